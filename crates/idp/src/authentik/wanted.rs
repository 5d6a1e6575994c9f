//! Everything that authentik has to hold for a setup, in the order in which it is made: one list, from which the plan, the
//! blueprint, the Terraform file and the script are made alike, so that they cannot drift.

use super::{Kind, Version};
use latchkey_core::setup::Setup;

mod access;
mod deviation;
mod provider;
mod scim;
mod stage;
mod twin;

pub use deviation::{ALL as DEVIATIONS, DeviationFacts, deviations};
pub(super) use deviation::{NAME_ID_POLICY, OWN_ISSUER, SCIM_USER_NAME};
pub use provider::groups_expression;
pub use scim::{PROVIDER as SCIM_PROVIDER, hold_back};
pub use stage::{STAGES, Stage};
pub use twin::PREFIX;

/// A secret that a value stands for. It is never part of a plan, an export or a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SecretName {
    /// The private key of the setup's certificate, as PEM.
    SigningKey,
    /// The bearer token of Claude's SCIM endpoint.
    ScimToken,
}

/// What a field is to hold.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A number.
    Number(i64),
    /// Yes or no.
    Switch(bool),
    /// Nothing: the field is to be empty.
    Nothing,
    /// The identifier of another wanted object, by its key.
    Wanted(String),
    /// Several values.
    List(Vec<Value>),
    /// The identifier of an object that has to be there already.
    Found(Lookup),
    /// A secret.
    Secret(SecretName),
}

/// An object that has to be there already, by one of its fields.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Lookup {
    /// Its kind.
    pub kind: Kind,
    /// The field that names it: `slug`, `managed`, `name`, `username`.
    pub field: &'static str,
    /// What that field holds.
    pub value: String,
}

/// A field and what it is to hold.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wish {
    /// The field's name in the API.
    pub field: &'static str,
    /// What it is to hold.
    pub value: Value,
    /// The deviation from the integration guide that the value comes from.
    pub deviation: Option<&'static str>,
    /// The first release that knows the field.
    pub since: Option<Version>,
    /// The first release that knows it no more.
    pub until: Option<Version>,
    /// Whether it is written when the object is made and never compared or changed afterwards.
    pub once: bool,
    /// When it may be written.
    pub stage: Stage,
    /// What a new object holds there until its stage has come; without it the field is left out until then.
    pub meanwhile: Option<Value>,
}

/// An object that is wanted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wanted {
    /// What names it in plans, records and files, for instance `mapping/email`.
    pub key: String,
    /// Its kind.
    pub kind: Kind,
    /// Its name; of a binding, whom it binds.
    pub name: String,
    /// The fields by which it is found again: its name or slug; for an entitlement its application and name; for a
    /// binding its target and whom it binds.
    pub identity: Vec<&'static str>,
    /// What it is to hold, the fields of its identity included.
    pub wishes: Vec<Wish>,
}

impl Wish {
    pub(super) fn new(field: &'static str, value: Value) -> Self {
        Self {
            field,
            value,
            deviation: None,
            since: None,
            until: None,
            once: false,
            stage: Stage::Make,
            meanwhile: None,
        }
    }

    pub(super) fn deviation(mut self, name: &'static str) -> Self {
        self.deviation = Some(name);
        self
    }

    pub(super) fn since(mut self, version: Version) -> Self {
        self.since = Some(version);
        self
    }

    pub(super) fn until(mut self, version: Version) -> Self {
        self.until = Some(version);
        self
    }

    pub(super) fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// It waits for `stage`.
    pub(super) fn at(mut self, stage: Stage) -> Self {
        self.stage = stage;
        self
    }

    /// What a new object holds until then.
    pub(super) fn meanwhile(mut self, value: Value) -> Self {
        self.meanwhile = Some(value);
        self
    }

    /// Whether `version` knows the field; an unknown version is taken as the newest.
    pub fn fits(&self, version: Option<Version>) -> bool {
        let version = version.unwrap_or(super::version::NEWEST);
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version < until)
    }
}

