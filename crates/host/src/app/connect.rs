//! The first look at an identity provider's administration API: is it the right server, does it take the token, and is
//! its version known?

use super::{App, Given, KeptSecret};
use crate::window::{Connection, TakenField, TakenIn, View};
use latchkey_core::{Failure, Secret, field, setup::SetupName, wizard::Action};
use latchkey_idp::authentik::api;

impl App {
    /// Reaches the server and remembers it in the setup. A token that is given is kept once the server has taken it.
    ///
    /// # Errors
    /// Those of [`App::api_of`], and why the server did not answer as hoped.
    pub async fn connect(&self, name: &SetupName, token: Option<Secret<String>>) -> Result<Connection, Failure> {
        let setup = self.home.load(name)?;
        let given = Given { token, ..Given::default() };
        let api = self.api_of(&setup, &given).await?;
        let session = api::connect(&api).await?;
        if let Some(token) = given.token {
            self.keep_secret(name, KeptSecret::Token, token).await?;
        }
        self.decide(name, Action::ServerSeen { server: session.facts.clone() })?;
        Ok(Connection { server: session.facts.clone(), findings: vec![session.version_finding()] })
    }

    /// Reads an application that the identity provider has already into the setup, as the window shows it.
    ///
    /// # Errors
    /// Those of [`App::api_of`] and [`App::import_authentik`].
    pub async fn take_in(&self, name: &SetupName, slug: Option<&str>) -> Result<TakenIn, Failure> {
        let api = self.api_of(&self.home.load(name)?, &Given::default()).await?;
        let slug = slug.map(str::trim).filter(|slug| !slug.is_empty());
        let imported = self.import_authentik(name, &api, slug).await?;
        let filled = imported.fields.into_iter().filter(|(_, values)| values.iter().any(|value| !value.is_empty()));
        let fields = filled.map(|(field, values)| TakenField {
            name: field.name().to_owned(),
            about: field::ALL
                .iter()
                .find(|facts| facts.field == field)
                .map(|facts| facts.about().into())
                .unwrap_or_default(),
            values,
        });
        Ok(TakenIn { fields: fields.collect(), findings: imported.findings })
    }

    /// Keeps a secret of a setup in the vault, and shows the setup afterwards.
    pub async fn keep_and_view(
        &self,
        name: &SetupName,
        what: KeptSecret,
        secret: Secret<String>,
    ) -> Result<View, Failure> {
        self.keep_secret(name, what, secret).await?;
        self.open_view(name)
    }

    /// Removes a secret of a setup from the vault, and shows the setup afterwards.
    pub async fn forget_and_view(&self, name: &SetupName, what: KeptSecret) -> Result<View, Failure> {
        self.forget_secret(name, what).await?;
        self.open_view(name)
    }
}
