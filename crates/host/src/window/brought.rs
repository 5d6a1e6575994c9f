//! Responses that a person brought, as they were judged. They are shown; what is kept of them is in the setup.

use super::Evidence;
use latchkey_core::{
    Failure, Timestamp,
    message::Said,
    sign_in::{JudgedResponse, Judgement, Verdict},
};
use latchkey_saml::intake::Source;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What came of something that was pasted, dropped or chosen.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Brought {
    /// Under which number the shell holds it, to make copies of it.
    pub number: u32,
    /// When it was judged; the setup's history has the same time.
    pub at: Timestamp,
    /// The responses in the order in which they were sent; at least one.
    pub responses: Vec<BroughtResponse>,
    /// How many more there were than are shown.
    pub left_out: u32,
    /// Why the setup's history does not keep it, where it does not.
    pub not_kept: Option<Failure>,
}

/// One response of it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct BroughtResponse {
    /// Its judgement.
    pub judgement: Judgement,
    /// Where it comes from, by the word of what was brought.
    pub source: Source,
    /// What was brought, in words.
    #[ts(type = "string")]
    pub form: Said,
    /// The time that was taken as now.
    pub judged_as_of: Timestamp,
    /// The response as XML, with the part marked that a trusted certificate signed.
    pub evidence: Evidence,
}

/// One line of the history of judged responses.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct JudgedLine {
    /// Its number; the oldest that is kept has 0.
    pub index: u32,
    /// When it was judged.
    pub at: Timestamp,
    /// Which one it was of what was brought; the first is 1.
    pub position: u32,
    /// What was brought, in words.
    #[ts(type = "string")]
    pub form: Said,
    /// The verified e-mail address.
    pub email: Option<String>,
    /// Whether a service provider takes the response.
    pub verdict: Verdict,
    /// Whether Claude would let the person in; nothing where that was not judged.
    pub would_claude_accept: Option<bool>,
    /// The title of the first finding that failed.
    #[ts(type = "string | null")]
    pub cause: Option<Said>,
}

impl JudgedLine {
    /// The line of `judged`, which has this number.
    pub(super) fn of(index: usize, judged: &JudgedResponse) -> Self {
        let failed = judged.judgement.findings.iter().find(|finding| finding.is_failure());
        Self {
            index: u32::try_from(index).unwrap_or(u32::MAX),
            at: judged.at,
            position: judged.position,
            form: judged.form.clone(),
            email: judged.email.clone(),
            verdict: judged.judgement.verdict,
            would_claude_accept: judged.judgement.would_claude_accept,
            cause: failed.map(|finding| finding.title.clone()),
        }
    }
}
