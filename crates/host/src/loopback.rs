//! The sign-in test on loopback: a service provider on 127.0.0.1 that sends one request, takes one response, judges it
//! as strictly as WorkOS and Claude do, and ends; and, where no real identity provider is asked, the built-in one.
//!
//! Only whoever was shown the test's own address, which holds a token, begins a sign-in that decides: a page in the same
//! browser or another program on this machine can neither push it out nor end the test.
//!
//! It binds 127.0.0.1 and nothing else, answers only to its own exact Host (so that no foreign site can be pointed at
//! it by DNS), takes at most 7.5 MB, ties each response to the request it answers, and never looks at cookies: the
//! browser sends those of a real identity provider on the same host along, since cookies ignore ports.

mod built_in;
mod connections;
mod origin;
mod page;
mod pages;
mod progress;
mod requests;
mod requirements;
mod server;
mod session;
pub(crate) mod tls;

pub use connections::Limits;
pub use progress::Progress;
pub use requirements::Requirements;

use crate::{clock, fetch::Fingerprint, window::Evidence};
use connections::Server;
use latchkey_core::{
    Code, Failure,
    certificate::CertificateFacts,
    message::{Message, exact, say},
    service_provider::IdpMetadata,
    sign_in::SignInTest,
};
use latchkey_saml::{
    judge::Trust,
    metadata::{is_web_address, without_user},
    rehearsal::{Fault, SamplePerson, SignedPart, Signer},
};
use latchkey_words::{Language, Reader};
use pages::Pages;
use progress::Outcome;
use requests::Beside;
use session::{Identity, Session};
use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

/// Who answers the request.
#[derive(Clone, Debug)]
pub enum IdentityProvider {
    /// A real identity provider, known by its metadata.
    Real(Box<IdpMetadata>),
    /// The built-in one.
    BuiltIn(Box<BuiltIn>),
}

/// How the built-in identity provider answers.
#[derive(Clone, Debug)]
pub struct BuiltIn {
    /// With which key it signs.
    pub signer: Signer,
    /// Who can sign in.
    pub people: Vec<SamplePerson>,
    /// What is signed.
    pub signed: SignedPart,
    /// The fault that it makes on purpose.
    pub fault: Option<Fault>,
}

/// A sign-in test to start.
#[derive(Clone, Debug)]
pub struct Options {
    /// The port; a free one where none is named. A real identity provider needs the one that it was told.
    pub port: Option<u16>,
    /// Whether to speak https, with a certificate made for this test alone.
    pub https: bool,
    /// How long to wait for the response; for ever where nothing is said.
    pub timeout: Option<Duration>,
    /// Who answers.
    pub identity_provider: IdentityProvider,
    /// What Claude needs of the person.
    pub requirements: Requirements,
    /// Who hears how far it has come.
    pub progress: Progress,
    /// What its pages speak.
    pub language: Language,
    /// Where the test was started.
    pub reader: Reader,
}

/// Starts sign-in tests.
#[derive(Clone, Copy, Debug)]
pub struct Loopback;

impl Loopback {
    /// Binds the port and serves until the test has ended or the answer is dropped.
    ///
    /// # Errors
    /// `port_taken` where another program has the port; `sso_redirect_missing` where the metadata has no sign-on URL
    /// with HTTP-Redirect; `signing_certificate_missing` where it has no certificate.
    pub async fn start(options: Options) -> Result<Running, Failure> {
        Self::start_within(options, Limits::default()).await
    }

    /// The same, with other limits for connections.
    ///
    /// # Errors
    /// Those of [`Loopback::start`].
    pub async fn start_within(options: Options, limits: Limits) -> Result<Running, Failure> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port.unwrap_or(0)))
            .and_then(|listener| listener.set_nonblocking(true).map(|()| listener))
            .map_err(|error| port_taken(options.port, &error))?;
        let address = listener.local_addr().map_err(|error| port_taken(options.port, &error))?;
        let scheme = if options.https { "https" } else { "http" };
        let origin = format!("{scheme}://{address}");
        let (identity, trust) = identity(options.identity_provider, &origin)?;
        let (sender, outcome) = oneshot::channel();
        let trusted = trust.certificates.clone();
        let pages = Pages { language: options.language, reader: options.reader };
        let session = Session::new(&origin, identity, trust, options.requirements, pages, options.progress, sender)?;
        let (start, beside) = (session.start(), session.beside());
        let router = server::router(Arc::new(session), &address.to_string());
        let (tls, certificate) = if options.https {
            let (config, certificate) = tls::server(clock::now().moment())?;
            (Some(TlsAcceptor::from(Arc::new(config))), Some(Fingerprint::of(&certificate)))
        } else {
            (None, None)
        };
        let server = Server::start(listener, tls, router, limits).map_err(|error| port_taken(None, &error))?;
        let timeout = options.timeout;
        let outcome = Some(outcome);
        Ok(Running { origin, start, address, certificate, trusted, timeout, outcome, beside, server })
    }
}

