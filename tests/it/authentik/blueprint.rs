//! The stand-in carries blueprints out.

use super::client::Client;
use latchkey_tests::authentik::{Authentik, Options, Version};
use serde_json::{Value, json};

const BLUEPRINT: &str = r#"
version: 1
metadata:
  name: "Claude: single sign-on"
context:
  acs_url: https://auth.workos.com/sso/saml/acs/1
entries:
- model: authentik_crypto.certificatekeypair
  id: key
  state: created
  identifiers: { name: claude-signing }
  attrs: { certificate_data: !File cert.pem, key_data: !Env [KEY, ""] }
- model: authentik_providers_saml.samlpropertymapping
  id: email
  identifiers: { name: "Claude: email" }
  attrs:
    saml_name: email
    expression: |-
      return request.user.email
- model: authentik_providers_saml.samlprovider
  id: provider
  identifiers: { name: "no" }
  attrs:
    authorization_flow: !Find [authentik_flows.flow, [slug, default-provider-authorization-implicit-consent]]
    invalidation_flow: !Find [authentik_flows.flow, [slug, default-provider-invalidation-flow]]
    acs_url: !Context acs_url
    audience: !Context [entity_id, https://auth.workos.com/1]
    signing_kp: !KeyOf key
    sign_assertion: true
    property_mappings: [!KeyOf email]
- model: authentik_core.application
  id: app
  identifiers: { slug: claude }
  attrs: { name: !Format ["%s (%s)", Claude, Enterprise], provider: !KeyOf provider }
- model: authentik_core.applicationentitlement
  id: owner
  identifiers: { name: Claude Owner, app: !KeyOf app }
- model: authentik_policies.policybinding
  identifiers: { target: !KeyOf owner, order: 0 }
  attrs: { group: !Find [authentik_core.group, [name, authentik Admins]] }
"#;

const UNDO: &str = r"
version: 1
entries:
- model: authentik_core.applicationentitlement
  state: absent
  identifiers: { app: !Find [authentik_core.application, [slug, claude]], name: Claude Owner }
- { model: authentik_core.application, state: absent, identifiers: { slug: claude } }
- { model: authentik_core.application, state: absent, identifiers: { slug: never-there } }
";

fn filled(version: Version) -> latchkey_tests::authentik::Running {
    let server = Authentik::start(Options { version, ..Options::default() });
    server.seed(|world| {
        world.file("cert.pem", include_str!("../../fixtures/saml/keys/idp.crt.pem"));
        world.environment("KEY", include_str!("../../fixtures/saml/keys/idp.key.pem"));
    });
    server
}

#[tokio::test]
async fn a_blueprint_makes_what_it_says_and_a_second_run_changes_nothing() {
    let server = filled(Version::default());
    for _ in 0..2 {
        server.seed(|world| world.blueprint(BLUEPRINT)).unwrap();
        let provider = server.find("providers/saml", "name", "no").unwrap();
        assert_eq!(provider["acs_url"], "https://auth.workos.com/sso/saml/acs/1");
        assert_eq!(provider["audience"], "https://auth.workos.com/1");
        assert_eq!(provider["assigned_application_slug"], "claude");
        assert_eq!(provider["property_mappings"].as_array().unwrap().len(), 1);
        let key = server.find("crypto/certificatekeypairs", "name", "claude-signing").unwrap();
        assert_eq!((&provider["signing_kp"], &key["key_type"]), (&key["pk"], &json!("rsa")));
        assert_eq!(server.find("core/applications", "slug", "claude").unwrap()["name"], "Claude (Enterprise)");
        let bindings = server.all("policies/bindings");
        assert_eq!(bindings.len(), 1);
        assert_eq!(bindings[0]["group_obj"]["name"], "authentik Admins");
    }
    server.seed(|world| world.blueprint(UNDO)).unwrap();
    assert!(server.all("core/application_entitlements").is_empty());
    assert!(server.all("policies/bindings").is_empty());
    assert!(server.find("core/applications", "slug", "claude").is_none());
}

#[tokio::test]
async fn a_blueprint_that_fails_leaves_nothing_behind() {
    let server = filled(Version::default());
    let name_of_no_text = BLUEPRINT.replace("name: \"no\"", "name: no");
    let why = server.seed(|world| world.blueprint(&name_of_no_text)).unwrap_err();
    assert!(why.contains("Not a valid string."), "{why}");
    assert!(server.find("propertymappings/provider/saml", "name", "Claude: email").is_none());
    for (wrong, complaint) in [
        (BLUEPRINT.replace("!KeyOf provider", "!KeyOf other"), "failed to find entry with `id` of `other`"),
        (BLUEPRINT.replace("authentik_core.application\n", "authentik_core.app\n"), "does not exist"),
        (BLUEPRINT.replace("sign_assertion: true", "sign_assertion: off"), "at least one of 'Sign assertion'"),
        (BLUEPRINT.replace("version: 1", "version: 2"), "Invalid blueprint version"),
        (BLUEPRINT.replace("!Context acs_url", "!Secret acs_url"), "'!Secret'"),
    ] {
        let why = server.seed(|world| world.blueprint(&wrong)).unwrap_err();
        assert!(why.contains(complaint), "{why}");
        assert!(server.find("crypto/certificatekeypairs", "name", "claude-signing").is_none());
    }
}

#[tokio::test]
async fn the_endpoint_takes_a_file_from_2026_5() {
    let server = filled(Version::V2026_8);
    let send = async |blueprint: &str, token: &str| {
        let body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.yaml\"\r\n\r\n{blueprint}\r\n--x\r\n\
             Content-Disposition: form-data; name=\"context\"\r\n\r\n{{\"acs_url\":\"https://other.example/acs\"}}\r\n--x--\r\n"
        );
        let request = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = request.post(format!("{}/api/v3/managed/blueprints/import/", server.url()));
        let request = request.bearer_auth(token).header("content-type", "multipart/form-data; boundary=x").body(body);
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        (status, serde_json::from_str::<Value>(&answer.text().await.unwrap()).unwrap())
    };
    let (status, answer) = send("version: 3", server.token()).await;
    assert_eq!((status, &answer["success"]), (200, &json!(false)), "{answer}");
    let (_, answer) = send(BLUEPRINT, server.token()).await;
    assert_eq!(answer, json!({ "success": true, "logs": [] }));
    assert_eq!(server.find("providers/saml", "name", "no").unwrap()["acs_url"], "https://other.example/acs");
    assert_eq!(send(BLUEPRINT, server.app_password()).await.0, 403);
    let client = Client::new(&server.url(), server.token());
    assert_eq!(client.post("managed/blueprints/import/", &json!({})).await.0, 415);
}
