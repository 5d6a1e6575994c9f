//! A plan: what is there, what is wanted, and what has to happen, object by object and field by field.

use super::SyncAudience;
use crate::{
    Code, Finding, Timestamp,
    message::{Message, Said, exact, say},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of the server.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ServerFacts {
    /// Its address, without a slash at the end.
    pub url: String,
    /// Its version, as it names it.
    pub version: String,
    /// Whether this version is in the range that was tried or read.
    pub supported: bool,
    /// The user name behind the token.
    pub user: String,
    /// That user's e-mail address; empty where there is none.
    pub email: String,
}

/// What a plan is for.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Everything that the connection needs.
    #[default]
    Connect,
    /// The service provider's real values in place of the temporary ones, and nothing else.
    UpdateProvider,
    /// The test twin: a second provider and application that post to this machine, for one test.
    Twin,
    /// Remove what was made.
    Undo,
}

/// What has to happen to an object.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It is not there and will be made.
    Create,
    /// It is there and will be changed.
    Change,
    /// It is there as wanted.
    Leave,
    /// It is in the way: it was not made here and differs, or something that it needs is missing.
    Conflict,
    /// It was made here and will be removed.
    Remove,
    /// It was changed here and gets its earlier values back.
    Restore,
    /// It was made here, and others have changed it since: it stays.
    Keep,
}

/// One field of an object.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PlannedField {
    /// The field's name in the API.
    pub name: String,
    /// What the server has; nothing where the object is not there. Names stand in place of identifiers.
    pub before: Option<String>,
    /// What it is to have; nothing where the object goes.
    pub after: Option<String>,
    /// Whether the two differ.
    pub differs: bool,
    /// The deviation from the integration guide that this value comes from, by its name.
    pub deviation: Option<String>,
}

/// One object.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct PlannedObject {
    /// What names it in plans and in the setup's record, for instance `mapping/email`.
    pub key: String,
    /// What kind of thing it is, in the identity provider's words, for instance `SAML property mapping`.
    pub kind: String,
    /// Its name; of a binding, whom it binds.
    #[ts(type = "string")]
    pub name: Said,
    /// What has to happen.
    pub change: Change,
    /// Its identifier at the server, where it is there.
    pub id: Option<String>,
    /// Whether it was made here.
    pub ours: bool,
    /// The fields that matter, in the order in which they are shown.
    pub fields: Vec<PlannedField>,
    /// What else is to be said of it, in one sentence.
    #[ts(type = "string | null")]
    pub note: Option<Said>,
}

/// The deviation that drops duplicate groups: it is the field `deduplicate-groups` under another name.
pub const DEDUPLICATED: &str = "deduplicated-groups";

/// The finding that the server still has a temporary value although the real one is known.
pub const TEMPORARY_LEFT: Code = Code::TemporaryValueLeft;

/// Others may open the application too, as they could before; carrying a plan out changes nothing in that.
pub const ACCESS_OF_OTHERS: Code = Code::ApplicationAccessOthers;

/// The finding that SCIM is to write and does not yet: something that restricts is missing, or nobody has seen who would be
/// sent. Everything else is carried out all the same.
pub const SCIM_HELD_BACK: Code = Code::ScimLiveReady;

/// Something that is done differently from the vendor's integration guide, with its reason.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Deviation {
    /// Its name, for instance `own-issuer`.
    pub name: String,
    /// What is done, in a few words.
    #[ts(type = "string")]
    pub title: Said,
    /// Why.
    #[ts(type = "string")]
    pub reason: Said,
    /// Whether it is switched on.
    pub on: bool,
    /// Where it cannot be expressed: a server version, an export format; one sentence each.
    #[ts(type = "Array<string>")]
    pub limits: Vec<Said>,
}

/// What has to happen at a server.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct ChangePlan {
    /// When the server was read.
    pub at: Timestamp,
    /// What it is for.
    pub purpose: Purpose,
    /// The server.
    pub server: ServerFacts,
    /// The objects, in the order in which they are made, or removed.
    pub objects: Vec<PlannedObject>,
    /// What differs from the integration guide.
    pub deviations: Vec<Deviation>,
    /// Whom SCIM would send, while it is at the server and not live.
    pub audience: Option<SyncAudience>,
    /// What is to be said of the whole.
    pub findings: Vec<Finding>,
    /// How many requests it took to read the server.
    pub requests: u32,
}

impl PlannedObject {
    /// It as a person reads it: its kind and its name.
    pub fn called(&self) -> Message {
        say::authentik_object::named(exact(&self.kind), &self.name)
    }

    /// Whether its key can be confirmed: somebody else's object that is there and would be changed or deleted.
    pub fn can_be_confirmed(&self) -> bool {
        self.change == Change::Conflict && self.id.is_some() && !self.ours
    }
}

impl ChangePlan {
    /// Whether there is nothing to do.
    pub fn is_settled(&self) -> bool {
        self.objects.iter().all(|object| matches!(object.change, Change::Leave | Change::Keep))
    }

    /// Whether something is in the way. Temporary values are not: carrying the plan out replaces them. Nor is SCIM that
    /// stays dry for now, nor whom others let in already.
    pub fn is_blocked(&self) -> bool {
        let waits = [TEMPORARY_LEFT, SCIM_HELD_BACK, ACCESS_OF_OTHERS];
        self.findings.iter().any(|finding| finding.is_failure() && !waits.contains(&finding.code))
            || self.objects.iter().any(|object| object.change == Change::Conflict)
    }
}

/// An object was dealt with, told while a plan is carried out.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Progress {
    /// How many objects were dealt with.
    pub done: u32,
    /// Of how many.
    pub of: u32,
    /// The object's key.
    pub key: String,
    /// Its kind.
    pub kind: String,
    /// Its name.
    #[ts(type = "string")]
    pub name: Said,
    /// What was done.
    pub change: Change,
}

/// How carrying a plan out ended.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Applied {
    /// The plan that was carried out.
    pub plan: ChangePlan,
    /// The keys of the objects that were dealt with and read back as wanted.
    pub done: Vec<String>,
    /// The keys of those that were not.
    pub open: Vec<String>,
    /// What was found on the way: the fault that stopped it first, then what was verified.
    pub findings: Vec<Finding>,
    /// How many requests it took, reading included.
    pub requests: u32,
}
