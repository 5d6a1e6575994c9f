//! What authentik's exports do in which order: what restricts first, what sends last, and by the server's release.

use super::setups::{GuideInTest, both, setup};
use crate::{Idp, authentik::Authentik};
use latchkey_core::{administration::Grantee, setup::Setup};
use serde_json::{Value, json};

fn file(setup: &Setup, name: &str) -> String {
    Authentik.exports(setup).into_iter().find(|file| file.name == name).unwrap().text
}

fn entries(setup: &Setup, name: &str) -> Vec<Value> {
    let text: Value = serde_saphyr::from_str(&file(setup, name)).unwrap();
    text["entries"].as_array().unwrap().clone()
}

fn models(entries: &[Value]) -> Vec<String> {
    entries.iter().map(|entry| entry["model"].as_str().unwrap().rsplit('.').next().unwrap().to_owned()).collect()
}

/// Directory sync on a server of `version`, with these groups as its filter, and people who may sign in.
fn sync(version: Option<&str>, groups: &[&str], bound: bool) -> Setup {
    let mut setup = both("authentik");
    setup.administration.scim_groups = groups.iter().map(|&group| group.to_owned()).collect();
    setup.administration.scim_url = Some("https://api.workos.com/scim/v2.0/01HX".to_owned());
    if bound {
        setup.administration.access = vec![Grantee::Group("claude-users".to_owned())];
    }
    let server = version.map(|version| {
        let facts = json!({ "url": "https://authentik.company", "version": version, "supported": true, "user": "a", "email": "" });
        serde_json::from_value(facts).unwrap()
    });
    setup.administration.server = server;
    setup
}

#[test]
fn the_blueprint_binds_before_scim_is_there_and_links_it_last_and_dry() {
    let setup = sync(Some("2026.2.2"), &["claude-users"], true);
    let entries = entries(&setup, "authentik-blueprint.yaml");
    let models = models(&entries);
    let place = |model: &str| models.iter().position(|one| one == model).unwrap();
    assert!(
        place("application") < place("policybinding") && place("policybinding") < place("scimprovider"),
        "{models:?}"
    );
    let last = entries.last().unwrap();
    assert_eq!(last["model"], "authentik_core.application");
    assert_eq!(last["attrs"]["backchannel_providers"].as_array().unwrap().len(), 1);
    let earlier = entries.iter().take(entries.len() - 1);
    assert!(earlier.filter(|entry| entry["attrs"]["backchannel_providers"].is_array()).count() == 0);
    let text = file(&setup, "authentik-blueprint.yaml");
    assert!(text.contains("dry_run: !Context scim_dry_run") && text.contains("scim_dry_run: true"), "{text}");
}

#[test]
fn what_cannot_be_restricted_is_not_linked_and_the_file_says_why() {
    for (version, groups, bound, provider, says) in [
        (Some("2025.10.4"), &["a", "b"][..], true, false, "authentik takes one filter group, and several are named"),
        (Some("2025.10.4"), &[], true, false, "none is named, so everybody would be sent"),
        (Some("2024.8.6"), &["a"], true, true, "before 2025.4 it sends for real as soon as it is linked"),
        (Some("2026.2.2"), &["a"], false, true, "nobody is bound to it and everybody would be sent"),
        (None, &["a"], true, true, "the server's version is not known"),
    ] {
        let setup = sync(version, groups, bound);
        for name in ["authentik-blueprint.yaml", "authentik.tf"] {
            let text = file(&setup, name);
            assert!(text.contains(says), "{version:?} {name}: {text}");
            assert!(!text.contains("backchannel_providers"), "{version:?} {name}");
            let made = text.contains("authentik_providers_scim.scimprovider\n")
                || text.contains("\"authentik_provider_scim\"");
            assert_eq!(made, provider, "{version:?} {name}");
        }
    }
}

#[test]
fn terraform_links_scim_by_a_later_run_and_names_the_fields_of_the_release() {
    let text = |version: &str| file(&sync(Some(version), &["a"], true), "authentik.tf").replace("  ", " ");
    for version in ["2025.10.4", "2026.5.1", "2026.8.3"] {
        let text = text(version);
        assert!(text.contains("var.scim_linked ? [authentik_provider_scim.scim.id] : []"), "{version}: {text}");
        let words: Vec<&str> = text.split_whitespace().collect();
        let words = words.join(" ");
        assert!(words.contains("dry_run = !var.scim_live") && words.contains("default = false"), "{version}: {text}");
        let new = version.starts_with("2026");
        assert_eq!(words.contains("group_filters = ["), new, "{version}: {text}");
        assert_eq!(words.contains("filter_group = data."), !new, "{version}: {text}");
        let pin = if new { "~> 2026.5.0" } else { "~> 2025.10.0" };
        assert!(words.contains(&format!("version = \"{pin}\"")), "{version}: {text}");
    }
    // The provider of 2026.2 cannot name the groups, so nothing is linked where there are any.
    let unfiltered = file(&sync(Some("2026.2.2"), &[], true), "authentik.tf");
    assert!(unfiltered.contains("var.scim_linked") && !unfiltered.contains("Set them by hand"), "{unfiltered}");
    let text = text("2026.2.2");
    assert!(text.contains("~> 2026.2.0") && text.contains("Group filters"), "{text}");
    assert!(!text.contains("backchannel_providers ") && !text.contains("group_filters ="), "{text}");
}

