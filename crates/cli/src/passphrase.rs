//! How a command comes by the vault: the keychain where it works, else the passphrase of `--passphrase-file`, else a
//! prompt where there is a person to answer it.

use crate::{context::Context, text::text};
use latchkey_core::{Code, Failure, Secret, secret::MINIMUM_PASSPHRASE};
use latchkey_host::{
    store::Home,
    vault::{Unlock, Vault},
};
use std::{
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal},
    path::Path,
};

/// The longest passphrase, in bytes.
const LIMIT: u64 = 4096;

impl Context {
    /// The home's vault. Asks for the passphrase where one is needed, none was given and somebody is there.
    pub(crate) fn vault(&self, home: &Home) -> Result<Vault, Failure> {
        let passphrase = self.passphrase()?;
        let given = passphrase.is_some();
        let vault = match Vault::open_best(home, passphrase) {
            Err(failure) if failure.code == Code::VaultLocked && !given && self.may_ask() => {
                Vault::open(home, Unlock::Passphrase(asked(Vault::exists(home)?)?))
            }
            opened => opened,
        }?;
        if vault.has_short_passphrase() { self.asked_for_a_longer(vault, given) } else { Ok(vault) }
    }

    /// The vault opened with a passphrase that no new one may have. Whoever just typed it is asked for a longer one;
    /// where it stands in a file, a sentence has to do, because the file would still hold the old one.
    fn asked_for_a_longer(&self, vault: Vault, given: bool) -> Result<Vault, Failure> {
        if given || !self.may_ask() {
            // The command that was asked for goes on; where nobody reads this, it is said the next time.
            drop(
                text!(
                    "latchkey: The vault's passphrase has fewer than {} characters. Change it with \
                     `latchkey vault passphrase --new-passphrase-file FILE`.",
                    MINIMUM_PASSPHRASE
                )
                .to_error(),
            );
            return Ok(vault);
        }
        let new = twice(&format!(
            "The vault's passphrase has fewer than {MINIMUM_PASSPHRASE} characters. Choose a longer one: "
        ))?;
        vault.change_passphrase(&new)
    }

    /// The passphrase that is to be the vault's from now on.
    pub(crate) fn new_passphrase(&self, file: Option<&Path>) -> Result<Secret<String>, Failure> {
        match file {
            Some(path) => self.passphrase_in(path),
            None if self.may_ask() => twice("Choose a new passphrase for the vault: "),
            None => Err(Failure::input(
                Code::PassphraseNotGiven,
                "There is no new passphrase.",
                "Give it with --new-passphrase-file FILE, or run this in a terminal to be asked.",
            )),
        }
    }

    /// The home's vault with the passphrase that it has now, without a word about how long that is.
    pub(crate) fn vault_as_it_is(&self, home: &Home) -> Result<Vault, Failure> {
        match self.passphrase()? {
            Some(text) => Vault::open_best(home, Some(text)),
            None if Vault::wants_passphrase(home)? && self.may_ask() => {
                Vault::open(home, Unlock::Passphrase(typed("Passphrase of the vault: ")?))
            }
            None => Vault::open_best(home, None),
        }
    }

    /// The passphrase that `--passphrase-file` gives: the first line, without its line break.
    pub(crate) fn passphrase(&self) -> Result<Option<Secret<String>>, Failure> {
        let Some(path) = &self.passphrase_file else {
            return Ok(None);
        };
        self.passphrase_in(path).map(Some)
    }

    /// The passphrase in a file, or from standard input where the path is `-`: the first line, without its line break.
    pub(crate) fn passphrase_in(&self, path: &Path) -> Result<Secret<String>, Failure> {
        if path != Path::new("-") {
            let file = File::open(path).map_err(|error| unreadable(path, &error.to_string()))?;
            return first_line(path, BufReader::new(file));
        }
        if self.may_ask() {
            return typed("Passphrase: ");
        }
        first_line(path, io::stdin().lock())
    }

    /// Whether a person sits at standard input.
    fn may_ask(&self) -> bool {
        io::stdin().is_terminal()
    }
}

/// Asks for the passphrase; for a new vault twice, because a slip would lock it for good.
fn asked(vault_exists: bool) -> Result<Secret<String>, Failure> {
    if vault_exists {
        return typed("Passphrase of the vault: ");
    }
    twice("There is no keychain. Choose a passphrase for the vault: ")
}

/// A passphrase that is to be used from now on.
fn twice(prompt: &str) -> Result<Secret<String>, Failure> {
    let first = typed(prompt)?;
    let again = typed("The same passphrase again: ")?;
    if first.expose() != again.expose() {
        return Err(Failure::input(
            Code::PassphraseDiffers,
            "The two passphrases are not the same.",
            "Do it again, and type the same passphrase twice.",
        ));
    }
    Ok(first)
}

fn typed(prompt: &str) -> Result<Secret<String>, Failure> {
    let text = rpassword::prompt_password(prompt).map(Secret::new).map_err(|error| {
        Failure::input(
            Code::PassphraseNotRead,
            format!("No passphrase could be read from the terminal: {error}."),
            "Give it with --passphrase-file FILE.",
        )
    })?;
    if text.expose().is_empty() { Err(empty()) } else { Ok(text) }
}

fn first_line(path: &Path, from: impl BufRead) -> Result<Secret<String>, Failure> {
    let mut bytes = Vec::new();
    let read = from.take(LIMIT + 1).read_until(b'\n', &mut bytes);
    let bytes = Secret::new(bytes);
    read.map_err(|error| unreadable(path, &error.to_string()))?;
    if bytes.expose().len() as u64 > LIMIT {
        return Err(unreadable(path, "its first line is longer than a passphrase may be"));
    }
    let line = std::str::from_utf8(bytes.expose()).map_err(|_| unreadable(path, "it is not text in UTF-8"))?;
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.is_empty() { Err(empty()) } else { Ok(Secret::new(line.to_owned())) }
}

fn empty() -> Failure {
    Failure::input(
        Code::PassphraseEmpty,
        "The passphrase is empty.",
        "Give a passphrase, in the first line of the file that --passphrase-file names.",
    )
}

fn unreadable(path: &Path, why: &str) -> Failure {
    Failure::input(
        Code::PassphraseNotRead,
        format!("No passphrase could be read from {}: {why}.", path.display()),
        "Name a file that you may read, or - for standard input.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        first_line(Path::new("pass.txt"), bytes)
            .map(|line| line.expose().clone())
            .map_err(|failure| failure.code.to_string())
    }

    #[test]
    fn the_first_line_is_the_passphrase_without_its_line_break() {
        assert_eq!(read(b" correct horse \r\nsecond line\n").as_deref(), Ok(" correct horse "));
        assert_eq!(read(b"no line break").as_deref(), Ok("no line break"));
    }

    #[test]
    fn an_empty_first_line_is_no_passphrase() {
        for bytes in [b"".as_slice(), b"\n", b"\r\nsecond"] {
            assert_eq!(read(bytes).unwrap_err(), "passphrase_empty");
        }
    }

    #[test]
    fn what_is_too_long_or_no_text_is_refused() {
        assert_eq!(read(&vec![b'x'; 5000]).unwrap_err(), "passphrase_not_read");
        assert_eq!(read(b"\xff\xfe").unwrap_err(), "passphrase_not_read");
    }
}
