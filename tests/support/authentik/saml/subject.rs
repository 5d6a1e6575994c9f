//! What a provider says of a user: attributes and NameID.

use crate::authentik::{
    access, expression,
    model::Object,
    world::{World, text_of},
};
use serde_json::Value;

const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
const EMAIL: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";

/// What is said of a user.
#[derive(Debug)]
pub(in crate::authentik) struct Subject {
    /// In the order of their names.
    pub(in crate::authentik) attributes: Vec<(String, Vec<String>)>,
    pub(in crate::authentik) name_id: String,
    pub(super) format: String,
}

/// What this provider says of a user, with the NameID policy of the request, if it has one.
pub(in crate::authentik) fn of(world: &World, provider: &Object, user: &Object, policy: Option<&str>) -> Subject {
    let application = access::application_of(world, &provider["pk"]).map(|row| text_of(&row["pk"]));
    let value = |mapping: &Object| {
        expression::value(world, &text_of(&mapping["expression"]), user, application.as_deref()).unwrap_or_default()
    };
    let mappings = provider["property_mappings"].as_array().into_iter().flatten();
    let mut attributes: Vec<(String, Vec<String>)> = mappings
        .filter_map(|key| world.get("saml_mapping", key))
        .map(|mapping| (text_of(&mapping["saml_name"]), value(mapping)))
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name, values(&value)))
        .collect();
    attributes.sort();

    let default = provider.get("default_name_id_policy").map_or(UNSPECIFIED.to_owned(), text_of);
    let format = policy.map_or(default, str::to_owned);
    let mapped = world.get("saml_mapping", &provider["name_id_mapping"]).map(value).filter(|value| !value.is_null());
    let name_id = match mapped {
        Some(value) => values(&value).join(""),
        None if format == EMAIL => text_of(&user["email"]),
        None => text_of(&user["uid"]),
    };
    Subject { attributes, name_id, format }
}

fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().map(text_of).collect(),
        other => vec![text_of(other)],
    }
}
