//! The test twin: a second provider and application with the same key, mappings, audience and people, whose responses go
//! to this machine. It is made for one sign-in and removed afterwards, however that ends: where the test is given up the
//! removal runs on by itself, and where the program ends with it the next start finds the twin by its records.

use crate::{
    app::{
        App, Given, SignIn, SignInWish,
        administer::{Reads, SetupJournal},
        decide, interrupted,
    },
    clock,
    fetch::RestApi,
    store::Home,
    window::Evidence,
};
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{Applied, Change, MadeObject, Progress, Purpose},
    message::{Exact, Message, exact, say},
    ports::Api,
    setup::{Setup, SetupName},
    sign_in::SignInTest,
    wizard::Action,
};
use latchkey_idp::authentik::{
    api::{self, Journal},
    wanted::PREFIX,
};
use std::{
    net::{Ipv4Addr, TcpListener},
    sync::Arc,
};

/// How a test with a twin ended.
#[derive(Debug)]
pub struct TwinOutcome {
    /// The sign-in test, as it is kept in the setup, and what passed in it.
    pub test: Result<(SignInTest, Evidence), Failure>,
    /// What is to be said of the twin's removal.
    pub removal: Finding,
}

/// A sign-in test with a twin under way. Dropping it removes the twin all the same.
pub struct TwinTest {
    sign_in: Option<SignIn>,
    leftover: Option<Leftover>,
}

/// A twin that is at the server and has to go.
struct Leftover {
    home: Home,
    name: SetupName,
    api: Arc<RestApi>,
}

impl TwinTest {
    /// The sign-in test that waits for the browser.
    pub fn sign_in(&self) -> Option<&SignIn> {
        self.sign_in.as_ref()
    }

    /// Waits for the response, and keeps in the setup what came of it. The twin stays for [`TwinTest::remove`].
    pub async fn wait(&mut self, app: &App) -> Result<(SignInTest, Evidence), Failure> {
        match self.sign_in.take() {
            Some(sign_in) => sign_in.finish(app).await,
            None => Err(interrupted()),
        }
    }

    /// Waits for the response, then removes the twin, whatever came.
    pub async fn finish(mut self, app: &App) -> TwinOutcome {
        let test = self.wait(app).await;
        let removal = self.remove().await;
        TwinOutcome { test, removal }
    }

    /// Removes the twin without waiting for anybody.
    pub async fn remove(mut self) -> Finding {
        self.sign_in = None;
        let Some(leftover) = &self.leftover else { return left_of(None, &interrupted()) };
        let finding = leftover.remove().await;
        self.leftover = None;
        finding
    }
}

impl Drop for TwinTest {
    fn drop(&mut self) {
        // Without a runtime the program is ending; the next start removes what its records name.
        if let (Some(leftover), Ok(runtime)) = (self.leftover.take(), tokio::runtime::Handle::try_current()) {
            drop(runtime.spawn(async move { leftover.remove().await }));
        }
    }
}

impl Leftover {
    async fn remove(&self) -> Finding {
        let outcome = match self.home.load(&self.name) {
            Ok(setup) => remove(&*self.api, &setup, &mut HomeJournal { home: &self.home, name: &self.name }).await,
            Err(failure) => Err(failure),
        };
        match outcome {
            Ok(applied) => removed(&applied),
            Err(failure) => left_of(self.home.load(&self.name).ok().as_ref(), &failure),
        }
    }
}

