//! Runs the core's effects for the window and the command line alike: an action goes to the wizard under the setup's
//! lock, the effects are carried out outside of it, and what they bring goes in as further actions.

mod act;
mod administer;
mod bundle;
mod certificate;
mod compare;
mod confirm;
mod connect;
mod effects;
mod files;
mod import;
mod judge;
mod neighbours;
mod prove;
mod save;
mod sign_in;
mod window;

pub use act::act;
pub use administer::{Forgotten, Given, KeptSecret};
pub use bundle::Import;
pub use certificate::usable_here;
pub use compare::{Difference, changes_of, differences};
pub use files::dropped_file;
pub use judge::{for_history, judge_bytes};
pub use prove::{TwinOutcome, TwinTest};
pub use save::SavedFile;
pub use sign_in::{SignIn, SignInWish};
pub use window::mapping_findings;

use crate::{clock::SystemClock, dns::Network, store::Home, vault::Vault};
use latchkey_core::{
    Code, Failure, Timestamp, check,
    field::Field,
    handover::{self, Role},
    idp::IdpId,
    message::{exact, say},
    plain::quoted,
    ports::Clock,
    provisioning::Organization,
    setup::{PapersLanguage, Setup, SetupName},
    view::Snapshot,
    wizard::{Action, Effect, Wizard},
};
use latchkey_idp::Idp;
use latchkey_words::{Language, Reader};
use std::{collections::BTreeSet, path::Path, sync::Arc};

/// How the vault is opened when an effect needs it; asked for only then.
type Unlock = dyn Fn(&Home) -> Result<Vault, Failure> + Send + Sync;

/// The engine with its real parts.
pub struct App {
    home: Home,
    network: Network,
    unlock: Arc<Unlock>,
    in_the_window: bool,
    language: Language,
}

impl App {
    /// Opens the folder where setups live: `home`, or the platform's data folder. The vault opens with the platform's
    /// keychain unless told otherwise.
    pub fn open(home: Option<&Path>) -> Result<Self, Failure> {
        Ok(Self {
            home: Home::open(home)?,
            network: Network::of_this_machine(),
            unlock: Arc::new(|home| Vault::open_best(home, None)),
            in_the_window: false,
            language: Language::En,
        })
    }

    /// Opens the vault in another way.
    #[must_use]
    pub fn unlocking(mut self, unlock: impl Fn(&Home) -> Result<Vault, Failure> + Send + Sync + 'static) -> Self {
        self.unlock = Arc::new(unlock);
        self
    }

