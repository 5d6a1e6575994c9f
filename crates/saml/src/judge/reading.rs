//! What a response says, read once into plain values. The same reader serves verified bytes and, for explanations
//! only, unverified ones.

use crate::gate::{Node, SAML, SAMLP, attribute, children, elements, full_text, is};
use latchkey_core::{
    message::{Message, exact, say},
    sign_in::{NameId, Unverified},
};
use std::collections::BTreeMap;

/// What stands around the assertion.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Envelope {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) issue_instant: Option<String>,
    pub(super) destination: Option<String>,
    pub(super) in_response_to: Option<String>,
    pub(super) issuer: Option<String>,
    /// Status codes from the outside in, then the message.
    pub(super) status: Vec<String>,
    pub(super) status_message: Option<String>,
    /// Whether these values were signed.
    pub(super) signed: bool,
}

/// What the assertion says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Assertion {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) issue_instant: Option<String>,
    pub(super) issuer: Option<String>,
    pub(super) name_id: Option<NameId>,
    pub(super) confirmations: Vec<Confirmation>,
    pub(super) conditions: Option<Conditions>,
    /// SessionNotOnOrAfter of each authentication statement.
    pub(super) sessions: Vec<Option<String>>,
    pub(super) attributes: Vec<AttributeRead>,
    /// A part that stands twice, or that is unknown where an unknown part changes the meaning.
    pub(super) misshapen: Option<Message>,
}

/// How the subject is confirmed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Confirmation {
    pub(super) method: String,
    pub(super) recipient: Option<String>,
    pub(super) in_response_to: Option<String>,
    pub(super) not_before: Option<String>,
    pub(super) not_on_or_after: Option<String>,
}

/// The assertion's conditions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Conditions {
    pub(super) not_before: Option<String>,
    pub(super) not_on_or_after: Option<String>,
    /// One list for each restriction; every restriction has to hold.
    pub(super) audiences: Vec<Vec<String>>,
    /// A condition that is not understood makes the assertion unusable (SAML core 2.5.1).
    pub(super) unknown: Option<String>,
}

/// One attribute as it travelled.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct AttributeRead {
    pub(super) name: String,
    pub(super) friendly_name: Option<String>,
    pub(super) values: Vec<String>,
    /// Whether a value holds XML instead of text.
    pub(super) nested: bool,
}

pub(super) fn envelope(response: Node<'_, '_>, signed: bool) -> Envelope {
    let status = children(response, SAMLP, "Status").next();
    Envelope {
        id: owned(response, "ID").unwrap_or_default(),
        version: owned(response, "Version").unwrap_or_default(),
        issue_instant: owned(response, "IssueInstant"),
        destination: owned(response, "Destination"),
        in_response_to: owned(response, "InResponseTo"),
        issuer: children(response, SAML, "Issuer").next().map(full_text),
        status: status.map(status_codes).unwrap_or_default(),
        status_message: status
            .and_then(|status| children(status, SAMLP, "StatusMessage").next())
            .map(full_text)
            .filter(|message| !message.trim().is_empty()),
        signed,
    }
}

fn status_codes(status: Node<'_, '_>) -> Vec<String> {
    let mut codes = Vec::new();
    let mut next = children(status, SAMLP, "StatusCode").next();
    while let Some(code) = next {
        codes.push(owned(code, "Value").unwrap_or_default());
        next = children(code, SAMLP, "StatusCode").next();
    }
    codes
}

pub(super) fn assertion(node: Node<'_, '_>) -> Assertion {
    let subject = children(node, SAML, "Subject").next();
    Assertion {
        id: owned(node, "ID").unwrap_or_default(),
        version: owned(node, "Version").unwrap_or_default(),
        issue_instant: owned(node, "IssueInstant"),
        issuer: children(node, SAML, "Issuer").next().map(full_text),
        name_id: subject.and_then(|subject| children(subject, SAML, "NameID").next()).map(name_id),
        confirmations: subject
            .into_iter()
            .flat_map(|subject| children(subject, SAML, "SubjectConfirmation").map(confirmation).collect::<Vec<_>>())
            .collect(),
        conditions: children(node, SAML, "Conditions").next().map(conditions),
        sessions: children(node, SAML, "AuthnStatement")
            .map(|statement| owned(statement, "SessionNotOnOrAfter"))
            .collect(),
        attributes: children(node, SAML, "AttributeStatement")
            .flat_map(|statement| children(statement, SAML, "Attribute").map(attribute_read).collect::<Vec<_>>())
            .collect(),
        misshapen: misshapen(node, subject),
    }
}

