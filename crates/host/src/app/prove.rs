//! Proof that what was set up at an identity provider works, read from its server: what everybody would send, whether
//! WorkOS can read the metadata, where directory sync stands, and a whole sign-in with a test twin.

mod metadata;
mod shown;
mod twin;

pub use twin::{TwinOutcome, TwinTest};

use super::{App, Given};
use latchkey_core::{
    Failure, Finding,
    administration::{PeoplePreview, PreviewProgress, ScimState, ScimWish},
    check,
    setup::{Setup, SetupName},
};
use latchkey_idp::authentik::api;

impl App {
    /// What would be sent for everybody who may open the application; `told` hears how far it has come. Dropping the
    /// future ends it.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and of the server.
    pub async fn preview_everybody(
        &self,
        name: &SetupName,
        given: &Given,
        told: impl Fn(PreviewProgress) + Send + Sync,
    ) -> Result<PeoplePreview, Failure> {
        let setup = self.home.load(name)?;
        let api = self.api_of(&setup, given).await?;
        let session = api::connect(&api).await?;
        let mut preview = api::preview(&session, &setup, self.now(), told).await?;
        locate(&setup, &mut preview.findings);
        Ok(preview)
    }

    /// Where directory sync stands, after doing what `wish` says.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and of the server.
    pub async fn scim_state(&self, name: &SetupName, wish: &ScimWish, given: &Given) -> Result<ScimState, Failure> {
        let setup = self.home.load(name)?;
        let api = self.api_of(&setup, given).await?;
        let session = api::connect(&api).await?;
        let mut state = api::scim_state(&session, &setup, wish, self.now()).await?;
        locate(&setup, &mut state.findings);
        Ok(state)
    }
}

/// Fills in where to click.
fn locate(setup: &Setup, findings: &mut [Finding]) {
    if let Some(idp) = latchkey_idp::find(&setup.idp) {
        check::locate(findings, |setting| idp.place(setting));
    }
}
