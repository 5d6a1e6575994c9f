//! What the pages get, in the window's language: one walk over the JSON says every message in it. Data (what a person
//! typed, names, addresses, codes) is text there and stays as it is.

use latchkey_words::{Language, Reader, said_in_json};
use serde::{Serialize, Serializer, ser};

/// A value whose messages are said when it goes to the page.
#[derive(Clone, Debug)]
pub struct Shown<T> {
    value: T,
    language: Language,
}

impl<T> Shown<T> {
    /// The value, its messages unsaid.
    pub fn value(&self) -> &T {
        &self.value
    }
}

/// Whatever the page may be shown.
pub trait Show: Serialize + Sized {
    /// The same in `language`.
    fn in_language(self, language: impl Into<Language>) -> Shown<Self> {
        Shown { value: self, language: language.into() }
    }
}

impl<T: Serialize> Show for T {}

impl<T: Serialize> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = serde_json::to_value(&self.value).map_err(ser::Error::custom)?;
        said_in_json(value, self.language, Reader::Window).serialize(serializer)
    }
}
