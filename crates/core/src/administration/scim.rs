//! Where directory sync stands at an identity provider, and whether it sends the same of a person as the sign-in does.

use super::ServerFacts;
use crate::{Finding, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What decides whom directory sync sends.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SyncRule {
    /// Nothing: everybody is sent.
    Everybody,
    /// Who may open the application. Each entry is one binding, by identifiers.
    Bindings {
        /// Whether all of them have to let somebody in, and not only one.
        all: bool,
        /// The bindings, sorted.
        entries: Vec<String>,
    },
    /// Who is in one group.
    Group {
        /// Its identifier.
        id: String,
    },
}

/// Somebody whom directory sync would send.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct SyncPerson {
    /// The person's identifier at the server.
    pub id: u64,
    /// The user name there.
    pub username: String,
    /// The full name there.
    pub name: String,
    /// The e-mail address there.
    pub email: String,
}

/// Whom directory sync would send if it were live, as the server is now.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct SyncAudience {
    /// When it was read.
    pub at: Timestamp,
    /// The server's address.
    pub server: String,
    /// Where the people would be sent to.
    pub url: String,
    /// What decides who they are.
    pub rule: SyncRule,
    /// The people, by user name.
    pub people: Vec<SyncPerson>,
    /// The names of the groups that would be sent; nothing means every group.
    pub groups: Option<Vec<String>>,
}

/// What was shown to the person at the keyboard of [`SyncAudience`]. Directory sync goes live only while the server still
/// says the same. It comes from the host alone, and never from a bundle.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct SyncSeen {
    /// When.
    pub at: Timestamp,
    /// The server's address.
    pub server: String,
    /// Where the people would be sent to.
    pub url: String,
    /// What decided who they were.
    pub rule: SyncRule,
    /// How many they were.
    pub people: u32,
    /// SHA-256 of their identifiers and of the groups, in hexadecimal.
    pub digest: String,
}

impl SyncSeen {
    /// Whether this was shown of `other` too, whenever that was read.
    pub fn is_like(&self, other: &Self) -> bool {
        Self { at: other.at, ..self.clone() } == *other
    }
}

/// What is to be done besides looking.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct ScimWish {
    /// Start a whole run.
    pub run: bool,
    /// Compare this person alone, by user name; otherwise the first few.
    pub person: Option<String>,
    /// Send that person now, and tell what came of it.
    pub send: bool,
}

/// Where directory sync stands.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct ScimState {
    /// When it was read.
    pub at: Timestamp,
    /// The server.
    pub server: ServerFacts,
    /// The name of what sends, at the identity provider.
    pub provider: String,
    /// Where it sends to.
    pub url: String,
    /// Whether it only tells what it would send.
    pub dry_run: bool,
    /// Whether it belongs to the application: otherwise it sends nothing.
    pub linked: bool,
    /// Whether a run is under way.
    pub running: bool,
    /// How the last run ended, in the server's word.
    pub last_status: Option<String>,
    /// When a run last ended well, as the server tells it.
    pub last_success: Option<String>,
    /// What is sent of the same people both ways.
    pub compared: Vec<ComparedPerson>,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
    /// How many requests it took.
    pub requests: u32,
}

/// What is sent of one person, at the sign-in and by directory sync.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ComparedPerson {
    /// The user name at the server.
    pub username: String,
    /// Whether directory sync has really written the person at Claude, as far as the server tells.
    #[serde(default)]
    pub written: Option<bool>,
    /// Value by value.
    pub values: Vec<ComparedValue>,
}

/// One value, sent both ways.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ComparedValue {
    /// Its name in SAML.
    pub saml_name: String,
    /// What SAML sends.
    pub saml: Option<String>,
    /// Its name in SCIM.
    pub scim_name: String,
    /// What SCIM sends.
    pub scim: Option<String>,
    /// Whether the two are the same.
    pub same: bool,
    /// Whether a difference matters: Claude knows people by their address, and identifiers differ by nature.
    pub matters: bool,
}
