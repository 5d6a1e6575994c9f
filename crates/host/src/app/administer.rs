//! What is done at an identity provider through its administration API: with the token from the vault, written down in
//! the setup as it happens. The window and the command line run the same.

use super::App;
use crate::{
    fetch::{Fingerprint, RestApi},
    vault::Vault,
};
use latchkey_core::{
    Failure, Secret, Timestamp,
    administration::{Applied, ChangePlan, MadeObject, Progress, Purpose},
    certificate::CertificateSource,
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_idp::Idp;
use latchkey_idp::authentik::{
    Authentik,
    api::{self, Journal, Secrets},
    wanted::signing_key_pair,
};
use serde::Deserialize;
use ts_rs::TS;

/// Where authentik's API begins.
const API: &str = "api/v3/";

/// Secrets that were just given; those that were not come from the vault.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The API token.
    pub token: Option<Secret<String>>,
    /// The bearer token of Claude's SCIM endpoint.
    pub scim_token: Option<Secret<String>>,
}

/// A secret of a setup that the vault keeps.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeptSecret {
    /// The token of the identity provider's administration API.
    Token,
    /// The bearer token of Claude's SCIM endpoint.
    ScimToken,
}

impl KeptSecret {
    fn entry(self, name: &SetupName) -> String {
        match self {
            Self::Token => format!("{name}/idp-token"),
            Self::ScimToken => format!("{name}/scim-token"),
        }
    }

    fn kept(self, entry: Option<String>) -> Action {
        match self {
            Self::Token => Action::TokenKept { entry },
            Self::ScimToken => Action::ScimTokenKept { entry },
        }
    }

    fn of(self, setup: &Setup) -> Option<&str> {
        match self {
            Self::Token => setup.administration.token_entry.as_deref(),
            Self::ScimToken => setup.administration.scim_token_entry.as_deref(),
        }
    }
}

impl App {
    /// Keeps a secret of a setup in the vault.
    pub async fn keep_secret(&self, name: &SetupName, what: KeptSecret, secret: Secret<String>) -> Result<(), Failure> {
        if secret.expose().trim().is_empty() {
            return Err(Failure::input(
                "token_empty",
                "The token is empty.",
                "Copy the token's key, in one line and with nothing around it.",
            ));
        }
        let setup = self.home.load(name)?;
        let entry = what.entry(name);
        // A setup that was renamed had it under its old name.
        let earlier = what.of(&setup).filter(|earlier| *earlier != entry).map(str::to_owned);
        let bytes = Secret::new(secret.expose().trim().as_bytes().to_vec());
        let kept = entry.clone();
        let keep = move |vault: &Vault| {
            vault.put(&kept, &bytes)?;
            earlier.map_or(Ok(false), |earlier| vault.remove(&earlier))
        };
        self.with_vault(keep).await?;
        self.decide(name, what.kept(Some(entry))).map(drop)
    }

    /// Removes a secret of a setup from the vault.
    pub async fn forget_secret(&self, name: &SetupName, what: KeptSecret) -> Result<(), Failure> {
        let setup = self.home.load(name)?;
        if let Some(entry) = what.of(&setup).map(str::to_owned) {
            self.with_vault(move |vault| vault.remove(&entry)).await?;
            self.decide(name, what.kept(None))?;
        }
        Ok(())
    }

    /// A connection to the setup's server with its token.
    ///
    /// # Errors
    /// `no_administration_api` where the identity provider has none here; `idp_url_missing`; `token_missing`.
    pub async fn api_of(&self, setup: &Setup, given: &Given) -> Result<RestApi, Failure> {
        if setup.idp.as_str() != Authentik.id() {
            return Err(Failure::input(
                "no_administration_api",
                "Latchkey sets nothing up at this identity provider by itself.",
                "Follow the guide, or import one of the exported files there.",
            ));
        }
        let base = setup.application.base_url.as_deref().ok_or_else(|| {
            Failure::input(
                "idp_url_missing",
                "The address of the identity provider is not known yet.",
                "Enter it, for instance https://authentik.company.",
            )
        })?;
        let token = match &given.token {
            Some(token) => token.clone(),
            None => self.secret(setup, KeptSecret::Token).await?.ok_or_else(|| {
                Failure::input(
                    "token_missing",
                    "There is no token for the identity provider's API yet.",
                    "Enter the token of its API.",
                )
            })?,
        };
        let trust = setup.application.metadata_fingerprint.as_deref().map(Fingerprint::parse).transpose()?;
        RestApi::new(base, API, token, trust)
    }

