//! Which groups an identity provider lets through to Claude, for one setup. What has to pass is the core's word
//! ([`latchkey_core::provisioning::GroupFilter`]); here it is put the way the provider has it.

use crate::Idp;
use latchkey_core::{
    attribute::Attribute,
    idp::IdpId,
    message::{Arg, Message, Said, exact, say},
    provisioning::{GroupFilter, Holds, Way, groups_travel, mapped_groups},
    setup::Setup,
};
use std::fmt;

/// Where the groups come from.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct GroupsSource {
    /// What to enter, exactly; none where the mapping table does not say it yet, or no groups are sent.
    pub source: Option<Said>,
    /// What to do besides, or first.
    pub note: Option<Said>,
}

/// The groups that pass at a sign-in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Passing {
    /// Those that a filter lets through.
    Filter(GroupFilter),
    /// Those chosen one by one.
    Chosen(Vec<String>),
    /// None: groups come from the directory, or none are used.
    None,
}

impl Passing {
    fn passes(&self, group: &str) -> bool {
        match self {
            Self::Filter(filter) => filter.passes(group),
            Self::Chosen(groups) => groups.iter().any(|chosen| chosen == group),
            Self::None => false,
        }
    }
}

impl fmt::Display for Passing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Filter(filter) => write!(out, "{filter}"),
            Self::Chosen(groups) => out.write_str(&groups.join(", ")),
            Self::None => Ok(()),
        }
    }
}

fn holds(idp: &dyn Idp) -> Holds {
    Holds::of(&IdpId(idp.id().to_owned()))
}

/// What passes at a sign-in; nothing where none are held back, or the mapping table does not say yet which may not be.
pub(crate) fn at_sign_in(idp: &dyn Idp, setup: Option<&Setup>) -> Option<Passing> {
    let setup = setup?;
    let groups = mapped_groups(setup, Way::SignIn);
    match holds(idp) {
        Holds::Nothing => None,
        _ if !groups_travel(setup, Way::SignIn) => Some(Passing::None),
        Holds::Filter => GroupFilter::letting_through(&groups).map(Passing::Filter),
        Holds::Choice => (!groups.is_empty()).then_some(Passing::Chosen(groups)),
    }
}

/// Those of `groups` that reach Claude at a sign-in.
pub(crate) fn let_through(idp: &dyn Idp, groups: &[String], setup: Option<&Setup>) -> Vec<String> {
    match at_sign_in(idp, setup) {
        None => groups.to_vec(),
        Some(passing) => groups.iter().filter(|group| passing.passes(group)).cloned().collect(),
    }
}

pub(crate) fn source(idp: &dyn Idp, setup: Option<&Setup>) -> GroupsSource {
    let choice = setup.map_or_else(|| idp.default_choice(), |setup| setup.attributes.clone());
    let own = setup.and_then(|setup| idp.groups_expression(setup));
    let usual = own.map(|own| exact(own).into()).or_else(|| idp.mapping().source(Attribute::Groups, &choice).cloned());
    let note = |note: Message| Some(note.into());
    match (holds(idp), at_sign_in(idp, setup)) {
        (Holds::Nothing, _) => GroupsSource { source: usual, note: None },
        (_, Some(Passing::None)) => {
            let from_the_directory = setup.is_some_and(|setup| groups_travel(setup, Way::Directory));
            GroupsSource {
                source: None,
                note: note(if from_the_directory {
                    say::groups_note::from_directory()
                } else {
                    say::groups_note::not_used()
                }),
            }
        }
        (_, Some(Passing::Filter(filter))) => GroupsSource {
            source: Some(exact(filter.value()).into()),
            note: note(say::groups_note::filter(exact(filter.kind()))),
        },
        (_, Some(Passing::Chosen(groups))) => {
            let groups: Vec<Arg> = groups.iter().map(|group| exact(group).into()).collect();
            GroupsSource { source: usual, note: note(say::groups_note::chosen(groups)) }
        }
        (Holds::Filter, None) => GroupsSource { source: None, note: note(say::groups_note::filter_later()) },
        (Holds::Choice, None) => GroupsSource { source: usual, note: note(say::groups_note::chosen_later()) },
    }
}
