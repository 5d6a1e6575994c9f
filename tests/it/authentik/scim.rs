//! What the stand-in's SCIM provider sends, against a service that only writes down.

use super::{
    client::Client,
    set_up::{SetUp, text},
};
use latchkey_tests::authentik::{Meaning, Options, Permissions, Version};
use serde_json::{Value, json};
use std::time::Duration;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::any};

/// Takes everything, and gives each object an ID.
struct Receiver;

impl Respond for Receiver {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let path = request.url.path();
        if path.ends_with("/ServiceProviderConfig") {
            let yes = json!({ "supported": true });
            return ResponseTemplate::new(200).set_body_json(json!({ "patch": yes, "filter": yes }));
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let id = format!("remote-{}", text(&body.get("externalId").cloned().unwrap_or_else(|| "none".into())));
        let status = if request.method.as_str() == "POST" { 201 } else { 200 };
        ResponseTemplate::new(status).set_body_json(json!({ "id": id }))
    }
}

struct World {
    set_up: SetUp,
    receiver: MockServer,
    provider: i64,
    group: String,
}

async fn world(more: Value) -> World {
    world_of(Version::default(), more).await
}

async fn world_of(version: Version, more: Value) -> World {
    let receiver = MockServer::start().await;
    Mock::given(any()).respond_with(Receiver).mount(&receiver).await;
    let filter = if version == Version::V2025_10 { "filter_group" } else { "group_filters" };
    let set_up = SetUp::new(Options { version, ..Options::default() }).await;
    let group = set_up.server.seed(|world| {
        let group = world.group("claude-users", None);
        world.join(set_up.jane, &group);
        group
    });
    let managed = async |kind: &str| {
        let path = format!("propertymappings/provider/scim/?managed=goauthentik.io/providers/scim/{kind}");
        set_up.client.get(&path).await.1["results"][0]["pk"].clone()
    };
    let mut provider = json!({
        "name": "Claude SCIM", "url": format!("{}/scim/v2", receiver.uri()), "token": "scim-bearer",
        "property_mappings": [managed("user").await], "property_mappings_group": [managed("group").await],
    });
    provider[filter] = if filter == "filter_group" { json!(group) } else { json!([group]) };
    provider.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let (status, made) = set_up.client.post("providers/scim/", &provider).await;
    assert_eq!(status, 201, "{made}");
    // What the new provider starts ends before it is linked.
    set_up.server.synced().await;
    World { set_up, receiver, provider: made["pk"].as_i64().unwrap(), group }
}

impl World {
    async fn link(&self) {
        let body = json!({ "backchannel_providers": [self.provider] });
        assert_eq!(self.set_up.client.patch("core/applications/claude/", &body).await.0, 200);
        self.until_run(1).await;
    }

    async fn until_run(&self, number: usize) {
        let done = async {
            while self.set_up.server.scim_runs() < number {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), done).await.unwrap();
    }

    async fn sent(&self) -> Vec<(String, Value)> {
        let requests = self.receiver.received_requests().await.unwrap();
        let line = |request: &Request| format!("{} {}", request.method, request.url.path());
        let body = |request: &Request| serde_json::from_slice(&request.body).unwrap_or_default();
        requests.iter().map(|request| (line(request), body(request))).collect()
    }

    async fn lines(&self) -> Vec<String> {
        self.sent().await.into_iter().map(|(line, _)| line).collect()
    }
}

#[tokio::test]
async fn linking_starts_a_run_in_the_recorded_shape() {
    let world = world(json!({})).await;
    world.set_up.bind(&world.set_up.application, "user", json!(world.set_up.jane)).await;
    assert!(world.sent().await.is_empty(), "nothing is sent before there is an application");
    world.link().await;
    let sent = world.sent().await;
    let jane = world.set_up.server.find("core/users", "username", "wiz-jane").unwrap();
    let find = |wanted: &str| sent.iter().filter(|(line, _)| line == wanted).map(|(_, body)| body).collect::<Vec<_>>();
    assert_eq!(sent[0].0, "GET /scim/v2/ServiceProviderConfig");
    assert_eq!(find("POST /scim/v2/Groups")[0]["displayName"], "claude-users");
    let users = find("POST /scim/v2/Users");
    let recorded = json!({
        "userName": "wiz-jane",
        "name": { "formatted": "Jane van Dyke", "familyName": "van Dyke", "givenName": "Jane" },
        "displayName": "Jane van Dyke", "active": true,
        "emails": [{ "value": "wiz-jane@example.company", "type": "other", "primary": true }],
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "externalId": jane["uid"],
    });
    let of_jane = users.iter().find(|user| user["userName"] == "wiz-jane").unwrap();
    assert_eq!(**of_jane, recorded);
    let members = find(&format!("PATCH /scim/v2/Groups/remote-{}", world.group));
    let member = json!([{ "value": format!("remote-{}", text(&jane["uid"])) }]);
    assert_eq!(members[0]["Operations"][0]["value"], member);

    let headers = &world.receiver.received_requests().await.unwrap()[1].headers;
    assert_eq!(headers["authorization"], "Bearer scim-bearer");
    assert_eq!(headers["content-type"], "application/scim+json");
    assert_eq!(headers["user-agent"], "authentik@2026.2.2");
    let status = world.set_up.client.get(&format!("providers/scim/{}/sync/status/", world.provider)).await.1;
    assert_eq!((&status["is_running"], &status["last_sync_status"]), (&json!(false), &json!("done")));
}

