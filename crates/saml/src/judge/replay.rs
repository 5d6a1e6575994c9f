//! One use: the IDs of accepted responses and assertions are kept until the assertion would have expired anyway.

use latchkey_core::Timestamp;
use std::collections::BTreeMap;

/// The IDs that were accepted, each with the moment until which it has to be remembered.
#[derive(Clone, Debug, Default)]
pub struct ReplayCache {
    seen: BTreeMap<(String, String), Timestamp>,
}

impl ReplayCache {
    /// Nothing was accepted so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether `id` of `issuer` was accepted before and could still be valid.
    pub fn has_seen(&self, issuer: &str, id: &str) -> bool {
        self.seen.contains_key(&(issuer.to_owned(), id.to_owned()))
    }

    /// Remembers `id` of `issuer` until `until`, and forgets what has expired by `now`.
    pub fn remember(&mut self, issuer: &str, id: &str, until: Timestamp, now: Timestamp) {
        self.seen.retain(|_, kept_until| *kept_until >= now);
        self.seen.insert((issuer.to_owned(), id.to_owned()), until);
    }
}
