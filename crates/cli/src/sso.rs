//! `latchkey sso`

use crate::{context::Context, metadata, outcome::Outcome, render, time};
use clap::{Args, Subcommand};
use latchkey_certificate::{Request, RsaSize};
use latchkey_core::{Failure, Finding, setup::Setup, sign_in::SignInTest, wizard::Action};
use latchkey_host::{
    app::App,
    browser,
    loopback::{BuiltIn, IdentityProvider, Loopback, Options, Requirements, Running},
};
use latchkey_saml::rehearsal::{SignedPart, Signer, sample_people};
use std::time::Duration;

/// The domain of the sample people where the setup has none.
const SAMPLE_DOMAIN: &str = "example.com";

/// Sign-in tests.
#[derive(Debug, Subcommand)]
pub enum SsoCommand {
    /// Sign in once, for real, at a service provider on this machine, and hear what Claude would say.
    Test(TestArguments),
}

/// What a sign-in test takes.
#[derive(Args, Debug)]
pub struct TestArguments {
    /// Print the address only; do not open a browser.
    #[arg(long)]
    no_browser: bool,
    /// The port on 127.0.0.1 [default: the setup's; the built-in identity provider takes any that is free].
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Speak https, for identity providers that insist; the browser will warn of the certificate.
    #[arg(long)]
    https: bool,
    /// The metadata (URL or file) of a second application that has this test's temporary values, once the setup's own
    /// application posts to WorkOS.
    #[arg(long, value_name = "FILE_OR_URL")]
    idp_metadata: Option<String>,
    /// How long to wait for the sign-in, for instance 90s, 5m or 1h.
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = span)]
    timeout: Duration,
}

pub(crate) async fn run(command: SsoCommand, context: &Context) -> Result<Outcome, Failure> {
    let SsoCommand::Test(arguments) = command;
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let mut setup = app.home().load(&name)?;
    if let Some(source) = &arguments.idp_metadata {
        setup.application.metadata = Some(metadata::read_from(source, None, context.now(), context).await?);
    }
    let https = arguments.https || setup.loopback.https;
    let options = Options {
        port: arguments.port.or_else(|| (!setup.idp.is_rehearsal()).then_some(setup.loopback.port)),
        https,
        timeout: Some(arguments.timeout),
        identity_provider: identity_provider(&setup, &app, context)?,
        requirements: Requirements::of(&setup),
    };
    let running = Loopback::start(options).await?;
    let moved_on = if arguments.idp_metadata.is_some() { None } else { moved_on(&setup, &running) };
    introduce(&running, moved_on.as_ref(), context)?;
    if !arguments.no_browser
        && let Err(failure) = browser::open(&running.start_url())
    {
        context.tell(&failure.to_string())?;
    }
    let mut test = running.outcome().await?;
    test.judgement.findings.extend(moved_on);
    app.apply(&name, Action::SignInTested { test: test.clone() }).await?;
    show(&test, context)
}

fn identity_provider(setup: &Setup, app: &App, context: &Context) -> Result<IdentityProvider, Failure> {
    if !setup.idp.is_rehearsal() {
        let metadata = setup.application.metadata.clone().ok_or_else(|| {
            Failure::input(
                "idp_metadata_missing",
                "This setup does not have its identity provider's metadata yet.",
                "Give it with `latchkey setup set idp-metadata FILE_OR_URL`, then test again.",
            )
        })?;
        return Ok(IdentityProvider::Real(Box::new(metadata)));
    }
    let domain = setup.domains.first().map_or(SAMPLE_DOMAIN, |claim| claim.domain.as_str());
    let groups: Vec<String> = setup
        .organizations
        .iter()
        .flat_map(|organization| &organization.mappings)
        .map(|mapping| mapping.group.clone())
        .collect();
    Ok(IdentityProvider::BuiltIn(Box::new(BuiltIn {
        signer: signer(setup, app, context)?,
        people: sample_people(domain, &groups),
        signed: SignedPart::Assertion,
        fault: None,
    })))
}

