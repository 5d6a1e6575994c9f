//! The blueprint: everything that is wanted as one file for Customization › Blueprints, and the one that takes it back.
//! The private key is never in it; authentik reads it from a file on its own server.

use super::{Content, KEY_PAIR, SCIM_URL, notes, sequence, sequence::Scim, short_name, yaml::Yaml};
use crate::{
    ExportFile,
    authentik::{
        Kind,
        wanted::{Lookup, SecretName, Value, Wanted},
    },
    export::escaped,
};
use latchkey_core::{message::say, plain, setup::Setup};

/// Where authentik reads the private key.
const KEY_FILE: &str = "/blueprints/claude/key.pem";

pub(super) fn file(setup: &Setup) -> ExportFile {
    let content = Content::of(setup);
    let mut header = notes::of(setup, &content);
    if content.makes_key_pair() {
        header.push(format!("Put the private key, unencrypted PEM, at {KEY_FILE} of authentik's server and worker."));
    } else {
        header.push(
            "signing_key_pair is the name of the certificate that signs; it has to be there, with its key.".to_owned(),
        );
        header.extend(content.fingerprint.as_ref().map(|digits| format!("Its SHA-256 fingerprint is {digits}.")));
    }
    if content.has_scim() {
        header.push("Give CLAUDE_SCIM_TOKEN to authentik's server and worker in their environment.".to_owned());
    }
    if content.scim == Scim::Linked {
        header.push(
            "To let SCIM send, set scim_dry_run to false here: authentik applies a blueprint again by itself."
                .to_owned(),
        );
    }
    let mut entries: Vec<Yaml> = content.wanted.iter().map(|object| present(object, &content)).collect();
    entries.extend(linked(&content));
    ExportFile::new(
        "authentik-blueprint.yaml",
        say::export_purpose::authentik_blueprint(),
        document(&content, &header, "", entries),
    )
}

pub(super) fn undo(setup: &Setup) -> ExportFile {
    let content = Content::of(setup);
    let header = [
        "Takes back what authentik-blueprint.yaml made: SCIM first; who may open the application goes with the application.",
        "An object that is not there is passed over. It goes by names: an object of such a name is removed whoever made it,",
        "with what others changed in it. With the application authentik deletes whatever hangs on it: look first whether",
        "others added bindings, entitlements or backchannel providers, and move those elsewhere.",
        "Remove the blueprint itself first (Customization > Blueprints); otherwise authentik makes everything again.",
        "Groups and users are never touched.",
    ];
    let header: Vec<String> = content.values.caution().into_iter().chain(header).map(str::to_owned).collect();
    let (scim, rest): (Vec<&Wanted>, Vec<&Wanted>) =
        content.wanted.iter().rev().partition(|object| sequence::is_of_scim(object));
    // Bindings and entitlements are deleted with the application; before it they would leave it open to everybody.
    let rest = rest.into_iter().filter(|object| !matches!(object.kind, Kind::Binding | Kind::Entitlement));
    let entries = scim.into_iter().chain(rest).map(|object| absent(object, &content)).collect();
    let text = document(&content, &header, ", taken back", entries);
    ExportFile::new("authentik-blueprint-undo.yaml", say::export_purpose::authentik_blueprint_undo(), text)
}

fn document(content: &Content, header: &[String], title: &str, entries: Vec<Yaml>) -> String {
    let name = format!("{}: single sign-on{title}", content.values.provider_name);
    let mut parts = vec![("version", Yaml::Number(1)), ("metadata", Yaml::Map(vec![("name", Yaml::text(name))]))];
    if title.is_empty() {
        parts.push(("context", Yaml::Map(context(content))));
    }
    parts.push(("entries", Yaml::List(entries)));
    let mut text = String::from("# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json\n");
    text.extend(header.iter().map(|line| format!("# {}\n", plain::shown(line))));
    // Serialising owned text cannot fail; the golden file would be empty if it did.
    text.push_str(&escaped(&serde_saphyr::to_string(&Yaml::Map(parts)).unwrap_or_default()));
    text
}

/// What differs from server to server.
fn context(content: &Content) -> Vec<(&'static str, Yaml)> {
    let mut context =
        vec![("acs_url", Yaml::text(&content.values.acs)), ("entity_id", Yaml::text(&content.values.entity_id))];
    if !content.makes_key_pair() {
        context.push(("signing_key_pair", Yaml::text(KEY_PAIR)));
    }
    if content.scim == Scim::Linked {
        context.push(("scim_dry_run", Yaml::Switch(true)));
    }
    if content.has_scim() {
        let url = content.object("scim").and_then(|scim| scim.value("url"));
        let known = match url {
            Some(Value::Text(url)) if !url.is_empty() => url,
            _ => SCIM_URL,
        };
        context.push(("scim_url", Yaml::text(known)));
    }
    context
}

