//! One response, one assertion, no wrapping: where everything is allowed to stand.

use super::algorithms::ambiguous_to_canonicalize;
use super::signature::{self, Place, SignaturePlan};
use super::{DS, Node, SAML, SAMLP, XENC, attribute, elements, is, refuse};
use latchkey_core::{
    Code, Finding, Owner,
    check::Setting,
    message::{Message, exact, say},
};
use roxmltree::{Document, NodeId};
use std::collections::BTreeSet;

/// Where to find what in a document that passed the gate.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The response.
    pub(crate) response: NodeId,
    /// The only assertion.
    pub(crate) assertion: NodeId,
    /// The signatures in the document's order: that of the response, then that of the assertion.
    pub(crate) signatures: Vec<SignaturePlan>,
}

impl Plan {
    /// The signature of the assertion or of the response.
    pub(crate) fn signature_of(&self, place: Place) -> Option<&SignaturePlan> {
        self.signatures.iter().find(|signature| signature.place == place)
    }
}

/// Attribute names that some parser takes for an identifier.
const ID_NAMES: [&str; 4] = ["ID", "Id", "id", "AssertionID"];

/// Looks at the whole structure; the first thing that may not be ends it.
pub(crate) fn inspect(document: &Document<'_>) -> Result<Plan, Box<Finding>> {
    let response = document.root_element();
    is_response(response)?;
    no_instructions_or_hidden_comments(document)?;
    not_encrypted(document)?;
    let assertion = only_assertion(document, response)?;
    ids_unique(document)?;
    known_children(response)?;
    let signatures = signatures(document, response, assertion)?;
    Ok(Plan { response: response.id(), assertion: assertion.id(), signatures })
}

fn is_response(root: Node<'_, '_>) -> Result<(), Box<Finding>> {
    if is(root, SAMLP, "Response") {
        return Ok(());
    }
    let name = root.tag_name();
    let title = match (name.namespace(), name.name()) {
        (Some(SAML), "Assertion") => say::response_root::assertion(),
        (Some("urn:oasis:names:tc:SAML:2.0:metadata"), _) => say::response_root::metadata(),
        (Some(SAMLP), "AuthnRequest") => say::response_root::request(),
        (_, "html" | "HTML") => say::response_root::page(),
        (_, "Response") => say::response_root::namespace(),
        _ => say::response_root::other(),
    };
    Err(Box::new(
        Finding::failed(Code::ResponseRoot, title)
            .want_words(say::response_root::in_namespace(exact("Response"), exact(SAMLP)))
            .got_words(match name.namespace() {
                Some(namespace) => say::response_root::in_namespace(exact(name.name()), exact(namespace)),
                None => say::response_root::in_none(exact(name.name())),
            })
            .owner(Owner::You)
            .fix(say::response_root::fix()),
    ))
}

fn no_instructions_or_hidden_comments(document: &Document<'_>) -> Result<(), Box<Finding>> {
    for node in document.descendants() {
        if node.is_pi() {
            return Err(Box::new(refuse(Code::NoProcessingInstructions, say::no_processing_instructions::has_one())));
        }
        // Asked of each parent once: asking it of each comment would take quadratic time.
        if node.is_element() && node.children().any(|child| child.is_comment()) && holds_text(node) {
            return Err(Box::new(refuse(Code::NoCommentsInValues, say::no_comments_in_values::inside())));
        }
    }
    Ok(())
}

/// Whether comments in this element could divide a value or a signature.
fn holds_text(parent: Node<'_, '_>) -> bool {
    parent.tag_name().namespace() == Some(DS)
        || elements(parent).next().is_none()
        || parent.children().any(|child| child.is_text() && !is_blank(child))
}

