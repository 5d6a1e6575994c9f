//! Who gets access or an entitlement, as people write it: the name of a group, or `user:NAME`.

use crate::{
    message::{Message, exact, say},
    plain::quoted,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Longer text than this is no name.
const LONGEST: usize = 300;

/// Who something is bound to at the identity provider.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(tag = "kind", content = "name", rename_all = "kebab-case")]
pub enum Grantee {
    /// Everybody in the group of this name.
    Group(String),
    /// The person with this user name.
    User(String),
}

impl Grantee {
    /// The name of the group or the user.
    pub fn name(&self) -> &str {
        match self {
            Self::Group(name) | Self::User(name) => name,
        }
    }
}

impl Grantee {
    /// It as a person reads it: `group Staff`.
    pub fn called(&self) -> Message {
        match self {
            Self::Group(name) => say::authentik_object::group(exact(name)),
            Self::User(name) => say::authentik_object::user(exact(name)),
        }
    }
}

/// Reads a group's name, `group:NAME` or `user:NAME`.
pub fn parse_grantee(text: &str) -> Result<Grantee, Message> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(say::not_a_grantee::too_long(LONGEST));
    }
    let (kind, name) = match text.split_once(':') {
        Some((kind, name)) if kind.eq_ignore_ascii_case("user") => ("user", name.trim()),
        Some((kind, name)) if kind.eq_ignore_ascii_case("group") => ("group", name.trim()),
        _ => ("group", text),
    };
    if name.is_empty() {
        return Err(say::not_a_grantee::nobody(exact(quoted(text))));
    }
    let name = name.to_owned();
    Ok(if kind == "user" { Grantee::User(name) } else { Grantee::Group(name) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_meant_unless_a_user_is_named() {
        for text in ["claude-owners", "group:claude-owners", " Group: claude-owners "] {
            assert_eq!(parse_grantee(text), Ok(Grantee::Group("claude-owners".to_owned())), "{text}");
        }
        assert_eq!(parse_grantee("user:jane"), Ok(Grantee::User("jane".to_owned())));
        assert_eq!(parse_grantee("team: blue"), Ok(Grantee::Group("team: blue".to_owned())));
    }

    #[test]
    fn nobody_is_no_grantee() {
        for text in ["", "  ", "user:", "group: ", &"x".repeat(301)] {
            assert!(parse_grantee(text).is_err(), "{text:?}");
        }
    }
}