/// The setup's own key, from the vault; where the setup has no certificate yet, one that lives as long as this test.
fn signer(setup: &Setup, app: &App, context: &Context) -> Result<Signer, Failure> {
    let Some(certificate) = &setup.certificate else {
        context
            .tell("This setup has no certificate yet; the built-in identity provider signs with one for this test.")?;
        let request = Request {
            common_name: "Latchkey sign-in test".to_owned(),
            size: RsaSize::default(),
            days: latchkey_certificate::DEFAULT_DAYS,
            now: context.now(),
        };
        return Signer::new(latchkey_certificate::make(&request)?);
    };
    let missing = || {
        Failure::input(
            "signing_key_missing",
            "The key of this setup's certificate is not in this machine's vault, and the built-in identity provider \
             signs with it.",
            "Test on the machine where the key was made, or make another with `latchkey certificate new --replace`.",
        )
    };
    let entry = certificate.vault_entry.as_ref().ok_or_else(missing)?;
    let key = app.vault()?.read(entry)?.ok_or_else(missing)?;
    let pair = latchkey_certificate::import(certificate.facts.pem.as_bytes(), Some(key.expose()), None)?;
    Signer::new(pair)
}

/// Once WorkOS's values stand in the setup, the identity provider posts to WorkOS and no longer to this machine.
fn moved_on(setup: &Setup, running: &Running) -> Option<Finding> {
    let acs = setup.service_provider.acs.as_ref().filter(|acs| acs.as_str() != running.acs())?;
    (!setup.idp.is_rehearsal()).then(|| {
        Finding::warning("loopback_values_at_idp", "This test needs the temporary values at the identity provider")
            .want(format!("ACS URL {} and Entity ID {}", running.acs(), running.entity_id()))
            .got(format!("ACS URL {acs} in the setup"))
            .fix(
                "Once WorkOS's values are entered there, test with a second application that has the temporary values (its \
                 metadata: --idp-metadata), or give a response to `latchkey saml inspect`",
            )
            .setting(latchkey_core::check::Setting::Acs)
    })
}

fn introduce(running: &Running, moved_on: Option<&Finding>, context: &Context) -> Result<(), Failure> {
    if let Some(finding) = moved_on {
        context.tell(&render::findings(std::slice::from_ref(finding), context))?;
    }
    if let Some(certificate) = running.certificate() {
        context.tell(&format!(
            "The browser will warn that it does not know this machine's certificate. It was made for this test alone; go \
             on if its SHA-256 fingerprint is\n{certificate}"
        ))?;
    }
    context.tell(&format!("Open this address to sign in:\n{}", running.start_url()))
}

fn verdict(test: &SignInTest) -> &'static str {
    use latchkey_core::sign_in::Verdict::{Accepted, Rejected};
    match (test.judgement.verdict, test.judgement.would_claude_accept) {
        (Accepted, true) => "Claude would let this person in",
        (Accepted, false) => "The sign-in works, but Claude would not let this person in",
        (Rejected, _) => "The response is refused",
    }
}

fn show(test: &SignInTest, context: &Context) -> Result<Outcome, Failure> {
    let judgement = &test.judgement;
    let who = test.email.as_deref().map_or_else(String::new, |email| format!(": {}", render::printable(email)));
    let error = judgement.predicted_error.as_deref();
    let error = error.map_or_else(String::new, |error| format!("WorkOS would report {}.\n", render::printable(error)));
    let findings = render::findings(&judgement.findings, context);
    let text = format!("{}{who}\n{error}\n{findings}", verdict(test));
    let json = serde_json::json!({
        "at": test.at,
        "rehearsal": test.rehearsal,
        "email": test.email,
        "broken": test.broken,
    });
    Ok(Outcome::judged(&merged(json, judgement)?, text, &judgement.findings)?.and(judgement.would_claude_accept))
}

/// The judgement's own fields stand beside those of the test, as in `saml inspect --json`.
fn merged(
    mut test: serde_json::Value,
    judgement: &latchkey_core::sign_in::Judgement,
) -> Result<serde_json::Value, Failure> {
    let fields = serde_json::to_value(judgement).map_err(|error| {
        Failure::input("not_json", format!("The result cannot be written as JSON: {error}."), "Report this as a bug.")
    })?;
    if let (Some(test), serde_json::Value::Object(fields)) = (test.as_object_mut(), fields) {
        test.extend(fields);
    }
    Ok(test)
}

/// How long to wait: more than nothing, and a day at most.
fn span(text: &str) -> Result<Duration, String> {
    time::seconds(text)
        .filter(|seconds| (1..=24 * 3600).contains(seconds))
        .map(Duration::from_secs)
        .ok_or_else(|| "this is no time such as 90s, 5m or 1h (24h at most)".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (text, seconds) in [("90s", 90), ("5m", 300), ("1h", 3600), ("45", 45)] {
            assert_eq!(span(text), Ok(Duration::from_secs(seconds)));
        }
        for wrong in ["", "m", "0s", "-5m", "5 m", "5d", "25h", "99999999999999999999h"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
    }
}
