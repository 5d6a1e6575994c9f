//! Advice that is followed literally must not hurt: values that fit the mapping table, acts in the order that keeps
//! everybody in, and nothing asked for before it exists.

use super::setups::{GuideInTest, fresh, named, organization, setup};
use crate::{
    ALL, Guide, Idp,
    guide::{SHARED, Template, Thing},
};
use latchkey_core::{
    attribute::Person,
    message::{exact, say},
    product::{PLANS, Plan, Product},
    provisioning::{ACTS, Act, GroupFilter, MODES, Mode, Way, mapped_groups},
    setup::Setup,
    step,
};
use serde_json::json;
use std::collections::BTreeSet;

/// Names that a filter can take for something else.
const NASTY: [&str; 4] = [r"Claude.Owner (1|2)\x", "[a]{2}^$*+?", "Grüße 李", "anthropic-user"];

fn real() -> impl Iterator<Item = &'static dyn Idp> {
    ALL.into_iter().filter(|idp| idp.id() != "rehearsal")
}

fn one(idp: &str, plan: Plan, mode: Option<Mode>, groups: &[&str]) -> Setup {
    let product = if plan.product() == Product::Console { "console" } else { "claude" };
    setup(idp, json!({ "organizations": [organization(product, plan.slug(), mode.map(Mode::slug), groups)] }))
}

fn values<'a>(guide: &'a Guide, step: &str, label: &str) -> Vec<&'a str> {
    let step = guide.step(step).unwrap_or_else(|| panic!("{step} is in the guide"));
    step.values.iter().filter(|value| value.label == label).map(|value| value.value.as_str()).collect()
}

fn person(groups: &[&str]) -> Person {
    Person {
        username: "jane".to_owned(),
        name: "Jane Doe".to_owned(),
        email: "jane@example.com".to_owned(),
        groups: groups.iter().map(|&group| group.to_owned()).collect(),
    }
}

#[test]
fn no_provider_gives_a_fixed_prefix_for_groups_that_do_not_have_it() {
    for idp in real() {
        for mode in [Mode::Jit, Mode::Scim] {
            for groups in [&["Claude Owner"][..], &[]] {
                let setup = one(idp.id(), Plan::EnterpriseSeats, Some(mode), groups);
                let mut texts = vec![
                    idp.guide_in_test(Some(&setup)).to_markdown(&named),
                    idp.guide_in_test(None).to_markdown(&named),
                ];
                texts.extend(idp.exports(&setup).into_iter().map(|file| file.text));
                let source = idp.groups_source(Some(&setup));
                texts.extend(source.source.iter().chain(&source.note).map(|said| serde_json::to_string(said).unwrap()));
                for text in texts {
                    assert!(!text.contains("tarts with anthropic-"), "{}: {text}", idp.id());
                    assert!(!text.contains("Matches regex .*"), "{}: {text}", idp.id());
                }
            }
        }
    }
}

