//! Who is in which group, who may open which application, and who has which entitlement.

use super::{
    model::Object,
    world::{World, text_of},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Whether a user is in this group itself.
pub(super) fn is_directly_in(user: &Object, group: &str) -> bool {
    user.get("groups").and_then(Value::as_array).is_some_and(|groups| groups.iter().any(|one| text_of(one) == group))
}

/// A user's groups, those above them included.
pub(super) fn groups_of(world: &World, user: &Object) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = list(user, "groups");
    while let Some(next) = open.pop() {
        if let Some(group) = world.by_text("group", &next)
            && found.insert(next)
        {
            open.extend(list(group, "parents"));
            open.extend(group.get("parent").filter(|parent| !parent.is_null()).map(text_of));
        }
    }
    found
}

fn list(row: &Object, field: &str) -> Vec<String> {
    row.get(field).and_then(Value::as_array).into_iter().flatten().map(text_of).collect()
}

pub(super) fn is_superuser(world: &World, user: &Object) -> bool {
    let by_group = |key: &String| world.by_text("group", key).is_some_and(|group| group["is_superuser"] == true);
    user.get("_superuser") == Some(&Value::Bool(true)) || groups_of(world, user).iter().any(by_group)
}

/// Whether the bindings of an application let this user open it. Without any, everybody may. Administrators are no
/// exception.
pub(super) fn may_open(world: &World, application: &Object, user: &Object) -> bool {
    let target = text_of(&application["pk"]);
    let groups = groups_of(world, user);
    let mut results = bindings(world, &target).filter(|binding| binding["enabled"] == true).map(|binding| {
        if !binding["policy"].is_null() {
            return binding["failure_result"] == true;
        }
        applies(binding, user, &groups)
    });
    let Some(first) = results.next() else { return true };
    if application.get("policy_engine_mode").is_some_and(|mode| mode == "all") {
        first && results.all(|passing| passing)
    } else {
        first || results.any(|passing| passing)
    }
}

fn bindings<'a>(world: &'a World, target: &'a str) -> impl Iterator<Item = &'a Object> {
    world.rows("binding").filter(move |binding| text_of(&binding["target"]) == target)
}

fn applies(binding: &Object, user: &Object, groups: &BTreeSet<String>) -> bool {
    let by_user = !binding["user"].is_null() && binding["user"] == user["pk"];
    let by_group = !binding["group"].is_null() && groups.contains(&text_of(&binding["group"]));
    (by_user || by_group) != (binding["negate"] == true)
}

/// The names of a user's entitlements of an application: once for each binding that gives it.
pub(super) fn entitlements(world: &World, application: &str, user: &Object) -> Vec<String> {
    let groups = groups_of(world, user);
    let mut names = Vec::new();
    for entitlement in world.rows("entitlement").filter(|row| text_of(&row["app"]) == application) {
        let target = text_of(&entitlement["pbm_uuid"]);
        let given = bindings(world, &target).filter(|binding| {
            let direct = !binding["user"].is_null() || !binding["group"].is_null();
            direct && binding["enabled"] == true && applies(binding, user, &groups)
        });
        names.extend(given.map(|_| text_of(&entitlement["name"])));
    }
    names.sort();
    names
}

/// The application that a SAML provider serves.
pub(super) fn application_of<'a>(world: &'a World, provider: &Value) -> Option<&'a Object> {
    world.rows("application").find(|row| row["provider"] == *provider)
}

/// The application that a SCIM provider serves.
pub(super) fn backchannel_of<'a>(world: &'a World, provider: &Value) -> Option<&'a Object> {
    let serves = |row: &&Object| row["backchannel_providers"].as_array().is_some_and(|list| list.contains(provider));
    world.rows("application").find(serves)
}