#[tokio::test]
async fn the_filter_chose_people_before_it_chose_groups() {
    let world = world_of(Version::V2025_10, json!({})).await;
    let other = world.set_up.server.seed(|seeding| seeding.user("other-person"));
    world.set_up.bind(&world.set_up.application, "user", json!(other)).await;
    world.link().await;
    let sent = world.sent().await;
    let names = |kind: &str, field: &str| {
        let posted = sent.iter().filter(|(line, _)| line == &format!("POST /scim/v2/{kind}"));
        posted.map(|(_, body)| text(&body[field])).collect::<Vec<_>>()
    };
    assert_eq!(names("Users", "userName"), ["wiz-jane"], "in the group, and whether she may open it is not asked");
    assert_eq!(names("Groups", "displayName"), ["authentik Admins", "authentik Read-only", "claude-users"]);
}

#[tokio::test]
async fn who_may_open_it_no_longer_is_withdrawn_by_the_next_full_run() {
    let world = world(json!({})).await;
    world.link().await;
    let other = world.set_up.server.seed(|seeding| seeding.user("other-person"));
    world.set_up.bind(&world.set_up.application, "user", json!(other)).await;
    let query = format!(
        "tasks/schedules/?rel_obj_content_type__app_label=authentik_providers_scim\
         &rel_obj_content_type__model=scimprovider&rel_obj_id={}",
        world.provider
    );
    let schedules = world.set_up.client.get(&query).await.1;
    let send = format!("tasks/schedules/{}/send/", text(&schedules["results"][0]["id"]));
    assert_eq!(world.set_up.client.post(&send, &json!({})).await.0, 204);
    world.until_run(2).await;
    let jane = world.set_up.server.find("core/users", "username", "wiz-jane").unwrap();
    let gone = format!("DELETE /scim/v2/Users/remote-{}", text(&jane["uid"]));
    assert!(world.lines().await.contains(&gone), "{:?}", world.lines().await);
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_tells_what_it_would_do() {
    let world = world(json!({ "dry_run": true })).await;
    world.link().await;
    assert_eq!(world.lines().await, ["GET /scim/v2/ServiceProviderConfig"]);
    let path = format!("providers/scim/{}/sync/object/", world.provider);
    let jane = json!({ "sync_object_model": "authentik.core.models.User",
        "sync_object_id": world.set_up.jane.to_string() });
    // Measured: nothing is told, whether or not anything was sent. What would be sent stands in the task's log.
    assert_eq!(world.set_up.client.post(&path, &jane).await.1, json!({ "messages": [] }));
    let log = format!(
        "tasks/tasks/?rel_obj_content_type__app_label=authentik_providers_scim\
         &rel_obj_content_type__model=scimprovider&rel_obj_id={}",
        world.provider
    );
    let told = world.set_up.client.get(&log).await.1["results"][0].clone();
    assert_eq!(told["state"], "done");
    assert_eq!(told["logs"][0]["event"], "Dropping mutating request due to dry run");
    assert_eq!(told["logs"][0]["attributes"]["body"]["userName"], "wiz-jane");
    let mut jane = jane;
    jane["override_dry_run"] = true.into();
    assert_eq!(world.set_up.client.post(&path, &jane).await.1, json!({ "messages": [] }));
    assert_eq!(world.lines().await.last().unwrap(), "POST /scim/v2/Users");
}

#[tokio::test]
async fn a_service_that_refuses_leaves_an_error_behind() {
    let world = world(json!({})).await;
    world.receiver.reset().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(401)).mount(&world.receiver).await;
    world.link().await;
    let path = format!("providers/scim/{}/sync/status/", world.provider);
    let status = world.set_up.client.get(&path).await.1;
    assert_eq!(status["last_sync_status"], "error");
    assert!(status.get("last_successful_sync").is_none(), "{status}");
    world.set_up.server.permit(&Permissions::none());
    assert_eq!(world.set_up.client.get(&path).await.0, 403);
    let admin = Client::new(&world.set_up.server.url(), world.set_up.server.admin_token());
    assert_eq!(admin.get(&path).await.0, 200);
}

#[tokio::test]
async fn an_empty_address_ends_the_run_and_the_task_counts_as_done() {
    let world = world(json!({ "exclude_users_service_account": true })).await;
    world.set_up.server.watch();
    world.set_up.server.teach("return no_address", Meaning::ScimUserByEmail);
    let mapping = json!({ "name": "by address", "expression": "return no_address" });
    let mapping = world.set_up.client.post("propertymappings/provider/scim/", &mapping).await.1;
    world.set_up.server.seed(|seeding| {
        seeding.person(json!({ "username": "no-address", "name": "No Address", "email": "" }));
        seeding.user("after-them");
        let fields = json!({ "property_mappings": [mapping["pk"]] });
        seeding.change("providers/scim", &world.provider.into(), fields);
    });
    world.link().await;
    world.set_up.server.synced().await;
    let sent: Vec<String> = world.set_up.server.sent().into_iter().map(|sent| sent.name).collect();
    assert!(sent.contains(&"wiz-jane".to_owned()) && !sent.contains(&"after-them".to_owned()), "{sent:?}");
    let stopped = |event: &String| event.starts_with("Stopping sync due to error");
    assert!(world.set_up.server.sync_log("Claude SCIM").iter().any(stopped));
    let status = world.set_up.client.get(&format!("providers/scim/{}/sync/status/", world.provider)).await.1;
    assert_eq!(status["last_sync_status"], "done");
}

#[tokio::test]
async fn a_run_before_the_link_ends_at_once_and_deleting_the_application_takes_its_providers_along() {
    let world = world(json!({})).await;
    let name = world.set_up.server.all("providers/scim")[0]["name"].as_str().unwrap().to_owned();
    let log = world.set_up.server.sync_log(&name);
    assert_eq!(log, ["No provider found. Is it assigned to an application?"]);
    world.link().await;
    assert_eq!(world.set_up.client.delete("core/applications/claude/").await.0, 204);
    assert!(world.set_up.server.all("providers/scim").is_empty());
}
