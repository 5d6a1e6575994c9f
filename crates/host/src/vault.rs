//! Where secrets live: one encrypted file in the home (`HOME/vault`, 0600), because the keychain of Windows holds only
//! 2,560 bytes a secret. The file's key is in the platform's keychain or comes from a passphrase; the file's header
//! says which, so that neither can stand in for the other unnoticed. Where neither is wanted, secrets stay in memory
//! for this session.
//!
//! A copy of an older vault, put in the place of a newer one by whoever may write in the home, opens as that older
//! vault: it can bring back a secret that was removed or replaced, but it shows and forges none.
//!
//! Everything here blocks, up to half a minute where the keychain asks a person: call it off the async threads.

mod bound;
mod form;
mod keychain;
mod passphrase;
mod sealed;

#[cfg(test)]
mod tests;

pub use bound::{Bound, Destination};

use crate::store::{Home, file::SavedFile};
use form::{Form, Way};
use latchkey_core::{Code, Failure, Secret, message::say, secret::is_short};
use sealed::{FileUnlock, Sealed};
use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The name of the vault's file in the home.
pub const FILE: &str = "vault";

/// The largest secret, in bytes; a PKCS#12 file with a chain is a tenth of it.
pub const LARGEST_SECRET: usize = 256 * 1024;

/// The longest name of an entry, in bytes.
const LONGEST_ENTRY: usize = 300;

/// The largest vault that is read, in bytes.
const LIMIT: u64 = 20_000_000;

/// What opens the vault.
#[derive(Clone, Debug)]
pub enum Unlock {
    /// The key in the platform's keychain.
    Keychain,
    /// A passphrase.
    Passphrase(Secret<String>),
    /// Nothing: secrets are kept in memory and are gone when the process ends.
    Session,
}

/// An open vault. A clone is the same vault: it need not be opened again, and shares what is kept in memory alone.
#[derive(Clone)]
pub struct Vault {
    place: Place,
}

#[derive(Clone)]
enum Place {
    File(Arc<Sealed>),
    Memory(Arc<Mutex<BTreeMap<String, Secret<Vec<u8>>>>>),
}

impl Vault {
    /// Opens the home's vault in one way and no other. Where there is none yet, the first [`Vault::put`] makes it.
    pub fn open(home: &Home, unlock: Unlock) -> Result<Self, Failure> {
        let unlock = match unlock {
            Unlock::Session => return Ok(Self { place: Place::Memory(Arc::default()) }),
            Unlock::Keychain => FileUnlock::Keychain,
            Unlock::Passphrase(text) if text.expose().is_empty() => return Err(passphrase::empty()),
            Unlock::Passphrase(text) => FileUnlock::Passphrase(text),
        };
        let sealed = Sealed::new(home, unlock);
        if sealed.whole()?.is_none() {
            match &sealed.unlock {
                FileUnlock::Keychain => keychain::probe().map_err(locked)?,
                FileUnlock::Passphrase(text) => passphrase::refuse_short(text)?,
            }
        }
        Ok(Self { place: Place::File(Arc::new(sealed)) })
    }

    /// Opens the home's vault in the way in which it was made. A new one is kept in the keychain where that works,
    /// else behind the passphrase.
    pub fn open_best(home: &Home, passphrase: Option<Secret<String>>) -> Result<Self, Failure> {
        let file = SavedFile::new(home.folder(), FILE);
        let way = match file.read(LIMIT)?.map(|bytes| Form::parse(&bytes)) {
            Some(Ok(form)) => Some(form.header.way),
            // Opening it in any way tells what is wrong with it.
            Some(Err(_)) => return Self::open(home, Unlock::Keychain),
            None => None,
        };
        match (way, passphrase) {
            (Some(Way::Keychain), _) => Self::open(home, Unlock::Keychain),
            (Some(Way::Passphrase { .. }), Some(text)) => Self::open(home, Unlock::Passphrase(text)),
            (Some(Way::Passphrase { .. }), None) => Err(Failure::input(
                Code::VaultLocked,
                say::vault_locked::passphrase_missing(),
                say::vault_locked::passphrase_missing_fix(),
            )),
            (None, None) => Self::open(home, Unlock::Keychain),
            (None, Some(text)) => match keychain::probe() {
                Ok(()) => Self::open(home, Unlock::Keychain),
                Err(_) => Self::open(home, Unlock::Passphrase(text)),
            },
        }
    }

    /// Whether the home has a vault yet; a new one deserves a passphrase that was typed twice.
    pub fn exists(home: &Home) -> Result<bool, Failure> {
        Ok(SavedFile::new(home.folder(), FILE).read(LIMIT)?.is_some())
    }

    /// Whether the home's vault opens with a passphrase; false where there is none yet, or where it cannot be read.
    pub fn wants_passphrase(home: &Home) -> Result<bool, Failure> {
        let form = SavedFile::new(home.folder(), FILE).read(LIMIT)?.map(|bytes| Form::parse(&bytes));
        Ok(matches!(form, Some(Ok(form)) if matches!(form.header.way, Way::Passphrase { .. })))
    }

