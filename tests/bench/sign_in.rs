//! Round trips through a login: ours with service provider and identity provider, the peer's identity provider alone.

use std::path::Path;
use std::time::{Duration, Instant};

use latchkey_core::attribute::{Naming, REQUIRED};
use latchkey_core::domain::DomainName;
use latchkey_host::loopback::{BuiltIn, IdentityProvider, Loopback, Options, Progress, Requirements};
use latchkey_saml::rehearsal::{SignedPart, sample_people};
use latchkey_saml::request::AuthnRequest;
use reqwest::{Client, StatusCode};
use serde_json::Value;

use crate::saml::{now, signer};
use crate::stopwatch::{Outcome, cpu_time, figures};

/// How long a peer may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// Ours: request, login page, signed response, and its verification at the ACS. Starting and ending the servers is not
/// part of a trip; opening the connection is.
pub(crate) async fn ours(folder: &Path, trips: u64) -> Outcome<Value> {
    let (mut wall, cpu) = (Duration::ZERO, cpu_time());
    for _ in 0..trips {
        let running =
            Loopback::start(options(folder)?).await.map_err(|failure| latchkey_words::in_english(&failure))?;
        let client = client()?;
        let started = Instant::now();
        let page = client.get(running.start_url()).send().await?.error_for_status()?.text().await?;
        let request = hidden_value(&page, "request").ok_or("the login page does not hold the request")?;
        let sign_on = format!("http://{}/idp/sso", running.address());
        let choice = [("request", request.as_str()), ("person", "0")];
        let page = client.post(sign_on).form(&choice).send().await?.error_for_status()?.text().await?;
        let response = hidden_value(&page, "SAMLResponse").ok_or("the identity provider sent no response")?;
        let relay_state = hidden_value(&page, "RelayState").unwrap_or_default();
        let delivery = [("SAMLResponse", response.as_str()), ("RelayState", relay_state.as_str())];
        client.post(running.acs()).form(&delivery).send().await?.error_for_status()?.bytes().await?;
        wall += started.elapsed();
        drop(client);
        let test = running.outcome().await.map_err(|failure| latchkey_words::in_english(&failure))?;
        if !test.judgement.lets_in() {
            return Err(format!("the sign-in was refused: {:?}", test.judgement.findings).into());
        }
    }
    Ok(figures(trips, wall, cpu))
}

fn options(folder: &Path) -> Outcome<Options> {
    let built_in = BuiltIn {
        signer: signer(folder)?,
        people: sample_people("example.com", &["Claude Owner".to_owned()]),
        signed: SignedPart::Assertion,
        fault: None,
    };
    let requirements = Requirements {
        domains: vec![DomainName::try_from("example.com".to_owned())?],
        unseen: Vec::new(),
        mapped_groups: None,
        naming: Naming::Short,
        required: REQUIRED.to_vec(),
        places: Vec::new(),
        neighbours: Vec::new(),
        earlier_requests: Vec::new(),
        audience: None,
    };
    let identity_provider = IdentityProvider::BuiltIn(Box::new(built_in));
    let timeout = Some(Duration::from_secs(30));
    Ok(Options {
        port: None,
        https: false,
        timeout,
        identity_provider,
        requirements,
        progress: Progress::default(),
        language: latchkey_words::Language::En,
        reader: latchkey_words::Reader::Terminal,
    })
}

/// `saml-idp`: request, login page, signed response. Its form is filled in as its page has it.
pub(crate) async fn peer(base: &str, trips: u64) -> Outcome<Value> {
    let client = client()?;
    until_it_answers(&client, base).await?;
    let (started, cpu) = (Instant::now(), cpu_time());
    for _ in 0..trips {
        let request = AuthnRequest::new(base, "http://127.0.0.1:9/acs", "bench", now()?)
            .map_err(|failure| latchkey_words::in_english(&failure))?;
        let url = request.redirect_url("bench").map_err(|failure| latchkey_words::in_english(&failure))?;
        let page = client.get(&url).send().await?.error_for_status()?.text().await?;
        let hidden = hidden_value(&page, "_authnRequest").ok_or("the login page does not hold the request")?;
        let person = [
            ("_authnRequest", hidden.as_str()),
            ("userName", "jane@example.com"),
            ("nameIdFormat", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
            ("email", "jane@example.com"),
            ("firstName", "Jane"),
            ("lastName", "van Dyke"),
        ];
        let answer =
            client.post(format!("{base}/signin")).form(&person).send().await?.error_for_status()?.text().await?;
        if hidden_value(&answer, "SAMLResponse").is_none() {
            return Err("saml-idp sent no response".into());
        }
    }
    Ok(figures(trips, started.elapsed(), cpu))
}

/// A client as a browser is one: it keeps its connection open, and never asks a proxy about loopback.
fn client() -> Outcome<Client> {
    Ok(Client::builder().no_proxy().timeout(Duration::from_secs(10)).build()?)
}

async fn until_it_answers(client: &Client, base: &str) -> Outcome<()> {
    let started = Instant::now();
    loop {
        match client.get(format!("{base}/metadata")).send().await {
            Ok(answer) if answer.status() == StatusCode::OK => return Ok(()),
            _ if started.elapsed() > PATIENCE => return Err(format!("nothing answers at {base}").into()),
            _ => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// The value of an input of a form, with the few entities undone that can stand in base64 and URLs.
fn hidden_value(page: &str, name: &str) -> Option<String> {
    let (_, after) = page.split_once(&format!("name=\"{name}\""))?;
    let (inside, _) = after.split_once('>')?;
    let (_, value) = inside.split_once("value=")?;
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let value = value.split(quote).nth(1)?;
    Some(value.replace("&#x3D;", "=").replace("&#x3d;", "=").replace("&amp;", "&").replace("&#x2F;", "/"))
}
