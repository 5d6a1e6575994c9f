use super::*;
use crate::rehearsal::{Fault, Reply, SignedPart, Signer, respond, sample_people};
use forge::{ACS, ENTITY, ISSUER, NOW, expectation, pair};
use latchkey_core::attribute::Naming;

fn rehearsed(fault: Option<Fault>) -> Judgement {
    let people = sample_people("example.com", &["Claude Owner".to_owned()]);
    let reply = Reply {
        issuer: ISSUER,
        in_response_to: Some("_request"),
        acs: ACS,
        audience: ENTITY,
        naming: Naming::Short,
        signed: SignedPart::Assertion,
        now: at(NOW),
    };
    let signer = Signer::new(pair(0).clone()).unwrap();
    let xml = respond(&signer, &people[0], &reply, fault).unwrap();
    let mut expectation = expectation();
    expectation.mapped_groups = Some(vec!["Claude Owner".to_owned()]);
    let mut replay = ReplayCache::new();
    let value = crate::rehearsal::form_value(&xml);
    if fault == Some(Fault::Replay) {
        assert_accepted(&judge_form_value(&value, &expectation, &mut replay));
    }
    judge_form_value(&value, &expectation, &mut replay)
}

#[test]
fn the_rehearsal_without_a_fault_is_accepted() {
    let judgement = rehearsed(None);
    assert_accepted(&judgement);
    assert!(judgement.lets_in(), "{:#?}", judgement.findings);
}

#[test]
fn every_fault_of_the_rehearsal_ends_in_its_own_finding_and_in_no_other() {
    for fault in Fault::ALL {
        let judgement = rehearsed(Some(fault));
        assert!(!judgement.lets_in(), "{fault}");
        assert_eq!(failures(&judgement), [fault.finding().as_str()], "{fault}: {:#?}", judgement.findings);
        let cause = &judgement.findings[0];
        assert!(cause.fix.is_some() && cause.owner.is_some(), "{fault} says what to do and who can");
    }
}

#[test]
fn only_documented_errors_are_predicted_and_the_others_are_marked_as_inferred() {
    for fault in Fault::ALL {
        let judgement = rehearsed(Some(fault));
        let note = judgement.findings.iter().any(|finding| finding.code.as_str() == "predicted_error");
        let (error, inferred) = match fault {
            Fault::NotAssigned => (Some("access_denied"), false),
            Fault::UnverifiedDomain => (Some("profile_not_allowed_outside_organization"), false),
            // WorkOS lets it through; Claude alone turns the person away.
            Fault::NoGroups => (None, true),
            _ => (Some("server_error"), true),
        };
        assert_eq!(judgement.predicted_error.as_deref(), error, "{fault}");
        assert_eq!(judgement.would_claude_accept, Some(false), "{fault}");
        assert_eq!(note, inferred, "{fault}");
        let Some(error) = error else { continue };
        let meaning = latchkey_core::explain::meaning(fault.finding()).unwrap();
        assert_eq!(meaning.error.as_deref().unwrap_or("server_error"), error, "{fault}: the table says the same");
    }
}
