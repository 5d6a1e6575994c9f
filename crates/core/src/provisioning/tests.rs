use super::*;
use crate::{
    Finding, Status,
    idp::IdpId,
    message::{Message, exact, say},
    samples::{console, enterprise, role, seat},
    setup::Setup,
};
use proptest::prelude::*;

fn judged(setup: &Setup) -> Vec<Finding> {
    judge(setup, &setup.organizations[0])
}

fn status(findings: &[Finding], code: &str) -> Option<Status> {
    findings.iter().find(|finding| finding.code.as_str() == code).map(|finding| finding.status)
}

fn change(act: impl FnOnce(&mut Organization)) -> Vec<Finding> {
    let mut setup = enterprise();
    act(&mut setup.organizations[0]);
    judged(&setup)
}

#[test]
fn the_notes_parse_and_none_of_them_blocks() {
    let notes: judge::notes::Notes = toml::from_str(judge::notes::NOTES_TEXT).expect("provisioning_notes.toml parses");
    assert!(!notes.note.is_empty() && !notes.hint.is_empty());
    for note in notes.note {
        assert!(!matches!(note.status, Status::Failed), "{}", note.code);
        let id = note.code.as_str().replace('_', "-");
        let named = |message: &Message| message.name().split_once('.').is_some_and(|(name, _)| name == id);
        assert!(
            note.words().is_some_and(|(title, fix)| named(&title) && named(&fix)),
            "{} has its sentences",
            note.code
        );
    }
    for hint in notes.hint {
        let said = hint.words().map(|said| said.name().to_owned());
        assert!(said.is_some_and(|name| name.ends_with(&format!(".{}", hint.idp))), "{} has its sentence", hint.idp);
    }
}

#[test]
fn a_sound_choice_passes() {
    let findings = judged(&enterprise());
    assert!(findings.iter().all(|finding| finding.status == Status::Passed), "{findings:#?}");
    assert_eq!(status(&findings, "administrators_keep_their_role"), Some(Status::Passed));
}

#[test]
fn a_mode_is_chosen_and_allowed_by_the_plan() {
    assert_eq!(status(&change(|it| it.mode = None), "mode_not_chosen"), Some(Status::Failed));
    let findings = change(|it| {
        it.plan = Plan::Team;
        it.mode = Some(Mode::Scim);
    });
    let refused = findings.iter().find(|finding| finding.code.as_str() == "mode_not_allowed").unwrap();
    assert_eq!(refused.fix, Some(say::mode_not_allowed::team_fix().into()));
    assert_eq!(refused.want.as_ref().and_then(crate::message::Said::words), Some("invite-only, jit"));
}

#[test]
fn a_console_under_a_team_organization_of_the_same_setup_has_no_scim() {
    let mut setup = console();
    setup.organizations[0].mode = Some(Mode::Scim);
    assert_eq!(status(&judged(&setup), "mode_allowed"), Some(Status::Passed));
    let mut team = enterprise().organizations.remove(0);
    team.plan = Plan::Team;
    setup.organizations.push(team);
    assert_eq!(status(&judged(&setup), "mode_not_allowed"), Some(Status::Failed));
}

#[test]
fn it_is_not_ready_while_nobody_is_mapped_to_owner() {
    for mappings in [vec![], vec![role("Claude User", "User"), role("Claude Admin", "Admin")]] {
        let findings = change(|it| it.mappings = mappings);
        assert_eq!(status(&findings, "no_administrator_mapped"), Some(Status::Failed));
        assert_eq!(status(&findings, "administrators_keep_their_role"), Some(Status::Skipped));
        assert_eq!(status(&findings, "administrator_not_mapped"), None, "the consequence stays quiet");
    }
    assert_eq!(status(&change(|it| it.group_mappings = false), "no_administrator_mapped"), None);
}

#[test]
fn an_administrator_who_would_lose_the_role_is_named_with_what_would_happen() {
    let mut setup = enterprise();
    setup.administrators[0].groups = vec!["Claude User".to_owned()];
    setup.administrators[1].groups = vec!["claude owner".to_owned()];
    let findings = judged(&setup);
    let lost: Vec<_> = findings.iter().filter(|finding| finding.code.as_str() == "administrator_not_mapped").collect();
    use say::administrator_not_mapped as said;
    let (name, user) = (exact("Example Corp"), exact("User"));
    assert_eq!(lost[0].title, said::gets_less(name.clone(), exact("olga@example.company"), user));
    assert_eq!(lost[1].title, said::loses_access(name, exact("pavel@example.company")));
    assert_eq!(lost[1].fix, Some(said::other_spelling_fix(exact("“claude owner”")).into()));
    assert!(lost.iter().all(|finding| finding.is_failure()));
}

