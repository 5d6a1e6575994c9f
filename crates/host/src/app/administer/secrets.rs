//! The secrets of an identity provider's administration. Each lies in the vault with the one origin that it was given
//! for and is handed out for that origin alone, however the setup's address came to be another: set, imported, edited in
//! the file, or recognised by another certificate.

use super::App;
use crate::vault::{Bound, Destination, Vault};
use latchkey_core::{
    Code, Failure, Finding, Origin, Owner, Secret,
    administration::Purpose,
    certificate::CertificateSource,
    message::{exact, say},
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_idp::authentik::{api::Secrets, wanted::signing_key_pair};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Secrets that were just given; those that were not come from the vault.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The API token.
    pub token: Option<Secret<String>>,
    /// The bearer token of Claude's SCIM endpoint.
    pub scim_token: Option<Secret<String>>,
    /// The address that somebody named, in so many words, as the one to which the signing key may go.
    pub key_to: Option<String>,
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

/// A token that gave way to another one, and the server that it was for.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Forgotten {
    /// The server that it was given for; none where an earlier version kept it without one.
    pub origin: Option<Origin>,
}

impl KeptSecret {
    fn entry(self, name: &SetupName) -> String {
        match self {
            Self::Token => format!("{name}/idp-token"),
            Self::ScimToken => format!("{name}/scim-token"),
        }
    }

    fn kept(self, entry: Option<String>, origin: Option<Origin>) -> Action {
        match self {
            Self::Token => Action::TokenKept { entry, origin },
            Self::ScimToken => Action::ScimTokenKept { entry, origin },
        }
    }

    fn of(self, setup: &Setup) -> Option<&str> {
        match self {
            Self::Token => setup.administration.token_entry.as_deref(),
            Self::ScimToken => setup.administration.scim_token_entry.as_deref(),
        }
    }

    /// Where this secret would go, as the setup is now.
    fn destination(self, setup: &Setup) -> Result<Destination, Failure> {
        let server = server_of(setup)?;
        match self {
            Self::Token => Ok(Destination::direct(server)),
            Self::ScimToken => {
                let endpoint = setup.administration.scim_url.as_deref().and_then(Origin::of_endpoint);
                let origin = endpoint.ok_or_else(|| {
                    Failure::input(
                        Code::ScimUrlMissing,
                        say::scim_url_missing::unknown(),
                        say::scim_url_missing::unknown_fix(),
                    )
                })?;
                Ok(Destination { origin, through: Some(server) })
            }
        }
    }
}

/// The setup's identity provider as an origin.
///
/// # Errors
/// `idp_url_missing`.
pub(super) fn server_of(setup: &Setup) -> Result<Origin, Failure> {
    setup.application.origin().ok_or_else(no_server)
}

pub(super) fn no_server() -> Failure {
    Failure::input(Code::IdpUrlMissing, say::idp_url_missing::unknown(), say::idp_url_missing::unknown_fix())
}

impl App {
    /// Keeps a secret of a setup in the vault, for the server that the setup names now. Says which one it replaced, where
    /// that was for another server.
    ///
    /// # Errors
    /// `token_empty`; `idp_url_missing` and `scim_url_missing` where it is not known whom it is for.
    pub async fn keep_secret(
        &self,
        name: &SetupName,
        what: KeptSecret,
        secret: Secret<String>,
    ) -> Result<Option<Forgotten>, Failure> {
        if secret.expose().trim().is_empty() {
            return Err(Failure::input(Code::TokenEmpty, say::token_empty::empty(), say::token_empty::empty_fix()));
        }
        let setup = self.home.load(name)?;
        let destination = what.destination(&setup)?;
        let origin = destination.origin.clone();
        let entry = what.entry(name);
        // A setup that was renamed had it under its old name.
        let earlier = what.of(&setup).map(str::to_owned);
        let bytes = Secret::new(secret.expose().trim().as_bytes().to_vec());
        let kept = entry.clone();
        let keep = move |vault: &Vault| {
            let before = earlier.as_deref().map(|earlier| vault.read_bound(earlier)).transpose()?.flatten();
            vault.put_for(&kept, &bytes, &destination)?;
            if let Some(earlier) = earlier.filter(|earlier| *earlier != kept) {
                vault.remove(&earlier)?;
            }
            let elsewhere = before.filter(|before| before.destination.as_ref() != Some(&destination));
            Ok(elsewhere.map(|before| Forgotten { origin: before.destination.map(|destination| destination.origin) }))
        };
        let forgotten = self.with_vault(keep).await?;
        self.decide(name, what.kept(Some(entry), Some(origin)))?;
        Ok(forgotten)
    }

    /// Removes a secret of a setup from the vault.
    pub async fn forget_secret(&self, name: &SetupName, what: KeptSecret) -> Result<(), Failure> {
        let setup = self.home.load(name)?;
        if let Some(entry) = what.of(&setup).map(str::to_owned) {
            self.with_vault(move |vault| vault.remove(&entry)).await?;
            self.decide(name, what.kept(None, None))?;
        }
        Ok(())
    }

    /// The API token for that server, from the vault.
    pub(super) async fn token_for(&self, setup: &Setup, server: &Origin) -> Result<Secret<String>, Failure> {
        let kept = self.kept(setup, KeptSecret::Token).await?.ok_or_else(|| {
            Failure::input(Code::TokenMissing, say::token_missing::none(), say::token_missing::none_fix())
        })?;
        handed_out(kept, &Destination::direct(server.clone()))
    }

