//! Pieces of a recording, read as leniently as can be: what is missing, null or of another kind is nothing, and what is
//! of no interest is not kept.

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// What a number, a truth value or null amounts to.
macro_rules! otherwise {
    ($nothing:expr) => {
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok($nothing)
        }

        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok($nothing)
        }

        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok($nothing)
        }

        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok($nothing)
        }

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($nothing)
        }
    };
}

/// A text, or nothing where there is something else.
#[derive(Debug, Default)]
pub(super) struct Text(pub(super) Option<String>);

/// A text that may hold a SAML message, as it is or in base64, as recorders write down what they take for no text; any
/// other is let go of at once.
#[derive(Debug, Default)]
pub(super) struct Telling(pub(super) Option<String>);

/// Named values, of which those that matter are kept: SAML messages, and the time of a server's answer.
#[derive(Debug, Default)]
pub(super) struct Named(pub(super) Vec<(String, String)>);

/// Whether a text may hold a SAML message.
pub(super) fn tells(text: &str) -> bool {
    text.contains("SAMLRe")
}

/// `SAMLRe` in base64, by where it stands among the groups of three; only the signs that nothing before or after it
/// changes.
const TELLS_IN_BASE64: [&str; 3] = ["U0FNTFJl", "NBTUxSZ", "TQU1MUm"];

fn may_tell(text: &str) -> bool {
    tells(text) || TELLS_IN_BASE64.iter().any(|sign| text.contains(sign))
}

impl Telling {
    /// The text as it was, base64 undone.
    pub(super) fn plain(self) -> Option<String> {
        let text = self.0?;
        if tells(&text) {
            return Some(text);
        }
        let plain = String::from_utf8_lossy(&super::packing::plain_base64(&text)?).into_owned();
        tells(&plain).then_some(plain)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TextVisitor { keep: |_| true }).map(Self)
    }
}

impl<'de> Deserialize<'de> for Telling {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(TextVisitor { keep: may_tell }).map(Self)
    }
}

struct TextVisitor {
    keep: fn(&str) -> bool,
}

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Option<String>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok((self.keep)(text).then(|| text.to_owned()))
    }

    otherwise!(None);

    /// The first of several.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let first = items.next_element::<Text>()?.and_then(|text| text.0).filter(|text| (self.keep)(text));
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// One name with its value, as an object or as a list of two.
struct Pair(Option<(String, String)>);

impl<'de> Deserialize<'de> for Pair {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(PairVisitor)
    }
}

struct PairVisitor;

impl<'de> Visitor<'de> for PairVisitor {
    type Value = Pair;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("pair")
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Pair(None))
    }

    otherwise!(Pair(None));

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Pair, A::Error> {
        let name = items.next_element::<Text>()?.and_then(|text| text.0);
        let value = items.next_element::<Text>()?.and_then(|text| text.0);
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Pair(name.zip(value)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Pair, A::Error> {
        let (mut name, mut value) = (None, None);
        while let Some(key) = entries.next_key::<String>()? {
            let text = entries.next_value::<Text>()?.0;
            match key.as_str() {
                "name" => name = text,
                "value" => value = text,
                _ => {}
            }
        }
        Ok(Pair(name.zip(value)))
    }
}

impl Named {
    fn keep(&mut self, name: String, value: String) {
        let matters = matches!(name.as_str(), "SAMLResponse" | "SAMLRequest") || name.eq_ignore_ascii_case("date");
        if matters && self.0.len() < 4 {
            self.0.push((name, value));
        }
    }

    /// The value of a name.
    pub(super) fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(NamedVisitor)
    }
}

struct NamedVisitor;

impl<'de> Visitor<'de> for NamedVisitor {
    type Value = Named;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("pairs")
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Named::default())
    }

    otherwise!(Named::default());

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Named, A::Error> {
        let mut named = Named::default();
        while let Some(Pair(pair)) = items.next_element::<Pair>()? {
            if let Some((name, value)) = pair {
                named.keep(name, value);
            }
        }
        Ok(named)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Named, A::Error> {
        let mut named = Named::default();
        while let Some(name) = entries.next_key::<String>()? {
            if let Some(value) = entries.next_value::<Text>()?.0 {
                named.keep(name, value);
            }
        }
        Ok(named)
    }
}
