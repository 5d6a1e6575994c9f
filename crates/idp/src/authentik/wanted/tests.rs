//! What is wanted, for setups of several kinds.

use super::*;
use crate::authentik::version;
use latchkey_core::setup::Setup;
use serde_json::json;

fn setup(changes: serde_json::Value) -> Setup {
    let mut saved = json!({
        "schema": 2, "name": "Production", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z",
        "idp": "authentik",
        "application": { "base_url": "https://authentik.company" },
        "attributes": { "deduplicate_groups": true },
        "organizations": [{
            "name": "Example Corp", "product": "claude", "plan": "enterprise-seats", "mode": "jit",
            "group_mappings": true, "require_sso": false,
            "mappings": [
                { "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } },
                { "group": "Claude User", "grant": { "kind": "role", "name": "User" } },
            ],
        }],
        "administration": {
            "access": [{ "kind": "group", "name": "claude-users" }],
            "entitlements": { "Claude Owner": [{ "kind": "user", "name": "jane" }] },
        },
        "certificate": { "source": "made", "vault_entry": "x", "facts": {
            "pem": "-----BEGIN CERTIFICATE-----\n", "subject": "", "issuer": "", "serial": "", "sha256": "AB:CD:EF:01:23",
            "sha1": "", "not_before": "2026-11-21T12:00:00Z", "not_after": "2029-11-21T12:00:00Z", "key_kind": "RSA",
            "key_bits": 2048, "signature": "",
        } },
    });
    for (key, value) in changes.as_object().unwrap() {
        saved[key] = value.clone();
    }
    serde_json::from_value(saved).unwrap()
}

fn keys(wanted: &[Wanted]) -> Vec<&str> {
    wanted.iter().map(|object| object.key.as_str()).collect()
}

#[test]
fn everything_comes_in_an_order_in_which_it_can_be_made() {
    for setup in [setup(json!({})), scim()] {
        for wanted in [of(&setup, None), [of(&setup, None), twin(&setup, None)].concat()] {
            let mut there: Vec<&str> = Vec::new();
            for object in &wanted {
                for needed in object.needs() {
                    assert!(there.contains(&needed), "{} needs {needed} first", object.key);
                }
                there.push(&object.key);
            }
        }
    }
}

fn scim() -> Setup {
    setup(json!({ "organizations": [{
        "name": "Example Corp", "product": "claude", "plan": "enterprise-seats", "mode": "scim",
        "group_mappings": false, "require_sso": false, "mappings": [],
    }] }))
}

#[test]
fn a_connection_wants_a_key_mappings_a_provider_an_application_and_its_people() {
    assert_eq!(
        keys(&of(&setup(json!({})), None)),
        [
            "key-pair/claude-saml-signing-abcdef01",
            "mapping/id",
            "mapping/email",
            "mapping/firstName",
            "mapping/lastName",
            "mapping/groups",
            "provider",
            "application",
            "access/group:claude-users",
            "entitlement/Claude Owner",
            "entitlement/Claude Owner/user:jane",
            "entitlement/Claude User",
        ]
    );
    assert_eq!(
        keys(&of(&scim(), None)),
        [
            "key-pair/claude-saml-signing-abcdef01",
            "mapping/id",
            "mapping/email",
            "mapping/firstName",
            "mapping/lastName",
            "provider",
            "scim-mapping",
            "scim",
            "application",
            "access/group:claude-users",
        ]
    );
}

#[test]
fn another_certificate_is_another_key_pair() {
    let wanted = of(&setup(json!({})), None);
    assert_eq!(wanted[0].name, "claude-saml-signing-abcdef01");
}

#[test]
fn a_field_is_sent_to_the_releases_that_know_it() {
    let fields = |version: Version| -> Vec<&'static str> {
        let wanted = of(&setup(json!({})), Some(version));
        let provider = wanted.into_iter().find(|object| object.key == "provider").unwrap();
        provider.wishes.iter().map(|wish| wish.field).collect()
    };
    let has = |version, field| fields(version).contains(&field);
    assert!(has(Version::new(2026, 2), "issuer") && !has(Version::new(2026, 5), "issuer"));
    assert!(has(version::NAME_ID_POLICY, "default_name_id_policy"));
    assert!(!has(Version::new(2025, 6), "default_name_id_policy"));
    assert!(!has(Version::new(2024, 8), "invalidation_flow") && has(Version::new(2024, 10), "invalidation_flow"));
    let scim_fields = |version| -> Vec<&'static str> {
        let wanted = of(&scim(), Some(version));
        let provider = wanted.into_iter().find(|object| object.key == "scim").unwrap();
        provider.wishes.iter().map(|wish| wish.field).collect()
    };
    let (older, newer) = (scim_fields(Version::new(2025, 12)), scim_fields(Version::new(2026, 2)));
    assert!(older.contains(&"filter_group") && !older.contains(&"group_filters"));
    assert!(newer.contains(&"group_filters") && !newer.contains(&"filter_group"));
}

