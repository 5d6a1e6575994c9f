//! The one way in which a key leaves: encrypted, into a file that was not there before, and only when two words ask
//! for it. And how passwords come in.

use super::beside;
use crate::context::Context;
use clap::Args;
use latchkey_certificate::{KeyPair, MINIMUM_PASSPHRASE, encrypted_key_pem, pkcs12};
use latchkey_core::{Code, Failure, Secret};
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
    /// Write the key to a file as well; only together with --encrypted.
    #[arg(long)]
    export_key: bool,
    /// The key is written encrypted, the only form in which it leaves; only together with --export-key.
    #[arg(long)]
    encrypted: bool,
    /// The file for the encrypted key: PKCS#8 PEM, or PKCS#12 with the certificate where it ends in .p12 or .pfx.
    #[arg(long, value_name = "FILE")]
    key_out: Option<PathBuf>,
    /// A file with the passphrase for the encrypted key; - reads standard input.
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
                    "The key is written to a file only when both --export-key and --encrypted are named.",
                    "Name both, with --key-out FILE and --key-passphrase-file FILE, or none of them.",
                ));
            }
        }
        let path = self.key_out.as_deref().ok_or_else(|| {
            let fix = "Name the file with --key-out FILE; with .p12 at its end the certificate goes in too.";
            Failure::input(Code::KeyOutNeeded, "No file was given for the encrypted key.", fix)
        })?;
        refuse_existing(path)?;
        let passphrase = match &self.key_passphrase_file {
            Some(file) if file == Path::new("-") && from_input.is_some() => return Err(input_taken()),
            Some(file) => password_in(file, context)?,
            None if may_ask() && from_input.is_none() => ask_twice()?,
            None => {
                return Err(Failure::input(
                    Code::PassphraseNeeded,
                    "The encrypted key needs a passphrase of its own.",
                    "Name a file that holds one with --key-passphrase-file FILE.",
                ));
            }
        };
        if passphrase.expose().chars().count() < MINIMUM_PASSPHRASE {
            return Err(Failure::input(
                Code::PassphraseTooShort,
                format!("The passphrase for the key has fewer than {MINIMUM_PASSPHRASE} characters."),
                "Choose a longer one, for instance four words that have nothing to do with each other.",
            ));
        }
        Ok(Some(passphrase))
    }

    /// Where the key goes.
    pub(super) fn path(&self) -> Option<&Path> {
        self.key_out.as_deref()
    }

    /// Writes the encrypted key, and says so.
    pub(super) async fn write(&self, pair: &KeyPair, passphrase: Secret<String>) -> Result<String, Failure> {
        let Some(path) = self.key_out.clone() else {
            return Ok(String::new());
        };
        let pair = pair.clone();
        beside(move || {
            let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
            let bytes = match ending.as_deref() {
                Some("p12" | "pfx") => pkcs12(&pair, &passphrase)?,
                _ => encrypted_key_pem(&pair.key, &passphrase)?.into_bytes(),
            };
            write_named(&path, &bytes, Existing::Keep)?;
            Ok(format!("The encrypted key is in {}.", path.display()))
        })
        .await
    }
}

/// The password in a file or from standard input: the first line, without its line break. It may be empty, as some
/// programs leave it.
pub(crate) fn password_in(path: &Path, context: &Context) -> Result<Secret<String>, Failure> {
    if path == Path::new("-") && may_ask() {
        return ask("Password or token (it is not shown): ");
    }
    let bytes = Secret::new(context.read(path, LIMIT)?);
    let line = bytes.expose().split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    match std::str::from_utf8(line) {
        Ok(line) => Ok(Secret::new(line.to_owned())),
        Err(_) => Err(Failure::input(
            Code::PasswordNotText,
            format!("The password in {} is not text in UTF-8.", path.display()),
            "Save the file with the password as UTF-8 text, the password in its first line.",
        )),
    }
}

/// Whether a person sits at standard input.
pub(super) fn may_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asks without showing what is typed.
pub(super) fn ask(prompt: &str) -> Result<Secret<String>, Failure> {
    rpassword::prompt_password(prompt).map(Secret::new).map_err(|error| {
        Failure::input(
            Code::PasswordNotRead,
            format!("No password could be read from the terminal: {error}."),
            "Give it in a file, with the option that ends in -file.",
        )
    })
}

fn ask_twice() -> Result<Secret<String>, Failure> {
    let first = ask("Choose a passphrase for the key file: ")?;
    let again = ask("The same passphrase again: ")?;
    if first.expose() == again.expose() {
        return Ok(first);
    }
    Err(Failure::input(
        Code::PassphraseDiffers,
        "The two passphrases are not the same.",
        "Do it again, and type the same passphrase twice.",
    ))
}

pub(super) fn input_taken() -> Failure {
    Failure::input(
        Code::InputTaken,
        "Standard input can be read only once, and - is named twice.",
        "Name a file in one of the places.",
    )
}
