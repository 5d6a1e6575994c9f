//! The two values that WorkOS shows, read from what people paste, and what is known of the identity provider's
//! metadata. [`parse`] reads what was pasted, [`judge`] looks at what is saved.

use crate::{Finding, Timestamp, certificate::CertificateFacts};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The assertion consumer service: the URL to which the identity provider posts its response.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct AcsUrl(String);

/// The service provider's entity ID: the audience of every assertion, compared character by character.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct EntityId(String);

macro_rules! text_value {
    ($name:ident) => {
        impl $name {
            /// Takes text that was checked already.
            pub fn from_checked(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The value, exactly.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}
text_value!(AcsUrl);
text_value!(EntityId);

/// What a person pasted.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Pasted {
    /// Two fields; an empty one was not filled in.
    Fields {
        /// The field for the ACS URL.
        acs: String,
        /// The field for the SP Entity ID.
        entity_id: String,
    },
    /// One text copied from the page, or the service provider's metadata.
    Blob {
        /// The text.
        text: String,
    },
}

/// Values that would be right, offered for one click; a field that is `None` needs no change or no value is known.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Correction {
    /// The ACS URL as it should read.
    pub acs: Option<String>,
    /// The Entity ID as it should read.
    pub entity_id: Option<String>,
}

/// What was read from pasted text. A value is there exactly if nothing about it failed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Parsed {
    /// The ACS URL.
    pub acs: Option<AcsUrl>,
    /// The Entity ID.
    pub entity_id: Option<EntityId>,
    /// What was found, the cause first.
    pub findings: Vec<Finding>,
    /// Corrected values, where they can be told.
    pub correction: Option<Correction>,
}

/// What was read from the identity provider's metadata.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct IdpMetadata {
    /// The URL, file name or `pasted` that it came from.
    pub source: String,
    /// When it was read.
    pub read_at: Timestamp,
    /// The identity provider's entity ID.
    pub entity_id: String,
    /// SingleSignOnService with the HTTP-Redirect binding.
    pub sso_redirect: Option<String>,
    /// SingleSignOnService with the HTTP-POST binding.
    pub sso_post: Option<String>,
    /// WantAuthnRequestsSigned, where it is said.
    pub want_authn_requests_signed: Option<bool>,
    /// The signing certificates, in the metadata's order.
    pub signing_certificates: Vec<CertificateFacts>,
    /// The metadata itself as text.
    pub xml: String,
    /// How the text was written; with it every byte is kept.
    #[serde(default, skip_serializing_if = "Encoding::is_plain")]
    pub encoding: Encoding,
}

/// The service provider's values in a setup.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct ServiceProvider {
    /// ACS URL.
    pub acs: Option<AcsUrl>,
    /// SP Entity ID.
    pub entity_id: Option<EntityId>,
}

mod encoding;
mod examine;
mod judge;
mod metadata;
mod paste;
#[cfg(test)]
mod tests;
mod ticks;

pub use encoding::Encoding;
pub use examine::is_another_connection;
pub use judge::judge;
pub use paste::parse;
pub use ticks::{Tick, workos_ticks};
pub(crate) use ticks::{forget_entered, not_entered};
