//! From saved text to a [`Setup`]: finds the schema it was written in, brings an older one up to date step by step,
//! and refuses a newer one, so that no version of the program ever drops what it does not know.
//!
//! | Schema | What changed |
//! | --- | --- |
//! | 1 | one organization at the top level (`product`, `plan`, `provisioning`, `mappings` by role name), one `domain` |
//! | 2 | `organizations` and `domains` are lists; a mapping gives a role or a seat type |
//! | 3 | what was found is a message and its values, where it was a sentence; the sentences of older setups stay |

use super::{SCHEMA, Setup};
use serde_json::{Map, Value, json};
use std::fmt;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 200;

/// Why text is no setup that this version can use.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReadFailure {
    /// The text is not a whole setup.
    Damaged {
        /// What is wrong, in a few words without a full stop.
        why: String,
    },
    /// A newer version of the program wrote it.
    Newer {
        /// The schema it is written in.
        schema: u64,
    },
}

impl fmt::Display for ReadFailure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged { why } => write!(out, "it is not a whole setup ({why})"),
            Self::Newer { schema } => {
                write!(out, "it is written in schema {schema}, and this version knows schemas up to {SCHEMA}")
            }
        }
    }
}

impl std::error::Error for ReadFailure {}

/// Reads a setup of this schema or an older one.
pub fn read(text: &str) -> Result<Setup, ReadFailure> {
    let value: Value = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
    let Value::Object(mut fields) = value else {
        return Err(damaged("it is not a JSON object"));
    };
    let schema = fields.get("schema").and_then(Value::as_u64).ok_or_else(|| damaged("it names no schema"))?;
    if schema > u64::from(SCHEMA) {
        return Err(ReadFailure::Newer { schema });
    }
    if schema == 0 {
        return Err(damaged("there is no schema 0"));
    }
    if schema == 1 {
        fields = from_1_to_2(fields)?;
    }
    if schema <= 2 {
        fields.insert("schema".to_owned(), json!(SCHEMA));
        trust_the_server_as_its_metadata(&mut fields);
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| damaged(error.to_string()))
}

/// The reason may quote the file, which anybody may have written: it is kept short and on one line.
fn damaged(why: impl Into<String>) -> ReadFailure {
    let why: String = why.into();
    let shown = why.chars().take(LONGEST_REASON).map(|letter| if letter.is_control() { ' ' } else { letter });
    ReadFailure::Damaged { why: shown.collect() }
}

fn from_1_to_2(mut fields: Map<String, Value>) -> Result<Map<String, Value>, ReadFailure> {
    let product = fields.remove("product").ok_or_else(|| damaged("schema 1 without `product`"))?;
    let plan = fields.remove("plan").ok_or_else(|| damaged("schema 1 without `plan`"))?;
    let mode = match fields.remove("provisioning") {
        // The mode that is called 'Invite only' now was called 'Manual'.
        Some(Value::String(mode)) if mode == "manual" => json!("invite-only"),
        Some(mode) => mode,
        None => Value::Null,
    };
    let mappings = match fields.remove("mappings") {
        Some(Value::Array(rows)) => rows.into_iter().map(mapping_from_1).collect::<Result<Vec<_>, _>>()?,
        Some(Value::Null) | None => Vec::new(),
        Some(_) => return Err(damaged("`mappings` is not a list")),
    };
    let organization = json!({
        "name": if product == "console" { "Console" } else { "Claude" },
        "product": product,
        "plan": plan,
        "mode": mode,
        "group_mappings": !mappings.is_empty(),
        "mappings": mappings,
        "require_sso": false,
    });
    let domains = match fields.remove("domain") {
        Some(Value::Null) | None => Vec::new(),
        Some(domain) => vec![domain],
    };
    fields.insert("organizations".to_owned(), Value::Array(vec![organization]));
    fields.insert("domains".to_owned(), Value::Array(domains));
    Ok(fields)
}

/// The server had no fingerprint of its own at first: the metadata's counted for it.
fn trust_the_server_as_its_metadata(fields: &mut Map<String, Value>) {
    if let Some(Value::Object(application)) = fields.get_mut("application")
        && !application.contains_key("server_fingerprint")
        && let Some(trusted) = application.get("metadata_fingerprint").cloned()
    {
        application.insert("server_fingerprint".to_owned(), trusted);
    }
}

/// A row of schema 1, `{"group": …, "role": …}`.
fn mapping_from_1(row: Value) -> Result<Value, ReadFailure> {
    let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    match (text("group"), text("role")) {
        (Some(group), Some(role)) => Ok(json!({ "group": group, "grant": { "kind": "role", "name": role } })),
        _ => Err(damaged("a row of `mappings` lacks its group or its role")),
    }
}

#[cfg(test)]
mod tests;
