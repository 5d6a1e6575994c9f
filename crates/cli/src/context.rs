//! What every command knows of how it was called.

use crate::{
    args::Arguments,
    text::{self, Text, text},
};
use latchkey_core::{Code, Failure, Timestamp};
use latchkey_host::app::App;
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
}

impl Context {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            json: arguments.json,
            home: arguments.home.clone(),
            setup: arguments.setup.clone(),
            passphrase_file: arguments.passphrase_file.clone(),
            colour: !no_colour && text::is_looked_at(),
        }
    }

    /// The engine, with the home and the vault that this call names. What servers answer is told as it comes in.
    pub(crate) fn app(&self) -> Result<App, Failure> {
        let context = self.clone();
        let app = App::open(self.home.as_deref())?.unlocking(move |home| context.vault(home));
        for closed in app.home().closed() {
            let access = if closed.writable { "change" } else { "read" };
            let path = closed.path.display();
            if closed.closed {
                text!("latchkey: Others could {} {}; now only you can.", access, path).to_error()?;
            } else {
                text!(
                    "latchkey: Others can {} {}, and that could not be changed. Keep setups on another disk.",
                    access,
                    path
                )
                .to_error()?;
            }
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

    /// The bytes of a file, or of standard input where the path is `-`, up to `limit` bytes.
    pub(crate) fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
        let shown = path.display();
        let mut bytes = Vec::new();
        let read = if path == Path::new("-") {
            io::stdin().lock().take(limit + 1).read_to_end(&mut bytes)
        } else {
            std::fs::File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        };
        read.map_err(|error| unreadable(path, &error))?;
        if bytes.len() as u64 > limit {
            return Err(Failure::input(
                Code::InputTooLarge,
                format!("{shown} is larger than {limit} bytes."),
                "Give the one document that is meant, not an archive or a log.",
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
        Code::UnreadableInput,
        format!("{} cannot be read: {error}.", path.display()),
        "Check the path and the rights, or pipe the text in and name - instead.",
    )
}