#[test]
fn somebody_may_administer_one_organization_and_not_the_other() {
    let mut setup = enterprise();
    let mut api = console().organizations.remove(0);
    api.mode = Some(Mode::Jit);
    api.group_mappings = true;
    api.mappings = vec![role("Console Admin", "Admin")];
    setup.organizations.push(api);
    let status_of = |setup: &Setup| {
        judge(setup, &setup.organizations[1])
            .iter()
            .filter(|finding| finding.code.as_str() == "administrator_not_mapped")
            .map(|finding| finding.status)
            .collect::<Vec<_>>()
    };
    assert_eq!(status_of(&setup), [Status::Failed, Status::Failed], "nobody administers the Console");
    setup.administrators[0].groups.push("Console Admin".to_owned());
    assert_eq!(status_of(&setup), [Status::Warning]);
}

#[test]
fn names_in_the_table_are_looked_at_letter_by_letter() {
    let cases = [
        (role(" ", "User"), "mapping_group_empty", Status::Failed),
        (role("Claude User ", "User"), "mapping_group_spaces", Status::Failed),
        (role("Claude\u{200b}User", "User"), "mapping_group_spaces", Status::Failed),
        (role("Claude User", "User"), "mapping_duplicate", Status::Warning),
        (role("Claude User", "Admin"), "mapping_contradiction", Status::Warning),
        (role("claude user", "User"), "mapping_group_case", Status::Warning),
        (role("x", "owner"), "role_unknown", Status::Failed),
        (role("x", "Primary Owner"), "primary_owner_mapped", Status::Failed),
        (role("x", "Auditor"), "custom_role_under_jit", Status::Warning),
        (seat("x", "Gold"), "seat_unknown", Status::Failed),
        (seat("x", "Premium"), "seat_group_for_everybody", Status::Warning),
        (role("anthropic-claude-user", "User"), "older_group_names", Status::Passed),
    ];
    for (row, code, expected) in cases {
        let findings = change(|it| it.mappings.push(row));
        assert_eq!(status(&findings, code), Some(expected), "{code}: {findings:#?}");
    }
    let scim = change(|it| {
        it.mode = Some(Mode::Scim);
        it.mappings.push(role("x", "Auditor"));
    });
    assert_eq!(status(&scim, "custom_role_unchecked"), Some(Status::Warning));
    let team = change(|it| {
        it.plan = Plan::Team;
        it.mappings.push(role("x", "Auditor"));
    });
    assert_eq!(status(&team, "role_unknown"), Some(Status::Failed));
}

#[test]
fn a_table_that_is_not_in_use_is_noticed() {
    assert_eq!(status(&change(|it| it.mode = Some(Mode::InviteOnly)), "mappings_unused"), Some(Status::Warning));
    assert_eq!(status(&change(|it| it.group_mappings = false), "mappings_unused"), Some(Status::Warning));
}

#[test]
fn administrators_without_a_seat_group_are_named() {
    let findings = change(|it| it.mappings.push(seat("Claude Premium", "Premium")));
    let seats = findings.iter().find(|finding| finding.code.as_str() == "seat_group_for_everybody").unwrap();
    let people = ["olga", "pavel"].map(|name| exact(format!("{name}@example.company"))).to_vec();
    assert_eq!(seats.got, Some(say::seat_group_for_everybody::got(people).into()));
}

#[test]
fn scim_without_mappings_beside_another_organization_puts_everybody_in() {
    let mut setup = enterprise();
    setup.organizations[0].mode = Some(Mode::Scim);
    setup.organizations[0].group_mappings = false;
    assert_eq!(status(&judged(&setup), "everyone_everywhere"), None);
    setup.organizations.extend(console().organizations);
    assert_eq!(status(&judged(&setup), "everyone_everywhere"), Some(Status::Warning));
}

