//! The permissions that suffice, by release, and how to give them to a user of its own.
//!
//! Measured: with those for making things a user who is no administrator could do the whole set-up on 2026.2.2, and with
//! none everything answered 403; trying a mapping needs the two for all mappings (2026.2.2 and 2025.10.4). What people
//! pick them from shows labels, `Can add Application`; the names of models and of permissions that are no add, view,
//! change or delete are from authentik's source.

mod ask;
mod files;

pub use ask::missing;
pub(super) use ask::{finding as lacking, held};
pub use files::{GrantFile, grant_file};

use crate::authentik::{
    Kind, Version,
    version::{ENTITLEMENTS, ROLES_OF_USERS, TASKS},
};
use latchkey_core::{
    message::{Exact, Message, Said, exact, say},
    ports::ApiMethod,
};
use serde::Serialize;
use std::sync::LazyLock;

/// What the API asks for, by what is done to which kind. Only what this program does in some command: a provider gets
/// other addresses, SCIM is linked and goes live, a mapping gets another name or expression, a binding that somebody
/// switched off is switched on. A key pair and an entitlement are never changed in place.
const NEEDED: [(Kind, &[&str]); 11] = [
    (Kind::Flow, &["view"]),
    (Kind::KeyPair, &["view", "add"]),
    (Kind::SamlMapping, &["view", "add", "change"]),
    (Kind::SamlProvider, &["view", "add", "change"]),
    (Kind::Application, &["view", "add", "change"]),
    (Kind::Entitlement, &["view", "add"]),
    (Kind::Binding, &["view", "add", "change"]),
    (Kind::ScimMapping, &["view", "add", "change"]),
    (Kind::ScimProvider, &["view", "add", "change"]),
    (Kind::User, &["view"]),
    (Kind::Group, &["view"]),
];

/// Reading what would be sent for a person.
const PREVIEW: &str = "authentik_core.preview_user";
/// Trying a mapping.
const TRY: [&str; 2] = ["authentik_core.view_propertymapping", "authentik_core.add_propertymapping"];
/// Reading a certificate, which the list of key pairs leaves out.
const CERTIFICATE: &str = "authentik_crypto.view_certificatekeypair_certificate";
/// Whom SCIM has really written.
const WRITTEN: &str = "authentik_providers_scim.view_scimprovideruser";
/// The log of what the worker did.
const LOG: &str = "authentik_tasks.view_task";
/// What runs when, and running it now.
const SCHEDULES: [&str; 2] = ["authentik_tasks_schedules.view_schedule", "authentik_tasks_schedules.send_schedule"];

/// A permission.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Right {
    /// Its name in code, for instance `authentik_core.add_application`.
    pub code: String,
    /// What authentik shows where one is picked, for instance `Can add Application`.
    pub label: String,
}

struct Need {
    right: Right,
    /// The first release that knows it.
    since: Option<Version>,
    /// Whether only taking back and the test twin need it.
    undo: bool,
}

static NEEDS: LazyLock<Vec<Need>> = LazyLock::new(|| {
    let of = |kind: Kind, act: &str, undo| Need {
        right: Right { code: kind.permission(act), label: format!("Can {act} {}", model_name(kind)) },
        since: (kind == Kind::Entitlement).then_some(ENTITLEMENTS),
        undo,
    };
    let other = |code: &str, label: &str, since| Need {
        right: Right { code: code.to_owned(), label: label.to_owned() },
        since,
        undo: false,
    };
    let mut needs: Vec<Need> =
        NEEDED.iter().flat_map(|(kind, acts)| acts.iter().map(move |act| of(*kind, act, false))).collect();
    let [view, add] = TRY;
    let [schedule, send] = SCHEDULES;
    needs.extend([
        other(PREVIEW, "Can preview user data sent to providers", None),
        other(view, "Can view Property Mapping", None),
        other(add, "Can add Property Mapping", None),
        other(CERTIFICATE, "View Certificate-Key pair's certificate", None),
        other(WRITTEN, "Can view scim provider user", None),
        other(LOG, "Can view Task", Some(TASKS)),
        other(schedule, "Can view Schedule", Some(TASKS)),
        other(send, "Manually trigger a schedule", Some(TASKS)),
    ]);
    needs.extend(NEEDED.iter().filter(|(_, acts)| acts.contains(&"add")).map(|(kind, _)| of(*kind, "delete", true)));
    needs
});

/// The name of a kind's model, as labels of permissions have it. Source: authentik's models.
fn model_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Entitlement => "Application Entitlement",
        Kind::Binding => "Policy Binding",
        kind => kind.label(),
    }
}

/// What suffices at a server of this release; an unknown release is taken as the newest. `undo`: for taking back and for
/// the test twin as well.
pub fn rights(version: Option<Version>, undo: bool) -> Vec<Right> {
    let there = |need: &&Need| need.since.is_none_or(|since| version.is_none_or(|version| version >= since));
    NEEDS.iter().filter(|need| undo || !need.undo).filter(there).map(|need| need.right.clone()).collect()
}

/// The names in code of everything that any command needs at the newest release, without taking back and the test twin.
pub static PERMISSIONS_WITHOUT_UNDO: LazyLock<Vec<String>> = LazyLock::new(|| codes(false));

/// The same with what taking back and the test twin need on top.
pub static PERMISSIONS: LazyLock<Vec<String>> = LazyLock::new(|| codes(true));

fn codes(undo: bool) -> Vec<String> {
    rights(None, undo).into_iter().map(|right| right.code).collect()
}

