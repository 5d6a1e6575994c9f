//! Hand-over pages: for each person who holds some of the rights, a page with just that person's part.

use crate::plain::{quoted, shown_lines};
use crate::{
    Timestamp,
    message::{Exact, Message, Say, choice, exact, say},
    paper::plain,
    setup::Setup,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod dns;
mod idp;
mod owner;
#[cfg(test)]
mod tests;

/// Who the page is for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Whoever may change the DNS zone.
    Dns,
    /// Whoever administers the identity provider.
    Idp,
    /// An Owner of Claude or an Admin of the Console.
    Owner,
}

/// Every role.
pub const ROLES: [Role; 3] = [Role::Dns, Role::Idp, Role::Owner];

impl Role {
    /// The name as on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Idp => "idp",
            Self::Owner => "owner",
        }
    }

    /// Reads a role as on the command line.
    ///
    /// # Errors
    /// What may be written.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let wanted = text.trim().to_lowercase();
        let found = ROLES.into_iter().find(|role| role.slug() == wanted);
        found.ok_or_else(|| say::handover_role::unknown(exact(quoted(&text))))
    }
}

/// The page for `role` as Markdown, in the language of `say`; `guide_markdown` is that part of the guide that is done at
/// the identity provider, filled in, for [`Role::Idp`].
pub fn page(setup: &Setup, role: Role, now: Timestamp, guide_markdown: Option<&str>, say: Say<'_>) -> String {
    let page = match role {
        Role::Dns => dns::page(setup, now, say),
        Role::Idp => idp::page(setup, guide_markdown, say),
        Role::Owner => owner::page(setup, now, say),
    };
    shown_lines(&page).into_owned()
}

/// The title, and whom the page is for.
fn opening(title: &Message, role: Role, setup: &Setup, say: Say<'_>) -> String {
    let name = match role {
        Role::Dns => &setup.people.dns,
        Role::Idp => &setup.people.idp,
        Role::Owner => &setup.people.owner,
    };
    let (name, who) = match named(name.as_deref()) {
        Some(name) => (name, "named"),
        None => (exact(""), role.slug()),
    };
    format!("# {}\n\n{}\n\n", say(title), say(&say::handover::addressee(name, choice(who))))
}

/// The person who holds a right, where somebody is noted.
fn named(name: Option<&str>) -> Option<Exact> {
    name.map(str::trim).filter(|name| !name.is_empty()).map(plain)
}

/// Whether an Owner is noted, and the name.
fn owner_of(setup: &Setup) -> (bool, Exact) {
    let name = named(setup.people.owner.as_deref());
    (name.is_some(), name.unwrap_or_else(|| exact("")))
}
