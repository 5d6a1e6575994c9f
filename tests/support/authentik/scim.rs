//! What a SCIM provider sends: everybody who may open the application, and the groups that its filter lets through.
//! The order of the calls, their headers and their bodies are the recorded ones.

use super::{
    access,
    exposure::Sent,
    expression,
    model::Object,
    serve::{Shared, held},
    world::{World, now, text_of},
};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

/// What a run warns of that finds no application of its provider.
pub(super) const NO_PROVIDER: &str = "No provider found. Is it assigned to an application?";
const USER: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
const GROUP: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
const PATCH: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// A synchronisation that is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Job {
    pub(super) provider: i64,
    /// `Users` or `Groups`, and the primary key; without it everything is sent.
    pub(super) only: Option<(&'static str, String)>,
    pub(super) override_dry_run: bool,
}

/// One object as it is sent.
struct Item {
    kind: &'static str,
    key: String,
    body: Object,
    /// The user name or the group's name here.
    called: String,
    /// It as a message of the log names it.
    who: Value,
    /// The users in a group.
    members: Vec<String>,
}

/// What a provider sends, and where to.
struct Plan {
    client: Client,
    url: String,
    token: String,
    agent: String,
    dry_run: bool,
    items: Vec<Item>,
    /// What the other side called each object that it has, by kind and key.
    known: Object,
}

