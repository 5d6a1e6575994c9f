mod completion;
mod edge;
mod judged;
mod odd;

use super::*;
use crate::message::exact;
use crate::{
    certificate::{CertificateFacts, CertificateSource},
    product::Plan,
    provisioning::{Grant, Mode},
    step::StepStatus,
    view::Snapshot,
};

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_unix(1_795_262_400 + seconds)
}

fn begin() -> Wizard {
    let name = SetupName::parse("acme").expect("a good name");
    Wizard::begin(name, IdpId("authentik".to_owned()), Organization::new("Claude", Plan::EnterpriseSeats), moment(0))
}

fn set(wizard: &mut Wizard, field: Field, values: &[&str]) -> Vec<Effect> {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, moment(60))
}

fn codes(wizard: &Wizard, draft: &str) -> Vec<String> {
    let problems = wizard.setup().problems.get(draft);
    problems.map(|findings| findings.iter().map(|finding| finding.code.to_string()).collect()).unwrap_or_default()
}

#[test]
fn a_value_that_cannot_be_used_stays_as_typed_and_says_what_is_wrong() {
    let mut wizard = begin();
    let effects = set(&mut wizard, Field::Domain, &["not a domain!"]);
    assert_eq!(effects, [Effect::Save]);
    assert_eq!(wizard.setup().drafts.text("domain"), "not a domain!");
    assert_eq!(codes(&wizard, "domain"), ["value_usable"]);
    assert_eq!(wizard.setup().domains, []);
    let snapshot = Snapshot::of(wizard.setup(), moment(61));
    let domain = snapshot.steps.iter().find(|view| view.step == Step::Domain).expect("the step is there");
    assert_eq!(domain.status, StepStatus::Problem);
}

#[test]
fn fixing_a_value_clears_its_problem() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["no domain"]);
    set(&mut wizard, Field::Domain, &["example.com"]);
    assert!(codes(&wizard, "domain").is_empty());
    assert_eq!(wizard.setup().domains.len(), 1);
}

#[test]
fn the_txt_value_goes_to_the_domain_that_is_named() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com", "example.org"]);
    set(&mut wizard, Field::TxtValue, &["anthropic-domain-verification-abc123=T"]);
    assert_eq!(codes(&wizard, "txt-value"), ["value_usable"], "it is not clear which domain is meant");
    set(&mut wizard, Field::TxtValue, &["example.org", "anthropic-domain-verification-abc123=T"]);
    let values: Vec<_> = wizard.setup().domains.iter().map(|claim| claim.value.as_deref()).collect();
    assert_eq!(values, [None, Some("anthropic-domain-verification-abc123=T")]);
}

#[test]
fn asking_for_the_records_looks_for_every_domain_that_has_a_value() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com", "example.org"]);
    set(&mut wizard, Field::TxtValue, &["example.com", "a=1"]);
    set(&mut wizard, Field::TxtValue, &["example.org", "a=2"]);
    let effects = wizard.apply(Action::CheckDomains, moment(90));
    let looks = effects.iter().filter(|effect| matches!(effect, Effect::LookUpTxt { .. })).count();
    assert_eq!(looks, 2);
}

#[test]
fn a_new_txt_value_starts_the_thirty_days_anew() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com"]);
    set(&mut wizard, Field::TxtValue, &["a=1"]);
    let values = vec!["a=2".to_owned()];
    wizard.apply(Action::Set { field: Field::TxtValue, organization: None, values }, moment(86_400));
    assert_eq!(wizard.setup().domains[0].deadline(), moment(86_400).plus_days(30));
}

#[test]
fn adding_the_console_organization_keeps_what_the_first_one_has() {
    let mut wizard = begin();
    set(&mut wizard, Field::Mode, &["jit"]);
    set(&mut wizard, Field::Mappings, &["Claude Owner=role:Owner"]);
    set(&mut wizard, Field::Organizations, &["Claude=enterprise-seats", "Console=console"]);
    let organizations = &wizard.setup().organizations;
    assert_eq!(organizations.len(), 2);
    assert_eq!(organizations[0].mode, Some(Mode::Jit));
    assert_eq!(organizations[0].mappings[0].grant, Grant::Role("Owner".to_owned()));
    assert_eq!(organizations[1].plan, Plan::Console);
}

#[test]
fn a_field_of_one_organization_changes_that_one_only() {
    let mut wizard = begin();
    set(&mut wizard, Field::Organizations, &["Claude=enterprise-seats", "Console=console"]);
    let organization = Some("Console".to_owned());
    wizard.apply(Action::Set { field: Field::Mode, organization, values: vec!["scim".to_owned()] }, moment(70));
    let modes: Vec<_> = wizard.setup().organizations.iter().map(|organization| organization.mode).collect();
    assert_eq!(modes, [None, Some(Mode::Scim)]);
}

