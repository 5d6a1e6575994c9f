//! A domain as people type it, and what to say when they typed something else: an email address, a web address, a
//! name with a hole in it.

use crate::{
    Code,
    message::{Exact, Message, exact, say},
    plain::quoted,
};
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
    /// Reads a domain as people type it. Errors say what is wrong and what to enter instead.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let text = text.trim();
        refuse_what_is_no_name(text)?;
        let text = text.strip_suffix(['.', '\u{3002}']).unwrap_or(text);
        let ascii = idna::domain_to_ascii(text).map_err(|_| say::not_a_domain::no_name(shown(text)))?;
        check_labels(text, &ascii)?;
        Ok(Self(ascii))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn refuse_what_is_no_name(text: &str) -> Result<(), Message> {
    if text.is_empty() {
        return Err(say::not_a_domain::empty());
    }
    if text.len() > LONGEST_INPUT {
        return Err(say::not_a_domain::over_long(shown(text)));
    }
    if text.parse::<IpAddr>().is_ok() {
        return Err(say::not_a_domain::ip_address(shown(text)));
    }
    if text.contains("://") || text.contains('/') {
        return Err(match host_of_web_address(text) {
            Some(host) => say::not_a_domain::web_address_of(exact(host), shown(text)),
            None => say::not_a_domain::web_address(shown(text)),
        });
    }
    if let Some((_, after)) = text.rsplit_once('@') {
        return Err(match after.trim() {
            "" => say::not_a_domain::no_name(shown(text)),
            after => say::not_a_domain::email(shown(after), shown(text)),
        });
    }
    if text.contains(char::is_whitespace) {
        return Err(say::not_a_domain::space(shown(text)));
    }
    if text.starts_with("*.") {
        return Err(say::not_a_domain::wildcard(shown(text)));
    }
    if text.contains(':') {
        return Err(say::not_a_domain::port(shown(text)));
    }
    Ok(())
}

/// The host in a web address, with or without its scheme.
fn host_of_web_address(text: &str) -> Option<String> {
    let address = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let parsed = url::Url::parse(&address).ok()?;
    parsed.host_str().filter(|host| !host.is_empty()).map(|host| host.trim_start_matches("www.").to_owned())
}

fn check_labels(typed: &str, ascii: &str) -> Result<(), Message> {
    if ascii.split('.').any(str::is_empty) {
        return Err(say::not_a_domain::empty_label(shown(typed)));
    }
    if let Some(long) = ascii.split('.').find(|label| label.len() > LONGEST_LABEL) {
        return Err(say::not_a_domain::long_label(LONGEST_LABEL, shown(long)));
    }
    if ascii.len() > LONGEST_NAME {
        return Err(say::not_a_domain::long(LONGEST_NAME, shown(typed)));
    }
    if ascii.contains('_') {
        return Err(say::not_a_domain::underscore(shown(typed)));
    }
    let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !ascii.split('.').all(|label| label.chars().all(allowed) && !label.starts_with('-') && !label.ends_with('-')) {
        return Err(say::not_a_domain::character(shown(typed)));
    }
    if !ascii.contains('.') {
        return Err(say::not_a_domain::no_dot(shown(typed)));
    }
    if ascii.rsplit('.').next().is_some_and(|last| last.chars().all(|letter| letter.is_ascii_digit())) {
        return Err(say::not_a_domain::number(shown(typed)));
    }
    Ok(())
}

/// What was typed, quoted and cut to a readable length.
pub(crate) fn shown(text: &str) -> Exact {
    const READABLE: usize = 60;
    if text.chars().count() <= READABLE {
        return exact(quoted(&text));
    }
    let beginning: String = text.chars().take(READABLE).collect();
    exact(format!("{beginning}…", beginning = quoted(&beginning)))
}

impl TryFrom<String> for DomainName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| Code::NotADomain.as_str())
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