    async fn kept(&self, setup: &Setup, what: KeptSecret) -> Result<Option<Bound>, Failure> {
        let Some(entry) = what.of(setup).map(str::to_owned) else { return Ok(None) };
        self.with_vault(move |vault| vault.read_bound(&entry)).await
    }

    /// The secrets that objects may be made with; the key only where its pair was not made yet, and only for a server
    /// that it may go to.
    pub(super) async fn secrets_for(&self, setup: &Setup, purpose: Purpose, given: &Given) -> Result<Secrets, Failure> {
        let mut secrets = Secrets::default();
        if purpose != Purpose::Connect {
            return Ok(secrets);
        }
        let held = setup.certificate.as_ref().filter(|held| held.source != CertificateSource::FromMetadata);
        let made = signing_key_pair(setup).and_then(|key| setup.administration.record(&key).cloned());
        let needed = made.is_none_or(|made| made.is_under_way());
        if let Some(entry) = held.and_then(|held| held.vault_entry.clone()).filter(|_| needed) {
            // That the key belongs to the certificate is checked here: authentik takes any pair.
            let pair = self.own_pair(setup).await?;
            match self.release_key(setup, entry, given).await? {
                None => secrets.signing_key = Some(pair.key),
                withheld => secrets.key_withheld = withheld,
            }
        }
        secrets.scim_token.clone_from(&given.scim_token);
        // Without an endpoint there is nowhere to send it, and nothing that needs it.
        if let (None, Some(_)) = (&given.scim_token, &setup.administration.scim_url)
            && let Some(kept) = self.kept(setup, KeptSecret::ScimToken).await?
        {
            match handed_out(kept, &KeptSecret::ScimToken.destination(setup)?) {
                Ok(token) => secrets.scim_token = Some(token),
                Err(failure) => secrets.scim_token_withheld = Some(in_a_finding(&failure)),
            }
        }
        Ok(secrets)
    }

    /// Binds the signing key to the setup's server, before it goes there for the first time; afterwards it goes nowhere
    /// else unless somebody names the new server. Answers why it stays where it is.
    async fn release_key(&self, setup: &Setup, entry: String, given: &Given) -> Result<Option<Finding>, Failure> {
        let server = server_of(setup)?;
        let token = self.kept(setup, KeptSecret::Token).await?.map(|kept| kept.destination);
        let read = entry.clone();
        let key = self.with_vault(move |vault| vault.read_bound(&read)).await?;
        let Some(Bound { secret, destination }) = key else { return Ok(None) };
        let destination = destination.map(|destination| destination.origin);
        if destination.as_ref() == Some(&server) {
            return Ok(None);
        }
        let named = given.key_to.as_deref().and_then(|address| Origin::of(address, None));
        let confirmed = named.is_some_and(|named| named.address == server.address);
        // A token that was given for another server says that this one is not the first.
        // So does an object that was made at another one.
        let made = setup.administration.made.iter().filter_map(|made| Origin::of(&made.server, None));
        let known = destination
            .or_else(|| token.flatten().map(|token| token.origin).filter(|origin| *origin != server))
            .or_else(|| made.into_iter().find(|origin| origin.address != server.address));
        if !confirmed && (known.is_some() || setup.administration.address_from_bundle) {
            return Ok(Some(withheld(known.as_ref(), &server)));
        }
        let destination = Destination::direct(server);
        self.with_vault(move |vault| vault.put_for(&entry, &secret, &destination)).await?;
        if setup.administration.address_from_bundle {
            self.decide(&setup.name, Action::AddressConfirmed)?;
        }
        Ok(None)
    }
}

/// A token, for the place that it was given for and for no other.
fn handed_out(kept: Bound, destination: &Destination) -> Result<Secret<String>, Failure> {
    let elsewhere =
        |message| Failure::input(Code::TokenForAnotherServer, message, say::token_for_another_server::fix());
    match &kept.destination {
        Some(known) if known == destination => {}
        Some(known) => {
            let (was, now) = different(known, destination);
            return Err(elsewhere(if was.differs_by_certificate(now) {
                say::token_for_another_server::other_certificate(exact(was))
            } else {
                say::token_for_another_server::other(exact(now), exact(was))
            }));
        }
        None => return Err(elsewhere(say::token_for_another_server::no_server(exact(&destination.origin)))),
    }
    match std::str::from_utf8(kept.secret.expose()) {
        Ok(text) => Ok(Secret::new(text.to_owned())),
        Err(_) => {
            Err(Failure::input(Code::TokenUnusable, say::token_in_vault::no_text(), say::token_in_vault::no_text_fix()))
        }
    }
}

/// The two servers in which two destinations differ.
fn different<'a>(known: &'a Destination, wanted: &'a Destination) -> (&'a Origin, &'a Origin) {
    match (&known.through, &wanted.through) {
        (Some(was), Some(now)) if known.origin == wanted.origin => (was, now),
        _ => (&known.origin, &wanted.origin),
    }
}

fn in_a_finding(failure: &Failure) -> Finding {
    Finding::failed(failure.code, failure.message.clone()).fix(failure.fix.clone()).owner(Owner::You)
}

fn withheld(known: Option<&Origin>, server: &Origin) -> Finding {
    let mut finding = Finding::failed(Code::SigningKeyDestination, say::signing_key_destination::new_server())
        .got(server.address.clone())
        .fix(say::signing_key_destination::new_server_fix(exact(server)))
        .owner(Owner::You);
    finding.want = known.map(|known| exact(&known.address).into());
    finding
}
