//! What would be sent for a person, and the traps in it. Each provider says what it sends ([`crate::Idp::send`]); the
//! traps are looked for here, in what is sent, so that they are the same for all.

use crate::{Idp, passing};
use latchkey_core::{
    Finding,
    attribute::{AttributeChoice, Person},
    check,
    message::{Said, exact},
    setup::Setup,
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use ts_rs::TS;

mod names;
mod traps;

pub(crate) use names::{each_once, given_and_family, python_strip};

/// The attributes of an assertion, in the order in which they are sent; names repeat never, values may. Where a sample
/// person has no such value, words stand in its place.
#[derive(Clone, Debug, Default, Eq, PartialEq, TS)]
#[ts(type = "Record<string, Array<string>>")]
pub struct Attributes(pub Vec<(String, Vec<Said>)>);

impl Attributes {
    /// The values of one attribute.
    pub fn values(&self, name: &str) -> Option<&[Said]> {
        self.0.iter().find(|(sent, _)| sent == name).map(|(_, values)| values.as_slice())
    }
}

impl Serialize for Attributes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, values) in &self.0 {
            map.serialize_entry(name, values)?;
        }
        map.end()
    }
}

/// What an identity provider puts into the assertion for one person.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sent {
    /// The subject's name.
    pub name_id: String,
    /// The attributes.
    pub attributes: Attributes,
    /// What only this provider knows to be wrong.
    pub findings: Vec<Finding>,
}

impl Sent {
    /// Adds an attribute with one value.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Said>) -> Self {
        self.attributes.0.push((name.to_owned(), vec![value.into()]));
        self
    }

    /// Adds an attribute with one value, where there is one: most providers leave an attribute out without it.
    pub(crate) fn with_some(self, name: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.with(name, exact(value)) }
    }

    /// Adds an attribute with any number of values.
    pub(crate) fn with_all(mut self, name: &str, values: Vec<String>) -> Self {
        self.attributes.0.push((name.to_owned(), values.into_iter().map(|value| exact(value).into()).collect()));
        self
    }
}

/// What would be sent for one person, and what to look at.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Preview {
    /// The person.
    pub person: Person,
    /// The subject's name.
    pub name_id: String,
    /// The attributes by the name that they have on the wire.
    pub attributes: Attributes,
    /// What to look at; empty where nothing stands out.
    pub findings: Vec<Finding>,
}

pub(crate) fn of(idp: &dyn Idp, person: &Person, choice: &AttributeChoice, setup: Option<&Setup>) -> Preview {
    let let_through = Person { groups: passing::let_through(idp, &person.groups, setup), ..person.clone() };
    let sent = idp.send(&let_through, choice);
    let mut findings = traps::look(idp, &let_through, choice, &sent);
    findings.extend(traps::held_back(idp, person, &let_through, setup));
    findings.extend(sent.findings);
    check::locate(&mut findings, |setting| idp.place(setting));
    Preview { person: person.clone(), name_id: sent.name_id, attributes: sent.attributes, findings }
}
