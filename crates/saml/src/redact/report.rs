//! The copy as a file: JSON that a person can read and Latchkey too.

use super::How;
use crate::intake::Source;
use latchkey_core::{
    Code, Finding, Owner, Timestamp,
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
    pub about: String,
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
            How::Mask => {
                "A copy for sharing, made by Latchkey: values are masked, findings are as they were. The signature of the XML no longer holds."
            }
            How::Hash => {
                "A copy for sharing, made by Latchkey: values are hashed with a salt that nobody kept, findings are as they were. The signature of the XML no longer holds."
            }
            How::None => {
                "A copy made by Latchkey with all values as they were. It tells of people: share it only with those who may know them."
            }
        };
        Self { version: VERSION, about: about.to_owned(), made, how, responses }
    }
}

impl Reported {
    /// The judgement to show of a response that stands in a copy: the findings as they were recorded, and nothing believed.
    pub(crate) fn unbelieved(&self) -> Judgement {
        let was = match (self.judgement.verdict, self.judgement.would_claude_accept) {
            (Verdict::Accepted, Some(true)) => "accepted, and Claude would let the person in",
            (Verdict::Accepted, Some(false)) => "accepted, and Claude would refuse the person",
            (Verdict::Accepted, None) => "accepted, and for Claude not judged",
            (Verdict::Rejected, _) => "rejected",
        };
        let mark = Finding::skipped(
            Code::RecordedElsewhere,
            "This is a copy for sharing: its findings are as they were recorded, and nothing was verified here",
            Code::OriginalAtHand,
        )
        .got(was)
        .fix("To verify it, ask for the response itself.")
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