#[test]
fn typing_and_opening_a_page_leave_an_export_current() {
    let mut wizard = begin();
    wizard.apply(Action::Exported { sha256: "00".to_owned() }, moment(100));
    let text = "half a dom".to_owned();
    wizard.apply(Action::Type { field: Field::Domain, organization: None, text }, moment(200));
    wizard.apply(Action::Open { step: Some(Step::Domain) }, moment(201));
    let current = |wizard: &Wizard| {
        let snapshot = Snapshot::of(wizard.setup(), moment(300));
        let export = snapshot.steps.into_iter().find(|view| view.step == Step::Export).expect("the step is there");
        !export.findings.iter().any(|finding| finding.code.as_str() == "bundle_current")
    };
    assert!(current(&wizard));
    set(&mut wizard, Field::Domain, &["example.com"]);
    wizard.apply(Action::Tick { step: "a".to_owned(), done: true }, moment(250));
    assert!(!current(&wizard));
}

#[test]
fn every_act_is_in_the_log_without_the_values_that_are_nobodys_business() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com"]);
    set(&mut wizard, Field::TxtValue, &["anthropic-domain-verification-abc123=Tokentokentoken"]);
    let log: Vec<_> = wizard.setup().log.iter().map(|entry| entry.what.clone()).collect();
    let set = |field: &str| say::log_entry::set(exact(field));
    assert_eq!(log, [say::log_entry::made(), set("domain"), set("txt-value")]);
    assert!(!serde_json::to_string(&wizard.setup().log).unwrap().contains("Token"));
}

#[test]
fn an_effect_that_failed_is_a_problem_of_its_step() {
    let mut wizard = begin();
    let failure =
        Failure::unanswered(crate::Code::FetchUnanswered, say::empty_text::none(), say::empty_text::none_fix());
    wizard.apply(Action::Failed { step: Step::Certificate, failure }, moment(5));
    let report = &wizard.setup().reports[&Step::Certificate];
    assert_eq!(report.findings[0].code.as_str(), "fetch_unanswered");
}

#[test]
fn sign_in_tests_do_not_pile_up_without_end() {
    let mut wizard = begin();
    let judgement = crate::sign_in::Judgement {
        verdict: crate::sign_in::Verdict::Rejected,
        would_claude_accept: Some(false),
        predicted_error: None,
        name_id: None,
        attributes: None,
        unverified: None,
        findings: vec![],
    };
    for second in 0..60 {
        let test = SignInTest { judgement: judgement.clone(), ..rehearsed(second) };
        wizard.apply(Action::SignInTested { test }, moment(second));
    }
    assert_eq!(wizard.setup().sign_in_tests.len(), TESTS_KEPT);
    assert_eq!(wizard.setup().sign_in_tests.last().map(|test| test.at), Some(moment(59)));
}

fn facts(print: &str) -> CertificateFacts {
    CertificateFacts {
        pem: String::new(),
        subject: "CN=test".to_owned(),
        issuer: "CN=test".to_owned(),
        serial: "01".to_owned(),
        sha256: print.to_owned(),
        sha1: print.to_owned(),
        not_before: moment(0),
        not_after: moment(0).plus_days(1000),
        key_kind: "RSA".to_owned(),
        key_bits: 3072,
        signature: "sha256WithRSAEncryption".to_owned(),
    }
}

fn metadata(print: &str) -> IdpMetadata {
    IdpMetadata {
        source: "pasted".to_owned(),
        read_at: moment(0),
        entity_id: "https://idp.example.com".to_owned(),
        sso_redirect: Some("https://idp.example.com/sso".to_owned()),
        sso_post: None,
        want_authn_requests_signed: None,
        signing_certificates: vec![facts(print)],
        xml: String::new(),
        encoding: Default::default(),
    }
}

#[test]
fn the_identity_providers_own_certificate_comes_with_its_metadata() {
    let mut wizard = begin();
    wizard.apply(Action::MetadataRead { metadata: metadata("AA"), findings: vec![] }, moment(5));
    let chosen = wizard.setup().certificate.as_ref().expect("it was taken");
    assert_eq!((chosen.source, chosen.facts.sha256.as_str()), (CertificateSource::FromMetadata, "AA"));
}

