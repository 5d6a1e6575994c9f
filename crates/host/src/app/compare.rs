//! Where two setups differ, value by value, for a comparison and for an import over something that is there.

use latchkey_core::{
    Code, Failure,
    message::{exact, say},
    setup::Setup,
};
use latchkey_words::{Language, Reader, said_in_json};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;
use ts_rs::TS;

/// One place where two setups differ.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Difference {
    /// Where, for instance `domains › 1 › value`.
    pub place: String,
    /// The value on the left, where there is one.
    #[ts(type = "unknown")]
    pub left: Option<Value>,
    /// The value on the right, where there is one.
    #[ts(type = "unknown")]
    pub right: Option<Value>,
}

/// What is a setup's own history rather than its configuration.
const NOT_COMPARED: [&str; 12] = [
    "schema",
    "name",
    "created",
    "changed",
    "drafts",
    "problems",
    "page",
    "log",
    "exports",
    "reports",
    "judged_responses",
    "imported",
];

/// The differences between two setups, without their history.
pub fn differences(left: &Setup, right: &Setup) -> Result<Vec<Difference>, Failure> {
    let (left, right) = (configuration(left)?, configuration(right)?);
    let mut found = Vec::new();
    compare("", Some(&left), Some(&right), &mut found);
    Ok(found)
}

/// What an import changes, from the setup before and after it: everything, with what is long counted. Nothing of a setup
/// is left out, so what is not shown did not change.
pub fn changes_of(before: &Setup, after: &Setup) -> Result<Vec<Difference>, Failure> {
    let mut found = Vec::new();
    changes(&mut Vec::new(), Some(&whole(before)?), Some(&whole(after)?), &mut found);
    Ok(found)
}

/// The longest text that is shown whole, in characters.
const LONGEST: usize = 1_000;

fn changes(place: &mut Vec<String>, left: Option<&Value>, right: Option<&Value>, found: &mut Vec<Difference>) {
    let (left, right) = (left.filter(|value| !value.is_null()), right.filter(|value| !value.is_null()));
    if left == right {
        return;
    }
    let nothing = Value::Null;
    let (a, b) = (left.unwrap_or(&nothing), right.unwrap_or(&nothing));
    let parts: Option<BTreeSet<String>> = match (a, b) {
        _ if is_counted(place) => None,
        (Value::Object(a), Value::Object(b)) => Some(a.keys().chain(b.keys()).cloned().collect()),
        (Value::Object(only), Value::Null) | (Value::Null, Value::Object(only)) => Some(only.keys().cloned().collect()),
        _ => None,
    };
    if let Some(parts) = parts.filter(|parts| !parts.is_empty()) {
        for part in parts {
            let (left, right) = (a.get(&part), b.get(&part));
            place.push(part);
            changes(place, left, right, found);
            place.pop();
        }
        return;
    }
    if let (Value::Array(a), Value::Array(b), false) = (a, b, is_counted(place)) {
        for index in 0..a.len().max(b.len()) {
            place.push((index + 1).to_string());
            changes(place, a.get(index), b.get(index), found);
            place.pop();
        }
        return;
    }
    let shown = |value: Option<&Value>| value.map(|value| if is_counted(place) { count(value) } else { brief(value) });
    found.push(Difference { place: place.join(" › "), left: shown(left), right: shown(right) });
}

/// Histories and results are counted: they are too long to be read here.
fn is_counted(place: &[String]) -> bool {
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    matches!(
        place.as_slice(),
        ["sign_in_tests" | "judged_responses" | "exports" | "log"]
            | ["reports", _]
            | ["domains", _, "report"]
            | ["imported", "claims", _]
    )
}

fn count(value: &Value) -> Value {
    match value {
        Value::Array(all) => all.len().into(),
        Value::Object(all) => match all.get("findings") {
            Some(Value::Array(findings)) => findings.len().into(),
            _ => all.len().into(),
        },
        other => other.clone(),
    }
}

fn brief(value: &Value) -> Value {
    match value {
        Value::String(text) => match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()).into(),
            None => value.clone(),
        },
        other => other.clone(),
    }
}

fn whole(setup: &Setup) -> Result<Value, Failure> {
    let setup = serde_json::to_value(setup)
        .map_err(|error| Failure::input(Code::NotJson, say::not_json::setup(exact(error)), say::not_json::fix()))?;
    // What was found is compared as it is read.
    Ok(said_in_json(setup, Language::En, Reader::Window))
}

fn configuration(setup: &Setup) -> Result<Value, Failure> {
    let mut value = whole(setup)?;
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|name, _| !NOT_COMPARED.contains(&name.as_str()));
    }
    Ok(value)
}

fn compare(place: &str, left: Option<&Value>, right: Option<&Value>, found: &mut Vec<Difference>) {
    if left == right {
        return;
    }
    let below = |part: &str| if place.is_empty() { part.to_owned() } else { format!("{place} › {part}") };
    match (left, right) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let names: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for name in names {
                compare(&below(name), a.get(name), b.get(name), found);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for index in 0..a.len().max(b.len()) {
                compare(&below(&(index + 1).to_string()), a.get(index), b.get(index), found);
            }
        }
        _ => found.push(Difference { place: place.to_owned(), left: left.cloned(), right: right.cloned() }),
    }
}
