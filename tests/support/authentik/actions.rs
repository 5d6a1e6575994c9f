//! The endpoints that are more than an object or a list of them.

use super::{
    access, blueprint, certificate, expression,
    model::Object,
    request::{Outcome, Request, detail, empty, file, forbidden, json_answer, wrong},
    rest::{allowed, create, not_allowed, object_at},
    saml,
    scim::Job,
    show, special,
    world::{World, text_of},
};
use serde_json::{Value, json};

/// The answer, where one of them is meant.
pub(super) fn answer(world: &mut World, request: &Request, parts: &[&str], user: &Object) -> Option<Outcome> {
    let method = request.method.as_str();
    Some(match (method, parts) {
        ("GET", ["admin", "version"]) => Ok(version(world)),
        (_, ["admin", "settings"]) => settings(world, request, user),
        ("GET", ["core", "users", "me"]) => Ok(me(world, user)),
        ("POST", ["core", "users", "service_account"]) => service_account(world, request, user),
        ("POST", ["core", "users", key, "set_password"]) => set_password(world, request, user, key),
        ("GET", ["core", "tokens", identifier, "view_key"]) => view_key(world, user, identifier),
        ("GET", ["core", "applications", slug, "check_access"]) => check_access(world, request, user, slug),
        ("PUT", ["core", "transactional", "applications"]) => transactional(world, request, user),
        ("POST", ["crypto", "certificatekeypairs", "generate"]) => generate(world, request, user),
        ("GET", ["crypto", "certificatekeypairs", key, what @ ("view_certificate" | "view_private_key")]) => {
            view_pair(world, request, user, key, what)
        }
        ("POST", ["propertymappings", "all", key, "test"]) => test(world, request, user, key),
        ("GET", ["providers", "saml", key, "preview_user"]) => preview(world, request, user, key),
        ("GET", ["providers", "scim", key, "sync", "status"]) => sync_status(world, user, key),
        ("POST", ["providers", "scim", key, "sync", "object"]) => sync_object(world, request, user, key),
        ("POST", ["tasks", "schedules", key, "send"]) if world.is_from(2025, 8) => send(world, user, key),
        ("POST", ["managed", "blueprints", "import"]) if world.is_from(2026, 5) => {
            blueprint::answer(world, request, user)
        }
        ("POST", ["rbac", "roles", key, "add_user"]) if world.is_from(2025, 12) => {
            add_to_role(world, request, user, key)
        }
        ("POST", ["rbac", "permissions", "assigned_by_roles", key, "assign"]) => assign(world, request, user, key),
        (_, ["core", "users", "me"] | ["admin", "version"]) => Err(not_allowed(request)),
        _ => return None,
    })
}

fn version(world: &World) -> super::request::Answer {
    json_answer(
        200,
        &json!({
            "version_current": world.version.text(), "version_latest": "0.0.0", "version_latest_valid": false,
            "build_hash": "", "outdated": false, "outpost_outdated": false,
        }),
    )
}

fn settings(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_rbac.view_system_settings")?;
    let start = json!({
        "pk": "settings", "avatars": "gravatar,initials", "default_user_change_name": true,
        "default_user_change_email": false, "default_user_change_username": false, "event_retention": "days=365",
        "reputation_lower_limit": -5, "reputation_upper_limit": 5, "footer_links": [], "gdpr_compliance": true,
        "impersonation": true, "impersonation_require_reason": true, "default_token_duration": "minutes=30",
        "default_token_length": 60, "pagination_default_page_size": 20, "pagination_max_page_size": 100, "flags": {},
    });
    if world.by_text("settings", "settings").is_none()
        && let Value::Object(start) = start
    {
        world.put("settings", start);
    }
    if request.method == "PATCH" {
        allowed(world, user, "authentik_rbac.edit_system_settings")?;
        if let Value::Object(sent) = request.json()? {
            world.change("settings", &"settings".into(), |row| row.extend(sent));
        }
    }
    let mut held = world.by_text("settings", "settings").cloned().unwrap_or_default();
    held.remove("pk");
    Ok(json_answer(200, &held.into()))
}

