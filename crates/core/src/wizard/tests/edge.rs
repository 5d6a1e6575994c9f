//! What comes in is cleaned once, each answer says what is right and wrong after it, and Completed means done.

use super::{super::*, completion::filled, metadata, moment};
use crate::message::{exact, say, say::value_cleaned as said};
use crate::{
    Status,
    certificate::CertificateSource,
    checklist,
    domain::Question as TxtQuestion,
    handover,
    product::Plan,
    provisioning::Mode,
    samples::{english, passed_test},
    step::StepStatus,
    view::Snapshot,
};

const VALUE: &str = "anthropic-domain-verification-a1b2c3=ABCDEFGHIJKLMNOPQRSTUVWXY";

fn begin_team() -> Wizard {
    let name = SetupName::parse("acme").unwrap();
    let mut wizard =
        Wizard::begin(name, IdpId("somebody".to_owned()), Organization::new("Claude", Plan::Team), moment(0));
    set(&mut wizard, Field::Domain, &["example.com"]);
    wizard
}

fn set(wizard: &mut Wizard, field: Field, values: &[&str]) -> Vec<Finding> {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, moment(60));
    wizard.setup().problems.get(field.name()).cloned().unwrap_or_default()
}

fn codes(findings: &[Finding], status: Status) -> Vec<&str> {
    findings.iter().filter(|finding| finding.status == status).map(|finding| finding.code.as_str()).collect()
}

fn step(wizard: &Wizard, step: Step) -> StepStatus {
    let snapshot = Snapshot::of(wizard.setup(), moment(900));
    snapshot.steps.into_iter().find(|view| view.step == step).unwrap().status
}

#[test]
fn a_mangled_txt_value_is_cleaned_said_and_handed_on_clean() {
    for (typed, left_out) in [
        (format!("\u{201c}{VALUE}\u{201d}"), vec![said::quotes()]),
        (format!("{VALUE}\u{200b}"), vec![said::hidden()]),
        (format!("Value: {VALUE}"), vec![said::words(exact("“Value:”"))]),
        (
            format!("example.com. 300 IN TXT \"{VALUE}\""),
            vec![said::quotes(), said::blanks(), said::words(exact("“example.com. 300 IN TXT”"))],
        ),
        (VALUE.replace('=', "%3D"), vec![said::escapes()]),
        (format!("{VALUE} {VALUE}"), vec![said::twice()]),
    ] {
        let mut wizard = begin_team();
        let findings = set(&mut wizard, Field::TxtValue, &[&typed]);
        assert_eq!(codes(&findings, Status::Warning), ["value_cleaned"], "{typed}");
        assert_eq!(findings[0].fix, Some(said::removed_fix(left_out).into()), "{typed}");
        assert_eq!(wizard.setup().domains[0].value.as_deref(), Some(VALUE), "{typed}");
        let page = handover::page(wizard.setup(), handover::Role::Dns, moment(61), None, &english);
        assert!(page.contains(&format!("`{VALUE}`")), "{page}");
    }
}

#[test]
fn what_cannot_be_cleaned_with_certainty_changes_nothing() {
    let mut wizard = begin_team();
    set(&mut wizard, Field::TxtValue, &[VALUE]);
    for typed in [format!("v=spf1 -all {VALUE}"), format!("{VALUE} {}", VALUE.replace("ABC", "XYZ"))] {
        let findings = set(&mut wizard, Field::TxtValue, &[&typed]);
        assert_eq!(codes(&findings, Status::Failed), ["value_usable"], "{typed}");
        assert_eq!(wizard.setup().domains[0].value.as_deref(), Some(VALUE));
    }
}

#[test]
fn every_field_of_one_word_loses_quotes_and_what_nobody_sees() {
    let mut wizard = begin_team();
    for (field, typed) in [
        (Field::Domain, "\u{201c}example.com\u{201d}"),
        (Field::Port, "7469\u{200b}"),
        (Field::IdpUrl, "\u{feff}https://sso.example.com"),
        (Field::Me, "<olga@example.com>"),
        (Field::Administrators, "mailto:olga@example.com=Leads"),
        (Field::ApplicationName, "Claude\u{200b}"),
    ] {
        let findings = set(&mut wizard, field, &[typed]);
        assert!(codes(&findings, Status::Warning).contains(&"value_cleaned"), "{typed}: {findings:?}");
    }
    let setup = wizard.setup();
    assert_eq!(setup.domains[0].domain.as_str(), "example.com");
    assert_eq!(setup.loopback.port, 7469);
    assert_eq!(setup.application.base_url.as_deref(), Some("https://sso.example.com"));
    assert_eq!(setup.administration.me.as_deref(), Some("olga@example.com"));
    assert_eq!(setup.administrators[0].email, "olga@example.com");
    assert_eq!(setup.application.name.as_deref(), Some("Claude"));
}

