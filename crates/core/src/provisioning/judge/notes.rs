//! What is special about a provisioning mode, in general and at one identity provider. Where something applies is data;
//! its sentence has the name of its code, and a hint's that of what it is about.

use super::INVITES_BLOCKED;
use crate::{
    Code, Finding, Owner, Status,
    message::{Message, exact, say},
    provisioning::{Mode, Organization},
    setup::Setup,
};
use serde::Deserialize;
use std::sync::LazyLock;

/// A note of `data/provisioning_notes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Note {
    idp: String,
    mode: Mode,
    #[serde(default)]
    needs_mappings: bool,
    pub(crate) code: Code,
    pub(crate) status: Status,
    owner: Owner,
    #[expect(dead_code, reason = "kept for whoever edits the data")]
    source: String,
    #[expect(dead_code, reason = "kept for whoever edits the data")]
    confidence: String,
}

/// What a hint is about.
#[derive(Clone, Copy, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum About {
    /// How to start the identity provider's own sync.
    Sync,
    /// When the identity provider sends no removal.
    Removal,
    /// It cannot send the attribute `id`.
    NoId,
    /// Which connection type to choose at WorkOS.
    Connection,
}

/// That there is a sentence for the pages of one identity provider.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hint {
    pub(crate) idp: String,
    pub(crate) about: About,
    #[expect(dead_code, reason = "kept for whoever edits the data")]
    source: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notes {
    pub(crate) note: Vec<Note>,
    pub(crate) hint: Vec<Hint>,
}

impl Note {
    /// What it says, and what to do.
    pub(crate) fn words(&self) -> Option<(Message, Message)> {
        Some(match self.code {
            Code::GoogleDirectorySync => {
                (say::google_directory_sync::consent(), say::google_directory_sync::consent_fix())
            }
            Code::GoogleGroupsChosen => (say::google_groups_chosen::chosen(), say::google_groups_chosen::chosen_fix()),
            Code::OktaGroupRename => (say::okta_group_rename::renamed(), say::okta_group_rename::renamed_fix()),
            Code::OktaPushGroupsApart => {
                (say::okta_push_groups_apart::same_group(), say::okta_push_groups_apart::same_group_fix())
            }
            Code::OktaSameEmailField => {
                (say::okta_same_email_field::two_fields(), say::okta_same_email_field::two_fields_fix())
            }
            Code::EntraDirectoryType => {
                (say::entra_directory_type::own_type(), say::entra_directory_type::own_type_fix())
            }
            Code::EntraGroupLimit => (say::entra_group_limit::over_limit(), say::entra_group_limit::over_limit_fix()),
            Code::IdpHasNoScim => (say::idp_has_no_scim::keycloak(), say::idp_has_no_scim::keycloak_fix()),
            Code::KeycloakGroupPath => {
                (say::keycloak_group_path::full_path(), say::keycloak_group_path::full_path_fix())
            }
            Code::AuthentikBackchannel => {
                (say::authentik_backchannel::not_linked(), say::authentik_backchannel::not_linked_fix())
            }
            _ => return None,
        })
    }
}

impl Hint {
    /// The sentence.
    pub(crate) fn words(&self) -> Option<Message> {
        Some(match (self.about, self.idp.as_str()) {
            (About::Sync, "authentik") => say::hint_sync::authentik(),
            (About::Sync, "okta") => say::hint_sync::okta(),
            (About::Sync, "entra") => say::hint_sync::entra(),
            (About::Sync, "google") => say::hint_sync::google(),
            (About::Removal, "okta") => say::hint_removal::okta(),
            (About::NoId, "google") => say::hint_no_id::google(),
            (About::Connection, "okta") => say::hint_connection::okta(),
            (About::Connection, "google") => say::hint_connection::google(),
            (About::Connection, "keycloak") => say::hint_connection::keycloak(),
            (About::Connection, "generic") => say::hint_connection::generic(),
            _ => return None,
        })
    }
}

/// The sentence about `about` for this setup's identity provider, where there is one.
pub(crate) fn hint(setup: &Setup, about: About) -> Option<Message> {
    let fits = |hint: &&Hint| hint.idp == setup.idp.as_str() && hint.about == about;
    NOTES.hint.iter().find(fits).and_then(Hint::words)
}

pub(crate) const NOTES_TEXT: &str = include_str!("../../../data/provisioning_notes.toml");
static NOTES: LazyLock<Notes> = LazyLock::new(|| toml::from_str(NOTES_TEXT).unwrap_or_default());

/// What is special about this mode, here and at this identity provider.
pub(super) fn notes(setup: &Setup, organization: &Organization, mode: Mode) -> Vec<Finding> {
    let mut findings: Vec<_> = NOTES
        .note
        .iter()
        .filter(|note| note.idp == setup.idp.as_str() && note.mode == mode)
        .filter(|note| !note.needs_mappings || organization.uses_mappings())
        .filter_map(|note| {
            let (title, fix) = note.words()?;
            let mut finding = Finding::warning(note.code, title).fix(fix).owner(note.owner);
            finding.status = note.status;
            Some(finding)
        })
        .collect();
    findings.push(if mode == Mode::InviteOnly {
        Finding::passed(Code::ApiInvitesPossible, say::api_invites_possible::by_hand())
    } else {
        Finding::passed(Code::ApiInvitesEnd, say::api_invites_end::refused(exact(mode)))
            .got(INVITES_BLOCKED)
            .fix(say::api_invites_end::refused_fix())
    });
    findings
}
