//! The blueprint, read by PyYAML: every value is compared with what is wanted.

use super::{export, read_by, setups, wanted_by_files};
use latchkey_core::setup::Setup;
use latchkey_idp::authentik::{
    Kind,
    wanted::{self, SecretName, Value as Wanted},
};
use serde_json::{Value, json};

fn read(setup: &Setup, name: &str) -> Value {
    read_by("read_blueprint.py", &export(setup, name))
}

/// What a value is once the context is put in and ids are replaced by keys.
fn meant(value: &Value, blueprint: &Value, objects: &[wanted::Wanted]) -> Value {
    let Value::Object(tagged) = value else {
        let each = |list: &Vec<Value>| list.iter().map(|one| meant(one, blueprint, objects)).collect();
        return value.as_array().map_or_else(|| value.clone(), each);
    };
    let (tag, inner) = tagged.iter().next().unwrap();
    match tag.as_str() {
        "!Context" => blueprint["context"][inner.as_str().unwrap()].clone(),
        "!KeyOf" => {
            let entries = blueprint["entries"].as_array().unwrap();
            let places: Vec<usize> = (0..entries.len()).filter(|place| entries[*place]["id"] == *inner).collect();
            assert_eq!(places.len(), 1, "{inner} is the id of one entry");
            json!({ "key": objects[places[0]].key })
        }
        "!Find" => {
            let [model, condition] = inner.as_array().unwrap().as_slice() else { panic!("{inner}") };
            json!({ "model": model, "field": condition[0], "is": meant(&condition[1], blueprint, objects) })
        }
        _ => value.clone(),
    }
}

fn expected(value: &Wanted, objects: &[wanted::Wanted]) -> Value {
    let there = |key: &String| objects.iter().any(|object| object.key == *key);
    let other_key_pair = json!({ "model": Kind::KeyPair.model(), "field": "name", "is": "claude-saml-signing" });
    match value {
        Wanted::Text(text) => json!(text),
        Wanted::Number(number) => json!(number),
        Wanted::Switch(switch) => json!(switch),
        Wanted::Nothing => Value::Null,
        Wanted::Wanted(key) if there(key) => json!({ "key": key }),
        Wanted::Wanted(_) => other_key_pair,
        Wanted::Found(lookup) if lookup.kind == Kind::KeyPair => other_key_pair,
        Wanted::Found(lookup) => json!({ "model": lookup.kind.model(), "field": lookup.field, "is": lookup.value }),
        Wanted::List(values) => values.iter().map(|one| expected(one, objects)).collect(),
        Wanted::Secret(SecretName::SigningKey) => json!({ "!File": "/blueprints/claude/key.pem" }),
        Wanted::Secret(SecretName::ScimToken) => json!({ "!Env": "CLAUDE_SCIM_TOKEN" }),
    }
}

#[test]
fn every_value_of_the_blueprint_is_what_is_wanted() {
    let pair = setups::key_pair();
    let setups = [
        setups::jit(&pair),
        setups::scim(&pair),
        setups::fresh(&pair),
        setups::hazards(),
        setups::at_version(setups::jit(&pair), "2026.2.2"),
        setups::at_version(setups::scim(&pair), "2025.6.4"),
    ];
    for setup in setups {
        let (blueprint, objects) = (read(&setup, "authentik-blueprint.yaml"), wanted_by_files(&setup));
        assert_eq!(blueprint["version"], 1);
        let mut entries = blueprint["entries"].as_array().unwrap().clone();
        let link = entries.pop_if(|entry| entry["attrs"]["backchannel_providers"].is_array());
        // Only where the server is known to run dry, and somebody is bound.
        let scim = objects.iter().any(|object| object.kind == Kind::ScimProvider);
        assert_eq!(link.is_some(), scim && setup.administration.server.is_some());
        if let Some(link) = link {
            assert_eq!(
                meant(&link["attrs"]["backchannel_providers"], &blueprint, &objects),
                json!([{ "key": "scim" }])
            );
            assert_eq!(
                (&link["model"], &link["identifiers"]["slug"]),
                (&json!(Kind::Application.model()), &json!("claude"))
            );
        }
        assert_eq!(entries.len(), objects.len());
        for (entry, object) in entries.iter().zip(&objects) {
            assert_eq!(entry["model"], object.kind.model());
            let (identifiers, attrs) = (entry["identifiers"].as_object().unwrap(), entry["attrs"].as_object().unwrap());
            assert!(object.identity.iter().all(|field| identifiers.contains_key(*field)), "{entry}");
            assert_eq!(identifiers.len() + attrs.len(), object.wishes.len(), "{entry}");
            for wish in &object.wishes {
                let value = identifiers.get(wish.field).or_else(|| attrs.get(wish.field)).unwrap();
                let mut wanted = expected(&wish.value, &objects);
                if (object.kind, wish.field) == (Kind::ScimProvider, "url") && wanted == "" {
                    wanted = json!("https://api.workos.com/scim/v2.0/REPLACE");
                }
                assert_eq!(meant(value, &blueprint, &objects), wanted, "{} {}", object.key, wish.field);
            }
            let state = if object.kind == Kind::KeyPair { json!("created") } else { Value::Null };
            assert_eq!(entry["state"], state, "{entry}");
        }
    }
}

/// An identity with lookups in place of ids, as far as it goes.
fn found_by(object: &wanted::Wanted, objects: &[wanted::Wanted]) -> Vec<(String, Value)> {
    let mut fields = object.identity.clone();
    fields.extend((object.kind == Kind::Binding).then_some("order"));
    let one = |field: &str| match object.value(field).unwrap() {
        Wanted::Wanted(key) => {
            let other = objects.iter().find(|other| other.key == *key).unwrap();
            let mut find = vec![json!(other.kind.model())];
            find.extend(found_by(other, objects).into_iter().map(|(field, value)| json!([field, value])));
            json!({ "!Find": find })
        }
        Wanted::Found(lookup) => json!({ "!Find": [lookup.kind.model(), [lookup.field, lookup.value]] }),
        value => expected(value, objects),
    };
    fields.iter().map(|field| ((*field).to_owned(), one(field))).collect()
}

#[test]
fn the_blueprint_back_finds_every_object_without_the_entries_that_made_it() {
    let pair = setups::key_pair();
    for setup in [setups::jit(&pair), setups::scim(&pair), setups::fresh(&pair), setups::hazards()] {
        let (blueprint, objects) = (read(&setup, "authentik-blueprint-undo.yaml"), wanted_by_files(&setup));
        let entries = blueprint["entries"].as_array().unwrap();
        // Bindings and entitlements go with the application.
        let of_scim = |object: &&wanted::Wanted| matches!(object.kind, Kind::ScimMapping | Kind::ScimProvider);
        let (scim, rest): (Vec<_>, Vec<_>) = objects.iter().rev().partition(of_scim);
        let rest = rest.into_iter().filter(|object| !matches!(object.kind, Kind::Binding | Kind::Entitlement));
        let back: Vec<_> = scim.into_iter().chain(rest).collect();
        assert_eq!(entries.len(), back.len());
        for (entry, object) in entries.iter().zip(back) {
            assert_eq!((&entry["model"], &entry["state"]), (&json!(object.kind.model()), &json!("absent")));
            let identifiers: Value = found_by(object, &objects).into_iter().collect::<serde_json::Map<_, _>>().into();
            assert_eq!(entry["identifiers"], identifiers, "{}", object.key);
        }
    }
}
