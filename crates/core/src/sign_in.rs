//! What a sign-in test or an inspected response came to. The judging is `latchkey-saml`'s work.

mod judged;

pub use judged::JudgedResponse;

use crate::{Code, Finding, Status, Timestamp, message::say};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Whether a service provider that follows the rules takes the response.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It takes it.
    Accepted,
    /// It refuses it.
    Rejected,
}

/// The subject's name and its format.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct NameId {
    /// The name as sent.
    pub value: String,
    /// The format URI, where one was sent.
    pub format: Option<String>,
}

/// What a rejected response says of itself; nothing of it may be trusted.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Unverified {
    /// The issuer it names.
    pub issuer: Option<String>,
    /// The subject it names.
    pub name_id: Option<NameId>,
    /// The attributes it carries.
    pub attributes: BTreeMap<String, Vec<String>>,
}

/// The judgement of one response. Its JSON is a contract (`saml inspect --json`).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Judgement {
    /// The protocol's verdict.
    pub verdict: Verdict,
    /// Whether Claude, through WorkOS, would let this person in; false whenever the verdict is a rejection, and nothing
    /// where nothing fails but audience, recipient or request were not compared.
    pub would_claude_accept: Option<bool>,
    /// The WorkOS error code that would follow, where one would.
    pub predicted_error: Option<String>,
    /// The verified subject; null when rejected.
    pub name_id: Option<NameId>,
    /// The verified attributes; null when rejected.
    pub attributes: Option<BTreeMap<String, Vec<String>>>,
    /// What a rejected response says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unverified: Option<Unverified>,
    /// Every check, the cause first.
    pub findings: Vec<Finding>,
}

impl Judgement {
    /// Whether Claude would let this person in, by all that had to be compared.
    pub fn lets_in(&self) -> bool {
        self.verdict == Verdict::Accepted && self.would_claude_accept == Some(true)
    }
}

/// What a service provider compares with values of its own, by the codes of the findings.
const COMPARED: [Code; 3] = [Code::AudienceMatches, Code::RecipientMatches, Code::InResponseToMatches];

/// The codes of what was not compared with a value of the service provider's. Without all of them a response may be
/// meant for somebody else, however good it is otherwise.
pub fn not_compared(findings: &[Finding]) -> impl Iterator<Item = Code> {
    let holds = |code: Code| findings.iter().any(|one| one.code == code && one.status == Status::Passed);
    COMPARED.into_iter().filter(move |code| !holds(*code))
}

/// One sign-in test in a setup's history.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct SignInTest {
    /// When the response arrived.
    pub at: Timestamp,
    /// Whether the built-in identity provider answered.
    pub rehearsal: bool,
    /// The verified e-mail address of the person who signed in.
    pub email: Option<String>,
    /// The fault that was made on purpose, in a rehearsal.
    pub broken: Option<String>,
    /// The IDs of the requests that were sent, the answered one first: a response to one of them is recognised later.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<String>,
    /// What it came to.
    pub judgement: Judgement,
}

/// What the metadata says of signed requests, by the code of its finding.
pub const UNSIGNED_REQUESTS: Code = Code::MetadataUnsignedRequests;

/// The metadata's findings after the sign-in tests: where the identity provider answered an unsigned request of a live
/// test, what its metadata says of signed ones is settled.
pub fn after_unsigned_request(mut findings: Vec<Finding>, tests: &[SignInTest]) -> Vec<Finding> {
    let answers = |test: &&SignInTest| {
        let to_a_request = |one: &Finding| one.code == Code::InResponseToMatches && one.status == Status::Passed;
        !test.rehearsal
            && test.broken.is_none()
            && test.judgement.verdict == Verdict::Accepted
            && test.judgement.findings.iter().any(to_a_request)
    };
    if let Some(test) = tests.iter().rev().find(answers) {
        for finding in findings.iter_mut().filter(|one| one.code == UNSIGNED_REQUESTS && one.status == Status::Warning)
        {
            let title = say::metadata_unsigned_requests::answered();
            *finding = Finding::passed(UNSIGNED_REQUESTS, title).got(test.at.to_string());
        }
    }
    findings
}