/// The permissions that a request needs, by their names in code.
pub fn needed(method: ApiMethod, path: &str) -> Vec<String> {
    let text = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    let [schedule, send] = SCHEDULES;
    match path {
        path if path.contains("/preview_user/") => return text(&[PREVIEW]),
        path if path.contains("/view_certificate/") => return text(&[CERTIFICATE]),
        path if path.starts_with("propertymappings/all/") => return text(&TRY),
        path if path.starts_with("providers/scim_users/") => return text(&[WRITTEN]),
        path if path.starts_with("tasks/tasks/") => return text(&[LOG]),
        path if path.starts_with("tasks/schedules/") && method == ApiMethod::Get => return text(&[schedule]),
        path if path.starts_with("tasks/schedules/") => return text(&[send]),
        _ => {}
    }
    let kind = NEEDED.iter().map(|(kind, _)| *kind).find(|kind| path.starts_with(kind.path()));
    let act = match method {
        ApiMethod::Get => "view",
        ApiMethod::Post => "add",
        ApiMethod::Patch | ApiMethod::Put => "change",
        ApiMethod::Delete => "delete",
    };
    kind.map(|kind| kind.permission(act)).into_iter().collect()
}

/// A permission as people find it: its label, and its name in code.
pub(super) fn shown(code: &str) -> String {
    let known = NEEDS.iter().find(|need| need.right.code == code);
    match known {
        Some(need) => format!("{} ({code})", need.right.label),
        None => code.to_owned(),
    }
}

/// How to make a role and a token with these permissions, one step a line, in the words of the admin interface of that
/// release. An unknown release is taken as the newest.
pub fn how_to_grant(version: Option<Version>, undo: bool) -> Vec<Said> {
    let names: Vec<Exact> = rights(version, undo).iter().map(|right| exact(shown(&right.code))).collect();
    steps(version, say::grant_step::permissions(names))
}

/// The same for the shorter list, where the longer one stands beside it: what only taking back needs are the permissions
/// to delete.
pub fn how_to_grant_less(version: Option<Version>) -> Vec<Said> {
    steps(version, say::grant_step::permissions_less())
}

fn steps(version: Option<Version>, permissions: Message) -> Vec<Said> {
    let mut steps = vec![say::grant_step::role(), permissions];
    if by_group(version) {
        steps.push(say::grant_step::group());
    }
    steps.push(say::grant_step::account());
    steps.push(if by_group(version) { say::grant_step::into_group() } else { say::grant_step::into_role() });
    steps.push(say::grant_step::token());
    steps.into_iter().map(Said::from).collect()
}

/// Whether a user gets a role through a group alone.
fn by_group(version: Option<Version>) -> bool {
    version.is_some_and(|version| version < ROLES_OF_USERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_that_is_made_can_be_removed_with_the_longer_list() {
        assert!(PERMISSIONS.len() > PERMISSIONS_WITHOUT_UNDO.len());
        for (kind, acts) in NEEDED {
            let made = acts.contains(&"add");
            assert_eq!(PERMISSIONS.contains(&kind.permission("delete")), made, "{kind:?}");
        }
    }

    #[test]
    fn what_only_taking_back_needs_begins_with_can_delete() {
        let (long, short) = (rights(None, true), rights(None, false));
        for right in &long {
            assert_eq!(short.contains(right), !right.label.starts_with("Can delete"), "{right:?}");
        }
    }

    #[test]
    fn a_request_names_the_permissions_that_it_needs() {
        let needs = |method, path| needed(method, path).join(" ");
        assert_eq!(needs(ApiMethod::Post, "providers/saml/"), "authentik_providers_saml.add_samlprovider");
        assert_eq!(needs(ApiMethod::Delete, "core/applications/claude/"), "authentik_core.delete_application");
        assert_eq!(needs(ApiMethod::Get, "providers/saml/5/preview_user/?for_user=1"), PREVIEW);
        assert_eq!(needs(ApiMethod::Post, "propertymappings/all/5/test/"), TRY.join(" "));
        assert_eq!(needs(ApiMethod::Get, "providers/scim_users/?provider__id=5"), WRITTEN);
        assert_eq!(needs(ApiMethod::Post, "tasks/schedules/5/send/"), SCHEDULES[1]);
        assert_eq!(needs(ApiMethod::Get, "admin/version/"), "");
    }

    #[test]
    fn a_release_is_asked_for_nothing_that_it_lacks() {
        let codes = |version| rights(Some(version), true).into_iter().map(|right| right.code).collect::<Vec<_>>();
        let old = codes(Version::new(2024, 8));
        assert!(!old.iter().any(|code| code.contains("entitlement") || code.contains("tasks")), "{old:?}");
        let middle = codes(Version::new(2025, 4));
        assert!(
            middle.iter().any(|code| code.contains("entitlement")) && !middle.iter().any(|code| code.contains("tasks"))
        );
        assert_eq!(codes(Version::new(2026, 2)), *PERMISSIONS);
    }

    #[test]
    fn steps_show_labels_and_codes_and_go_by_the_release() {
        for (version, through_a_group) in [(Version::new(2025, 10), true), (Version::new(2025, 12), false)] {
            let steps = how_to_grant(Some(version), true);
            let has = |step: Message| steps.iter().any(|one| *one == step);
            assert_eq!(has(say::grant_step::into_group()), through_a_group, "{steps:?}");
            assert_eq!(has(say::grant_step::into_role()), !through_a_group, "{steps:?}");
            let named = serde_json::to_string(&steps).unwrap();
            assert!(named.contains("Can add Application Entitlement (authentik_core.add_applicationentitlement)"));
        }
    }
}
