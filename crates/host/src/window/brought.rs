//! Responses that a person brought, as they were judged. They are shown and never saved.

use super::{Evidence, Spoken};
use latchkey_core::{Timestamp, sign_in::Judgement};
use latchkey_saml::intake::Source;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What came of something that was pasted, dropped or chosen.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Brought {
    /// Under which number the shell holds it, to make copies of it.
    pub number: u32,
    /// The responses in the order in which they were sent; at least one.
    pub responses: Vec<BroughtResponse>,
    /// How many more there were than are shown.
    pub left_out: u32,
}

/// One response of it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct BroughtResponse {
    /// Its judgement.
    pub judgement: Judgement,
    /// Where it comes from, by the word of what was brought.
    pub source: Source,
    /// What was brought, in words.
    pub form: String,
    /// The time that was taken as now.
    pub judged_as_of: Timestamp,
    /// The response as XML, with the part marked that a trusted certificate signed.
    pub evidence: Evidence,
}

impl Spoken for Brought {
    fn say_in_german(&mut self) {
        for response in &mut self.responses {
            response.judgement.findings.say_in_german();
            response.form.say_in_german();
        }
    }
}
