//! The measured surprises that the recorded calls do not show one by one.

use super::{
    client::answer,
    set_up::{SetUp, text},
};
use latchkey_tests::authentik::{Meaning, Options, Permissions, Version};
use serde_json::{Value, json};

fn groups(preview: &Value) -> Value {
    let found = preview["attributes"].as_array().unwrap().iter().find(|one| one["Name"] == "groups");
    found.map(|one| one["Value"].clone()).unwrap_or_default()
}

#[tokio::test]
async fn an_entitlement_given_twice_is_sent_twice() {
    let set_up = SetUp::new(Options::default()).await;
    let owner = set_up.entitlement("Claude Owner").await;
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!([]), "without a binding nobody has it");
    let (above, below) = set_up.server.seed(|world| {
        let above = world.group("everybody", None);
        let below = world.group("staff", Some(&above));
        world.join(set_up.jane, &below);
        (above, below)
    });
    set_up.bind(&owner, "group", json!(above)).await;
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["Claude Owner"]), "through the group above");
    set_up.bind(&owner, "user", json!(set_up.jane)).await;
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["Claude Owner", "Claude Owner"]));
    let once = "names = [entitlement.name for entitlement in request.user.app_entitlements(provider.application)]\n\
                for name in dict.fromkeys(names):\n    yield name";
    let mapping = format!("propertymappings/provider/saml/{}/", set_up.mappings[4]);
    set_up.client.patch(&mapping, &json!({ "expression": once })).await;
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["Claude Owner"]));
    set_up.server.seed(|world| world.remove("core/groups", &below.as_str().into()));
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["Claude Owner"]), "the direct one stays");
}

#[tokio::test]
async fn without_bindings_everybody_may_open_it() {
    let set_up = SetUp::new(Options::default()).await;
    let admin = super::client::Client::new(&set_up.server.url(), set_up.server.admin_token());
    let path = format!("core/applications/claude/check_access/?for_user={}", set_up.jane);
    assert_eq!(admin.get(&path).await.1["passing"], true);
    let other = set_up.server.seed(|world| world.user("other-person"));
    set_up.bind(&set_up.application, "user", json!(other)).await;
    assert_eq!(admin.get(&path).await.1["passing"], false);
}

#[tokio::test]
async fn who_is_no_administrator_asks_for_access_only_in_their_own_name() {
    let set_up = SetUp::new(Options::default()).await;
    set_up.bind(&set_up.application, "user", json!(set_up.jane)).await;
    set_up.server.permit(&Permissions::only(["authentik_core.view_application", "authentik_core.view_user"]));
    let path = format!("core/applications/claude/check_access/?for_user={}", set_up.jane);
    assert_eq!(set_up.client.get(&path).await.1["passing"], false, "this is the answer for the token's own user");
}

#[tokio::test]
async fn what_is_deleted_takes_with_it_what_hangs_on_it() {
    let set_up = SetUp::new(Options::default()).await;
    let owner = set_up.entitlement("Claude Owner").await;
    set_up.bind(&owner, "user", json!(set_up.jane)).await;
    set_up.bind(&set_up.application, "user", json!(set_up.jane)).await;
    let provider = || set_up.server.find("providers/saml", "name", "Claude").unwrap();

    let key = format!("crypto/certificatekeypairs/{}/", set_up.key);
    assert_eq!(set_up.client.delete(&key).await.0, 204);
    assert_eq!(provider()["signing_kp"], Value::Null);
    let mapping = format!("propertymappings/provider/saml/{}/", set_up.mappings[0]);
    assert_eq!(set_up.client.delete(&mapping).await.0, 204);
    assert_eq!(provider()["property_mappings"].as_array().unwrap().len(), 4);

    assert_eq!(set_up.client.delete("core/applications/claude/").await.0, 204);
    assert!(set_up.server.all("core/application_entitlements").is_empty());
    assert!(set_up.server.all("policies/bindings").is_empty());
    assert_eq!(provider()["url_sso_redirect"], "-");
    let metadata = set_up.client.get(&format!("providers/saml/{}/metadata/", set_up.provider)).await;
    assert_eq!(metadata, answer(200, json!({ "metadata": "" })));
}

