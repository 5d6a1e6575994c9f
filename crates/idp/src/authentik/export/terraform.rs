//! The same as the blueprint, for Terraform's provider `goauthentik/authentik`. The key pair is looked up by its name,
//! without its private key, so that the key never comes into Terraform's state. Terraform cannot give the application its
//! provider, nor link SCIM, after the bindings in one run, since both are arguments of the application that the bindings
//! need: variables do it in later runs.

mod release;

use super::{Content, KEY_PAIR, notes, sequence::Scim, short_name};
use crate::{
    ExportFile,
    authentik::{
        Kind,
        wanted::{Lookup, SecretName, Value, Wanted},
    },
    export::hcl_text::{Section, Terraform, code, reference},
};
use hcl::{Expression, Identifier, expr::ObjectKey};
use latchkey_core::{message::say, setup::Setup};
use release::Release;

/// What is said where the provider cannot name the groups that SCIM sends.
const WITHOUT_FILTER: &str = "SCIM is not linked to the application, because the provider for 2026.2 has no argument for the group filters of a 2026.2 server. Set them by hand (Applications > Providers > the SCIM provider > Group filters), look at who would be sent, then add the SCIM provider to the application's Backchannel Providers.";

pub(super) fn file(setup: &Setup) -> ExportFile {
    let mut content = Content::of(setup);
    let release = Release::of(content.version);
    let filters = !setup.administration.scim_groups.is_empty();
    if content.scim == Scim::Linked && filters && !release.filters_groups(content.version) {
        content.scim = Scim::Unlinked(WITHOUT_FILTER);
    }
    let objects = || content.wanted.iter().filter(|object| object.kind != Kind::KeyPair);
    let mut terraform = Terraform::default();
    let pin: [(ObjectKey, Expression); 2] = [
        (Identifier::sanitized("source").into(), "goauthentik/authentik".into()),
        (Identifier::sanitized("version").into(), release.constraint().into()),
    ];
    terraform.add(
        Section::new("terraform", &[])
            .nest(Section::new("required_providers", &[]).set("authentik", pin.into_iter().collect::<Expression>())),
    );
    key_pair(&mut terraform, &content);
    if binds(&content) {
        terraform.add(later(
            "sign_in_opened",
            "Whether people can sign in through the application: only after a run that made the bindings.",
        ));
    }
    if content.has_scim() {
        variables(&mut terraform, &content);
    }
    let lookups = lookups(&content);
    for (place, lookup) in lookups.iter().enumerate() {
        let label = data_label(&lookups, place);
        terraform.add(Section::new("data", &[lookup.kind.terraform(), &label]).set(lookup.field, lookup.value.clone()));
    }
    for object in objects() {
        terraform.add(resource(object, &content, &lookups, release));
    }
    let header = header(setup, &content, release);
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    ExportFile::new("authentik.tf", say::export_purpose::authentik_terraform(), terraform.text(&header))
}

fn header(setup: &Setup, content: &Content, release: Release) -> Vec<String> {
    let goes_with = match content.version {
        Some(version) => format!("authentik {version}"),
        None => "the newest authentik that is known here, because the server's version is not known".to_owned(),
    };
    let constraint = release.constraint();
    let mut header = vec![
        "authentik as the identity provider of Claude.".to_owned(),
        format!("Set AUTHENTIK_URL and AUTHENTIK_TOKEN. The provider's version ({constraint}) goes with {goes_with}."),
    ];
    header.extend(notes::of(setup, content));
    header.extend(runs(content).into_iter().map(str::to_owned));
    for object in &content.wanted {
        let missing = object
            .wishes
            .iter()
            .filter(|wish| release.argument(object.kind, wish.field).is_none() && wish.value != Value::Nothing);
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

/// Whether the file binds those who may open the application. Without it everybody may, and nothing has to come first.
fn binds(content: &Content) -> bool {
    content.wanted.iter().any(|object| object.kind == Kind::Binding && object.key.starts_with("access/"))
}

/// In which runs the file is applied.
fn runs(content: &Content) -> Vec<&'static str> {
    let mut runs = Vec::new();
    if binds(content) {
        runs.push("Run terraform apply twice: first as it is, which binds those who may open the application; then with TF_VAR_sign_in_opened=true, which gives the application its provider. With the provider in the first run everybody could sign in until the bindings are made.");
    }
    if content.scim == Scim::Linked {
        runs.push("SCIM takes two more steps: after the first run, TF_VAR_scim_linked=true links SCIM dry; in another run, when you have seen who would be sent, TF_VAR_scim_live=true lets it send. Terraform does not check who would be sent: check it in authentik yourself.");
    }
    if binds(content) || content.scim == Scim::Linked {
        runs.push("Give the variables that are true in every later run too.");
        runs.push("Before terraform destroy, run terraform apply without these variables: destroying removes the bindings before the application.");
    }
    runs
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
    if content.scim == Scim::Linked {
        terraform.add(later(
            "scim_linked",
            "Whether SCIM is linked to the application: only after a run that made the bindings.",
        ));
        terraform.add(later("scim_live", "Whether SCIM sends for real: only after you have seen who would be sent."));
    }
}

/// A switch that is off until somebody has looked.
fn later(name: &str, description: &str) -> Section {
    Section::new("variable", &[name]).set("type", code("bool")).set("default", false).set("description", description)
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

/// The provider of the application, by its name in this file.
const OPENED: &str = "var.sign_in_opened ? authentik_provider_saml.provider.id : null";
/// The link to the SCIM provider, by its name in this file.
const LINK: &str = "var.scim_linked ? [authentik_provider_scim.scim.id] : []";

fn resource(object: &Wanted, content: &Content, lookups: &[Lookup], release: Release) -> Section {
    let mut section = Section::new("resource", &[object.kind.terraform(), &label(content, &object.key)]);
    for wish in &object.wishes {
        let Some(argument) = release.argument(object.kind, wish.field) else { continue };
        if object.kind == Kind::Application && wish.field == "provider" && binds(content) {
            section = section.set(argument, code(OPENED));
            continue;
        }
        if let Some(value) = value(object.kind, wish.field, &wish.value, content, lookups) {
            section = section.set(argument, value);
        }
    }
    if object.kind == Kind::Application && content.scim == Scim::Linked {
        section = section.set("backchannel_providers", code(LINK));
    }
    section
}

/// The value of an argument; none where it is to be left out.
fn value(kind: Kind, field: &str, wanted: &Value, content: &Content, lookups: &[Lookup]) -> Option<Expression> {
    match (kind, field) {
        (Kind::ScimProvider, "url") => return Some(code("var.scim_url")),
        (Kind::ScimProvider, "dry_run") if content.scim == Scim::Linked => return Some(code("!var.scim_live")),
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