impl Value {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn found(kind: Kind, field: &'static str, value: impl Into<String>) -> Self {
        Self::Found(Lookup { kind, field, value: value.into() })
    }

    pub(super) fn wanted(key: impl Into<String>) -> Self {
        Self::Wanted(key.into())
    }

    /// Every lookup in this value.
    pub fn lookups(&self) -> Vec<&Lookup> {
        match self {
            Self::Found(lookup) => vec![lookup],
            Self::List(values) => values.iter().flat_map(Value::lookups).collect(),
            _ => Vec::new(),
        }
    }

    /// Every key of a wanted object in this value.
    pub fn needs(&self) -> Vec<&str> {
        match self {
            Self::Wanted(key) => vec![key],
            Self::List(values) => values.iter().flat_map(Value::needs).collect(),
            _ => Vec::new(),
        }
    }
}

impl Wanted {
    pub(super) fn new(key: impl Into<String>, kind: Kind, name: impl Into<String>, identity: &[&'static str]) -> Self {
        Self { key: key.into(), kind, name: name.into(), identity: identity.to_vec(), wishes: Vec::new() }
    }

    pub(super) fn set(self, field: &'static str, value: Value) -> Self {
        self.wish(Wish::new(field, value))
    }

    pub(super) fn wish(mut self, wish: Wish) -> Self {
        self.wishes.push(wish);
        self
    }

    /// Its name as the script has it: of a binding with what it binds, `group Staff`.
    pub(super) fn whole_name(&self) -> String {
        match self.identity.as_slice() {
            [_, field] if self.kind == Kind::Binding => format!("{field} {}", self.name),
            _ => self.name.clone(),
        }
    }

    /// What a field is to hold.
    pub fn value(&self, field: &str) -> Option<&Value> {
        self.wishes.iter().find(|wish| wish.field == field).map(|wish| &wish.value)
    }

    /// The keys of the wanted objects that this one refers to.
    pub fn needs(&self) -> Vec<&str> {
        self.wishes.iter().flat_map(|wish| wish.value.needs()).collect()
    }
}

/// The key of the object that holds the setup's signing certificate and key.
pub fn signing_key_pair(setup: &Setup) -> Option<String> {
    provider::key_pair(setup).map(|pair| pair.key)
}

/// Everything that `setup` wants, in the order in which it can be made. `version` is the server's, where it is known; it
/// decides which fields there are, and an unknown one is taken as the newest.
pub fn of(setup: &Setup, version: Option<Version>) -> Vec<Wanted> {
    fitting(for_every_version(setup), version)
}

/// The same with the fields of every release, each with the releases that know it.
pub fn for_every_version(setup: &Setup) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    wanted.extend(provider::key_pair(setup));
    wanted.extend(provider::mappings(setup));
    wanted.push(provider::provider(setup));
    wanted.extend(scim::mapping(setup));
    wanted.extend(scim::provider(setup));
    wanted.push(provider::application(setup));
    wanted.extend(access::access(setup));
    wanted.extend(access::entitlements(setup));
    wanted
}

/// The test twin: a second provider and application with the same key, mappings and audience and the same people, but
/// with the ACS URL of the test on this machine. It is made for one test and removed afterwards.
pub fn twin(setup: &Setup, version: Option<Version>) -> Vec<Wanted> {
    fitting(twin::of(setup), version)
}

/// The part that takes the service provider's real values: ACS URL and audience of the provider, and nothing else.
pub fn update(setup: &Setup, version: Option<Version>) -> Vec<Wanted> {
    let mut provider = provider::provider(setup);
    provider.wishes.retain(|wish| matches!(wish.field, "name" | "acs_url" | "audience"));
    fitting(vec![provider], version)
}

fn fitting(mut wanted: Vec<Wanted>, version: Option<Version>) -> Vec<Wanted> {
    for object in &mut wanted {
        object.wishes.retain(|wish| wish.fits(version));
    }
    wanted
}

#[cfg(test)]
mod tests;
