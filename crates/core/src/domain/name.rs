//! A domain as people type it, and what to say when they typed something else: an e-mail address, a web address, a
//! name with a hole in it.

use crate::plain::quoted;
use serde::{Deserialize, Serialize};
use std::{fmt, net::IpAddr};
use ts_rs::TS;

/// The longest name that DNS can carry, in characters (RFC 1035, section 2.3.4).
pub const LONGEST_NAME: usize = 253;
/// The longest part between two dots (RFC 1035, section 2.3.4).
pub const LONGEST_LABEL: usize = 63;
/// Nothing longer than this is looked at; no name in any script needs more.
const LONGEST_INPUT: usize = 1_000;

/// A DNS domain name in lower-case ASCII (IDNA), without a trailing dot.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct DomainName(String);

impl DomainName {
    /// Reads a domain as people type it. Errors say in one sentence what is wrong and what to type instead.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        refuse_what_is_no_name(text)?;
        let text = text.strip_suffix(['.', '\u{3002}']).unwrap_or(text);
        let ascii = idna::domain_to_ascii(text)
            .map_err(|_| format!("{} is not a domain name such as example.com.", shown(text)))?;
        check_labels(text, &ascii)?;
        Ok(Self(ascii))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name and every name above it with at least one label: `a.example.com`, `example.com`, `com`.
    pub fn with_ancestors(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |name| name.split_once('.').map(|(_, above)| above))
    }
}

fn refuse_what_is_no_name(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("No domain was typed: type for instance example.com.".to_owned());
    }
    if text.len() > LONGEST_INPUT {
        return Err(format!("{} is too long for a domain name.", shown(text)));
    }
    if text.parse::<IpAddr>().is_ok() {
        return Err(format!("{} is an IP address: type the domain's name.", shown(text)));
    }
    if text.contains("://") || text.contains('/') {
        return Err(match host_of_web_address(text) {
            Some(host) => format!("{} is a web address: type only the domain, {host}.", shown(text)),
            None => format!("{} is a web address: type only the domain, such as example.com.", shown(text)),
        });
    }
    if let Some((_, after)) = text.rsplit_once('@') {
        return Err(match after.trim() {
            "" => format!("{} is not a domain name such as example.com.", shown(text)),
            after => format!("{} is an e-mail address: Type the part after @, {}.", shown(text), shown(after)),
        });
    }
    if text.contains(char::is_whitespace) {
        return Err(format!("{} has a space in it: type one domain, without spaces.", shown(text)));
    }
    if text.starts_with("*.") {
        return Err(format!("{} begins with a wildcard: type the domain without *.", shown(text)));
    }
    if text.contains(':') {
        return Err(format!("{} has a colon in it: type the domain without a port.", shown(text)));
    }
    Ok(())
}

/// The host in a web address, with or without its scheme.
fn host_of_web_address(text: &str) -> Option<String> {
    let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let parsed = url::Url::parse(&address).ok()?;
    parsed.host_str().filter(|host| !host.is_empty()).map(|host| host.trim_start_matches("www.").to_owned())
}

fn check_labels(typed: &str, ascii: &str) -> Result<(), String> {
    if ascii.split('.').any(str::is_empty) {
        return Err(format!("{} has a dot too many: every part between dots needs a letter or digit.", shown(typed)));
    }
    if let Some(long) = ascii.split('.').find(|label| label.len() > LONGEST_LABEL) {
        return Err(format!(
            "The part {} is longer than {LONGEST_LABEL} characters, which no domain name may have.",
            shown(long)
        ));
    }
    if ascii.len() > LONGEST_NAME {
        return Err(format!("{} is longer than {LONGEST_NAME} characters.", shown(typed)));
    }
    if ascii.contains('_') {
        return Err(format!(
            "{} has an underscore in it: type the e-mail domain alone, and give a name with _ as the host.",
            shown(typed)
        ));
    }
    let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !ascii.split('.').all(|label| label.chars().all(allowed) && !label.starts_with('-') && !label.ends_with('-')) {
        return Err(format!("{} has a character in it that no domain name may have.", shown(typed)));
    }
    if !ascii.contains('.') {
        return Err(format!("{} has no dot in it: type the whole domain, such as example.com.", shown(typed)));
    }
    if ascii.rsplit('.').next().is_some_and(|last| last.chars().all(|letter| letter.is_ascii_digit())) {
        return Err(format!("{} ends in a number: type the domain's name, such as example.com.", shown(typed)));
    }
    Ok(())
}

/// What was typed, quoted and cut to a readable length.
pub(crate) fn shown(text: &str) -> String {
    const READABLE: usize = 60;
    if text.chars().count() <= READABLE {
        return quoted(&text);
    }
    let beginning: String = text.chars().take(READABLE).collect();
    format!("{beginning}…", beginning = quoted(&beginning))
}

impl TryFrom<String> for DomainName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<DomainName> for String {
    fn from(name: DomainName) -> Self {
        name.0
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
