//! The response written anew with its values redacted. What is not known to be harmless is taken for a value; comments
//! and processing instructions are left out.

use super::scrub::Secrets;
use crate::gate::{DS, SAML, SAMLP};
use quick_xml::escape::escape;
use roxmltree::{Document, Node, ParsingOptions};

/// More than the gate lets through: what it refuses can be shared too.
const NODES_LIMIT: u32 = 200_000;
/// Deeper than any response, and as deep as writing goes.
const DEEPEST: usize = 128;

/// Attributes whose values tell of nobody.
const HARMLESS_ATTRIBUTES: [&str; 24] = [
    "ID",
    "Version",
    "IssueInstant",
    "Destination",
    "InResponseTo",
    "Recipient",
    "NotBefore",
    "NotOnOrAfter",
    "SessionNotOnOrAfter",
    "AuthnInstant",
    "Method",
    "Format",
    "NameFormat",
    "Name",
    "FriendlyName",
    "Value",
    "Algorithm",
    "URI",
    "Id",
    "NameQualifier",
    "SPNameQualifier",
    "Consent",
    "type",
    "PrefixList",
];
/// Elements of SAML whose text tells of nobody by itself.
const HARMLESS_ELEMENTS: [&str; 5] =
    ["Issuer", "Audience", "AuthnContextClassRef", "AuthnContextDeclRef", "StatusMessage"];

pub(super) fn parse(xml: &str) -> Option<Document<'_>> {
    let options = ParsingOptions { nodes_limit: NODES_LIMIT, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml.trim_start_matches('\u{feff}').trim(), options).ok()?;
    let deepest = document.descendants().map(|node| node.ancestors().take(DEEPEST + 1).count()).max();
    deepest.is_some_and(|depth| depth <= DEEPEST).then_some(document)
}

/// Every value in the document.
pub(super) fn secrets(document: &Document<'_>, secrets: &mut Secrets<'_>) {
    for node in document.descendants() {
        if node.is_text() && !harmless_text(node) {
            secrets.add(node.text().unwrap_or_default());
        }
        if node.is_element() {
            // Comments may divide a value.
            if !node.children().any(|child| child.is_element()) && !harmless_element(node) {
                secrets.add(&crate::gate::full_text(node));
            }
            let values = node.attributes().filter(|attribute| !harmless_attribute(node, attribute.name()));
            values.for_each(|attribute| secrets.add(attribute.value()));
        }
    }
}

pub(super) fn write(document: &Document<'_>, secrets: &Secrets<'_>) -> String {
    let mut out = String::new();
    element(document.root_element(), secrets, &mut out);
    out
}

fn element(node: Node<'_, '_>, secrets: &Secrets<'_>, out: &mut String) {
    let name = qualified(node, node.tag_name().namespace(), node.tag_name().name());
    out.push('<');
    out.push_str(&name);
    let inherited = node.parent_element();
    for namespace in node.namespaces() {
        let known =
            inherited.is_some_and(|parent| parent.lookup_namespace_uri(namespace.name()) == Some(namespace.uri()));
        if !known && namespace.name() != Some("xml") {
            let prefix = namespace.name().map(|prefix| format!(":{prefix}")).unwrap_or_default();
            out.push_str(&format!(" xmlns{prefix}=\"{}\"", escape(secrets.scrub(namespace.uri()).as_str())));
        }
    }
    for attribute in node.attributes() {
        let value = match harmless_attribute(node, attribute.name()) {
            true => secrets.scrub(attribute.value()),
            false => secrets.token(attribute.value()),
        };
        let name = qualified(node, attribute.namespace(), attribute.name());
        out.push_str(&format!(" {name}=\"{}\"", escape(value.as_str())));
    }
    if !node.has_children() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    let is_value = !node.children().any(|child| child.is_element()) && !harmless_element(node);
    if is_value {
        out.push_str(&escape(secrets.token(&crate::gate::full_text(node)).as_str()));
    } else {
        for child in node.children() {
            if child.is_element() {
                element(child, secrets, out);
            } else if child.is_text() {
                let text = child.text().unwrap_or_default();
                let text = if harmless_text(child) { secrets.scrub(text) } else { secrets.token(text) };
                out.push_str(&escape(text.as_str()));
            }
        }
    }
    out.push_str(&format!("</{name}>"));
}

/// A name with a prefix that is bound here.
fn qualified(node: Node<'_, '_>, namespace: Option<&str>, name: &str) -> String {
    match namespace {
        Some("http://www.w3.org/XML/1998/namespace") => format!("xml:{name}"),
        Some(uri) => match node.lookup_prefix(uri) {
            Some(prefix) if !prefix.is_empty() => format!("{prefix}:{name}"),
            _ => name.to_owned(),
        },
        None => name.to_owned(),
    }
}

fn harmless_attribute(node: Node<'_, '_>, name: &str) -> bool {
    HARMLESS_ATTRIBUTES.contains(&name) && !node.ancestors().any(|above| above.has_tag_name((SAML, "AttributeValue")))
        || (name == "type" && node.has_tag_name((SAML, "AttributeValue")))
}

fn harmless_element(node: Node<'_, '_>) -> bool {
    match node.tag_name().namespace() {
        Some(DS) => !matches!(node.tag_name().name(), "KeyName" | "X509SubjectName" | "MgmtData"),
        Some(SAML | SAMLP) => HARMLESS_ELEMENTS.contains(&node.tag_name().name()),
        _ => false,
    }
}

fn harmless_text(text: Node<'_, '_>) -> bool {
    text.text().is_none_or(|text| text.trim().is_empty()) || text.parent_element().is_some_and(harmless_element)
}
