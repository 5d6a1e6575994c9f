//! An application that an authentik has already, taken into a setup: what is there, which fields of the setup it fills,
//! and how it differs from what Claude needs. Reading goes through [`super::api::Server`]; the rest only looks at JSON.

mod deviations;
mod fields;
mod judge;
mod mode;
mod read;

pub use read::read;

use latchkey_core::{Finding, field::Field, setup::Setup};
use serde_json::Value;

/// An application and everything that belongs to it, as the API shows them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Existing {
    /// The server's address.
    pub base: String,
    /// The application.
    pub application: Value,
    /// Its SAML provider.
    pub provider: Value,
    /// The slug of the provider's authorization flow.
    pub flow: Option<String>,
    /// The provider's property mappings.
    pub mappings: Vec<Value>,
    /// The mapping that gives the NameID.
    pub name_id: Option<Value>,
    /// The key pair that signs.
    pub key_pair: Option<Value>,
    /// Its certificate, as PEM.
    pub certificate: Option<String>,
    /// Who is bound to the application.
    pub access: Vec<Value>,
    /// Its entitlements, each with who is bound to it.
    pub entitlements: Vec<(Value, Vec<Value>)>,
    /// Its SCIM provider.
    pub scim: Option<Value>,
    /// The mappings of people that the SCIM provider has.
    pub scim_mappings: Vec<Value>,
    /// The names of the groups that SCIM sends.
    pub scim_groups: Vec<String>,
    /// The names of other SAML providers with the same issuer.
    pub same_issuer: Vec<String>,
}

/// What an application comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The fields that it fills, as they are typed.
    pub fields: Vec<(Field, Vec<String>)>,
    /// How it differs from what Claude needs.
    pub findings: Vec<Finding>,
}

/// What an application comes to in this setup.
pub fn imported(existing: &Existing, setup: &Setup) -> Imported {
    let (fields, left_out) = fields::of(existing, setup);
    let mut findings = judge::findings(existing, setup);
    findings.extend(left_out);
    Imported { fields, findings }
}

/// A field of an object as text; empty where it has none.
fn text<'a>(object: &'a Value, field: &str) -> &'a str {
    object.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn switch(object: &Value, field: &str) -> bool {
    object.get(field).and_then(Value::as_bool).unwrap_or_default()
}

/// The name of an application or provider.
fn name(object: &Value) -> &str {
    text(object, "name")
}

/// The mapping that sends groups, whatever it is called.
fn groups_mapping(existing: &Existing) -> Option<&Value> {
    existing.mappings.iter().find(|mapping| text(mapping, "saml_name") == "groups")
}

/// Whether an expression sends each name once.
fn sends_once(expression: &str) -> bool {
    ["fromkeys", "set(", "distinct("].iter().any(|word| expression.contains(word))
}

/// Whether an address leads to this machine, so that it is one of the temporary ones.
fn is_temporary(address: &str) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    address == "temporary" || ["127.0.0.1", "localhost", "[::1]"].iter().any(|host| rest.starts_with(host))
}

#[cfg(test)]
mod tests;
