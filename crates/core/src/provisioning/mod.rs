//! How people get into an organization, and the guard against locking administrators out. [`judge`] says whether a
//! choice is ready, [`order_of_acts`] in which order to make it real so that everybody stays in.

use crate::message::{Message, choice, exact, say};
use crate::plain::quoted;
use crate::product::{Plan, Product};
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

mod act;
mod confirmed;
mod judge;
mod mapping;
mod order;
mod passing;
#[cfg(test)]
mod tests;

pub use act::{ACTS, Act, acts};
pub use confirmed::judge_passing;
#[cfg(test)]
pub(crate) use judge::notes::{NOTES_TEXT, Notes};
pub use judge::{judge, judge_administrators};
pub(crate) use judge::{
    notes::{About, hint},
    plan_does_not_fit,
};
pub use mapping::parse_mapping;
pub use order::order_of_acts;
pub(crate) use passing::is_step_about_groups;
pub use passing::{GroupFilter, Holds, STEPS_ABOUT_GROUPS, Way, groups_travel, mapped_groups};

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

/// Every mode, in the order in which they are offered.
pub const MODES: [Mode; 3] = [Mode::InviteOnly, Mode::Jit, Mode::Scim];

impl Mode {
    /// Its name as on the command line and in files.
    pub fn slug(self) -> &'static str {
        match self {
            Self::InviteOnly => "invite-only",
            Self::Jit => "jit",
            Self::Scim => "scim",
        }
    }

    /// The label that Claude shows.
    pub fn label(self) -> &'static str {
        match self {
            Self::InviteOnly => "Invite only",
            Self::Jit => "Just-in-time (JIT)",
            Self::Scim => "SCIM directory sync",
        }
    }

    /// Reads a mode as people name it. Errors say in one sentence what may be written.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text.trim().to_lowercase().replace(['_', '-'], " ").as_str() {
            "invite only" | "invite" | "manual" => Ok(Self::InviteOnly),
            "jit" | "just in time" | "just in time (jit)" => Ok(Self::Jit),
            "scim" | "scim directory sync" | "directory sync" => Ok(Self::Scim),
            _ => {
                Err(format!("{text} is not a provisioning mode: write invite-only, jit or scim.", text = quoted(&text)))
            }
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.label())
    }
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

impl Grant {
    /// The role's or seat type's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Role(name) | Self::Seat(name) => name,
        }
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Role(name) => write!(out, "role {name}"),
            Self::Seat(name) => write!(out, "seat {name}"),
        }
    }
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

impl Organization {
    /// An organization in which nothing was chosen yet.
    pub fn new(name: &str, plan: Plan) -> Self {
        Self {
            name: name.to_owned(),
            product: plan.product(),
            plan,
            mode: None,
            group_mappings: false,
            mappings: Vec::new(),
            require_sso: false,
        }
    }

    /// Its name in a sentence, for instance `Example Corp (Claude Team)`.
    pub fn called(&self) -> String {
        format!("{} ({})", self.name, self.plan)
    }

    /// The same as a message.
    pub fn on_its_plan(&self) -> Message {
        say::organization_on_plan(exact(&self.name), choice(self.plan.slug()))
    }

    /// Whether the mode reads the mapping table.
    pub fn uses_mappings(&self) -> bool {
        self.group_mappings && matches!(self.mode, Some(Mode::Jit | Mode::Scim))
    }
}

/// Somebody who must never be locked out.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Administrator {
    /// The e-mail address, exactly as the identity provider sends it.
    pub email: String,
    /// The groups or entitlements that the person has at the identity provider.
    pub groups: Vec<String>,
}

/// Whether groups may travel in the sign-in: under JIT, or while no mode is chosen. With SCIM they come from the directory;
/// WorkOS advises one source, not both. Source: WorkOS, sso/identity-provider-role-assignment.
pub(crate) fn groups_by_sign_in(setup: &crate::setup::Setup) -> bool {
    setup.organizations.iter().any(|organization| matches!(organization.mode, None | Some(Mode::Jit)))
}
