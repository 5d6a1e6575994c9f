//! Round trips through a login: ours with service provider and identity provider, the peer's identity provider alone.

use std::time::{Duration, Instant};

use latchkey_saml::request::AuthnRequest;
use reqwest::{Client, StatusCode};
use serde_json::Value;

use crate::saml::now;
use crate::stopwatch::{Outcome, cpu_time, report};

/// How long a peer may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// `saml-idp`: request, login page, signed response. Its form is filled in as its page has it.
pub(crate) async fn peer(base: &str, trips: u64) -> Outcome<Value> {
    let client = client()?;
    until_it_answers(&client, base).await?;
    let (started, cpu) = (Instant::now(), cpu_time());
    for _ in 0..trips {
        let request =
            AuthnRequest::new(base, "http://127.0.0.1:9/acs", "bench", now()?).map_err(|failure| failure.message)?;
        let url = request.redirect_url("bench").map_err(|failure| failure.message)?;
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
    Ok(report(trips, started, cpu))
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
    let (_, value) = inside.split_once("value=\"")?;
    let (value, _) = value.split_once('"')?;
    Some(value.replace("&#x3D;", "=").replace("&#x3d;", "=").replace("&amp;", "&").replace("&#x2F;", "/"))
}