#[test]
fn metadata_with_another_certificate_than_the_one_made_here_is_a_problem() {
    let mut wizard = begin();
    let certificate =
        SigningCertificate { source: CertificateSource::Made, facts: facts("AA"), vault_entry: Some("k".to_owned()) };
    wizard.apply(Action::CertificateChosen { certificate, findings: vec![] }, moment(4));
    wizard.apply(Action::MetadataRead { metadata: metadata("BB"), findings: vec![] }, moment(5));
    assert_eq!(wizard.setup().certificate.as_ref().map(|own| own.facts.sha256.as_str()), Some("AA"));
    let found = &wizard.setup().reports[&Step::ServiceProvider].findings;
    assert!(found.iter().any(|finding| finding.code.as_str() == "certificate_in_metadata" && finding.is_failure()));
}

#[test]
fn a_fingerprint_is_trusted_only_where_the_metadata_is_read() {
    let mut wizard = begin();
    set(&mut wizard, Field::MetadataFingerprint, &["no fingerprint"]);
    assert_eq!(codes(&wizard, "metadata-fingerprint"), ["value_usable"]);
    let print = "ab".repeat(32);
    set(&mut wizard, Field::MetadataFingerprint, &[&print]);
    let effects = set(&mut wizard, Field::IdpMetadata, &["https://idp.example.com/metadata"]);
    let wanted = vec!["AB"; 32].join(":");
    let source = "https://idp.example.com/metadata".to_owned();
    assert_eq!(effects, [Effect::Save, Effect::ReadMetadata { source, fingerprint: Some(wanted) }]);
}

#[test]
fn the_server_s_fingerprint_counts_for_metadata_at_the_server_alone_and_can_be_emptied() {
    let mut wizard = begin();
    set(&mut wizard, Field::IdpUrl, &["https://idp.example.com"]);
    set(&mut wizard, Field::ServerFingerprint, &[&"ab".repeat(32)]);
    let mut trusted = |source: &str| match set(&mut wizard, Field::IdpMetadata, &[source]).pop() {
        Some(Effect::ReadMetadata { fingerprint, .. }) => fingerprint,
        other => panic!("{other:?}"),
    };
    assert!(trusted("https://idp.example.com/metadata").is_some());
    for elsewhere in ["https://other.example.com/metadata", "https://idp.example.com:8443/metadata", "metadata.xml"] {
        assert_eq!(trusted(elsewhere), None, "{elsewhere}");
    }
    set(&mut wizard, Field::ServerFingerprint, &[""]);
    assert_eq!(wizard.setup().application.server_fingerprint, None);
}

#[test]
fn the_log_holds_only_the_looks_that_brought_something_new() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com"]);
    set(&mut wizard, Field::TxtValue, &["a=1"]);
    wizard.apply(Action::Exported { sha256: "00".to_owned() }, moment(100));
    let look = |want: &str, there: bool| {
        let finding = if there {
            Finding::passed(crate::Code::Unknown, crate::message::Message::of_code(crate::Code::Unknown))
        } else {
            Finding::failed(crate::Code::Unknown, crate::message::Message::of_code(crate::Code::NoSuchTest))
        };
        Action::DomainLooked { report: crate::samples::look("example.com", want, vec![finding]) }
    };
    let looks = |wizard: &Wizard| {
        let log = wizard.setup().log.iter().filter(|entry| entry.what == say::log_entry::looked(exact("example.com")));
        log.filter_map(|entry| Some(entry.result.as_ref()?.message()?.name().to_owned())).collect::<Vec<_>>()
    };
    wizard.apply(look("a=2", true), moment(110));
    assert_eq!(looks(&wizard), Vec::<String>::new(), "the look was for another value than the setup has");
    assert_eq!(wizard.setup().domains[0].report, None);
    for (second, there) in [(120, false), (130, false), (140, true), (150, true)] {
        wizard.apply(look("a=1", there), moment(second));
    }
    assert_eq!(looks(&wizard), ["no-such-test", "unknown"]);
    assert_eq!(wizard.setup().changed, moment(140), "a look that brought no news leaves an export current");
}

#[test]
fn a_look_that_found_nothing_to_look_for_is_over_once_there_is_a_value() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["example.com"]);
    wizard.apply(Action::CheckDomains, moment(10));
    let domain = |wizard: &Wizard| Snapshot::of(wizard.setup(), moment(70)).steps[1].status;
    assert_eq!(domain(&wizard), StepStatus::Problem);
    set(&mut wizard, Field::TxtValue, &["a=1"]);
    assert_eq!(domain(&wizard), StepStatus::InProgress);
}

