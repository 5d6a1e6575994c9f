//! Roles: who has which, what they permit, and what of that somebody may read of themselves. Source: authentik's
//! `rbac/api/rbac.py` (any user reads the permissions of a role) and `core/api/users.py` (roles of oneself from 2025.12).

use super::{
    access,
    model::Object,
    options::Permissions,
    request::{Outcome, Request, json_answer, wrong},
    world::{World, text_of},
};
use serde_json::{Value, json};

/// The answer, where permissions are asked for.
pub(super) fn answer(world: &World, request: &Request, parts: &[&str], _user: &Object) -> Option<Outcome> {
    match (request.method.as_str(), parts) {
        ("GET", ["rbac", "permissions"]) => Some(permissions(world, request)),
        _ => None,
    }
}

/// The permissions of one role. Without a role it would be all that there are, which nobody asks for here.
fn permissions(world: &World, request: &Request) -> Outcome {
    let role = request.asked("role").unwrap_or_default();
    let Some(role) = world.by_text("role", &role) else {
        return Err(wrong("role", "Select a valid choice. That choice is not one of the available choices."));
    };
    let held = role.get("_permissions").and_then(Value::as_array).into_iter().flatten().map(text_of);
    let shown: Vec<Value> = held
        .filter_map(|held| {
            let (app, codename) = held.split_once('.')?;
            Some(json!({ "id": 1, "name": codename, "codename": codename, "app_label": app }))
        })
        .collect();
    let size: usize = request.asked("page_size").and_then(|size| size.parse().ok()).unwrap_or(20).min(100);
    let number: usize = request.asked("page").and_then(|number| number.parse().ok()).unwrap_or(1).max(1);
    let pages = shown.len().div_ceil(size).max(1);
    let page: Vec<&Value> = shown.iter().skip((number - 1) * size).take(size).collect();
    let pagination = json!({ "count": shown.len(), "current": number, "total_pages": pages });
    Ok(json_answer(200, &json!({ "pagination": pagination, "results": page })))
}

/// The keys of a user's roles: their own from 2025.12, and those of their groups.
pub(super) fn role_keys(world: &World, user: &Object) -> Vec<String> {
    let list = |row: &Object| -> Vec<String> {
        row.get("roles").and_then(Value::as_array).into_iter().flatten().map(text_of).collect()
    };
    let mut keys = list(user);
    for group in access::groups_of(world, user) {
        keys.extend(world.by_text("group", &group).map(list).unwrap_or_default());
    }
    keys
}

/// What a user may do by their roles.
pub(super) fn by_roles(world: &World, user: &Object) -> Vec<String> {
    let roles = role_keys(world, user);
    let permissions = roles.iter().filter_map(|role| world.by_text("role", role)?.get("_permissions")?.as_array());
    permissions.flatten().map(text_of).collect()
}

/// A user's roles as they are told to them.
pub(super) fn roles_of(world: &World, user: &Object) -> Value {
    let keys = role_keys(world, user);
    let named = keys.iter().filter_map(|key| world.by_text("role", key));
    named.map(|role| json!({ "pk": role["pk"], "name": role["name"] })).collect()
}

/// Gives a user a role with these permissions, as the admin interface does: from 2025.12 to the user, before through a
/// group.
pub(super) fn of_a_role(world: &mut World, username: &str, permissions: &Permissions) {
    let Some(user) = world.find("user", "username", username).map(|user| user["pk"].clone()) else { return };
    let held: Vec<Value> = match permissions {
        Permissions::All => Vec::new(),
        Permissions::Only(names) => names.iter().map(|name| name.as_str().into()).collect(),
    };
    let name = format!("{username} role");
    let (role, group) = (format!("{username}-role"), format!("{username}-group"));
    let row = json!({ "pk": role, "name": name, "_permissions": held });
    if let Value::Object(row) = row {
        world.put("role", row);
    }
    if world.is_from(2025, 12) {
        world.change("user", &user, |row| drop(row.insert("roles".to_owned(), json!([role]))));
        return;
    }
    if held.is_empty() || world.by_text("group", &group).is_some() {
        return;
    }
    let row = json!({
        "pk": group, "num_pk": 1, "name": group, "is_superuser": false, "parent": null, "attributes": {}, "roles": [role],
    });
    if let Value::Object(row) = row {
        world.put("group", row);
    }
    world.change("user", &user, |row| {
        if let Some(groups) = row.get_mut("groups").and_then(Value::as_array_mut) {
            groups.push(group.into());
        }
    });
}
