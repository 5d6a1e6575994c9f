//! The attributes that WorkOS reads from a SAML assertion, under which names, and the people used to preview them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the values that the identity provider sends. Source: WorkOS, custom SAML connection.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
pub enum Attribute {
    /// A stable identifier of the person.
    #[serde(rename = "id")]
    Id,
    /// The e-mail address; must be on a verified domain and equal to the NameID.
    #[serde(rename = "email")]
    Email,
    /// Given name.
    #[serde(rename = "firstName")]
    FirstName,
    /// Family name.
    #[serde(rename = "lastName")]
    LastName,
    /// Groups or entitlements, one value each.
    #[serde(rename = "groups")]
    Groups,
}

/// All five, in the order in which they are shown.
pub const ALL: [Attribute; 5] =
    [Attribute::Id, Attribute::Email, Attribute::FirstName, Attribute::LastName, Attribute::Groups];

/// Those that every identity provider sends, whatever the provisioning mode.
pub const REQUIRED: [Attribute; 4] = [Attribute::Id, Attribute::Email, Attribute::FirstName, Attribute::LastName];

/// The SAML NameID format that goes with an e-mail address.
pub const NAME_ID_EMAIL: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

/// Under which names the attributes travel.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Naming {
    /// `id`, `email`, `firstName`, `lastName`, `groups`: WorkOS's custom SAML connection.
    #[default]
    Short,
    /// The long claim URIs that WorkOS's Entra ID connection reads.
    EntraUris,
}

impl Attribute {
    /// The short, case-sensitive name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Email => "email",
            Self::FirstName => "firstName",
            Self::LastName => "lastName",
            Self::Groups => "groups",
        }
    }

    /// The name on the wire under `naming`. With Entra's claim URIs the identifier is the user principal name.
    /// Source: WorkOS, integrations/entra-id-saml; Microsoft Learn, group claims.
    pub fn wire_name(self, naming: Naming) -> &'static str {
        match naming {
            Naming::Short => self.name(),
            Naming::EntraUris => match self {
                Self::Id => "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name",
                Self::Email => "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
                Self::FirstName => "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname",
                Self::LastName => "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname",
                Self::Groups => "http://schemas.microsoft.com/ws/2008/06/identity/claims/groups",
            },
        }
    }
}

/// A person as an identity provider knows them; the input of a preview.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The user name.
    pub username: String,
    /// The full name, as typed into the directory.
    #[serde(default)]
    pub name: String,
    /// The e-mail address.
    #[serde(default)]
    pub email: String,
    /// Group or entitlement names.
    #[serde(default)]
    pub groups: Vec<String>,
}

/// How a setup sends its attributes.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default, rename_all = "snake_case")]
pub struct AttributeChoice {
    /// Under which names.
    pub naming: Naming,
    /// Whether the groups mapping drops duplicates (a variant that only identity providers with code mappings offer).
    pub deduplicate_groups: bool,
}
