//! Proof as the window asks for it: the test with a twin in one go, and what was previewed as a file.

use crate::{
    app::{App, Given, SignInWish, beside, sign_in::PATIENCE},
    loopback::Progress,
    store::named::{Existing, write_named},
    window::{Evidence, Hop, TwinEnd},
};
use latchkey_core::{
    Failure,
    administration::{PeoplePreview, PersonProblem},
    setup::SetupName,
};
use latchkey_words::{Reader, Sayable};
use std::path::Path;

impl App {
    /// Runs a sign-in test with a twin: tells each hop to `told`, opens the address with `open`, removes the twin, and
    /// shows the setup afterwards. Dropping the future ends the test and removes the twin all the same.
    ///
    /// # Errors
    /// Those of [`App::begin_twin`]; a test that ended without a judgement stands in the answer.
    pub async fn test_with_twin(
        &self,
        name: &SetupName,
        told: impl Fn(Hop) + Clone + Send + Sync + 'static,
        open: impl Fn(&str) -> Result<(), Failure> + Send,
    ) -> Result<(TwinEnd, Option<Evidence>), Failure> {
        let wish =
            SignInWish { timeout: Some(PATIENCE), progress: Progress::to(told.clone()), ..SignInWish::default() };
        let test = self.begin_twin(name, &Given::default(), wish, |_| {}).await?;
        if let Some(sign_in) = test.sign_in() {
            sign_in.announce(&told, &open);
        }
        let outcome = test.finish(self).await;
        let (evidence, failure) = match outcome.test {
            Ok((_, evidence)) => (Some(evidence), None),
            Err(failure) => (None, Some(failure)),
        };
        Ok((TwinEnd { view: self.open_view(name)?, failure, removal: outcome.removal }, evidence))
    }

    /// Writes a preview as comma-separated values to `path`; the people with one problem, or everybody.
    pub async fn save_people(
        &self,
        preview: &PeoplePreview,
        only: Option<PersonProblem>,
        path: &Path,
    ) -> Result<(), Failure> {
        let (text, path) = (preview.to_csv(only, &|said| said.said(self.language, Reader::Terminal)), path.to_owned());
        beside(move || write_named(&path, text.as_bytes(), Existing::Replace)).await
    }
}
