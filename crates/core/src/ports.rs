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
