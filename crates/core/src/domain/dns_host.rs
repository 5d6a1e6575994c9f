//! Who runs a zone's DNS, told by its name servers, and where that company's console edits records. Read from
//! `data/dns-hosts.toml`.

use crate::message::{Message, exact, say};
use serde::Deserialize;
use std::sync::LazyLock;

/// What a console's host field wants for the zone itself.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum HostField {
    /// The character `@`.
    At,
    /// Nothing.
    Empty,
    /// The full name.
    FullName,
}

/// A company that runs zones.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DnsHost {
    /// Its name.
    pub name: String,
    /// Patterns of its name servers' names; `*` stands for any text.
    pub name_servers: Vec<String>,
    place: String,
    /// What its console calls the host field.
    pub host_label: String,
    /// What that field wants for the zone itself.
    pub host_field: HostField,
    /// The address of its console.
    pub console: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    hosts: Vec<DnsHost>,
}

static DATA: LazyLock<Data> =
    LazyLock::new(|| toml::from_str(include_str!("../../data/dns-hosts.toml")).unwrap_or_default());

/// Every known DNS host.
pub fn all() -> &'static [DnsHost] {
    &DATA.hosts
}

/// The DNS host that runs the most of these name servers; none where none is known.
pub fn recognise(name_servers: &[String]) -> Option<&'static DnsHost> {
    let runs = |host: &DnsHost| name_servers.iter().filter(|server| host.runs(server)).count();
    all().iter().map(|host| (runs(host), host)).filter(|(count, _)| *count > 0).reduce(most).map(|(_, host)| host)
}

/// The first of two on a tie, so that the order of the file decides.
fn most<T>(first: (usize, T), second: (usize, T)) -> (usize, T) {
    if second.0 > first.0 { second } else { first }
}

impl DnsHost {
    /// Where records of a zone are edited, parts joined by ` › `.
    pub fn place(&self, zone: &str) -> String {
        format!("{}: {}", self.name, self.place.replace("{zone}", zone))
    }

    /// What to enter in the host field for `name` in `zone`.
    pub fn host_entry(&self, name: &str, zone: &str) -> Message {
        let label = exact(&self.host_label);
        let relative = name.strip_suffix(zone).and_then(|rest| rest.strip_suffix('.'));
        match (relative, self.host_field) {
            (_, HostField::FullName) => say::host_entry::in_field(exact(name), label),
            (Some(relative), _) => say::host_entry::in_field(exact(relative), label),
            (None, HostField::Empty) => say::host_entry::empty(label),
            (None, HostField::At) => say::host_entry::in_field(exact("@"), label),
        }
    }

    fn runs(&self, server: &str) -> bool {
        let server = server.trim_end_matches('.').to_ascii_lowercase();
        self.name_servers.iter().any(|pattern| matches(pattern, &server))
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some((_, after)) = left.split_once(part) else { return false };
        left = after;
    }
    left.ends_with(last)
}
