//! Which groups have to reach Claude, and what lets them through at an identity provider that holds groups back. Everything
//! that names such a filter or choice (guide, window, preview, exports, hand-over) takes it from here: a value that does
//! not fit the mapping table locks everybody out at once.

use super::{Mode, Organization};
use crate::{idp::IdpId, product::Product, setup::Setup};
use std::fmt;

/// Letters that a prefix may end with: what stands before them is a name of its own.
const BOUNDARIES: &str = "-_.:/";
/// A prefix holds one of these words, whatever the case; any other would send the company's other groups too.
const NARROW_ENOUGH: [&str; 2] = ["anthropic", "claude"];
/// What a regular expression takes for more than the letter itself. Okta's filters are Java's expressions, in which a
/// backslash before each of these stands for the letter. Source: java.util.regex.Pattern.
const SPECIAL: &str = r"\.+*?()|[]{}^$";

/// How groups reach Claude.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Way {
    /// As values of the SAML attribute, at each sign-in.
    SignIn,
    /// As groups of the directory, by SCIM.
    Directory,
}

impl Way {
    fn mode(self) -> Mode {
        match self {
            Self::SignIn => Mode::Jit,
            Self::Directory => Mode::Scim,
        }
    }

    /// An organization in which nothing was chosen yet may take this way too.
    fn is_open_to(self, organization: &Organization) -> bool {
        match organization.mode {
            Some(mode) => mode == self.mode() && organization.group_mappings,
            None => organization.plan.facts().allows(self.mode()),
        }
    }
}

/// Whether groups travel this way in some organization, or may while no mode is chosen.
pub fn groups_travel(setup: &Setup, way: Way) -> bool {
    setup.organizations.iter().any(|organization| way.is_open_to(organization))
}

/// The mapped groups that have to travel this way, each once, in the order of the mapping tables.
pub fn mapped_groups(setup: &Setup, way: Way) -> Vec<String> {
    mapped_groups_of(setup, way, None)
}

/// The same for one product's organizations; for all of them where none is named.
pub(super) fn mapped_groups_of(setup: &Setup, way: Way, only: Option<Product>) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    let concerned = |organization: &&Organization| only.is_none_or(|only| only == organization.product);
    let open = setup.organizations.iter().filter(concerned).filter(|organization| way.is_open_to(organization));
    for mapping in open.flat_map(|organization| &organization.mappings) {
        if !mapping.group.trim().is_empty() && !groups.contains(&mapping.group) {
            groups.push(mapping.group.clone());
        }
    }
    groups
}

/// What an identity provider does with groups that nobody let through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Holds {
    /// A filter over names decides. Source: Okta, group attribute statements.
    Filter,
    /// Only groups that were chosen one by one for the application are sent. Sources: Microsoft Learn, group claims
    /// (`Groups assigned to the application`); WorkOS, integrations/google-saml.
    Choice,
    /// None are held back, or it is not known.
    Nothing,
}

impl Holds {
    /// What the identity provider of that name does.
    pub fn of(idp: &IdpId) -> Self {
        match idp.as_str() {
            "okta" => Self::Filter,
            "entra" | "google" => Self::Choice,
            _ => Self::Nothing,
        }
    }
}

/// A filter over group names that lets all of some names through, and as few others as it can.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GroupFilter {
    /// One name.
    Equals(String),
    /// All names that begin with this.
    StartsWith(String),
    /// These names and no others.
    OneOf(Vec<String>),
}

impl GroupFilter {
    /// The filter for `names`; none where there are none, since any filter would then be a guess.
    pub fn letting_through(names: &[String]) -> Option<Self> {
        match names {
            [] => None,
            [name] => Some(Self::Equals(name.clone())),
            names => Some(shared_prefix(names).map_or_else(|| Self::OneOf(names.to_vec()), Self::StartsWith)),
        }
    }

    /// Whether a group of that name passes; letter by letter.
    pub fn passes(&self, name: &str) -> bool {
        match self {
            Self::Equals(only) => only == name,
            Self::StartsWith(prefix) => name.starts_with(prefix.as_str()),
            Self::OneOf(names) => names.iter().any(|one| one == name),
        }
    }

