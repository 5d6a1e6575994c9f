//! What the window draws, written by the real engine, for the in-memory host of the user interface: a view for each
//! state that a page can be in, and everything else that a page asks for. What is committed must be what would be
//! written now; `cargo xtask bindings` writes it. Times and keys are fixed, so that a run changes nothing.

mod administration;
mod domains;
mod languages;
mod papers;
mod proof;
mod scene;
mod sign_ins;
mod way;

use crate::bindings::{settle, user_interface};
use latchkey_core::{setup::Setup, step::Step};
use latchkey_host::window::{Show, View};
use latchkey_words::Language;
use scene::Scene;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// All scenarios together stay below this, in bytes: they are part of the repository.
const LARGEST: usize = 3_000_000;

/// The states that are also there in German, for the pictures of the window.
const IN_GERMAN: [&str; 3] = ["domain-failing", "export-ready", "service-provider-good"];

/// The states that are drawn on the page of one step alone, which shows no other step's sections of the guide.
const OF_ONE_PAGE: [(&str, Step); 4] = [
    ("domain-failing", Step::Domain),
    ("domain-mixed", Step::Domain),
    ("domain-waiting", Step::Domain),
    ("export-old", Step::Export),
];

/// Each state as the window draws it for a reader of `language`, its messages not yet said.
fn views(language: Language) -> Vec<(&'static str, View)> {
    let scenes = [way::scenes(), domains::scenes(), sign_ins::scenes(), administration::scenes()];
    let drawn = scenes.into_iter().flatten().map(|(name, scene)| {
        let mut view = scene.view(language);
        if let Some((_, page)) = OF_ONE_PAGE.iter().find(|(drawn, _)| *drawn == name) {
            view.guide.retain(|section| section.step == *page);
            assert!(*page != Step::Domain || view.guide.is_empty(), "{name}: nothing of a guide is done on that page");
            assert!(*page != Step::Export || !view.guide.is_empty(), "{name}: its page shows sections of the guide");
        }
        (name, view)
    });
    drawn.collect()
}

#[test]
fn scenarios_are_what_the_engine_writes() {
    let mut files = BTreeMap::new();
    for (name, view) in views(Language::De).into_iter().filter(|(name, _)| IN_GERMAN.contains(name)) {
        // The guide has its own German, and tests of its own.
        let view = View { guide: Vec::new(), ..view };
        files.insert(format!("{name}.de.json"), shown(view, Language::De));
    }
    for (name, view) in views(Language::En) {
        assert!(files.insert(format!("{name}.json"), shown(view, Language::En)).is_none(), "{name} is there twice");
    }
    for (name, text) in papers(Language::En) {
        assert!(files.insert(format!("{name}.json"), text).is_none(), "{name} is there twice");
    }
    let size: usize = files.values().map(String::len).sum();
    assert!(size < LARGEST, "the scenarios have {size} bytes");
    settle(&user_interface().join("fixtures/scenarios"), &files);
}

#[test]
fn every_next_move_on_a_page_ends_as_a_sentence() {
    fn moves(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("fix").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|value| moves(value, found));
            }
            Value::Array(entries) => entries.iter().for_each(|value| moves(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(user_interface().join("fixtures/scenarios")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        moves(&serde_json::from_str(&text).unwrap(), &mut found);
    }
    assert!(found.len() > 500, "only {} moves", found.len());
    let open: Vec<&String> = found.iter().filter(|said| !said.ends_with('.')).collect();
    assert!(open.is_empty(), "{open:#?}");
}

/// Everything that a page asks for besides a view, for a reader of `language`.
fn papers(language: Language) -> Vec<(&'static str, String)> {
    papers::papers(language).into_iter().chain(administration::papers(language)).collect()
}

/// As the page gets it.
fn shown(value: impl Serialize, language: Language) -> String {
    json(&value.in_language(language))
}

/// One line for each field or entry of the outermost value: small, and a change shows where it is.
fn json(value: &impl Serialize) -> String {
    let line = |value: &Value| serde_json::to_string(value).unwrap();
    let (open, lines, close): (&str, Vec<String>, &str) = match serde_json::to_value(value).unwrap() {
        Value::Object(fields) => {
            ("{", fields.iter().map(|(name, value)| format!("{}:{}", json!(name), line(value))).collect(), "}")
        }
        Value::Array(entries) => ("[", entries.iter().map(line).collect(), "]"),
        other => ("", vec![line(&other)], ""),
    };
    format!("{open}\n{}\n{close}\n", lines.join(",\n"))
}

type Scenes = Vec<(&'static str, Scene)>;

/// Setups that are far: one with everything, one that is imported, one with an identity provider that is connected.
pub(crate) fn whole_setups() -> Vec<(&'static str, Setup)> {
    let scenes = [way::scenes(), sign_ins::scenes(), administration::scenes()].into_iter().flatten();
    let far = ["export-ready", "test-refused", "administration-made", "provisioning-lockout"];
    let setups = scenes.filter(|(name, _)| far.contains(name)).map(|(name, scene)| (name, scene.setup().clone()));
    setups.collect()
}