fn misshapen(node: Node<'_, '_>, subject: Option<Node<'_, '_>>) -> Option<Message> {
    let twice = |parent: Node<'_, '_>, name: &'static str| {
        (children(parent, SAML, name).nth(1).is_some()).then(|| say::assertion_shape::twice(exact(name)))
    };
    ["Issuer", "Subject", "Conditions"]
        .into_iter()
        .find_map(|name| twice(node, name))
        .or_else(|| subject.and_then(|subject| twice(subject, "NameID")))
        .or_else(|| {
            let nested = |parent: Node<'_, '_>, name: &'static str| {
                children(parent, SAML, name).any(|child| elements(child).next().is_some())
            };
            let in_values = nested(node, "Issuer") || subject.is_some_and(|subject| nested(subject, "NameID"));
            in_values.then(say::assertion_shape::nested)
        })
}

fn name_id(node: Node<'_, '_>) -> NameId {
    NameId { value: full_text(node), format: owned(node, "Format") }
}

fn confirmation(node: Node<'_, '_>) -> Confirmation {
    let data = children(node, SAML, "SubjectConfirmationData").next();
    let of_data = |name: &str| data.and_then(|data| owned(data, name));
    Confirmation {
        method: owned(node, "Method").unwrap_or_default(),
        recipient: of_data("Recipient"),
        in_response_to: of_data("InResponseTo"),
        not_before: of_data("NotBefore"),
        not_on_or_after: of_data("NotOnOrAfter"),
    }
}

fn conditions(node: Node<'_, '_>) -> Conditions {
    let known = ["AudienceRestriction", "OneTimeUse", "ProxyRestriction"];
    Conditions {
        not_before: owned(node, "NotBefore"),
        not_on_or_after: owned(node, "NotOnOrAfter"),
        audiences: children(node, SAML, "AudienceRestriction")
            .map(|restriction| children(restriction, SAML, "Audience").map(full_text).collect())
            .collect(),
        unknown: elements(node)
            .find(|child| !known.iter().any(|name| is(*child, SAML, name)))
            .map(|child| child.tag_name().name().to_owned()),
    }
}

fn attribute_read(node: Node<'_, '_>) -> AttributeRead {
    let values: Vec<_> = children(node, SAML, "AttributeValue").collect();
    AttributeRead {
        name: owned(node, "Name").unwrap_or_default(),
        friendly_name: owned(node, "FriendlyName"),
        nested: values.iter().any(|value| elements(*value).next().is_some()),
        values: values.into_iter().map(full_text).collect(),
    }
}

fn owned(node: Node<'_, '_>, name: &str) -> Option<String> {
    attribute(node, name).map(str::to_owned)
}

impl Assertion {
    /// The attributes by name; values of attributes with the same name are joined.
    pub(super) fn attribute_map(&self) -> BTreeMap<String, Vec<String>> {
        let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for attribute in &self.attributes {
            map.entry(attribute.name.clone()).or_default().extend(attribute.values.iter().cloned());
        }
        map
    }
}

/// What a document says of itself, as far as it can be read; nothing of it may be trusted.
pub(super) fn unverified(document: &roxmltree::Document<'_>) -> Unverified {
    let first = document.descendants().find(|node| is(*node, SAML, "Assertion")).map(assertion);
    let envelope_issuer = children(document.root_element(), SAML, "Issuer").next().map(full_text);
    let Some(first) = first else {
        return Unverified { issuer: envelope_issuer, name_id: None, attributes: BTreeMap::new() };
    };
    Unverified { attributes: first.attribute_map(), issuer: first.issuer.or(envelope_issuer), name_id: first.name_id }
}