#[tokio::test]
async fn a_value_that_no_mapping_is_managed_by_is_no_empty_list() {
    let set_up = SetUp::new(Options::default()).await;
    let (status, said) = set_up.client.get("propertymappings/provider/saml/?managed=nobody").await;
    let sentence = "Select a valid choice. nobody is not one of the available choices.";
    assert_eq!((status, said), answer(400, json!({ "managed": [sentence] })));
}

#[tokio::test]
async fn an_unknown_expression_gives_a_marker_until_it_is_taught() {
    let set_up = SetUp::new(Options::default()).await;
    let expression = "return \" \".join(sorted(group.name for group in request.user.groups.all()))";
    let mapping = format!("propertymappings/provider/saml/{}/", set_up.mappings[4]);
    assert_eq!(set_up.client.patch(&mapping, &json!({ "expression": expression })).await.0, 200);
    let marker = groups(&set_up.preview(set_up.jane).await);
    assert!(text(&marker[0]).contains("does not know"), "{marker}");
    set_up.server.teach(expression, Meaning::Username);
    assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["wiz-jane"]));
}

#[tokio::test]
async fn the_expressions_that_latchkey_writes_are_known() {
    let set_up = SetUp::new(Options::default()).await;
    let group = set_up.server.seed(|world| {
        let group = world.group("claude-users", None);
        world.join(set_up.jane, &group);
        group
    });
    let mapping = format!("propertymappings/provider/saml/{}/", set_up.mappings[4]);
    for expression in [
        include_str!("../../../crates/idp/src/authentik/wanted/expressions/group-names.py"),
        include_str!("../../../crates/idp/src/authentik/wanted/expressions/group-names-once.py"),
    ] {
        set_up.client.patch(&mapping, &json!({ "expression": expression })).await;
        assert_eq!(groups(&set_up.preview(set_up.jane).await), json!(["claude-users"]));
    }
    let scim = include_str!("../../../crates/idp/src/authentik/wanted/expressions/scim-user.py");
    let scim = json!({ "name": "Claude: SCIM user", "expression": scim });
    let scim = text(&set_up.client.post("propertymappings/provider/scim/", &scim).await.1["pk"]);
    let body = json!({ "user": set_up.jane, "context": {} });
    let tested = set_up.client.post(&format!("propertymappings/all/{scim}/test/"), &body).await.1;
    let sent: Value = serde_json::from_str(tested["result"].as_str().unwrap()).unwrap();
    assert_eq!(sent["userName"], "wiz-jane@example.company");
    assert_eq!(sent["name"]["familyName"], "van Dyke");
    let listed = set_up.client.get("core/groups/?name=claude-users&include_users=false").await.1;
    assert_eq!(listed["results"][0]["pk"], group.as_str());
    assert_eq!(listed["results"][0]["users_obj"], Value::Null);
}

#[tokio::test]
async fn the_old_path_of_the_mappings_is_the_one_before_2024_8() {
    let server = latchkey_tests::authentik::Authentik::start(Options {
        version: Version::Other("2024.6.1".to_owned()),
        ..Options::default()
    });
    let client = super::client::Client::new(&server.url(), server.token());
    assert_eq!(client.get("propertymappings/saml/").await.0, 200);
    assert_eq!(client.get("propertymappings/provider/saml/").await.0, 404);
    assert_eq!(client.post("propertymappings/provider/saml/", &json!({})).await.0, 405);
}

#[tokio::test]
async fn a_name_id_follows_mapping_and_policy() {
    let set_up = SetUp::new(Options::default()).await;
    set_up.change_provider(json!({ "name_id_mapping": null })).await;
    let uid = set_up.server.find("core/users", "username", "wiz-jane").unwrap()["uid"].clone();
    assert_eq!(set_up.preview(set_up.jane).await["nameID"], uid, "without a mapping it is the uid");
    let email = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
    set_up.change_provider(json!({ "default_name_id_policy": email })).await;
    assert_eq!(set_up.preview(set_up.jane).await["nameID"], "wiz-jane@example.company");
    set_up.change_provider(json!({ "name_id_mapping": set_up.name_id, "authorization_flow": set_up.flow })).await;
    assert_eq!(set_up.preview(set_up.jane).await["nameID"], "wiz-jane@example.company");
}
