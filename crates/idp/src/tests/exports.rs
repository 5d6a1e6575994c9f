use super::setups::{both, fresh, organization, setup};
use crate::{ALL, Idp};
use latchkey_core::setup::Setup;
use serde_json::{Value, json};

const HAZARDS: [&str; 12] =
    ["no", "yes", "on", "1:20", "2024-01-01", "=", "<<", "~", "0x10", "${env}%{if}", "'; system('id'); //", "a\nb: c"];

fn find(id: &str) -> &'static dyn Idp {
    ALL.into_iter().find(|idp| idp.id() == id).unwrap()
}

fn file(setup: &Setup, name: &str) -> String {
    let files = find(setup.idp.as_str()).exports(setup);
    files.into_iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name} is exported")).text
}

fn with_certificate(idp: &str) -> Setup {
    let pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    let facts = json!({
        "pem": pem, "subject": "CN=Claude SSO", "issuer": "CN=Claude SSO", "serial": "01", "sha256": "AA", "sha1": "BB",
        "not_before": "2026-11-21T12:00:00Z", "not_after": "2029-11-21T12:00:00Z", "key_kind": "RSA", "key_bits": 3072,
        "signature": "sha256WithRSAEncryption",
    });
    setup(idp, json!({ "certificate": { "source": "made", "facts": facts, "vault_entry": "signing-key" } }))
}

#[test]
fn every_export_is_as_in_its_golden_file() {
    for id in ["authentik", "okta", "entra", "google", "keycloak", "generic"] {
        for (kind, setup) in [("jit", with_certificate(id)), ("scim", both(id)), ("fresh", fresh(id))] {
            for file in find(id).exports(&setup) {
                insta::assert_snapshot!(format!("export_{kind}_{}", file.name), file.text);
            }
        }
    }
}

