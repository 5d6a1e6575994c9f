//! An administration API over HTTPS with a token: one question, one answer, within bounds. The token leaves this machine
//! only in the header of requests to that one address; no redirect is followed, so that it goes nowhere else.

use super::{
    Fingerprint, Pin, client, is_loopback, parse, presented_by,
    trouble::{self, Asked},
};
use latchkey_core::{
    Code, Failure, Secret,
    message::{exact, say},
    ports::{Api, ApiAnswer, ApiMethod, ApiRequest},
};
use reqwest::{
    Client, Method, Response,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER},
};
use std::{sync::Arc, time::Duration};
use url::Url;

/// How long one answer may take. authentik needs about a second for most, and ten for a test of SCIM.
const DEADLINE: Duration = Duration::from_secs(30);
/// The largest answer, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;

/// An administration API at one address.
pub struct RestApi {
    base: String,
    root: Url,
    token: Secret<String>,
    trust: Option<Fingerprint>,
    pin: Option<Arc<Pin>>,
    client: Client,
}

impl RestApi {
    /// `base` is the server's address; `below` is where its API begins, for instance `api/v3/`. With `trust` the server
    /// has to present the certificate with that fingerprint, or one issued by it.
    ///
    /// # Errors
    /// What is wrong with the address: no web address, a password in it, or plain http to another machine.
    pub fn new(base: &str, below: &str, token: Secret<String>, trust: Option<Fingerprint>) -> Result<Self, Failure> {
        let url = parse(base, Asked::Api)?;
        if url.scheme() != "https" && !is_loopback(&url) {
            return Err(Failure::input(
                Code::TokenOverHttp,
                say::token_over_http::plain_http(exact(&url)),
                say::token_over_http::plain_http_fix(),
            ));
        }
        let base = base.trim().trim_end_matches('/').to_owned();
        let root = parse(&format!("{base}/{below}"), Asked::Api)?;
        let pin = trust.map(|fingerprint| Arc::new(Pin::new(Some(fingerprint))));
        let client = client(Asked::Api, &url, pin.clone())?;
        Ok(Self { base, root, token, trust, pin, client })
    }

    async fn send(&self, request: ApiRequest) -> Result<ApiAnswer, Failure> {
        let path = &request.path;
        let url = self.root.join(path).map_err(|_| trouble::no_address(Asked::Api, path))?;
        let sound = url.origin() == self.root.origin() && url.path().starts_with(self.root.path());
        if !sound {
            return Err(trouble::out_of_api(path));
        }
        let mut bearer = HeaderValue::try_from(format!("Bearer {}", self.token.expose().trim())).map_err(|_| {
            Failure::input(Code::TokenUnusable, say::token_unusable::letters(), say::token_unusable::letters_fix())
        })?;
        bearer.set_sensitive(true);
        let mut ask = self.client.request(method(request.method), url.clone()).header(AUTHORIZATION, bearer);
        ask = ask.header(ACCEPT, "application/json");
        if let Some(body) = &request.body {
            ask = ask.json(body);
        }
        match ask.send().await {
            Ok(response) => answer(response, &url).await,
            Err(error) => Err(self.unreachable(&url, &error).await),
        }
    }

    async fn unreachable(&self, url: &Url, error: &reqwest::Error) -> Failure {
        let presented = match &self.pin {
            Some(pin) => pin.presented(),
            None if url.scheme() == "https" => presented_by(Asked::Api, url).await.unwrap_or_default(),
            None => Vec::new(),
        };
        trouble::connection(Asked::Api, url, error, self.trust, &presented)
    }
}

impl Api for RestApi {
    fn base(&self) -> &str {
        &self.base
    }

    async fn ask(&self, request: ApiRequest) -> Result<ApiAnswer, Failure> {
        match tokio::time::timeout(DEADLINE, self.send(request)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(trouble::too_slow(Asked::Api, &self.root, DEADLINE)),
        }
    }
}

fn method(method: ApiMethod) -> Method {
    match method {
        ApiMethod::Get => Method::GET,
        ApiMethod::Post => Method::POST,
        ApiMethod::Patch => Method::PATCH,
        ApiMethod::Put => Method::PUT,
        ApiMethod::Delete => Method::DELETE,
    }
}

async fn answer(mut response: Response, url: &Url) -> Result<ApiAnswer, Failure> {
    let header =
        |name| response.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok()).map(str::to_owned);
    let media_type = header(CONTENT_TYPE).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (location, retry_after) = (header(LOCATION), header(RETRY_AFTER).and_then(|after| after.trim().parse().ok()));
    let status = response.status().as_u16();
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble::cut_off(Asked::Api, url, &error))? {
        if bytes.len() + chunk.len() > LARGEST {
            return Err(Failure::input(
                Code::AnswerTooLarge,
                say::answer_too_large::over_limit(trouble::host(url), LARGEST / (1024 * 1024)),
                say::answer_too_large::over_limit_fix(),
            ));
        }
        bytes.extend_from_slice(&chunk);
    }
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Ok(ApiAnswer { status, media_type, location, retry_after, body })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn api(base: &str) -> Result<RestApi, Failure> {
        RestApi::new(base, "api/v3/", Secret::new("ak-secret".to_owned()), None)
    }

    #[test]
    fn a_token_goes_over_https_or_stays_on_this_machine() {
        for base in
            ["https://authentik.company", "https://authentik.company/", "http://127.0.0.1:9000", "http://localhost"]
        {
            assert!(api(base).is_ok(), "{base}");
        }
        let refused = |base| api(base).err().map(|failure| failure.code);
        assert_eq!(refused("http://authentik.company").map(latchkey_core::Code::as_str), Some("token_over_http"));
        assert_eq!(
            refused("https://admin:secret@authentik.company").map(latchkey_core::Code::as_str),
            Some("url_with_password")
        );
        assert_eq!(refused("authentik.company").map(latchkey_core::Code::as_str), Some("url_invalid"));
    }

    #[tokio::test]
    async fn no_path_leads_out_of_the_api() {
        let api = api("http://127.0.0.1:9").unwrap();
        for path in ["https://elsewhere.example/", "//elsewhere.example/x", "/if/admin/", "../../if/admin/"] {
            let request = ApiRequest { method: ApiMethod::Get, path: path.to_owned(), body: None };
            assert_eq!(api.ask(request).await.unwrap_err().code.as_str(), "url_invalid", "{path}");
        }
    }
}
