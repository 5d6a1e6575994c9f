//! The verification half through its front door: real responses, every fault, every attack, and noise.

mod attacks;
mod bounds;
mod claude;
mod conditions;
mod diagnoses;
mod edits;
mod faults;
mod forge;
mod genuine;
mod lenient;
mod noise;
mod signed_around;
mod table;
mod times;
mod uncompared;

use super::*;
use crate::metadata;
use forge::Forge;
use latchkey_core::{
    Timestamp,
    message::{Message, choice, day, exact},
};

pub(super) const JANE: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-jane.xml");
pub(super) const BOTH: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-sign-both.xml");
pub(super) const METADATA: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/metadata.xml");

pub(super) fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// What authentik's service provider expected when the fixtures were made.
pub(super) fn authentik(request: &str, now: &str) -> Expectation {
    let metadata = metadata::read(METADATA.as_bytes(), "metadata.xml", at(now)).unwrap();
    Expectation {
        acs: Some("http://127.0.0.1:19500/acs".to_owned()),
        entity_id: Some("https://auth.workos.com/test-entity-01H".to_owned()),
        request: RequestRule::Exactly(request.to_owned()),
        domains: vec![DomainName::parse("example.company").unwrap()],
        mapped_groups: Some(vec!["Claude Owner".to_owned()]),
        ..Expectation::new(Trust::from_metadata(&metadata), at(now))
    }
}

pub(super) fn jane() -> Expectation {
    authentik("_4bec7b8ee0724bc18a31c7ae86dfbc74", "2026-11-21T21:27:45Z")
}

pub(super) fn judge_xml_once(xml: &str, expectation: &Expectation) -> Judgement {
    judge_form_value(&crate::rehearsal::form_value(xml), expectation, &mut ReplayCache::new())
}

/// The codes that failed, the cause first.
pub(super) fn failures(judgement: &Judgement) -> Vec<&str> {
    judgement.findings.iter().filter(|finding| finding.is_failure()).map(|finding| finding.code.as_str()).collect()
}

pub(super) fn finding<'a>(judgement: &'a Judgement, code: &str) -> &'a Finding {
    judgement.findings.iter().find(|finding| finding.code.as_str() == code).unwrap_or_else(|| {
        panic!("no finding {code} in {:#?}", judgement.findings);
    })
}

#[track_caller]
pub(super) fn assert_accepted(judgement: &Judgement) {
    assert_eq!(judgement.verdict, Verdict::Accepted, "{:#?}", judgement.findings);
    assert!(judgement.name_id.is_some() && judgement.attributes.is_some() && judgement.unverified.is_none());
}

/// Rejected with exactly this cause, and nothing of it shown as trusted.
#[track_caller]
pub(super) fn assert_rejected(judgement: &Judgement, code: &str) {
    assert_eq!(judgement.verdict, Verdict::Rejected, "{:#?}", judgement.findings);
    assert_eq!(judgement.findings[0].code.as_str(), code, "{:#?}", judgement.findings);
    assert!(judgement.findings[0].is_failure());
    assert!(judgement.findings[0].fix.is_some(), "every refusal says what to do: {:#?}", judgement.findings[0]);
    assert_eq!(judgement.would_claude_accept, Some(false));
    assert_eq!((&judgement.name_id, &judgement.attributes), (&None, &None));
}

use latchkey_core::domain::DomainName;
