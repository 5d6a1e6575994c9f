//! What the core needs from the world, as narrow traits. The host implements them with the real things; tests pass
//! their own.

use crate::{
    Failure, Secret, Timestamp,
    domain::{DomainReport, Question, ServerAnswer},
    setup::Setup,
    setup::SetupName,
};
use std::future::Future;

/// Tells the time.
pub trait Clock {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// Opens the person's own browser.
pub trait Browser {
    /// Opens an http or https address. Fails where there is no browser or no display.
    fn open(&self, url: &str) -> Result<(), Failure>;
}

/// Keeps setups. A change is made under a lock, so that two processes cannot lose each other's.
pub trait SetupStore {
    /// Reads a setup.
    fn load(&self, name: &SetupName) -> Result<Setup, Failure>;

    /// Reads, changes and writes a setup in one go; nothing is written where `change` fails.
    fn change<T>(&self, name: &SetupName, change: impl FnOnce(&mut Setup) -> Result<T, Failure>) -> Result<T, Failure>;
}

/// Keeps secrets, never as plain text.
pub trait SecretStore {
    /// Keeps a secret under a name, in place of an older one.
    fn put(&mut self, entry: &str, secret: &Secret<Vec<u8>>) -> Result<(), Failure>;

    /// Reads a secret; `None` where there is none under that name.
    fn read(&self, entry: &str) -> Result<Option<Secret<Vec<u8>>>, Failure>;

    /// Removes a secret.
    fn remove(&mut self, entry: &str) -> Result<(), Failure>;
}

/// Asks name servers.
pub trait Dns {
    /// Looks for the TXT value `want` at `host` of `domain`; answers that come in are shown to `seen` at once.
    fn look(
        &self,
        question: &Question,
        seen: impl Fn(&ServerAnswer) + Send + Sync,
    ) -> impl Future<Output = Result<DomainReport, Failure>> + Send;
}

/// What is asked of an administration API.
#[derive(Clone, PartialEq)]
pub struct ApiRequest {
    /// How.
    pub method: ApiMethod,
    /// The path below the API's base, with its query; it begins without a slash.
    pub path: String,
    /// The JSON body, where there is one. It may hold a secret, so it is never printed.
    pub body: Option<serde_json::Value>,
}

/// How something is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ApiMethod {
    /// Reads.
    Get,
    /// Makes.
    Post,
    /// Changes the fields that are named.
    Patch,
    /// Replaces.
    Put,
    /// Removes.
    Delete,
}

impl std::fmt::Debug for ApiRequest {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let body = self.body.as_ref().map(|_| "…");
        out.debug_struct("ApiRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("body", &body)
            .finish()
    }
}

/// What an administration API answered, whatever the status.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ApiAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The media type, lower case, without parameters; empty where there is none.
    pub media_type: String,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// After how many seconds to ask again, where it says so.
    pub retry_after: Option<u32>,
    /// The body, bounded in size by whoever fetched it.
    pub body: String,
}

/// An identity provider's administration API at one server with one token. It fails only where no answer came; a
/// request that was under way then may or may not have been carried out.
pub trait Api: Send + Sync {
    /// The server's address, without a slash at the end.
    fn base(&self) -> &str;

    /// Asks once; nothing is repeated and no redirect is followed.
    fn ask(&self, request: ApiRequest) -> impl Future<Output = Result<ApiAnswer, Failure>> + Send;
}
