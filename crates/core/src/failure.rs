//! Why something could not be done at all: a code, a sentence and the next move. A check that ran and found a fault
//! is a [`crate::Finding`], not a failure.

use crate::{
    Code,
    message::{Message, exact, say},
};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// What kind of failure it is; the command line's exit status follows from it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FailureKind {
    /// Could not run: bad arguments, unreadable input, nothing there. Exit status 2.
    Input,
    /// Nothing remote answered in time. Exit status 3.
    Unanswered,
}

/// A failure with its next move.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Failure {
    /// A stable name in snake_case.
    #[ts(type = "string")]
    pub code: Code,
    /// What kind it is.
    pub kind: FailureKind,
    /// One sentence: what could not be done and why.
    #[ts(type = "string")]
    pub message: Message,
    /// The next move, in the imperative.
    #[ts(type = "string")]
    pub fix: Message,
}

impl Failure {
    /// Something given cannot be used.
    pub fn input(code: Code, message: Message, fix: Message) -> Self {
        Self { code, kind: FailureKind::Input, message, fix }
    }

    /// Nothing remote answered in time.
    pub fn unanswered(code: Code, message: Message, fix: Message) -> Self {
        Self { code, kind: FailureKind::Unanswered, message, fix }
    }
}

impl Failure {
    /// The operating system gave no random numbers: keys, passphrases and IDs cannot be made.
    pub fn no_random_numbers(why: impl fmt::Display) -> Self {
        Self::input(Code::NoRandomNumbers, say::no_random_numbers::none(exact(why)), say::no_random_numbers::none_fix())
    }
}

/// The code alone: what it says to a person is said in the person's language.
impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.code)
    }
}

impl std::error::Error for Failure {}