#[test]
fn guide_window_table_export_and_preview_of_okta_have_the_same_filter() {
    let idp = ALL.into_iter().find(|idp| idp.id() == "okta").unwrap();
    for groups in [
        &["Claude Owner"][..],
        &["Claude Owner", "Claude User"],
        &["anthropic-claude-owner", "anthropic-console-admin"],
        &NASTY,
    ] {
        let setup = one("okta", Plan::EnterpriseSeats, Some(Mode::Jit), groups);
        let filter = GroupFilter::letting_through(&mapped_groups(&setup, Way::SignIn)).unwrap();
        let guide = idp.guide_in_test(Some(&setup));
        assert_eq!(values(&guide, "okta-saml-groups", "Filter"), [filter.kind()]);
        assert_eq!(values(&guide, "okta-saml-groups", "Filter value"), [filter.value()]);
        let source = idp.groups_source(Some(&setup));
        assert_eq!(source.source, Some(exact(filter.value()).into()));
        assert_eq!(source.note.unwrap(), say::groups_note::filter(exact(filter.kind())));
        let terraform: serde_json::Value = hcl::from_str(&idp.exports(&setup)[0].text).unwrap();
        let statements = terraform["resource"]["okta_app_saml"]["claude"]["attribute_statements"].as_array().unwrap();
        let statement = statements.iter().find(|statement| statement["type"] == "GROUP").unwrap();
        // What HCL holds apart from an expression is doubled in the file.
        let written = statement["filter_value"].as_str().unwrap().replace("$${", "${").replace("%%{", "%{");
        assert_eq!(written, filter.value());
        assert_eq!(
            statement["filter_type"].as_str().unwrap().replace('_', ""),
            filter.kind().to_uppercase().replace("MATCHES ", "").replace(' ', "")
        );

        let mut all: Vec<&str> = groups.to_vec();
        all.push("Everybody Else");
        let preview = idp.preview(&person(&all), &setup.attributes, Some(&setup));
        assert_eq!(preview.attributes.values("groups").unwrap(), groups, "the mapped ones pass and no others");
        let stranger = idp.preview(&person(&["Everybody Else"]), &setup.attributes, Some(&setup));
        assert_eq!(stranger.attributes.values("groups"), None);
        assert!(stranger.findings.iter().any(|finding| finding.code.as_str() == "groups_held_back"));
    }
}

#[test]
fn entra_and_google_are_told_the_mapped_groups_and_the_preview_leaves_out_the_rest() {
    for (id, step, label) in
        [("entra", "entra-claims-groups", "Group to assign"), ("google", "google-attributes-groups", "Google group")]
    {
        let idp = ALL.into_iter().find(|idp| idp.id() == id).unwrap();
        let setup = one(id, Plan::EnterpriseSeats, Some(Mode::Jit), &NASTY);
        assert_eq!(values(&idp.guide_in_test(Some(&setup)), step, label), NASTY, "{id}");
        let note = idp.groups_source(Some(&setup)).note.unwrap();
        assert_eq!(note, say::groups_note::chosen(NASTY.map(exact).to_vec()), "{id}");
        let preview = idp.preview(&person(&["Everybody", NASTY[2]]), &setup.attributes, Some(&setup));
        let claim = latchkey_core::attribute::Attribute::Groups.wire_name(setup.attributes.naming);
        assert_eq!(preview.attributes.values(claim).unwrap(), [NASTY[2]]);
        let empty = idp.guide_in_test(Some(&fresh(id)));
        assert!(values(&empty, step, label).is_empty(), "{id}: nothing to copy before a group is mapped");
        assert!(empty.step(step).unwrap().text.contains("Map your groups in Latchkey first"), "{id}");
    }
}

#[test]
fn where_no_group_goes_with_the_sign_in_none_is_missed_and_the_reason_is_the_right_one() {
    for id in ["okta", "entra", "google"] {
        let idp = ALL.into_iter().find(|idp| idp.id() == id).unwrap();
        let plain = one(id, Plan::EnterpriseSeats, Some(Mode::Jit), &[]);
        let directory = one(id, Plan::EnterpriseSeats, Some(Mode::Scim), &["Claude Owner"]);
        let note = |setup: &Setup| idp.groups_source(Some(setup)).note.unwrap();
        assert_eq!(note(&plain), say::groups_note::not_used(), "{id}");
        assert_eq!(note(&directory), say::groups_note::from_directory(), "{id}");
        for setup in [plain, directory] {
            let preview = idp.preview(&person(&["Claude Owner"]), &setup.attributes, Some(&setup));
            assert!(preview.findings.iter().all(|finding| finding.code.as_str() != "groups_held_back"), "{id}");
        }
    }
}