impl App {
    /// Makes the twin, and starts a sign-in test against it. Where making it fails, what was made of it is removed.
    ///
    /// # Errors
    /// `twin_needs_application` before the plan was carried out; the fault that kept the twin from being made; those of
    /// [`App::begin_sign_in`].
    pub async fn begin_twin(
        &self,
        name: &SetupName,
        given: &Given,
        wish: SignInWish,
        told: impl FnMut(Progress) + Send,
    ) -> Result<TwinTest, Failure> {
        let setup = self.home.load(name)?;
        let api = Arc::new(self.api_of(&setup, given).await?);
        // Nobody else tests meanwhile, and whoever starts now leaves the twin alone.
        let held = hold_port(&setup)?;
        let reads = Reads::of(&*api);
        let session = api::connect(&reads).await?;
        // Whoever made the application: from here, by a blueprint or a script, or by hand.
        if !api::application_is_there(&session, &setup).await? {
            return Err(Failure::input(
                Code::TwinNeedsApplication,
                say::twin_needs_application::none(),
                say::twin_needs_application::none_fix(),
            ));
        }
        if let Some(stopped) = self.lacking_rights(&session, &reads, &setup, Purpose::Twin).await? {
            made(&stopped)?;
        }
        let mut journal = SetupJournal { app: self, name, told };
        // One that was left by an earlier test may have other values.
        if is_left(&setup) {
            api::undo(&session, &setup, PREFIX, &mut journal).await?;
        }
        let setup = self.home.load(name)?;
        // From here on something may be there, also where this is given up half-way.
        let leftover = Leftover { home: self.home.clone(), name: name.clone(), api: Arc::clone(&api) };
        let mut test = TwinTest { sign_in: None, leftover: Some(leftover) };
        let begun = async {
            let secrets = api::Secrets::default();
            made(&api::apply(&session, &setup, Purpose::Twin, &secrets, &mut journal).await?)?;
            let setup = self.home.load(name)?;
            let (xml, source) = api::twin_metadata(&session, &setup).await?;
            latchkey_saml::metadata::read(xml.as_bytes(), &source, self.now())
        }
        .await;
        drop(held);
        let begun = match begun {
            Ok(metadata) => {
                let real = setup.service_provider.entity_id.as_ref().map(ToString::to_string);
                let audience = real.or_else(|| Some(setup.loopback.entity_id()));
                let wish = SignInWish { metadata: Some(metadata), audience, port: Some(setup.loopback.port), ..wish };
                self.begin_sign_in(name, wish).await
            }
            Err(failure) => Err(failure),
        };
        match begun {
            Ok(sign_in) => {
                test.sign_in = Some(sign_in);
                Ok(test)
            }
            Err(mut failure) => {
                let removal = test.remove().await;
                if removal.is_failure() {
                    failure.message = say::twin_not_made::failed_left(removal.title, failure.message);
                }
                Err(failure)
            }
        }
    }

    /// Removes a twin that a test left behind, because the program ended with it. Nothing where there is none, or where
    /// its test is still under way; where there is no token, what is left is said.
    pub async fn sweep_twin(&self, name: &SetupName, given: &Given) -> Result<Option<Finding>, Failure> {
        let setup = self.home.load(name)?;
        if !is_left(&setup) {
            return Ok(None);
        }
        let Ok(held) = hold_port(&setup) else { return Ok(None) };
        let api = match self.api_of(&setup, given).await {
            Ok(api) => api,
            Err(failure) => return Ok(Some(left_of(Some(&setup), &failure))),
        };
        let finding = Leftover { home: self.home.clone(), name: name.clone(), api: Arc::new(api) }.remove().await;
        drop(held);
        Ok(Some(finding))
    }

    /// What is to be said of a twin that is at the server, whoever made it and whatever the records know. Nothing where
    /// there is none.
    ///
    /// # Errors
    /// Those of the server.
    pub(in crate::app) async fn twin_there<A: Api>(
        &self,
        session: &api::Session<'_, A>,
        setup: &Setup,
    ) -> Result<Option<Finding>, Failure> {
        let found = api::twin_at(session, setup).await?;
        if found.is_empty() {
            return Ok(None);
        }
        let under_way = is_left(setup) && hold_port(setup).is_err();
        let finding = Finding::warning(REMOVED, say::twin_removed::there())
            .want_words(say::twin_removed::want())
            .got(found.join(", "));
        Ok(Some(if under_way {
            finding.fix(say::twin_removed::under_way_fix()).owner(Owner::You)
        } else {
            finding.fix(say::twin_removed::there_fix()).owner(Owner::Idp)
        }))
    }