#[test]
fn each_identity_provider_has_its_notes() {
    let mut setup = enterprise();
    setup.organizations[0].mode = Some(Mode::Scim);
    for (idp, code) in
        [("google", "google_directory_sync"), ("okta", "okta_group_rename"), ("keycloak", "idp_has_no_scim")]
    {
        setup.idp = IdpId(idp.to_owned());
        assert_eq!(status(&judged(&setup), code), Some(Status::Warning), "{code}");
    }
}

#[test]
fn an_administrator_on_another_domain_is_noticed() {
    let mut setup = enterprise();
    setup.administrators[1].email = "pavel@mail.example.company".to_owned();
    assert_eq!(status(&judged(&setup), "administrator_outside_domains"), Some(Status::Warning));
}

#[test]
fn an_address_that_can_never_match_is_refused() {
    for wrong in ["olga", "olga@", "@example.company", "olga@example.company ", "ol ga@example.company"] {
        let mut setup = enterprise();
        setup.administrators[0].email = wrong.to_owned();
        assert_eq!(status(&judged(&setup), "administrator_email_unusable"), Some(Status::Failed), "{wrong:?}");
    }
}

#[test]
fn a_domain_counts_in_either_spelling() {
    let mut setup = enterprise();
    setup.domains[0].domain = crate::domain::DomainName::parse("bücher.example").unwrap();
    for administrator in &mut setup.administrators {
        administrator.email = "olga@Bücher.example".to_owned();
    }
    assert_eq!(status(&judged(&setup), "administrator_outside_domains"), None);
}

#[test]
fn the_end_of_invitations_by_the_api_is_quoted() {
    let findings = judged(&enterprise());
    let note = findings.iter().find(|finding| finding.code.as_str() == "api_invites_end").unwrap();
    assert!(
        note.got
            .as_ref()
            .and_then(crate::message::Said::words)
            .is_some_and(|got| got.contains("You cannot provision users via the API."))
    );
}

#[test]
fn mappings_come_before_saving_and_assignments_before_require_sso() {
    for mode in [Mode::Jit, Mode::Scim] {
        let mut setup = enterprise();
        setup.organizations[0].mode = Some(mode);
        setup.organizations.extend(console().organizations);
        let acts = order_of_acts(&setup);
        let position = |wanted: &Message| {
            acts.iter().position(|act| act == wanted).unwrap_or_else(|| panic!("{wanted:?} in {acts:#?}"))
        };
        let name = exact("Example Corp");
        let map = match mode {
            Mode::Scim => say::act::map_groups_under_scim(name.clone()),
            _ => say::act::map_groups(name.clone()),
        };
        let fill = say::act::fill_groups(name.clone(), exact("Owner"));
        let save = say::act::save(name);
        let require = say::order_of_acts::require(exact("Require SSO for Claude"));
        assert!(position(&say::order_of_acts::assign()) < position(&save));
        assert!(position(&fill) < position(&map));
        assert!(position(&map) < position(&save));
        assert!(position(&save) < position(&require));
        assert!(position(&say::order_of_acts::rollback()) < position(&require));
        assert!(position(&require) < position(&say::order_of_acts::require_next(exact("Require SSO for Console"))));
    }
}

/// One list: the runbook, the owner's page and the check-list follow it for every plan and mode.
#[test]
fn runbook_owners_page_and_checklist_follow_the_acts_for_every_plan_and_mode() {
    use crate::{
        checklist, handover,
        markdown::text,
        product::PLANS,
        runbook,
        samples::{english, now},
    };
    for plan in PLANS {
        for mode in MODES.into_iter().filter(|mode| plan.facts().allows(*mode)) {
            for mapped in [false, true] {
                let mut setup = enterprise();
                let mut organization = Organization::new("Acme", plan);
                (organization.mode, organization.group_mappings) = (Some(mode), mapped);
                setup.organizations = vec![organization.clone()];
                let due = acts(&organization);
                let wanted: Vec<Act> = ACTS.into_iter().filter(|act| act.applies(mode, mapped)).collect();
                assert_eq!(due.iter().map(|(act, _)| *act).collect::<Vec<_>>(), wanted);
                let papers = [
                    runbook::whole(&setup, now(), &english),
                    handover::page(&setup, handover::Role::Owner, now(), None, &english),
                ];
                for paper in papers {
                    let places: Vec<_> = due.iter().map(|(_, words)| paper.find(&text(&english(words)))).collect();
                    assert!(
                        places.is_sorted() && places.iter().all(Option::is_some),
                        "{plan:?} {mode}: {places:?} {paper}"
                    );
                }
                let asked: Vec<Act> = checklist::questions(&setup).iter().filter_map(|question| question.act).collect();
                assert!(asked.is_sorted(), "{plan:?} {mode}: {asked:?}");
            }
        }
    }
}

