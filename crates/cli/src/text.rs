//! Text for a terminal, and the only door to it. A [`Text`] is made of words that stand in this program, of values that
//! are shown ([`latchkey_core::plain`]), of lines and of the program's own colours; nothing else can be written, so that
//! no value from outside steers a terminal or begins a line of its own.

use latchkey_core::{
    Code, Failure, Timestamp,
    domain::DomainName,
    field::Field,
    idp::IdpId,
    message::{exact, say},
    plain,
    setup::SetupName,
};
use latchkey_host::fetch::Fingerprint;
use latchkey_words::{Language, Reader, said_in_json};
use std::io::{self, IsTerminal, Write};

/// Text that may be written.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Text(String);

/// What can stand in a [`text!`]: values are shown, texts stay as they are.
pub(crate) trait Part {
    /// It as text that may be written.
    fn part(&self) -> String;
}

/// Like `format!`, for a [`Text`]: line breaks are those of the first argument and of other texts. Values have to be
/// named behind it; the compiler refuses them within the braces.
macro_rules! text {
    ($words:literal $(, $value:expr)* $(,)?) => {
        $crate::text::Text::composed(format!(concat!($words) $(, $crate::text::Part::part(&$value))*))
    };
}
pub(crate) use text;

/// The program's own colours.
#[derive(Clone, Copy)]
pub(crate) enum Colour {
    Green,
    Red,
    Yellow,
    Faint,
}

impl Text {
    /// For [`text!`] alone.
    pub(crate) fn composed(text: String) -> Self {
        Self(text)
    }

    /// A page that the engine composed line by line: its line breaks stay, everything else is shown.
    pub(crate) fn page(text: &str) -> Self {
        Self(plain::shown_lines(text).into_owned())
    }

    /// Shown words in a colour.
    pub(crate) fn coloured(words: &str, colour: Colour) -> Self {
        let code = match colour {
            Colour::Green => "32",
            Colour::Red => "31",
            Colour::Yellow => "33",
            Colour::Faint => "2",
        };
        Self(format!("\u{1b}[{code}m{}\u{1b}[0m", plain::shown(words)))
    }

    pub(crate) fn push(&mut self, more: impl Into<Self>) {
        self.0.push_str(&more.into().0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Without blanks and line breaks at the end.
    pub(crate) fn trimmed(&self) -> Self {
        Self(self.0.trim_end().to_owned())
    }

    /// Several texts, with words of this program between them.
    pub(crate) fn join<One: Into<Self>>(texts: impl IntoIterator<Item = One>, between: &'static str) -> Self {
        let texts: Vec<String> = texts.into_iter().map(|text| text.into().0).collect();
        Self(texts.join(between))
    }

    /// Blanks.
    pub(crate) fn blanks(count: usize) -> Self {
        Self(" ".repeat(count))
    }

    #[cfg(test)]
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Writes it as lines to standard output.
    pub(crate) fn to_output(&self) -> Result<(), Failure> {
        write_to(io::stdout().lock(), &format!("{}\n", self.0))
    }

    /// Writes it as lines to standard error.
    pub(crate) fn to_error(&self) -> Result<(), Failure> {
        write_to(io::stderr().lock(), &format!("{}\n", self.0))
    }

    /// Writes it to standard error without ending the line: an answer is typed behind it.
    pub(crate) fn ask(&self) -> Result<(), Failure> {
        write_to(io::stderr().lock(), &self.0)
    }
}

/// Writes one JSON document to standard output; messages in it are said.
pub(crate) fn document(json: &serde_json::Value, language: Language) -> Result<(), Failure> {
    let json = said_in_json(json.clone(), language, Reader::Terminal);
    write_to(io::stdout().lock(), &format!("{}\n", plain::in_json(&format!("{json:#}"))))
}

/// Whether somebody looks at standard output.
pub(crate) fn is_looked_at() -> bool {
    io::stdout().is_terminal()
}

fn write_to(mut out: impl Write, text: &str) -> Result<(), Failure> {
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| output_closed(&error))
}

/// Standard output went away.
fn output_closed(error: &io::Error) -> Failure {
    Failure::input(Code::OutputClosed, say::output_closed::failed(exact(error)), say::output_closed::failed_fix())
}

impl From<&'static str> for Text {
    fn from(words: &'static str) -> Self {
        Self(words.to_owned())
    }
}

/// A value is one line.
impl From<String> for Text {
    fn from(value: String) -> Self {
        Self(plain::shown(&value).into_owned())
    }
}

impl Part for Text {
    fn part(&self) -> String {
        self.0.clone()
    }
}

impl<Of: Part + ?Sized> Part for &Of {
    fn part(&self) -> String {
        (**self).part()
    }
}

macro_rules! values {
    ($($of:ty),*) => {$(
        impl Part for $of {
            fn part(&self) -> String {
                plain::shown(&self.to_string()).into_owned()
            }
        }
    )*};
}

values!(
    str,
    String,
    usize,
    u16,
    u32,
    u64,
    i64,
    Timestamp,
    DomainName,
    IdpId,
    SetupName,
    std::path::Display<'_>,
    Fingerprint
);

/// A field by its name.
impl Part for Field {
    fn part(&self) -> String {
        self.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_this_program_and_texts_begin_a_line() {
        let name = "a\nok  b\u{1b}[31m".to_owned();
        let inner = text!("first\n{}", name);
        assert_eq!(inner.0, "first\na‹U+000A›ok  b‹U+001B›[31m");
        assert_eq!(text!("{}, {:<3}|", inner, 7_usize).0, "first\na‹U+000A›ok  b‹U+001B›[31m, 7  |");
        assert_eq!(Text::from(name).0, "a‹U+000A›ok  b‹U+001B›[31m");
    }
}
