//! The role, the service account and the token as a file: a blueprint for the admin interface, or a script.

use super::{Right, by_group, rights};
use crate::authentik::Version;
use latchkey_core::{
    Code, Failure, Timestamp,
    message::{exact, say},
};
use serde::Serialize;

/// What makes them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum GrantFile {
    /// A blueprint.
    Blueprint,
    /// A script for Python 3, which works at every release.
    Script,
}

/// For how long the token is good: a setup is done in days, and a token that is forgotten ends by itself.
const DAYS: i64 = 7;

const ROLE: &str = "Latchkey";
const ACCOUNT: &str = "latchkey";
const TOKEN: &str = "latchkey-api";

/// The file that gives a new account exactly the permissions of [`rights`], for a server of this release. `now` decides
/// when the token ends.
///
/// # Errors
/// `grant_not_written` where it cannot be written down, which does not happen with what is known here.
pub fn grant_file(form: GrantFile, version: Option<Version>, undo: bool, now: Timestamp) -> Result<String, Failure> {
    let rights = rights(version, undo);
    let expires = now.plus_days(DAYS).to_string();
    let release =
        version.map_or_else(|| "the newest release that is known".to_owned(), |version| format!("authentik {version}"));
    match form {
        GrantFile::Blueprint => blueprint(&rights, version, &release, &expires),
        GrantFile::Script => script(&rights, &release, &expires),
    }
}

#[derive(Serialize)]
struct Blueprint<'a> {
    version: u8,
    metadata: Named<'a>,
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Entry<'a> {
    model: &'static str,
    id: &'static str,
    identifiers: Attributes<'a>,
    attrs: Attributes<'a>,
}

#[derive(Default, Serialize)]
struct Attributes<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#type: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    intent: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<KeyOf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<Vec<KeyOf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    groups: Option<Vec<KeyOf>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expiring: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permissions: Option<Vec<&'a str>>,
}

/// The primary key of the entry with that id.
struct KeyOf(&'static str);

impl Serialize for KeyOf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde_saphyr::Tagged(&self.0, Some("!KeyOf".to_owned())).serialize(serializer)
    }
}

fn blueprint(rights: &[Right], version: Option<Version>, release: &str, expires: &str) -> Result<String, Failure> {
    let codes = rights.iter().map(|right| right.code.as_str()).collect();
    let role = Entry {
        model: "authentik_rbac.role",
        id: "role",
        identifiers: Attributes { name: Some(ROLE), ..Attributes::default() },
        attrs: Attributes { permissions: Some(codes), ..Attributes::default() },
    };
    let group = by_group(version).then(|| Entry {
        model: "authentik_core.group",
        id: "group",
        identifiers: Attributes { name: Some(ROLE), ..Attributes::default() },
        attrs: Attributes { roles: Some(vec![KeyOf("role")]), ..Attributes::default() },
    });
    let belongs = if group.is_some() {
        Attributes { groups: Some(vec![KeyOf("group")]), ..Attributes::default() }
    } else {
        Attributes { roles: Some(vec![KeyOf("role")]), ..Attributes::default() }
    };
    let account = Entry {
        model: "authentik_core.user",
        id: "account",
        identifiers: Attributes { username: Some(ACCOUNT), ..Attributes::default() },
        attrs: Attributes {
            name: Some(ACCOUNT),
            r#type: Some("service_account"),
            path: Some("goauthentik.io/service-accounts"),
            ..belongs
        },
    };
    let token = Entry {
        model: "authentik_core.token",
        id: "token",
        identifiers: Attributes { identifier: Some(TOKEN), ..Attributes::default() },
        attrs: Attributes {
            intent: Some("api"),
            user: Some(KeyOf("account")),
            expiring: Some(true),
            expires: Some(expires),
            ..Attributes::default()
        },
    };
    let entries = [Some(role), group, Some(account), Some(token)].into_iter().flatten().collect();
    let document =
        Blueprint { version: 1, metadata: Named { name: "Latchkey: role, service account and token" }, entries };
    let body = serde_saphyr::to_string(&document).map_err(|error| not_written(&error.to_string()))?;
    Ok(format!(
        "# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json\n\
         # Made for {release}. Makes a role with {} permissions, a service account that has it, and an API token that ends at\n\
         # {expires}. No secret is in the file: copy the key of the token {TOKEN} under Directory > Tokens and App passwords.\n\
         # To take it back, remove the blueprint, then the token, the user {ACCOUNT}{} and the role {ROLE}.\n{body}",
        rights.len(),
        if by_group(version) { ", the group Latchkey" } else { "" },
    ))
}

const TEMPLATE: &str = include_str!("grant.py");
/// Requests to the server are the exported script's.
const SERVER: &str = include_str!("../../export/script/server.py");

fn script(rights: &[Right], release: &str, expires: &str) -> Result<String, Failure> {
    let list = serde_json::to_string_pretty(rights).map_err(|error| not_written(&error.to_string()))?;
    let header = format!("# Made for {release}. No secret is in the file.\n");
    Ok(TEMPLATE
        .replacen("# HEADER\n", &header, 1)
        .replacen("# SERVER\n", &format!("{}\n", SERVER.trim()), 1)
        .replacen("PERMISSIONS = []\n", &format!("PERMISSIONS = {list}\n"), 1)
        .replacen("EXPIRES = \"\"\n", &format!("EXPIRES = \"{expires}\"\n"), 1))
}

fn not_written(why: &str) -> Failure {
    Failure::input(
        Code::GrantNotWritten,
        say::grant_not_written::no_file(exact(why)),
        say::grant_not_written::no_file_fix(),
    )
}
