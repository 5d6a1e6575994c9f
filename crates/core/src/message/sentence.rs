//! A sentence as a value: which one, and what it is about. `latchkey-words` says it in a language.

use super::{Arg, Code, Exact, exact};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};

/// A sentence that a person reads. It is made by the functions of [`super::say`], one for each sentence of the catalogue,
/// so that none is missing and none lacks a value.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// Its name in the catalogue: `audience-matches` or `audience-matches.trailing-slash`.
    say: Cow<'static, str>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    args: BTreeMap<Cow<'static, str>, Arg>,
}

impl Message {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { say: Cow::Borrowed(name), args: BTreeMap::new() }
    }

    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// A sentence without values whose name stands in data; a test looks whether each is in the catalogue.
    pub(crate) fn of_data(name: &str) -> Self {
        Self { say: Cow::Owned(name.replace('_', "-")), args: BTreeMap::new() }
    }

    /// What is true when the check with this code passes, or what could not be done.
    pub fn of_code(code: Code) -> Self {
        Self::of_data(code.as_str())
    }

    /// Gives the data in it to `change`.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        self.args.values_mut().for_each(|value| value.each_text(change));
    }

    /// Its name in the catalogue.
    pub fn name(&self) -> &str {
        &self.say
    }

    /// What it is about, by name.
    pub fn args(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.args.iter().map(|(name, value)| (&**name, value))
    }

    /// Why the check ended so, in snake_case: `trailing_slash`.
    pub fn cause(&self) -> Option<String> {
        self.say.split_once('.').map(|(_, cause)| cause.replace('-', "_"))
    }
}

/// What a finding or a failure says: a message, or a sentence that an older setup holds.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(untagged)]
pub enum Said {
    /// Finished words.
    Words(String),
    /// A message.
    Message(Message),
}

impl Said {
    /// Gives its words, or the data of its message, to `change`.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            Self::Words(words) => change(words),
            Self::Message(message) => message.each_text(change),
        }
    }

    /// Finished words: data, or a sentence of an older setup.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Words(words) => Some(words),
            Self::Message(_) => None,
        }
    }

    /// The message, where it is one.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Words(_) => None,
            Self::Message(message) => Some(message),
        }
    }
}

/// Nothing.
impl Default for Said {
    fn default() -> Self {
        Self::Words(String::new())
    }
}

impl From<Message> for Said {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// Data, said as it is.
impl From<Exact> for Said {
    fn from(value: Exact) -> Self {
        Self::Words(value.into_text())
    }
}

/// Finished words of an older setup are said as they are.
impl From<Said> for Arg {
    fn from(said: Said) -> Self {
        match said {
            Said::Words(words) => Self::Exact(exact(words)),
            Said::Message(message) => Self::Message(message),
        }
    }
}

impl From<&Said> for Arg {
    fn from(said: &Said) -> Self {
        said.clone().into()
    }
}

impl From<&Said> for Said {
    fn from(said: &Said) -> Self {
        said.clone()
    }
}

impl PartialEq<Message> for Said {
    fn eq(&self, message: &Message) -> bool {
        self.message() == Some(message)
    }
}

impl PartialEq<str> for Said {
    fn eq(&self, words: &str) -> bool {
        matches!(self, Self::Words(own) if own == words)
    }
}

impl PartialEq<String> for Said {
    fn eq(&self, words: &String) -> bool {
        *self == **words
    }
}

impl PartialEq<&str> for Said {
    fn eq(&self, words: &&str) -> bool {
        *self == **words
    }
}
