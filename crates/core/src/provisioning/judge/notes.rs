//! What is special about a provisioning mode, in general and at one identity provider. Kept as data.

use super::INVITES_BLOCKED;
use crate::{
    Code, Finding, Owner, Status,
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
    title: String,
    pub(crate) fix: String,
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

/// A sentence for the pages of one identity provider.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hint {
    pub(crate) idp: String,
    pub(crate) about: About,
    pub(crate) text: String,
    #[expect(dead_code, reason = "kept for whoever edits the data")]
    source: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Notes {
    pub(crate) note: Vec<Note>,
    pub(crate) hint: Vec<Hint>,
}

/// The sentence about `about` for this setup's identity provider, where there is one.
pub(crate) fn hint(setup: &Setup, about: About) -> Option<&'static str> {
    let notes: &'static Notes = &NOTES;
    let fits = |hint: &&Hint| hint.idp == setup.idp.as_str() && hint.about == about;
    notes.hint.iter().find(fits).map(|hint| hint.text.as_str())
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
        .map(|note| {
            let mut finding = Finding::warning(note.code, note.title.as_str()).fix(note.fix.as_str()).owner(note.owner);
            finding.status = note.status;
            finding
        })
        .collect();
    findings.push(if mode == Mode::InviteOnly {
        Finding::passed(Code::ApiInvitesPossible, "People are invited by hand, or by a program through the Admin API")
    } else {
        Finding::passed(Code::ApiInvitesEnd, format!("With {mode} on, the Admin API refuses invitations"))
            .got(INVITES_BLOCKED)
            .fix("If a program of yours invites people, stop it first, or stay with Invite only.")
    });
    findings
}
