//! Setups to test with.

use crate::{Guide, Idp, Text};
use latchkey_core::{
    message::{Arg, Message},
    setup::Setup,
};
use serde_json::{Value, json};

/// A sentence in English, where it is one plain line of the catalogue; else its name and values. Saying sentences is
/// another crate's work.
pub(super) fn named(message: &Message) -> String {
    let (id, cause) = message.name().split_once('.').unwrap_or_default();
    let own = include_str!("../../../words/en/idp.ftl").split(&format!("\n{id} =\n")).nth(1);
    let line = own.and_then(|own| own.lines().find_map(|line| line.strip_prefix(&format!("    .{cause} = "))));
    let Some(line) = line.filter(|line| !line.contains("->")) else { return serde_json::to_string(message).unwrap() };
    let filled = message
        .args()
        .fold(line.to_owned(), |line, (name, value)| line.replace(&format!("{{ ${name} }}"), &value_in_test(value)));
    filled.replace("{ \"", "").replace("\" }", "")
}

fn value_in_test(value: &Arg) -> String {
    match value {
        Arg::Exact(value) => value.to_string(),
        Arg::Message(message) => named(message),
        Arg::List(several) => several.iter().map(value_in_test).collect::<Vec<_>>().join(", "),
        other => serde_json::to_string(other).unwrap(),
    }
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
