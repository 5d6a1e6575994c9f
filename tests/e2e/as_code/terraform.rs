//! The Terraform file, read by python-hcl2 and by hcl-rs: every value is compared with what is wanted.

use super::{export, read_by, setups, wanted_by_files};
use latchkey_core::setup::Setup;
use latchkey_idp::authentik::{
    Kind, Version,
    wanted::{self, Lookup, SecretName, Value as Wanted},
};
use serde_json::{Value, json};

struct Blocks(Vec<Value>);

impl Blocks {
    fn of(setup: &Setup) -> Self {
        let text = export(setup, "authentik.tf");
        hcl::parse(&text).unwrap();
        Self(read_by("read_terraform.py", &text).as_array().unwrap().clone())
    }

    fn kind(&self, kind: &str) -> Vec<&Value> {
        self.0.iter().filter(|block| block["kind"] == kind).collect()
    }

    /// The arguments of a block.
    fn find(&self, kind: &str, labels: &[&str]) -> &Value {
        &self.0.iter().find(|block| block["kind"] == kind && block["labels"] == json!(labels)).unwrap()["arguments"]
    }
}

/// The text that a literal stands for; the rest are expressions.
fn literal(value: &Value) -> Value {
    match value.as_str() {
        Some(text) if text.starts_with('"') => {
            serde_json::from_str(&text.replace("$${", "${").replace("%%{", "%{")).unwrap()
        }
        Some(expression) => json!({ "expression": expression.trim_start_matches("${").trim_end_matches('}') }),
        None => value.clone(),
    }
}

/// What Terraform's provider calls a field; nothing where it has no argument. `old` is a release before 2026.5.
fn argument(kind: Kind, field: &'static str, old: bool) -> Option<&'static str> {
    match (kind, field) {
        (Kind::SamlProvider, "default_name_id_policy") | (Kind::ScimProvider, "verify_certificates") => None,
        (Kind::ScimProvider, "group_filters") if old => None,
        (Kind::Application, "provider") => Some("protocol_provider"),
        (Kind::Entitlement, "app") => Some("application"),
        _ => Some(field),
    }
}

struct Compared<'a> {
    blocks: &'a Blocks,
    resources: Vec<&'a Value>,
    objects: &'a [wanted::Wanted],
}

impl Compared<'_> {
    fn assert_is(&self, value: &Value, wanted: &Wanted, place: &str) {
        let expression =
            || literal(value)["expression"].as_str().unwrap_or_else(|| panic!("{place}: {value}")).to_owned();
        match wanted {
            Wanted::Text(text) => assert_eq!(literal(value), json!(text), "{place}"),
            Wanted::Number(number) => assert_eq!(*value, json!(number), "{place}"),
            Wanted::Switch(switch) => assert_eq!(*value, json!(switch), "{place}"),
            Wanted::Secret(SecretName::ScimToken) => assert_eq!(expression(), "var.scim_token", "{place}"),
            Wanted::Nothing | Wanted::Secret(SecretName::SigningKey) => panic!("{place} is left out"),
            Wanted::List(values) => {
                let list = value.as_array().unwrap();
                assert_eq!(list.len(), values.len(), "{place}");
                list.iter().zip(values).for_each(|(value, wanted)| self.assert_is(value, wanted, place));
            }
            Wanted::Wanted(key) => {
                let steps = expression();
                let steps: Vec<&str> = steps.split('.').collect();
                let at = self.objects.iter().position(|object| object.key == *key).unwrap();
                let attribute = if self.objects[at].kind == Kind::Application { "uuid" } else { "id" };
                let labels = &self.resources[at]["labels"];
                assert_eq!(json!(steps), json!([labels[0], labels[1], attribute]), "{place}");
            }
            Wanted::Found(Lookup { kind, field, value }) => {
                let steps = expression();
                let ["data", of, label, "id"] = steps.split('.').collect::<Vec<_>>()[..] else { panic!("{steps}") };
                assert_eq!(of, kind.terraform(), "{place}");
                let data = self.blocks.find("data", &[of, label]);
                assert_eq!(literal(&data[field]), json!(value), "{place}");
            }
        }
    }
}