fn held_back(idp: &str, confirmed: Option<&[&str]>, mapped: &[&str]) -> Vec<Finding> {
    let mut setup = enterprise();
    setup.idp = IdpId(idp.to_owned());
    setup.groups_confirmed = confirmed.map(|groups| groups.iter().map(|&group| group.to_owned()).collect());
    setup.organizations[0].mappings = mapped.iter().map(|group| role(group, "Owner")).collect();
    judge_passing(&setup, None)
}

#[test]
fn a_mapped_group_that_the_confirmed_filter_holds_back_is_a_failure() {
    let old = Some(&["anthropic-owner", "anthropic-user"][..]);
    let findings = held_back("okta", old, &["anthropic-owner", "Claude Owner"]);
    assert_eq!(status(&findings, "mapped_group_filtered_out"), Some(Status::Failed));
    assert_eq!(findings[0].got.as_ref().and_then(crate::message::Said::words), Some("Starts with anthropic-"));
    assert_eq!(
        findings[0].want.as_ref().and_then(crate::message::Said::words),
        Some("Matches regex ^(anthropic-owner|Claude Owner)$")
    );
    assert!(held_back("okta", old, &["anthropic-admin"]).is_empty(), "the prefix lets it through");
    for idp in ["okta", "entra", "google"] {
        for confirmed in [None, Some(&[][..])] {
            let findings = held_back(idp, confirmed, &["Claude Owner"]);
            assert_eq!(status(&findings, "group_filter_unconfirmed"), Some(Status::Failed), "{idp} {confirmed:?}");
            assert!(
                findings[0]
                    .want
                    .as_ref()
                    .and_then(crate::message::Said::words)
                    .is_some_and(|want| want.ends_with("Claude Owner")),
                "{findings:?}"
            );
        }
        assert!(held_back(idp, None, &[]).is_empty(), "{idp}: no group has to arrive");
    }
    for idp in ["entra", "google"] {
        let findings = held_back(idp, Some(&["A"]), &["A", "B"]);
        assert_eq!(status(&findings, "mapped_group_filtered_out"), Some(Status::Failed), "{idp}");
        assert!(held_back(idp, Some(&["A", "B"]), &["B"]).is_empty(), "{idp}");
    }
    for idp in ["authentik", "keycloak", "generic"] {
        assert!(held_back(idp, Some(&[]), &["A"]).is_empty(), "{idp} holds nothing back");
        assert!(held_back(idp, None, &["A"]).is_empty(), "{idp} holds nothing back");
    }
}

#[test]
fn what_was_confirmed_is_kept_with_the_confirmation_and_a_later_mapping_fails_its_step_and_the_gate() {
    use crate::{
        checklist,
        field::Field,
        samples::now,
        step::{Step, StepStatus},
        view::Snapshot,
        wizard::{Action, Wizard},
    };
    let mut setup = enterprise();
    setup.idp = IdpId("okta".to_owned());
    setup.organizations[0].mappings = vec![role("anthropic-owner", "Owner"), role("anthropic-user", "User")];
    let mut wizard = Wizard::new(setup);
    let confirm = |answer: &str| Action::Set {
        field: Field::AttributesDone,
        organization: None,
        values: vec![answer.to_owned()],
    };
    wizard.apply(confirm("yes"), now());
    assert_eq!(wizard.setup().groups_confirmed.as_deref().map(<[String]>::len), Some(2));
    let map =
        Action::Set { field: Field::Mappings, organization: None, values: vec!["Claude Owner=role:Owner".to_owned()] };
    wizard.apply(map, now());
    let failed = |wizard: &Wizard| {
        let snapshot = Snapshot::of(wizard.setup(), now());
        let step = snapshot.steps.iter().find(|view| view.step == Step::Attributes).unwrap().status;
        let gate = checklist::gate(wizard.setup(), now());
        (step == StepStatus::Problem, status(&gate, "mapped_group_filtered_out") == Some(Status::Failed))
    };
    assert_eq!(failed(&wizard), (true, true));
    wizard.apply(confirm("yes"), now());
    assert_eq!(failed(&wizard), (false, false), "confirmed again with the new filter");
    wizard.apply(confirm("no"), now());
    assert_eq!(wizard.setup().groups_confirmed, None);
    wizard.apply(Action::Tick { step: "okta-saml-groups".to_owned(), done: true }, now());
    assert_eq!(wizard.setup().groups_confirmed.as_deref(), Some(&["Claude Owner".to_owned()][..]));
}

