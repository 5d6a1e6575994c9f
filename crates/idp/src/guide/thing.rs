//! What one section of a guide makes and another needs: no section may ask for what does not exist yet.

use serde::Deserialize;

/// Something that exists once a section of a guide was followed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// The application for Claude at the identity provider.
    Application,
    /// The signing certificate, where it is brought to the identity provider.
    Certificate,
    /// The attributes that the identity provider sends.
    Attributes,
    /// The identity provider's metadata, in Latchkey.
    Metadata,
    /// People, the one who tests among them, may use the application.
    Assigned,
    /// ACS URL and SP Entity ID, as WorkOS shows them.
    WorkosValues,
    /// The connection at WorkOS: it has the metadata and the attributes.
    Connection,
    /// WorkOS's values stand at the identity provider.
    ValuesEntered,
    /// Endpoint and token of SCIM, or the consent.
    ScimEndpoint,
    /// The directory at Claude has been seen with the expected people.
    Directory,
}

impl Thing {
    /// Reads the name that guides have for it.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name)).ok()
    }
}
