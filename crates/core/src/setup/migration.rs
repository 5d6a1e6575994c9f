//! From saved text to a [`Setup`]: finds the schema it was written in, brings an older one up to date step by step,
//! and refuses a newer one, so that no version of the program ever drops what it does not know.
//!
//! | Schema | What changed |
//! | --- | --- |
//! | 1 | one organization at the top level (`product`, `plan`, `provisioning`, `mappings` by role name), one `domain` |
//! | 2 | `organizations` and `domains` are lists; a mapping gives a role or a seat type |
//! | 3 | what was found is a message and its values, where it was a sentence; the sentences of older setups stay |

use super::{SCHEMA, Setup};
use crate::message::{Arg, Message, exact, say};
use serde_json::{Map, Value, json};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 200;

/// Why text is no setup that this version can use.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ReadFailure {
    /// The text is not a whole setup.
    Damaged {
        /// What is wrong: a part of a sentence, or what the reader of JSON says.
        why: Arg,
    },
    /// A newer version of the program wrote it.
    Newer {
        /// The schema it is written in.
        schema: u64,
    },
}

impl ReadFailure {
    /// Text that its reader refuses. The reason may quote the file, which anybody may have written: it is kept short and on
    /// one line.
    pub fn damaged(error: &impl ToString) -> Self {
        let error = error.to_string();
        let shown = error.chars().take(LONGEST_REASON).map(|letter| if letter.is_control() { ' ' } else { letter });
        Self::Damaged { why: exact(shown.collect::<String>()).into() }
    }

    /// It as a part of a sentence.
    pub fn message(self) -> Message {
        match self {
            Self::Damaged { why } => say::setup_file::damaged(why),
            Self::Newer { schema } => say::setup_file::newer(exact(SCHEMA), exact(schema)),
        }
    }
}

/// Reads a setup of this schema or an older one.
pub fn read(text: &str) -> Result<Setup, ReadFailure> {
    let value: Value = serde_json::from_str(text).map_err(|error| ReadFailure::damaged(&error))?;
    let Value::Object(mut fields) = value else {
        return Err(damaged(say::setup_file::no_object()));
    };
    let schema = fields.get("schema").and_then(Value::as_u64).ok_or_else(|| damaged(say::setup_file::no_schema()))?;
    if schema > u64::from(SCHEMA) {
        return Err(ReadFailure::Newer { schema });
    }
    if schema == 0 {
        return Err(damaged(say::setup_file::schema_zero()));
    }
    if schema == 1 {
        fields = from_1_to_2(fields)?;
    }
    if schema <= 2 {
        fields.insert("schema".to_owned(), json!(SCHEMA));
        trust_the_server_as_its_metadata(&mut fields);
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| ReadFailure::damaged(&error))
}

fn damaged(why: Message) -> ReadFailure {
    ReadFailure::Damaged { why: why.into() }
}

fn from_1_to_2(mut fields: Map<String, Value>) -> Result<Map<String, Value>, ReadFailure> {
    let product =
        fields.remove("product").ok_or_else(|| damaged(say::setup_file::field_missing(exact("`product`"))))?;
    let plan = fields.remove("plan").ok_or_else(|| damaged(say::setup_file::field_missing(exact("`plan`"))))?;
    let mode = match fields.remove("provisioning") {
        // The mode that is called 'Invite only' now was called 'Manual'.
        Some(Value::String(mode)) if mode == "manual" => json!("invite-only"),
        Some(mode) => mode,
        None => Value::Null,
    };
    let mappings = match fields.remove("mappings") {
        Some(Value::Array(rows)) => rows.into_iter().map(mapping_from_1).collect::<Result<Vec<_>, _>>()?,
        Some(Value::Null) | None => Vec::new(),
        Some(_) => return Err(damaged(say::setup_file::no_list(exact("`mappings`")))),
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
        _ => Err(damaged(say::setup_file::half_a_row(exact("`mappings`")))),
    }
}

#[cfg(test)]
mod tests;