#[test]
fn a_guides_tick_that_is_taken_away_leaves_the_confirmed_mapping_alone() {
    use crate::{
        field::Field,
        samples::now,
        wizard::{Action, Wizard},
    };
    let mut setup = enterprise();
    setup.idp = IdpId("okta".to_owned());
    let mut wizard = Wizard::new(setup);
    let tick = |done: bool| Action::Tick { step: "okta-saml-groups".to_owned(), done };
    let confirm = |answer: &str| Action::Set {
        field: Field::AttributesDone,
        organization: None,
        values: vec![answer.to_owned()],
    };
    wizard.apply(tick(true), now());
    wizard.apply(confirm("yes"), now());
    wizard.apply(tick(false), now());
    assert!(wizard.setup().groups_confirmed.is_some(), "the mapping as a whole is still confirmed");
    wizard.apply(confirm("no"), now());
    wizard.apply(tick(true), now());
    wizard.apply(tick(false), now());
    assert_eq!(wizard.setup().groups_confirmed, None);
}

#[test]
fn one_products_groups_do_not_hold_the_others_switch_back() {
    let mut setup = enterprise();
    setup.idp = IdpId("okta".to_owned());
    let (name, plan) = ("Console", Plan::Console);
    let mut console = Organization { mode: Some(Mode::Jit), group_mappings: true, ..Organization::new(name, plan) };
    console.mappings = vec![role("anthropic-console-admin", "Admin")];
    setup.organizations[0].mappings = vec![role("anthropic-claude-owner", "Owner")];
    setup.organizations.push(console);
    setup.groups_confirmed = Some(vec!["anthropic-claude-owner".to_owned()]);
    assert_eq!(judge_passing(&setup, Some(Product::Claude)), []);
    let findings = judge_passing(&setup, Some(Product::Console));
    assert_eq!(status(&findings, "mapped_group_filtered_out"), Some(Status::Failed));
    assert_eq!(
        findings[0].want.as_ref().and_then(crate::message::Said::words),
        Some("Starts with anthropic-"),
        "the filter serves both"
    );
    let gate = |product| crate::checklist::gate_for(&setup, product, crate::samples::now());
    assert_eq!(status(&gate(Product::Claude), "mapped_group_filtered_out"), None);
    assert_eq!(status(&gate(Product::Console), "mapped_group_filtered_out"), Some(Status::Failed));
}

#[test]
fn a_row_is_read_as_people_write_it() {
    let plan = Plan::EnterpriseSeats;
    assert_eq!(parse_mapping("Claude Owner=role:Owner", plan), Ok(role("Claude Owner", "Owner")));
    assert_eq!(parse_mapping(" Claude Owner = owner ", plan), Ok(role("Claude Owner", "Owner")));
    assert_eq!(parse_mapping("a=b=seat:premium", plan), Ok(seat("a=b", "Premium")));
    assert_eq!(parse_mapping("x=role:Auditor", plan), Ok(role("x", "Auditor")));
    assert_eq!(parse_mapping("x=Enterprise", Plan::EnterpriseUsageOne), Ok(seat("x", "Enterprise")));
    let known = ["Owner", "Admin", "User", "Premium", "Standard"].map(exact).to_vec();
    let refused = say::not_a_mapping::neither(true, known, plan.name(), exact("“Auditor”"));
    assert_eq!(parse_mapping("x=Auditor", plan), Err(refused));
    for wrong in ["", "x", "=Owner", "x=", "x=role:", "x=team:Owner"] {
        assert!(parse_mapping(wrong, plan).is_err(), "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn no_row_makes_it_panic(text in ".{0,60}", name in ".{0,20}") {
        for plan in crate::product::PLANS {
            let _ = parse_mapping(&text, plan);
            let _ = parse_mapping(&format!("{text}=role:{name}"), plan);
            let mut setup = enterprise();
            setup.organizations[0].mappings.push(seat(&text, &name));
            setup.administrators[0].email = name.clone();
            judged(&setup);
        }
    }
}