/// Whether a text node is only white space.
pub(super) fn is_blank(text: Node<'_, '_>) -> bool {
    text.text().unwrap_or_default().bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

fn not_encrypted(document: &Document<'_>) -> Result<(), Box<Finding>> {
    let encrypted = document.descendants().find(|node| {
        (node.tag_name().namespace() == Some(SAML) && node.tag_name().name().starts_with("Encrypted"))
            || node.tag_name().namespace() == Some(XENC)
    });
    match encrypted {
        None => Ok(()),
        Some(node) => Err(Box::new(
            Finding::failed(Code::NotEncrypted, say::not_encrypted::encrypted())
                .want_words(say::not_encrypted::encrypted_want())
                .got(node.tag_name().name())
                .fix(say::not_encrypted::encrypted_fix())
                .setting(Setting::Encryption),
        )),
    }
}

fn only_assertion<'a, 'i>(document: &'a Document<'i>, response: Node<'a, 'i>) -> Result<Node<'a, 'i>, Box<Finding>> {
    // Signature wrapping: what is signed moves somewhere deeper, and something else stands where it is looked for.
    let hidden = document.descendants().find(|node| {
        (is(*node, SAML, "Assertion") && node.parent() != Some(response))
            || (is(*node, SAMLP, "Response") && *node != response)
    });
    if let Some(hidden) = hidden {
        let place = hidden.parent_element().map(|parent| parent.tag_name().name()).unwrap_or_default();
        return Err(Box::new(
            refuse(Code::NothingWrapped, say::nothing_wrapped::hidden())
                .want_words(say::nothing_wrapped::hidden_want())
                .got_words(say::nothing_wrapped::hidden_got(exact(place), exact(hidden.tag_name().name()))),
        ));
    }
    let mut assertions = document.descendants().filter(|node| is(*node, SAML, "Assertion"));
    let first = assertions.next();
    let more = assertions.count();
    match first {
        Some(assertion) if more == 0 => Ok(assertion),
        Some(_) => Err(Box::new(
            refuse(Code::OneAssertion, say::one_assertion::several())
                .want_words(say::one_assertion::want())
                .got_words(say::one_assertion::got(more + 1)),
        )),
        None => Err(Box::new(
            refuse(Code::OneAssertion, say::one_assertion::none())
                .want_words(say::one_assertion::want())
                .got_words(say::one_assertion::got(0_usize)),
        )),
    }
}

fn ids_unique(document: &Document<'_>) -> Result<(), Box<Finding>> {
    let mut seen = BTreeSet::new();
    for node in document.descendants().filter(Node::is_element) {
        for found in node.attributes().filter(|found| ID_NAMES.contains(&found.name())) {
            if !seen.insert(found.value()) {
                return Err(Box::new(refuse(Code::IdsUnique, say::ids_unique::twice()).got(found.value())));
            }
        }
    }
    Ok(())
}

fn known_children(response: Node<'_, '_>) -> Result<(), Box<Finding>> {
    for child in elements(response) {
        let name = (child.tag_name().namespace(), child.tag_name().name());
        let known = matches!(
            name,
            (Some(SAML), "Issuer" | "Assertion") | (Some(DS), "Signature") | (Some(SAMLP), "Extensions" | "Status")
        );
        if !known {
            return Err(Box::new(
                refuse(Code::ResponseShape, say::response_shape::unknown()).got(child.tag_name().name()),
            ));
        }
    }
    for name in ["Issuer", "Status", "Extensions"] {
        if elements(response).filter(|child| child.tag_name().name() == name).count() > 1 {
            return Err(Box::new(refuse(Code::ResponseShape, say::response_shape::twice()).got(name)));
        }
    }
    Ok(())
}

fn signatures(
    document: &Document<'_>,
    response: Node<'_, '_>,
    assertion: Node<'_, '_>,
) -> Result<Vec<SignaturePlan>, Box<Finding>> {
    let mut plans = Vec::new();
    let found: Vec<_> = document.descendants().filter(|node| is(*node, DS, "Signature")).collect();
    let misplaced = |title: Message| Box::new(refuse(Code::SignatureInPlace, title));
    for node in &found {
        let (parent, place) = match node.parent() {
            Some(parent) if parent == response => (response, Place::Response),
            Some(parent) if parent == assertion => (assertion, Place::Assertion),
            _ => return Err(misplaced(say::signature_in_place::elsewhere())),
        };
        if plans.iter().any(|plan: &SignaturePlan| plan.place == place) {
            return Err(misplaced(say::signature_in_place::two()));
        }
        if !stands_after_issuer(*node, parent) {
            return Err(misplaced(say::signature_in_place::not_after_issuer()));
        }
        plans.push(signature::plan(*node, place, signed_id(parent)?)?);
    }
    no_loose_signature_parts(document, &found)?;
    if plans.iter().any(|plan| plan.takes_in_ancestors)
        && let Some(refusal) = ambiguous_to_canonicalize(document)
    {
        return Err(refusal);
    }
    Ok(plans)
}

fn stands_after_issuer(signature: Node<'_, '_>, parent: Node<'_, '_>) -> bool {
    let before = elements(parent).take_while(|child| *child != signature);
    let issuers = children_named(parent, "Issuer");
    let expected = if is(parent, SAML, "Assertion") { 1 } else { issuers };
    let mut count = 0;
    for child in before {
        if !is(child, SAML, "Issuer") {
            return false;
        }
        count += 1;
    }
    count == expected
}

fn children_named(parent: Node<'_, '_>, name: &str) -> usize {
    elements(parent).filter(|child| is(*child, SAML, name)).count()
}

/// The identifier that a reference has to name.
fn signed_id<'a>(parent: Node<'a, '_>) -> Result<&'a str, Box<Finding>> {
    let id = attribute(parent, "ID").unwrap_or_default();
    let mut letters = id.chars();
    let begins = letters.next().is_some_and(|letter| letter.is_alphabetic() || letter == '_');
    if begins && letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')) {
        return Ok(id);
    }
    Err(Box::new(refuse(Code::ReferenceCoversParent, say::reference_covers_parent::no_id()).got(id)))
}

fn no_loose_signature_parts(document: &Document<'_>, signatures: &[Node<'_, '_>]) -> Result<(), Box<Finding>> {
    let loose = document.descendants().find(|node| {
        node.tag_name().namespace() == Some(DS) && !node.ancestors().any(|ancestor| signatures.contains(&ancestor))
    });
    match loose {
        None => Ok(()),
        Some(node) => {
            Err(Box::new(refuse(Code::SignatureInPlace, say::signature_in_place::loose()).got(node.tag_name().name())))
        }
    }
}