fn me(world: &World, user: &Object) -> super::request::Answer {
    let groups = user["groups"].as_array().into_iter().flatten().filter_map(|key| world.get("group", key));
    let groups: Vec<Value> = groups.map(|group| json!({ "name": group["name"], "pk": group["pk"] })).collect();
    let superuser = access::is_superuser(world, user);
    let mut shown = json!({
        "pk": user["pk"], "username": user["username"], "name": user["name"], "is_active": user["is_active"],
        "is_superuser": superuser, "groups": groups, "email": user["email"], "avatar": show::AVATAR,
        "uid": user["uid"], "settings": {}, "type": user["type"],
        "system_permissions": if superuser { json!(["access_admin_interface", "view_system_info"]) } else { json!([]) },
    });
    if world.is_from(2025, 12) {
        shown["roles"] = super::rights::roles_of(world, user);
    }
    json_answer(200, &json!({ "user": shown }))
}

fn service_account(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_core.add_user")?;
    let body = request.json()?;
    let name = text_of(&body["name"]);
    let account = json!({
        "username": name, "name": name, "type": "service_account", "path": "goauthentik.io/service-accounts",
        "attributes": { "goauthentik.io/user/token-expires": body["expiring"] != false },
    });
    let key = create(world, world.model("user"), &account)?;
    let token = json!({
        "identifier": format!("service-account-{name}-password"), "intent": "app_password", "user": key,
        "expiring": body["expiring"] != false,
    });
    let token = create(world, world.model("token"), &token)?;
    let uid = world.get("user", &key).map(|user| user["uid"].clone());
    let password = world.get("token", &token).map(|token| token["_key"].clone());
    Ok(json_answer(200, &json!({ "username": name, "user_uid": uid, "user_pk": key, "token": password })))
}

fn set_password(world: &mut World, request: &Request, user: &Object, key: &str) -> Outcome {
    allowed(world, user, "authentik_core.reset_user_password")?;
    let found = object_at(world, world.model("user"), key, user)?;
    let password = request.json()?["password"].clone();
    if password.is_null() {
        return Err(wrong("password", "This field is required."));
    }
    world.change("user", &found["pk"], |row| {
        row.insert("_password".to_owned(), password);
    });
    Ok(empty(204))
}

fn view_key(world: &World, user: &Object, identifier: &str) -> Outcome {
    let token = object_at(world, world.model("token"), identifier, user)?;
    allowed(world, user, "authentik_core.view_token_key")?;
    Ok(json_answer(200, &json!({ "key": token["_key"] })))
}

fn check_access(world: &World, request: &Request, user: &Object, slug: &str) -> Outcome {
    let Some(application) = world.find("application", "slug", slug) else {
        return Err(detail(404, "No Application matches the given query."));
    };
    // Who is no superuser may ask for nobody else, and is not told so.
    let asked = request.asked("for_user").filter(|_| access::is_superuser(world, user));
    let whom = match &asked {
        None => user,
        Some(number) if number.parse::<i64>().is_err() => {
            return Err(wrong("for_user", "for_user must be numerical"));
        }
        Some(number) => world.by_text("user", number).ok_or_else(|| wrong("for_user", "User not found"))?,
    };
    let passing = access::may_open(world, application, whom);
    Ok(json_answer(200, &json!({ "passing": passing, "messages": [], "log_messages": [] })))
}

