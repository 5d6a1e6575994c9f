use super::setups::{GuideInTest, both, fresh, named, organization, setup};
use crate::{
    ALL, Guide, Idp,
    guide::{Facts, SHARED, Template},
};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

fn find(id: &str) -> &'static dyn Idp {
    ALL.into_iter().find(|idp| idp.id() == id).unwrap()
}

fn values<'a>(guide: &'a Guide, step: &str) -> Vec<(&'a str, &'a str)> {
    let step = guide.step(step).unwrap_or_else(|| panic!("{step} is in the guide"));
    step.values.iter().map(|value| (value.label.as_str(), value.value.as_str())).collect()
}

#[test]
fn every_guide_can_be_read_and_knows_every_placeholder_and_condition() {
    for idp in ALL {
        let template =
            Template::parse(idp.folder().guide, SHARED).unwrap_or_else(|fault| panic!("{}: {fault}", idp.id()));
        let (placeholders, conditions) = template.names();
        for setup in [None, Some(setup(idp.id(), json!({})))] {
            let facts = Facts::gather(idp, setup.as_ref(), &named);
            for name in &placeholders {
                assert!(facts.knows(name), "{}: {{{{{name}}}}}", idp.id());
            }
            for name in &conditions {
                assert!(facts.knows_condition(name), "{}: condition {name}", idp.id());
            }
        }
    }
}

#[test]
fn nothing_is_left_unfilled_and_no_value_is_empty() {
    for idp in ALL {
        for setup in [None, Some(fresh(idp.id())), Some(both(idp.id())), Some(setup(idp.id(), json!({})))] {
            let guide = idp.guide_in_test(setup.as_ref());
            assert!(!guide.sections.is_empty(), "{}", idp.id());
            for step in guide.steps() {
                assert!(!step.text.is_empty() && !step.text.contains("{{"), "{}: {step:?}", idp.id());
                for value in &step.values {
                    assert!(!value.value.is_empty() && !value.value.contains("{{"), "{}: {step:?}", idp.id());
                }
                assert!(!step.caution.clone().unwrap_or_default().contains("{{"), "{}: {step:?}", idp.id());
            }
        }
    }
}

#[test]
fn step_and_section_names_are_unique_in_a_guide() {
    for idp in ALL {
        let guide = idp.guide_in_test(None);
        let steps: BTreeSet<_> = guide.steps().map(|step| step.id.clone()).collect();
        assert_eq!(steps.len(), guide.steps().count(), "{}", idp.id());
        let sections: BTreeSet<_> = guide.sections.iter().map(|section| section.id.clone()).collect();
        assert_eq!(sections.len(), guide.sections.len(), "{}", idp.id());
    }
}

/// Ticks are kept under these names: a name may be added, never changed.
#[test]
fn step_names_are_stable() {
    let mut names = String::new();
    for idp in ALL {
        for step in idp.guide_in_test(None).steps() {
            names.push_str(&format!("{}: {}\n", idp.id(), step.id));
        }
    }
    insta::assert_snapshot!("step_names", names);
}

#[test]
fn temporary_values_are_shown_until_workos_has_shown_its_own() {
    for id in ["authentik", "okta", "entra", "google", "keycloak", "generic"] {
        let idp = find(id);
        let text = idp.guide_in_test(Some(&fresh(id))).to_markdown(&named);
        assert!(text.contains("127.0.0.1:7468/acs") && text.contains("temporary"), "{id}");
        let text = idp.guide_in_test(Some(&setup(id, json!({})))).to_markdown(&named);
        // Only the second application, for the test, has them now.
        assert_eq!(text.matches("127.0.0.1:7468/metadata").count(), 1, "{id}");
        assert!(text.contains("https://auth.workos.com/sso/saml/acs/01HX4M7Q"), "{id}");
    }
}

#[test]
fn google_is_not_given_an_http_address_without_a_word() {
    let caution = |setup: &latchkey_core::setup::Setup| {
        find("google")
            .guide_in_test(Some(setup))
            .step("google-service-provider-values")
            .unwrap()
            .caution
            .clone()
            .unwrap()
    };
    assert!(caution(&fresh("google")).contains("https yes"));
    let mut secured = fresh("google");
    secured.loopback.https = true;
    assert!(!caution(&secured).contains("https yes"));
    assert!(!caution(&setup("google", json!({}))).contains("https yes"));
}