fn present(object: &Wanted, content: &Content) -> Yaml {
    let names = identifiers(object);
    let pick = |inside: bool| -> Vec<(&'static str, Yaml)> {
        let wishes = object.wishes.iter().filter(|wish| names.contains(&wish.field) == inside);
        wishes.map(|wish| (wish.field, value(object, wish.field, &wish.value, content))).collect()
    };
    let mut entry =
        vec![("model", Yaml::text(object.kind.model())), ("id", Yaml::Text(short_name(&content.wanted, &object.key)))];
    if object.kind == Kind::KeyPair {
        // A key pair of that name is left as it is.
        entry.push(("state", Yaml::text("created")));
    }
    entry.push(("identifiers", Yaml::Map(pick(true))));
    entry.push(("attrs", Yaml::Map(pick(false))));
    Yaml::Map(entry)
}

/// The application once more, with the SCIM provider: after everything that restricts whom it sends.
fn linked(content: &Content) -> Option<Yaml> {
    let application = content.wanted.iter().find(|object| object.kind == Kind::Application)?;
    let slug = value(application, "slug", application.value("slug")?, content);
    let link = value(application, "", &sequence::link(), content);
    (content.scim == Scim::Linked).then(|| {
        Yaml::Map(vec![
            ("model", Yaml::text(application.kind.model())),
            ("identifiers", Yaml::Map(vec![("slug", slug)])),
            ("attrs", Yaml::Map(vec![("backchannel_providers", link)])),
        ])
    })
}

/// A binding goes by its order too: where a group is not there its lookup gives nothing, and without the order the
/// binding of somebody else would be taken for this one.
fn identifiers(object: &Wanted) -> Vec<&'static str> {
    let mut names = object.identity.clone();
    if object.kind == Kind::Binding {
        names.push("order");
    }
    names
}

fn absent(object: &Wanted, content: &Content) -> Yaml {
    Yaml::Map(vec![
        ("model", Yaml::text(object.kind.model())),
        ("state", Yaml::text("absent")),
        ("identifiers", Yaml::Map(found_by(object, content))),
    ])
}

/// How an object is found without the entries that made it.
fn found_by(object: &Wanted, content: &Content) -> Vec<(&'static str, Yaml)> {
    let of = |name: &'static str| {
        let found = match object.value(name)? {
            Value::Wanted(key) => {
                let other = content.object(key)?;
                Yaml::Find(other.kind.model(), found_by(other, content))
            }
            other => value(object, name, other, content),
        };
        Some((name, found))
    };
    identifiers(object).into_iter().filter_map(of).collect()
}

fn value(object: &Wanted, field: &str, wanted: &Value, content: &Content) -> Yaml {
    match (object.kind, field) {
        (Kind::SamlProvider, "acs_url") => return Yaml::Context("acs_url"),
        (Kind::SamlProvider, "audience") => return Yaml::Context("entity_id"),
        (Kind::ScimProvider, "url") => return Yaml::Context("scim_url"),
        (Kind::ScimProvider, "dry_run") if content.scim == Scim::Linked => return Yaml::Context("scim_dry_run"),
        (Kind::SamlProvider, "signing_kp") if content.is_other_key_pair(wanted) => {
            return Yaml::Find(Kind::KeyPair.model(), vec![("name", Yaml::Context("signing_key_pair"))]);
        }
        _ => {}
    }
    match wanted {
        Value::Text(text) => Yaml::text(text),
        Value::Number(number) => Yaml::Number(*number),
        Value::Switch(switch) => Yaml::Switch(*switch),
        Value::Nothing => Yaml::Nothing,
        Value::Wanted(key) => Yaml::KeyOf(short_name(&content.wanted, key)),
        Value::List(values) => Yaml::List(values.iter().map(|one| value(object, "", one, content)).collect()),
        Value::Found(Lookup { kind, field, value }) => Yaml::Find(kind.model(), vec![(field, Yaml::text(value))]),
        Value::Secret(SecretName::SigningKey) => Yaml::File(KEY_FILE),
        Value::Secret(SecretName::ScimToken) => Yaml::Environment("CLAUDE_SCIM_TOKEN"),
    }
}
