//! How the vault is opened in this session: the keychain, a passphrase that is kept in memory alone, or nowhere but in
//! memory. Once opened it stays open, so that the keychain or the passphrase is asked for once.

use latchkey_core::{Code, Failure, Secret};
use latchkey_host::{
    store::Home,
    vault::{Unlock, Vault},
};
use serde::{Deserialize, Deserializer};
use std::sync::{Arc, Mutex, PoisonError};

/// A way that a person chose.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Way {
    /// The system's keychain.
    Keychain,
    /// A passphrase.
    Passphrase,
    /// In memory, until the window is closed.
    Session,
}

/// A passphrase as the page sends it. It cannot be printed.
#[derive(Clone, Debug)]
pub(crate) struct Passphrase(pub(crate) Secret<String>);

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|text| Self(Secret::new(text)))
    }
}

/// The passphrase itself, where one was typed: an empty field gives none.
pub(crate) fn secret(typed: Option<Passphrase>) -> Option<Secret<String>> {
    typed.map(|Passphrase(text)| text).filter(|text| !text.expose().is_empty())
}

/// The vault of this session.
#[derive(Clone, Default)]
pub(crate) struct SessionVault(Arc<Mutex<Option<Vault>>>);

impl SessionVault {
    /// The vault, opened as it was chosen; else in the way in which it was made, if that needs nothing of the person.
    pub(crate) fn open(&self, home: &Home) -> Result<Vault, Failure> {
        if let Some(vault) = self.opened() {
            return Ok(vault);
        }
        let vault = Vault::open_best(home, None).map_err(|failure| what_it_needs(home, failure))?;
        self.keep(&vault);
        Ok(vault)
    }

    /// Opens the vault in a way that a person chose, and proves that it opens. Where `renewed` is given, everything in
    /// it is put behind that passphrase. Says whether its passphrase is shorter than a new one may be.
    pub(crate) fn unlock(
        &self,
        home: &Home,
        way: Way,
        passphrase: Option<Passphrase>,
        renewed: Option<Passphrase>,
    ) -> Result<bool, Failure> {
        let unlock = match (way, passphrase) {
            (Way::Keychain, _) => Unlock::Keychain,
            (Way::Session, _) => Unlock::Session,
            (Way::Passphrase, Some(Passphrase(text))) => Unlock::Passphrase(text),
            (Way::Passphrase, None) => Unlock::Passphrase(Secret::new(String::new())),
        };
        let vault = Vault::open(home, unlock)?;
        vault.entries()?;
        // Kept before it is renewed: where that fails, the vault is open all the same.
        self.keep(&vault);
        let Some(renewed) = secret(renewed) else { return Ok(vault.has_short_passphrase()) };
        let vault = vault.change_passphrase(&renewed)?;
        self.keep(&vault);
        Ok(vault.has_short_passphrase())
    }

    fn opened(&self) -> Option<Vault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, vault: &Vault) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(vault.clone());
    }
}

/// A vault that is there opens in the way in which it was made, so the page asks for that and nothing else.
fn what_it_needs(home: &Home, mut failure: Failure) -> Failure {
    if failure.code == Code::VaultLocked && Vault::exists(home).unwrap_or_default() {
        let passphrase = Vault::wants_passphrase(home).unwrap_or_default();
        failure.code = if passphrase { Code::VaultPassphraseNeeded } else { Code::VaultKeychainNeeded };
    }
    failure
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn passphrase(text: &str) -> Option<Passphrase> {
        serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
    }

    #[test]
    fn a_session_vault_keeps_what_it_was_given_until_the_window_closes() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(Some(folder.path())).unwrap();
        let session = SessionVault::default();
        session.unlock(&home, Way::Session, None, None).unwrap();
        session.open(&home).unwrap().put("acme/key", &Secret::new(b"secret".to_vec())).unwrap();
        let read = session.open(&home).unwrap().read("acme/key").unwrap().unwrap();
        assert_eq!(read.expose(), b"secret");
        assert!(!Vault::exists(&home).unwrap(), "nothing was written");
    }

    #[test]
    fn a_wrong_passphrase_is_refused_at_once_and_another_may_be_tried() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(Some(folder.path())).unwrap();
        let first = SessionVault::default();
        first.unlock(&home, Way::Passphrase, passphrase("correct horse"), None).unwrap();
        first.open(&home).unwrap().put("acme/key", &Secret::new(b"secret".to_vec())).unwrap();

        let second = SessionVault::default();
        assert_eq!(second.open(&home).unwrap_err().code.as_str(), "vault_passphrase_needed");
        let wrong = second.unlock(&home, Way::Passphrase, passphrase("battery staple"), None).unwrap_err();
        assert_eq!(wrong.code.as_str(), "vault_passphrase_wrong");
        assert_eq!(second.unlock(&home, Way::Passphrase, None, None).unwrap_err().code.as_str(), "passphrase_empty");
        second.unlock(&home, Way::Passphrase, passphrase("correct horse"), None).unwrap();
        assert!(second.open(&home).unwrap().read("acme/key").unwrap().is_some());
    }

    #[test]
    fn a_vault_with_a_short_passphrase_opens_says_so_and_takes_a_longer_one() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::open(Some(folder.path())).unwrap();
        let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/vault-behind-pw");
        std::fs::copy(old, folder.path().join(latchkey_host::vault::FILE)).unwrap();
        let session = SessionVault::default();
        assert!(session.unlock(&home, Way::Passphrase, passphrase("pw"), None).unwrap(), "it opens, and is short");
        let entries = session.open(&home).unwrap().entries().unwrap();
        assert!(!entries.is_empty());

        let refused = session.unlock(&home, Way::Passphrase, passphrase("pw"), passphrase("seven77")).unwrap_err();
        assert_eq!(refused.code.as_str(), "passphrase_too_short");
        assert_eq!(session.open(&home).unwrap().entries().unwrap(), entries, "the old one opens it still");

        assert!(!session.unlock(&home, Way::Passphrase, passphrase("pw"), passphrase("correct horse")).unwrap());
        let opened = session.open(&home).unwrap();
        assert!(entries.iter().all(|entry| opened.read(entry).unwrap().is_some()), "this window goes on");
        let next = SessionVault::default();
        assert_eq!(
            next.unlock(&home, Way::Passphrase, passphrase("pw"), None).unwrap_err().code.as_str(),
            "vault_passphrase_wrong"
        );
        assert!(!next.unlock(&home, Way::Passphrase, passphrase("correct horse"), None).unwrap());
    }

    #[test]
    fn a_passphrase_cannot_be_printed() {
        assert!(!format!("{:?}", passphrase("correct horse")).contains("horse"));
    }
}
