//! A person's browser without the browser: follows redirects, keeps cookies, fills forms and posts them.

use crate::in_time;
use reqwest::{Client, header, redirect::Policy};
use std::collections::BTreeMap;
use url::Url;

/// How many pages a sign-in may take.
const PAGES: usize = 12;

/// Somebody who visits pages.
pub(super) struct Visitor {
    client: Client,
    /// One jar: everything here is on one machine.
    cookies: BTreeMap<String, String>,
}

/// A page that was reached.
struct Page {
    url: Url,
    html: String,
}

struct Form {
    action: Url,
    is_post: bool,
    fields: Vec<(String, String)>,
}

impl Visitor {
    pub(super) fn new() -> Self {
        let client = Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        Self { client, cookies: BTreeMap::new() }
    }

    /// Goes from `start` to the ACS and answers with the page there; `typed` goes into the fields of that name.
    pub(super) async fn sign_in(&mut self, start: &str, typed: &[(&str, &str)]) -> String {
        let start = Url::parse(start).unwrap();
        let mut page = self.open(start.clone(), None).await;
        for _ in 0..PAGES {
            if page.url.path() == "/acs" && page.url.origin() == start.origin() {
                return page.html;
            }
            let mut form = form(&page);
            for (name, value) in typed {
                if let Some(field) = form.fields.iter_mut().find(|(known, _)| known == name) {
                    field.1 = (*value).to_owned();
                }
            }
            page = if form.is_post {
                self.open(form.action, Some(form.fields)).await
            } else {
                let mut url = form.action;
                url.query_pairs_mut().clear().extend_pairs(form.fields);
                self.open(url, None).await
            };
        }
        panic!("the sign-in does not come to the ACS; the last page is {}: {}", page.url, page.html);
    }

    /// Opens an address, with a form's fields or without, and goes where it is sent.
    async fn open(&mut self, mut url: Url, mut fields: Option<Vec<(String, String)>>) -> Page {
        for _ in 0..PAGES {
            let request = match fields.take() {
                Some(fields) => self.client.post(url.clone()).form(&fields),
                None => self.client.get(url.clone()),
            };
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let request = if cookies.is_empty() { request } else { request.header(header::COOKIE, cookies.join("; ")) };
            let answer = in_time("an answer", request.send()).await.unwrap_or_else(|error| panic!("{url}: {error}"));
            for cookie in answer.headers().get_all(header::SET_COOKIE) {
                let cookie = cookie.to_str().unwrap().split(';').next().unwrap();
                if let Some((name, value)) = cookie.split_once('=') {
                    self.cookies.insert(name.trim().to_owned(), value.to_owned());
                }
            }
            let status = answer.status();
            if let Some(next) = answer.headers().get(header::LOCATION) {
                url = url.join(next.to_str().unwrap()).unwrap();
                continue;
            }
            let html = in_time("the page", answer.text()).await.unwrap();
            assert!(status.is_success(), "{url} answers {status}: {html}");
            return Page { url, html };
        }
        panic!("too many redirects, the last to {url}");
    }
}

/// The first form of a page that goes somewhere with something in it.
fn form(page: &Page) -> Form {
    let (_, rest) = page.html.split_once("<form").unwrap_or_else(|| panic!("no form on {}: {}", page.url, page.html));
    let rest = rest.split("</form").next().unwrap();
    let opening = rest.split('>').next().unwrap();
    let action = attribute(opening, "action").unwrap_or_default();
    let inputs = rest.split("<input").skip(1).map(|input| input.split('>').next().unwrap());
    let named = |input: &str| Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default()));
    Form {
        action: page.url.join(&action).unwrap(),
        is_post: attribute(opening, "method").is_some_and(|method| method.eq_ignore_ascii_case("post")),
        fields: inputs.filter_map(named).collect(),
    }
}

/// An attribute's value in a tag, in double quotes as all these pages write it.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\"")).or_else(|| tag.split_once(&format!("\n{name}=\"")))?;
    Some(unescaped(rest.split('"').next()?))
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        let (entity, after) = after.split_once(';').unwrap_or_else(|| panic!("a bare & in {text}"));
        let letter = match entity {
            "amp" => '&',
            "quot" => '"',
            "lt" => '<',
            "gt" => '>',
            "apos" => '\'',
            _ => entity
                .strip_prefix('#')
                .and_then(|number| match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => number.parse().ok(),
                })
                .and_then(char::from_u32)
                .unwrap_or_else(|| panic!("&{entity}; in {text}")),
        };
        out.push_str(before);
        out.push(letter);
        rest = after;
    }
    out + rest
}
