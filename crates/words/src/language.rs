//! In which language and for whom something is said.

use latchkey_core::setup::PapersLanguage;

/// A language that Latchkey speaks.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// German.
    De,
    /// English with accents and brackets (`en-XA`): shows in tests what is a sentence and what is data.
    Accented,
}

impl From<PapersLanguage> for Language {
    fn from(language: PapersLanguage) -> Self {
        match language {
            PapersLanguage::En => Self::En,
            PapersLanguage::De => Self::De,
        }
    }
}

/// Where the reader is: the same act is a command in a terminal and a button in the window.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Reader {
    /// At a terminal.
    #[default]
    Terminal,
    /// In the window.
    Window,
}
