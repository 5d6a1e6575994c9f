//! Requests to one server: counted, at most four at once, answers read as JSON, and every refusal turned into a failure
//! that says whose move it is.

use super::answer;
use crate::authentik::Kind;
use futures::{StreamExt, TryStreamExt, lock::Mutex, stream};
use latchkey_core::{
    Failure,
    ports::{Api, ApiAnswer, ApiMethod, ApiRequest},
};
use serde_json::Value;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

/// Requests under way at once. authentik answers each in about a second, and its workers are few.
pub(crate) const AT_ONCE: usize = 4;
/// Entries of one page of a list.
pub(super) const PAGE: u32 = 100;
/// Pages of one list that is kept whole; more is no list that a person can have meant.
const MOST_PAGES: u32 = 200;

/// A server with a token.
pub struct Server<'a, A> {
    api: &'a A,
    requests: AtomicU32,
    /// Whoever asks takes the next turn and waits until it is free.
    turns: [Mutex<()>; AT_ONCE],
    next: AtomicUsize,
}

/// One page of a list.
pub(crate) struct Page {
    pub(crate) entries: Vec<Value>,
    /// How many pages there are.
    pub(crate) pages: u32,
    /// How many entries there are in all of them.
    pub(crate) count: u64,
}

impl<'a, A: Api> Server<'a, A> {
    /// Nothing is asked yet.
    pub fn new(api: &'a A) -> Self {
        Self { api, requests: AtomicU32::new(0), turns: Default::default(), next: AtomicUsize::new(0) }
    }

    /// The server's address, without a slash at the end.
    pub fn base(&self) -> &str {
        self.api.base()
    }

    /// How many requests were made.
    pub fn requests(&self) -> u32 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Reads one thing. `path` is below `/api/v3/`.
    ///
    /// # Errors
    /// Those of [`Server::ask`].
    pub async fn read(&self, path: &str) -> Result<Value, Failure> {
        self.ask(ApiMethod::Get, path, None).await
    }

    /// Asks for JSON; `Value::Null` where the answer has no body.
    ///
    /// # Errors
    /// `authentik_token`, `authentik_permission`, `authentik_not_found`, `authentik_refused`, `authentik_busy`,
    /// `authentik_trouble`, `authentik_not_json`, `authentik_login_page`, and those of the connection itself.
    pub async fn ask(&self, method: ApiMethod, path: &str, body: Option<Value>) -> Result<Value, Failure> {
        let answer = self.raw(method, path, body).await?;
        answer::json(method, path, &answer)
    }

    /// Asks and gives back what came, whatever its status.
    pub(crate) async fn raw(&self, method: ApiMethod, path: &str, body: Option<Value>) -> Result<ApiAnswer, Failure> {
        let turn = self.turns.get(self.next.fetch_add(1, Ordering::Relaxed) % AT_ONCE);
        let _held = match turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.api.ask(ApiRequest { method, path: path.to_owned(), body }).await
    }

    /// Everything in a list, page by page. `query` is what stands behind the question mark, already encoded.
    pub async fn list(&self, kind: Kind, query: &str) -> Result<Vec<Value>, Failure> {
        let first = self.page(kind.path(), query, 1, PAGE).await?;
        if first.pages > MOST_PAGES {
            return Err(answer::too_long(kind.path(), first.count));
        }
        let rest: Vec<Page> = stream::iter(2..=first.pages)
            .map(|number| self.page(kind.path(), query, number, PAGE))
            .buffered(AT_ONCE)
            .try_collect()
            .await?;
        let pages = std::iter::once(first).chain(rest);
        Ok(pages.flat_map(|page| page.entries).collect())
    }

    /// One page of a list. A page that shows less than its own count says is not believed: authentik cuts some lists into
    /// pages first and then leaves out what the asker may not open. Measured on 2026.2.2 and 2025.10.4.
    ///
    /// # Errors
    /// `authentik_list_incomplete`, and those of [`Server::ask`].
    pub(crate) async fn page(&self, path: &str, query: &str, number: u32, size: u32) -> Result<Page, Failure> {
        let joint = if query.is_empty() { "" } else { "&" };
        let path = format!("{path}?{query}{joint}page={number}&page_size={size}");
        answer::page(&path, number, size, self.read(&path).await?)
    }
}

/// Text as it stands in a query.
pub(crate) fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
