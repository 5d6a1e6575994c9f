//! Setups that between them use everything that an export can hold.

use latchkey_certificate::{KeyPair, Request, RsaSize, make};
use latchkey_core::setup::Setup;
use latchkey_host::clock;
use serde_json::{Value, json};

/// Names that are something else than text to one reader or another, or end what stands around them.
pub(super) const HAZARDS: [&str; 40] = [
    "no",
    "Yes",
    "on",
    "~",
    "null",
    "=",
    "<<",
    "1:20",
    "0x10",
    "0o7",
    "1e3",
    ".inf",
    "12_000",
    "2024-01-01",
    "a, b]",
    "{x: y}",
    "!KeyOf provider",
    "# c",
    "- d",
    "? e",
    "a: b",
    "*alias",
    "&anchor",
    "%TAG",
    "@at",
    "`tick`",
    "|",
    ">-",
    "'",
    "\"\"\"",
    "\\",
    "\\u0041 \\n",
    "${env}%{if}",
    "$${x}",
    "'; system('id'); //",
    "tab\tinside",
    "a\nb: c",
    "Ångström 李 😀",
    "\u{7f}\u{85}\u{2028}\u{feff}",
    " outer spaces ",
];

/// A certificate with its key.
pub(super) fn key_pair() -> KeyPair {
    let name = "Claude SSO".to_owned();
    make(&Request { common_name: name, size: RsaSize::Bits2048, days: 365, now: clock::now() }).unwrap()
}

fn of(changes: Value) -> Setup {
    let mut saved = json!({
        "schema": latchkey_core::setup::SCHEMA, "name": "Production",
        "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z", "idp": "authentik",
        "application": { "base_url": "https://authentik.company", "name": "Claude", "slug": "claude" },
        "attributes": { "deduplicate_groups": true },
        "service_provider": {
            "acs": "https://auth.workos.com/sso/saml/acs/01HX4M7Q", "entity_id": "https://auth.workos.com/01HX4M7Q",
        },
        "organizations": [organization("jit", &["Claude Owner", "Claude User"])],
        "administration": {
            "access": [{ "kind": "group", "name": "claude-users" }, { "kind": "user", "name": "jane" }],
            "entitlements": {
                "Claude Owner": [{ "kind": "user", "name": "jane" }],
                "Claude User": [{ "kind": "group", "name": "claude-users" }],
            },
            "application_group": "AI",
        },
    });
    for (key, value) in changes.as_object().unwrap() {
        saved[key] = value.clone();
    }
    serde_json::from_value(saved).unwrap()
}

fn organization(mode: &str, groups: &[&str]) -> Value {
    let grant = json!({ "kind": "role", "name": "Owner" });
    let mappings: Vec<Value> = groups.iter().map(|group| json!({ "group": group, "grant": grant })).collect();
    json!({
        "name": "Example Corp", "product": "claude", "plan": "enterprise-seats", "mode": mode,
        "group_mappings": !groups.is_empty(), "mappings": mappings, "require_sso": false,
    })
}

fn certificate(pair: &KeyPair) -> Value {
    json!({ "source": "made", "facts": pair.facts, "vault_entry": "signing-key" })
}

/// Sign-in with roles by entitlements, and the certificate made here.
pub(super) fn jit(pair: &KeyPair) -> Setup {
    of(json!({ "certificate": certificate(pair) }))
}

/// Directory sync with a group filter.
pub(super) fn scim(pair: &KeyPair) -> Setup {
    let mut setup = of(json!({ "certificate": certificate(pair), "organizations": [organization("scim", &[])] }));
    setup.administration.scim_url = Some("https://api.workos.com/scim/v2.0/01HX".to_owned());
    setup.administration.scim_groups = vec!["claude-users".to_owned()];
    setup
}

/// The certificate that authentik has, nobody bound, and WorkOS's values not known yet.
pub(super) fn fresh(pair: &KeyPair) -> Setup {
    let facts = json!({ "source": "from-metadata", "facts": pair.facts, "vault_entry": null });
    of(json!({
        "certificate": facts, "service_provider": {}, "administration": {}, "organizations": [organization("scim", &[])],
    }))
}

/// Every name is a hazard.
pub(super) fn hazards() -> Setup {
    let grantees: Vec<Value> = HAZARDS.iter().map(|name| json!({ "kind": "group", "name": name })).collect();
    let bound = json!([{ "kind": "user", "name": "a: b]" }]);
    let entitlements: serde_json::Map<String, Value> =
        HAZARDS.iter().map(|name| ((*name).to_owned(), bound.clone())).collect();
    of(json!({
        "application": { "name": "on", "slug": "1:20" },
        "organizations": [organization("jit", &HAZARDS)],
        "administration": { "access": grantees, "entitlements": entitlements, "application_group": "yes" },
    }))
}

/// The same for a server of this version.
pub(super) fn at_version(mut setup: Setup, version: &str) -> Setup {
    let server = json!({
        "url": "https://authentik.company", "version": version, "supported": true, "user": "latchkey", "email": "",
    });
    setup.administration.server = Some(serde_json::from_value(server).unwrap());
    setup
}
