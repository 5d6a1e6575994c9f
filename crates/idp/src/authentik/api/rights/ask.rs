//! Asking beforehand: what the token's user may do, by the permissions of their roles. authentik lets every user read
//! those (source: `rbac/api/rbac.py`). What cannot be read this way is unknown, and unknown is neither a yes nor a no.

use super::{super::Session, shown};
use crate::authentik::{Kind, api::server::encoded};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::{Change, ChangePlan, Purpose},
    message::say,
    ports::Api,
};
use serde_json::Value;
use std::collections::BTreeSet;

const CODE: Code = Code::AuthentikRights;
/// The most groups and roles that are looked at.
const MOST: usize = 20;
/// Entries of one page.
const PAGE: u32 = 100;

/// What somebody may do.
pub(in crate::authentik::api) enum Held {
    /// Everything: an administrator.
    All,
    /// These, and perhaps what they were given in a way that cannot be read.
    These(BTreeSet<String>),
    /// It could not be read.
    Unknown,
}

impl Held {
    /// What is missing of `codes`; nothing where that is not known.
    pub(in crate::authentik::api) fn lacks(&self, codes: &BTreeSet<String>) -> Vec<String> {
        match self {
            Self::These(held) => codes.difference(held).cloned().collect(),
            Self::All | Self::Unknown => Vec::new(),
        }
    }
}

/// What the token's user may do.
///
/// # Errors
/// Those of the connection; a refusal to tell is [`Held::Unknown`].
pub(in crate::authentik::api) async fn held<A: Api>(session: &Session<'_, A>) -> Result<Held, Failure> {
    if session.is_superuser {
        return Ok(Held::All);
    }
    let mut roles: BTreeSet<String> = session.roles.iter().cloned().collect();
    let mut open: Vec<String> = session.groups.clone();
    let mut groups: BTreeSet<String> = BTreeSet::new();
    while let Some(group) = open.pop().filter(|_| groups.len() < MOST) {
        if !groups.insert(group.clone()) {
            continue;
        }
        let path = format!("{}{}/?include_users=false", Kind::Group.path(), encoded(&group));
        let Some(group) = told(session.server.read(&path).await)? else { return Ok(Held::Unknown) };
        let list =
            |field: &str| group.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(identifier);
        roles.extend(list("roles"));
        open.extend(list("parents").chain(group.get("parent").and_then(identifier)));
    }
    let mut codes = BTreeSet::new();
    for role in roles.iter().take(MOST) {
        let query = format!("role={}", encoded(role));
        let mut number = 1;
        loop {
            let page = session.server.page("rbac/permissions/", &query, number, PAGE).await;
            let Some(page) = told(page)? else { return Ok(Held::Unknown) };
            codes.extend(page.entries.iter().filter_map(code));
            if number >= page.pages.min(MOST as u32) {
                break;
            }
            number += 1;
        }
    }
    Ok(if codes.is_empty() { Held::Unknown } else { Held::These(codes) })
}

/// An answer, or nothing where the server does not want to give one.
fn told<T>(answer: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(failure) if failure.kind == latchkey_core::FailureKind::Unanswered => Err(failure),
        Err(_) => Ok(None),
    }
}

fn identifier(value: &Value) -> Option<String> {
    let value = value.get("pk").unwrap_or(value);
    value.as_str().map(str::to_owned)
}

fn code(permission: &Value) -> Option<String> {
    let text = |field: &str| permission.get(field).and_then(Value::as_str);
    Some(format!("{}.{}", text("app_label")?, text("codename")?))
}

/// What the token's user lacks of what `plan` would do: asked for before anything is written, and only where something
/// would be. What was read proves that its permissions are held; where the list of permissions does not know that, it is
/// not whole, and what it lacks is a warning only.
///
/// # Errors
/// Those of the connection.
pub async fn missing<A: Api>(session: &Session<'_, A>, plan: &ChangePlan) -> Result<Option<Finding>, Failure> {
    let needed = needed_for(plan);
    if needed.is_empty() || session.is_superuser {
        return Ok(None);
    }
    let held = held(session).await?;
    let lacking = held.lacks(&needed);
    let is_whole = held.lacks(&proven(plan)).is_empty();
    Ok(finding(&lacking, is_whole))
}

/// What is to be said of permissions that are missing; `surely` where nothing speaks against it.
pub(in crate::authentik::api) fn finding(lacking: &[String], surely: bool) -> Option<Finding> {
    if lacking.is_empty() {
        return None;
    }
    let names = lacking.iter().map(|code| shown(code)).collect::<Vec<_>>().join(", ");
    let title = say::authentik_rights::lacking();
    let finding = if surely { Finding::failed(CODE, title) } else { Finding::warning(CODE, title) };
    let finding = finding
        .want(names)
        .got_words(say::authentik_rights::lacking_got())
        .fix(say::authentik_rights::lacking_fix())
        .owner(Owner::Idp);
    Some(finding)
}

fn kind_named(label: &str) -> Option<Kind> {
    super::NEEDED.iter().map(|(kind, _)| *kind).find(|kind| kind.label() == label)
}

fn needed_for(plan: &ChangePlan) -> BTreeSet<String> {
    let mut needed = BTreeSet::new();
    for object in &plan.objects {
        let Some(kind) = kind_named(&object.kind) else { continue };
        let act = match object.change {
            Change::Create => "add",
            Change::Change | Change::Restore => "change",
            Change::Remove => "delete",
            Change::Leave | Change::Keep | Change::Conflict => continue,
        };
        needed.insert(kind.permission(act));
        // A twin that cannot be removed is not made.
        if plan.purpose == Purpose::Twin && object.change == Change::Create {
            needed.insert(kind.permission("delete"));
        }
        // A new application gets its provider, and a new SCIM provider is linked, by a change of the application.
        if matches!(kind, Kind::Application | Kind::ScimProvider) && object.change == Change::Create {
            needed.insert(Kind::Application.permission("change"));
        }
    }
    needed
}

/// The permissions that reading the server has proven.
fn proven(plan: &ChangePlan) -> BTreeSet<String> {
    let read = plan.objects.iter().filter(|object| object.id.is_some()).filter_map(|object| kind_named(&object.kind));
    let mut proven: BTreeSet<String> = read.map(|kind| kind.permission("view")).collect();
    if plan.purpose == Purpose::Connect {
        proven.insert(Kind::Flow.permission("view"));
    }
    proven
}