#[test]
fn okta_pushes_the_mapped_groups_by_name_and_by_rule_only_where_all_begin_alike() {
    let idp = ALL.into_iter().find(|idp| idp.id() == "okta").unwrap();
    let guide =
        |groups: &[&str]| idp.guide_in_test(Some(&one("okta", Plan::EnterpriseSeats, Some(Mode::Scim), groups)));
    let (step, rule) = ("okta-scim-push-groups", "Rule, group name starts with");
    let plain = guide(&["Claude Owner", "Claude User"]);
    assert_eq!(values(&plain, step, "Group to push"), ["Claude Owner", "Claude User"]);
    assert!(values(&plain, step, rule).is_empty());
    assert!(plain.step("okta-saml-groups").is_none(), "groups come from the directory");
    assert_eq!(values(&guide(&["anthropic-a", "anthropic-b"]), step, rule), ["anthropic-"]);
    assert!(guide(&[]).step(step).is_none());
}

fn acts(guide: &Guide) -> Vec<Act> {
    let mut acts: Vec<Act> = guide.steps().flat_map(|step| step.acts.iter().copied()).collect();
    acts.dedup();
    acts
}

/// The one list decides: whatever the provider, the plan and the mode, the guide does the acts in that order, each once.
#[test]
fn every_guide_does_the_acts_of_provisioning_in_the_safe_order() {
    for idp in real() {
        for plan in PLANS {
            for mode in MODES.into_iter().filter(|mode| plan.facts().allows(*mode)) {
                for groups in [&["Claude Owner"][..], &[]] {
                    let setup = one(idp.id(), plan, Some(mode), groups);
                    let mapped = !groups.is_empty();
                    let wanted: Vec<Act> = ACTS.into_iter().filter(|act| act.applies(mode, mapped)).collect();
                    let mut done = acts(&idp.guide_in_test(Some(&setup)));
                    // After a change; a first saving without mappings needs none.
                    done.retain(|act| mapped || *act != Act::SyncNow);
                    assert_eq!(done, wanted, "{} {plan:?} {mode} {mapped}", idp.id());
                }
            }
        }
        let undecided = acts(&idp.guide_in_test(None));
        assert!(undecided.is_sorted(), "{}: {undecided:?}", idp.id());
    }
}

#[test]
fn where_two_pages_of_claude_differ_both_are_named() {
    for idp in real() {
        let text = idp
            .guide_in_test(Some(&one(idp.id(), Plan::EnterpriseSeats, Some(Mode::Scim), &["A"])))
            .to_markdown(&named);
        assert!(text.contains("articles/14499648") && text.contains("articles/13133195"), "{}", idp.id());
        let text =
            idp.guide_in_test(Some(&one(idp.id(), Plan::EnterpriseSeats, Some(Mode::Jit), &["A"]))).to_markdown(&named);
        assert!(!text.contains("14499648"), "{}", idp.id());
    }
}

/// Setups at every stage: nothing known, temporary values, WorkOS's values known before there is an application.
fn stages(idp: &str) -> Vec<Option<Setup>> {
    vec![
        None,
        Some(fresh(idp)),
        Some(one(idp, Plan::EnterpriseSeats, Some(Mode::Jit), &["A"])),
        Some(one(idp, Plan::EnterpriseSeats, Some(Mode::Scim), &["A"])),
        Some(one(idp, Plan::Console, Some(Mode::Scim), &[])),
    ]
}

fn lacking(guide: &Guide, known: bool, by_page: bool) -> Vec<(String, Thing)> {
    let mut sections: Vec<_> = guide.sections.iter().collect();
    if by_page {
        sections.sort_by_key(|section| section.page);
    }
    let mut there: BTreeSet<Thing> = if known { BTreeSet::from([Thing::WorkosValues]) } else { BTreeSet::new() };
    let mut lacking = Vec::new();
    for section in sections {
        let needs = section.needs.iter().filter(|thing| !there.contains(thing));
        lacking.extend(needs.map(|thing| (section.id.clone(), *thing)));
        there.extend(section.makes.iter().copied());
    }
    lacking
}

