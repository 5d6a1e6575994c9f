//! What can be read of what happened: the log of tasks, who was really written by SCIM, and blueprints that fail inside.
//!
//! Measured on 2026.2.2 and 2025.10.4: a task's state is done whatever its log holds; `sync/object/` says nothing of what
//! came of it; `scim_users` tells who was written. The names of the fields of a task are from authentik's source.

use super::{
    blueprint,
    model::Object,
    request::{Outcome, Request, empty, json_answer},
    rest::allowed,
    scim::{self, Job},
    serve::{Shared, held},
    world::{World, now, text_of},
};
use serde_json::{Value, json};
use std::sync::Arc;

/// The answer, where one of these is asked for.
pub(super) fn answer(world: &mut World, request: &Request, parts: &[&str], user: &Object) -> Option<Outcome> {
    match (request.method.as_str(), parts) {
        ("GET", ["providers", "scim_users"]) => Some(written(world, request, user)),
        ("POST", ["managed", "blueprints"]) => Some(upload(world, request, user)),
        _ => None,
    }
}

/// Who was written, by provider and user.
fn written(world: &World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_providers_scim.view_scimprovideruser")?;
    let (provider, person) = (request.asked("provider__id"), request.asked("user__id"));
    let mut rows = Vec::new();
    for row in world.rows("scim") {
        let number = text_of(&row["pk"]);
        if provider.as_ref().is_some_and(|wanted| *wanted != number) {
            continue;
        }
        for (place, remote) in row.get("_known").and_then(Value::as_object).into_iter().flatten() {
            let Some(key) = place.strip_prefix("Users/") else { continue };
            if person.as_ref().is_some_and(|wanted| wanted != key) {
                continue;
            }
            let who = world.by_text("user", key).map(|user| user["pk"].clone());
            rows.push(json!({ "id": place, "scim_id": remote, "user": who, "provider": row["pk"] }));
        }
    }
    let size: usize = request.asked("page_size").and_then(|size| size.parse().ok()).unwrap_or(20).min(100);
    let number: usize = request.asked("page").and_then(|number| number.parse().ok()).unwrap_or(1).max(1);
    let pagination = json!({
        "count": rows.len(), "current": number, "total_pages": rows.len().div_ceil(size).max(1),
    });
    let page: Vec<&Value> = rows.iter().skip((number - 1) * size).take(size).collect();
    Ok(json_answer(200, &json!({ "pagination": pagination, "results": page })))
}

/// A blueprint that is uploaded to stay. Measured: a variable that is not set ends it with 405 and no word.
fn upload(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_blueprints.add_blueprintinstance")?;
    let body = request.json()?;
    let content = text_of(&body["content"]);
    let mut variables = content.split("!Env ").skip(1).map(|rest| rest.split_whitespace().next().unwrap_or_default());
    if variables.any(|name| !world.environment.contains_key(name)) {
        return Err(empty(405));
    }
    match blueprint::carry_out(world, &content, &Value::Null) {
        Ok(()) => Ok(json_answer(201, &json!({ "pk": world.uuid(), "name": body["name"], "status": "successful" }))),
        Err(why) => Ok(json_answer(400, &json!({ "content": [why] }))),
    }
}

/// Carries a synchronisation out and writes its log.
pub(super) fn run(shared: Arc<Shared>, job: Job) -> impl Future<Output = ()> {
    let (provider, only) = (Value::from(job.provider), job.only.clone());
    let running = scim::run(Arc::clone(&shared), job);
    async move { written_down(&shared, &provider, only, running.await) }
}

fn written_down(shared: &Shared, provider: &Value, only: Option<(&'static str, String)>, messages: Vec<Value>) {
    let mut world = held(&shared.world);
    if messages.iter().any(|message| message["event"] == scim::NO_PROVIDER) {
        return ran_for_nobody(&mut world, provider);
    }
    match only {
        Some((kind, key)) => {
            let uid = format!("scim_sync_objects:{kind}:{key}:manual");
            log(&mut world, ("authentik_providers_scim", "scimprovider", text_of(provider)), &uid, messages);
        }
        None => {
            let Some(schedule) = schedule_of(&world, provider) else { return };
            let of = ("authentik_tasks_schedules", "schedule", schedule);
            log(&mut world, of.clone(), "scim_sync_objects:user:1", messages);
            log(&mut world, of, "scim_sync", vec![message("info", "Starting full provider sync")]);
        }
    }
}

/// A run that began before the provider had an application: nothing is sent, and its state is done.
pub(super) fn ran_for_nobody(world: &mut World, provider: &Value) {
    world.change("scim", provider, |row| {
        row.insert("_last_sync".to_owned(), now().into());
        row.insert("_last_status".to_owned(), "done".into());
    });
    if let Some(schedule) = schedule_of(world, provider) {
        let said = message("warning", scim::NO_PROVIDER);
        world.change("scim", provider, |row| {
            row.insert("_log".to_owned(), json!([said]));
        });
        log(world, ("authentik_tasks_schedules", "schedule", schedule), "scim_sync", vec![said]);
    }
}

fn schedule_of(world: &World, provider: &Value) -> Option<String> {
    let number = text_of(provider);
    world.rows("schedule").find(|row| row["rel_obj_id"] == number.as_str()).map(|row| text_of(&row["pk"]))
}

fn log(world: &mut World, (app, model, id): (&str, &str, String), uid: &str, messages: Vec<Value>) {
    let key = world.uuid();
    let mut row = json!({
        "pk": key, "message_id": key, "queue_name": "default", "actor_name": uid.split(':').next(), "state": "done",
        "mtime": now(), "uid": uid, "aggregated_status": "done", "rel_obj_app_label": app, "rel_obj_model": model,
        "rel_obj_id": id, "_app_label": app, "_model": model,
    });
    let field = if world.is_from(2025, 10) { "logs" } else { "messages" };
    row[field] = messages.into();
    if let Value::Object(row) = row {
        world.put("task", row);
    }
}

fn message(level: &str, event: &str) -> Value {
    json!({ "timestamp": now(), "log_level": level, "logger": "scim_sync", "event": event, "attributes": {} })
}
