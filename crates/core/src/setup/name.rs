//! The name of a setup, which is also the name of its file on three kinds of file systems.

use crate::{
    Code,
    message::{Message, exact, say},
    plain::quoted,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

/// The longest name, in characters.
const LONGEST_NAME: usize = 64;

/// The longest name in bytes of UTF-8: file systems end at 255, and endings are added to it.
const LONGEST_NAME_IN_BYTES: usize = 200;

/// A setup's name: 1 to 64 letters, digits, spaces, `-`, `_` or `.`, beginning and ending with a letter or digit, so
/// that it is safe as a file name on every system. It is kept in Unicode's composed form (NFC), whichever way it was
/// typed.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct SetupName(String);

impl SetupName {
    /// Reads a name. Errors say what is wrong.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let name: String = text.trim().nfc().collect();
        let allowed = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.');
        let edge = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        if name.chars().count() > LONGEST_NAME
            || name.len() > LONGEST_NAME_IN_BYTES
            || !name.chars().all(allowed)
            || !edge(name.chars().next())
            || !edge(name.chars().next_back())
        {
            let shown: String = name.chars().take(LONGEST_NAME).collect();
            return Err(say::setup_name_invalid::characters(exact(quoted(&shown))));
        }
        if is_a_device(&name) {
            return Err(say::setup_name_invalid::device(exact(quoted(&name))));
        }
        Ok(Self(name))
    }

    /// Whether both names are one name on a system whose file names do not tell capitals from small letters.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    /// The name without the difference between capitals and small letters.
    fn folded(&self) -> String {
        self.0.to_lowercase().to_uppercase().to_lowercase().nfc().collect()
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SetupName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| Code::SetupNameInvalid.as_str())
    }
}

impl From<SetupName> for String {
    fn from(name: SetupName) -> Self {
        name.0
    }
}

impl fmt::Display for SetupName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Whether Windows takes the name, up to its first dot, for a device.
fn is_a_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |stem: &str| {
        ["com", "lpt"].iter().any(|port| {
            stem.strip_prefix(port).is_some_and(|number| {
                let mut digits = number.chars();
                matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
            })
        })
    };
    ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str()) || numbered(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parsed(text: &str) -> Option<String> {
        SetupName::parse(text).ok().map(String::from)
    }

    #[test]
    fn names_that_people_give_are_taken_without_the_spaces_around_them() {
        for name in ["Acme", "acme 2026", "Ac-me_v1.2", "株式会社", "Müller & Söhne".replace(" &", "").as_str()] {
            assert_eq!(parsed(&format!("  {name} ")).as_deref(), Some(name));
        }
    }

    #[test]
    fn names_that_a_file_system_takes_for_something_else_are_refused() {
        let refused = [
            "",
            " ",
            ".",
            "..",
            ".hidden",
            "ends.",
            "a/b",
            "a\\b",
            "a:b",
            "../up",
            "a\0b",
            "a\nb",
            "con",
            "NUL.txt",
            "com1",
            "LPT9 .x",
            "COM²",
            "-flag",
            "a\u{202e}b",
        ];
        for name in refused {
            assert_eq!(parsed(name), None, "{name:?}");
        }
        for name in ["console", "com10", "comb", "lpt"] {
            assert_eq!(parsed(name).as_deref(), Some(name));
        }
    }

    #[test]
    fn a_name_has_room_for_the_endings_that_are_added_to_it() {
        assert!(parsed(&"x".repeat(64)).is_some() && parsed(&"x".repeat(65)).is_none());
        assert!(parsed(&"株".repeat(64)).is_some());
        assert!(parsed(&"\u{20000}".repeat(64)).is_none(), "256 bytes");
    }

    #[test]
    fn decomposed_letters_and_capitals_make_no_other_name() {
        assert_eq!(parsed("Mu\u{308}ller").as_deref(), Some("M\u{fc}ller"));
        let same =
            |one: &str, other: &str| SetupName::parse(one).unwrap().is_same_as(&SetupName::parse(other).unwrap());
        assert!(same("ACME", "acme") && same("Straße", "STRASSE") && same("ΣΑΣ", "σας"));
        assert!(!same("acme", "acne"));
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_what_it_takes_it_takes_again(text in "\\PC{0,80}") {
            if let Ok(name) = SetupName::parse(&text) {
                prop_assert_eq!(SetupName::parse(name.as_str()), Ok(name.clone()));
                prop_assert!(name.as_str().len() <= LONGEST_NAME_IN_BYTES);
            }
        }
    }
}