#[test]
fn authentik_gets_the_exact_expressions_of_the_integration_guide() {
    let guide = find("authentik").guide_in_test(Some(&setup("authentik", json!({}))));
    assert_eq!(
        values(&guide, "authentik-mapping-last-name"),
        [
            ("Name", "Claude: lastName"),
            ("SAML Attribute Name", "lastName"),
            ("Expression", r#"return request.user.name.rsplit(" ", 1)[-1] if " " in request.user.name else " ""#),
        ]
    );
    assert_eq!(
        values(&guide, "authentik-mapping-groups").last(),
        Some(&(
            "Expression",
            "for entitlement in request.user.app_entitlements(provider.application):\n    yield entitlement.name"
        ))
    );
    assert_eq!(values(&guide, "authentik-entitlements-new"), [("Name", "Claude Owner"), ("Name", "Claude Premium")]);
}

#[test]
fn the_deduplicating_variant_is_shown_once_it_is_chosen() {
    let chosen = json!({ "attributes": { "naming": "short", "deduplicate_groups": true } });
    let guide = find("authentik").guide_in_test(Some(&setup("authentik", chosen)));
    let (_, expression) = *values(&guide, "authentik-mapping-groups").last().unwrap();
    assert!(expression.contains("dict.fromkeys"), "{expression}");
}

#[test]
fn steps_of_a_mode_or_a_product_that_is_not_chosen_are_left_out() {
    let jit = find("okta").guide_in_test(Some(&setup("okta", json!({}))));
    assert!(jit.step("okta-scim-test").is_none() && jit.step("jit-select").is_some());
    assert!(jit.step("require-console").is_none() && jit.step("require-claude").is_some());
    let scim = find("okta").guide_in_test(Some(&both("okta")));
    assert!(scim.step("okta-scim-test").is_some() && scim.step("jit-select").is_none());
    assert!(scim.step("require-console").is_some());
}

#[test]
fn a_team_plan_is_told_why_there_is_no_directory_sync() {
    let guide = find("authentik").guide_in_test(Some(&fresh("authentik")));
    assert!(guide.step("authentik-scim-create").is_none());
    assert!(guide.step("provisioning-scim-refused").unwrap().text.contains("mode-not-allowed.team-fix"));
}

#[test]
fn without_group_mappings_nobody_is_asked_for_groups() {
    let plain = json!({ "organizations": [organization("claude", "enterprise-seats", Some("jit"), &[])] });
    for id in ["authentik", "okta", "entra", "google", "keycloak"] {
        let guide = find(id).guide_in_test(Some(&setup(id, plain.clone())));
        assert!(guide.step("mappings-enable").is_none(), "{id}");
    }
}

#[test]
fn a_tick_is_kept_with_its_step() {
    let ticked = json!({ "ticks": { "okta-create-app": "2026-11-21T12:30:00Z" } });
    let guide = find("okta").guide_in_test(Some(&setup("okta", ticked)));
    assert!(guide.step("okta-create-app").unwrap().ticked.is_some());
    assert!(guide.to_markdown(&named).contains("- [x] In the Okta Admin console"));
}

#[test]
fn every_provider_leads_the_tile_to_claude() {
    for id in ["authentik", "okta", "entra", "google", "keycloak", "generic"] {
        let text = find(id).guide_in_test(Some(&both(id))).to_markdown(&named);
        assert!(text.contains("https://claude.ai/login?sso=true"), "{id}");
        assert!(text.contains("https://platform.claude.com/login?sso=true"), "{id}");
    }
}

#[test]
fn whole_guides_read_well() {
    insta::assert_snapshot!(
        "guide_authentik",
        find("authentik").guide_in_test(Some(&setup("authentik", json!({})))).to_markdown(&named)
    );
    insta::assert_snapshot!(
        "guide_okta_both_products",
        find("okta").guide_in_test(Some(&both("okta"))).to_markdown(&named)
    );
    insta::assert_snapshot!("guide_generic_unknown", find("generic").guide_in_test(None).to_markdown(&named));
}

#[test]
fn a_guide_with_a_slip_names_the_line() {
    let fault = |text: &str| Template::parse(text, "").unwrap_err().to_string();
    assert_eq!(fault("## No name"), "line 1: a section is `## Title {#name}`");
    assert_eq!(fault("## A {#a}\n### s\n= no colon"), "line 3: a value is `= Label: value`");
    assert_eq!(fault("## A {#a}\ntext"), "line 2: text before the section's first step");
    assert_eq!(fault("@include nothing"), "line 1: the shared part has no such section");
}

proptest! {
    #[test]
    fn reading_a_guide_never_panics(text in "(## |### |= |=\\* |! |% |\\[|\\]|\\{\\{|\\}\\}|: |\\PC|\n){0,60}") {
        if let Ok(template) = Template::parse(&text, "") {
            template.names();
        }
    }

    #[test]
    fn filling_in_never_panics_and_keeps_text_without_placeholders(text in "[^{}]{0,40}") {
        let facts = Facts::gather(find("authentik"), None, &named);
        prop_assert_eq!(facts.fill(&text), text);
    }
}