    /// The kind of filter, as Okta's list calls it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Equals(_) => "Equals",
            Self::StartsWith(_) => "Starts with",
            Self::OneOf(_) => "Matches regex",
        }
    }

    /// What to enter beside the kind, exactly.
    pub fn value(&self) -> String {
        match self {
            Self::Equals(text) | Self::StartsWith(text) => text.clone(),
            Self::OneOf(names) => {
                let names: Vec<String> = names.iter().map(|name| literal(name)).collect();
                format!("^({})$", names.join("|"))
            }
        }
    }
}

impl fmt::Display for GroupFilter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.kind(), self.value())
    }
}

/// The prefix that all names have, up to a boundary, where it names Claude or Anthropic.
fn shared_prefix(names: &[String]) -> Option<String> {
    let first = names.first()?;
    let shared = names.iter().fold(first.as_str(), |shared, name| common(shared, name));
    let end = shared.rfind(|letter: char| BOUNDARIES.contains(letter))?;
    let prefix = shared.get(..=end)?;
    let lower = prefix.to_lowercase();
    NARROW_ENOUGH.iter().any(|word| lower.contains(word)).then(|| prefix.to_owned())
}

fn common<'a>(one: &'a str, other: &str) -> &'a str {
    let end = one.char_indices().zip(other.chars()).find(|((_, a), b)| a != b).map(|((at, _), _)| at);
    let end = end.unwrap_or_else(|| one.len().min(other.len()));
    one.get(..end).unwrap_or_default()
}

/// A name as a regular expression that matches nothing else.
fn literal(name: &str) -> String {
    name.chars().fold(String::new(), |mut text, letter| {
        if SPECIAL.contains(letter) {
            text.push('\\');
        }
        text.push(letter);
        text
    })
}

/// The guides' steps in which the filter is entered or the groups are chosen.
pub const STEPS_ABOUT_GROUPS: [&str; 3] = ["okta-saml-groups", "entra-claims-groups", "google-attributes-groups"];

/// Whether a guide's step of that name enters the filter or chooses the groups.
pub(crate) fn is_step_about_groups(step: &str) -> bool {
    STEPS_ABOUT_GROUPS.contains(&step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn filter(of: &[&str]) -> String {
        GroupFilter::letting_through(&names(of)).map(|filter| filter.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_filter_follows_the_mapped_names() {
        assert_eq!(filter(&[]), "");
        assert_eq!(filter(&["Claude Owner"]), "Equals Claude Owner");
        assert_eq!(filter(&["Claude Owner", "Claude User"]), "Matches regex ^(Claude Owner|Claude User)$");
        assert_eq!(filter(&["anthropic-claude-owner", "anthropic-console-admin"]), "Starts with anthropic-");
        assert_eq!(filter(&["anthropic-claude-owner", "anthropic-claude-user"]), "Starts with anthropic-claude-");
        assert_eq!(filter(&["anthropic-owner", "Claude User"]), "Matches regex ^(anthropic-owner|Claude User)$");
    }

    #[test]
    fn a_prefix_of_the_companys_other_groups_is_too_wide() {
        assert_eq!(filter(&["app-owner", "app-user"]), "Matches regex ^(app-owner|app-user)$");
        assert_eq!(filter(&["claude", "claude-user"]), "Matches regex ^(claude|claude-user)$");
        assert_eq!(filter(&["Claudette", "Claude User"]), "Matches regex ^(Claudette|Claude User)$");
    }

    #[test]
    fn what_an_expression_would_take_for_more_is_escaped() {
        assert_eq!(
            filter(&[r"a.b(c)|d\e", "[x]{2}^$*+?", "Grüße 李 e\u{301}"]),
            "Matches regex ^(a\\.b\\(c\\)\\|d\\\\e|\\[x\\]\\{2\\}\\^\\$\\*\\+\\?|Grüße 李 e\u{301})$"
        );
    }

    proptest::proptest! {
        #[test]
        fn every_mapped_name_passes(mapped in proptest::collection::vec("(claude-|anthropic_|Ä/)?\\PC{1,8}", 1..6)) {
            let filter = GroupFilter::letting_through(&mapped);
            proptest::prop_assert!(filter.is_some_and(|filter| mapped.iter().all(|name| filter.passes(name))));
        }
    }
}