#[test]
fn each_value_that_was_cleaned_is_said() {
    let mut wizard = begin_team();
    let findings = set(
        &mut wizard,
        Field::Administrators,
        &["<olga@example.com>=A", "pavel@example.com=A", "mailto:zoe@example.com=A"],
    );
    let cleaned: Vec<_> = findings.iter().filter(|finding| finding.code.as_str() == "value_cleaned").collect();
    let got: Vec<_> =
        cleaned.iter().filter_map(|finding| finding.got.as_ref().and_then(crate::message::Said::words)).collect();
    assert_eq!(got, ["<olga@example.com>=A", "mailto:zoe@example.com=A"]);
}

#[test]
fn another_identity_provider_takes_no_tick_of_anybody_else_away() {
    let mut wizard = begin_team();
    for field in [Field::DnsPerson, Field::IdpPerson, Field::OwnerPerson] {
        set(&mut wizard, field, &["skip"]);
    }
    wizard.apply(Action::Tick { step: "somebody-step".to_owned(), done: true }, moment(61));
    let (idp, attributes) = (IdpId("okta".to_owned()), wizard.setup().attributes.clone());
    wizard.apply(Action::IdpChosen { idp, attributes, needs_https: false }, moment(62));
    let ticks: Vec<&str> = wizard.setup().ticks.keys().map(String::as_str).collect();
    assert_eq!(ticks, ["dns-person-left-open", "owner-person-left-open"]);
}

#[test]
fn a_name_keeps_whatever_may_belong_to_it() {
    let mut wizard = begin_team();
    for name in ["Team \u{2764}\u{fe0f}", "\u{201c}Claude\u{201d}", "a\u{200b}b", "\u{645}\u{6cc}\u{200c}"] {
        assert_eq!(set(&mut wizard, Field::ApplicationName, &[name]), [], "{name}");
        assert_eq!(wizard.setup().application.name.as_deref(), Some(name));
    }
}

#[test]
fn a_look_is_made_for_an_old_value_too_and_says_what_is_wrong_with_it() {
    let question =
        |value: &str| TxtQuestion::new(crate::domain::DomainName::parse("example.com").unwrap(), "@", value).unwrap();
    assert_eq!(question(&format!("\u{201c}{VALUE}\u{201d}")).value(), VALUE);
    let mixed = question(&format!("v=spf1 -all {VALUE}"));
    assert_eq!(
        mixed.cleaned().map(|finding| (finding.code, finding.status)),
        Some((Code::ValueUsable, Status::Failed))
    );
}

/// In whichever order they are set, the answer tells of the state after it.
#[test]
fn administrators_and_mappings_answer_alike_in_either_order() {
    let mut wizard = filled(Plan::EnterpriseSeats, Mode::Jit);
    let findings = set(&mut wizard, Field::Administrators, &["olga@example.com=Claude Owners"]);
    assert_eq!(codes(&findings, Status::Failed), ["administrator_not_mapped"]);
    let findings = set(&mut wizard, Field::Mappings, &["Leads=role:Owner", "Leads=seat:Standard"]);
    assert!(codes(&findings, Status::Failed).contains(&"administrator_not_mapped"), "{findings:?}");
    let findings = set(&mut wizard, Field::Administrators, &["olga@example.com=Leads", "pavel@example.com=Leads"]);
    assert_eq!(codes(&findings, Status::Failed), [""; 0]);
}

#[test]
fn require_sso_answers_with_what_the_gate_says_no_to() {
    let mut wizard = filled(Plan::Team, Mode::InviteOnly);
    let findings = set(&mut wizard, Field::RequireSso, &["yes"]);
    assert!(findings.iter().all(Finding::is_failure) && !findings.is_empty(), "{findings:?}");
    assert!(wizard.setup().organizations[0].require_sso, "what was done at Claude is written down all the same");
    let last = wizard.setup().log.last().unwrap();
    assert_eq!(last.result, Some(say::log_entry::value_check_failed(exact("yes")).into()));
    // Whatever is done next, the gate is asked anew.
    wizard.apply(Action::Answer { question: "any".to_owned(), yes: true, note: None }, moment(70));
    assert!(!wizard.setup().problems.contains_key("require-sso"));
    assert_eq!(set(&mut wizard, Field::RequireSso, &["no"]), []);
}

#[test]
fn the_log_tells_a_taken_value_from_a_refused_one() {
    let mut wizard = begin_team();
    let result = |wizard: &Wizard| wizard.setup().log.last().unwrap().result.clone();
    set(&mut wizard, Field::Mode, &["scim"]);
    let failed = say::log_entry::value_check_failed(exact("scim"));
    assert_eq!(result(&wizard), Some(failed.into()), "Team has no SCIM");
    set(&mut wizard, Field::Mode, &["telepathy"]);
    assert_eq!(result(&wizard), Some(say::log_entry::refused().into()));
    set(&mut wizard, Field::Mode, &["invite-only"]);
    assert_eq!(result(&wizard), Some(exact("invite-only").into()));
}