#[test]
fn another_identity_provider_starts_with_its_own_choices_and_without_what_was_tried_at_the_first() {
    let mut wizard = begin();
    wizard.apply(Action::MetadataRead { metadata: metadata("AA"), findings: vec![] }, moment(5));
    set(&mut wizard, Field::AttributesDone, &["yes"]);
    let idp = IdpId("entra".to_owned());
    assert_eq!(set(&mut wizard, Field::Idp, &["Entra"]), [Effect::Save, Effect::LookUpIdp { idp: idp.clone() }]);
    assert_eq!(wizard.setup().idp.as_str(), "authentik", "the host has not found it in its list yet");
    let attributes = AttributeChoice { naming: crate::attribute::Naming::EntraUris, deduplicate_groups: false };
    wizard.apply(Action::IdpChosen { idp, attributes: attributes.clone(), needs_https: true }, moment(7));
    let setup = wizard.setup();
    assert_eq!((setup.idp.as_str(), &setup.attributes, setup.loopback.https), ("entra", &attributes, true));
    assert!(setup.application.metadata.is_none() && setup.certificate.is_none() && setup.ticks.is_empty());
}

#[test]
fn a_field_of_an_organization_is_one_field_however_its_name_is_written() {
    let mut wizard = begin();
    set(&mut wizard, Field::Organizations, &["Claude=enterprise-seats", "Console=console"]);
    let mut mode = |organization: Option<&str>, mode: &str| {
        let organization = organization.map(str::to_owned);
        wizard.apply(Action::Set { field: Field::Mode, organization, values: vec![mode.to_owned()] }, moment(70));
        let refused = |findings: &&Vec<Finding>| findings.iter().any(|finding| finding.code.as_str() == "value_usable");
        wizard.setup().problems.values().filter(refused).count()
    };
    assert_eq!(mode(Some("CONSOLE"), "weather"), 1);
    assert_eq!(mode(Some("Console"), "jit"), 0);
    assert_eq!(mode(None, "weather"), 1);
    assert_eq!(mode(Some("Claude"), "jit"), 0);
}

#[test]
fn a_mail_provider_of_everybody_is_named_as_soon_as_it_is_entered() {
    let mut wizard = begin();
    set(&mut wizard, Field::Domain, &["gmail.com"]);
    assert_eq!(codes(&wizard, "domain"), ["domain_not_consumer_mail"]);
}

#[test]
fn a_whole_page_in_a_field_stays_in_its_draft_and_out_of_findings_and_log() {
    let mut wizard = begin();
    let page = "x".repeat(100_000);
    set(&mut wizard, Field::Port, &[&page]);
    set(&mut wizard, Field::IdpPerson, &[&page]);
    set(&mut wizard, Field::Domain, &[&page]);
    assert_eq!(wizard.setup().drafts.text("domain"), page);
    let problems = serde_json::to_string(&wizard.setup().problems).expect("JSON");
    let log = serde_json::to_string(&wizard.setup().log).expect("JSON");
    assert!(problems.len() < 3_000 && log.len() < 3_000, "{} and {}", problems.len(), log.len());
}

#[test]
fn what_a_refused_response_said_of_itself_is_kept_for_the_newest_test_only() {
    let mut wizard = begin();
    let judgement = crate::sign_in::Judgement {
        verdict: crate::sign_in::Verdict::Rejected,
        would_claude_accept: Some(false),
        predicted_error: None,
        name_id: None,
        attributes: None,
        unverified: Some(crate::sign_in::Unverified::default()),
        findings: vec![],
    };
    for second in 0..3 {
        let judgement = judgement.clone();
        let test = SignInTest { judgement, ..rehearsed(second) };
        wizard.apply(Action::SignInTested { test }, moment(second));
    }
    let kept: Vec<_> = wizard.setup().sign_in_tests.iter().map(|test| test.judgement.unverified.is_some()).collect();
    assert_eq!(kept, [false, false, true]);
}

fn rehearsed(second: i64) -> SignInTest {
    SignInTest { rehearsal: true, email: None, ..crate::samples::passed_test("", moment(second)) }
}

#[test]
fn a_person_who_was_noted_can_be_taken_back() {
    let mut wizard = begin();
    for field in [Field::DnsPerson, Field::IdpPerson, Field::OwnerPerson] {
        set(&mut wizard, field, &["Olga"]);
        set(&mut wizard, field, &[" "]);
        assert_eq!(wizard.setup().problems, std::collections::BTreeMap::new());
    }
    assert_eq!(wizard.setup().people, crate::setup::People::default());
}
