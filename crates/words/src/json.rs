//! Messages in JSON. Whatever is printed or drawn is first a JSON value in which messages are objects; here they become
//! sentences.

use crate::{Language, Reader, say, sentence};
use latchkey_core::message::Message;
use serde_json::{Map, Value};

/// `value` with every message in it said. Outside the window a finding or a failure whose title or sentence is a message
/// also gets `cause` and `args`, by which programs tell its reasons apart.
#[must_use]
pub fn said_in_json(value: Value, language: Language, reader: Reader) -> Value {
    match value {
        Value::Array(several) => {
            Value::Array(several.into_iter().map(|one| said_in_json(one, language, reader)).collect())
        }
        Value::Object(fields) => match message(&fields) {
            Some(message) => Value::String(say(&message, language, reader)),
            None => Value::Object(object(fields, language, reader)),
        },
        other => other,
    }
}

fn message(fields: &Map<String, Value>) -> Option<Message> {
    fields.get("say").filter(|name| name.is_string())?;
    serde_json::from_value(Value::Object(fields.clone())).ok()
}

fn object(fields: Map<String, Value>, language: Language, reader: Reader) -> Map<String, Value> {
    let mut out = Map::new();
    let is_failure = ["code", "kind", "fix"].iter().all(|name| fields.contains_key(*name));
    let why = fields.contains_key("code").then(|| fields.get("title").or_else(|| fields.get("message"))).flatten();
    let why = why.filter(|_| reader != Reader::Window).and_then(Value::as_object).and_then(message);
    for (name, value) in fields {
        let is_code = name == "code";
        // Why something could not be done is a sentence; a title is none.
        let is_sentence = name == "message" && is_failure;
        let said = match said_in_json(value, language, reader) {
            Value::String(text) if is_sentence => Value::String(sentence(&text).into_owned()),
            other => other,
        };
        out.insert(name, said);
        if let Some(message) = why.as_ref().filter(|_| is_code) {
            if let Some(cause) = message.cause() {
                out.insert("cause".to_owned(), Value::String(cause));
            }
            let args: Map<String, Value> = message
                .args()
                .filter_map(|(name, value)| Some((name.replace('-', "_"), serde_json::to_value(value).ok()?)))
                .map(|(name, value)| (name, plain(said_in_json(value, language, reader))))
                .collect();
            if !args.is_empty() {
                out.insert("args".to_owned(), Value::Object(args));
            }
        }
    }
    out
}

/// A choice is its variant's name, a day its moment, and a span its seconds.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(mut fields) if fields.len() == 1 => {
            let inside = ["choice", "day", "seconds"].into_iter().find_map(|name| fields.remove(name));
            inside.unwrap_or(Value::Object(fields))
        }
        other => other,
    }
}
