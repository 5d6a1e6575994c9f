//! YAML with authentik's tags. authentik reads YAML 1.1, where `no`, `on` and `1:20` are not text; serde-saphyr quotes
//! what would change its type there.

use latchkey_core::plain::is_hidden;
use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_saphyr::{DoubleQuoted, FlowSeq, Tagged};

/// A YAML node of a blueprint.
#[derive(Clone, Debug)]
pub(super) enum Yaml {
    Text(String),
    Number(i64),
    Switch(bool),
    Nothing,
    List(Vec<Yaml>),
    Map(Vec<(&'static str, Yaml)>),
    /// The primary key of the entry with that id.
    KeyOf(String),
    /// The primary key of the object of that model whose fields have these values.
    Find(&'static str, Vec<(&'static str, Yaml)>),
    /// A value of the blueprint's context.
    Context(&'static str),
    /// The text of a file on the server.
    File(&'static str),
    /// A variable of the server's environment.
    Environment(&'static str),
}

/// A part of a `!Find`.
#[derive(Serialize)]
#[serde(untagged)]
enum Item<'a> {
    Model(&'a str),
    Condition(FlowSeq<&'a (&'static str, Yaml)>),
}

impl Yaml {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Serialize for Yaml {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tagged = |tag: &str| Some(format!("!{tag}"));
        match self {
            // Only between quotation marks can what nobody sees be escaped.
            Self::Text(text) if text.chars().any(|letter| is_hidden(letter) && letter != '\n') => {
                DoubleQuoted(text).serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Switch(switch) => serializer.serialize_bool(*switch),
            Self::Nothing => serializer.serialize_none(),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Self::KeyOf(id) => Tagged(id, tagged("KeyOf")).serialize(serializer),
            Self::Find(model, conditions) => {
                let conditions = conditions.iter().map(|pair| Item::Condition(FlowSeq(pair)));
                let items: Vec<Item<'_>> = std::iter::once(Item::Model(model)).chain(conditions).collect();
                Tagged(FlowSeq(items), tagged("Find")).serialize(serializer)
            }
            Self::Context(name) => Tagged(name, tagged("Context")).serialize(serializer),
            Self::File(path) => Tagged(path, tagged("File")).serialize(serializer),
            Self::Environment(name) => Tagged(name, tagged("Env")).serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::escaped;

    #[test]
    fn what_nobody_sees_is_escaped_and_the_value_stays_the_same() {
        for text in ["exe\u{202e}gnp", "a\u{200b}", "\u{1b}[31m\u{9b}\u{e0041}\nb\u{feff}", "Müller \u{a0}'\"\\ x"] {
            let written = escaped(&serde_saphyr::to_string(&Yaml::Map(vec![("name", Yaml::text(text))])).unwrap());
            assert!(!written.chars().any(|letter| is_hidden(letter) && letter != '\n'), "{written:?}");
            let read: std::collections::BTreeMap<String, String> = serde_saphyr::from_str(&written).unwrap();
            assert_eq!(read["name"], text, "{written}");
        }
    }
}
