//! Data: what nobody translates. Where it is kept it may be shortened, and in a copy for sharing it is masked.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A value as it is: a name, an address, a command, what a server answered.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Exact(String);

impl Exact {
    /// The value.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    pub(super) fn text_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A value as it is.
pub fn exact(value: impl fmt::Display) -> Exact {
    Exact(value.to_string())
}