/// Counts a synchronisation from the moment that it is asked for until it has ended.
struct UnderWay(Arc<Shared>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.syncs_under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Carries a job out. Gives the messages that the task's log holds afterwards.
pub(super) fn run(shared: Arc<Shared>, job: Job) -> impl Future<Output = Vec<Value>> {
    shared.syncs_under_way.fetch_add(1, Ordering::SeqCst);
    let under_way = UnderWay(Arc::clone(&shared));
    async move {
        let messages = carried_out(shared, job).await;
        drop(under_way);
        messages
    }
}

async fn carried_out(shared: Arc<Shared>, job: Job) -> Vec<Value> {
    let key = Value::from(job.provider);
    let waits = held(&shared.world).worker;
    if !waits.is_zero() {
        tokio::time::sleep(waits).await;
    }
    let put = |name: &str, value: Value| {
        held(&shared.world).change("scim", &key, |row| {
            row.insert(name.to_owned(), value);
        });
    };
    let planned = Plan::of(&held(&shared.world), &job);
    let Some(mut plan) = planned else {
        return vec![message("warning", NO_PROVIDER, json!({}))];
    };
    put("_running", true.into());
    let (mut messages, mut failed) = (Vec::new(), false);
    match plan.carry_out(&shared, job.only.is_none(), &mut messages).await {
        Ok(()) => {}
        Err(why) => {
            failed = true;
            messages.push(message("error", &why, json!({})));
        }
    }
    put("_known", Value::Object(plan.known));
    put("_log", Value::Array(messages.clone()));
    put("_last_sync", now().into());
    put("_last_status", if failed { "error" } else { "done" }.into());
    put("_running", false.into());
    shared.scim_runs.fetch_add(1, Ordering::SeqCst);
    messages
}

fn message(level: &str, event: &str, attributes: Value) -> Value {
    json!({
        "timestamp": now(), "log_level": level, "logger": "authentik.lib.sync.outgoing.tasks", "event": event,
        "attributes": attributes,
    })
}

impl Plan {
    /// Nothing where the provider serves no application.
    fn of(world: &World, job: &Job) -> Option<Self> {
        let provider = world.get("scim", &job.provider.into())?;
        let application = access::backchannel_of(world, &provider["pk"])?;
        let mut items = users(world, provider, application);
        items.extend(groups(world, provider));
        if let Some((kind, key)) = &job.only {
            items.retain(|item| item.kind == *kind && item.key == *key);
        }
        let verify = provider.get("verify_certificates").is_none_or(|verify| verify == &Value::Bool(true));
        let client = Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(30))
            .tls_danger_accept_invalid_certs(!verify)
            .build()
            .unwrap();
        Some(Self {
            client,
            url: text_of(&provider["url"]).trim_end_matches('/').to_owned(),
            token: text_of(&provider["token"]),
            agent: format!("authentik@{}", world.version.text()),
            dry_run: provider.get("dry_run") == Some(&Value::Bool(true)) && !job.override_dry_run,
            items,
            known: provider.get("_known").and_then(Value::as_object).cloned().unwrap_or_default(),
        })
    }

    async fn carry_out(&mut self, shared: &Shared, all: bool, messages: &mut Vec<Value>) -> Result<(), String> {
        let (_, config) = self.call(Method::GET, "ServiceProviderConfig", None).await?;
        let patches = config["patch"]["supported"] == true;
        let filters = config["filter"]["supported"] == true;
        let items = std::mem::take(&mut self.items);
        for item in &items {
            let place = format!("{}/{}", item.kind, item.key);
            let body = Value::Object(item.body.clone());
            if !is_valid(&item.body) {
                // Nobody after this one is sent, and the task counts as done all the same. Measured on 2026.2.2.
                // As `lib/sync/outgoing/tasks.py` writes it.
                messages.push(message(
                    "warning",
                    "Stopping sync due to error: emails.0.value",
                    json!({ "obj": item.who }),
                ));
                return Ok(());
            }
            if self.dry_run {
                let attributes = json!({ "method": "POST", "url": format!("/{}", item.kind), "body": body });
                messages.push(message("warning", "Dropping mutating request due to dry run", attributes));
                continue;
            }
            held(&shared.world).sent.push(Sent {
                endpoint: self.url.clone(),
                kind: item.kind,
                name: item.called.clone(),
            });
            match self.known.get(&place).map(text_of) {
                Some(id) => {
                    self.call(Method::PUT, &format!("{}/{id}", item.kind), Some(&body)).await?;
                }
                None => {
                    let id = self.create(item, &body, filters).await?;
                    self.known.insert(place, id.into());
                }
            }
        }
        if self.dry_run {
            return Ok(());
        }
        for item in items.iter().filter(|item| item.kind == "Groups") {
            self.send_members(item, patches).await?;
        }
        if all {
            self.withdraw(&items).await?;
        }
        Ok(())
    }

    async fn create(&self, item: &Item, body: &Value, filters: bool) -> Result<String, String> {
        let (status, made) = self.call(Method::POST, item.kind, Some(body)).await?;
        if status != StatusCode::CONFLICT {
            return Ok(text_of(&made["id"]));
        }
        if !filters {
            return Err(format!("{} exists already, and cannot be looked for", item.kind));
        }
        let name = if item.kind == "Users" { "userName" } else { "displayName" };
        let filter = format!("{name} eq \"{}\"", text_of(&item.body[name]));
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("filter", &filter).finish();
        let (_, found) = self.call(Method::GET, &format!("{}?{query}", item.kind), None).await?;
        let id = text_of(&found["Resources"][0]["id"]);
        self.call(Method::PUT, &format!("{}/{id}", item.kind), Some(body)).await?;
        Ok(id)
    }

    async fn send_members(&self, item: &Item, patches: bool) -> Result<(), String> {
        let id = |user: &String| self.known.get(&format!("Users/{user}")).map(|id| json!({ "value": id }));
        let members: Vec<Value> = item.members.iter().filter_map(id).collect();
        let Some(group) = self.known.get(&format!("Groups/{}", item.key)).map(text_of) else { return Ok(()) };
        if members.is_empty() {
            return Ok(());
        }
        let place = format!("Groups/{group}");
        if patches {
            let add = json!({ "op": "add", "path": "members", "value": members });
            let body = json!({ "schemas": [PATCH], "Operations": [add] });
            self.call(Method::PATCH, &place, Some(&body)).await?;
        } else {
            let mut body = item.body.clone();
            body.insert("members".to_owned(), members.into());
            self.call(Method::PUT, &place, Some(&Value::Object(body))).await?;
        }
        Ok(())
    }

    /// Deletes over there what is no longer to be sent.
    async fn withdraw(&mut self, items: &[Item]) -> Result<(), String> {
        let sent: BTreeSet<String> = items.iter().map(|item| format!("{}/{}", item.kind, item.key)).collect();
        let gone: Vec<String> = self.known.keys().filter(|place| !sent.contains(*place)).cloned().collect();
        for place in gone {
            let kind = place.split('/').next().unwrap_or_default();
            let id = self.known.get(&place).map(text_of).unwrap_or_default();
            self.call(Method::DELETE, &format!("{kind}/{id}"), None).await?;
            self.known.remove(&place);
        }
        Ok(())
    }

    async fn call(&self, method: Method, path: &str, body: Option<&Value>) -> Result<(StatusCode, Value), String> {
        let mut request = self
            .client
            .request(method.clone(), format!("{}/{path}", self.url))
            .bearer_auth(&self.token)
            .header("accept", "application/scim+json")
            .header("content-type", "application/scim+json")
            .header("user-agent", &self.agent);
        if let Some(body) = body {
            request = request.body(body.to_string());
        }
        let answer = request.send().await.map_err(|error| error.to_string())?;
        let status = answer.status();
        let text = answer.text().await.map_err(|error| error.to_string())?;
        // Without a configuration it goes by the defaults.
        let excused = status == StatusCode::CONFLICT || path == "ServiceProviderConfig";
        if !status.is_success() && !excused {
            return Err(format!("{method} /{path} was answered with {status}: {text}"));
        }
        Ok((status, serde_json::from_str(&text).unwrap_or_default()))
    }
}

