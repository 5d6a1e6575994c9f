//! What is done at an identity provider through its administration API: with the token from the vault, written down in
//! the setup as it happens. The window and the command line run the same.

mod reads;
mod secrets;

pub(super) use reads::Reads;
pub use secrets::{Forgotten, Given, KeptSecret};

use super::App;
use crate::fetch::{Fingerprint, RestApi};
use latchkey_core::{
    Code, Failure, Finding, Timestamp,
    administration::{Applied, Change, ChangePlan, MadeObject, Progress, Purpose},
    message::say,
    ports::Api,
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_idp::Idp;
use latchkey_idp::authentik::{
    Authentik,
    api::{self, Journal},
};

/// Where authentik's API begins.
const API: &str = "api/v3/";

impl App {
    /// A connection to the setup's server with its token.
    ///
    /// # Errors
    /// `no_administration_api` where the identity provider has none here; `idp_url_missing`; `token_missing`.
    pub async fn api_of(&self, setup: &Setup, given: &Given) -> Result<RestApi, Failure> {
        if setup.idp.as_str() != Authentik.id() {
            return Err(Failure::input(
                Code::NoAdministrationApi,
                say::no_administration_api::none(),
                say::no_administration_api::none_fix(),
            ));
        }
        let base = setup.application.base_url.as_deref().ok_or_else(secrets::no_server)?;
        let origin = secrets::server_of(setup)?;
        let token = match &given.token {
            Some(token) => token.clone(),
            None => self.token_for(setup, &origin).await?,
        };
        let trust = setup.application.server_fingerprint.as_deref().map(Fingerprint::parse).transpose()?;
        RestApi::new(base, API, token, trust)
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
        plan.findings.extend(api::missing_rights(&session, &plan).await?);
        let twin = match &left {
            Some(finding) if finding.is_failure() => None,
            _ => self.twin_there(&session, &self.home.load(name)?).await?,
        };
        plan.findings.extend(left.into_iter().chain(twin));
        self.decide(name, Action::ServerSeen { server: plan.server.clone() })?;
        if let Some(audience) = &plan.audience {
            self.decide(name, Action::AudienceSeen { seen: api::seen(audience) })?;
        }
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
        let reads = Reads::of(&api);
        let session = api::connect(&reads).await?;
        if let Some(stopped) = self.lacking_rights(&session, &reads, &setup, purpose).await? {
            return Ok(stopped);
        }
        let secrets = self.secrets_for(&setup, purpose, given).await?;
        let mut journal = SetupJournal { app: self, name, told };
        let mut applied = api::apply(&session, &setup, purpose, &secrets, &mut journal).await?;
        applied.requests = applied.requests.saturating_sub(reads.spared());
        self.decide(name, Action::ServerSeen { server: applied.plan.server.clone() })?;
        Ok(applied)
    }
}

impl App {
    /// Where the token's user surely lacks a permission that `purpose` needs: nothing is done, and it is said. An
    /// administrator is not asked. What the plan read is kept in `reads` for carrying it out.
    pub(super) async fn lacking_rights<A: Api>(
        &self,
        session: &api::Session<'_, Reads<'_, A>>,
        reads: &Reads<'_, A>,
        setup: &Setup,
        purpose: Purpose,
    ) -> Result<Option<Applied>, Failure> {
        if session.is_superuser {
            return Ok(None);
        }
        reads.keep(true);
        let plan = api::plan(session, setup, purpose, self.now()).await;
        reads.keep(false);
        let plan = plan?;
        if plan.is_blocked() {
            return Ok(None);
        }
        let missing = api::missing_rights(session, &plan).await?.filter(Finding::is_failure);
        Ok(missing.map(|missing| {
            let due = plan.objects.iter().filter(|object| !matches!(object.change, Change::Leave | Change::Keep));
            let open = due.map(|object| object.key.clone()).collect();
            let requests = session.server.requests();
            Applied { plan, done: Vec::new(), open, findings: vec![missing], requests }
        }))
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
