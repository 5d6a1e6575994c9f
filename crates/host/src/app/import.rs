//! An application that an identity provider has already, taken into a setup.

use super::App;
use latchkey_certificate::{certificates_in, judge};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    certificate::{CertificateSource, SigningCertificate},
    check::{Setting, locate},
    message::say,
    ports::Api,
    setup::{Setup, SetupName},
    wizard::{Action, draft_name},
};
use latchkey_idp::{
    Idp,
    authentik::{
        Authentik, api,
        import::{self, Imported},
    },
};

impl App {
    /// Reads an application at authentik into the setup and tells how it differs from what Claude needs. Nothing is
    /// changed at authentik. What the setup knows of WorkOS, and a certificate whose key is here, stay as they are.
    ///
    /// # Errors
    /// Those of [`api::connect`] and [`import::read`]; [`App::api_of`] gives `api`.
    pub async fn import_authentik<A: Api>(
        &self,
        name: &SetupName,
        api: &A,
        slug: Option<&str>,
    ) -> Result<Imported, Failure> {
        let setup = self.home.load(name)?;
        let session = api::connect(api).await?;
        let existing = import::read(&session, slug).await?;
        let mut imported = import::imported(&existing, &setup);
        imported.findings.insert(0, session.version_finding());
        self.decide(name, Action::ServerSeen { server: session.facts.clone() })?;
        for (field, values) in &imported.fields {
            let action = Action::Set { field: *field, organization: None, values: values.clone() };
            self.apply(name, action).await?;
        }
        if let Some(pem) = existing.certificate.as_deref().filter(|pem| !pem.trim().is_empty()) {
            imported.findings.extend(self.import_certificate(name, &setup, pem)?);
        }
        let problems = self.home.load(name)?.problems;
        let refused = imported.fields.iter().filter_map(|(field, _)| problems.get(&draft_name(*field, None)));
        imported.findings.extend(refused.flatten().filter(|finding| finding.is_failure()).cloned());
        locate(&mut imported.findings, |setting| Authentik.place(setting));
        Ok(imported)
    }

    /// The certificate that authentik signs with becomes the setup's, unless the setup has one with a key.
    fn import_certificate(&self, name: &SetupName, setup: &Setup, pem: &str) -> Result<Vec<Finding>, Failure> {
        const CODE: Code = Code::ImportCertificate;
        // What cannot be read is no reason to take nothing over; the finding says so.
        let found = certificates_in(pem.as_bytes(), None).unwrap_or_default();
        let Some(facts) = found.first() else {
            return Ok(vec![
                Finding::warning(CODE, say::import_certificate::unreadable())
                    .fix(say::import_certificate::unreadable_fix())
                    .owner(Owner::Idp)
                    .setting(Setting::SigningCertificate),
            ]);
        };
        if let Some(held) = &setup.certificate {
            if held.facts.sha256 == facts.sha256 {
                return Ok(vec![Finding::passed(CODE, say::import_certificate::same())]);
            }
            if held.source != CertificateSource::FromMetadata {
                return Ok(vec![
                    Finding::warning(CODE, say::import_certificate::other())
                        .want(&held.facts.sha256)
                        .got(&facts.sha256)
                        .fix(say::import_certificate::other_fix())
                        .owner(Owner::Idp)
                        .setting(Setting::SigningCertificate),
                ]);
            }
        }
        let findings = judge(facts, self.now());
        let certificate =
            SigningCertificate { source: CertificateSource::FromMetadata, facts: facts.clone(), vault_entry: None };
        self.decide(name, Action::CertificateChosen { certificate, findings: findings.clone() })?;
        Ok(findings)
    }
}
