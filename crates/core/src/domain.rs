//! Domain verification by TXT record: the names, what servers answered, and what the answers mean.

use crate::{Finding, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// A DNS domain name in lower-case ASCII (IDNA), without a trailing dot.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct DomainName(String);

impl DomainName {
    /// Reads a domain as people type it. Errors say in one sentence what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim().trim_end_matches('.');
        let ascii = idna::domain_to_ascii_strict(text).map_err(|_| format!("{text:?} is not a domain name"))?;
        if ascii.is_empty() || !ascii.contains('.') || ascii.len() > 253 {
            return Err(format!("{text:?} is not a domain name such as example.com"));
        }
        Ok(Self(ascii))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
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
        /// The response code's name, for instance `REFUSED`.
        code: String,
    },
    /// It did not answer in time.
    Silent,
}

/// One server's answer to the question for the record.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ServerAnswer {
    /// The server's name, or its address where it has none.
    pub server: String,
    /// The address asked, with the port where it is not 53.
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
    /// The DNS host recognised from the name servers, where one was.
    pub dns_host: Option<String>,
    /// When the look was made.
    pub at: Timestamp,
    /// When another look makes sense.
    pub next_look: Option<Timestamp>,
    /// What each server said.
    pub answers: Vec<ServerAnswer>,
    /// What it means.
    pub findings: Vec<Finding>,
}

/// Days after which WorkOS gives a pending domain up. Source: WorkOS, domain-verification/api.
pub const DAYS_UNTIL_FAILED: i64 = 30;

/// A domain in a setup.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct DomainClaim {
    /// The domain.
    pub domain: DomainName,
    /// The host that Claude shows; `@` unless told otherwise.
    pub host: String,
    /// The TXT value that Claude shows, exactly.
    pub value: Option<String>,
    /// When the claim was made here; the 30 days count from it.
    pub claimed_at: Timestamp,
    /// The last look.
    pub report: Option<DomainReport>,
}

impl DomainClaim {
    /// Whether every look's findings hold.
    pub fn is_visible(&self) -> bool {
        self.report.as_ref().is_some_and(|report| crate::check::all_hold(&report.findings))
    }

    /// The day on which WorkOS gives up.
    pub fn deadline(&self) -> Timestamp {
        self.claimed_at.plus_days(DAYS_UNTIL_FAILED)
    }
}