#[test]
fn a_deviation_that_is_switched_off_leaves_no_trace() {
    for facts in &DEVIATIONS {
        let traces = |setup: &Setup| {
            let wanted = [of(setup, Some(Version::new(2026, 2))), twin(setup, None)].concat();
            wanted
                .iter()
                .flat_map(|object| object.wishes.clone())
                .filter(|wish| wish.deviation == Some(facts.name))
                .count()
        };
        let mut setup = setup(json!({}));
        setup.organizations.extend(scim().organizations);
        assert!(traces(&setup) > 0, "{} is on from the start", facts.name);
        setup.administration.deviations_off.insert(facts.name.to_owned());
        setup.attributes.deduplicate_groups = false;
        assert_eq!(traces(&setup), 0, "{}", facts.name);
    }
}

#[test]
fn the_twin_differs_in_names_and_in_where_it_posts_to() {
    let setup = setup(json!({ "service_provider": {
        "acs": "https://auth.workos.com/sso/saml/acs/01HX4M7Q", "entity_id": "https://auth.workos.com/01HX4M7Q",
    } }));
    let (real, twin) = (provider::provider(&setup), super::twin(&setup, None).remove(0));
    let differing: Vec<&str> = real
        .wishes
        .iter()
        .filter(|wish| twin.value(wish.field).is_some_and(|value| *value != wish.value))
        .map(|wish| wish.field)
        .collect();
    assert_eq!(differing, ["name", "acs_url"]);
    assert_eq!(twin.value("acs_url"), Some(&Value::text("http://127.0.0.1:7468/acs")));
}

fn live() -> Setup {
    let mut setup = scim();
    setup.administration.scim_live = true;
    setup
}

fn wish(wanted: &[Wanted], key: &str, field: &str) -> Option<Wish> {
    let object = wanted.iter().find(|object| object.key == key)?;
    object.wishes.iter().find(|wish| wish.field == field).cloned()
}

#[test]
fn nobody_is_let_in_and_nobody_is_sent_before_its_stage() {
    let wanted = of(&live(), Some(Version::new(2026, 2)));
    let stage = |key: &str, field: &str| wish(&wanted, key, field).map(|wish| wish.stage);
    assert_eq!(stage("application", "slug"), Some(Stage::Make));
    assert_eq!(stage("application", "provider"), Some(Stage::Open));
    assert_eq!(stage("application", "backchannel_providers"), Some(Stage::Link));
    assert_eq!(stage("scim", "dry_run"), Some(Stage::Live));
    assert_eq!(wish(&wanted, "scim", "dry_run").unwrap().meanwhile, Some(Value::Switch(true)), "it is made dry");
    let bindings = wanted.iter().filter(|object| object.kind == Kind::Binding);
    assert!(bindings.flat_map(|binding| &binding.wishes).all(|wish| wish.stage == Stage::Make));
    assert!(STAGES.is_sorted());
}

#[test]
fn a_release_without_dry_runs_links_scim_only_when_it_may_write() {
    let linked = |setup: &Setup, version: Version| {
        wish(&of(setup, Some(version)), "application", "backchannel_providers").is_some()
    };
    let (without, with) = (Version::new(2025, 2), version::SCIM_DRY_RUN);
    assert!(!linked(&scim(), without) && linked(&scim(), with));
    assert!(linked(&live(), without) && linked(&live(), with));
}

#[test]
fn what_is_held_back_is_what_would_be_wanted_without_live() {
    for version in [Version::new(2024, 8), Version::new(2025, 10), Version::new(2026, 2)] {
        let mut held = of(&live(), Some(version));
        hold_back(&mut held, Some(version));
        let dry = of(&scim(), Some(version));
        for (held, dry) in held.iter().zip(&dry) {
            let shown =
                |object: &Wanted| object.wishes.iter().map(|wish| (wish.field, wish.value.clone())).collect::<Vec<_>>();
            assert_eq!(shown(held), shown(dry), "{version} {}", held.key);
        }
    }
}
