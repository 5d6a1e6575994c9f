//! What a guide asks for in which place and order: whose step it is, when nothing may be saved yet, and how SCIM is let loose.

use super::setups::{GuideInTest, both, named, organization, setup};
use crate::{ALL, Guide, Idp, guide::GuideStep};
use latchkey_core::{provisioning::Act, setup::Setup};
use serde_json::json;

fn find(id: &str) -> &'static dyn Idp {
    ALL.into_iter().find(|idp| idp.id() == id).unwrap()
}

fn values<'a>(guide: &'a Guide, step: &str, label: &str) -> Vec<&'a str> {
    let step = guide.step(step).unwrap_or_else(|| panic!("{step} is in the guide"));
    let labelled = step.values.iter().filter(|value| value.label.starts_with(label));
    labelled.map(|value| value.value.as_str()).collect()
}

/// The acts that are done at Claude.
fn is_at_claude(act: Act) -> bool {
    !matches!(act, Act::FillGroups | Act::ConnectDirectory | Act::FirstSync)
}

#[test]
fn whoever_administers_the_provider_gets_no_step_at_claude() {
    for idp in ALL {
        let whole = idp.guide_in_test(Some(&both(idp.id())));
        let own = whole.clone().at_provider();
        assert!(!own.sections.is_empty() && own.sections.len() < whole.sections.len() || idp.id() == "rehearsal");
        for section in own.sections {
            let of_claude = ["workos-", "require-", "before-", "provisioning", "jit-", "verify-"];
            let step = section.steps.iter().find(|step| of_claude.iter().any(|start| step.id.starts_with(start)));
            assert_eq!(step.map(|step| &step.id), None, "{}: {}", idp.id(), section.id);
            assert!(!section.title.starts_with("At Claude"), "{}: {}", idp.id(), section.title);
        }
    }
}

#[test]
fn no_step_of_the_provider_is_done_at_claude_or_with_latchkey() {
    let with_test = |id: &str| setup(id, json!({ "service_provider": {} }));
    for idp in ALL.into_iter().filter(|idp| idp.id() != "rehearsal") {
        for setup in [both(idp.id()), setup(idp.id(), json!({})), with_test(idp.id())] {
            let whole = idp.guide_in_test(Some(&setup));
            let own = whole.clone().at_provider();
            for step in own.steps() {
                let at_claude = step.acts.iter().copied().find(|act| is_at_claude(*act));
                assert_eq!(at_claude, None, "{}: {}", idp.id(), step.id);
                let text = &step.text;
                for place in ["User provisioning", "Setup SCIM", "sign-in test in Latchkey", "runs the sign-in test"] {
                    assert!(!text.contains(place), "{}: {}: {text}", idp.id(), step.id);
                }
            }
            let dropped = |part: &str| {
                let has = |guide: &Guide| guide.steps().any(|step| step.id.ends_with(part));
                assert!(!has(&own), "{}: {part}", idp.id());
                has(&whole)
            };
            let tests = [dropped("-test-application-run"), dropped("-test-sign-in"), dropped("-directory-setup")];
            assert!(tests[0] || setup.service_provider.acs.is_none(), "{}: the whole guide has the test", idp.id());
            // What the test needs is handed over at the provider, before it runs and before it is removed.
            let place = |guide: &Guide, part: &str| guide.steps().position(|step| step.id.ends_with(part));
            let order = ["-test-application-make", "-test-application-metadata", "-test-application-remove"];
            let at = order.map(|part| place(&own, part));
            assert!(at.is_sorted() && at.iter().all(|place| place.is_some() == tests[0]), "{}: {at:?}", idp.id());
            let handed = place(&whole, "-test-application-metadata");
            assert!(handed.is_some() == tests[0] && handed <= place(&whole, "-test-application-run"), "{}", idp.id());
            for step in own.steps().filter(|step| step.id.ends_with("-test-application-metadata")) {
                assert!(step.text.contains("whoever tests in Latchkey"), "{}: {}", idp.id(), step.text);
                assert!(step.text.contains("wait for their word"), "{}: {}", idp.id(), step.text);
            }
        }
    }
}

/// Whether a step warns that nothing is to be saved yet.
fn holds_back(step: &GuideStep) -> bool {
    step.text.contains("Do not save yet.")
}

#[test]
fn nothing_is_saved_before_the_mappings_in_any_guide() {
    for idp in ALL.into_iter().filter(|idp| idp.id() != "rehearsal") {
        let guide = idp.guide_in_test(Some(&both(idp.id())));
        for act in [Act::SetUpScim, Act::SelectScim] {
            let of_act: Vec<&GuideStep> = guide.steps().filter(|step| step.acts.contains(&act)).collect();
            assert!(of_act.iter().any(|step| holds_back(step)), "{}: {act:?}", idp.id());
        }
        let place = |act: Act| guide.steps().position(|step| step.acts.contains(&act)).unwrap();
        assert!(place(Act::MapGroups) < place(Act::Save), "{}", idp.id());
    }
}

#[test]
fn google_asks_for_the_consent_at_google_and_for_the_rest_at_claude() {
    let whole = find("google").guide_in_test(Some(&both("google")));
    let own = whole.clone().at_provider();
    let place = |id: &str| whole.steps().position(|step| step.id == id).unwrap();
    assert!(place("google-directory-setup") < place("google-directory-consent"));
    let setup = whole.step("google-directory-setup").unwrap();
    assert!(
        setup.elsewhere && setup.text.contains("choose **Google Workspace**") && holds_back(setup),
        "{}",
        setup.text
    );
    assert!(own.step("google-directory-setup").is_none());
    let consent = &own.step("google-directory-consent").unwrap().text;
    assert!(consent.contains("Google administrator account") && consent.contains("consent"), "{consent}");
}

