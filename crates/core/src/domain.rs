//! Domain verification by TXT record: the names, what servers answered, and what the answers mean.
//!
//! [`name`] and [`question`] turn what was typed into what is asked; [`report`] is what servers said; [`place`] lists
//! where a record lands by mistake; [`value`] compares what was found with what was wanted; [`diagnosis`] makes findings
//! of all that; [`dns_host`] knows where to click.

pub mod diagnosis;
pub mod dns_host;
pub mod known;
pub mod name;
pub mod place;
pub mod question;
pub mod report;
pub mod value;
mod wording;

pub use diagnosis::{diagnose, next_look, value_shape, worth_waiting};
pub use dns_host::DnsHost;
pub use name::DomainName;
pub use place::{Elsewhere, Existence, FoundAt, Place};
pub use question::Question;
pub use report::{DomainReport, Outcome, ServerAnswer, ServerKind};

use crate::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

    /// Whether `report` answers the question that this claim asks now: the same domain, host and value.
    pub fn asks(&self, report: &DomainReport) -> bool {
        let question = |value: &str| Question::new(self.domain.clone(), &self.host, value).ok();
        self.domain == report.domain
            && question(self.value.as_deref().unwrap_or_default())
                .is_some_and(|question| question.host() == report.host && question.value() == report.want)
    }

    /// The day on which WorkOS gives up.
    pub fn deadline(&self) -> Timestamp {
        self.claimed_at.plus_days(DAYS_UNTIL_FAILED)
    }
}

#[cfg(test)]
mod tests;