/// Who answers, as the session sees it, and whom to trust.
fn identity(provider: IdentityProvider, origin: &str) -> Result<(Identity, Trust), Failure> {
    match provider {
        IdentityProvider::Real(metadata) => {
            if metadata.signing_certificates.is_empty() {
                return Err(unfit(
                    Code::SigningCertificateMissing,
                    say::signing_certificate_missing::not_in_metadata(),
                ));
            }
            let sign_on = metadata.sso_redirect.clone();
            let sign_on = sign_on.ok_or_else(|| unfit(Code::SsoRedirectMissing, say::sso_redirect_missing::none()))?;
            // A browser is never sent to a script, a file, or an address with a password in it.
            if !is_web_address(&sign_on) {
                let shown = exact(without_user(&sign_on));
                return Err(unfit(Code::SsoUrlUnusable, say::sign_on_url_unsafe::no_address(shown)));
            }
            Ok((Identity::Real { sign_on }, Trust::from_metadata(&metadata)))
        }
        IdentityProvider::BuiltIn(built_in) => {
            let issuer = format!("{origin}/idp/metadata");
            let certificates = vec![built_in.signer.certificate().clone()];
            let trust = Trust { issuer: Some(issuer), certificates };
            Ok((Identity::BuiltIn { sign_on: format!("{origin}/idp/sso"), built_in }, trust))
        }
    }
}

/// No test can start with this metadata.
fn unfit(code: Code, lack: Message) -> Failure {
    Failure::input(code, lack, say::metadata_unfit::fix())
}

fn port_taken(port: Option<u16>, error: &std::io::Error) -> Failure {
    let message = match port {
        Some(port) => say::port_taken::taken(exact(error), exact(port)),
        None => say::port_taken::none_free(exact(error)),
    };
    Failure::input(Code::PortTaken, message, say::port_taken::taken_fix())
}

/// A sign-in test under way. Dropping it ends the test.
#[derive(Debug)]
pub struct Running {
    origin: String,
    start: String,
    address: SocketAddr,
    certificate: Option<Fingerprint>,
    trusted: Vec<CertificateFacts>,
    timeout: Option<Duration>,
    outcome: Option<oneshot::Receiver<Outcome>>,
    beside: Arc<Mutex<Beside>>,
    server: Server,
}

impl Running {
    /// Where the browser begins: only who knows this whole address begins a sign-in that decides the test.
    pub fn start_url(&self) -> String {
        format!("{}{}", self.origin, self.start)
    }

    /// The temporary ACS URL.
    pub fn acs(&self) -> String {
        format!("{}/acs", self.origin)
    }

    /// The temporary entity ID, where the service provider's metadata stands too.
    pub fn entity_id(&self) -> String {
        format!("{}/metadata", self.origin)
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The fingerprint of its certificate, with https: what the browser's warning should show.
    pub fn certificate(&self) -> Option<Fingerprint> {
        self.certificate
    }

    /// Waits for the one response and what it came to, lets the last page reach the browser, and ends.
    ///
    /// # Errors
    /// `sign_in_timeout` (unanswered) where no response came in time; `interrupted` where the server ended early.
    pub async fn outcome(mut self) -> Result<SignInTest, Failure> {
        Ok(self.end().await?.test)
    }

    /// The same, with what was sent and received.
    ///
    /// # Errors
    /// As [`Running::outcome`].
    pub async fn outcome_with_evidence(mut self) -> Result<(SignInTest, Evidence), Failure> {
        let Outcome { test, request, response } = self.end().await?;
        let trusted = std::mem::take(&mut self.trusted);
        let marked = tokio::task::spawn_blocking(move || Evidence::of(Some(request), response, &trusted)).await;
        let evidence = marked.unwrap_or(Evidence { request: None, response: None, signed: Vec::new() });
        Ok((test, evidence))
    }

    async fn end(&mut self) -> Result<Outcome, Failure> {
        let ended =
            || Failure::input(Code::Interrupted, say::loopback_ended::early(), say::loopback_ended::early_fix());
        let outcome = self.outcome.take().ok_or_else(ended)?;
        let outcome = match self.timeout {
            Some(timeout) => tokio::time::timeout(timeout, outcome).await.map_err(|_| self.timed_out(timeout))?,
            None => outcome.await,
        };
        let outcome = outcome.map_err(|_| ended())?;
        self.server.end().await;
        Ok(outcome)
    }

    fn timed_out(&self, timeout: Duration) -> Failure {
        let others = self.beside.lock().unwrap_or_else(PoisonError::into_inner).told();
        let seconds = timeout.as_secs();
        let message = match others {
            None => say::sign_in_timeout::none(seconds),
            Some(others) => say::sign_in_timeout::only_others(others, seconds),
        };
        Failure::unanswered(Code::SignInTimeout, message, say::sign_in_timeout::none_fix())
    }
}