fn transactional(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_core.add_application")?;
    let body = request.json()?;
    let (table, permission) = match text_of(&body["provider_model"]).as_str() {
        "authentik_providers_saml.samlprovider" => ("saml", "authentik_providers_saml.add_samlprovider"),
        other => return Err(wrong("provider_model", &format!("\"{other}\" is not a valid choice."))),
    };
    allowed(world, user, permission)?;
    let provider = create(world, world.model(table), &body["provider"])?;
    let mut application = body["app"].clone();
    application["provider"] = provider.clone();
    if let Err(answer) = create(world, world.model("application"), &application) {
        world.remove(table, &provider);
        return Err(answer);
    }
    Ok(json_answer(200, &json!({ "applied": true, "logs": [] })))
}

fn generate(world: &mut World, request: &Request, user: &Object) -> Outcome {
    allowed(world, user, "authentik_crypto.add_certificatekeypair")?;
    let body = request.json()?;
    for field in ["common_name", "validity_days"] {
        if body[field].is_null() {
            return Err(wrong(field, "This field is required."));
        }
    }
    let days = body["validity_days"].as_i64().ok_or_else(|| wrong("validity_days", "A valid integer is required."))?;
    let algorithm = body["alg"].as_str().unwrap_or("rsa");
    if !["rsa", "ecdsa", "ed25519", "ed448"].contains(&algorithm) {
        return Err(wrong("alg", &format!("\"{algorithm}\" is not a valid choice.")));
    }
    let name = text_of(&body["common_name"]);
    let (certificate, key) = certificate::generate(&name, days, algorithm);
    let pair = json!({ "name": name, "certificate_data": certificate, "key_data": key });
    let key = create(world, world.model("certificatekeypair"), &pair)?;
    let pair = world.get("certificatekeypair", &key).cloned().unwrap_or_default();
    Ok(json_answer(200, &show::object(world, "certificatekeypair", &pair, &request.base)))
}

fn view_pair(world: &World, request: &Request, user: &Object, key: &str, what: &str) -> Outcome {
    let pair = object_at(world, world.model("certificatekeypair"), key, user)?;
    let (field, ending) = match what {
        "view_certificate" => ("certificate_data", "certificate"),
        _ => ("key_data", "private_key"),
    };
    let data = text_of(&pair[field]);
    if request.asked("download").is_some() {
        return Ok(file("application/x-pem-file", &format!("{}_{ending}.pem", text_of(&pair["name"])), data));
    }
    Ok(json_answer(200, &json!({ "data": data })))
}

fn test(world: &World, request: &Request, user: &Object, key: &str) -> Outcome {
    // Measured: without both, and for all mappings, it raises inside.
    if !["view", "add"].iter().all(|act| world.may(user, &format!("authentik_core.{act}_propertymapping"))) {
        return Err(empty(405));
    }
    let mapping = world.by_text("saml_mapping", key).or_else(|| world.by_text("scim_mapping", key));
    let mapping = mapping.ok_or_else(|| detail(404, "No PropertyMapping matches the given query."))?;
    let body = request.json()?;
    let number = text_of(&body["user"]);
    let missing = || wrong("user", &format!("Invalid pk \"{number}\" - object does not exist."));
    let whom = world.by_text("user", &number).ok_or_else(missing)?;
    if !world.may(user, "authentik_core.view_user") {
        return Err(forbidden());
    }
    let (result, successful) = match expression::value(world, &text_of(&mapping["expression"]), whom, None) {
        Ok(value) => (ascii(&value.to_string()), true),
        Err(complaint) => {
            let name = text_of(&mapping["name"]);
            (format!("Traceback (most recent call last):\n  File \"{name}\", line 2, in handler\n{complaint}"), false)
        }
    };
    Ok(json_answer(200, &json!({ "result": result, "successful": successful })))
}

/// JSON as Python writes it: what is not ASCII is escaped.
fn ascii(text: &str) -> String {
    let mut units = [0; 2];
    let mut escape =
        |letter: char| letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>();
    text.chars().map(|letter| if letter.is_ascii() { letter.to_string() } else { escape(letter) }).collect()
}

