//! The name of an identity provider. How each is set up lives in `latchkey-idp`; the core knows the names of those that
//! its own rules and notes tell apart.

use crate::message::{Arg, exact, say};
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

    /// The name as its vendor writes it: `Microsoft Entra ID`. None for the built-in one, for `generic`, and for an
    /// identifier that is not known here.
    pub fn vendor_name(&self) -> Option<&'static str> {
        match self.as_str() {
            "authentik" => Some("authentik"),
            "okta" => Some("Okta"),
            "entra" => Some("Microsoft Entra ID"),
            "google" => Some("Google Workspace"),
            "keycloak" => Some("Keycloak"),
            _ => None,
        }
    }

    /// What a sentence calls it: its vendor's name, "the built-in identity provider", or "your identity provider".
    pub fn called(&self) -> Arg {
        match self.vendor_name() {
            Some(name) => exact(name).into(),
            None if self.is_rehearsal() => say::idp_called::rehearsal().into(),
            None => say::idp_called::any().into(),
        }
    }

    /// Whether its vendor's name is not known here: `generic`, and every identifier that is not in the list.
    pub fn is_nameless(&self) -> bool {
        self.vendor_name().is_none() && !self.is_rehearsal()
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