/// JIT in one organization and directory sync in the other, at an authentik of this release.
fn mixed(version: Option<&str>) -> Setup {
    let organizations = [
        organization("claude", "enterprise-seats", Some("jit"), &["Claude Owner"]),
        organization("console", "console", Some("scim"), &["Console Admin"]),
    ];
    let server = version.map(|version| {
        json!({ "url": "https://authentik.company", "version": version, "supported": true, "user": "a", "email": "" })
    });
    let administration = json!({ "server": server, "scim_groups": ["claude-people"] });
    setup("authentik", json!({ "organizations": organizations, "administration": administration }))
}

#[test]
fn in_a_mixed_setup_entitlements_are_for_the_sign_in_and_filters_for_the_directory() {
    for (version, filters, groups) in [
        (None, &["Console Admin"][..], &["claude-people"][..]),
        (Some("2025.10.4"), &[], &["claude-people"]),
        (Some("2026.2.2"), &["Console Admin"], &[]),
    ] {
        let guide = find("authentik").guide_in_test(Some(&mixed(version)));
        assert_eq!(values(&guide, "authentik-entitlements-new", "Name"), ["Claude Owner"], "{version:?}");
        assert_eq!(values(&guide, "authentik-scim-groups", "Group filter"), filters, "{version:?}");
        assert_eq!(values(&guide, "authentik-scim-groups", "Group ("), groups, "{version:?}");
    }
}

#[test]
fn by_hand_authentik_binds_first_links_dry_and_sends_after_a_look() {
    let guide = find("authentik").guide_in_test(Some(&both("authentik")));
    let place = |id: &str| guide.steps().position(|step| step.id == id).unwrap_or_else(|| panic!("{id}"));
    let order = ["authentik-bindings", "authentik-scim-details", "authentik-scim-backchannel", "authentik-scim-look"];
    assert!(order.map(place).is_sorted() && place("authentik-scim-look") < place("authentik-scim-run"));
    let text = |id: &str| guide.step(id).unwrap().text.clone();
    assert!(
        text("authentik-bindings").contains("the groups or people") && text("authentik-bindings").contains("required")
    );
    assert_eq!(values(&guide, "authentik-scim-details", "Enable dry-run mode"), ["on"]);
    assert!(text("authentik-scim-look").contains("who would be sent"));
    assert!(text("authentik-scim-run").contains("switch **Enable dry-run mode** off"));
    let whole = guide.to_markdown(&named);
    assert!(!whole.contains("bind exactly one") && !whole.contains("that a group is bound"), "{whole}");
    let without = find("authentik").guide_in_test(Some(&setup("authentik", json!({}))));
    assert!(!without.step("authentik-bindings").unwrap().text.contains("required"));
}

#[test]
fn all_who_may_use_claude_are_there_to_be_bound() {
    let access = json!([
        { "kind": "group", "name": "claude-people" }, { "kind": "user", "name": "jane" }, { "kind": "group", "name": "ops" },
    ]);
    let guide =
        find("authentik").guide_in_test(Some(&setup("authentik", json!({ "administration": { "access": access } }))));
    assert_eq!(values(&guide, "authentik-bindings", "Group"), ["claude-people", "ops"]);
    assert_eq!(values(&guide, "authentik-bindings", "User"), ["jane"]);
    for text in [guide.to_markdown(&named), find("authentik").guide_in_test(None).to_markdown(&named)] {
        assert!(!text.contains("exactly one group, in which"), "{text}");
    }
}

#[test]
fn where_authentik_cannot_run_dry_the_groups_are_looked_at_before_linking_and_no_dry_run_is_asked_for() {
    for (version, dry, at_once) in [
        (None, true, true),
        (Some("2024.12.3"), false, true),
        (Some("2025.4.0"), true, false),
        (Some("2026.2.2"), true, false),
    ] {
        let guide = find("authentik").guide_in_test(Some(&mixed(version)));
        let link = &guide.step("authentik-scim-backchannel").unwrap().text;
        assert_eq!(link.contains("**Directory** › **Groups**"), at_once, "{version:?}: {link}");
        let steps: Vec<&GuideStep> = guide.steps().filter(|step| step.id.starts_with("authentik-scim-")).collect();
        let asks = |step: &&&GuideStep| {
            let labels = step.values.iter().map(|value| value.label.as_str());
            let all = std::iter::once(step.text.as_str()).chain(step.caution.as_deref()).chain(labels);
            all.into_iter().any(|text| text.contains("dry-run mode") || text.contains("dry run is on"))
        };
        let asking: Vec<&str> = steps.iter().filter(asks).map(|step| step.id.as_str()).collect();
        assert_eq!(!asking.is_empty(), dry, "{version:?}: {asking:?}");
        assert_eq!(guide.step("authentik-scim-look").is_some(), dry, "{version:?}");
        assert!(guide.step("authentik-scim-run").unwrap().text.contains("**Run sync again**"), "{version:?}");
        let look = link.find("**Directory**").unwrap_or_default();
        assert!(look < link.find("**Backchannel Providers**").unwrap(), "{version:?}: {link}");
    }
}
