//! Responses from elsewhere that were judged: kept for looking back, counted for nothing.

use super::{super::*, begin, completion::filled, moment};
use crate::{
    checklist,
    message::say,
    product::Plan,
    provisioning::Mode,
    samples::passed_test,
    sign_in::{JudgedResponse, Judgement, Unverified, Verdict},
    step::StepStatus,
    view::Snapshot,
};
use std::collections::BTreeMap;

fn judged(seconds: i64, judgement: Judgement) -> JudgedResponse {
    JudgedResponse {
        at: moment(seconds),
        position: 1,
        form: say::brought_form::xml().into(),
        sent_to: None,
        sent_at: None,
        judged_as_of: moment(seconds),
        email: Some("olga@example.com".to_owned()),
        shortened: false,
        judgement,
    }
}

fn accepted() -> Judgement {
    passed_test("olga@example.com", moment(0)).judgement
}

fn refused() -> Judgement {
    Judgement {
        verdict: Verdict::Rejected,
        would_claude_accept: Some(false),
        unverified: Some(Unverified::default()),
        findings: vec![
            Finding::failed(crate::Code::AudienceMatches, crate::message::Message::of_code(crate::Code::Unknown))
                .fix(crate::message::Message::of_code(crate::Code::Unknown)),
        ],
        ..accepted()
    }
}

fn keep(wizard: &mut Wizard, seconds: i64, judgement: Judgement) -> Vec<Effect> {
    wizard.apply(Action::ResponsesJudged { responses: vec![judged(seconds, judgement)] }, moment(seconds))
}

#[test]
fn a_judged_response_is_kept_and_begins_no_step_and_writes_no_log() {
    let mut wizard = begin();
    let before = Snapshot::of(wizard.setup(), moment(90));
    let log = wizard.setup().log.clone();
    assert_eq!(keep(&mut wizard, 80, accepted()), [Effect::Save]);
    assert_eq!(keep(&mut wizard, 81, refused()), [Effect::Save]);
    assert_eq!(wizard.setup().judged_responses.len(), 2);
    assert_eq!(wizard.setup().log, log);
    let after = Snapshot::of(wizard.setup(), moment(90));
    assert_eq!(after, before, "nothing else of the setup tells of it");
    assert_eq!(after.last_test, None);
}

#[test]
fn neither_a_good_nor_a_bad_one_is_evidence_for_the_gate() {
    let mut wizard = filled(Plan::EnterpriseSeats, Mode::Jit);
    let gate = |wizard: &Wizard| checklist::gate(wizard.setup(), moment(900));
    let with_test = gate(&wizard);
    keep(&mut wizard, 850, refused());
    assert_eq!(gate(&wizard), with_test, "a refused one takes nothing away");

    wizard.setup.sign_in_tests.clear();
    let without_test = gate(&wizard);
    assert_ne!(without_test, with_test);
    keep(&mut wizard, 860, accepted());
    assert_eq!(gate(&wizard), without_test, "an accepted one gives nothing");
    let test = Snapshot::of(wizard.setup(), moment(900)).steps.into_iter().find(|view| view.step == Step::TestSignIn);
    assert_eq!(test.map(|view| view.status), Some(StepStatus::NotStarted));
}

#[test]
fn an_export_stays_current_and_no_bundle_holds_what_was_judged() {
    let mut wizard = filled(Plan::EnterpriseSeats, Mode::Jit);
    let bundled = crate::bundle::travelling(wizard.setup());
    wizard.apply(Action::Exported { sha256: "00".repeat(32) }, moment(800));
    keep(&mut wizard, 850, accepted());
    let export = Snapshot::of(wizard.setup(), moment(900)).steps.into_iter().find(|view| view.step == Step::Export);
    assert_eq!(export.map(|view| view.status), Some(StepStatus::Completed));
    assert_eq!(crate::bundle::travelling(wizard.setup()), bundled, "the same setup gives the same bundle");
}

#[test]
fn the_last_fifty_are_kept_and_what_a_refused_one_said_of_itself_for_the_newest_only() {
    let mut wizard = begin();
    for second in 0..60 {
        keep(&mut wizard, second, refused());
    }
    let kept = &wizard.setup().judged_responses;
    assert_eq!(kept.len(), JUDGED_KEPT);
    assert_eq!(kept.last().map(|last| last.at), Some(moment(59)));
    let telling: Vec<_> = kept.iter().filter(|one| one.judgement.unverified.is_some()).map(|one| one.at).collect();
    assert_eq!(telling, [moment(59)]);
    let recording = (0..30).map(|position| JudgedResponse { position, ..judged(70, refused()) }).collect();
    wizard.apply(Action::ResponsesJudged { responses: recording }, moment(70));
    let of_it = wizard.setup().judged_responses.iter().filter(|one| one.at == moment(70)).map(|one| one.position);
    assert_eq!(of_it.collect::<Vec<_>>(), (20..30).collect::<Vec<_>>(), "one recording does not push the rest out");
    wizard.apply(Action::ResponsesJudged { responses: vec![] }, moment(99));
    assert!(wizard.setup().judged_responses.last().is_some_and(|last| last.judgement.unverified.is_some()));
}

#[test]
fn another_identity_provider_begins_with_no_history() {
    let mut wizard = begin();
    keep(&mut wizard, 80, accepted());
    let attributes = AttributeChoice::default();
    wizard.apply(Action::IdpChosen { idp: IdpId("okta".to_owned()), attributes, needs_https: false }, moment(90));
    assert_eq!(wizard.setup().judged_responses, []);
}

#[test]
fn a_huge_response_takes_little_room_and_its_cause_stays() {
    let mut wizard = begin();
    let values = |letter: &str| {
        let groups: Vec<String> = (0..5_000).map(|number| format!("{letter}{number:04}")).collect();
        let names = (0..500).map(|number| (format!("{letter}-name-{number}"), vec!["ä".repeat(5_000)]));
        names.chain([("groups".to_owned(), groups)]).collect::<BTreeMap<_, _>>()
    };
    let mut judgement = refused();
    judgement.attributes = Some(values("a"));
    judgement.unverified = Some(Unverified { attributes: values("u"), ..Unverified::default() });
    judgement.findings.extend((0..5_000).map(|_| {
        Finding::passed(crate::Code::Unknown, crate::message::Message::of_code(crate::Code::Unknown))
            .got("ö".repeat(100_000))
    }));
    keep(&mut wizard, 80, judgement);
    let [kept] = wizard.setup().judged_responses.as_slice() else { panic!("one is kept") };
    assert!(kept.shortened);
    assert_eq!(kept.judgement.findings[0], refused().findings[0], "the cause is whole");
    let size = serde_json::to_string(kept).expect("JSON").len();
    assert!(size < 60_000, "{size} bytes");

    keep(&mut wizard, 81, refused());
    let small = wizard.setup().judged_responses.last().expect("the newest");
    assert_eq!((small.shortened, &small.judgement), (false, &refused()), "what is small is kept as it is");
}