    /// Keeps a secret under a name, in the place of the one that was there. The same secret keeps the place that it was
    /// bound to.
    pub fn put(&self, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
        refuse_too_large(secret)?;
        match self.read_bound(entry)? {
            Some(Bound { secret: there, destination: Some(_) }) if there.expose() == secret.expose() => Ok(()),
            _ => self.write(entry, secret),
        }
    }

    /// Keeps a secret under a name, for that place alone.
    pub fn put_for(&self, entry: &str, secret: &Secret<Vec<u8>>, destination: &Destination) -> Result<(), Failure> {
        refuse_too_large(secret)?;
        self.write(entry, &bound::enclose(secret, destination)?)
    }

    /// The secret of that name with the place that it may go to.
    pub fn read_bound(&self, entry: &str) -> Result<Option<Bound>, Failure> {
        Ok(self.kept(entry)?.map(bound::open))
    }

    /// The secret of that name, where there is one, for use on this machine.
    pub fn read(&self, entry: &str) -> Result<Option<Secret<Vec<u8>>>, Failure> {
        Ok(self.read_bound(entry)?.map(|bound| bound.secret))
    }

    fn write(&self, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
        if entry.is_empty() || entry.len() > LONGEST_ENTRY || entry.chars().any(char::is_control) {
            return Err(Failure::input(
                Code::VaultEntryInvalid,
                say::vault_entry_invalid::name(LONGEST_ENTRY),
                say::vault_entry_invalid::name_fix(),
            ));
        }
        match &self.place {
            Place::File(sealed) => sealed.put(entry, secret),
            Place::Memory(secrets) => {
                held(secrets).insert(entry.to_owned(), secret.clone());
                Ok(())
            }
        }
    }

    fn kept(&self, entry: &str) -> Result<Option<Secret<Vec<u8>>>, Failure> {
        match &self.place {
            Place::File(sealed) => sealed.read(entry),
            Place::Memory(secrets) => Ok(held(secrets).get(entry).cloned()),
        }
    }

    /// Removes a secret, from the last good copy too; says whether there was one.
    pub fn remove(&self, entry: &str) -> Result<bool, Failure> {
        match &self.place {
            Place::File(sealed) => sealed.remove(entry),
            Place::Memory(secrets) => Ok(held(secrets).remove(entry).is_some()),
        }
    }

    /// The names of the secrets, in the order of the alphabet.
    pub fn entries(&self) -> Result<Vec<String>, Failure> {
        match &self.place {
            Place::File(sealed) => {
                Ok(sealed.whole()?.map(|(form, _)| form.entries.into_keys().collect()).unwrap_or_default())
            }
            Place::Memory(secrets) => Ok(held(secrets).keys().cloned().collect()),
        }
    }

    /// Whether it opened with a passphrase that is shorter than a new one may be: older versions took any.
    pub fn has_short_passphrase(&self) -> bool {
        matches!(&self.place, Place::File(sealed) if matches!(&sealed.unlock, FileUnlock::Passphrase(text) if is_short(text)))
    }

    /// Puts everything behind another passphrase; the old one, and this vault, open nothing from then on.
    pub fn change_passphrase(&self, new: &Secret<String>) -> Result<Self, Failure> {
        match &self.place {
            Place::File(sealed) => Ok(Self { place: Place::File(Arc::new(sealed.behind_another(new)?)) }),
            Place::Memory(_) => Err(Failure::input(
                Code::VaultWithoutPassphrase,
                say::vault_without_passphrase::in_memory(),
                say::vault_without_passphrase::in_memory_fix(),
            )),
        }
    }

    /// Whether its secrets are gone when the process ends.
    pub fn is_for_this_session_only(&self) -> bool {
        matches!(self.place, Place::Memory(_))
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match &self.place {
            Place::Memory(_) => "Vault(session)",
            Place::File(sealed) => match sealed.unlock {
                FileUnlock::Keychain => "Vault(keychain)",
                FileUnlock::Passphrase(_) => "Vault(passphrase)",
            },
        })
    }
}

fn refuse_too_large(secret: &Secret<Vec<u8>>) -> Result<(), Failure> {
    if secret.expose().len() <= LARGEST_SECRET {
        return Ok(());
    }
    Err(Failure::input(
        Code::VaultSecretTooLarge,
        say::vault_secret_too_large::over_limit(LARGEST_SECRET),
        say::vault_secret_too_large::over_limit_fix(),
    ))
}

fn locked(trouble: keychain::Trouble) -> Failure {
    Failure::input(Code::VaultLocked, say::vault_locked::no_place(trouble.why()), say::vault_locked::no_place_fix())
}

/// A lock of this process; what a panicking thread left behind is whole, because every change is one assignment.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
