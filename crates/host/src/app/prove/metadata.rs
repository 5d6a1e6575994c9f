//! The metadata as everybody can download it, and whether WorkOS is among them.

use super::locate;
use crate::{
    app::{App, Given},
    fetch::{self, Fingerprint},
};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::MetadataProof,
    check::Setting,
    message::say,
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_idp::authentik::api;
use url::Url;

impl App {
    /// Reads the provider's own values, downloads its metadata without a token as WorkOS would, checks it, and keeps it in
    /// the setup. That it cannot be downloaded is a finding.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and of the server.
    pub async fn prove_metadata(&self, name: &SetupName, given: &Given) -> Result<MetadataProof, Failure> {
        let setup = self.home.load(name)?;
        let api = self.api_of(&setup, given).await?;
        let session = api::connect(&api).await?;
        let seen = api::provider_seen(&session, &setup).await?;
        let mut findings = seen.findings;
        let trust = setup.application.trusted_at(&seen.metadata_url).map(Fingerprint::parse).transpose()?;
        match fetch::metadata_at(&seen.metadata_url, trust).await {
            Ok((bytes, from)) => {
                findings.extend(reach(&setup, &seen.metadata_url, &from));
                match latchkey_saml::metadata::read(&bytes, &seen.metadata_url, self.now()) {
                    Ok(metadata) => {
                        let checked = latchkey_saml::metadata::check(&metadata, self.now());
                        self.apply(name, Action::MetadataRead { metadata, findings: checked }).await?;
                        // What the setup found with its own certificate at hand says more than the checks alone.
                        let setup = self.home.load(name)?;
                        let report = setup.reports.get(&latchkey_core::step::Step::ServiceProvider);
                        findings.extend(report.into_iter().flat_map(|report| report.findings.iter().cloned()));
                    }
                    Err(failure) => findings.push(unread(&failure)),
                }
            }
            Err(failure) => findings.push(unread(&failure)),
        }
        locate(&setup, &mut findings);
        Ok(MetadataProof { at: self.now(), url: seen.metadata_url, findings })
    }
}

fn unread(failure: &Failure) -> Finding {
    Finding::failed(Code::MetadataDownloaded, say::metadata_downloaded::failed())
        .want_words(say::metadata_downloaded::failed_want())
        .got_words(failure.message.clone())
        .fix(failure.fix.clone())
        .setting(Setting::Metadata)
}

/// What WorkOS would meet on its way. A private address is found by the checks of the metadata itself.
fn reach(setup: &Setup, asked: &str, came: &Url) -> Vec<Finding> {
    let mut findings =
        vec![Finding::passed(Code::MetadataDownloaded, say::metadata_downloaded::downloaded()).got(asked)];
    if setup.application.trusted_at(asked).is_some() {
        findings.push(
            Finding::warning(Code::MetadataCertificate, say::metadata_certificate::by_fingerprint())
                .want_words(say::metadata_certificate::by_fingerprint_want())
                .got_words(say::metadata_certificate::by_fingerprint_got())
                .fix(say::metadata_certificate::by_fingerprint_fix())
                .owner(Owner::Claude),
        );
    }
    let elsewhere = Url::parse(asked).is_ok_and(|asked| asked.origin() != came.origin());
    if elsewhere {
        findings.push(
            Finding::warning(Code::MetadataRedirect, say::metadata_redirect::elsewhere())
                .want(asked)
                .got(came.as_str())
                .fix(say::metadata_redirect::elsewhere_fix())
                .setting(Setting::Metadata),
        );
    }
    findings
}
