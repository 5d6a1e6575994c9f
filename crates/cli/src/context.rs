//! What every command knows of how it was called.

use crate::{
    args::Arguments,
    text::{self, Text, text},
};
use latchkey_core::{
    Code, Failure, Timestamp,
    message::{choice, exact, say},
    setup::Setup,
};
use latchkey_host::app::App;
use latchkey_words::{Language, Reader, Sayable};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How the program was called.
#[derive(Clone)]
pub(crate) struct Context {
    /// Whether standard output carries one JSON document and nothing else.
    pub(crate) json: bool,
    /// The folder named by `--home`.
    pub(crate) home: Option<PathBuf>,
    /// The setup named by `--setup`.
    pub(crate) setup: Option<String>,
    /// The file named by `--passphrase-file`.
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Whether text may be coloured: a terminal, and no `NO_COLOR`.
    pub(crate) colour: bool,
    /// The language of everything that is printed.
    pub(crate) language: Language,
    /// The language named by `--language`, which papers are in, too; otherwise they are in the setup's.
    pub(crate) named: Option<Language>,
}

impl Context {
    pub(crate) fn new(arguments: &Arguments, language: Language) -> Self {
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let named = arguments.language.map(Language::from);
        Self {
            json: arguments.json,
            home: arguments.home.clone(),
            setup: arguments.setup.clone(),
            passphrase_file: arguments.passphrase_file.clone(),
            colour: !no_colour && text::is_looked_at(),
            language: named.unwrap_or(language),
            named,
        }
    }

    /// It in the language of this call.
    pub(crate) fn say(&self, what: impl Sayable) -> String {
        what.said(self.language, Reader::Terminal)
    }

    /// The language of a paper of `setup` that is for somebody else.
    pub(crate) fn language_of_papers(&self, setup: &Setup) -> Language {
        self.named.unwrap_or_else(|| setup.papers_language.into())
    }

    /// A call that says nothing.
    #[cfg(test)]
    pub(crate) fn of_a_test() -> Self {
        Self {
            json: false,
            home: None,
            setup: None,
            passphrase_file: None,
            colour: false,
            language: Language::En,
            named: None,
        }
    }

    /// The engine, with the home and the vault that this call names. What servers answer is told as it comes in.
    pub(crate) fn app(&self) -> Result<App, Failure> {
        let context = self.clone();
        let app = App::open(self.home.as_deref())?.unlocking(move |home| context.vault(home));
        for closed in app.home().closed() {
            let access = choice(if closed.writable { "change" } else { "read" });
            let path = exact(closed.path.display());
            let sentence = if closed.closed {
                say::terminal_home::closed(access, path)
            } else {
                say::terminal_home::open(access, path)
            };
            self.note(sentence)?;
        }
        Ok(app)
    }

    /// The time now.
    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from(time::OffsetDateTime::now_utc())
    }

    /// Tells the person something before the outcome is known: on standard output, or on standard error where
    /// standard output carries JSON.
    pub(crate) fn tell(&self, text: impl Into<Text>) -> Result<(), Failure> {
        let text = text.into();
        if self.json { text.to_error() } else { text.to_output() }
    }

    /// Tells the person something beside the outcome, on standard error.
    pub(crate) fn note(&self, what: impl Sayable) -> Result<(), Failure> {
        text!("latchkey: {}", self.say(what)).to_error()
    }

    /// The bytes of a file, or of standard input where the path is `-`, up to `limit` bytes.
    pub(crate) fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        let read = if path == Path::new("-") {
            io::stdin().lock().take(limit + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        };
        read.map_err(|error| unreadable(path, &error))?;
        if bytes.len() as u64 > limit {
            return Err(Failure::input(
                Code::FileTooLarge,
                say::input_too_large::file(limit, exact(path.display())),
                say::input_too_large::over_limit_fix(),
            ));
        }
        Ok(bytes)
    }

    /// Hands a file, or standard input where the path is `-`, to whoever reads it piece by piece.
    pub(crate) fn stream<T>(&self, path: &Path, read: impl FnOnce(&mut dyn Read) -> T) -> Result<T, Failure> {
        if path == Path::new("-") {
            return Ok(read(&mut io::stdin().lock()));
        }
        let mut file = std::fs::File::open(path).map_err(|error| unreadable(path, &error))?;
        Ok(read(&mut file))
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::input(
        Code::FileUnreadable,
        say::command_unreadable_input::file(exact(error), exact(path.display())),
        say::command_unreadable_input::file_fix(),
    )
}
