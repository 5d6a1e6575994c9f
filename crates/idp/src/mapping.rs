//! `mapping.toml`: for each attribute that WorkOS reads, what the identity provider calls it and where the value comes
//! from. A text in it is in the vendor's own words; what is said in ours is the name of a sentence.

use latchkey_core::{
    attribute::{Attribute, AttributeChoice},
    message::Said,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Another source for the same attribute, with the reason to choose it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The value's source in the provider's own language.
    #[ts(type = "string")]
    pub source: Said,
    /// Why somebody would choose it.
    #[ts(type = "string")]
    pub reason: Said,
}

/// One attribute.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Which one.
    pub attribute: Attribute,
    /// What the entry is called at the provider.
    #[serde(default)]
    pub label: String,
    /// The value's source in the provider's own language; empty where `exception` says why there is none.
    #[serde(default)]
    #[ts(type = "string")]
    pub source: Said,
    /// What is sent where the person has no such value.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub otherwise: Option<Said>,
    /// Another source, on request.
    #[serde(default)]
    pub variant: Option<Variant>,
    /// The source is a filter over group names, which is made from the mapping table of the setup and never a fixed text.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(skip)]
    pub filter: bool,
    /// Why this provider cannot send the attribute; a documented exception.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub exception: Option<Said>,
}

/// The subject's name.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameIdRow {
    /// What the setting is called at the provider.
    pub label: String,
    /// What to choose there.
    #[ts(type = "string")]
    pub source: Said,
    /// What to choose for its format, where it can be chosen.
    #[serde(default)]
    pub format: Option<String>,
}

/// Which attribute comes from where.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The subject's name.
    pub name_id: NameIdRow,
    /// The attributes, in the order in which they are shown.
    #[serde(rename = "row")]
    pub rows: Vec<Row>,
}

impl Row {
    /// Whether the provider sends the attribute at all.
    fn is_sent(&self) -> bool {
        self.filter || self.source != Said::default()
    }
}

impl Mapping {
    /// Reads `mapping.toml`.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The row of one attribute.
    pub fn row(&self, attribute: Attribute) -> Option<&Row> {
        self.rows.iter().find(|row| row.attribute == attribute)
    }

    /// Those of `wanted` that have neither a source nor a documented exception.
    pub fn missing(&self, wanted: &[Attribute]) -> Vec<Attribute> {
        let covered =
            |attribute: &Attribute| self.row(*attribute).is_some_and(|row| row.is_sent() || row.exception.is_some());
        wanted.iter().copied().filter(|attribute| !covered(attribute)).collect()
    }

    /// Those of `wanted` that the provider never sends, whether documented or not: nothing may ask it for them.
    pub fn unsent(&self, wanted: &[Attribute]) -> Vec<Attribute> {
        let sent = |attribute: &Attribute| self.row(*attribute).is_some_and(Row::is_sent);
        wanted.iter().copied().filter(|attribute| !sent(attribute)).collect()
    }

    /// The source of one attribute under `choice`; none where the provider cannot send it, or where it is a filter
    /// ([`crate::passing`]).
    pub fn source(&self, attribute: Attribute, choice: &AttributeChoice) -> Option<&Said> {
        let row = self.row(attribute)?;
        let variant = row.variant.as_ref().filter(|_| attribute == Attribute::Groups && choice.deduplicate_groups);
        let source = variant.map_or(&row.source, |variant| &variant.source);
        (*source != Said::default()).then_some(source)
    }
}