#[test]
fn no_section_asks_for_what_does_not_exist_yet_in_the_guide_or_in_the_window() {
    for idp in real() {
        for stage in stages(idp.id()) {
            let known = stage.as_ref().is_some_and(|setup| setup.service_provider.acs.is_some());
            let guide = idp.guide_in_test(stage.as_ref());
            for by_page in [false, true] {
                assert_eq!(lacking(&guide, known, by_page), [], "{} by page: {by_page}", idp.id());
            }
        }
    }
}

/// A section that shows a value, or asks for it, says that it needs it.
#[test]
fn a_section_needs_what_its_values_come_from() {
    for idp in real() {
        let guide = idp.guide_in_test(Some(&fresh(idp.id())));
        for section in &guide.sections {
            let awaits = |words: &str| {
                section.steps.iter().any(|step| step.values.iter().any(|value| value.value.contains(words)))
            };
            let has = |thing: Thing| section.needs.contains(&thing) || section.makes.contains(&thing);
            for (words, thing) in [
                ("metadata URL that you copied", Thing::Metadata),
                ("ACS URL that WorkOS shows", Thing::WorkosValues),
                ("SCIM Endpoint that WorkOS shows", Thing::ScimEndpoint),
            ] {
                assert!(!awaits(words) || has(thing), "{}: {} shows {words}", idp.id(), section.id);
            }
            assert!(section.page.is_some(), "{}: {} has no page", idp.id(), section.id);
        }
        let pages: Vec<_> = guide.sections.iter().filter_map(|section| section.page).collect();
        assert!(pages.iter().all(|page| step::ALL.contains(page)));
    }
}

#[test]
fn the_local_round_trip_is_in_every_guide_before_and_after_workos_values() {
    for idp in real() {
        let id = idp.id();
        let before = idp.guide_in_test(Some(&fresh(id)));
        let place = |guide: &Guide, wanted: &str| guide.steps().position(|step| step.id == wanted);
        let test = place(&before, "local-test-run").or_else(|| place(&before, "authentik-test-sign-in"));
        let update = before.steps().position(|step| step.id.ends_with("-update-values"));
        assert!(test.is_some() && test < update, "{id}: {test:?} before {update:?}");
        assert!(before.step(&format!("{id}-test-application-make")).is_none(), "{id}");

        let after = idp.guide_in_test(Some(&one(id, Plan::EnterpriseSeats, Some(Mode::Jit), &["A"])));
        let make = after.step(&format!("{id}-test-application-make")).unwrap_or_else(|| panic!("{id}"));
        let setup = fresh(id);
        assert!(make.values.iter().any(|value| value.value == setup.loopback.acs()), "{id}");
        assert!(make.values.iter().any(|value| value.value == setup.loopback.entity_id()), "{id}");
        let run = after.step(&format!("{id}-test-application-run")).unwrap();
        assert!(run.text.contains("latchkey sso test --idp-metadata") && run.text.contains("24 hours"), "{id}");
        assert!(after.step(&format!("{id}-test-application-remove")).is_some(), "{id}");
        assert!(place(&after, "local-test-run").is_none(), "{id}");
    }
}

#[test]
fn the_scim_token_is_said_to_be_kept_where_it_can_be() {
    for idp in real().filter(|idp| idp.id() != "google") {
        let guide = idp.guide_in_test(Some(&one(idp.id(), Plan::EnterpriseSeats, Some(Mode::Scim), &[])));
        let text = &guide.step("scim-copy").unwrap().text;
        assert_eq!(text.contains("encrypted vault"), idp.recipe().api, "{}: {text}", idp.id());
        assert!(!text.contains("stores it nowhere"), "{}: {text}", idp.id());
    }
}

#[test]
fn a_slip_in_what_a_section_declares_names_the_line() {
    let fault = |text: &str| Template::parse(text, SHARED).unwrap_err().to_string();
    assert_eq!(fault("## A {#a}\n@page nowhere"), "line 2: there is no such page");
    assert_eq!(fault("## A {#a}\n@needs luck"), "line 2: there is no such thing to need or to make");
    assert_eq!(fault("## A {#a}\n### s\n@act dance"), "line 3: there is no such act");
}
