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

/// What one without a name is called.
const ANY: &str = "your identity provider";

impl IdpId {
    /// Any identity provider that speaks SAML 2.0 and has no name here.
    pub const GENERIC: &'static str = "generic";
    /// The built-in identity provider of the rehearsal.
    pub const REHEARSAL: &'static str = "rehearsal";

    /// The short name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as its vendor writes it, for a sentence: `Microsoft Entra ID`. For `generic`, and for an identifier that
    /// is not known here, it is "your identity provider".
    pub fn in_words(&self) -> &'static str {
        match self.as_str() {
            "authentik" => "authentik",
            "okta" => "Okta",
            "entra" => "Microsoft Entra ID",
            "google" => "Google Workspace",
            "keycloak" => "Keycloak",
            Self::REHEARSAL => "the built-in identity provider",
            _ => ANY,
        }
    }

    /// The same as a value of a message, said in the reader's language where it is no vendor's name.
    pub fn called(&self) -> Arg {
        if self.is_rehearsal() {
            return say::idp_called::rehearsal().into();
        }
        if self.is_nameless() { say::idp_called::any().into() } else { exact(self.in_words()).into() }
    }

    /// Whether its vendor's name is not known here: `generic`, and every identifier that is not in the list.
    pub fn is_nameless(&self) -> bool {
        self.in_words() == ANY
    }

    /// Whether this is an identity provider that has no name here.
    pub fn is_generic(&self) -> bool {
        self.0 == Self::GENERIC
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
