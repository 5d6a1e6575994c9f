//! The acts of provisioning in the one order that keeps everybody in. Guide, runbook, hand-over pages and check-list are
//! all drawn from [`ACTS`], so that none can ask for an act before what makes it safe. Sources: support.claude.com
//! 14499648 (the first sync before the mappings), 13133195 (the mappings before Save changes); the integration guide of
//! authentik (people and groups seen in Manage SCIM before SCIM is switched on).

use super::{Mode, Organization};
use crate::message::{Message, exact, say};
use serde::Deserialize;

/// One act.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Everybody is in a mapped group at the identity provider, the administrators in one that keeps them administrators.
    FillGroups,
    /// Leave Invite only selected.
    KeepInviteOnly,
    /// Invite everybody who is not a member yet.
    Invite,
    /// Select just-in-time provisioning, without saving.
    SelectJit,
    /// Setup SCIM at Claude, until WorkOS shows endpoint and token, or asks for consent.
    SetUpScim,
    /// The identity provider's own provisioning.
    ConnectDirectory,
    /// The first sync is started there, and has ended.
    FirstSync,
    /// The expected people and groups are seen in Manage SCIM.
    SeeDirectory,
    /// Select SCIM directory sync.
    SelectScim,
    /// Enable group mappings, and map each group.
    MapGroups,
    /// Look at the preview of removals and at the number of seats.
    LookAtRemovals,
    /// Save changes: from here on it counts for people.
    Save,
    /// Sync now, so that the mappings count.
    SyncNow,
}

/// Every act, in the order in which it is safe.
pub const ACTS: [Act; 13] = [
    Act::FillGroups,
    Act::KeepInviteOnly,
    Act::Invite,
    Act::SelectJit,
    Act::SetUpScim,
    Act::ConnectDirectory,
    Act::FirstSync,
    Act::SeeDirectory,
    Act::SelectScim,
    Act::MapGroups,
    Act::LookAtRemovals,
    Act::Save,
    Act::SyncNow,
];

impl Act {
    /// Whether it belongs to this mode.
    pub fn applies(self, mode: Mode, mapped: bool) -> bool {
        match self {
            Self::KeepInviteOnly | Self::Invite => mode == Mode::InviteOnly,
            Self::SelectJit => mode == Mode::Jit,
            Self::FillGroups | Self::MapGroups => mapped && mode != Mode::InviteOnly,
            Self::SetUpScim
            | Self::ConnectDirectory
            | Self::FirstSync
            | Self::SeeDirectory
            | Self::SelectScim
            | Self::LookAtRemovals => mode == Mode::Scim,
            Self::Save => mode != Mode::InviteOnly,
            Self::SyncNow => mode == Mode::Scim && mapped,
        }
    }

    /// Reads the name that guides and data have for it.
    pub fn parse(name: &str) -> Option<Self> {
        Self::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name)).ok()
    }

    /// What to do for `organization`, in one plain sentence.
    fn words(self, organization: &Organization, mapped: bool, mode: Mode) -> Message {
        let name = exact(&organization.name);
        match self {
            Self::FillGroups => say::act::fill_groups(name, exact(&organization.product.facts().administrator)),
            Self::KeepInviteOnly => say::act::keep_invite_only(name),
            Self::Invite => say::act::invite(name),
            Self::SelectJit => say::act::select_jit(name),
            Self::SetUpScim => say::act::set_up_scim(name),
            Self::ConnectDirectory => say::act::connect_directory(name),
            Self::FirstSync => say::act::first_sync(name),
            Self::SeeDirectory => say::act::see_directory(name),
            Self::SelectScim => say::act::select_scim(name),
            // Two of Claude's pages differ on mapping under SCIM, and the order here satisfies both.
            Self::MapGroups if mode == Mode::Scim => say::act::map_groups_under_scim(name),
            Self::MapGroups => say::act::map_groups(name),
            Self::LookAtRemovals => say::act::look_at_removals(name),
            Self::Save if mode == Mode::Jit && !mapped => say::act::save_as_users(name),
            Self::Save => say::act::save(name),
            Self::SyncNow => say::act::sync_now(name),
        }
    }
}

/// The acts for one organization with their words, first things first; none while no mode is chosen.
pub fn acts(organization: &Organization) -> Vec<(Act, Message)> {
    let Some(mode) = organization.mode else { return Vec::new() };
    let mapped = organization.group_mappings;
    let due = ACTS.into_iter().filter(|act| act.applies(mode, mapped));
    due.map(|act| (act, act.words(organization, mapped, mode))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_the_order_of_the_acts_and_each_has_a_name() {
        assert!(ACTS.is_sorted());
        assert_eq!(Act::parse("set-up-scim"), Some(Act::SetUpScim));
        assert_eq!(Act::parse("Save"), None);
    }

    /// Seed and vendor agree on this much: nothing is saved, and no mapping made, before the directory was seen.
    #[test]
    fn under_scim_nothing_is_mapped_or_saved_before_the_directory_was_seen() {
        let due: Vec<Act> = ACTS.into_iter().filter(|act| act.applies(Mode::Scim, true)).collect();
        use Act::*;
        assert_eq!(
            due,
            [
                FillGroups,
                SetUpScim,
                ConnectDirectory,
                FirstSync,
                SeeDirectory,
                SelectScim,
                MapGroups,
                LookAtRemovals,
                Save,
                SyncNow
            ]
        );
    }
}
