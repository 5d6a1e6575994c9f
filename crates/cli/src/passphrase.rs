//! How a command comes by the vault: the keychain where it works, else the passphrase of `--passphrase-file`, else a
//! prompt where there is a person to answer it.

use crate::context::Context;
use latchkey_core::{
    Code, Failure, Secret,
    message::{Arg, Message, exact, say},
    secret::MINIMUM_PASSPHRASE,
};
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
                Vault::open(home, Unlock::Passphrase(self.asked(Vault::exists(home)?)?))
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
            drop(self.note(say::terminal_vault::short(MINIMUM_PASSPHRASE)));
            return Ok(vault);
        }
        let new = self.twice(say::terminal_ask::longer(MINIMUM_PASSPHRASE))?;
        vault.change_passphrase(&new)
    }

    /// The passphrase that is to be the vault's from now on.
    pub(crate) fn new_passphrase(&self, file: Option<&Path>) -> Result<Secret<String>, Failure> {
        match file {
            Some(path) => self.passphrase_in(path),
            None if self.may_ask() => self.twice(say::terminal_ask::new()),
            None => Err(Failure::input(
                Code::PassphraseNotGiven,
                say::passphrase_not_given::none(),
                say::passphrase_not_given::none_fix(),
            )),
        }
    }

    /// The home's vault with the passphrase that it has now, without a word about how long that is.
    pub(crate) fn vault_as_it_is(&self, home: &Home) -> Result<Vault, Failure> {
        match self.passphrase()? {
            Some(text) => Vault::open_best(home, Some(text)),
            None if Vault::wants_passphrase(home)? && self.may_ask() => {
                Vault::open(home, Unlock::Passphrase(self.typed(say::terminal_ask::of_vault())?))
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
            let file = File::open(path).map_err(|error| unreadable(path, exact(error)))?;
            return first_line(path, BufReader::new(file));
        }
        if self.may_ask() {
            return self.typed(say::terminal_ask::passphrase());
        }
        first_line(path, io::stdin().lock())
    }

    /// Whether a person sits at standard input.
    fn may_ask(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Asks for the passphrase; for a new vault twice, because a slip would lock it for good.
    fn asked(&self, vault_exists: bool) -> Result<Secret<String>, Failure> {
        if vault_exists {
            return self.typed(say::terminal_ask::of_vault());
        }
        self.twice(say::terminal_ask::no_keychain())
    }

    /// A passphrase that is to be used from now on.
    fn twice(&self, prompt: Message) -> Result<Secret<String>, Failure> {
        let first = self.typed(prompt)?;
        let again = self.typed(say::terminal_ask::again())?;
        if first.expose() == again.expose() { Ok(first) } else { Err(differs()) }
    }

    fn typed(&self, prompt: Message) -> Result<Secret<String>, Failure> {
        let prompt = format!("{} ", self.say(prompt));
        let text = rpassword::prompt_password(prompt).map(Secret::new).map_err(|error| {
            Failure::input(
                Code::PassphraseNotRead,
                say::passphrase_not_read::terminal(exact(error)),
                say::passphrase_not_read::terminal_fix(),
            )
        })?;
        if text.expose().is_empty() { Err(empty()) } else { Ok(text) }
    }
}

/// What was typed the second time is something else.
pub(crate) fn differs() -> Failure {
    Failure::input(Code::PassphraseDiffers, say::passphrase_differs::differs(), say::passphrase_differs::differs_fix())
}

fn first_line(path: &Path, from: impl BufRead) -> Result<Secret<String>, Failure> {
    let mut bytes = Vec::new();
    let read = from.take(LIMIT + 1).read_until(b'\n', &mut bytes);
    let bytes = Secret::new(bytes);
    read.map_err(|error| unreadable(path, exact(error)))?;
    if bytes.expose().len() as u64 > LIMIT {
        return Err(unreadable(path, say::passphrase_not_read::too_long()));
    }
    let line =
        std::str::from_utf8(bytes.expose()).map_err(|_| unreadable(path, say::passphrase_not_read::not_text()))?;
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.is_empty() { Err(empty()) } else { Ok(Secret::new(line.to_owned())) }
}

fn empty() -> Failure {
    Failure::input(Code::PassphraseEmpty, say::passphrase_empty::empty(), say::passphrase_empty::empty_fix())
}

fn unreadable(path: &Path, why: impl Into<Arg>) -> Failure {
    Failure::input(
        Code::PassphraseNotRead,
        say::passphrase_not_read::file(exact(path.display()), why),
        say::passphrase_not_read::file_fix(),
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
