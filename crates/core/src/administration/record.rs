//! What a setup keeps of its identity provider's administration: the choices, and a record of every object that was made
//! or changed. The record is written before each request and completed after it, so that a crash between the two loses
//! nothing: the object is found again by its name.

use super::{Grantee, ServerFacts, SyncSeen};
use crate::{
    Origin, Timestamp,
    message::{Said, exact, say},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What a record says in place of the identifier while its request is under way.
pub const UNDER_WAY: &str = "";

/// The kinds of objects, and what authentik calls them.
const KINDS: [(&str, &str); 8] = [
    ("key-pair", "Certificate-Key Pair"),
    ("saml-mapping", "SAML Provider Property Mapping"),
    ("saml-provider", "SAML Provider"),
    ("application", "Application"),
    ("entitlement", "Application entitlement"),
    ("binding", "Binding"),
    ("scim-mapping", "SCIM Provider Mapping"),
    ("scim-provider", "SCIM Provider"),
];

/// What an object is called, by its key: a binding by whom it binds, everything else by its name.
pub fn called(key: &str, name: &str) -> Said {
    let binds = |field: &str| {
        // Older setups have the field before the name.
        let older = name.strip_prefix(field).and_then(|rest| rest.strip_prefix(' '));
        let names = older.into_iter().chain([name]);
        names.into_iter().find(|name| key.ends_with(&format!("/{field}:{name}")))
    };
    if let Some(group) = binds("group") {
        return say::authentik_object::group(exact(group)).into();
    }
    match binds("user") {
        Some(user) => say::authentik_object::user(exact(user)).into(),
        None => exact(name).into(),
    }
}

/// One object at the server that was made or changed here.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct MadeObject {
    /// What names it in plans, for instance `mapping/email`.
    pub key: String,
    /// Its kind, for instance `saml-provider`. Older setups have the identity provider's words: `SAML Provider`.
    pub kind: String,
    /// Its name at the server; of a binding, whom it binds. Older setups say of those `group Staff` or `user jane`.
    pub name: String,
    /// Its identifier at the server; empty ([`UNDER_WAY`]) while the request that makes it has no answer yet.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// The server that it is at.
    pub server: String,
    /// Whether it was made here; otherwise it was there before and was changed.
    pub created: bool,
    /// What was written, by field, as JSON text; secrets are left out.
    #[serde(default)]
    pub written: BTreeMap<String, String>,
    /// What the changed fields held before, by field, as JSON text; only for objects that were there before.
    #[serde(default)]
    pub before: BTreeMap<String, String>,
}

impl MadeObject {
    /// Its kind, whichever version wrote it down: `saml-provider`.
    pub fn kind(&self) -> &str {
        KINDS.iter().find(|(_, label)| *label == self.kind).map_or(self.kind.as_str(), |(kind, _)| kind)
    }

    /// What the identity provider calls its kind: `SAML Provider`.
    pub fn kind_label(&self) -> &str {
        KINDS.iter().find(|(kind, _)| *kind == self.kind).map_or(self.kind.as_str(), |(_, label)| label)
    }

    /// What it is called.
    pub fn called(&self) -> Said {
        called(&self.key, &self.name)
    }

    /// Whether the request that makes it has no answer yet.
    pub fn is_under_way(&self) -> bool {
        self.id == UNDER_WAY
    }
}

/// What the groups attribute carries.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GroupsFrom {
    /// The application's entitlements that the person has.
    #[default]
    Entitlements,
    /// The names of the person's groups, inherited ones included.
    Groups,
}

