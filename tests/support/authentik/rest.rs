//! From a request to an answer: who asks, which kind of object, and the five things that can be done with one.

use super::{
    actions,
    catalogue::MODELS,
    check::{self, Manner},
    list,
    model::{Model, Object},
    request::{Answer, Outcome, Request, detail, empty, forbidden, html, json_answer},
    saml, show, special,
    world::{World, text_of},
};
use serde_json::Value;

/// Answers a request.
pub(super) fn answer(world: &mut World, request: &Request) -> Answer {
    if let Some(rest) = request.path.strip_prefix("/api/v3/") {
        let answer = api(world, request, rest).unwrap_or_else(|answer| answer);
        if super::fault::changes(&request.method) {
            super::exposure::written_down(world);
        }
        return answer;
    }
    saml::pages::answer(world, request).unwrap_or_else(|| html(404, "Not Found", "<h1>Not Found</h1>"))
}

fn api(world: &mut World, request: &Request, rest: &str) -> Outcome {
    let Some(rest) = rest.strip_suffix('/') else { return Err(nowhere(request)) };
    let parts: Vec<&str> = rest.split('/').collect();
    if let ["providers", "saml", key, "metadata"] = parts.as_slice() {
        return saml::metadata::answer(world, request, key);
    }
    let user = whoever_asks(world, request)?;
    if let Some(answer) = actions::answer(world, request, &parts, &user) {
        return answer;
    }
    if let Some(answer) = super::rights::answer(world, request, &parts, &user) {
        return answer;
    }
    if let Some(answer) = super::told::answer(world, request, &parts, &user) {
        return answer;
    }
    let models = MODELS.iter().filter(|model| model.is_in(world.number));
    let found = models.filter_map(|model| Some((model, rest.strip_prefix(model.path)?))).find_map(|(model, rest)| {
        match rest.strip_prefix('/') {
            None if rest.is_empty() => Some((model, None)),
            Some(key) if !key.is_empty() && !key.contains('/') => Some((model, Some(key))),
            _ => None,
        }
    });
    match found {
        Some((model, None)) => collection(world, request, model, &user),
        Some((model, Some(key))) => single(world, request, model, key, &user),
        None => Err(nowhere(request)),
    }
}

/// No such endpoint: the frontend's catch-all takes GET only.
fn nowhere(request: &Request) -> Answer {
    if super::fault::changes(&request.method) { empty(405) } else { detail(404, "Not found.") }
}

pub(super) fn not_allowed(request: &Request) -> Answer {
    detail(405, &format!("Method \"{}\" not allowed.", request.method))
}

fn whoever_asks(world: &World, request: &Request) -> Result<Object, Answer> {
    let Some(header) = request.header("authorization") else {
        return Err(detail(403, "Authentication credentials were not provided."));
    };
    let invalid = || detail(403, "Token invalid/expired");
    let key = header.strip_prefix("Bearer ").ok_or_else(invalid)?.trim();
    let is_it = |token: &&Object| token["_key"] == key && token["intent"] == "api";
    let token = world.rows("token").find(is_it).ok_or_else(invalid)?;
    let over = token["expiring"] == true && text_of(&token["expires"]) < super::world::now();
    let user = world.get("user", &token["user"]).filter(|user| user["is_active"] == true && !over);
    user.cloned().ok_or_else(invalid)
}

/// 403 for who may not do this.
pub(super) fn allowed(world: &World, user: &Object, permission: &str) -> Result<(), Answer> {
    if world.may(user, permission) { Ok(()) } else { Err(forbidden()) }
}

fn collection(world: &mut World, request: &Request, model: &'static Model, user: &Object) -> Outcome {
    match request.method.as_str() {
        "GET" => {
            // Applications are shown to whoever may open them.
            if model.table != "application" {
                allowed(world, user, &model.permission("view"))?;
            }
            list::page(world, model, request, user)
        }
        "POST" if model.writable => {
            allowed(world, user, &model.permission("add"))?;
            let body = request.json()?;
            let key = create(world, model, &body)?;
            Ok(json_answer(201, &shown(world, model, &key, request)))
        }
        _ => Err(not_allowed(request)),
    }
}

/// Makes an object, and gives its primary key.
pub(super) fn create(world: &mut World, model: &'static Model, body: &Value) -> Result<Value, Answer> {
    let sent = check::fields(world, model, body, None, Manner::Create)?;
    special::together(world, model.table, &sent, None)?;
    let mut object = check::with_defaults(world, model, &sent);
    special::complete(world, model.table, &mut object);
    let key = object[model.key].clone();
    world.put(model.table, object);
    special::stored(world, model.table, &key, &sent);
    Ok(key)
}

fn shown(world: &World, model: &Model, key: &Value, request: &Request) -> Value {
    world.get(model.table, key).map(|row| show::object(world, model.table, row, &request.base)).unwrap_or_default()
}

/// The object at this place of the path, for who may see it.
pub(super) fn object_at(world: &World, model: &Model, place: &str, user: &Object) -> Result<Object, Answer> {
    allowed(world, user, &model.permission("view"))?;
    let found = if model.lookup == model.key {
        world.by_text(model.table, place)
    } else {
        world.find(model.table, model.lookup, place)
    };
    found.cloned().ok_or_else(|| detail(404, &format!("No {} matches the given query.", model.class)))
}

fn single(world: &mut World, request: &Request, model: &'static Model, place: &str, user: &Object) -> Outcome {
    let method = request.method.as_str();
    if !matches!(method, "GET" | "PUT" | "PATCH" | "DELETE") || (method != "GET" && !model.writable) {
        return Err(not_allowed(request));
    }
    let existing = object_at(world, model, place, user)?;
    let key = existing[model.key].clone();
    match method {
        "PUT" | "PATCH" => {
            allowed(world, user, &model.permission("change"))?;
            let body = request.json()?;
            let manner = if method == "PUT" { Manner::Replace } else { Manner::Partial };
            let sent = check::fields(world, model, &body, Some(&existing), manner)?;
            special::together(world, model.table, &sent, Some(&existing))?;
            let changed = sent.clone();
            world.change(model.table, &key, |row| row.extend(changed));
            special::stored(world, model.table, &key, &sent);
        }
        "DELETE" => {
            allowed(world, user, &model.permission("delete"))?;
            world.remove(model.table, &key);
            return Ok(empty(204));
        }
        _ => {}
    }
    Ok(json_answer(200, &shown(world, model, &key, request)))
}