    /// What is left of a twin in any setup, by setup: for a start at which nobody has given a token yet. The tokens that
    /// the vault keeps are used; a setup whose twin is gone is left out.
    pub async fn sweep_twins(&self) -> Result<Vec<(SetupName, Finding)>, Failure> {
        let mut found = Vec::new();
        for (name, loaded) in self.home.each()? {
            // A setup that cannot be read says so itself where it is opened.
            let Ok(setup) = loaded else { continue };
            if is_left(&setup)
                && let Some(finding) = self.sweep_twin(&name, &Given::default()).await?
            {
                found.push((name, finding));
            }
        }
        Ok(found)
    }
}

/// Whether records name a twin.
fn is_left(setup: &Setup) -> bool {
    setup.administration.made.iter().any(|record| record.key.starts_with(PREFIX))
}

async fn remove<A: Api>(api: &A, setup: &Setup, journal: &mut impl Journal) -> Result<Applied, Failure> {
    let session = api::connect(api).await?;
    api::undo(&session, setup, PREFIX, journal).await
}

/// The port on which the response comes, held so that nothing else takes it.
fn hold_port(setup: &Setup) -> Result<TcpListener, Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, setup.loopback.port)).map_err(|error| {
        Failure::input(
            Code::PortTaken,
            say::port_taken::taken(exact(error), exact(setup.loopback.port)),
            say::port_taken::for_twin_fix(),
        )
    })
}

/// Whether the twin was made as wanted.
fn made(applied: &Applied) -> Result<(), Failure> {
    let fault = applied.findings.iter().chain(&applied.plan.findings).find(|finding| finding.is_failure());
    if fault.is_none() && applied.open.is_empty() {
        return Ok(());
    }
    let message = match fault {
        Some(fault) => say::twin_not_made::failed_why(&fault.title),
        None => say::twin_not_made::failed(),
    };
    let fix = fault.and_then(|fault| fault.fix.as_ref()?.message().cloned());
    Err(Failure::input(Code::TwinNotMade, message, fix.unwrap_or_else(say::twin_not_made::failed_fix)))
}

const REMOVED: Code = Code::TwinRemoved;

fn removed(applied: &Applied) -> Finding {
    let kept = applied.plan.objects.iter().filter(|object| object.change == Change::Keep).map(|object| &object.key);
    let left: Vec<Exact> = applied.open.iter().chain(kept).map(exact).collect();
    if left.is_empty() {
        return Finding::passed(REMOVED, say::twin_removed::gone());
    }
    let why = applied.findings.iter().find(|finding| finding.is_failure());
    still_there(left, why.and_then(|finding| finding.title.message().cloned()))
}

/// What is left where removing could not even begin.
fn left_of(setup: Option<&Setup>, failure: &Failure) -> Finding {
    let records = setup.into_iter().flat_map(|setup| &setup.administration.made);
    let left = records.filter(|record| record.key.starts_with(PREFIX)).map(|record| exact(&record.name)).collect();
    still_there(left, Some(failure.message.clone()))
}

fn still_there(left: Vec<Exact>, why: Option<Message>) -> Finding {
    let finding = Finding::failed(REMOVED, say::twin_removed::still_there())
        .want_words(say::twin_removed::want())
        .fix(say::twin_removed::still_there_fix())
        .owner(Owner::Idp);
    match why {
        Some(why) if left.is_empty() => finding.got_words(why),
        Some(why) => finding.got_words(say::twin_removed::still_there_got(left, why)),
        None => finding.got(left.iter().map(Exact::as_str).collect::<Vec<_>>().join(", ")),
    }
}

/// Writes into a setup without the rest of the program: a removal may outlive whoever began it.
struct HomeJournal<'a> {
    home: &'a Home,
    name: &'a SetupName,
}

impl Journal for HomeJournal<'_> {
    fn keep(&mut self, object: MadeObject) -> Result<(), Failure> {
        decide(self.home, self.name, Action::ObjectRecorded { object }, clock::now()).map(drop)
    }

    fn forget(&mut self, key: &str, what: &str) -> Result<(), Failure> {
        let action = Action::ObjectForgotten { key: key.to_owned(), what: what.to_owned() };
        decide(self.home, self.name, action, clock::now()).map(drop)
    }

    fn now(&self) -> Timestamp {
        clock::now()
    }

    fn tell(&mut self, _: Progress) {}
}