#[test]
fn every_value_of_the_terraform_file_is_what_is_wanted() {
    let pair = setups::key_pair();
    let setups = [
        setups::jit(&pair),
        setups::scim(&pair),
        setups::fresh(&pair),
        setups::hazards(),
        setups::at_version(setups::jit(&pair), "2026.2.2"),
        setups::at_version(setups::scim(&pair), "2025.10.4"),
    ];
    for setup in setups {
        let blocks = Blocks::of(&setup);
        let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
        let old = version.is_some_and(|version| version < Version::new(2026, 5));
        let linked = version.is_some() && setup.administration.scim_url.is_some();
        let bound = !setup.administration.access.is_empty();
        let mut objects = wanted_by_files(&setup);
        objects.retain(|object| object.kind != Kind::KeyPair);
        let resources = blocks.kind("resource");
        assert_eq!(resources.len(), objects.len());
        let compared = Compared { blocks: &blocks, resources, objects: &objects };
        for (resource, object) in compared.resources.iter().zip(&objects) {
            assert_eq!(resource["labels"][0], object.kind.terraform());
            let mut arguments = resource["arguments"].as_object().unwrap().clone();
            let link = arguments.remove("backchannel_providers");
            assert_eq!(link.is_some(), linked && object.kind == Kind::Application);
            let told = object.wishes.iter().filter(|wish| wish.value != Wanted::Nothing);
            let told: Vec<_> = told.filter_map(|wish| Some((argument(object.kind, wish.field, old)?, wish))).collect();
            assert_eq!(arguments.len(), told.len(), "{resource}");
            for (name, wish) in told {
                let place = format!("{} {name}", object.key);
                match (object.kind, wish.field) {
                    (Kind::SamlProvider, "signing_kp") => assert_eq!(
                        literal(&arguments[name])["expression"],
                        "data.authentik_certificate_key_pair.signing.id"
                    ),
                    (Kind::Application, "provider") if bound => assert_eq!(
                        literal(&arguments[name])["expression"],
                        "var.sign_in_opened ? authentik_provider_saml.provider.id : null"
                    ),
                    (Kind::ScimProvider, "url") => {
                        assert_eq!(literal(&arguments[name])["expression"], "var.scim_url");
                    }
                    (Kind::ScimProvider, "dry_run") if linked => {
                        assert_eq!(literal(&arguments[name])["expression"], "!var.scim_live");
                    }
                    _ => compared.assert_is(&arguments[name], &wish.value, &place),
                }
            }
        }
    }
}

#[test]
fn secrets_are_variables_and_the_private_key_stays_out_of_the_state() {
    let pair = setups::key_pair();
    let blocks = Blocks::of(&setups::scim(&pair));
    let key_pair = blocks.find("data", &["authentik_certificate_key_pair", "signing"]);
    assert_eq!(key_pair["fetch_key"], false);
    assert!(literal(&key_pair["name"]).as_str().unwrap().starts_with("claude-saml-signing-"));
    assert_eq!(blocks.find("variable", &["scim_token"])["sensitive"], true);
    let url = literal(&blocks.find("variable", &["scim_url"])["default"]);
    assert_eq!(url, "https://api.workos.com/scim/v2.0/01HX");
    assert!(blocks.find("variable", &["scim_token"])["default"].is_null());

    let fresh = Blocks::of(&setups::fresh(&pair));
    assert!(fresh.find("variable", &["scim_url"])["default"].is_null());
    let key_pair = fresh.find("data", &["authentik_certificate_key_pair", "signing"]);
    assert_eq!(literal(&key_pair["name"])["expression"], "var.signing_key_pair");
}
