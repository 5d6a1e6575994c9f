//! A request as it arrived and the answer to it, apart from any connection.

use serde_json::{Value, json};
use url::form_urlencoded;

/// A request.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) raw_query: String,
    /// Names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// Scheme and host as the caller wrote them.
    pub(super) base: String,
}

impl Request {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn query(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.raw_query.as_bytes()).into_owned().collect()
    }

    pub(super) fn asked(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(found, _)| found == name).map(|(_, value)| value)
    }

    pub(super) fn form(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(&self.body).into_owned().collect()
    }

    pub(super) fn cookie(&self, name: &str) -> Option<String> {
        let cookies = self.header("cookie")?;
        let mut pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| value.to_owned())
    }

    /// The JSON that it carries, or the answer to something else.
    pub(super) fn json(&self) -> Result<Value, Answer> {
        let kind = self.header("content-type").unwrap_or_default();
        if self.body.is_empty() {
            return Ok(json!({}));
        }
        if !kind.starts_with("application/json") {
            return Err(detail(415, &format!("Unsupported media type \"{kind}\" in request.")));
        }
        serde_json::from_slice(&self.body).map_err(|error| detail(400, &format!("JSON parse error - {error}")))
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// An answer, or one that ends the matter early.
pub(super) type Outcome = Result<Answer, Answer>;

impl Answer {
    fn of(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: vec![("content-type", kind.to_owned())], body: body.into() }
    }

    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

pub(super) fn json_answer(status: u16, value: &Value) -> Answer {
    Answer::of(status, "application/json", value.to_string())
}

pub(super) fn empty(status: u16) -> Answer {
    Answer { status, headers: Vec::new(), body: Vec::new() }
}

pub(super) fn html(status: u16, title: &str, body: &str) -> Answer {
    let page =
        format!("<!DOCTYPE html>\n<html><head><title>{title} - authentik</title></head><body>{body}</body></html>");
    Answer::of(status, "text/html; charset=utf-8", page).with("referrer-policy", "same-origin")
}

pub(super) fn file(kind: &str, name: &str, body: String) -> Answer {
    Answer::of(200, kind, body).with("content-disposition", format!("attachment; filename=\"{name}\""))
}

pub(super) fn redirect(to: &str) -> Answer {
    Answer::of(302, "text/html; charset=utf-8", "").with("location", to)
}

/// An error of the kind that carries one sentence.
pub(super) fn detail(status: u16, sentence: &str) -> Answer {
    json_answer(status, &json!({ "detail": sentence }))
}

pub(super) fn forbidden() -> Answer {
    detail(403, "You do not have permission to perform this action.")
}

pub(super) fn wrong(field: &str, sentence: &str) -> Answer {
    json_answer(400, &json!({ field: [sentence] }))
}

/// The inside of an attribute or of text, in HTML or XML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
