//! The frame of every page: self-contained HTML, light and dark, with a content security policy that allows exactly
//! what the page has, and headers that keep it out of caches, frames and referrers.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");
const SUBMIT: &str = "document.forms[0].submit()";

/// HTML under construction. Text goes in through [`Html::text`] only, which escapes it.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup of our own.
    #[must_use]
    pub(super) fn markup(mut self, markup: &'static str) -> Self {
        self.0.push_str(markup);
        self
    }

    /// Text from anywhere.
    #[must_use]
    pub(super) fn text(mut self, text: &str) -> Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                letter if letter.is_control() && letter != '\n' => self.0.push('\u{fffd}'),
                letter => self.0.push(letter),
            }
        }
        self
    }

    /// An element with text.
    #[must_use]
    pub(super) fn element(self, open: &'static str, text: &str, close: &'static str) -> Self {
        self.markup(open).text(text).markup(close)
    }
}

/// A finished page.
pub(super) fn page(status: StatusCode, language: &'static str, title: &str, body: Html) -> Response<Body> {
    respond(status, language, title, body, false)
}

/// A page that sends its one form by itself; without scripts, the form's button does it.
pub(super) fn forwarding_page(language: &'static str, title: &str, body: Html) -> Response<Body> {
    respond(StatusCode::OK, language, title, body, true)
}

fn respond(status: StatusCode, language: &'static str, title: &str, body: Html, submits: bool) -> Response<Body> {
    let mut html = Html::default()
        .markup("<!doctype html><html lang=\"")
        .markup(language)
        .markup("\"><head><meta charset=\"utf-8\">")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .markup("<meta name=\"color-scheme\" content=\"light dark\"><title>")
        .text(title)
        .markup(" - Latchkey</title><style>")
        .markup(STYLE)
        .markup("</style></head><body><main><h1>")
        .text(title)
        .markup("</h1>");
    html.0.push_str(&body.0);
    let mut html = html.markup("</main>");
    if submits {
        html = html.markup("<script>").markup(SUBMIT).markup("</script>");
    }
    let mut response = Response::new(Body::from(html.markup("</body></html>").0));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if let Ok(policy) = HeaderValue::from_str(&policy(submits)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Only our own style and, where the form sends itself, our own one line of script.
fn policy(submits: bool) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let script = if submits { format!(" script-src {};", hash(SUBMIT)) } else { String::new() };
    format!(
        "default-src 'none'; style-src {};{script} form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        hash(STYLE)
    )
}