/// Whether authentik's own validation of the SCIM schema takes it: an address must not be empty.
fn is_valid(body: &Object) -> bool {
    let emails = body.get("emails").and_then(Value::as_array).into_iter().flatten();
    emails.into_iter().all(|email| !text_of(&email["value"]).is_empty())
}

/// All groups, or from 2026.2 those of the filter.
fn groups(world: &World, provider: &Object) -> Vec<Item> {
    let filter = provider.get("group_filters").and_then(Value::as_array);
    let wanted: Vec<String> = filter.into_iter().flatten().map(text_of).collect();
    if is_empty(provider, "property_mappings_group") {
        return Vec::new();
    }
    let is_wanted = |group: &&Object| wanted.is_empty() || wanted.contains(&text_of(&group["pk"]));
    let item = |group: &Object| {
        let key = text_of(&group["pk"]);
        let body = json!({ "displayName": group["name"], "schemas": [GROUP], "externalId": key });
        let members = world.rows("user").filter(|user| access::is_directly_in(user, &key));
        let members = members.map(|user| text_of(&user["pk"])).collect();
        let who = json!({ "pk": key, "name": group["name"] });
        Item { kind: "Groups", key, body: object(body), called: text_of(&group["name"]), who, members }
    };
    world.rows("group").filter(is_wanted).map(item).collect()
}

/// From 2026.2 whoever may open the application; before that everybody, or whoever is in the group of the filter.
fn users(world: &World, provider: &Object, application: &Object) -> Vec<Item> {
    let without_accounts = provider["exclude_users_service_account"] == true;
    let is_account = |user: &Object| text_of(&user["type"]).ends_with("service_account");
    let is_chosen = |user: &Object| match provider.get("filter_group") {
        Some(group) => group.is_null() || access::is_directly_in(user, &text_of(group)),
        None => access::may_open(world, application, user),
    };
    let is_wanted = |user: &&Object| !(without_accounts && is_account(user)) && is_chosen(user);
    if is_empty(provider, "property_mappings") {
        return Vec::new();
    }
    let item = |user: &Object| {
        let mappings = provider["property_mappings"].as_array().into_iter().flatten();
        let expressions = mappings.filter_map(|key| world.get("scim_mapping", key));
        let mut body = Object::new();
        for mapping in expressions {
            let value = expression::value(world, &text_of(&mapping["expression"]), user, None);
            body.extend(object(value.unwrap_or_default()));
        }
        body.insert("schemas".to_owned(), json!([USER]));
        body.insert("externalId".to_owned(), user["uid"].clone());
        let called = text_of(&user["username"]);
        let who = json!({ "pk": user["pk"], "username": user["username"], "email": user["email"] });
        Item { kind: "Users", key: text_of(&user["pk"]), body, called, who, members: Vec::new() }
    };
    world.rows("user").filter(is_wanted).map(item).collect()
}

fn is_empty(provider: &Object, field: &str) -> bool {
    provider.get(field).and_then(Value::as_array).is_none_or(Vec::is_empty)
}

fn object(value: Value) -> Object {
    match value {
        Value::Object(fields) => fields,
        _ => Object::new(),
    }
}
