//! The first lock: a strict structural gate. Nothing else sees a document before it has passed here, so whatever a
//! verifier behind it would do with a DTD, an external reference, a second assertion or a weak algorithm cannot happen.
//!
//! What may pass: one `Response` with exactly one `Assertion` as its child, in UTF-8 without a DTD or processing
//! instructions; at most one signature on each of the two, directly after the issuer, with one same-document
//! reference to the element that carries it, the transforms enveloped-signature and one canonicalization (exclusive or
//! inclusive, without comments) in this order, RSA or ECDSA with SHA-256 or better, and nothing else inside.

mod algorithms;
mod key_info;
mod limits;
mod scan;
mod signature;
mod structure;

pub(crate) use algorithms::{Canonicalization, Digest, Method};
pub(crate) use limits::open;
pub(crate) use signature::{Place, SignaturePlan};
pub(crate) use structure::{Plan, inspect};

use latchkey_core::{
    Code, Finding, Owner,
    message::{Message, say},
};

/// The largest document that is read, in bytes of XML.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

pub(crate) use crate::xml::{DS, SAML, SAMLP};

pub(crate) const DS11: &str = "http://www.w3.org/2009/xmldsig11#";
pub(crate) const XENC: &str = "http://www.w3.org/2001/04/xmlenc#";

pub(crate) type Node<'a, 'i> = roxmltree::Node<'a, 'i>;

/// Whether a node is this element.
pub(crate) fn is(node: Node<'_, '_>, namespace: &str, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && node.tag_name().namespace() == Some(namespace)
}

/// The child elements.
pub(crate) fn elements<'a, 'i: 'a>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(Node::is_element)
}

/// The child elements of this name.
pub(crate) fn children<'a, 'i: 'a>(
    node: Node<'a, 'i>,
    namespace: &'a str,
    name: &'a str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| is(*child, namespace, name))
}

/// An attribute that is in no namespace.
pub(crate) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|found| found.namespace().is_none() && found.name() == name).map(|found| found.value())
}

/// The whole text below a node, wherever comments or CDATA sections divide it.
pub(crate) fn full_text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// A refusal by the gate: nobody sends such a response by an honest setting, so the fix is the same for all.
pub(crate) fn refuse(code: Code, title: Message) -> Finding {
    Finding::failed(code, title).owner(Owner::Idp).fix(say::saml_refused::fix())
}
