//! YAML with authentik's tags. authentik reads YAML 1.1, where `no`, `on` and `1:20` are not text; serde-saphyr quotes
//! what would change its type there.

use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_saphyr::{FlowSeq, Tagged};

/// A YAML node of a blueprint.
#[derive(Clone, Debug)]
pub(super) enum Yaml {
    Text(String),
    Number(i64),
    Switch(bool),
    List(Vec<Yaml>),
    Map(Vec<(&'static str, Yaml)>),
    /// The primary key of the entry with that id.
    KeyOf(String),
    /// The primary key of the object whose field has that value.
    Find(&'static str, &'static str, &'static str),
    /// A value of the blueprint's context.
    Context(&'static str),
    /// The text of a file on the server.
    File(&'static str),
    /// A variable of the server's environment.
    Environment(&'static str),
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
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Switch(switch) => serializer.serialize_bool(*switch),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Self::KeyOf(id) => Tagged(id, tagged("KeyOf")).serialize(serializer),
            Self::Find(model, field, value) => {
                Tagged(FlowSeq((model, FlowSeq((field, value)))), tagged("Find")).serialize(serializer)
            }
            Self::Context(name) => Tagged(name, tagged("Context")).serialize(serializer),
            Self::File(path) => Tagged(path, tagged("File")).serialize(serializer),
            Self::Environment(name) => Tagged(name, tagged("Env")).serialize(serializer),
        }
    }
}
