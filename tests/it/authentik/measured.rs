//! The stand-in where authentik is awkward, as measured on 2026.2.2, 2025.10.4 and 2024.8.6.

use super::{client::Client, set_up::SetUp};
use latchkey_tests::authentik::{Authentik, Options, Permissions, Version};
use serde_json::json;

#[tokio::test]
async fn a_list_of_applications_counts_what_it_does_not_show_and_the_own_address_shows_it() {
    let set_up = SetUp::new(Options::default()).await;
    let nobody = set_up.server.seed(|world| world.group("nobody", None));
    set_up.bind(&set_up.application, "group", json!(nobody)).await;
    set_up.server.permit(&Permissions::only(["authentik_core.view_application"]));
    for query in ["superuser_full_list=true", "superuser_full_list=true&slug=claude"] {
        let (status, list) = set_up.client.get(&format!("core/applications/?{query}")).await;
        assert_eq!((status, &list["pagination"]["count"], &list["results"]), (200, &json!(1), &json!([])), "{query}");
    }
    assert_eq!(set_up.client.get("core/applications/claude/").await.0, 200);
}

#[tokio::test]
async fn trying_a_mapping_without_both_global_rights_ends_with_405_and_no_word() {
    let set_up = SetUp::new(Options::default()).await;
    let path = format!("propertymappings/all/{}/test/", set_up.mappings[0]);
    let body = json!({ "user": set_up.jane, "context": {} });
    let (view, add) = ("authentik_core.view_propertymapping", "authentik_core.add_propertymapping");
    for (held, status) in [(vec![view], 405), (vec![add], 405), (vec![view, add], 200)] {
        let held = held.into_iter().chain(["authentik_core.view_user"]);
        set_up.server.permit(&Permissions::only(held));
        let (got, said) = set_up.client.post(&path, &body).await;
        assert_eq!((got, said.is_null()), (status, status == 405));
    }
}

#[tokio::test]
async fn a_blueprint_whose_variable_is_not_set_ends_with_405_and_no_word() {
    let server = Authentik::start(Options::default());
    let client = Client::new(&server.url(), server.token());
    let content = "version: 1\nentries:\n- model: authentik_core.group\n  identifiers:\n    name: !Env NAME_OF_IT\n";
    let body = json!({ "name": "one", "content": content });
    assert_eq!(client.post("managed/blueprints/", &body).await, (405, serde_json::Value::Null));
    server.seed(|world| world.environment("NAME_OF_IT", "made"));
    assert_eq!(client.post("managed/blueprints/", &body).await.0, 201);
    assert!(server.find("core/groups", "name", "made").is_some());
}

#[tokio::test]
async fn before_2025_12_a_role_is_given_through_a_group_alone() {
    for (version, status) in [(Version::V2025_10, 405), (Version::V2026_2, 204)] {
        let server = Authentik::start(Options { version, ..Options::default() });
        let client = Client::new(&server.url(), server.token());
        let role = client.post("rbac/roles/", &json!({ "name": "Latchkey" })).await.1["pk"].clone();
        let role = role.as_str().unwrap();
        let add = format!("rbac/roles/{role}/add_user/");
        assert_eq!(client.post(&add, &json!({ "pk": 2 })).await.0, status);
        let held = json!({ "permissions": ["authentik_flows.view_flow"] });
        let assign = format!("rbac/permissions/assigned_by_roles/{role}/assign/");
        assert_eq!(client.post(&assign, &held).await.0, 200);
        // Whoever asks reads what a role permits.
        let told = client.get(&format!("rbac/permissions/?role={role}")).await.1;
        assert_eq!(told["results"][0]["codename"], "view_flow");
    }
}

#[tokio::test]
async fn a_provider_that_is_saved_without_an_application_runs_for_nobody_and_is_done() {
    let set_up = SetUp::new(Options::default()).await;
    let fields = json!({ "name": "Claude SCIM", "url": "http://127.0.0.1:9/scim", "token": "t" });
    let made = set_up.client.post("providers/scim/", &fields).await.1;
    let status = set_up.client.get(&format!("providers/scim/{}/sync/status/", made["pk"])).await.1;
    assert_eq!(status["last_sync_status"], "done");
    let log = set_up.client.get("tasks/tasks/?rel_obj_content_type__model=schedule").await.1;
    let said = log["results"][0]["logs"][0]["event"].as_str().unwrap_or_default().to_owned();
    assert!(said.starts_with("No provider found."), "{log}");
}
