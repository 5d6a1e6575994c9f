//! Text as it was typed, kept even while it is invalid, so that closing the window loses nothing.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The typed text of every field that was touched, by the field's name.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(transparent)]
pub struct Drafts(BTreeMap<String, String>);

impl Drafts {
    /// What was typed into `field`; empty where nothing was.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Keeps what was typed.
    pub fn keep(&mut self, field: &str, text: impl Into<String>) {
        self.0.insert(field.to_owned(), text.into());
    }

    /// Forgets what was typed into the fields for which `past` says so.
    pub fn forget(&mut self, past: impl Fn(&str) -> bool) {
        self.0.retain(|field, _| !past(field));
    }

    /// Every field that was touched.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_str(), text.as_str()))
    }
}