#[test]
fn the_old_name_of_invite_only_is_understood() {
    for name in ["Manual", "manual", "Invite only", "invite-only"] {
        let mut wizard = begin_team();
        assert_eq!(codes(&set(&mut wizard, Field::Mode, &[name]), Status::Failed), [""; 0], "{name}");
        assert_eq!(wizard.setup().organizations[0].mode, Some(Mode::InviteOnly), "{name}");
    }
}

#[test]
fn gathering_is_done_when_each_person_is_named_or_left_open_on_purpose() {
    let mut wizard = begin_team();
    assert_eq!(step(&wizard, Step::BeforeYouStart), StepStatus::InProgress);
    set(&mut wizard, Field::DnsPerson, &["Dana"]);
    set(&mut wizard, Field::IdpPerson, &["Ira"]);
    assert_eq!(step(&wizard, Step::BeforeYouStart), StepStatus::InProgress);
    set(&mut wizard, Field::OwnerPerson, &["skip"]);
    assert_eq!(step(&wizard, Step::BeforeYouStart), StepStatus::Completed);
    assert_eq!(wizard.setup().people.owner, None, "skip is nobody's name");
    set(&mut wizard, Field::OwnerPerson, &[""]);
    assert_eq!(step(&wizard, Step::BeforeYouStart), StepStatus::InProgress);
    // The rest need not wait for that.
    set(&mut wizard, Field::Mode, &["invite-only"]);
    assert_eq!(step(&wizard, Step::Provisioning), StepStatus::Completed);
}

#[test]
fn with_groups_deciding_somebody_has_to_be_listed() {
    let mut wizard = filled(Plan::EnterpriseSeats, Mode::Jit);
    assert_eq!(step(&wizard, Step::Provisioning), StepStatus::Completed);
    set(&mut wizard, Field::Administrators, &[]);
    assert_eq!(step(&wizard, Step::Provisioning), StepStatus::InProgress);
}

#[test]
fn a_rehearsal_completes_no_test() {
    let mut wizard = filled(Plan::Team, Mode::InviteOnly);
    wizard.setup.sign_in_tests.clear();
    let mut rehearsed = passed_test("olga@example.com", moment(73));
    rehearsed.rehearsal = true;
    wizard.apply(Action::SignInTested { test: rehearsed }, moment(73));
    assert_eq!(step(&wizard, Step::TestSignIn), StepStatus::InProgress);
    wizard.apply(Action::SignInTested { test: passed_test("olga@example.com", moment(74)) }, moment(74));
    assert_eq!(step(&wizard, Step::TestSignIn), StepStatus::Completed);
}

#[test]
fn a_live_test_settles_what_metadata_says_of_signed_requests() {
    let code = crate::sign_in::UNSIGNED_REQUESTS;
    let asking = Finding::warning(code, crate::message::Message::of_code(crate::Code::Unknown));
    let mut wizard = filled(Plan::Team, Mode::InviteOnly);
    wizard.setup.sign_in_tests.clear();
    wizard.apply(Action::MetadataRead { metadata: metadata("AA"), findings: vec![asking] }, moment(72));
    let status = |wizard: &Wizard| {
        let steps = Snapshot::of(wizard.setup(), moment(900)).steps;
        let step = steps.into_iter().find(|view| view.step == Step::ServiceProvider).unwrap();
        assert_ne!(step.status, StepStatus::Problem);
        step.findings.into_iter().find(|finding| finding.code == code).unwrap().status
    };
    assert_eq!(status(&wizard), Status::Warning);
    let mut test = passed_test("olga@example.com", moment(73));
    test.judgement.findings.push(Finding::passed(
        crate::Code::InResponseToMatches,
        crate::message::Message::of_code(crate::Code::Unknown),
    ));
    test.rehearsal = true;
    wizard.apply(Action::SignInTested { test: test.clone() }, moment(73));
    assert_eq!(status(&wizard), Status::Warning, "a rehearsal's identity provider is another one");
    test.rehearsal = false;
    wizard.apply(Action::SignInTested { test }, moment(74));
    assert_eq!(status(&wizard), Status::Passed);
}

#[test]
fn papers_name_the_certificate_that_signs() {
    let mut wizard = filled(Plan::Team, Mode::InviteOnly);
    assert_eq!(wizard.setup().certificate_that_signs().map(|facts| facts.sha256.as_str()), Some("AA"));
    let held = wizard.setup.certificate.as_mut().unwrap();
    held.source = CertificateSource::Made;
    held.facts.sha256 = "BB".to_owned();
    assert_eq!(wizard.setup().certificate_that_signs().map(|facts| facts.sha256.as_str()), Some("AA"));
    assert!(!checklist::rollback_sheet(wizard.setup(), &english).contains("BB"));
    wizard.setup.application.metadata = None;
    assert_eq!(wizard.setup().certificate_that_signs().map(|facts| facts.sha256.as_str()), Some("BB"));
}
