//! The permissions that suffice, and how to give them to a user of its own. Those for making things were measured on
//! 2026.2.2: with these a user who is no administrator could do the whole set-up, and with none everything answered 403.
//! Removing and changing need authentik's own `delete` and `change` permissions of the same models besides.

use crate::authentik::Kind;
use latchkey_core::ports::ApiMethod;
use std::sync::LazyLock;

/// What the API asks for, by what is done to which kind.
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

/// Everything that planning, making, changing and previewing need, without taking back and without the test twin.
pub static PERMISSIONS_WITHOUT_UNDO: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut names: Vec<String> =
        NEEDED.iter().flat_map(|(kind, acts)| acts.iter().map(|act| kind.permission(act))).collect();
    names.push(PREVIEW.to_owned());
    names
});

/// The same with what taking back and the test twin need on top.
pub static PERMISSIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let made = NEEDED.iter().filter(|(_, acts)| acts.contains(&"add"));
    let mut names = PERMISSIONS_WITHOUT_UNDO.clone();
    names.extend(made.map(|(kind, _)| kind.permission("delete")));
    names
});

/// The permission that a request needs.
pub(super) fn needed(method: ApiMethod, path: &str) -> Option<String> {
    if path.contains("/preview_user/") {
        return Some(PREVIEW.to_owned());
    }
    let kind = NEEDED.iter().map(|(kind, _)| *kind).find(|kind| path.starts_with(kind.path()))?;
    let act = match method {
        ApiMethod::Get => "view",
        ApiMethod::Post => "add",
        ApiMethod::Patch | ApiMethod::Put => "change",
        ApiMethod::Delete => "delete",
    };
    Some(kind.permission(act))
}

/// How to make a role and a token with these permissions, one step a line, in the words of the admin interface.
pub fn how_to_grant(undo: bool) -> Vec<String> {
    let names: &[String] = if undo { &PERMISSIONS } else { &PERMISSIONS_WITHOUT_UNDO };
    vec![
        "Directory › Roles › Create: name it Latchkey.".to_owned(),
        format!("Open the role › Permissions › Assigned global permissions › Assign permission: {}.", names.join(", ")),
        "Directory › Users › Create Service account: name it latchkey, without a group; the password that is shown is not needed."
            .to_owned(),
        "Open the role › Users › Add existing user: latchkey.".to_owned(),
        "Directory › Tokens and App passwords › Create: user latchkey, intent API Token, an end in a few days. Copy its key."
            .to_owned(),
    ]
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
    fn a_request_names_the_permission_that_it_needs() {
        let needs = |method, path| needed(method, path).unwrap_or_default();
        assert_eq!(needs(ApiMethod::Post, "providers/saml/"), "authentik_providers_saml.add_samlprovider");
        assert_eq!(needs(ApiMethod::Delete, "core/applications/claude/"), "authentik_core.delete_application");
        assert_eq!(needs(ApiMethod::Get, "providers/saml/5/preview_user/?for_user=1"), PREVIEW);
        assert_eq!(needed(ApiMethod::Get, "admin/version/"), None);
    }
}
