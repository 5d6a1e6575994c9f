//! The script: the same through authentik's API, with nothing but Python's own library. It holds the fields of every
//! release and chooses by the version of the server that it meets.

use super::{Content, KEY_PAIR, notes, sequence};
use crate::{
    ExportFile,
    authentik::{
        Kind, Version, version,
        wanted::{Lookup, SecretName, Value, Wanted, Wish},
    },
};
use latchkey_core::{message::say, plain, setup::Setup};
use serde_json::{Map, Value as Json, json};

const TEMPLATE: &str = concat!(
    include_str!("script/head.py"),
    include_str!("script/server.py"),
    include_str!("script/record.py"),
    include_str!("script/work.py"),
    include_str!("script/undo.py"),
);
/// The lines of the template that are replaced.
const HEADER_LINE: &str = "# HEADER\n";
const WANTED_LINE: &str = "WANTED = []\n";

pub(super) fn file(setup: &Setup) -> ExportFile {
    let content = Content::of_every_version(setup);
    let whole = content.wanted.iter().map(|object| described(&opened_later(object), None, &content));
    let parts = parts(&content);
    // Who may open the application stands before anybody can sign in through it, and SCIM comes last.
    let (early, late): (Vec<_>, Vec<_>) =
        whole.zip(&content.wanted).partition(|(_, object)| !sequence::is_of_scim(object));
    let early = early.into_iter().map(|(text, _)| text);
    let late = late.into_iter().map(|(text, _)| text);
    let part = |part: Part| {
        parts.iter().filter(move |(of, _)| *of == part).map(|(part, object)| described(object, Some(*part), &content))
    };
    let objects: Vec<String> = early
        .chain(part(Part::Open))
        .chain(late)
        .chain([Part::Dry, Part::Link, Part::Live].into_iter().flat_map(part))
        .collect();
    let data = format!("[\n{}\n]", objects.join(",\n"));
    let data = plain::in_json(&data);
    // In JSON three quotation marks never stand side by side, so nothing in it can end the raw text of Python.
    let wanted = format!("WANTED = json.loads(r\"\"\"\n{data}\n\"\"\")\n");
    let known = Content::of(setup);
    let header: String = notes::of(setup, &known)
        .iter()
        .filter(|line| !is_about_versions(line))
        .map(|line| format!("# {}\n", plain::shown(line)))
        .collect();
    let text = TEMPLATE.replacen(HEADER_LINE, &header, 1).replacen(WANTED_LINE, &wanted, 1);
    ExportFile::new("authentik-apply.py", say::export_purpose::authentik_script(), text)
}

/// The script itself chooses by the server's version.
fn is_about_versions(line: &str) -> bool {
    ["Made for", "Older versions", "Left out"].iter().any(|start| line.starts_with(start))
}

/// A part of an object that is written after the whole.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Part {
    /// The application gets its provider, and people can sign in through it.
    Open,
    /// A SCIM provider that is there already runs dry before it is linked.
    Dry,
    /// The application gets the SCIM provider.
    Link,
    /// SCIM sends for real.
    Live,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Dry => "dry",
            Self::Link => "link",
            Self::Live => "live",
        }
    }
}

/// The application as it is made: without its provider.
fn opened_later(object: &Wanted) -> Wanted {
    let mut object = object.clone();
    if object.kind == Kind::Application {
        object.wishes.retain(|wish| wish.field != "provider");
    }
    object
}

/// What is written later, with the fields by which the object is found again.
fn parts(content: &Content) -> Vec<(Part, Wanted)> {
    let part = |object: &Wanted, field: &str, wish: Wish| {
        let mut object = object.clone();
        let names = object.identity.clone();
        object.wishes.retain(|wish| names.contains(&wish.field) && wish.field != field);
        object.wish(wish)
    };
    let mut parts = Vec::new();
    for object in &content.wanted {
        let provider = object.wishes.iter().find(|wish| wish.field == "provider");
        if let Some(provider) = provider.filter(|_| object.kind == Kind::Application) {
            parts.push((Part::Open, part(object, "provider", provider.clone())));
            if content.values.scim {
                let link = Wish::new("backchannel_providers", sequence::link());
                parts.push((Part::Link, part(object, "backchannel_providers", link)));
            }
        }
        if object.kind == Kind::ScimProvider {
            for (of, dry) in [(Part::Dry, true), (Part::Live, false)] {
                let run = Wish::new("dry_run", Value::Switch(dry)).since(version::SCIM_DRY_RUN);
                parts.push((of, part(object, "dry_run", run)));
            }
        }
    }
    parts
}

/// An object as JSON, one field a line.
fn described(object: &Wanted, part: Option<Part>, content: &Content) -> String {
    let mut about = json!({
        "key": object.key,
        "kind": object.kind.label(),
        "path": object.kind.path(),
        "id": object.kind.identifier(),
        "name": object.whole_name(),
        "identity": object.identity,
    });
    if let (Some(part), Some(about)) = (part, about.as_object_mut()) {
        about.insert("part".to_owned(), json!(part.name()));
    }
    let about = about.to_string();
    let fields: Vec<String> =
        object.wishes.iter().map(|wish| format!("    {}", field(object, wish, content))).collect();
    format!("  {}, \"fields\": [\n{}\n  ]}}", about.trim_end_matches('}'), fields.join(",\n"))
}

fn field(object: &Wanted, wish: &Wish, content: &Content) -> Json {
    let mut told = Map::from_iter([
        ("name".to_owned(), json!(wish.field)),
        ("value".to_owned(), value(object, wish.field, &wish.value, content)),
    ]);
    let version = |version: Version| json!(version.to_string());
    told.extend(wish.since.map(|since| ("since".to_owned(), version(since))));
    told.extend(wish.until.map(|until| ("until".to_owned(), version(until))));
    if wish.once {
        told.insert("once".to_owned(), json!(true));
    }
    Json::Object(told)
}

fn value(object: &Wanted, field: &str, wanted: &Value, content: &Content) -> Json {
    let setting = |name: &str| json!({ "setting": name });
    match (object.kind, field, wanted) {
        (Kind::ScimProvider, "url", Value::Text(url)) if url.is_empty() => return setting("CLAUDE_SCIM_URL"),
        (Kind::SamlProvider, "signing_kp", Value::Wanted(_)) if content.is_other_key_pair(wanted) => {
            return json!({ "found": Kind::KeyPair.path(), "field": "name", "is": KEY_PAIR });
        }
        _ => {}
    }
    match wanted {
        Value::Text(text) => json!(text),
        Value::Number(number) => json!(number),
        Value::Switch(switch) => json!(switch),
        Value::Nothing => Json::Null,
        Value::Wanted(key) => json!({ "wanted": key }),
        Value::List(values) => values.iter().map(|one| value(object, "", one, content)).collect(),
        Value::Found(Lookup { kind, field, value }) => json!({ "found": kind.path(), "field": field, "is": value }),
        Value::Secret(SecretName::SigningKey) => json!({ "file": "CLAUDE_SIGNING_KEY_FILE" }),
        Value::Secret(SecretName::ScimToken) => setting("CLAUDE_SCIM_TOKEN"),
    }
}
