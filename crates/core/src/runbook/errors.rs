//! Error texts and symptoms with their cause and next move, as data.

use crate::{
    Owner,
    markdown::{code, table, text},
    message::{Message, Say, choice, say},
};
use serde::Deserialize;
use std::sync::LazyLock;

/// What kind of text it is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
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
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct CommonError {
    /// The variant of `common-error` in the catalogue.
    pub id: String,
    /// What kind of text it is.
    pub kind: ErrorKind,
    /// The text, code or symptom.
    pub text: String,
    /// Who can make it.
    pub owner: Owner,
    /// Where this was read.
    pub source: String,
    /// How sure it is: `high` where a vendor documents it, `medium` where it was only observed.
    pub confidence: String,
}

impl CommonError {
    /// What is behind it.
    pub fn cause(&'static self) -> Message {
        say::common_error::cause(choice(&self.id))
    }

    /// The next move, in the imperative.
    pub fn action(&'static self) -> Message {
        say::common_error::action(choice(&self.id))
    }
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
pub fn common_errors_table(say: Say<'_>) -> String {
    let rows: Vec<_> = common_errors()
        .iter()
        .map(|error| {
            let what = match error.kind {
                ErrorKind::Code => code(&error.text),
                ErrorKind::Message => text(&error.text),
                ErrorKind::Symptom => say(&say::common_error::text(choice(&error.id))),
            };
            let owner = say::runbook_errors::owner(choice(owner(error.owner)));
            let [cause, action] = [error.cause(), error.action()].map(|said| text(&say(&said)));
            vec![what, cause, action, say(&owner)]
        })
        .collect();
    table(
        &[
            say::runbook_errors::see(),
            say::runbook_errors::cause(),
            say::runbook_errors::action(),
            say::runbook_errors::who(),
        ]
        .map(|title| say(&title)),
        &rows,
    )
}

fn owner(owner: Owner) -> &'static str {
    match owner {
        Owner::Idp => "idp",
        Owner::Dns => "dns",
        Owner::Claude => "claude",
        Owner::Clock => "clock",
        Owner::You => "you",
    }
}
