//! Hand-over pages: for each person who holds some of the rights, a page with just that person's part.

use crate::plain::{quoted, shown_lines};
use crate::{Timestamp, message::Said, setup::Setup};
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

    /// Reads a role as on the command line. Errors say what may be written.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wanted = text.trim().to_lowercase();
        ROLES.into_iter().find(|role| role.slug() == wanted).ok_or_else(|| {
            format!("{text} is not somebody to hand over to: write dns, idp or owner.", text = quoted(&text))
        })
    }
}

/// The page for `role` as Markdown; `guide_markdown` is that part of the guide that is done at the
/// identity provider, filled in, for [`Role::Idp`]. `say` puts what was found into words.
pub fn page(
    setup: &Setup,
    role: Role,
    now: Timestamp,
    guide_markdown: Option<&str>,
    say: &dyn Fn(&Said) -> String,
) -> String {
    let page = match role {
        Role::Dns => dns::page(setup, now),
        Role::Idp => idp::page(setup, guide_markdown),
        Role::Owner => owner::page(setup, now, say),
    };
    shown_lines(&page).into_owned()
}

/// The name of the person who holds `role`, or what they are called where nobody is noted.
fn person(name: Option<&String>, otherwise: &str) -> String {
    match name.map(|name| name.trim()).filter(|name| !name.is_empty()) {
        Some(name) => crate::markdown::text(name),
        None => otherwise.to_owned(),
    }
}
