//! A sign-in test of a setup: who answers, with which key, at which port. The command line and the window run the same
//! one; only what they show of it differs.

use super::App;
use crate::{
    clock,
    loopback::{BuiltIn, IdentityProvider, Loopback, Options, Progress, Requirements, Running},
    rehearse,
    window::{Evidence, Hop, View},
};
use latchkey_certificate::{KeyPair, Request, RsaSize};
use latchkey_core::{
    Code, Failure, Finding,
    check::Setting,
    message::{exact, say},
    plain::quoted,
    service_provider::IdpMetadata,
    setup::{Setup, SetupName},
    sign_in::SignInTest,
    wizard::Action,
};
use latchkey_saml::rehearsal::{Fault, SignedPart, Signer, sample_people};
use latchkey_words::Reader;
use std::time::Duration;

/// How long a person may take, in the window.
pub(super) const PATIENCE: Duration = Duration::from_secs(600);
/// The domain of the sample people while the setup has none.
const SAMPLE_DOMAIN: &str = "example.com";

/// How a sign-in test is to be run.
#[derive(Clone, Debug, Default)]
pub struct SignInWish {
    /// Another port than the setup's. The built-in identity provider takes any that is free.
    pub port: Option<u16>,
    /// Speak https even where the setup does not.
    pub https: bool,
    /// How long to wait; for ever where nothing is said.
    pub timeout: Option<Duration>,
    /// The metadata of a second application, which has this test's temporary values.
    pub metadata: Option<IdpMetadata>,
    /// The audience of that application, where it is another than the test's own.
    pub audience: Option<String>,
    /// What the built-in identity provider is to do wrong.
    pub fault: Option<Fault>,
    /// What the built-in identity provider signs.
    pub signed: SignedPart,
    /// Who hears how far it has come.
    pub progress: Progress,
}

/// A sign-in test of a setup under way. Dropping it ends the test, frees the port and keeps nothing.
#[derive(Debug)]
pub struct SignIn {
    name: SetupName,
    running: Running,
    moved_on: Option<Finding>,
    key_made: bool,
}

impl SignIn {
    /// The service provider on this machine.
    pub fn running(&self) -> &Running {
        &self.running
    }

    /// What to beware of before it begins: the identity provider posts to WorkOS by now.
    pub fn moved_on(&self) -> Option<&Finding> {
        self.moved_on.as_ref()
    }

    /// Whether the setup has no certificate yet, so that a key was made for this test alone.
    pub fn key_was_made(&self) -> bool {
        self.key_made
    }

    /// Says where it begins, and opens that.
    pub(super) fn announce(&self, told: &impl Fn(Hop), open: &impl Fn(&str) -> Result<(), Failure>) {
        let running = &self.running;
        let listening = |browser: bool| {
            told(Hop::Listening {
                start: running.start_url(),
                acs: running.acs(),
                entity_id: running.entity_id(),
                fingerprint: running.certificate().map(|fingerprint| fingerprint.to_string()),
                browser,
            });
        };
        // Told first, so that no hop of the browser can come before it.
        listening(true);
        if open(&running.start_url()).is_err() {
            listening(false);
        }
    }

    /// Waits for the response, keeps the test in the setup and answers with what passed.
    pub async fn finish(self, app: &App) -> Result<(SignInTest, Evidence), Failure> {
        let (mut test, evidence) = self.running.outcome_with_evidence().await?;
        test.judgement.findings.extend(self.moved_on);
        app.apply(&self.name, Action::SignInTested { test: test.clone() }).await?;
        Ok((test, evidence))
    }
}

impl App {
    /// Starts a sign-in test.
    ///
    /// # Errors
    /// `idp_metadata_missing` for a real identity provider whose metadata was not read; `signing_key_missing` in a
    /// rehearsal whose key is elsewhere; those of [`Loopback::start`].
    pub async fn begin_sign_in(&self, name: &SetupName, wish: SignInWish) -> Result<SignIn, Failure> {
        let mut setup = self.home.load(name)?;
        let second_application = wish.metadata.is_some();
        if let Some(metadata) = wish.metadata {
            setup.application.metadata = Some(metadata);
        }
        let (identity_provider, key_made) = self.identity_provider(&setup, wish.fault, wish.signed).await?;
        let running = Loopback::start(Options {
            port: wish.port.or_else(|| (!setup.idp.is_rehearsal()).then_some(setup.loopback.port)),
            https: wish.https || setup.loopback.https,
            timeout: wish.timeout,
            identity_provider,
            requirements: Requirements { audience: wish.audience, ..self.requirements(&setup) },
            progress: wish.progress,
            language: self.language,
            reader: self.reader(),
        })
        .await?;
        let moved_on = if second_application { None } else { moved_on(&setup, &running) };
        Ok(SignIn { name: name.clone(), running, moved_on, key_made })
    }

    /// Runs a sign-in test from the window: tells each hop to `told`, opens the address with `open`, and shows the setup
    /// afterwards. Dropping the future ends the test; nothing of it is kept then.
    pub async fn test_sign_in(
        &self,
        name: &SetupName,
        fault: Option<&str>,
        told: impl Fn(Hop) + Clone + Send + Sync + 'static,
        open: impl Fn(&str) -> Result<(), Failure> + Send,
    ) -> Result<(View, Evidence), Failure> {
        let fault = fault.filter(|fault| *fault != "none").map(known_fault).transpose()?;
        let progress = Progress::to(told.clone());
        let wish = SignInWish { timeout: Some(PATIENCE), fault, progress, ..SignInWish::default() };
        let sign_in = self.begin_sign_in(name, wish).await?;
        sign_in.announce(&told, &open);
        let (_, evidence) = sign_in.finish(self).await?;
        Ok((self.open_view(name)?, evidence))
    }

