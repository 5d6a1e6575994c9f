//! The one way in which a key leaves: encrypted, into a file that was not there before, and only when two words ask
//! for it. And how passwords come in.

use super::beside;
use crate::{context::Context, passphrase::differs};
use clap::Args;
use latchkey_certificate::{KeyPair, MINIMUM_PASSPHRASE, encrypted_key_pem, pkcs12};
use latchkey_core::{
    Code, Failure, Secret,
    message::{Message, exact, say},
};
use latchkey_host::store::named::{Existing, refuse_existing, write_named};
use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

/// The longest password, in bytes.
const LIMIT: u64 = 4096;

/// Whether and where the key is written.
#[derive(Args, Debug)]
pub(super) struct KeyFile {
    #[arg(long)]
    export_key: bool,
    #[arg(long)]
    encrypted: bool,
    #[arg(long, value_name = "FILE")]
    key_out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    key_passphrase_file: Option<PathBuf>,
}

impl KeyFile {
    /// Whether the key goes into a file.
    pub(super) fn is_asked_for(&self) -> bool {
        self.export_key
    }

    /// Checks what was asked for before any key is made, and reads the passphrase. `from_input` is what already reads
    /// standard input.
    pub(super) fn prepare(
        &self,
        from_input: Option<&Path>,
        context: &Context,
    ) -> Result<Option<Secret<String>>, Failure> {
        match (self.export_key, self.encrypted) {
            (true, true) => {}
            (false, false) if self.key_out.is_none() && self.key_passphrase_file.is_none() => return Ok(None),
            _ => {
                return Err(Failure::input(
                    Code::TwoWordsNeeded,
                    say::two_words_needed::key_file(),
                    say::two_words_needed::key_file_fix(),
                ));
            }
        }
        let path = self.key_out.as_deref().ok_or_else(|| {
            Failure::input(Code::KeyOutNeeded, say::key_out_needed::none(), say::key_out_needed::none_fix())
        })?;
        refuse_existing(path)?;
        let passphrase = match &self.key_passphrase_file {
            Some(file) if file == Path::new("-") && from_input.is_some() => return Err(input_taken()),
            Some(file) => password_in(file, context)?,
            None if may_ask() && from_input.is_none() => ask_twice(context)?,
            None => {
                return Err(Failure::input(
                    Code::PassphraseNeeded,
                    say::command_passphrase_needed::for_key(),
                    say::command_passphrase_needed::for_key_fix(),
                ));
            }
        };
        if passphrase.expose().chars().count() < MINIMUM_PASSPHRASE {
            return Err(Failure::input(
                Code::PassphraseTooShort,
                say::passphrase_too_short::too_short(MINIMUM_PASSPHRASE),
                say::passphrase_too_short::too_short_fix(),
            ));
        }
        Ok(Some(passphrase))
    }

    /// Where the key goes.
    pub(super) fn path(&self) -> Option<&Path> {
        self.key_out.as_deref()
    }

    /// Writes the encrypted key, and says so.
    pub(super) async fn write(&self, pair: &KeyPair, passphrase: Secret<String>) -> Result<Option<Message>, Failure> {
        let Some(path) = self.key_out.clone() else {
            return Ok(None);
        };
        let pair = pair.clone();
        beside(move || {
            let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
            let bytes = match ending.as_deref() {
                Some("p12" | "pfx") => pkcs12(&pair, &passphrase)?,
                _ => encrypted_key_pem(&pair.key, &passphrase)?.into_bytes(),
            };
            write_named(&path, &bytes, Existing::Keep)?;
            Ok(Some(say::terminal_certificate::key_written(exact(path.display()))))
        })
        .await
    }
}

/// The password in a file or from standard input: the first line, without its line break. It may be empty, as some
/// programs leave it.
pub(crate) fn password_in(path: &Path, context: &Context) -> Result<Secret<String>, Failure> {
    if path == Path::new("-") && may_ask() {
        return ask(say::terminal_ask::secret(), context);
    }
    let bytes = Secret::new(context.read(path, LIMIT)?);
    let line = bytes.expose().split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok(line) => Ok(Secret::new(line.to_owned())),
        Err(_) => Err(Failure::input(
            Code::PasswordNotText,
            say::password_not_text::not_text(exact(path.display())),
            say::password_not_text::not_text_fix(),
        )),
    }
}

/// Whether a person sits at standard input.
pub(super) fn may_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asks without showing what is typed.
pub(super) fn ask(prompt: Message, context: &Context) -> Result<Secret<String>, Failure> {
    let prompt = format!("{} ", context.say(prompt));
    rpassword::prompt_password(prompt).map(Secret::new).map_err(|error| {
        Failure::input(
            Code::PassphraseNotRead,
            say::password_not_read::terminal(exact(error)),
            say::password_not_read::terminal_fix(),
        )
    })
}

fn ask_twice(context: &Context) -> Result<Secret<String>, Failure> {
    let first = ask(say::terminal_ask::key_file(), context)?;
    let again = ask(say::terminal_ask::again(), context)?;
    if first.expose() == again.expose() { Ok(first) } else { Err(differs()) }
}

pub(super) fn input_taken() -> Failure {
    Failure::input(Code::InputTaken, say::input_taken::twice(), say::input_taken::twice_fix())
}
