//! What happens to one recorded object: it goes, gets its earlier values back, or stays because others changed or use it.

use super::{
    super::{
        present::{Present, id_of, kind_of},
        steps::{is_as_written, not_as_written},
    },
    Kind,
};
use latchkey_core::{
    administration::{Change, MadeObject, PlannedField, PlannedObject},
    message::{Message, Said, exact, say},
    plain::quoted,
};
use serde_json::{Map, Value as Json};

/// What happens to one recorded object.
pub(in super::super) fn shown(record: &MadeObject, present: &Present, made: &[MadeObject]) -> PlannedObject {
    let kind = kind_of(record);
    let existing = present.recorded(record);
    let (change, note) = match (kind, existing) {
        (Some(kind), Some(object)) if record.created => removal(record, kind, object, present, made),
        (Some(kind), Some(object)) if !changed_fields(record, kind, object).is_empty() => (Change::Restore, None),
        _ => (Change::Keep, Some(say::plan_note::nothing_written())),
    };
    let fields = existing.zip(kind).map(|(object, kind)| fields(record, kind, object, change, present));
    PlannedObject {
        key: record.key.clone(),
        kind: record.kind_label().to_owned(),
        name: record.called(),
        change,
        id: existing.zip(kind).and_then(|(object, kind)| id_of(kind, object)),
        ours: record.created,
        fields: fields.unwrap_or_default(),
        note: note.map(Said::from),
    }
}

fn removal(
    record: &MadeObject,
    kind: Kind,
    object: &Json,
    present: &Present,
    made: &[MadeObject],
) -> (Change, Option<Message>) {
    let changed = not_as_written(object, kind, record);
    if !changed.is_empty() {
        return (Change::Keep, Some(say::plan_note::changed_since(changed.iter().map(exact).collect::<Vec<_>>())));
    }
    if let Some(user) = used_by(kind, object, present, made) {
        return (Change::Keep, Some(say::plan_note::used(exact(quoted(&user)))));
    }
    (Change::Remove, None)
}

/// Another provider, not made here, that uses a mapping or a key pair.
fn used_by(kind: Kind, object: &Json, present: &Present, made: &[MadeObject]) -> Option<String> {
    if kind == Kind::SamlProvider {
        let slug = object.get("assigned_application_slug").and_then(Json::as_str)?;
        let known = |app: &&Json| app.get("slug").and_then(Json::as_str) == Some(slug);
        return present.of(Kind::Application).iter().find(known).is_none().then(|| slug.to_owned());
    }
    if !matches!(kind, Kind::SamlMapping | Kind::KeyPair | Kind::ScimMapping) {
        return None;
    }
    let id = id_of(kind, object)?;
    [Kind::SamlProvider, Kind::ScimProvider].into_iter().find_map(|of| {
        let others = present.of(of).iter().filter(|provider| {
            let own = id_of(of, provider);
            let ours =
                made.iter().filter(|record| kind_of(record) == Some(of)).filter_map(|record| present.recorded(record));
            !ours.into_iter().any(|object| id_of(of, object) == own)
        });
        let user = others.into_iter().find(|provider| references(provider).contains(&id));
        user.and_then(|provider| provider.get("name")).and_then(Json::as_str).map(str::to_owned)
    })
}

/// The identifiers that an object holds of others.
pub(super) fn references(object: &Json) -> Vec<String> {
    let fields =
        ["signing_kp", "name_id_mapping", "property_mappings", "property_mappings_group", "provider", "target", "app"];
    let held = fields.iter().filter_map(|field| object.get(*field));
    let each = held.flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]));
    each.filter(|value| !value.is_null()).map(|value| super::super::known::plain(&value)).collect()
}

/// The fields of another's object that still hold what was written here.
pub(super) fn changed_fields(record: &MadeObject, kind: Kind, object: &Json) -> Map<String, Json> {
    let mut back = Map::new();
    for (field, before) in &record.before {
        let one = MadeObject {
            written: record.written.get(field).map(|text| (field.clone(), text.clone())).into_iter().collect(),
            before: std::collections::BTreeMap::new(),
            ..record.clone()
        };
        let Ok(before) = serde_json::from_str(before) else { continue };
        if one.written.is_empty() || !is_as_written(object, kind, &one) {
            continue;
        }
        if field == LINKS {
            back.extend(unlinked(&before, record.written.get(field), object).map(|links| (field.clone(), links)));
        } else if !super::super::known::same(field, &before, object.get(field)) {
            back.insert(field.clone(), before);
        }
    }
    back
}

/// An application's SCIM providers, which are only added to.
const LINKS: &str = "backchannel_providers";

/// What an application is to hold of SCIM providers once those that were linked here are taken out; nothing where none is
/// there any more. What others linked since stays.
fn unlinked(before: &Json, written: Option<&String>, application: &Json) -> Option<Json> {
    let list = |value: &Json| value.as_array().cloned().unwrap_or_default();
    let (before, held) = (list(before), list(application.get(LINKS)?));
    let ours: Vec<Json> = list(&serde_json::from_str(written?).ok()?);
    let stays: Vec<Json> = held.iter().filter(|id| before.contains(id) || !ours.contains(id)).cloned().collect();
    (stays.len() < held.len()).then_some(Json::Array(stays))
}

fn fields(record: &MadeObject, kind: Kind, object: &Json, change: Change, present: &Present) -> Vec<PlannedField> {
    let text = |field: &str, value: Option<&Json>| value.and_then(|value| present.known.shown(kind, field, value));
    let back = changed_fields(record, kind, object);
    let changed = not_as_written(object, kind, record);
    let names = record.written.keys().filter(|field| change != Change::Restore || back.contains_key(*field));
    names
        .map(|field| PlannedField {
            name: field.clone(),
            before: text(field, object.get(field)),
            after: match change {
                Change::Restore => text(field, back.get(field)),
                Change::Keep => {
                    text(field, serde_json::from_str(record.written.get(field).map_or("", |v| v)).ok().as_ref())
                }
                _ => None,
            },
            differs: match change {
                Change::Remove | Change::Restore => true,
                _ => record.created && changed.contains(field),
            },
            deviation: None,
        })
        .collect()
}
