//! The name of an identity provider. The core knows no provider; the list of them lives in `latchkey-idp`.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The short name of an identity provider, as on the command line: `authentik`, `okta`, `entra`, `google`,
/// `keycloak`, `generic` or `rehearsal` (the built-in one).
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(transparent)]
pub struct IdpId(pub String);

impl IdpId {
    /// The built-in identity provider of the rehearsal.
    pub const REHEARSAL: &'static str = "rehearsal";

    /// The short name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the built-in identity provider.
    pub fn is_rehearsal(&self) -> bool {
        self.0 == Self::REHEARSAL
    }
}

impl fmt::Display for IdpId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
