//! Every recorded call, in its order, against the stand-in: the same statuses, the same fields, the same sentences.

use latchkey_tests::authentik::{Authentik, Options};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const CALLS: &str = include_str!("../../fixtures/authentik/calls-2026.2.json");
const RSA_KEY: &str = include_str!("../../fixtures/saml/keys/idp.key.pem");
const EC_KEY: &str = include_str!("../../fixtures/saml/keys/p256.key.pem");
/// The address of the recorded server.
const RECORDED: &str = "http://127.0.0.1:19000";

/// Differ from one installation to the next, or from one moment to the next.
const VOLATILE: &[&str] = &[
    "avatar",
    "date_joined",
    "last_updated",
    "password_change_date",
    "expires",
    "num_pk",
    "policybindingmodel_ptr_id",
    "stages",
    "policies",
    "cache_count",
    "fingerprint_sha256",
    "fingerprint_sha1",
    "cert_expiry",
    "metadata",
    "system_permissions",
    "autocomplete",
    "token",
    "key",
    "count",
    "end_index",
    "id",
];

/// Told only once a synchronisation has ended, which was too early to say when it was recorded.
const SOON: &[&str] = &["last_sync_status", "last_successful_sync"];

/// What stands here for what was recorded.
struct Translation {
    base: String,
    texts: BTreeMap<String, String>,
    numbers: BTreeMap<i64, i64>,
}

impl Translation {
    /// Learns primary keys and the like from an answer.
    fn learn(&mut self, recorded: &Value, given: &Value) {
        match (recorded, given) {
            (Value::Object(recorded), Value::Object(given)) => {
                for (name, recorded) in recorded {
                    let Some(given) = given.get(name) else { continue };
                    match (name.as_str(), recorded, given) {
                        ("pk" | "pbm_uuid" | "uuid" | "uid" | "user_uid", Value::String(old), Value::String(new)) => {
                            self.texts.insert(old.clone(), new.clone());
                        }
                        ("pk" | "user_pk", Value::Number(old), Value::Number(new)) => {
                            self.numbers.insert(old.as_i64().unwrap(), new.as_i64().unwrap());
                        }
                        _ => self.learn(recorded, given),
                    }
                }
            }
            (Value::Array(recorded), Value::Array(given)) => {
                recorded.iter().zip(given).for_each(|(recorded, given)| self.learn(recorded, given));
            }
            _ => {}
        }
    }

    fn text(&self, text: &str) -> String {
        let start = text.replace(RECORDED, &self.base);
        self.texts.iter().fold(start, |text, (old, new)| text.replace(old, new))
    }

