//! Where a record lands when the host field was misread, and what was found there.

use super::{DomainName, Question, known::KNOWN};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place other than the wanted host.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The wildcard `*`, which stands for every name below the domain and never for the domain itself.
    Wildcard,
    /// The zone stands twice, `example.com.example.com`: the DNS host appends it by itself.
    DoubledZone,
    /// The character @ was taken as a label.
    LiteralAt,
    /// The part before `=` was entered as the host.
    PartAsHost,
    /// `www` in front.
    Www,
    /// `_acme-challenge` in front, as older guides say for subdomains.
    AcmeChallenge,
    /// A label with an underscore in front.
    Underscore,
    /// The domain itself, where a host below it was wanted.
    Domain,
    /// The domain above.
    Parent,
}

/// A label that nobody gives to a host: what is found there, the wildcard answered.
const WILDCARD_PROBE: &str = "no-such-name-5e7c1d";

impl Place {
    /// The name of the place, where `name` was asked for below `domain`.
    pub fn called(self, name: String, domain: &DomainName) -> String {
        if self == Self::Wildcard { format!("*.{domain}") } else { name }
    }
}

/// TXT records at another place.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct FoundAt {
    /// Which place.
    pub place: Place,
    /// Its full name.
    pub name: String,
    /// The TXT values there.
    pub values: Vec<String>,
}

/// Whether the domain is registered.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Existence {
    /// Its zone, or one that holds it, was found.
    Exists,
    /// Servers say that the name does not exist and no zone of its owner holds it.
    Missing,
    /// Nobody could tell.
    #[default]
    Unknown,
}

/// What was learned beside the answers themselves.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Elsewhere {
    /// Whether the domain is registered.
    pub existence: Existence,
    /// The zone that holds the name.
    pub zone: Option<String>,
    /// The names of its name servers.
    pub name_servers: Vec<String>,
    /// TXT records found at other places.
    pub found: Vec<FoundAt>,
}

/// The full names where the record may have landed instead, without trailing dots. `zone` is the zone that holds the
/// name, where it is known; the domain stands in for it otherwise.
pub fn candidates(question: &Question, zone: Option<&str>) -> Vec<(Place, String)> {
    let name = question.name();
    let domain = question.domain().as_str();
    let zone = zone.unwrap_or(domain);
    let mut places = vec![
        (Place::Wildcard, format!("{WILDCARD_PROBE}.{domain}")),
        (Place::DoubledZone, format!("{name}.{zone}")),
        (Place::DoubledZone, format!("{name}.{domain}")),
        (Place::LiteralAt, format!("@.{zone}")),
        (Place::LiteralAt, format!("@.{domain}")),
        (Place::Www, format!("www.{domain}")),
        (Place::AcmeChallenge, format!("_acme-challenge.{domain}")),
        (Place::Domain, domain.to_owned()),
    ];
    if let Some((before, _)) = question.value().split_once('=').filter(|(before, _)| is_label(before)) {
        places.push((Place::PartAsHost, format!("{before}.{domain}")));
    }
    places.extend(KNOWN.underscore_hosts.iter().map(|host| (Place::Underscore, format!("{host}.{domain}"))));
    if let Some((_, parent)) = domain.split_once('.').filter(|(_, parent)| !KNOWN.is_public_suffix(parent)) {
        places.push((Place::Parent, parent.to_owned()));
    }
    let mut seen = vec![name];
    places.retain(|(_, place)| {
        let new = place.len() <= super::name::LONGEST_NAME && !seen.contains(place);
        seen.push(place.clone());
        new
    });
    places
}

fn is_label(text: &str) -> bool {
    (1..=super::name::LONGEST_LABEL).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
