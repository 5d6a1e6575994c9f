//! The platform's keychain: Secret Service, Keychain or Credential Manager. It holds one key of 32 bytes for each
//! vault. Every call runs on a thread of its own with a time-out, because a keychain may wait for a person.

use super::form::{Key, random};
use keyring_core::{CredentialStore, Entry, Error};
use latchkey_core::{
    Code, Failure, Secret,
    message::{Arg, exact, say},
};
use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

/// The name under which the keychain shows the keys.
const SERVICE: &str = "latchkey";

/// How long a probe may take.
const PROBE_PATIENCE: Duration = Duration::from_secs(5);

/// How long the key of a vault may take: somebody may have to unlock the keychain first.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why the keychain could not be used.
#[derive(Debug)]
pub(super) enum Trouble {
    /// It did not answer in time.
    Silent,
    /// It holds no such key.
    NoKey,
    /// It said why, in words without any secret.
    Refused(Arg),
}

impl Trouble {
    /// The same as a part of a sentence.
    pub(super) fn why(self) -> Arg {
        match self {
            Self::Silent => say::keychain_trouble::silent().into(),
            Self::NoKey => say::keychain_trouble::no_key().into(),
            Self::Refused(why) => why,
        }
    }

    fn told(error: &impl ToString) -> Self {
        Self::Refused(exact(error.to_string().trim_end_matches('.')).into())
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::NoEntry => Self::NoKey,
            // Their texts would show what the keychain gave.
            Error::BadEncoding(_) | Error::BadDataFormat(..) => {
                Self::Refused(say::keychain_trouble::unreadable().into())
            }
            error => Self::told(&error),
        }
    }
}

/// Whether a secret that is stored comes back. Merely reaching the keychain proves nothing: one without a collection
/// answers, and refuses to store.
pub(super) fn probe() -> Result<(), Trouble> {
    let refused = |failure: Failure| Trouble::Refused(failure.message.into());
    let name = hex::encode(random::<8>().map_err(refused)?.expose());
    let secret = random::<32>().map_err(refused)?;
    ask(PROBE_PATIENCE, move || {
        let entry = store()?.build(SERVICE, &format!("probe-{name}"), None)?;
        entry.set_secret(secret.expose())?;
        let back = entry.get_secret().map(Secret::new);
        entry.delete_credential()?;
        match back?.expose() == secret.expose() {
            true => Ok(()),
            false => Err(Trouble::NoKey),
        }
    })
}

/// Stores a vault's key.
pub(super) fn keep(id: &str, key: &Key) -> Result<(), Trouble> {
    let (id, key) = (id.to_owned(), key.clone());
    ask(PATIENCE, move || Ok(entry(&id)?.set_secret(key.expose())?))
}

/// Removes a vault's key.
pub(super) fn forget(id: &str) -> Result<(), Trouble> {
    let id = id.to_owned();
    ask(PATIENCE, move || Ok(entry(&id)?.delete_credential()?))
}

/// A vault's key.
pub(super) fn fetch(id: &str) -> Result<Key, Failure> {
    let asked = id.to_owned();
    let found = ask(PATIENCE, move || Ok(Secret::new(entry(&asked)?.get_secret()?)));
    match found {
        Ok(bytes) => match <[u8; 32]>::try_from(bytes.expose().as_slice()) {
            Ok(key) => Ok(Secret::new(key)),
            Err(_) => Err(missing(id)),
        },
        Err(Trouble::NoKey) => Err(missing(id)),
        Err(trouble) => Err(Failure::input(
            Code::VaultLocked,
            say::vault_locked::keychain_unusable(trouble.why()),
            say::vault_locked::keychain_unusable_fix(),
        )),
    }
}

/// The key in the keychain is not the vault's.
pub(super) fn wrong_key(vault: &Path) -> Failure {
    Failure::input(
        Code::VaultKeyWrong,
        say::vault_key_wrong::does_not_open(exact(vault.display())),
        say::vault_key_wrong::does_not_open_fix(),
    )
}

fn missing(id: &str) -> Failure {
    Failure::input(
        Code::VaultKeyMissing,
        say::vault_key_missing::not_in_keychain(exact(format_args!("{SERVICE}, vault-{id}"))),
        say::vault_key_missing::not_in_keychain_fix(),
    )
}

fn entry(id: &str) -> Result<Entry, Error> {
    store()?.build(SERVICE, &format!("vault-{id}"), None)
}

#[cfg(target_os = "linux")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "windows")]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
fn store() -> Result<Arc<CredentialStore>, Error> {
    Err(Error::NoDefaultStore)
}

/// Does `work` on a thread of its own. A keychain that never answers keeps that thread, not the caller.
fn ask<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> Result<T, Trouble> + Send + 'static,
) -> Result<T, Trouble> {
    let (answer, answers) = mpsc::sync_channel(1);
    let asking = thread::Builder::new().name("keychain".to_owned()).spawn(move || {
        // Nobody listens any more where the answer comes too late.
        drop(answer.send(work()));
    });
    asking.map_err(|error| Trouble::told(&error))?;
    match answers.recv_timeout(patience) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout) => Err(Trouble::Silent),
        Err(RecvTimeoutError::Disconnected) => Err(Trouble::Refused(say::keychain_trouble::failed().into())),
    }
}