    /// Reads the built-in identity provider's metadata as a real one's would be: over HTTP.
    pub async fn rehearse_metadata(&self, name: &SetupName) -> Result<View, Failure> {
        let setup = self.home.load(name)?;
        if !setup.idp.is_rehearsal() {
            return Err(Failure::input(
                Code::NotARehearsal,
                say::not_a_rehearsal::real(),
                say::not_a_rehearsal::real_fix(),
            ));
        }
        if setup.certificate.is_none() {
            return Err(Failure::input(
                Code::SigningCertificateMissing,
                say::signing_certificate_missing::not_in_setup(),
                say::signing_certificate_missing::not_in_setup_fix(),
            ));
        }
        let (identity_provider, _) = self.identity_provider(&setup, None, SignedPart::default()).await?;
        let running = Loopback::start(Options {
            port: None,
            https: false,
            timeout: None,
            identity_provider,
            requirements: self.requirements(&setup),
            progress: Progress::default(),
            language: self.language,
            reader: self.reader(),
        })
        .await?;
        let read = rehearse::built_in_metadata(&running).await?;
        self.apply(name, read).await?;
        self.open_view(name)
    }

    fn reader(&self) -> Reader {
        if self.in_the_window { Reader::Window } else { Reader::Terminal }
    }

    async fn identity_provider(
        &self,
        setup: &Setup,
        fault: Option<Fault>,
        signed: SignedPart,
    ) -> Result<(IdentityProvider, bool), Failure> {
        if !setup.idp.is_rehearsal() {
            let metadata = setup.application.metadata.clone().ok_or_else(|| {
                Failure::input(
                    Code::IdpMetadataMissing,
                    say::idp_metadata_missing::missing(),
                    say::idp_metadata_missing::missing_fix(),
                )
            })?;
            return Ok((IdentityProvider::Real(Box::new(metadata)), false));
        }
        let domain = setup.domains.first().map_or(SAMPLE_DOMAIN, |claim| claim.domain.as_str());
        let mapped = setup.organizations.iter().flat_map(|organization| &organization.mappings);
        let mut groups: Vec<String> = mapped.map(|mapping| mapping.group.clone()).collect();
        if groups.is_empty() {
            groups = rehearse::GROUPS.iter().map(|&group| group.to_owned()).collect();
        }
        let (signer, key_made) = self.signer(setup).await?;
        let people = sample_people(domain, &groups);
        let built_in = BuiltIn { signer, people, signed, fault };
        Ok((IdentityProvider::BuiltIn(Box::new(built_in)), key_made))
    }

    /// The setup's own key, from the vault; where the setup has no certificate yet, one that lives as long as the test.
    async fn signer(&self, setup: &Setup) -> Result<(Signer, bool), Failure> {
        if setup.certificate.is_none() {
            let request = Request {
                common_name: "Latchkey sign-in test".to_owned(),
                size: RsaSize::default(),
                days: latchkey_certificate::DEFAULT_DAYS,
                now: clock::now(),
            };
            let pair = super::beside(move || latchkey_certificate::make(&request)).await?;
            return Ok((Signer::new(pair)?, true));
        }
        Ok((Signer::new(self.own_pair(setup).await?)?, false))
    }

    /// The setup's certificate with its key from the vault.
    pub(super) async fn own_pair(&self, setup: &Setup) -> Result<KeyPair, Failure> {
        let missing = || {
            Failure::input(
                Code::SigningKeyMissing,
                say::signing_key_missing::elsewhere(),
                say::signing_key_missing::elsewhere_fix(),
            )
        };
        let certificate = setup.certificate.clone().ok_or_else(missing)?;
        let entry = certificate.vault_entry.clone().ok_or_else(missing)?;
        self.with_vault(move |vault| {
            let key = vault.read(&entry)?.ok_or_else(missing)?;
            latchkey_certificate::import(certificate.facts.pem.as_bytes(), Some(key.expose()), None)
        })
        .await
    }
}

fn known_fault(name: &str) -> Result<Fault, Failure> {
    Fault::parse(name).ok_or_else(|| {
        Failure::input(
            Code::UnknownFault,
            say::unknown_fault::no_such(exact(quoted(&name))),
            say::unknown_fault::no_such_fix(),
        )
    })
}

/// Once WorkOS's values stand in the setup, the identity provider posts to WorkOS and no longer to this machine.
fn moved_on(setup: &Setup, running: &Running) -> Option<Finding> {
    let acs = setup.service_provider.acs.as_ref().filter(|acs| acs.as_str() != running.acs())?;
    (!setup.idp.is_rehearsal()).then(|| {
        let wanted = say::loopback_values_at_idp::moved_on_want(exact(running.acs()), exact(running.entity_id()));
        Finding::warning(Code::LoopbackValuesAtIdp, say::loopback_values_at_idp::moved_on())
            .want_words(wanted)
            .got_words(say::loopback_values_at_idp::moved_on_got(exact(acs)))
            .fix(say::loopback_values_at_idp::moved_on_fix())
            .setting(Setting::Acs)
    })
}
