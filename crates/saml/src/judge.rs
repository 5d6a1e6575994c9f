//! Judges one response as the service provider would meet it: what arrived, what it says once its signature holds,
//! whether a rule-following service provider takes it, and whether Claude would let the person in.

mod expectation;
mod replay;

pub use expectation::{DEFAULT_SKEW_SECONDS, Expectation, RequestRule, Trust};
pub use replay::ReplayCache;

use latchkey_core::{
    Failure, Finding,
    sign_in::{Judgement, Verdict},
};

/// Judges exactly what arrived in the SAMLResponse form field. There is always a verdict.
pub fn judge_form_value(_value: &str, _expectation: &Expectation, _replay: &mut ReplayCache) -> Judgement {
    Judgement {
        verdict: Verdict::Rejected,
        would_claude_accept: false,
        predicted_error: Some("server_error".to_owned()),
        name_id: None,
        attributes: None,
        unverified: None,
        findings: vec![Finding::failed("signature_valid", "No verifier is built in yet")],
    }
}

/// Judges a document: XML, or XML in base64. What cannot be read at all is a failure.
pub fn judge_document(bytes: &[u8], expectation: &Expectation, replay: &mut ReplayCache) -> Result<Judgement, Failure> {
    Ok(judge_form_value(&String::from_utf8_lossy(bytes), expectation, replay))
}
