//! What each kind of object does when it is saved, beyond checking its fields.

use super::{
    certificate,
    model::Object,
    request::{Answer, wrong},
    scim::Job,
    world::{World, now, text_of},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Checks that look at several fields of what was sent.
pub(super) fn together(world: &World, table: &str, sent: &Object, existing: Option<&Object>) -> Result<(), Answer> {
    match table {
        "saml" => signing(world, sent),
        "binding" => {
            let count = ["policy", "group", "user"]
                .iter()
                .filter(|name| sent.get(**name).is_some_and(|v| !v.is_null()))
                .count();
            match count {
                0 => Err(wrong("non_field_errors", "One of 'policy', 'group', 'user' must be set.")),
                1 => Ok(()),
                _ => Err(wrong("non_field_errors", "Only one of 'policy', 'group', 'user' can be set.")),
            }
        }
        "entitlement" => {
            let held = |name: &str| sent.get(name).or_else(|| existing.and_then(|row| row.get(name)));
            let own = existing.map(|row| &row["pbm_uuid"]);
            let same = |row: &&Object| {
                Some(&row["name"]) == held("name") && Some(&row["app"]) == held("app") && Some(&row["pbm_uuid"]) != own
            };
            match world.rows("entitlement").find(same) {
                Some(_) => Err(wrong("non_field_errors", "The fields app, name must make a unique set.")),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Looks at what this request holds only: neither defaults nor what is stored count.
fn signing(world: &World, sent: &Object) -> Result<(), Answer> {
    let Some(key) = sent.get("signing_kp").filter(|key| !key.is_null()) else { return Ok(()) };
    let says_yes = |name: &str| sent.get(name) == Some(&Value::Bool(true));
    if !says_yes("sign_assertion") && !says_yes("sign_response") {
        let sentence = "With a signing keypair selected, at least one of 'Sign assertion' and 'Sign Response' must be \
                        selected.";
        return Err(wrong("non_field_errors", sentence));
    }
    let kind = world.get("certificatekeypair", key).map(|pair| text_of(&pair["_key_type"])).unwrap_or_default();
    if matches!(kind.as_str(), "ed25519" | "ed448") {
        return Err(wrong("signing_kp", "Only RSA, EC, and DSA key types are supported for SAML signing."));
    }
    Ok(())
}

/// What a new object has beside its fields.
pub(super) fn complete(world: &mut World, table: &'static str, object: &mut Object) {
    let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
    match table {
        "saml" | "scim" => {
            put("pk", world.next("provider").into());
        }
        "entitlement" => {
            put("pbm_uuid", world.uuid().into());
        }
        "user" => {
            let number = world.next("user");
            put("pk", number.into());
            put("uuid", world.uuid().into());
            put("uid", hex::encode(Sha256::digest(format!("{number}-stand-in"))).into());
            put("date_joined", now().into());
            put("last_updated", now().into());
            put("password_change_date", now().into());
            if !world.is_from(2025, 12) {
                put("roles", json!([]));
            }
        }
        "group" => {
            put("pk", world.uuid().into());
            put("num_pk", (20_000 + world.next("group")).into());
        }
        "token" => {
            put("pk", world.uuid().into());
            put("managed", Value::Null);
            put("_key", world.secret().into());
            if object["expires"].is_null() {
                object.insert("expires".to_owned(), now().into());
            }
        }
        "certificatekeypair" | "saml_mapping" | "scim_mapping" => {
            put("pk", world.uuid().into());
            put("managed", Value::Null);
        }
        _ => {
            put("pk", world.uuid().into());
        }
    }
}

/// What follows from a change, once the object is stored.
pub(super) fn stored(world: &mut World, table: &'static str, key: &Value, sent: &Object) {
    match table {
        "certificatekeypair" => world.change(table, key, certificate::describe),
        "group" if sent.contains_key("users") => {
            let members = sent["users"].as_array().cloned().unwrap_or_default();
            world.change(table, key, |group| {
                group.remove("users");
            });
            set_members(world, key, &members);
        }
        "scim" => {
            schedule(world, key);
            start_sync(world, key);
        }
        "application" => {
            let linked = sent.get("backchannel_providers").and_then(Value::as_array).cloned().unwrap_or_default();
            linked.iter().for_each(|provider| start_sync(world, provider));
        }
        _ => {}
    }
}

fn set_members(world: &mut World, group: &Value, members: &[Value]) {
    let users: Vec<Value> = world.rows("user").map(|user| user["pk"].clone()).collect();
    for user in users {
        let belongs = members.contains(&user);
        world.change("user", &user, |row| {
            let Some(groups) = row.get_mut("groups").and_then(Value::as_array_mut) else { return };
            groups.retain(|one| one != group);
            if belongs {
                groups.push(group.clone());
            }
        });
    }
}

/// Every SCIM provider has a schedule for its full synchronisation.
fn schedule(world: &mut World, provider: &Value) {
    let number = text_of(provider);
    if world.rows("schedule").any(|row| row["rel_obj_id"] == number.as_str()) {
        return;
    }
    let pk = world.uuid();
    let row = json!({
        "pk": pk, "id": pk, "identifier": number, "uid": "scim_sync", "actor_name": "authentik.providers.scim.tasks.scim_sync",
        "rel_obj_app_label": "authentik_providers_scim", "rel_obj_model": "scimprovider", "rel_obj_id": number,
        "_app_label": "authentik_providers_scim", "_model": "scimprovider",
        "crontab": "0 * * * *", "paused": false, "next_run": now(), "description": "Run a full sync",
        "aggregated_status": "done", "last_task_status": "done",
    });
    if let Value::Object(row) = row {
        world.put("schedule", row);
    }
}

/// A synchronisation starts. Before the provider serves an application it ends with a warning in the task's log.
pub(super) fn start_sync(world: &mut World, provider: &Value) {
    // With a worker that takes its time it is looked at when the worker begins.
    if world.worker.is_zero() && super::access::backchannel_of(world, provider).is_none() {
        super::told::ran_for_nobody(world, provider);
        return;
    }
    if let Some(provider) = provider.as_i64() {
        world.to_sync.push(Job { provider, ..Job::default() });
    }
}
