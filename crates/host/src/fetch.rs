//! Fetching metadata by URL: one document, at most 5 MB, within ten seconds, with every way in which it can go wrong
//! explained. Certificates are always checked; a private or self-signed one is trusted by its SHA-256 fingerprint only.

mod pin;
mod rest;
mod trouble;

pub use pin::Fingerprint;
pub use rest::RestApi;

use latchkey_core::Failure;
use latchkey_saml::metadata::SIZE_LIMIT;
use pin::Pin;
use reqwest::{Client, Response, header::LOCATION, redirect::Policy};
use std::{sync::Arc, time::Duration};
use trouble::Asked;
use url::{Host, Url};

/// How long everything together may take.
const DEADLINE: Duration = Duration::from_secs(10);
/// How many redirects are followed.
const REDIRECTS: usize = 5;

/// What stands at `url`. With `trust`, the server has to present the certificate with that fingerprint, or one issued
/// by it; without, one that the operating system trusts.
///
/// # Errors
/// `Unanswered` where nothing answered in time; otherwise what was wrong with the address, the connection or the answer.
pub async fn metadata(url: &str, trust: Option<Fingerprint>) -> Result<Vec<u8>, Failure> {
    metadata_at(url, trust).await.map(|(bytes, _)| bytes)
}

/// The same, with the address that it came from in the end.
///
/// # Errors
/// Those of [`metadata`].
pub async fn metadata_at(url: &str, trust: Option<Fingerprint>) -> Result<(Vec<u8>, Url), Failure> {
    let url = parse(url, Asked::Metadata)?;
    match tokio::time::timeout(DEADLINE, fetch(url.clone(), trust)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(trouble::too_slow(Asked::Metadata, &url, DEADLINE)),
    }
}

/// Whether this text is an address to fetch rather than a file's name.
pub fn is_url(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    text.starts_with("https://") || text.starts_with("http://")
}

fn parse(text: &str, asked: Asked) -> Result<Url, Failure> {
    let url = Url::parse(text.trim()).map_err(|_| trouble::no_address(asked, text))?;
    if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
        return Err(trouble::no_https(asked, text));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(trouble::password_in_address(asked));
    }
    Ok(url)
}

async fn fetch(mut url: Url, trust: Option<Fingerprint>) -> Result<(Vec<u8>, Url), Failure> {
    for _ in 0..=REDIRECTS {
        let response = ask(&url, trust).await?;
        let status = response.status();
        if !status.is_redirection() {
            if !status.is_success() {
                return Err(trouble::status(Asked::Metadata, &url, status));
            }
            return Ok((body(response, &url).await?, url));
        }
        let target = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        let next = target.and_then(|target| url.join(target).ok());
        let next = next.ok_or_else(|| trouble::status(Asked::Metadata, &url, status))?;
        let next = parse(next.as_str(), Asked::Metadata)?;
        if url.scheme() == "https" && next.scheme() != "https" {
            return Err(trouble::downgrade(Asked::Metadata, &url, &next));
        }
        url = next;
    }
    Err(trouble::too_many_redirects(Asked::Metadata, &url, REDIRECTS))
}

async fn ask(url: &Url, trust: Option<Fingerprint>) -> Result<Response, Failure> {
    let pin = trust.map(|fingerprint| Arc::new(Pin::new(Some(fingerprint))));
    let error = match client(Asked::Metadata, url, pin.clone())?.get(url.clone()).send().await {
        Ok(response) => return Ok(response),
        Err(error) => error,
    };
    let presented = match pin {
        Some(pin) => pin.presented(),
        None if url.scheme() == "https" => presented_by(Asked::Metadata, url).await?,
        None => Vec::new(),
    };
    Err(trouble::connection(Asked::Metadata, url, &error, trust, &presented))
}

/// The fingerprints of the certificates that the server presents: the handshake is broken off once they are seen.
async fn presented_by(asked: Asked, url: &Url) -> Result<Vec<Fingerprint>, Failure> {
    let pin = Arc::new(Pin::new(None));
    // This request cannot succeed, since the pin accepts nothing; what it saw is all that is wanted.
    drop(client(asked, url, Some(Arc::clone(&pin)))?.get(url.clone()).send().await);
    Ok(pin.presented())
}

fn client(asked: Asked, url: &Url, pin: Option<Arc<Pin>>) -> Result<Client, Failure> {
    let mut builder =
        Client::builder().redirect(Policy::none()).user_agent(concat!("latchkey/", env!("CARGO_PKG_VERSION")));
    if is_loopback(url) {
        builder = builder.no_proxy();
    }
    if let Some(pin) = pin {
        builder = builder.tls_backend_preconfigured(pin.into_config()?);
    }
    builder.build().map_err(|error| trouble::no_client(asked, &error))
}

/// Proxies cannot reach this machine's own addresses.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

async fn body(mut response: Response, url: &Url) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble::cut_off(Asked::Metadata, url, &error))? {
        if bytes.len() + chunk.len() > SIZE_LIMIT {
            return Err(trouble::too_large(url, SIZE_LIMIT));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;