/// The choices for an identity provider's administration, and the record of what was done. No secret is in it: token and
/// keys are in the vault.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Administration {
    /// The server as it was last seen.
    pub server: Option<ServerFacts>,
    /// Who may open the application; nobody named means everybody.
    pub access: Vec<Grantee>,
    /// Who has which entitlement, by the entitlement's name.
    pub entitlements: BTreeMap<String, Vec<Grantee>>,
    /// What the groups attribute carries.
    pub groups_from: GroupsFrom,
    /// The section of the identity provider's start page in which the application stands.
    pub application_group: Option<String>,
    /// The slug of the authorization flow, where another one than the usual is wanted.
    pub authorization_flow: Option<String>,
    /// The SCIM endpoint that Claude shows.
    pub scim_url: Option<String>,
    /// The groups that SCIM sends; none named means all.
    pub scim_groups: Vec<String>,
    /// Whether SCIM really writes; otherwise it runs dry.
    pub scim_live: bool,
    /// Whom SCIM would send, as it was last shown here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_seen: Option<SyncSeen>,
    /// Deviations from the integration guide that are switched off, by name.
    pub deviations_off: BTreeSet<String>,
    /// Objects that were not made here and may be changed all the same, by key.
    pub confirmed: BTreeSet<String>,
    /// The e-mail address of the person at the keyboard.
    pub me: Option<String>,
    /// The name under which the vault holds the API token, where it does.
    pub token_entry: Option<String>,
    /// The server that the API token was given for. The vault has the last word; this is for showing.
    pub token_for: Option<Origin>,
    /// The name under which the vault holds the SCIM endpoint's bearer token, where it does.
    pub scim_token_entry: Option<String>,
    /// The endpoint that the bearer token was given for. The vault has the last word; this is for showing.
    pub scim_token_for: Option<Origin>,
    /// The identity provider's address came in with a bundle: before the signing key goes there, somebody here has to
    /// confirm it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub address_from_bundle: bool,
    /// What was made or changed, oldest first.
    pub made: Vec<MadeObject>,
}

impl Administration {
    /// The record of an object.
    pub fn record(&self, key: &str) -> Option<&MadeObject> {
        self.made.iter().find(|object| object.key == key)
    }

    /// Writes an object down, in place of an older record of its key.
    pub fn keep(&mut self, object: MadeObject) {
        match self.made.iter_mut().find(|made| made.key == object.key) {
            Some(made) => *made = object,
            None => self.made.push(object),
        }
    }

    /// Forgets an object that is gone.
    pub fn forget(&mut self, key: &str) {
        self.made.retain(|made| made.key != key);
    }

    /// Whether a deviation is switched on.
    pub fn deviates(&self, name: &str) -> bool {
        !self.deviations_off.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(kind: &str, key: &str, name: &str) -> MadeObject {
        serde_json::from_value(serde_json::json!({
            "key": key, "kind": kind, "name": name, "id": "1", "at": "2026-11-21T12:00:00Z",
            "server": "https://idp.company", "created": true,
        }))
        .unwrap()
    }

    #[test]
    fn a_kind_is_known_from_its_name_and_from_the_label_that_older_setups_have() {
        for kind in ["saml-provider", "SAML Provider"] {
            let made = made(kind, "provider", "Claude");
            assert_eq!((made.kind(), made.kind_label()), ("saml-provider", "SAML Provider"));
        }
        let other = made("Brand", "brand", "a");
        assert_eq!((other.kind(), other.kind_label()), ("Brand", "Brand"), "what a newer version wrote stays");
    }

    #[test]
    fn a_binding_is_called_by_whom_it_binds() {
        let staff = say::authentik_object::group(exact("Staff"));
        for name in ["Staff", "group Staff"] {
            assert_eq!(made("binding", "access/group:Staff", name).called(), staff, "{name}");
        }
        let jane = say::authentik_object::user(exact("jane"));
        assert_eq!(made("binding", "entitlement/Claude Owner/user:jane", "jane").called(), jane);
        let odd = say::authentik_object::group(exact("group Staff"));
        assert_eq!(made("binding", "access/group:group Staff", "group Staff").called(), odd);
        assert_eq!(made("application", "application", "group Staff").called(), "group Staff");
    }
}
