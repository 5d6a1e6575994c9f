//! The key into the vault, and the certificate into the setup.

use super::beside;
use crate::context::Context;
use latchkey_certificate::KeyPair;
use latchkey_core::{
    Failure, Finding, Secret, Timestamp,
    certificate::{CertificateSource, SigningCertificate},
    setup::{LogEntry, Setup, SetupName, StepReport},
    step::Step,
};
use latchkey_host::{store::Home, vault::Vault};

/// A setup that takes a certificate, and the vault that takes its key; both open, before any key is made.
pub(super) struct Keep {
    home: Home,
    vault: Vault,
    name: SetupName,
    replace: bool,
}

impl Keep {
    /// Opens both where a setup is named. A setup that has a certificate gets another only with `replace`: identity
    /// provider and Claude may already know the one it has.
    pub(super) fn prepare(context: &Context, replace: bool) -> Result<Option<Self>, Failure> {
        let Some(named) = context.setup.as_deref() else {
            return Ok(None);
        };
        let home = Home::open(context.home.as_deref())?;
        let name = home.pick(Some(named))?;
        refuse_second(&home.load(&name)?, replace)?;
        let vault = context.vault(&home)?;
        Ok(Some(Self { home, vault, name, replace }))
    }

    /// Stores key, then certificate, and says so.
    pub(super) async fn store(
        self,
        pair: KeyPair,
        source: CertificateSource,
        findings: &[Finding],
        now: Timestamp,
    ) -> Result<String, Failure> {
        let findings = findings.to_vec();
        beside(move || {
            // The fingerprint in the name keeps the keys of certificates before it.
            let entry = format!("{}/signing-key/{}", self.name, pair.facts.sha256.replace(':', "").to_lowercase());
            self.vault.put(&entry, &Secret::new(pair.key.expose().clone().into_bytes()))?;
            let what = match source {
                CertificateSource::Made => "Made the signing certificate",
                CertificateSource::Imported => "Imported the signing certificate",
                CertificateSource::FromMetadata => "Took the signing certificate from the metadata",
            };
            self.home.change(&self.name, |setup| {
                refuse_second(setup, self.replace)?;
                setup.log.push(LogEntry {
                    at: now,
                    what: what.to_owned(),
                    result: Some(format!("SHA-256 {}", pair.facts.sha256)),
                });
                setup.reports.insert(Step::Certificate, StepReport { at: now, findings });
                setup.certificate = Some(SigningCertificate { source, facts: pair.facts, vault_entry: Some(entry) });
                setup.changed = now;
                Ok(())
            })?;
            Ok(format!("The key is in the vault, and the certificate in the setup {}.", self.name))
        })
        .await
    }
}

fn refuse_second(setup: &Setup, replace: bool) -> Result<(), Failure> {
    match &setup.certificate {
        Some(certificate) if !replace => Err(Failure::input(
            "certificate_exists",
            format!("The setup {} has a certificate already: {}.", setup.name, certificate.facts.subject),
            "Name --replace to take another; sign-ins fail until the identity provider signs with the new one and \
             WorkOS knows it.",
        )),
        Some(_) | None => Ok(()),
    }
}
