//! The key into the vault, and the certificate into the setup.

use super::beside;
use crate::context::Context;
use latchkey_certificate::KeyPair;
use latchkey_core::{
    Code, Failure, Finding, Secret,
    certificate::{CertificateSource, SigningCertificate},
    message::{Message, exact, say},
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_host::{
    app::{App, usable_here},
    store::Home,
    vault::Vault,
};

/// A setup that takes a certificate, and the vault that takes its key; both open, before any key is made.
pub(super) struct Keep {
    app: App,
    vault: Vault,
    name: SetupName,
}

impl Keep {
    /// Opens both where a setup is named, or where there is only one, which is then the one that is meant, as everywhere;
    /// but a key that goes into a file is not lost, so with `in_file` only a setup that is named takes it too.
    /// A setup that has a certificate gets another only with `replace`: identity provider and Claude may already know the
    /// one it has.
    pub(super) fn prepare(context: &Context, replace: bool, in_file: bool) -> Result<Option<Self>, Failure> {
        if context.setup.is_none() && (in_file || !has_one_setup(context)) {
            return Ok(None);
        }
        let app = context.app()?;
        let name = app.pick(context.setup.as_deref())?;
        let setup = app.home().load(&name)?;
        usable_here(&setup)?;
        refuse_second(&setup, replace)?;
        let vault = context.vault(app.home())?;
        Ok(Some(Self { app, vault, name }))
    }

    /// Stores key, then certificate, and says so.
    pub(super) async fn store(
        self,
        pair: KeyPair,
        source: CertificateSource,
        findings: &[Finding],
    ) -> Result<Message, Failure> {
        // The fingerprint in the name keeps the keys of certificates before it.
        let entry = format!("{}/signing-key/{}", self.name, pair.facts.sha256.replace(':', "").to_lowercase());
        let certificate = SigningCertificate { source, facts: pair.facts, vault_entry: Some(entry.clone()) };
        let key = Secret::new(pair.key.expose().clone().into_bytes());
        let vault = self.vault;
        beside(move || vault.put(&entry, &key)).await?;
        let chosen = Action::CertificateChosen { certificate, findings: findings.to_vec() };
        self.app.apply(&self.name, chosen).await?;
        Ok(say::terminal_certificate::kept(exact(self.name)))
    }
}

/// Whether there is exactly one setup. A home that cannot be read has none that could be meant.
fn has_one_setup(context: &Context) -> bool {
    Home::open(context.home.as_deref()).and_then(|home| home.pick(None)).is_ok()
}

fn refuse_second(setup: &Setup, replace: bool) -> Result<(), Failure> {
    match &setup.certificate {
        Some(certificate) if !replace => Err(Failure::input(
            Code::CertificateExists,
            say::certificate_exists::has_one(exact(&setup.name), exact(&certificate.facts.subject)),
            say::certificate_exists::has_one_fix(),
        )),
        Some(_) | None => Ok(()),
    }
}
