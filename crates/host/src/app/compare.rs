//! Where two setups differ, value by value, for a comparison and for an import over something that is there.

use latchkey_core::{Failure, setup::Setup};
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
const NOT_COMPARED: [&str; 11] = [
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
];

/// The differences between two setups, without their history.
pub fn differences(left: &Setup, right: &Setup) -> Result<Vec<Difference>, Failure> {
    let (left, right) = (configuration(left)?, configuration(right)?);
    let mut found = Vec::new();
    compare("", Some(&left), Some(&right), &mut found);
    Ok(found)
}

fn configuration(setup: &Setup) -> Result<Value, Failure> {
    let mut value = serde_json::to_value(setup).map_err(|error| {
        Failure::input("not_json", format!("The setup cannot be written as JSON: {error}."), "Report this as a bug.")
    })?;
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
