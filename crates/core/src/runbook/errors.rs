//! Error texts and symptoms with their cause and next move, as data.

use crate::{
    Owner,
    markdown::{code, table, text},
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// What kind of text it is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ErrorKind {
    /// A text on a page.
    Message,
    /// What somebody notices.
    Symptom,
    /// A code that WorkOS sends to Claude.
    Code,
}

/// A known error.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CommonError {
    /// What kind of text it is.
    pub kind: ErrorKind,
    /// The text, code or symptom.
    pub text: String,
    /// What is behind it.
    pub cause: String,
    /// The next move, in the imperative.
    pub action: String,
    /// Who can make it.
    pub owner: Owner,
    /// Where this was read.
    pub source: String,
    /// How sure it is: `high` where a vendor documents it, `medium` where it was only observed.
    pub confidence: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    error: Vec<CommonError>,
}

pub(super) const TEXT: &str = include_str!("../../data/errors.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// Every known error: messages and symptoms first, WorkOS's codes after them.
pub fn common_errors() -> &'static [CommonError] {
    let data: &'static Data = &DATA;
    &data.error
}

/// The known errors as a table.
pub fn common_errors_table() -> String {
    let rows: Vec<_> = common_errors()
        .iter()
        .map(|error| {
            let what = if error.kind == ErrorKind::Code { code(&error.text) } else { text(&error.text) };
            vec![what, text(&error.cause), text(&error.action), owner(error.owner).to_owned()]
        })
        .collect();
    table(&["What you see", "Cause", "What to do", "Who"], &rows)
}

fn owner(owner: Owner) -> &'static str {
    match owner {
        Owner::Idp => "identity provider",
        Owner::Dns => "DNS",
        Owner::Claude => "Claude owner",
        Owner::Clock => "whoever runs the machine",
        Owner::You => "the person",
    }
}
