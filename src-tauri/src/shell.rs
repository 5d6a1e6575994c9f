//! What the shell holds while the window is open, and how a command reaches the engine: never on the thread that draws.

use crate::{
    tasks::{self, Task, Tasks},
    vault::SessionVault,
};
use latchkey_core::{Code, Failure, administration::PeoplePreview, message::say, setup::SetupName};
use latchkey_host::{
    app::App,
    bundle,
    store::Closed,
    window::{Brought, Evidence, Hop, Language, Show, Shown, Signal},
};
use serde::Serialize;
use std::{
    collections::{BTreeMap, VecDeque},
    future::Future,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tauri::ipc::Channel;

/// Everything that the window's commands share. A clone is the same.
#[derive(Clone)]
pub(crate) struct Shell {
    home: Option<PathBuf>,
    pub(crate) vault: SessionVault,
    pub(crate) tasks: Tasks,
    kept: Arc<Kept>,
}

#[derive(Default)]
struct Kept {
    /// What the window speaks.
    language: Mutex<Language>,
    signals: Mutex<Option<Channel<Signal>>>,
    folder: Mutex<Option<PathBuf>>,
    /// The bundle that was read last, until it is taken in.
    bundle: Mutex<Option<bundle::Incoming>>,
    /// What the last sign-in test of each setup sent and received.
    evidence: Mutex<BTreeMap<SetupName, Evidence>>,
    /// Where the sign-in test under way begins.
    test_page: Mutex<Option<String>>,
    /// The preview of everybody that was read last.
    people: Mutex<Option<(SetupName, PeoplePreview)>>,
    /// The responses that were brought last, the oldest first.
    brought: Mutex<VecDeque<(SetupName, Brought)>>,
}

/// What a page gets: an answer, or why there is none, in the window's language.
pub(crate) type Answer<T> = Result<Shown<T>, Shown<Failure>>;

/// How many things that were brought are held, to make copies of them.
const MOST_BROUGHT: usize = 10;

impl Shell {
    pub(crate) fn new(home: Option<PathBuf>) -> Self {
        Self { home, vault: SessionVault::default(), tasks: Tasks::default(), kept: Arc::default() }
    }

    /// The folder that was named for setups, where one was.
    pub(crate) fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// Opens the folder; answers what others could get at until then.
    pub(crate) fn closed(&self) -> Result<Vec<Closed>, Failure> {
        Ok(self.app()?.home().closed().to_vec())
    }

    /// The engine. It is opened for each act: setups are files, and the command line may change them too.
    fn app(&self) -> Result<App, Failure> {
        let vault = self.vault.clone();
        let app = App::open(self.home())?.in_the_window().speaking(self.language());
        Ok(app.unlocking(move |home| vault.open(home)))
    }

    /// Asks the engine for something that is there at once, as far as disks and keys go.
    pub(crate) async fn ask<T: Serialize + Send + 'static>(
        &self,
        ask: impl FnOnce(&App) -> Result<T, Failure> + Send + 'static,
    ) -> Answer<T> {
        let shell = self.clone();
        self.say(tasks::beside(move || ask(&shell.app()?)).await)
    }

    /// Removes what a test that the last window ended with has left at an identity provider. What cannot be removed stays
    /// in the setup's record, and the next plan says so.
    pub(crate) async fn tidy(&self) {
        drop(self.wait(|app| async move { app.sweep_twins().await }).await);
    }

    /// Asks the engine for something that it has to wait for.
    pub(crate) async fn wait<T: Serialize + Send + 'static, F: Future<Output = Result<T, Failure>>>(
        &self,
        work: impl FnOnce(App) -> F + Send + 'static,
    ) -> Answer<T> {
        let shell = self.clone();
        self.say(tasks::beside(move || tauri::async_runtime::block_on(work(shell.app()?))).await)
    }

    /// Asks the engine for something that takes a while and can be cancelled.
    pub(crate) async fn run<T: Serialize + Send + 'static, F: Future<Output = Result<T, Failure>>>(
        &self,
        task: Task,
        work: impl FnOnce(App) -> F + Send + 'static,
    ) -> Answer<T> {
        let shell = self.clone();
        self.say(self.tasks.run(task, move || async move { work(shell.app()?).await }).await)
    }

    /// Speaks this language from now on.
    pub(crate) fn speak(&self, language: Language) {
        *held(&self.kept.language) = language;
    }

    /// The window's language.
    pub(crate) fn language(&self) -> Language {
        *held(&self.kept.language)
    }

    /// The same in the window's language.
    pub(crate) fn shown<T: Serialize>(&self, value: T) -> Shown<T> {
        value.in_language(self.language())
    }

    /// An answer, or why there is none, in the window's language.
    pub(crate) fn say<T: Serialize>(&self, answer: Result<T, Failure>) -> Answer<T> {
        answer.map(|value| self.shown(value)).map_err(|failure| self.shown(failure))
    }

    /// Tells the page through this channel from now on.
    pub(crate) fn tell_through(&self, signals: Channel<Signal>) {
        *held(&self.kept.signals) = Some(signals);
    }

    /// Tells the page something. Before the page has begun there is nobody to tell.
    pub(crate) fn tell(&self, signal: Signal) {
        if let Some(signals) = held(&self.kept.signals).as_ref() {
            drop(signals.send(signal));
        }
    }

    /// Remembers where something was saved.
    pub(crate) fn saved(&self, path: &Path) {
        *held(&self.kept.folder) = path.parent().map(Path::to_owned);
    }

    /// The folder that was saved to last.
    pub(crate) fn folder(&self) -> Result<PathBuf, Failure> {
        held(&self.kept.folder).clone().ok_or_else(|| {
            Failure::input(Code::NothingSaved, say::nothing_saved::nothing(), say::nothing_saved::nothing_fix())
        })
    }

    /// Holds a bundle that was read, until another is.
    pub(crate) fn hold_bundle(&self, read: bundle::Incoming) {
        *held(&self.kept.bundle) = Some(read);
    }

    /// The bundle that was read last.
    pub(crate) fn held_bundle(&self) -> Result<bundle::Incoming, Failure> {
        held(&self.kept.bundle).clone().ok_or_else(|| {
            Failure::input(Code::NoBundleRead, say::no_bundle_read::none(), say::no_bundle_read::none_fix())
        })
    }

    /// What the last sign-in test of a setup sent and received, while the window is open.
    pub(crate) fn evidence_of(&self, name: &SetupName) -> Option<Evidence> {
        held(&self.kept.evidence).get(name).cloned()
    }

    /// Keeps what a sign-in test sent and received.
    pub(crate) fn keep_evidence(&self, name: &SetupName, evidence: Evidence) {
        held(&self.kept.evidence).insert(name.clone(), evidence);
    }

    /// Holds what was brought and gives it a number.
    pub(crate) fn hold_brought(&self, name: &SetupName, mut brought: Brought) -> Brought {
        let mut kept = held(&self.kept.brought);
        brought.number = kept.back().map_or(1, |(_, last)| last.number.saturating_add(1));
        if kept.len() == MOST_BROUGHT {
            kept.pop_front();
        }
        kept.push_back((name.clone(), brought.clone()));
        brought
    }

    /// What was brought to a setup under that number.
    pub(crate) fn brought(&self, name: &SetupName, number: u32) -> Result<Brought, Failure> {
        let kept = held(&self.kept.brought);
        let found = kept.iter().find(|(setup, brought)| setup == name && brought.number == number);
        found
            .map(|(_, brought)| brought.clone())
            .ok_or_else(|| Failure::input(Code::BroughtGone, say::brought_gone::gone(), say::brought_gone::gone_fix()))
    }

    /// Holds the preview of everybody, to save it as a file.
    pub(crate) fn hold_people(&self, name: &SetupName, preview: &PeoplePreview) {
        *held(&self.kept.people) = Some((name.clone(), preview.clone()));
    }

    /// The preview of everybody that was read last, where it is of this setup.
    pub(crate) fn people(&self, name: &SetupName) -> Result<PeoplePreview, Failure> {
        let kept = held(&self.kept.people).clone().filter(|(setup, _)| setup == name);
        kept.map(|(_, preview)| preview)
            .ok_or_else(|| Failure::input(Code::NoPreview, say::no_preview::none(), say::no_preview::none_fix()))
    }

    /// Forgets what was kept of a setup.
    pub(crate) fn forget(&self, name: &SetupName) {
        held(&self.kept.evidence).remove(name);
        held(&self.kept.brought).retain(|(setup, _)| setup != name);
        held(&self.kept.people).take_if(|(setup, _)| setup == name);
    }

    /// Notes how far a sign-in test is: while it runs, the page at which it begins may be opened.
    pub(crate) fn note(&self, hop: &Hop) {
        match hop {
            Hop::Listening { start, .. } => *held(&self.kept.test_page) = Some(start.clone()),
            Hop::ResponseReceived { .. } => *held(&self.kept.test_page) = None,
            Hop::RequestSent { .. } | Hop::IdpReached | Hop::Judged { .. } => {}
        }
    }

    /// Where the sign-in test under way begins.
    pub(crate) fn test_page(&self) -> Option<String> {
        held(&self.kept.test_page).clone()
    }
}

/// What a panicking thread left behind is whole, because every change is one assignment.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::{field::Field, product::Plan, setup::PapersLanguage, wizard::Action};

    #[test]
    fn a_page_reads_no_file_by_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let secret = folder.path().join("secret.xml");
        std::fs::write(&secret, "<EntityDescriptor/>").unwrap();
        let shell = Shell::new(Some(folder.path().join("home")));
        let answer = tauri::async_runtime::block_on(shell.wait(move |app| async move {
            let name = app.make_named("acme", "generic", Plan::Team, PapersLanguage::En)?.snapshot.name;
            let values = vec![secret.display().to_string()];
            app.send(&name, Action::Set { field: Field::IdpMetadata, organization: None, values }).await
        }));
        assert_eq!(answer.unwrap_err().value().code.as_str(), "metadata_no_address");
    }
}
