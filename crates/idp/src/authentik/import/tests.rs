//! What an application comes to, from JSON as the API shows it.

use super::*;
use latchkey_core::check::Status;
use latchkey_core::message::{Arg, exact, say};
use serde_json::json;

fn setup() -> Setup {
    serde_json::from_value(json!({
        "schema": 2, "name": "Production", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z",
        "idp": "authentik",
        "organizations": [{
            "name": "Example Corp", "product": "claude", "plan": "enterprise-seats", "mode": "jit",
            "group_mappings": true, "require_sso": false,
            "mappings": [{ "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } }],
        }],
    }))
    .unwrap()
}

fn mapping(saml_name: &str, expression: &str) -> Value {
    json!({ "pk": saml_name, "name": saml_name, "saml_name": saml_name, "expression": expression, "managed": null })
}

/// An application as the integration guide makes it.
fn sound() -> Existing {
    Existing {
        base: "https://authentik.company".to_owned(),
        application: json!({
            "pk": "app", "name": "Claude", "slug": "claude", "group": "AI",
            "meta_launch_url": "https://claude.ai/login?sso=true", "backchannel_providers": [],
        }),
        provider: json!({
            "pk": 5, "name": "Claude", "acs_url": "https://auth.workos.com/sso/saml/acs/01HX", "sp_binding": "post",
            "audience": "https://auth.workos.com/01HX", "sign_assertion": true, "sign_response": false,
            "signature_algorithm": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "default_name_id_policy": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            "encryption_kp": null, "verification_kp": null,
        }),
        flow: Some("default-provider-authorization-explicit-consent".to_owned()),
        mappings: vec![
            mapping("id", "return str(request.user.uuid)"),
            mapping("email", "return request.user.email"),
            mapping("firstName", "…"),
            mapping("lastName", "…"),
            mapping(
                "groups",
                "for name in dict.fromkeys(e.name for e in request.user.app_entitlements(x)): yield name",
            ),
        ],
        name_id: Some(json!({ "name": "Email", "managed": "goauthentik.io/providers/saml/email" })),
        key_pair: Some(json!({ "name": "signing", "key_type": "rsa", "private_key_available": true })),
        access: vec![json!({ "group_obj": { "name": "claude-users" }, "user_obj": null, "enabled": true })],
        entitlements: vec![(
            json!({ "name": "Claude Owner" }),
            vec![json!({ "group_obj": null, "user_obj": { "username": "jane" }, "enabled": true })],
        )],
        ..Existing::default()
    }
}

fn wrong(existing: &Existing) -> Vec<(String, Status)> {
    let findings = imported(existing, &setup()).findings;
    let wrong = findings.iter().filter(|finding| finding.status != Status::Passed);
    wrong.map(|finding| (finding.code.to_string(), finding.status)).collect()
}

#[test]
fn an_application_as_the_guide_makes_it_differs_in_nothing() {
    assert_eq!(wrong(&sound()), []);
}

#[test]
fn its_values_become_fields_of_the_setup() {
    let fields = imported(&sound(), &setup()).fields;
    let of = |field: Field| fields.iter().find(|(name, _)| *name == field).map(|(_, values)| values.join(";"));
    for (field, value) in [
        (Field::IdpUrl, "https://authentik.company"),
        (Field::ApplicationSlug, "claude"),
        (Field::Acs, "https://auth.workos.com/sso/saml/acs/01HX"),
        (Field::EntityId, "https://auth.workos.com/01HX"),
        (Field::AuthorizationFlow, "default-provider-authorization-explicit-consent"),
        (Field::ApplicationGroup, "AI"),
        (Field::Access, "group:claude-users"),
        (Field::Entitlements, "Claude Owner=user:jane"),
        (Field::GroupsFrom, "entitlements"),
        (Field::DeduplicateGroups, "yes"),
    ] {
        assert_eq!(of(field).as_deref(), Some(value), "{}", field.name());
    }
    assert_eq!(of(Field::ScimUrl), None);
}

#[test]
fn each_difference_has_its_finding() {
    use Status::{Failed, Warning};
    type Change = fn(&mut Existing);
    let cases: [(Change, &str, Status); 22] = [
        (|it| it.provider["sp_binding"] = json!("redirect"), "import_binding", Failed),
        (|it| it.key_pair = None, "import_signed", Failed),
        (|it| it.provider["sign_assertion"] = json!(false), "import_signed", Failed),
        (|it| it.provider["encryption_kp"] = json!("x"), "import_encrypted", Failed),
        (|it| it.provider["verification_kp"] = json!("x"), "import_requests_signed", Warning),
        (|it| it.key_pair.as_mut().unwrap()["key_type"] = json!("ec"), "import_key", Failed),
        (|it| it.key_pair.as_mut().unwrap()["private_key_available"] = json!(false), "import_key", Failed),
        (
            |it| it.provider["signature_algorithm"] = json!("http://www.w3.org/2000/09/xmldsig#rsa-sha1"),
            "import_key",
            Warning,
        ),
        (|it| it.provider["acs_url"] = json!("http://127.0.0.1:7468/acs"), "import_acs", Failed),
        (|it| it.provider["acs_url"] = json!("https://other.example/acs"), "import_acs", Warning),
        (|it| it.provider["audience"] = json!(""), "import_audience", Failed),
        (|it| it.provider["audience"] = json!("temporary"), "import_audience", Failed),
        (|it| it.name_id = None, "import_name_id", Failed),
        (|it| it.provider["default_name_id_policy"] = json!(judge::UNSPECIFIED), "import_name_id_policy", Warning),
        (|it| it.mappings[1]["saml_name"] = json!("Email"), "import_attribute", Failed),
        (|it| drop(it.mappings.pop()), "import_groups", Failed),
        (|it| it.mappings[4]["expression"] = json!("yield 1"), "import_groups", Warning),
        (|it| it.entitlements[0].1.clear(), "import_entitlements", Warning),
        (|it| it.access.clear(), "import_access", Warning),
        (|it| it.same_issuer = vec!["Console".to_owned()], "import_issuer", Warning),
        (|it| it.provider["name"] = json!("Klaudé"), "import_name", Failed),
        (|it| it.application["meta_launch_url"] = json!(""), "import_tile", Warning),
    ];
    for (change, code, status) in cases {
        let mut existing = sound();
        change(&mut existing);
        assert_eq!(wrong(&existing), [(code.to_owned(), status)]);
    }
}

#[test]
fn a_binding_that_has_no_field_is_named_and_not_taken_over() {
    let mut existing = sound();
    existing.access.extend([
        json!({ "policy_obj": { "name": "office hours" }, "enabled": true }),
        json!({ "group_obj": { "name": "guests" }, "negate": true }),
        json!({ "user_obj": { "username": "gone" }, "enabled": false }),
    ]);
    existing.entitlements[0].1.push(json!({ "group_obj": { "name": "a=b" }, "enabled": true }));
    let imported = imported(&existing, &setup());
    let left_out = imported.findings.iter().find(|finding| finding.code.as_str() == "import_left_out").unwrap();
    let named = vec![
        Arg::from(say::authentik_object::policy(exact("office hours"))),
        say::authentik_object::group(exact("guests")).into(),
        say::authentik_object::user(exact("gone")).into(),
        exact("group:a=b").into(),
    ];
    assert_eq!(left_out.got, Some(say::authentik_object::several(named).into()));
    assert!(imported.fields.contains(&(Field::Access, vec!["group:claude-users".to_owned()])));
}

#[test]
fn scim_is_taken_over_with_what_is_to_be_said_of_it() {
    let mut existing = sound();
    existing.scim = Some(json!({ "pk": 6, "url": "https://api.workos.com/scim/v2.0/01HX", "dry_run": true }));
    existing.scim_mappings = vec![json!({ "managed": "goauthentik.io/providers/scim/user" })];
    let codes: Vec<String> = wrong(&existing).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["import_scim_user", "import_scim_groups", "import_scim_dry"]);
    let fields = imported(&existing, &setup()).fields;
    assert!(fields.contains(&(Field::ScimLive, vec!["no".to_owned()])));
    assert!(fields.contains(&(Field::ScimUrl, vec!["https://api.workos.com/scim/v2.0/01HX".to_owned()])));
}

#[test]
fn an_answer_without_any_field_is_judged_and_not_stumbled_over() {
    let nothing =
        Existing { application: Value::Null, provider: json!("x"), mappings: vec![json!(1)], ..Existing::default() };
    assert!(wrong(&nothing).len() > 5);
}
