//! What a DNS message says about one name, in the core's words.

use super::exchange::dns_name;
use hickory_proto::{
    op::{Message, ResponseCode},
    rr::{Name, RData, rdata::TXT},
};
use latchkey_core::domain::{Outcome, ServerKind, report::NOT_AUTHORITATIVE};

/// What `message` says about TXT records at `name`; no message is silence.
pub(super) fn outcome(message: Option<&Message>, name: &str, asked: ServerKind) -> Outcome {
    let (Some(message), Some(name)) = (message, dns_name(name)) else { return Outcome::Silent };
    if message.metadata.truncation {
        return Outcome::TooLong;
    }
    let found = text_at(message, name);
    match message.metadata.response_code {
        ResponseCode::NoError | ResponseCode::NXDomain if !is_responsible(message, asked) => {
            Outcome::Refused { code: NOT_AUTHORITATIVE.to_owned() }
        }
        ResponseCode::NoError | ResponseCode::NXDomain if found.alias.is_some() => {
            Outcome::Alias { target: found.alias.unwrap_or_default(), values: found.values }
        }
        ResponseCode::NoError if !found.values.is_empty() => {
            Outcome::Records { values: found.values, ttl: found.ttl.unwrap_or(0) }
        }
        ResponseCode::NoError => Outcome::NoRecords { negative_ttl: negative_ttl(message) },
        ResponseCode::NXDomain => Outcome::NoSuchName { negative_ttl: negative_ttl(message) },
        ResponseCode::Refused => Outcome::Refused { code: "REFUSED".to_owned() },
        ResponseCode::ServFail => Outcome::Refused { code: "SERVFAIL".to_owned() },
        ResponseCode::NotAuth => Outcome::Refused { code: "NOTAUTH".to_owned() },
        other => Outcome::Refused { code: other.to_string() },
    }
}

/// A name server of the zone has to answer with authority; a server named by the person may also be a resolver.
fn is_responsible(message: &Message, asked: ServerKind) -> bool {
    let flags = &message.metadata;
    match asked {
        ServerKind::Authoritative => flags.authoritative,
        ServerKind::Chosen => flags.authoritative || flags.recursion_available || !message.answers.is_empty(),
        ServerKind::System | ServerKind::Public => true,
    }
}

#[derive(Default)]
struct Text {
    alias: Option<String>,
    values: Vec<String>,
    ttl: Option<u32>,
}

/// The TXT values at `name`, following aliases within the message.
fn text_at(message: &Message, name: Name) -> Text {
    let mut text = Text::default();
    let mut owner = name;
    // A chain of aliases cannot be longer than the answer section.
    for _ in &message.answers {
        let next = message.answers.iter().find_map(|record| match &record.data {
            RData::CNAME(target) if record.name == owner => Some(target.0.clone()),
            _ => None,
        });
        let Some(next) = next else { break };
        text.alias.get_or_insert_with(|| plain(&next));
        owner = next;
    }
    for record in message.answers.iter().filter(|record| record.name == owner) {
        if let RData::TXT(txt) = &record.data {
            text.values.push(joined(txt));
            text.ttl = Some(text.ttl.map_or(record.ttl, |ttl| ttl.min(record.ttl)));
        }
    }
    text
}

/// A long value comes as several strings, which are one value.
fn joined(txt: &TXT) -> String {
    let bytes: Vec<u8> = txt.txt_data.iter().flat_map(|part| part.iter().copied()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// How long "nothing there" may be remembered: RFC 2308, section 5.
fn negative_ttl(message: &Message) -> Option<u32> {
    message.authorities.iter().find_map(|record| match &record.data {
        RData::SOA(soa) => Some(record.ttl.min(soa.minimum)),
        _ => None,
    })
}

/// A name in lower case without the dot at its end, its labels as they are; a dot inside a label is escaped.
pub(super) fn plain(name: &Name) -> String {
    let labels = name.iter().map(|label| String::from_utf8_lossy(label).to_ascii_lowercase().replace('.', "\\."));
    labels.collect::<Vec<_>>().join(".")
}
