//! Identifiers: from what is wanted to what authentik stores, and back to names that people can read.

use crate::authentik::{
    Kind,
    wanted::{Lookup, Value},
};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// What is shown of a secret.
const HIDDEN: &str = "••••••••";

/// What is known of identifiers.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// Of wanted objects that are there, by key.
    pub(super) ids: BTreeMap<String, Json>,
    /// Of objects that have to be there already.
    pub(super) found: BTreeMap<Lookup, Json>,
    /// Names, by kind and identifier.
    names: BTreeMap<(Kind, String), String>,
}

/// Why a value has no identifier yet.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Unresolved {
    /// Another object has to be made first.
    NotYet,
    /// What has to be there is not.
    Missing(Lookup),
    /// A secret, which is put in at the very end.
    Secret,
}

impl Known {
    /// Remembers the name of an object that was read.
    pub(super) fn name(&mut self, kind: Kind, object: &Json) {
        let name = match kind {
            Kind::Flow => "slug",
            Kind::User => "username",
            _ => "name",
        };
        let text = |field: &str| object.get(field).and_then(Json::as_str).map(str::to_owned);
        if let (Some(id), Some(name)) = (object.get(kind.identifier()), text("managed").or_else(|| text(name))) {
            self.names.insert((kind, plain(id)), name);
        }
    }

    /// What authentik stores for a value.
    pub(super) fn resolve(&self, value: &Value) -> Result<Json, Unresolved> {
        Ok(match value {
            Value::Text(text) => Json::from(text.as_str()),
            Value::Number(number) => Json::from(*number),
            Value::Switch(switch) => Json::from(*switch),
            Value::Nothing => Json::Null,
            Value::Wanted(key) => self.ids.get(key).cloned().ok_or(Unresolved::NotYet)?,
            Value::List(values) => {
                Json::Array(values.iter().map(|value| self.resolve(value)).collect::<Result<_, _>>()?)
            }
            Value::Found(lookup) => {
                self.found.get(lookup).cloned().ok_or_else(|| Unresolved::Missing(lookup.clone()))?
            }
            Value::Secret(_) => return Err(Unresolved::Secret),
        })
    }

    /// What a person reads of something that authentik stores in `field` of an object of `kind`; nothing where it is empty.
    pub(super) fn shown(&self, kind: Kind, field: &str, stored: &Json) -> Option<String> {
        match stored {
            Json::Null => None,
            Json::Array(values) => {
                let shown: BTreeSet<String> =
                    values.iter().filter_map(|value| self.shown(kind, field, value)).collect();
                (!shown.is_empty()).then(|| shown.into_iter().collect::<Vec<_>>().join(", "))
            }
            stored => {
                let text = plain(stored);
                let of = refers_to(kind, field).into_iter().chain([Kind::Application, Kind::Entitlement]);
                let name = refers_to(kind, field)
                    .and_then(|_| of.filter_map(|kind| self.names.get(&(kind, text.clone()))).next().cloned());
                Some(name.unwrap_or(text)).filter(|text| !text.is_empty())
            }
        }
    }
}

/// What a person reads of a wanted value, by the names of what it stands for.
pub(super) fn wanted_text(value: &Value, name_of: &impl Fn(&str) -> Option<String>) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Switch(switch) => Some(switch.to_string()),
        Value::Nothing => None,
        Value::Wanted(key) => Some(name_of(key).unwrap_or_else(|| key.clone())),
        Value::Found(lookup) => Some(lookup.value.clone()),
        Value::Secret(_) => Some(HIDDEN.to_owned()),
        Value::List(values) => {
            let shown: BTreeSet<String> = values.iter().filter_map(|value| wanted_text(value, name_of)).collect();
            (!shown.is_empty()).then(|| shown.into_iter().collect::<Vec<_>>().join(", "))
        }
    }
}

/// The kind of object that a field holds the identifier of.
pub(super) fn refers_to(kind: Kind, field: &str) -> Option<Kind> {
    Some(match (kind, field) {
        (_, "authorization_flow" | "invalidation_flow") => Kind::Flow,
        (_, "signing_kp" | "verification_kp" | "encryption_kp") => Kind::KeyPair,
        (Kind::SamlProvider, "property_mappings" | "name_id_mapping") => Kind::SamlMapping,
        (Kind::ScimProvider, "property_mappings" | "property_mappings_group") => Kind::ScimMapping,
        (Kind::Application, "provider") => Kind::SamlProvider,
        (Kind::Application, "backchannel_providers") => Kind::ScimProvider,
        (Kind::Entitlement, "app") => Kind::Application,
        (Kind::Binding, "target") => Kind::Application,
        (_, "group" | "filter_group" | "group_filters") if kind != Kind::Application => Kind::Group,
        (Kind::Binding, "user") => Kind::User,
        _ => return None,
    })
}

/// Whether authentik holds what is wanted. Lists are compared without their order; empty text is nothing; what it only
/// adds to (the SCIM providers of an application) may hold more.
pub(super) fn same(field: &str, wanted: &Json, held: Option<&Json>) -> bool {
    match (wanted, held.unwrap_or(&Json::Null)) {
        (Json::Array(wanted), Json::Array(held)) => {
            let set = |values: &[Json]| values.iter().map(plain).collect::<BTreeSet<_>>();
            let (wanted, held) = (set(wanted), set(held));
            if field == "backchannel_providers" { wanted.is_subset(&held) } else { wanted == held }
        }
        (wanted, held) if is_empty(wanted) && is_empty(held) => true,
        (Json::String(wanted), Json::String(held)) => even(wanted) == even(held),
        (wanted, held) => wanted == held,
    }
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(values) => values.is_empty(),
        _ => false,
    }
}

/// Text without what forms and servers do to the ends of lines.
fn even(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// An identifier or a plain value as text: authentik's are numbers or UUIDs.
pub(super) fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
