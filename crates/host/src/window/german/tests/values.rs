//! Data is never translated, also where it is spelled like a phrase of the catalogue.

use crate::window::{self, Language, Spoken};
use latchkey_core::{
    Finding, Timestamp,
    administration::{ChangePlan, PlannedField},
    handover::Role,
    setup::Setup,
};
use latchkey_idp::guide::CopyValue;
use serde_json::{Value, json};

/// Names that the catalogue has as phrases, or that look like words of ours.
const NAMES: [&str; 12] = [
    "Group",
    "Groups",
    "Yes",
    "Passed",
    "Owner",
    "User",
    "What",
    "Value",
    "Attributes",
    "nobody",
    "quotation marks",
    "Verify the domain",
];

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T12:00:00Z").unwrap()
}

fn setup(name: &str) -> Setup {
    let at = "2026-11-21T12:00:00Z";
    serde_json::from_value(json!({
        "schema": latchkey_core::setup::SCHEMA, "name": "Acme", "created": at, "changed": at, "idp": "authentik",
        "people": { "idp": name, "dns": name, "owner": name },
        "organizations": [{
            "name": name, "product": "claude", "plan": "team", "mode": "jit", "group_mappings": true,
            "mappings": [
                { "group": name, "grant": { "kind": "role", "name": name } },
                { "group": name, "grant": { "kind": "role", "name": "Owner" } },
                { "group": format!("{name} "), "grant": { "kind": "seat", "name": "Standard" } },
            ],
            "require_sso": false,
        }],
        "domains": [{ "domain": "acme.example", "host": name, "value": name, "claimed_at": at, "report": null }],
        "application": { "name": name, "slug": name },
        "administrators": [{ "email": name, "groups": [name] }],
        "answers": { "second-browser": { "yes": false, "note": name, "at": at } },
    }))
    .unwrap()
}

/// What stands under keys that hold data alone, in order.
fn data(value: &Value, found: &mut Vec<String>) {
    const KEYS: [&str; 10] =
        ["want", "got", "before", "after", "group", "people", "texts", "email", "groups", "application"];
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match KEYS.contains(&key.as_str()) {
                    // Words of ours say so.
                    true if map.get("words").is_none() => found.push(format!("{key}: {value}")),
                    _ => data(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| data(item, found)),
        _ => {}
    }
}

#[test]
fn values_of_a_setup_stay_what_they_are_in_the_german_window() {
    for name in NAMES {
        let view = window::view(&setup(name), now());
        let names: Vec<String> = view.organizations.iter().map(|organization| organization.name.clone()).collect();
        let copied = |view: &window::View| -> Vec<CopyValue> {
            let steps = view.guide.iter().flat_map(|section| &section.steps);
            steps.flat_map(|step| step.values.clone()).filter(|value| !value.words).collect()
        };
        let german = view.clone().in_language(Language::De);
        let (mut english_data, mut german_data) = (Vec::new(), Vec::new());
        data(&serde_json::to_value(view.clone().in_language(Language::En)).unwrap(), &mut english_data);
        data(&serde_json::to_value(&german).unwrap(), &mut german_data);
        assert_eq!(german_data, english_data, "{name}");
        assert!(english_data.iter().any(|line| line.contains(name)), "{name} is looked at");
        assert!(german.organizations.iter().map(|organization| &organization.name).eq(&names), "{name}");
        let values = |view: &window::View| copied(view).into_iter().map(|value| value.value).collect::<Vec<_>>();
        assert_eq!(values(&german), values(&view), "{name}");
        assert!(values(&view).iter().any(|value| value == name), "{name} is copied");

        let line = window::line(&setup(name).name, Ok(&setup(name)), now()).in_language(Language::De);
        assert!(line.organizations.iter().all(|organization| organization.starts_with(&format!("{name} ("))), "{name}");
    }
}

#[test]
fn a_provider_that_is_not_known_keeps_its_short_name() {
    let mut setup = setup("Group");
    setup.idp = latchkey_core::idp::IdpId("Group".to_owned());
    assert_eq!(window::view(&setup, now()).in_language(Language::De).idp.name, "Group");
    assert_eq!(window::line(&setup.name, Ok(&setup), now()).in_language(Language::De).idp, "Group");
}

#[test]
fn what_was_wanted_and_got_is_translated_only_where_the_rule_says_that_it_is_words() {
    for name in NAMES {
        let value = Finding::failed(latchkey_core::Code::Unknown, "Any").want(name).got(name).in_language(Language::De);
        assert_eq!((value.want.as_ref().and_then(latchkey_core::message::Said::words), value.got.as_ref().and_then(latchkey_core::message::Said::words)), (Some(name), Some(name)));
    }
    let words = Finding::failed(latchkey_core::Code::Unknown, "Any")
        .want_words("two different values")
        .got_or(None::<String>, "nobody");
    let words = words.in_language(Language::De);
    assert_eq!((words.want.as_ref().and_then(latchkey_core::message::Said::words), words.got.as_ref().and_then(latchkey_core::message::Said::words)), (Some("zwei verschiedene Werte"), Some("niemand")));
    let hole =
        Finding::failed(latchkey_core::Code::Unknown, "Any").got_words("group mappings off in Verify the domain");
    let hole = hole.in_language(Language::De).got.unwrap();
    assert!(hole.ends_with("Verify the domain") || hole.contains(" Verify the domain "), "{hole}");
    assert_ne!(hole, "group mappings off in Verify the domain");
}

#[test]
fn values_and_names_of_a_plan_stay_what_they_are() {
    for name in NAMES {
        let field = PlannedField {
            name: name.to_owned(),
            before: Some(name.to_owned()),
            after: Some(name.to_owned()),
            differs: true,
            deviation: None,
        };
        let plan: ChangePlan = serde_json::from_value(json!({
            "at": "2026-11-21T12:00:00Z", "purpose": "connect",
            "server": { "url": name, "version": name, "supported": true, "user": name, "email": name },
            "objects": [{ "key": "a", "kind": "Group", "name": name, "change": "change", "id": null, "ours": true,
                "fields": [field], "note": null }],
            "deviations": [], "findings": [], "requests": 0,
        }))
        .unwrap();
        let german = plan.clone().in_language(Language::De);
        let object = german.objects.first().unwrap();
        assert_eq!((object.name.as_str(), &object.fields), (name, &vec![field]));
        assert_eq!(german.server, plan.server);
        assert_eq!(object.kind, "Group", "the kind is the vendor's own word");
    }
}

#[test]
fn names_in_tables_of_pages_stay_what_they_are() {
    for name in ["Group", "Owner", "What"] {
        for role in [Role::Idp, Role::Owner] {
            let page = window::handover(&setup(name), role, now(), Language::De);
            let table = page.markdown.lines().filter(|line| line.starts_with("| "));
            let named: Vec<&str> = table.filter(|line| line.contains(&format!("`{name}`"))).collect();
            assert!(role == Role::Owner || !named.is_empty(), "{name}: {}", page.markdown);
        }
        let book = window::runbook_parts(&setup(name), now(), Language::De);
        let book = serde_json::to_string(&book).unwrap();
        assert!(book.contains(&format!("{{\"kind\":\"code\",\"text\":\"{name}\"}}")), "{name}: {book}");
    }
}