fn preview(world: &World, request: &Request, user: &Object, key: &str) -> Outcome {
    let provider = object_at(world, world.model("saml"), key, user)?;
    let whom = match request.asked("for_user") {
        None => user,
        Some(number) if number.parse::<i64>().is_err() => return Err(wrong("for_user", "input must be numerical")),
        Some(number) => {
            let visible = world.may(user, "authentik_core.preview_user");
            let found = world.by_text("user", &number).filter(|_| visible);
            found.ok_or_else(|| wrong("for_user", "User not found"))?
        }
    };
    let person = saml::subject::of(world, &provider, whom, None);
    let attributes: Vec<Value> =
        person.attributes.iter().map(|(name, values)| json!({ "Value": values, "Name": name })).collect();
    Ok(json_answer(200, &json!({ "preview": { "attributes": attributes, "nameID": person.name_id } })))
}

fn sync_status(world: &World, user: &Object, key: &str) -> Outcome {
    let provider = object_at(world, world.model("scim"), key, user)?;
    if !world.is_from(2025, 8) {
        return Ok(json_answer(
            200,
            &json!({ "is_running": provider.get("_running") == Some(&true.into()), "tasks": [] }),
        ));
    }
    let mut status = json!({ "is_running": provider.get("_running") == Some(&true.into()) });
    if let Some(last) = provider.get("_last_sync") {
        status["last_sync_status"] = provider["_last_status"].clone();
        if provider["_last_status"] == "done" {
            status["last_successful_sync"] = last.clone();
        }
    }
    Ok(json_answer(200, &status))
}

fn sync_object(world: &mut World, request: &Request, user: &Object, key: &str) -> Outcome {
    let provider = object_at(world, world.model("scim"), key, user)?;
    let body = request.json()?;
    let model = text_of(&body["sync_object_model"]);
    let kind = match model.as_str() {
        "authentik.core.models.User" => "Users",
        "authentik.core.models.Group" => "Groups",
        _ => return Err(wrong("sync_object_model", &format!("\"{model}\" is not a valid choice."))),
    };
    let id = text_of(&body["sync_object_id"]);
    if id.is_empty() {
        return Err(wrong("sync_object_id", "This field is required."));
    }
    let override_dry_run = body["override_dry_run"] == true;
    if let Some(provider) = provider["pk"].as_i64() {
        world.to_sync.push(Job { provider, only: Some((kind, id)), override_dry_run });
    }
    // Whoever carries it out puts its messages in.
    Ok(json_answer(200, &json!({ "messages": [] })))
}

fn send(world: &mut World, user: &Object, key: &str) -> Outcome {
    let schedule = object_at(world, world.model("schedule"), key, user)?;
    allowed(world, user, "authentik_tasks_schedules.send_schedule")?;
    let number: i64 = text_of(&schedule["rel_obj_id"]).parse().unwrap_or_default();
    special::start_sync(world, &number.into());
    Ok(empty(204))
}

fn add_to_role(world: &mut World, request: &Request, user: &Object, key: &str) -> Outcome {
    let role = object_at(world, world.model("role"), key, user)?;
    allowed(world, user, "authentik_rbac.change_role")?;
    let whom = request.json()?["pk"].clone();
    world.change("user", &whom, |row| {
        if let Some(roles) = row.get_mut("roles").and_then(Value::as_array_mut) {
            roles.push(role["pk"].clone());
        }
    });
    Ok(empty(204))
}

fn assign(world: &mut World, request: &Request, user: &Object, key: &str) -> Outcome {
    let role = object_at(world, world.model("role"), key, user)?;
    allowed(world, user, "authentik_rbac.assign_role_permissions")?;
    let permissions = request.json()?["permissions"].clone();
    let count = permissions.as_array().map_or(0, Vec::len);
    world.change("role", &role["pk"], |row| {
        row.insert("_permissions".to_owned(), permissions);
    });
    let ids: Vec<Value> = (0..count).map(|number| json!({ "id": (243 + number).to_string() })).collect();
    Ok(json_answer(200, &ids.into()))
}
