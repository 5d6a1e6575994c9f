//! The same as the blueprint, for Terraform's provider `goauthentik/authentik`. The key pair is looked up by its name,
//! without its private key, so that the key never comes into Terraform's state.

use super::{Content, KEY_PAIR, notes, short_name};
use crate::{
    ExportFile,
    authentik::{
        Kind,
        wanted::{Lookup, SecretName, Value, Wanted},
    },
    export::hcl_text::{Section, Terraform, code, reference},
};
use hcl::Expression;
use latchkey_core::setup::Setup;

const PURPOSE: &str = "Sets authentik up with Terraform (provider goauthentik/authentik). Import the key pair by hand first; no secret is in the file.";

pub(super) fn file(setup: &Setup) -> ExportFile {
    let content = Content::of(setup);
    let objects = || content.wanted.iter().filter(|object| object.kind != Kind::KeyPair);
    let mut terraform = Terraform::default();
    terraform.add(Section::new("terraform", &[]).nest(
        Section::new("required_providers", &[]).set("authentik", code(r#"{ source = "goauthentik/authentik" }"#)),
    ));
    key_pair(&mut terraform, &content);
    if content.values.scim {
        variables(&mut terraform, &content);
    }
    let lookups = lookups(&content);
    for (place, lookup) in lookups.iter().enumerate() {
        let label = data_label(&lookups, place);
        terraform.add(Section::new("data", &[lookup.kind.terraform(), &label]).set(lookup.field, lookup.value.clone()));
    }
    for object in objects() {
        terraform.add(resource(object, &content, &lookups));
    }
    let header = header(setup, &content);
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    ExportFile::new("authentik.tf", PURPOSE, terraform.text(&header))
}

fn header(setup: &Setup, content: &Content) -> Vec<String> {
    let mut header = vec![
        "authentik as the identity provider of Claude.".to_owned(),
        "Set AUTHENTIK_URL and AUTHENTIK_TOKEN; take the provider version that goes with your authentik.".to_owned(),
    ];
    header.extend(notes::of(setup, content));
    for object in &content.wanted {
        let missing = object.wishes.iter().filter(|wish| argument(object.kind, wish.field).is_none());
        for wish in missing {
            let deviation = wish.deviation.map_or_else(
                || "authentik's own default is the same".to_owned(),
                |name| format!("deviation {name}: set it by hand, or leave it"),
            );
            let field = wish.field;
            header.push(format!(
                "Terraform's provider has no argument for {field} of the {} ({deviation}).",
                object.kind.label()
            ));
        }
    }
    let name = if content.makes_key_pair() { "this name" } else { "the name in signing_key_pair" };
    header.push(format!(
        "The key pair is looked up and not made, so that its private key never comes into Terraform's state: import it under {name} first."
    ));
    header.extend(content.fingerprint.as_ref().map(|digits| format!("Its SHA-256 fingerprint is {digits}.")));
    header.push("terraform destroy takes back what this file made, and nothing else.".to_owned());
    header
}

/// The argument for a field; none where the provider has none.
fn argument(kind: Kind, field: &'static str) -> Option<&'static str> {
    match (kind, field) {
        (Kind::SamlProvider, "default_name_id_policy") | (Kind::ScimProvider, "verify_certificates") => None,
        (Kind::Application, "provider") => Some("protocol_provider"),
        (Kind::Entitlement, "app") => Some("application"),
        _ => Some(field),
    }
}

fn key_pair(terraform: &mut Terraform, content: &Content) {
    let section = Section::new("data", &[Kind::KeyPair.terraform(), "signing"]);
    let made = content.wanted.iter().find(|object| object.kind == Kind::KeyPair);
    let section = match made {
        Some(object) => section.set("name", object.name.clone()),
        None => {
            terraform.add(
                Section::new("variable", &["signing_key_pair"])
                    .set("type", code("string"))
                    .set("default", KEY_PAIR)
                    .set("description", "The name of the certificate that signs."),
            );
            section.set("name", code("var.signing_key_pair"))
        }
    };
    // The default would put the private key into the state.
    terraform.add(section.set("fetch_key", false));
}

fn variables(terraform: &mut Terraform, content: &Content) {
    let mut url = Section::new("variable", &["scim_url"])
        .set("type", code("string"))
        .set("description", "The SCIM Endpoint that WorkOS shows.");
    if let Some(Value::Text(known)) = content.object("scim").and_then(|scim| scim.value("url"))
        && !known.is_empty()
    {
        url = url.set("default", known.clone());
    }
    terraform.add(url);
    terraform.add(
        Section::new("variable", &["scim_token"])
            .set("type", code("string"))
            .set("sensitive", true)
            .set("description", "The Bearer Token that WorkOS shows; give it as TF_VAR_scim_token."),
    );
}

/// What has to be there already, each once.
fn lookups(content: &Content) -> Vec<Lookup> {
    let mut lookups: Vec<Lookup> = Vec::new();
    let all = content.wanted.iter().flat_map(|object| &object.wishes).flat_map(|wish| wish.value.lookups());
    for lookup in all.filter(|lookup| lookup.kind != Kind::KeyPair) {
        if !lookups.contains(lookup) {
            lookups.push(lookup.clone());
        }
    }
    lookups
}

/// The name of a data source: by what it looks for where that is a name of authentik's own, by its number for people's.
fn data_label(lookups: &[Lookup], place: usize) -> String {
    let Some(lookup) = lookups.get(place) else { return String::new() };
    let last = lookup.value.rsplit('/').next().unwrap_or_default();
    match lookup.kind {
        Kind::SamlMapping | Kind::ScimMapping => last.replace('-', "_"),
        kind => {
            let before = lookups.iter().take(place).filter(|other| other.kind == kind).count();
            let word = match kind {
                Kind::Flow => "flow",
                Kind::Group => "group",
                _ => "user",
            };
            format!("{word}_{}", before + 1)
        }
    }
}

fn label(content: &Content, key: &str) -> String {
    short_name(&content.wanted, key).replace('-', "_")
}

fn resource(object: &Wanted, content: &Content, lookups: &[Lookup]) -> Section {
    let mut section = Section::new("resource", &[object.kind.terraform(), &label(content, &object.key)]);
    for wish in &object.wishes {
        let Some(argument) = argument(object.kind, wish.field) else { continue };
        if let Some(value) = value(object.kind, wish.field, &wish.value, content, lookups) {
            section = section.set(argument, value);
        }
    }
    section
}

/// The value of an argument; none where it is to be left out.
fn value(kind: Kind, field: &str, wanted: &Value, content: &Content, lookups: &[Lookup]) -> Option<Expression> {
    match (kind, field) {
        (Kind::ScimProvider, "url") => return Some(code("var.scim_url")),
        (Kind::SamlProvider, "signing_kp") => return Some(code("data.authentik_certificate_key_pair.signing.id")),
        _ => {}
    }
    match wanted {
        Value::Text(text) => Some(text.clone().into()),
        Value::Number(number) => Some((*number).into()),
        Value::Switch(switch) => Some((*switch).into()),
        // An argument that is left out is empty.
        Value::Nothing | Value::Secret(SecretName::SigningKey) => None,
        Value::Secret(SecretName::ScimToken) => Some(code("var.scim_token")),
        Value::Wanted(key) => {
            let other = content.object(key)?;
            // An application's `id` is its slug; bindings and entitlements go by its UUID.
            let attribute = if other.kind == Kind::Application { "uuid" } else { "id" };
            Some(reference(other.kind.terraform(), &[&label(content, key), attribute]))
        }
        Value::Found(lookup) => {
            let place = lookups.iter().position(|other| other == lookup)?;
            Some(reference("data", &[lookup.kind.terraform(), &data_label(lookups, place), "id"]))
        }
        Value::List(values) => {
            Some(Expression::Array(values.iter().filter_map(|one| value(kind, "", one, content, lookups)).collect()))
        }
    }
}