#[test]
fn terraform_opens_the_application_only_by_a_variable_where_somebody_is_bound() {
    for version in [None, Some("2025.10.4"), Some("2026.5.1")] {
        for bound in [true, false] {
            let text = file(&sync(version, &["a"], bound), "authentik.tf");
            let body: Value = hcl::from_str(&text).unwrap();
            let given = body["resource"]["authentik_application"]["application"]["protocol_provider"].to_string();
            assert_eq!(given.contains("var.sign_in_opened ?"), bound, "{version:?}: {text}");
            let variable = &body["variable"]["sign_in_opened"];
            assert_eq!(variable["default"] == json!(false), bound, "{version:?}: {text}");
            assert_eq!(text.contains("TF_VAR_sign_in_opened=true"), bound, "{version:?}: {text}");
        }
    }
}

#[test]
fn a_release_without_entitlements_gets_none_and_is_told() {
    let server =
        json!({ "url": "https://a.company", "version": "2024.10.1", "supported": true, "user": "a", "email": "" });
    let setup = setup("authentik", json!({ "administration": { "server": server } }));
    for name in ["authentik-blueprint.yaml", "authentik.tf"] {
        let text = file(&setup, name);
        assert!(text.contains("Entitlements are left out"), "{text}");
        assert!(
            !text.contains("applicationentitlement") && !text.contains("authentik_application_entitlement"),
            "{text}"
        );
    }
}

#[test]
fn the_way_back_takes_scim_first_and_who_may_open_the_application_with_it() {
    let setup = sync(Some("2026.2.2"), &["claude-users"], true);
    let back = entries(&setup, "authentik-blueprint-undo.yaml");
    assert!(back.iter().all(|entry| entry["state"] == "absent" && entry["attrs"].is_null()));
    let models = models(&back);
    assert_eq!(models[..2], ["scimprovider", "scimmapping"]);
    let place = |model: &str| models.iter().position(|one| one == model).unwrap();
    assert!(place("application") < place("samlprovider") && place("samlprovider") < place("samlpropertymapping"));
    for model in ["policybinding", "applicationentitlement", "group", "user"] {
        assert!(!models.iter().any(|one| one == model), "{model}: authentik deletes it with the application");
    }
}

/// A setup for one product, without names of its own.
fn of_product(product: &str, plan: &str) -> Setup {
    setup(
        "authentik",
        json!({ "organizations": [super::setups::organization(product, plan, Some("jit"), &["Admin"])] }),
    )
}

#[test]
fn a_console_and_a_claude_setup_at_one_authentik_share_no_name() {
    let (claude, console) = (of_product("claude", "enterprise-seats"), of_product("console", "console"));
    let names = |setup: &Setup| -> Vec<Value> {
        let entries = entries(setup, "authentik-blueprint.yaml");
        entries.iter().map(|entry| json!([entry["model"], entry["identifiers"]])).collect()
    };
    // Entitlements and bindings belong to their application, which is another one.
    let own =
        |one: &Value| !["applicationentitlement", "policybinding"].iter().any(|model| one.to_string().contains(model));
    let others = names(&console);
    for name in names(&claude).into_iter().filter(own) {
        assert!(!others.contains(&name), "{name}");
    }
    let guide = Authentik.exports(&console);
    assert!(guide.iter().any(|file| file.text.contains("claude-console")), "the slug is the product's");
    let written = json!({ "name": "\"Claude\"", "slug": "\"claude\"" });
    let made = json!([{ "key": "application", "kind": "Application", "name": "Claude", "id": "1", "at": "2026-11-21T12:00:00Z",
        "server": "https://authentik.company", "created": true, "written": written }]);
    let mut earlier = console;
    earlier.administration.made = serde_json::from_value(made).unwrap();
    assert!(entries(&earlier, "authentik-blueprint.yaml").iter().any(|entry| entry["identifiers"]["slug"] == "claude"));
}

#[test]
fn with_directory_sync_words_and_objects_have_no_groups_attribute_and_no_entitlement() {
    let scim = both("authentik");
    let jit = setup("authentik", json!({}));
    for (setup, sent) in [(&scim, false), (&jit, true)] {
        for name in ["authentik-blueprint.yaml", "authentik.tf", "authentik-apply.py"] {
            let text = file(setup, name);
            assert_eq!(
                text.contains("saml_name: groups")
                    || text.contains("saml_name  = \"groups\"")
                    || text.contains("\"groups\""),
                sent,
                "{name}"
            );
        }
        let entitled = entries(setup, "authentik-blueprint.yaml");
        assert_eq!(models(&entitled).iter().any(|model| model == "applicationentitlement"), sent);
        let idp: &dyn Idp = &Authentik;
        let guide = serde_json::to_string(&idp.guide_in_test(Some(setup))).unwrap();
        for step in ["authentik-mapping-groups", "authentik-entitlements-new"] {
            assert_eq!(guide.contains(step), sent, "{step}");
        }
    }
}

#[test]
fn the_guide_follows_the_choice_to_send_groups_instead_of_entitlements() {
    let setup = setup("authentik", json!({ "administration": { "groups_from": "groups" } }));
    let idp: &dyn Idp = &Authentik;
    let guide = serde_json::to_string(&idp.guide_in_test(Some(&setup))).unwrap();
    assert!(guide.contains("authentik-mapping-groups") && guide.contains("request.user.all_groups()"), "{guide}");
    assert!(!guide.contains("authentik-entitlements-new") && !guide.contains("app_entitlements"), "{guide}");
}
