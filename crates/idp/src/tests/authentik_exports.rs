//! What authentik's exports do in which order: what restricts first, what sends last, and by the server's release.

use super::setups::{both, setup};
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
    // The provider of 2026.2 cannot name the groups, so nothing is linked.
    let text = text("2026.2.2");
    assert!(text.contains("~> 2026.2.0") && text.contains("Group filters"), "{text}");
    assert!(!text.contains("backchannel_providers ") && !text.contains("group_filters ="), "{text}");
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