#[test]
fn the_same_setup_gives_the_same_bytes_under_plain_names_that_end_in_a_newline() {
    for idp in ALL {
        let setup = both(idp.id());
        let files = idp.exports(&setup);
        assert_eq!(files, idp.exports(&setup));
        for file in files {
            assert!(file.text.ends_with('\n') && file.purpose.message().is_some(), "{}", file.name);
            assert!(file.name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-.".contains(letter)));
        }
    }
}

#[test]
fn no_export_holds_a_private_key_or_a_token() {
    for idp in ALL {
        for file in idp.exports(&with_certificate(idp.id())).into_iter().chain(idp.exports(&both(idp.id()))) {
            assert!(!file.text.contains("PRIVATE KEY"), "{}", file.name);
        }
    }
    let blueprint = file(&with_certificate("authentik"), "authentik-blueprint.yaml");
    assert!(blueprint.contains("key_data: !File /blueprints/claude/key.pem"), "{blueprint}");
    assert!(file(&both("authentik"), "authentik-blueprint.yaml").contains("token: !Env CLAUDE_SCIM_TOKEN"));
    let terraform = file(&both("authentik"), "authentik.tf");
    let terraform = terraform.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(terraform.contains("sensitive = true") && terraform.contains("fetch_key = false"), "{terraform}");
}

#[test]
fn the_blueprint_has_the_issuer_only_for_a_server_that_is_known_to_take_it() {
    let known = |version: &str| {
        let server = json!({ "url": "https://authentik.company", "version": version, "supported": true, "user": "a", "email": "" });
        let mut setup = setup("authentik", json!({ "administration": { "server": server } }));
        setup.application.base_url = Some("https://authentik.company".to_owned());
        file(&setup, "authentik-blueprint.yaml")
    };
    let mut unknown = setup("authentik", json!({}));
    unknown.application.base_url = Some("https://authentik.company".to_owned());
    let unknown = file(&unknown, "authentik-blueprint.yaml");
    assert!(
        !unknown.contains("    issuer:") && unknown.contains("issuer (before 2026.5, deviation own-issuer)"),
        "{unknown}"
    );
    assert!(known("2026.2.2").contains("issuer: https://authentik.company/application/saml/"));
    assert!(!known("2026.8.3").contains("issuer"));
    let old = known("2025.6.4");
    assert!(old.contains("default_name_id_policy (from 2025.8, deviation name-id-policy)"), "{old}");
    assert!(!old.contains("default_name_id_policy:"), "{old}");
}

#[test]
fn text_that_yaml_1_1_takes_for_something_else_is_quoted_in_the_blueprint() {
    let organizations = [organization("claude", "enterprise-seats", Some("jit"), &HAZARDS)];
    let setup =
        setup("authentik", json!({ "organizations": organizations, "application": { "name": "on", "slug": "1:20" } }));
    let text = file(&setup, "authentik-blueprint.yaml");
    insta::assert_snapshot!("export_hazards_authentik-blueprint.yaml", text);
    for hazard in ["no", "yes", "on", "1:20", "2024-01-01", "=", "<<", "~", "0x10"] {
        assert!(
            !text.contains(&format!("name: {hazard}\n")) && !text.contains(&format!("slug: {hazard}\n")),
            "{hazard}"
        );
    }
    let read: Value = serde_saphyr::from_str(&text).unwrap();
    let groups: Vec<&str> = read["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["model"] == "authentik_core.applicationentitlement")
        .map(|entry| entry["identifiers"]["name"].as_str().unwrap())
        .collect();
    assert_eq!(groups, HAZARDS);
}

#[test]
fn text_of_a_setup_never_becomes_a_terraform_expression() {
    let organizations = [organization("claude", "enterprise-seats", Some("jit"), &HAZARDS)];
    for (id, name) in [("authentik", "authentik.tf"), ("okta", "okta.tf")] {
        let changes = json!({ "organizations": organizations, "application": { "name": "x ${file(\"/etc/passwd\")} %{ if true }" } });
        let text = file(&setup(id, changes), name);
        assert!(text.contains("$${file(") && !text.contains(" ${file("), "{text}");
        let body = hcl::parse(&text).unwrap();
        assert!(!text.contains("= null"), "{text}");
        assert!(body.blocks().count() > 4);
    }
}

#[test]
fn okta_gets_its_own_templates_with_a_doubled_dollar() {
    let text = file(&setup("okta", json!({})), "okta.tf");
    assert!(text.contains(r#"subject_name_id_template = "$${user.email}""#), "{text}");
    assert!(text.contains(r#"filter_value = "^(Claude Owner|Claude Premium)$""#), "{text}");
    let organizations = [organization("claude", "team", Some("jit"), &["anthropic-owner", "anthropic-user"])];
    let prefixed = file(&setup("okta", json!({ "organizations": organizations })), "okta.tf");
    assert!(prefixed.contains(r#"filter_value = "anthropic-""#), "{prefixed}");
    assert!(!file(&both("okta"), "okta.tf").contains("GROUP"), "groups come from the directory there");
    assert!(file(&fresh("okta"), "okta.tf").contains("Map the groups, then export again"));
}

#[test]
fn keycloak_gets_every_value_as_text_and_both_traps_switched_off() {
    let client: Value = serde_json::from_str(&file(&setup("keycloak", json!({})), "keycloak-client.json")).unwrap();
    assert_eq!(client["attributes"]["saml.client.signature"], "false");
    assert!(client["attributes"].as_object().unwrap().values().all(Value::is_string));
    let mappers = client["protocolMappers"].as_array().unwrap();
    assert!(mappers.iter().all(|mapper| mapper["config"].as_object().unwrap().values().all(Value::is_string)));
    assert_eq!(mappers.last().unwrap()["config"]["full.path"], "false");
}

#[test]
fn a_php_text_cannot_end_its_quotes() {
    let values = json!({ "acs": "https://x.example/'; system('id'); //\\", "entity_id": "https://x.example/\\'" });
    let text = file(&setup("generic", json!({ "service_provider": values })), "simplesamlphp-sp-remote.php");
    assert!(text.contains(r"'AssertionConsumerService' => 'https://x.example/\'; system(\'id\'); //\\',"), "{text}");
    assert!(text.contains(r"$metadata['https://x.example/\\\'']"), "{text}");
}

#[test]
fn the_claims_policy_holds_its_definition_as_a_text_in_a_list() {
    let policy: Value = serde_json::from_str(&file(
        &setup("entra", json!({ "attributes": { "naming": "entra-uris" } })),
        "entra-claims-policy.json",
    ))
    .unwrap();
    let definition: Value = serde_json::from_str(policy["definition"][0].as_str().unwrap()).unwrap();
    assert_eq!(definition["ClaimsMappingPolicy"]["ClaimsSchema"].as_array().unwrap().len(), 4);
}

#[test]
fn temporary_values_are_called_so() {
    for id in ["authentik", "okta", "google", "generic"] {
        for file in find(id).exports(&fresh(id)) {
            assert!(file.text.contains("temporary"), "{}", file.name);
        }
        for file in find(id).exports(&setup(id, json!({}))) {
            assert!(!file.text.contains("temporary"), "{}", file.name);
        }
    }
}

#[test]
fn a_provider_name_at_authentik_is_plain_ascii() {
    let text = file(&setup("authentik", json!({ "application": { "name": "Klaudé 李" } })), "authentik-blueprint.yaml");
    assert!(text.contains("name: Klaud\n") && text.contains("Klaudé 李"), "{text}");
}
