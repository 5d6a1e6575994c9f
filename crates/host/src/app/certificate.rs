//! The signing certificate from the window: made in stages that are told, and kept so that cancelling leaves everything
//! as it was.

use super::{App, beside, decide, known_idp};
use crate::{
    clock,
    store::Home,
    vault::Vault,
    window::{Stage, View},
};
use latchkey_certificate::{KeyPair, Request, RsaSize};
use latchkey_core::{
    Code, Failure, Finding, Secret, Timestamp,
    certificate::{CertificateFacts, CertificateSource, SigningCertificate},
    message::{exact, say},
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_idp::CertificateOrigin;
use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

/// What is to be made, where it can be.
pub(super) fn request(common_name: &str, bits: u32, days: u32, now: Timestamp) -> Result<Request, Failure> {
    let size = RsaSize::from_bits(bits).ok_or_else(|| {
        Failure::input(
            Code::KeySizeInvalid,
            say::key_size_invalid::not_offered(exact(bits)),
            say::key_size_invalid::not_offered_fix(),
        )
    })?;
    Ok(Request { common_name: common_name.to_owned(), size, days, now })
}

/// The name of a certificate's key in the vault. The fingerprint in it keeps the keys of certificates before it.
pub(super) fn entry(name: &SetupName, facts: &CertificateFacts) -> String {
    format!("{name}/signing-key/{}", facts.sha256.replace(':', "").to_lowercase())
}

/// Refuses a certificate that is made or imported here where the identity provider can sign with none but its own.
///
/// # Errors
/// `certificate_not_usable`, with the reason and with what to do instead.
pub fn usable_here(setup: &Setup) -> Result<(), Failure> {
    let idp = known_idp(&setup.idp)?;
    let rule = &idp.recipe().certificate;
    if rule.possible.contains(&CertificateOrigin::MadeHere) {
        return Ok(());
    }
    Err(Failure::input(
        Code::CertificateNotUsable,
        say::certificate_not_usable::own_only(idp.name(), &rule.words),
        say::certificate_not_usable::own_only_fix(),
    ))
}

impl App {
    /// Makes a key and its certificate, keeps the key in the vault and the certificate in the setup, and shows the setup
    /// afterwards. Where the future is dropped, everything is discarded and the setup stays as it was.
    pub async fn make_certificate(
        &self,
        name: &SetupName,
        common_name: &str,
        bits: u32,
        days: u32,
        reached: impl Fn(Stage) + Send + Sync,
    ) -> Result<View, Failure> {
        let request = request(common_name, bits, days, self.now())?;
        usable_here(&self.home.load(name)?)?;
        reached(Stage::Vault);
        self.with_vault(|_| Ok(())).await?;
        reached(Stage::Key);
        let pair = beside(move || latchkey_certificate::make(&request)).await?;
        reached(Stage::Keep);
        self.keep_pair(name, CertificateSource::Made, pair).await?;
        self.open_view(name)
    }

    /// Keeps a pair: the key in the vault, the certificate in the setup, or neither.
    pub(super) async fn keep_pair(
        &self,
        name: &SetupName,
        source: CertificateSource,
        pair: KeyPair,
    ) -> Result<(), Failure> {
        let (home, name) = (self.home.clone(), self.pick(Some(name.as_str()))?);
        usable_here(&home.load(&name)?)?;
        let decision = Decision::default();
        let taken = decision.hand_out();
        self.with_vault(move |vault| keep(&home, vault, &name, source, &pair, &taken)).await?;
        Ok(())
    }

    /// Opens the vault and works with it, on a thread that may wait for a person at the keychain.
    pub(super) async fn with_vault<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Vault) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let (unlock, home) = (Arc::clone(&self.unlock), self.home.clone());
        beside(move || work(&unlock(&home)?)).await
    }
}

fn keep(
    home: &Home,
    vault: &Vault,
    name: &SetupName,
    source: CertificateSource,
    pair: &KeyPair,
    decision: &Taken,
) -> Result<(), Failure> {
    let entry = entry(name, &pair.facts);
    let known = vault.read(&entry)?.is_some();
    vault.put(&entry, &Secret::new(pair.key.expose().clone().into_bytes()))?;
    let kept = decision.take().and_then(|()| {
        let now = clock::now();
        let mut findings =
            vec![Finding::passed(Code::KeyBelongsToCertificate, say::key_belongs_to_certificate::belongs())];
        findings.extend(latchkey_certificate::judge(&pair.facts, now));
        let certificate = SigningCertificate { source, facts: pair.facts.clone(), vault_entry: Some(entry.clone()) };
        decide(home, name, Action::CertificateChosen { certificate, findings }, now)
    });
    if kept.is_err() && !known {
        // What made it fail says more than a key that could not be removed, which nothing names.
        drop(vault.remove(&entry));
    }
    kept.map(drop)
}

