//! The language of the papers that leave this machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which language the bundle, and every other file for people, is written.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PapersLanguage {
    /// English.
    #[default]
    En,
    /// German.
    De,
}
