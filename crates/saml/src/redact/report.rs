//! The copy as a file: JSON that a person can read and Latchkey too.

use super::How;
use crate::intake::Source;
use latchkey_core::{
    Code, Finding, Owner, Timestamp,
    message::{Said, say},
    sign_in::{Judgement, Unverified, Verdict},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first member of a copy, by which it is known.
const MARK: &str = "\"latchkey_copy\"";
const VERSION: u32 = 1;

/// A copy for sharing.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Report {
    /// The form's version.
    #[serde(rename = "latchkey_copy")]
    pub version: u32,
    /// What this is, for whoever opens it.
    #[ts(type = "string")]
    pub about: Said,
    /// When it was made.
    pub made: Timestamp,
    /// What became of the values.
    pub how: How,
    /// The responses, in the order in which they were judged.
    pub responses: Vec<Reported>,
}

/// One response of a copy, with its findings as they were.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Reported {
    /// The judgement as it was.
    #[serde(flatten)]
    pub judgement: Judgement,
    /// Where the response came from.
    pub source: Option<Source>,
    /// The time that was taken as now.
    pub judged_as_of: Timestamp,
    /// The response, redacted.
    pub xml: Option<String>,
}

/// Whether JSON that begins like this is a copy for sharing.
pub(crate) fn is_copy(beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(beginning);
    text.trim_start().strip_prefix('{').is_some_and(|inside| inside.trim_start().starts_with(MARK))
}

impl Report {
    pub(super) fn new(made: Timestamp, how: How, responses: Vec<Reported>) -> Self {
        let about = match how {
            How::Mask => say::shared_copy::masked(),
            How::Hash => say::shared_copy::hashed(),
            How::None => say::shared_copy::whole(),
        };
        Self { version: VERSION, about: about.into(), made, how, responses }
    }
}

impl Reported {
    /// The judgement to show of a response that stands in a copy: the findings as they were recorded, and nothing believed.
    pub(crate) fn unbelieved(&self) -> Judgement {
        let was = match (self.judgement.verdict, self.judgement.would_claude_accept) {
            (Verdict::Accepted, Some(true)) => say::recorded_elsewhere::accepted_got(),
            (Verdict::Accepted, Some(false)) => say::recorded_elsewhere::refused_by_claude_got(),
            (Verdict::Accepted, None) => say::recorded_elsewhere::not_judged_got(),
            (Verdict::Rejected, _) => say::recorded_elsewhere::rejected_got(),
        };
        let mark = Finding::skipped(Code::RecordedElsewhere, say::recorded_elsewhere::copy(), Code::OriginalAtHand)
            .got_words(was)
            .fix(say::recorded_elsewhere::copy_fix())
            .owner(Owner::You);
        let said = self.judgement.unverified.clone().unwrap_or_else(|| Unverified {
            issuer: None,
            name_id: self.judgement.name_id.clone(),
            attributes: self.judgement.attributes.clone().unwrap_or_default(),
        });
        Judgement {
            verdict: Verdict::Rejected,
            would_claude_accept: Some(false),
            predicted_error: self.judgement.predicted_error.clone(),
            name_id: None,
            attributes: None,
            unverified: Some(said),
            findings: std::iter::once(mark).chain(self.judgement.findings.iter().cloned()).collect(),
        }
    }
}
