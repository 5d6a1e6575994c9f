//! A plain client for the stand-in.

use reqwest::{Certificate, ClientBuilder, Method, RequestBuilder, redirect::Policy};
use serde_json::Value;

/// Status and JSON of an answer.
pub(super) type Answer = (u16, Value);

pub(super) fn answer(status: u16, body: Value) -> Answer {
    (status, body)
}

/// Talks to the API at one address with one token.
pub(super) struct Client {
    base: String,
    token: String,
    http: reqwest::Client,
}

impl Client {
    pub(super) fn new(base: &str, token: &str) -> Self {
        Self::with(builder(), base, token)
    }

    /// One that trusts this certificate.
    pub(super) fn trusting(base: &str, token: &str, certificate: &str) -> Self {
        let certificate = Certificate::from_pem(certificate.as_bytes()).unwrap();
        Self::with(builder().tls_certs_only([certificate]), base, token)
    }

    fn with(builder: ClientBuilder, base: &str, token: &str) -> Self {
        Self { base: base.to_owned(), token: token.to_owned(), http: builder.build().unwrap() }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}/api/v3/{path}", self.base)).bearer_auth(&self.token)
    }

    pub(super) async fn get(&self, path: &str) -> Answer {
        sent(self.request(Method::GET, path)).await.unwrap()
    }

    pub(super) async fn post(&self, path: &str, body: &Value) -> Answer {
        self.try_post(path, body).await.unwrap()
    }

    pub(super) async fn try_post(&self, path: &str, body: &Value) -> reqwest::Result<Answer> {
        sent(self.request(Method::POST, path).json(body)).await
    }

    pub(super) async fn patch(&self, path: &str, body: &Value) -> Answer {
        sent(self.request(Method::PATCH, path).json(body)).await.unwrap()
    }

    pub(super) async fn delete(&self, path: &str) -> Answer {
        sent(self.request(Method::DELETE, path)).await.unwrap()
    }
}

fn builder() -> ClientBuilder {
    reqwest::Client::builder().no_proxy().redirect(Policy::none())
}

async fn sent(request: RequestBuilder) -> reqwest::Result<Answer> {
    let response = request.send().await?;
    let status = response.status().as_u16();
    let text = response.text().await?;
    Ok((status, serde_json::from_str(&text).unwrap_or_default()))
}