    fn path(&self, path: &str) -> String {
        let number = |part: &str| {
            let known = part.parse().ok().and_then(|number: i64| self.numbers.get(&number));
            known.map_or(part.to_owned(), i64::to_string)
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let path = self.text(path).split('/').map(number).collect::<Vec<_>>().join("/");
        match query.strip_prefix("for_user=") {
            Some(user) => format!("{path}?for_user={}", number(user)),
            None if query.is_empty() => path,
            None => format!("{path}?{}", self.text(query)),
        }
    }

    fn value(&self, name: &str, value: &Value) -> Value {
        match value {
            Value::String(text) if text.starts_with(RECORDED) => self.path(text).into(),
            Value::String(text) => self.text(text).into(),
            Value::Number(number) if REFERENCES.contains(&name) => {
                let number = number.as_i64().unwrap();
                self.numbers.get(&number).copied().unwrap_or(number).into()
            }
            Value::Array(list) => list.iter().map(|one| self.value(name, one)).collect(),
            Value::Object(fields) => {
                fields.iter().map(|(name, value)| (name.clone(), self.value(name, value))).collect::<Map<_, _>>().into()
            }
            other => other.clone(),
        }
    }
}

/// Fields that hold a user's or a provider's number.
const REFERENCES: &[&str] = &["pk", "user", "user_pk", "users", "provider", "backchannel_providers"];

#[tokio::test]
async fn every_recorded_call_is_answered_as_it_was() {
    let server = Authentik::start(Options::default());
    let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let calls: Vec<Value> = serde_json::from_str(CALLS).unwrap();
    assert!(calls.len() > 100, "only {} calls were recorded", calls.len());

    let mut known = Translation { base: server.url(), texts: BTreeMap::new(), numbers: BTreeMap::new() };
    let mut limited = server.app_password().to_owned();
    let mut differences = Vec::new();
    for call in &calls {
        let name = call["name"].as_str().unwrap();
        let token = match call["as"].as_str().unwrap() {
            "admin" => server.admin_token(),
            "limited" => &limited,
            _ => "not-a-token",
        };
        // The recorded calls were made by hand: the synchronisation that an earlier one started had ended by then.
        if name.ends_with("scim-sync-status") {
            server.synced().await;
        }
        let (status, given) = ask(&http, &known, call, token).await;
        if call["status"] != status {
            differences.push(format!("{name}: {status} instead of {}: {given}", call["status"]));
            continue;
        }
        let recorded = call.get("answer").cloned().unwrap_or_default();
        known.learn(&recorded, &given);
        if let Some(key) = given["key"].as_str() {
            limited = key.to_owned();
        }
        compare(name, &known.value("", &recorded), &given, &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert_eq!(server.dropped_fields(), Vec::new(), "the recorded server knew every field");
}

async fn ask(http: &reqwest::Client, known: &Translation, call: &Value, token: &str) -> (u16, Value) {
    let url = known.path(&format!("{RECORDED}{}", call["path"].as_str().unwrap()));
    let mut request = http.request(call["method"].as_str().unwrap().parse().unwrap(), url).bearer_auth(token);
    if let Some(body) = call.get("body") {
        let mut body = known.value("", body);
        if body.get("key_data").is_some() {
            let is_rsa = call["answer"]["key_type"] != "ec";
            body["key_data"] = if is_rsa { RSA_KEY } else { EC_KEY }.into();
        }
        request = request.json(&body);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

fn compare(place: &str, recorded: &Value, given: &Value, differences: &mut Vec<String>) {
    match (recorded, given) {
        (Value::Object(recorded), Value::Object(given)) => {
            let names = |fields: &Map<String, Value>| {
                let mut names: Vec<String> =
                    fields.keys().filter(|name| !SOON.contains(&name.as_str())).cloned().collect();
                names.sort();
                names
            };
            if names(recorded) != names(given) {
                let only = |one: &Map<String, Value>, other: &Map<String, Value>| {
                    one.keys().filter(|name| !other.contains_key(*name)).cloned().collect::<Vec<_>>().join(", ")
                };
                let (missing, extra) = (only(recorded, given), only(given, recorded));
                differences.push(format!("{place}: lacks [{missing}] and has [{extra}] on top"));
            }
            for (name, value) in recorded.iter().filter(|(name, _)| !VOLATILE.contains(&name.as_str())) {
                if let Some(given) = given.get(name) {
                    compare(&format!("{place}/{name}"), value, given, differences);
                }
            }
        }
        (Value::Array(recorded), Value::Array(given)) => {
            if place.ends_with("/property_mappings") {
                // Their order is nobody's choice.
                let sorted = |list: &[Value]| {
                    let mut list: Vec<String> = list.iter().map(Value::to_string).collect();
                    list.sort();
                    list
                };
                if sorted(recorded) != sorted(given) {
                    differences.push(format!("{place}: other mappings"));
                }
                return;
            }
            if recorded.len() != given.len() {
                differences.push(format!("{place}: {} elements instead of {}", given.len(), recorded.len()));
            }
            for (number, (recorded, given)) in recorded.iter().zip(given).enumerate() {
                compare(&format!("{place}/{number}"), recorded, given, differences);
            }
        }
        (Value::String(recorded), Value::String(given)) => {
            // Of a traceback, the last line is what anybody reads.
            let told = |text: &str| match text.starts_with("Traceback") {
                true => text.lines().last().unwrap_or_default().to_owned(),
                false => text.to_owned(),
            };
            if told(recorded) != told(given) {
                differences.push(format!("{place}: {given:?} instead of {recorded:?}"));
            }
        }
        (recorded, given) if recorded != given => {
            differences.push(format!("{place}: {given} instead of {recorded}"));
        }
        _ => {}
    }
}