    /// Asks other name servers than this machine's and the public ones.
    #[must_use]
    pub fn asking(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Works for the window: its pages are worded for it, and metadata comes from an address or as text and
    /// never from a path, since a page is not to read files.
    #[must_use]
    pub fn in_the_window(mut self) -> Self {
        self.in_the_window = true;
        self
    }

    /// Speaks this language where it speaks to somebody itself: on the pages of a sign-in test.
    #[must_use]
    pub fn speaking(mut self, language: impl Into<Language>) -> Self {
        self.language = language.into();
        self
    }

    /// Where setups live.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    /// The setup that is meant: the one named, or the only one there is.
    pub fn pick(&self, name: Option<&str>) -> Result<SetupName, Failure> {
        self.home.pick(name)
    }

    /// What to show of a setup.
    pub fn snapshot(&self, name: &SetupName) -> Result<Snapshot, Failure> {
        Ok(Snapshot::of(&self.home.load(name)?, self.now()))
    }

    /// Applies an action, carries out what it asks for, and shows the setup afterwards. Network questions of one action
    /// are asked side by side. An effect that fails is kept in the setup as a finding and is also the answer.
    pub async fn apply(&self, name: &SetupName, action: Action) -> Result<Snapshot, Failure> {
        if let Action::Set { field: Field::Confirm, values, .. } = &action {
            confirm::check(&self.home.load(name)?, values)?;
        }
        let effects = self.decide(name, action)?;
        let results = futures::future::join_all(effects.iter().map(|effect| self.carry_out(name, effect))).await;
        let mut first_failure = None;
        for (effect, result) in effects.iter().zip(results) {
            let action = match result {
                Ok(Some(action)) => action,
                Ok(None) => continue,
                Err(failure) => {
                    let action = Action::Failed { step: effects::step_of(effect), failure: failure.clone() };
                    first_failure.get_or_insert(failure);
                    action
                }
            };
            self.decide(name, action)?;
        }
        match first_failure {
            Some(failure) => Err(failure),
            None => self.snapshot(name),
        }
    }

    /// Makes a setup, with what its identity provider's recipe starts with.
    pub fn make(&self, name: SetupName, idp: IdpId, organization: Organization) -> Result<Setup, Failure> {
        self.make_in(name, idp, organization, PapersLanguage::default())
    }

    /// The same with papers in `language`.
    fn make_in(
        &self,
        name: SetupName,
        idp: IdpId,
        organization: Organization,
        language: PapersLanguage,
    ) -> Result<Setup, Failure> {
        let now = self.now();
        let chosen = effects::chosen(&idp)?;
        let mut wizard = Wizard::begin(name, idp, organization, now);
        wizard.apply(chosen, now);
        let setup = Setup { papers_language: language, ..wizard.into_setup() };
        self.home.create(&setup)?;
        Ok(setup)
    }

    /// Deletes a setup and removes its keys from the vault, save those that another setup uses; says whether a key was
    /// removed. Where the vault does not open, nothing is deleted.
    pub fn delete(&self, name: &SetupName) -> Result<bool, Failure> {
        let Some((vault, keys)) = self.keys_of_only(name)? else {
            self.home.delete(name)?;
            return Ok(false);
        };
        self.home.delete(name)?;
        for key in &keys {
            vault.remove(key)?;
        }
        Ok(!keys.is_empty())
    }

    /// The vault, known to open, and the names in it of the keys that nothing but this setup uses: of its certificate and
    /// of those before it. Nothing where there is no vault, or where no certificate was ever put there.
    fn keys_of_only(&self, name: &SetupName) -> Result<Option<(Vault, Vec<String>)>, Failure> {
        if !Vault::exists(&self.home)? {
            return Ok(None);
        }
        let mut own = BTreeSet::new();
        let mut of_others = BTreeSet::new();
        for other in self.home.names()? {
            match (self.home.load(&other), other == *name) {
                (Ok(setup), true) => own.extend(secrets_of(setup)),
                (Ok(setup), false) => of_others.extend(secrets_of(setup)),
                // Its keys are known by their names alone.
                (Err(_), true) => {}
                // It may use any key, so none is removed.
                (Err(_), false) => return Ok(None),
            }
        }
        let vault = self.vault()?;
        let earlier = format!("{name}/");
        own.extend(vault.entries()?.into_iter().filter(|entry| entry.starts_with(&earlier)));
        let keys: Vec<String> = own.into_iter().filter(|entry| !of_others.contains(entry)).collect();
        if let Some(first) = keys.first() {
            vault.read(first)?;
        }
        Ok(Some((vault, keys)))
    }

    /// Applies an action under the setup's lock and saves.
    fn decide(&self, name: &SetupName, action: Action) -> Result<Vec<Effect>, Failure> {
        decide(&self.home, name, action, self.now())
    }
}

/// The names in the vault of everything that a setup refers to.
fn secrets_of(setup: Setup) -> impl Iterator<Item = String> {
    let certificate = setup.certificate.and_then(|held| held.vault_entry);
    certificate.into_iter().chain(setup.administration.token_entry).chain(setup.administration.scim_token_entry)
}

fn decide(home: &Home, name: &SetupName, action: Action, now: Timestamp) -> Result<Vec<Effect>, Failure> {
    home.change(name, |setup| {
        let mut wizard = Wizard::new(setup.clone());
        let mut effects = wizard.apply(action, now);
        *setup = wizard.into_setup();
        locate(setup);
        // The change is written when this function returns.
        effects.retain(|effect| *effect != Effect::Save);
        Ok(effects)
    })
}

/// Runs what blocks on a thread that may be busy for seconds. Where the future is dropped meanwhile, the work ends by
/// itself and its result is lost.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|_| interrupted())?
}

fn interrupted() -> Failure {
    Failure::input(Code::Interrupted, say::interrupted::unfinished(), say::interrupted::fix())
}

/// Fills in where to click at the setup's identity provider, before the findings are saved.
pub fn locate(setup: &mut Setup) {
    let Some(idp) = latchkey_idp::find(&setup.idp) else { return };
    let reported = setup.reports.values_mut().map(|report| &mut report.findings);
    for findings in reported.chain(setup.problems.values_mut()) {
        check::locate(findings, |setting| idp.place(setting));
    }
}

/// The identity provider of that short name; refuses one that there is no recipe for.
pub fn known_idp(id: &IdpId) -> Result<&'static dyn Idp, Failure> {
    if let Some(idp) = latchkey_idp::find(id) {
        return Ok(idp);
    }
    let names: Vec<_> = latchkey_idp::ALL.iter().map(|idp| exact(idp.id())).collect();
    Err(Failure::input(
        Code::IdpUnknown,
        say::idp_unknown::not_listed(exact(quoted(&id.as_str()))),
        say::idp_unknown::not_listed_fix(names),
    ))
}

/// The page for one of the people involved; the identity provider's administrator gets that part of the guide that is
/// done there.
pub fn handover_page(setup: &Setup, role: Role, now: Timestamp, language: Language) -> String {
    let say = latchkey_words::saying(language, Reader::Terminal);
    let guide = latchkey_idp::find(&setup.idp)
        .map(|idp| idp.guide(Some(setup), guide_text(language), &say).at_provider().to_markdown(&say));
    handover::page(setup, role, now, guide.as_deref(), &say)
}

/// Which of the two texts of a guide a reader of `language` gets.
pub fn guide_text(language: Language) -> latchkey_idp::Text {
    match language {
        Language::De => latchkey_idp::Text::German,
        Language::En | Language::Accented => latchkey_idp::Text::English,
    }
}
