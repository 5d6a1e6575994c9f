//! Setups to test with.

use crate::{Guide, Idp, Text};
use latchkey_core::{message::Message, setup::Setup};
use serde_json::{Value, json};

/// A sentence as its name and values: what it says is no matter of this crate.
pub(super) fn named(message: &Message) -> String {
    serde_json::to_string(message).unwrap()
}

/// A guide whose filled-in sentences are named.
pub(super) trait GuideInTest {
    fn guide_in_test(&self, setup: Option<&Setup>) -> Guide;
}

impl GuideInTest for dyn Idp + '_ {
    fn guide_in_test(&self, setup: Option<&Setup>) -> Guide {
        self.guide(setup, Text::English, &named)
    }
}

/// A setup as saved, with `changes` on top.
pub(super) fn setup(idp: &str, changes: Value) -> Setup {
    let mut saved = json!({
        "schema": 2,
        "name": "Production",
        "created": "2026-11-21T12:00:00Z",
        "changed": "2026-11-21T12:00:00Z",
        "idp": idp,
        "organizations": [organization("claude", "enterprise-seats", Some("jit"), &["Claude Owner", "Claude Premium"])],
        "service_provider": {
            "acs": "https://auth.workos.com/sso/saml/acs/01HX4M7Q",
            "entity_id": "https://auth.workos.com/01HX4M7Q",
        },
    });
    for (key, value) in changes.as_object().unwrap() {
        saved[key] = value.clone();
    }
    serde_json::from_value(saved).unwrap()
}

pub(super) fn organization(product: &str, plan: &str, mode: Option<&str>, groups: &[&str]) -> Value {
    let mappings: Vec<Value> =
        groups.iter().map(|group| json!({ "group": group, "grant": { "kind": "role", "name": "User" } })).collect();
    json!({
        "name": format!("{product} organization"), "product": product, "plan": plan, "mode": mode,
        "group_mappings": !groups.is_empty(), "mappings": mappings, "require_sso": false,
    })
}

/// A setup in which WorkOS has shown nothing yet and no mode is chosen.
pub(super) fn fresh(idp: &str) -> Setup {
    setup(idp, json!({ "service_provider": {}, "organizations": [organization("claude", "team", None, &[])] }))
}

/// Claude and the Console, with directory sync.
pub(super) fn both(idp: &str) -> Setup {
    let organizations = [
        organization("claude", "enterprise-seats", Some("scim"), &["anthropic-owner"]),
        organization("console", "console", Some("scim"), &["anthropic-console-admin"]),
    ];
    setup(idp, json!({ "organizations": organizations }))
}
