//! In which order an export makes things: who may open the application and whom SCIM may send stands before anything can
//! send, and SCIM comes last and dry. Who is sent was measured on 2024.8, 2025.10 and 2026.2: from 2026.2 those who may open
//! the application, before that only those in the one filter group; before 2025.4 SCIM cannot run dry.

use crate::{
    Values,
    authentik::{
        Kind, Version, version,
        wanted::{Value, Wanted, Wish},
    },
};
use latchkey_core::setup::Setup;

/// The key of the SCIM provider in the list of what is wanted.
const PROVIDER: &str = "scim";

/// How far an export takes SCIM.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Scim {
    /// The setup has none.
    Absent,
    /// It is left out, because nothing would restrict whom it sends.
    Refused(&'static str),
    /// It is made and not linked to the application, so that it sends nothing.
    Unlinked(&'static str),
    /// It is made dry and linked last.
    Linked,
}

impl Scim {
    /// What can be done on a server of `version`; an unknown one may be old.
    pub(super) fn of(setup: &Setup, version: Option<Version>) -> Self {
        if !Values::of(setup).scim {
            return Self::Absent;
        }
        let groups = setup.administration.scim_groups.len();
        match version {
            None => Self::Unlinked(
                "SCIM is not linked to the application, because the server's version is not known and older ones cannot run dry. Let Latchkey look at the server (latchkey idp check) and export again.",
            ),
            Some(known) if known < version::SCIM_GROUP_FILTERS && groups == 0 => Self::Refused(
                "SCIM is left out: before 2026.2 one filter group decides whom SCIM sends, and none is named, so everybody would be sent. Name one group (scim-groups) and export again.",
            ),
            Some(known) if known < version::SCIM_GROUP_FILTERS && groups > 1 => Self::Refused(
                "SCIM is left out: before 2026.2 authentik takes one filter group, and several are named. Name exactly one (scim-groups) and export again.",
            ),
            Some(known) if known < version::SCIM_DRY_RUN => Self::Unlinked(
                "SCIM is not linked to the application, because before 2025.4 it sends for real as soon as it is linked. Look at who is in the filter group (Directory > Groups): exactly these are sent. Then add the SCIM provider to the application's Backchannel Providers.",
            ),
            Some(known) if known >= version::SCIM_GROUP_FILTERS && setup.administration.access.is_empty() => {
                Self::Unlinked(
                    "SCIM is not linked to the application, because nobody is bound to it and everybody would be sent. Name who may sign in (access) and export again.",
                )
            }
            Some(_) => Self::Linked,
        }
    }

    /// What a file says of it.
    pub(super) fn note(self) -> Option<&'static str> {
        match self {
            Self::Absent => None,
            Self::Refused(why) | Self::Unlinked(why) => Some(why),
            Self::Linked => Some(
                "SCIM runs dry: it writes into its log what it would send, and sends nothing. Look at who would be sent (latchkey idp scim-status) before you let it send.",
            ),
        }
    }
}

/// Whether an object is there for SCIM.
pub(super) fn is_of_scim(object: &Wanted) -> bool {
    matches!(object.kind, Kind::ScimMapping | Kind::ScimProvider)
}

/// The same objects with SCIM last: its provider is made dry, and the application without the link to it.
pub(super) fn narrow_first(wanted: Vec<Wanted>) -> Vec<Wanted> {
    let (scim, mut all): (Vec<Wanted>, Vec<Wanted>) = wanted.into_iter().partition(is_of_scim);
    all.extend(scim);
    for object in &mut all {
        match object.kind {
            Kind::Application => object.wishes.retain(|wish| wish.field != "backchannel_providers"),
            Kind::ScimProvider => {
                for wish in object.wishes.iter_mut().filter(|wish| wish.field == "dry_run") {
                    *wish = dry();
                }
            }
            _ => {}
        }
    }
    all
}

/// Made dry; that it is switched over later is nobody's fault.
fn dry() -> Wish {
    Wish::new("dry_run", Value::Switch(true)).since(version::SCIM_DRY_RUN).once()
}

/// The link from the application to the SCIM provider.
pub(super) fn link() -> Value {
    Value::List(vec![Value::wanted(PROVIDER)])
}