    async fn secret(&self, setup: &Setup, what: KeptSecret) -> Result<Option<Secret<String>>, Failure> {
        let Some(entry) = what.of(setup).map(str::to_owned) else { return Ok(None) };
        let bytes = self.with_vault(move |vault| vault.read(&entry)).await?;
        Ok(bytes.map(|bytes| Secret::new(String::from_utf8_lossy(bytes.expose()).into_owned())))
    }

    /// What has to happen at the identity provider. Nothing is changed there.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and of the server.
    pub async fn plan_changes(&self, name: &SetupName, purpose: Purpose, given: &Given) -> Result<ChangePlan, Failure> {
        let left = self.sweep_twin(name, given).await?;
        let setup = self.home.load(name)?;
        let api = self.api_of(&setup, given).await?;
        let session = api::connect(&api).await?;
        let mut plan = api::plan(&session, &setup, purpose, self.now()).await?;
        plan.findings.extend(left);
        self.decide(name, Action::ServerSeen { server: plan.server.clone() })?;
        Ok(plan)
    }

    /// Carries out what [`App::plan_changes`] plans; taking back is a purpose too. Each object is written into the setup
    /// before its request and after it, so that a run that was cut off can be gone on with.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and of reading the server; a failure on the way stands in the findings.
    pub async fn carry_out_changes(
        &self,
        name: &SetupName,
        purpose: Purpose,
        given: &Given,
        told: impl FnMut(Progress) + Send,
    ) -> Result<Applied, Failure> {
        let setup = self.home.load(name)?;
        let api = self.api_of(&setup, given).await?;
        let session = api::connect(&api).await?;
        let secrets = self.secrets_for(&setup, purpose, given).await?;
        let mut journal = SetupJournal { app: self, name, told };
        let applied = api::apply(&session, &setup, purpose, &secrets, &mut journal).await?;
        self.decide(name, Action::ServerSeen { server: applied.plan.server.clone() })?;
        Ok(applied)
    }

    /// The secrets that objects may be made with; the key only where its pair was not made yet.
    async fn secrets_for(&self, setup: &Setup, purpose: Purpose, given: &Given) -> Result<Secrets, Failure> {
        let mut secrets = Secrets::default();
        if purpose != Purpose::Connect {
            return Ok(secrets);
        }
        let held = setup.certificate.as_ref().filter(|held| held.source != CertificateSource::FromMetadata);
        let made = signing_key_pair(setup).and_then(|key| setup.administration.record(&key).cloned());
        if held.is_some_and(|held| held.vault_entry.is_some()) && made.is_none_or(|made| made.is_under_way()) {
            // That the key belongs to the certificate is checked here: authentik takes any pair.
            secrets.signing_key = Some(self.own_pair(setup).await?.key);
        }
        secrets.scim_token = match &given.scim_token {
            Some(token) => Some(token.clone()),
            None => self.secret(setup, KeptSecret::ScimToken).await?,
        };
        Ok(secrets)
    }
}

/// Writes into the setup what was made, at once.
pub(super) struct SetupJournal<'a, F> {
    pub(super) app: &'a App,
    pub(super) name: &'a SetupName,
    pub(super) told: F,
}

impl<F: FnMut(Progress) + Send> Journal for SetupJournal<'_, F> {
    fn keep(&mut self, object: MadeObject) -> Result<(), Failure> {
        self.app.decide(self.name, Action::ObjectRecorded { object }).map(drop)
    }

    fn forget(&mut self, key: &str, what: &str) -> Result<(), Failure> {
        let action = Action::ObjectForgotten { key: key.to_owned(), what: what.to_owned() };
        self.app.decide(self.name, action).map(drop)
    }

    fn now(&self) -> Timestamp {
        self.app.now()
    }

    fn tell(&mut self, progress: Progress) {
        (self.told)(progress);
    }
}