const OPEN: u8 = 0;
const TAKEN: u8 = 1;
const DROPPED: u8 = 2;

/// Held by whoever waits. It is dropped when they do no more; what was not taken by then never is.
#[derive(Default)]
struct Decision(Arc<AtomicU8>);

/// Held by whoever works.
struct Taken(Arc<AtomicU8>);

impl Decision {
    fn hand_out(&self) -> Taken {
        Taken(Arc::clone(&self.0))
    }
}

impl Drop for Decision {
    fn drop(&mut self) {
        // Where it was taken already, it came too late to be cancelled.
        let _too_late = self.0.compare_exchange(OPEN, DROPPED, Ordering::SeqCst, Ordering::SeqCst);
    }
}

impl Taken {
    fn take(&self) -> Result<(), Failure> {
        let taken = self.0.compare_exchange(OPEN, TAKEN, Ordering::SeqCst, Ordering::SeqCst);
        taken
            .map(drop)
            .map_err(|_| Failure::input(Code::Cancelled, say::cancelled::stopped(), say::cancelled::stopped_fix()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::Unlock;
    use latchkey_core::{product::Plan, setup::PapersLanguage};

    const NAME: &str = "acme";

    fn app(folder: &std::path::Path) -> (App, SetupName) {
        let passphrase = || Unlock::Passphrase(Secret::new("correct horse battery".to_owned()));
        let app = App::open(Some(folder)).unwrap().unlocking(move |home| Vault::open(home, passphrase()));
        app.make_named(NAME, "authentik", Plan::EnterpriseSeats, PapersLanguage::En).unwrap();
        (app, SetupName::parse(NAME).unwrap())
    }

    #[tokio::test]
    async fn a_certificate_is_made_in_three_stages_and_its_key_is_in_the_vault() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = app(folder.path());
        let stages = std::sync::Mutex::new(Vec::new());
        let told = |stage| stages.lock().unwrap().push(stage);
        let view = app.make_certificate(&name, "Claude SSO", 2048, 365, told).await.unwrap();
        assert!(view.key_here && view.certificate.is_some());
        assert_eq!(*stages.lock().unwrap(), [Stage::Vault, Stage::Key, Stage::Keep]);
        assert_eq!(app.vault().unwrap().entries().unwrap().len(), 1);
    }

    #[tokio::test]
    async fn what_is_cancelled_leaves_setup_and_vault_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = app(folder.path());
        let before = app.home().load(&name).unwrap();
        for until in [Stage::Vault, Stage::Key] {
            let (reached, at) = tokio::sync::oneshot::channel();
            let reached = std::sync::Mutex::new(Some(reached));
            let told = |stage| {
                if stage == until {
                    reached.lock().unwrap().take().map(|reached| reached.send(()));
                }
            };
            tokio::select! {
                biased;
                _ = at => {}
                made = app.make_certificate(&name, "Claude SSO", 4096, 365, told) => panic!("{made:?}"),
            }
        }
        assert_eq!(app.home().load(&name).unwrap(), before);
        assert!(app.vault().unwrap().entries().unwrap().is_empty());
    }

    #[test]
    fn a_pair_that_nobody_waits_for_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = app(folder.path());
        let before = app.home().load(&name).unwrap();
        let pair = latchkey_certificate::make(&request("x", 2048, 30, clock::now()).unwrap()).unwrap();
        let decision = Decision::default();
        let taken = decision.hand_out();
        drop(decision);
        let vault = app.vault().unwrap();
        let failure = keep(app.home(), &vault, &name, CertificateSource::Made, &pair, &taken).unwrap_err();
        assert_eq!(failure.code.as_str(), "cancelled");
        assert!(vault.entries().unwrap().is_empty());
        assert_eq!(app.home().load(&name).unwrap(), before);
    }

    #[tokio::test]
    async fn a_vault_that_does_not_open_is_said_before_a_key_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let (app, name) = app(folder.path());
        let app = app.unlocking(|_| {
            Err(Failure::input(
                latchkey_core::Code::VaultLocked,
                say::vault_locked::passphrase_missing(),
                say::vault_locked::passphrase_missing_fix(),
            ))
        });
        let stages = std::sync::Mutex::new(Vec::new());
        let failure = app.make_certificate(&name, "x", 2048, 365, |stage| stages.lock().unwrap().push(stage)).await;
        assert_eq!(failure.unwrap_err().code.as_str(), "vault_locked");
        assert_eq!(*stages.lock().unwrap(), [Stage::Vault]);
    }
}
