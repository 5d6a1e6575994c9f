//! Data is never translated, also where it is spelled like a word of ours.

use super::Show;
use crate::window;
use latchkey_core::{
    Timestamp,
    administration::{ChangePlan, PlannedField},
    handover::Role,
    setup::Setup,
};
use latchkey_words::Language;
use serde::Serialize;
use serde_json::{Value, json};

/// Names that are words of ours too.
const NAMES: [&str; 14] = [
    "Group",
    "Groups",
    "Yes",
    "none",
    "Passed",
    "Owner",
    "User",
    "What",
    "Value",
    "Attributes",
    "Application",
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
                { "group": name, "grant": { "kind": "role", "name": format!("{name} of theirs") } },
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

fn shown(value: impl Serialize, language: Language) -> Value {
    serde_json::to_value(value.in_language(language)).unwrap()
}

/// How often `name` stands in a value, as a text of its own and between other words.
fn counts(value: &Value, name: &str) -> (usize, usize) {
    match value {
        Value::String(text) if text == name => (1, 1),
        Value::String(text) => (0, text.matches(name).count()),
        Value::Array(several) => sum(several.iter().map(|one| counts(one, name))),
        Value::Object(fields) => sum(fields.values().map(|one| counts(one, name))),
        _ => (0, 0),
    }
}

fn sum(counts: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    counts.fold((0, 0), |(alone, within), (one, other)| (alone + one, within + other))
}

/// In accents no word of ours is spelled like any other, so what is left of a name is data, and all of it is left: as
/// often as a name that is no word of ours.
#[test]
fn what_a_person_typed_comes_through_the_window_unchanged() {
    const STRANGE: &str = "Qqzzq";
    let accented = |name: &str| {
        let view = window::view(&setup(name), now(), Language::Accented);
        let mut view = shown(view, Language::Accented);
        // A guide has no accents; its values are looked at below.
        view.as_object_mut().unwrap().remove("guide");
        counts(&view, name)
    };
    let (alone, within) = accented(STRANGE);
    assert!(alone > 10 && within > alone, "{alone}, {within}");
    for name in NAMES {
        let german = shown(window::view(&setup(name), now(), Language::De), Language::De);
        let copied: Vec<&Value> = texts(&german["guide"], "value");
        assert!(copied.contains(&&json!(name)), "{name} is copied: {copied:?}");
        let (own, all) = accented(name);
        assert!(own >= alone && all >= within, "{name}: {own} and {all} of {alone} and {within}");
        let line = shown(window::line(&setup(name).name, Ok(&setup(name)), now()), Language::De);
        assert!(line["organizations"][0].as_str().unwrap().starts_with(&format!("{name} (")), "{line}");
    }
}

/// Everything under `key`.
fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a Value> {
    match value {
        Value::Array(several) => several.iter().flat_map(|one| texts(one, key)).collect(),
        Value::Object(fields) => {
            fields.iter().flat_map(|(own, one)| if own == key { vec![one] } else { texts(one, key) }).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn a_provider_that_is_not_known_keeps_its_short_name() {
    let mut setup = setup("Group");
    setup.idp = latchkey_core::idp::IdpId("Group".to_owned());
    assert_eq!(shown(window::view(&setup, now(), Language::De), Language::De)["idp"]["name"], "Group");
    assert_eq!(shown(window::line(&setup.name, Ok(&setup), now()), Language::De)["idp"], "Group");
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
        let german = shown(&plan, Language::De);
        assert_eq!(german, serde_json::to_value(&plan).unwrap());
        assert_eq!(german["objects"][0]["kind"], "Group", "the kind is the vendor's own word");
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
