//! What servers answered, and what one look at a domain brought.

use super::{DomainName, FoundAt};
use crate::{Finding, Timestamp, message::Said};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whose server answered.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ServerKind {
    /// A name server of the zone, asked directly and without recursion.
    Authoritative,
    /// The resolver of this machine.
    System,
    /// A public resolver.
    Public,
    /// A server named by the person (`--server`).
    Chosen,
}

/// The code of a name server of the zone that does not know the zone.
pub const NOT_AUTHORITATIVE: &str = "not authoritative";

/// What one server said.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Outcome {
    /// It has TXT records at the host.
    Records {
        /// Each value, its strings joined.
        values: Vec<String>,
        /// Time to live in seconds.
        ttl: u32,
    },
    /// The name exists and has no TXT record.
    NoRecords {
        /// How long a resolver may remember that, in seconds (RFC 2308).
        negative_ttl: Option<u32>,
    },
    /// The name does not exist.
    NoSuchName {
        /// How long a resolver may remember that, in seconds (RFC 2308).
        negative_ttl: Option<u32>,
    },
    /// The host is an alias.
    Alias {
        /// Where the CNAME points.
        target: String,
        /// The TXT values found there.
        values: Vec<String>,
    },
    /// It answered that it is not responsible, or with an error code.
    Refused {
        /// The response code's name, for instance `REFUSED`; `not authoritative` where a name server of the zone
        /// does not know the zone.
        code: String,
    },
    /// Its answer does not fit into a packet of UDP, and over TCP none came.
    TooLong,
    /// It did not answer in time.
    Silent,
}

impl Outcome {
    /// Whether the server told what it knows of the name.
    pub fn is_answer(&self) -> bool {
        !matches!(self, Self::Refused { .. } | Self::TooLong | Self::Silent)
    }

    /// The TXT values that it showed.
    pub fn values(&self) -> &[String] {
        match self {
            Self::Records { values, .. } | Self::Alias { values, .. } => values,
            _ => &[],
        }
    }

    /// How long resolvers may remember this answer, in seconds, whatever it was.
    pub fn remembered_for(&self) -> Option<u32> {
        match self {
            Self::Records { ttl, .. } => Some(*ttl),
            _ => self.negative_ttl(),
        }
    }

    /// How long resolvers may remember that nothing was there, in seconds.
    pub fn negative_ttl(&self) -> Option<u32> {
        match self {
            Self::NoRecords { negative_ttl } | Self::NoSuchName { negative_ttl } => *negative_ttl,
            _ => None,
        }
    }
}

/// One server's answer to the question for the record.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ServerAnswer {
    /// The domain that the question is about; several may be asked about at once.
    #[serde(default)]
    pub domain: Option<DomainName>,
    /// The server's name, or its address where it has none.
    #[ts(type = "string")]
    pub server: Said,
    /// The address asked, with the port where it is not 53; empty where the server's name has no address.
    pub address: String,
    /// Whose server it is.
    pub kind: ServerKind,
    /// What it said.
    pub outcome: Outcome,
    /// When it answered, or when waiting ended.
    pub at: Timestamp,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
}

/// Everything that one look at a domain brought.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct DomainReport {
    /// The domain.
    pub domain: DomainName,
    /// The host as shown by Claude: `@` for the domain itself.
    pub host: String,
    /// The value that was wanted.
    pub want: String,
    /// The zone that holds the name, where it was found.
    pub zone: Option<String>,
    /// The zone's name servers, where they were looked for.
    #[serde(default)]
    pub name_servers: Vec<String>,
    /// The DNS host recognised from the name servers, where one was.
    pub dns_host: Option<String>,
    /// Where that host's records are edited.
    #[serde(default)]
    pub dns_console: Option<String>,
    /// When the look was made.
    pub at: Timestamp,
    /// When another look makes sense; none when everything holds or waiting cannot help.
    pub next_look: Option<Timestamp>,
    /// What each server said, in the order in which they answered.
    pub answers: Vec<ServerAnswer>,
    /// Where else TXT records were found, looked for only when some server lacked the record.
    #[serde(default)]
    pub elsewhere: Vec<FoundAt>,
    /// What it means.
    pub findings: Vec<Finding>,
}

impl DomainReport {
    /// The sentence that says most: the first failure, else the first finding.
    pub fn headline(&self) -> Option<&Said> {
        let failed = self.findings.iter().find(|finding| finding.is_failure());
        failed.or(self.findings.first()).map(|finding| &finding.title)
    }

    /// Whether at least one server said anything, even an error.
    pub fn anybody_answered(&self) -> bool {
        self.answers.iter().any(|answer| answer.outcome != Outcome::Silent)
    }
}
