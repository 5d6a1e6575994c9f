use super::*;
use crate::message::exact;
use crate::{
    Finding, Status, Timestamp,
    samples::{console, english, enterprise, now, passed_test},
    setup::{Answer, ExportRecord},
};

fn status(findings: &[Finding], code: &str) -> Option<Status> {
    findings.iter().find(|finding| finding.code.as_str() == code).map(|finding| finding.status)
}

fn answer(setup: &mut Setup, yes: bool) {
    for question in questions(setup) {
        setup.answers.insert(question.id, Answer { yes, note: None, at: now() });
    }
}

/// Everything is done, one hour ago.
fn ready() -> Setup {
    let mut setup = enterprise();
    setup.sign_in_tests.push(passed_test("olga@example.company", now().plus_seconds(-3_600)));
    setup.exports.push(ExportRecord { at: now(), sha256: "00".repeat(32) });
    answer(&mut setup, true);
    setup
}

fn test_finding(setup: &Setup) -> Finding {
    gate(setup, now()).into_iter().find(|finding| finding.code.as_str() == "administrator_passed_test").unwrap()
}

#[test]
fn the_data_parses_and_every_question_has_its_own_name() {
    let data: Data = toml::from_str(TEXT).expect("checklist.toml parses");
    let mut ids: Vec<_> = data.question.iter().map(|question| question.id.as_str()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert_eq!(questions_of_every_setup().count(), all, "each has its words");
}

#[test]
fn questions_fit_the_mode_and_have_their_addresses_filled_in() {
    let ids = |setup: &Setup| questions(setup).into_iter().map(|question| question.id).collect::<Vec<_>>().join(" ");
    let mut setup = enterprise();
    assert!(ids(&setup).contains("groups-appear") && !ids(&setup).contains("sync-now"));
    setup.organizations[0].mode = Some(Mode::Scim);
    assert!(ids(&setup).contains("people-in-directory sync-now"));
    setup.organizations[0].group_mappings = false;
    assert!(!ids(&setup).contains("everybody-in-a-role-group"));

    setup.organizations.extend(console().organizations);
    let words = |id: &str| questions(&setup).into_iter().find(|question| question.id == id).unwrap().words;
    let both = ["https://claude.ai/login", "https://platform.claude.com/login"].map(exact).to_vec();
    assert_eq!(words("continue-with-sso"), say::continue_with_sso::words(both));
    let directory = serde_json::to_string(&words("people-in-directory")).unwrap();
    assert!(!directory.contains("platform.claude.com"), "SCIM is not the Console's: {directory}");
    assert!(is_question("workos-test-passed") && !is_question("weather"));
}

#[test]
fn the_gate_opens_when_everything_is_done() {
    let findings = gate(&ready(), now());
    assert!(findings.iter().all(|finding| finding.status == Status::Passed), "{findings:#?}");
}

#[test]
fn what_the_dns_shows_is_a_hint_beside_the_answer_and_never_stands_for_it() {
    let finding =
        |setup: &Setup| gate(setup, now()).into_iter().find(|it| it.code.as_str() == "domain_verified").unwrap();
    let mut setup = ready();
    setup.domains[0].report = Some(look(
        &setup.domains[0],
        vec![Finding::passed(crate::Code::TxtRecordVisible, crate::message::Message::of_code(crate::Code::Unknown))],
    ));
    setup.answers.remove("domain-verified");
    let open = finding(&setup);
    assert_eq!((open.status, open.got), (Status::Failed, Some(say::checklist_answer::unanswered_in_dns().into())));

    let missing =
        vec![Finding::failed(crate::Code::TxtRecordVisible, crate::message::Message::of_code(crate::Code::Unknown))];
    setup.domains[0].report = Some(look(&setup.domains[0], missing));
    answer(&mut setup, true);
    assert_eq!(finding(&setup).status, Status::Warning);
}

fn look(claim: &crate::domain::DomainClaim, findings: Vec<Finding>) -> crate::domain::DomainReport {
    crate::samples::look(claim.domain.as_str(), claim.value.as_deref().unwrap_or_default(), findings)
}

#[test]
fn each_missing_thing_keeps_it_closed() {
    let closed = |change: &dyn Fn(&mut Setup), code: &str| {
        let mut setup = ready();
        change(&mut setup);
        assert_eq!(status(&gate(&setup, now()), code), Some(Status::Failed), "{code}");
    };
    closed(&|setup| setup.exports.clear(), "rollback_exported");
    closed(&|setup| setup.changed = now().plus_seconds(1), "rollback_exported");
    closed(&|setup| drop(setup.administrators.pop()), "second_administrator");
    closed(&|setup| setup.administrators[1].email = "Olga@Example.company".to_owned(), "second_administrator");
    closed(&|setup| setup.sign_in_tests.clear(), "administrator_passed_test");
    closed(&|setup| setup.organizations[0].mode = None, "mode_not_chosen");
    closed(&|setup| setup.organizations[0].mappings.clear(), "no_administrator_mapped");
    closed(&|setup| setup.organizations.clear(), "organization_missing");
    closed(&|setup| setup.service_provider.acs = None, "acs_url_missing");
    for (id, code) in [
        ("workos-test-passed", "workos_test_passed"),
        ("everybody-assigned", "everybody_assigned"),
        ("sessions-may-end", "sessions_may_end"),
        ("everybody-in-a-role-group", "everybody_in_a_role_group"),
        ("domain-verified", "domain_verified"),
    ] {
        closed(&|setup| drop(setup.answers.remove(id)), code);
        closed(&|setup| drop(setup.answers.insert(id.to_owned(), Answer { yes: false, note: None, at: now() })), code);
    }
}

#[test]
fn a_fault_in_the_provisioning_choice_is_named_and_the_summary_stays_quiet() {
    let mut setup = ready();
    setup.organizations[0].mappings.clear();
    let findings = gate(&setup, now());
    let summary = findings.iter().find(|finding| finding.code.as_str() == "provisioning_ready").unwrap();
    assert_eq!(
        (summary.status, summary.depends_on.as_slice()),
        (Status::Skipped, [crate::Code::NoAdministratorMapped].as_slice())
    );
}

#[test]
fn only_a_live_accepted_recent_test_by_a_listed_administrator_counts() {
    let with = |change: &dyn Fn(&mut crate::sign_in::SignInTest)| {
        let mut setup = ready();
        change(&mut setup.sign_in_tests[0]);
        let finding = test_finding(&setup);
        assert_eq!(finding.status, Status::Failed);
        finding.title
    };
    use say::administrator_passed_test as said;
    assert_eq!(with(&|test| test.rehearsal = true), said::rehearsal());
    assert_eq!(with(&|test| test.broken = Some("expired".to_owned())), said::rehearsal());
    assert_eq!(with(&|test| test.judgement.would_claude_accept = Some(false)), said::refused());
    assert_eq!(with(&|test| test.email = Some("zoe@example.company".to_owned())), said::somebody_else());
    assert_eq!(with(&|test| test.email = None), said::somebody_else());
    assert_eq!(with(&|test| test.email = Some("Olga@example.company".to_owned())), said::spelling());
    assert_eq!(with(&|test| test.at = now().plus_seconds(-86_401)), said::too_old());
    assert_eq!(with(&|test| test.at = now().plus_days(1)), said::future());
}

#[test]
fn exactly_twenty_four_hours_still_count() {
    let mut setup = ready();
    setup.sign_in_tests[0].at = now().plus_seconds(-86_400);
    assert_eq!(test_finding(&setup).status, Status::Passed);
    let later = |seconds: i64| -> Timestamp { now().plus_seconds(seconds) };
    assert_eq!(status(&gate(&setup, later(1)), "administrator_passed_test"), Some(Status::Failed));
}

#[test]
fn a_good_test_counts_although_others_failed_later() {
    let mut setup = ready();
    let mut failed = passed_test("pavel@example.company", now());
    failed.judgement.would_claude_accept = Some(false);
    setup.sign_in_tests.push(failed);
    assert_eq!(test_finding(&setup).status, Status::Passed);
}

#[test]
fn one_products_switch_does_not_wait_for_the_other_product() {
    let mut setup = ready();
    setup.organizations.extend(console().organizations);
    assert_eq!(status(&gate(&setup, now()), "mode_not_chosen"), Some(Status::Failed));
    assert!(crate::check::all_hold(&gate_for(&setup, Product::Claude, now())));
    assert_eq!(status(&gate_for(&setup, Product::Console, now()), "mode_not_chosen"), Some(Status::Failed));
    setup.organizations.pop();
    assert_eq!(status(&gate_for(&setup, Product::Console, now()), "organization_missing"), Some(Status::Failed));
}

#[test]
fn with_nobody_listed_the_test_is_not_judged() {
    let mut setup = ready();
    setup.administrators.clear();
    assert_eq!(test_finding(&setup).status, Status::Skipped);
}

#[test]
fn the_rollback_sheet_says_what_to_do_and_what_was_set_up() {
    let mut setup = ready();
    setup.organizations.extend(console().organizations);
    insta::assert_snapshot!(rollback_sheet(&setup, &english));
}

#[test]
fn an_identity_provider_whose_name_is_not_known_is_called_as_any() {
    let row = |idp: &str| {
        let mut setup = ready();
        setup.idp = crate::idp::IdpId(idp.to_owned());
        rollback_sheet(&setup, &english)
            .lines()
            .find(|line| line.starts_with("| Identity provider"))
            .unwrap()
            .to_owned()
    };
    assert_eq!(row("onelogin"), row("generic"));
    assert!(row("okta").contains("Okta"));
}

#[test]
fn nothing_in_a_setup_becomes_markup_in_the_sheet() {
    let mut setup = ready();
    setup.organizations[0].name = "<script>alert(1)</script>".to_owned();
    setup.organizations[0].mappings[0].group = "a`|<img src=x>".to_owned();
    let sheet = rollback_sheet(&setup, &english);
    assert!(!sheet.contains("<script>"), "{sheet}");
    assert!(sheet.contains("``a`\\|<img src=x>``"), "a code span keeps it as text: {sheet}");
}

#[test]
fn claude_code_is_asked_for_with_the_command_of_the_product() {
    let words = |setup: &Setup| {
        let asked = questions(setup).into_iter().find(|question| question.id == "claude-code").unwrap();
        asked.words
    };
    let asked = |command: &str| say::claude_code::words(vec![exact(command)]);
    assert_eq!(words(&enterprise()), asked("claude auth login --sso"));
    assert_eq!(words(&console()), asked("claude auth login --console"));
}
