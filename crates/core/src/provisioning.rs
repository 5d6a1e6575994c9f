//! How people get into an organization, and the guard against locking administrators out.

use crate::product::{Plan, Product};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The provisioning mode.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// People are added by hand or by the Admin API (the default; formerly 'Manual').
    InviteOnly,
    /// Just-in-time: people join at their first sign-in.
    Jit,
    /// Directory sync.
    Scim,
}

/// What membership of a group gives.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(tag = "kind", content = "name", rename_all = "kebab-case")]
pub enum Grant {
    /// A role, by the name that Claude shows.
    Role(String),
    /// A seat type, by the name that Claude shows.
    Seat(String),
}

/// One row of the mapping table.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct GroupMapping {
    /// The group or entitlement name that the identity provider sends.
    pub group: String,
    /// What it gives.
    pub grant: Grant,
}

/// One organization under the parent: a Claude Team or Enterprise organization, or a Console organization.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Organization {
    /// Its name here; unique in the setup.
    pub name: String,
    /// What it is.
    pub product: Product,
    /// Its plan.
    pub plan: Plan,
    /// The provisioning mode, once chosen.
    pub mode: Option<Mode>,
    /// Whether 'Enable group mappings' is on.
    pub group_mappings: bool,
    /// The mapping table.
    pub mappings: Vec<GroupMapping>,
    /// Whether 'Require SSO' is on, as far as the person told.
    pub require_sso: bool,
}

/// Somebody who must never be locked out.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Administrator {
    /// The e-mail address, exactly as the identity provider sends it.
    pub email: String,
    /// The groups or entitlements that the person has at the identity provider.
    pub groups: Vec<String>,
}
