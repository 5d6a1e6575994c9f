//! bergshamra: verifies each signature with the trusted keys alone, then canonicalizes what was signed once more, so
//! that exactly the bytes with the signed digest are read on.

use super::{Disproof, Signed, digest};
use crate::gate::{Canonicalization, DS, Place, Plan, SAML, SAMLP, SignaturePlan};
use bergshamra::c14n::{C14nMode, canonicalize_doc};
use bergshamra::dsig::verify::verify_all_document_with_source;
use bergshamra::keys::loader::load_x509_cert_der;
use bergshamra::xml::NodeSet;
use bergshamra::xml::uppsala::{self, Document, NodeId};
use bergshamra::{DsigContext, KeysManager, VerifyResult};
use latchkey_core::message::exact;
use latchkey_core::message::say;

/// Verifies every signature; all of them have to be made by the key of the same certificate.
pub(super) fn verify(text: &str, plan: &Plan, certificates: &[Vec<u8>]) -> Result<Signed, Disproof> {
    if plan.signatures.is_empty() || certificates.is_empty() {
        return Err(Disproof::NotByTrustedKey);
    }
    let document = uppsala::parse(text).map_err(|error| Disproof::Unprocessable(exact(error).into()))?;
    let signed = signed_bytes(&document, plan)?;
    let mut reason = None;
    for (index, certificate) in certificates.iter().enumerate() {
        match holds_with(text, &document, plan, certificate) {
            Ok(()) => return Ok(Signed { certificate: index, ..signed }),
            Err(Disproof::NotByTrustedKey) => reason = Some(Disproof::NotByTrustedKey),
            Err(other) => reason = reason.or(Some(other)),
        }
    }
    Err(reason.unwrap_or(Disproof::NotByTrustedKey))
}

fn holds_with(text: &str, document: &Document<'_>, plan: &Plan, certificate: &[u8]) -> Result<(), Disproof> {
    let key = load_x509_cert_der(certificate).map_err(|error| Disproof::Unprocessable(exact(error).into()))?;
    let mut keys = KeysManager::new();
    keys.add_key(key);
    // The defaults of `new` are the strict ones: only these keys, references where SAML has them, every digest made here.
    let context = DsigContext::new(keys);
    let results = verify_all_document_with_source(&context, document, Some(text))
        .map_err(|error| Disproof::Unprocessable(exact(error).into()))?;
    if results.len() != plan.signatures.len() {
        return Err(Disproof::Disagreement(say::verifiers_disagree::counts_got()));
    }
    for (result, signature) in results.iter().zip(&plan.signatures) {
        covers_its_parent(document, result, signature)?;
    }
    Ok(())
}

fn covers_its_parent(
    document: &Document<'_>,
    result: &VerifyResult,
    signature: &SignaturePlan,
) -> Result<(), Disproof> {
    let (node, references) = match result {
        VerifyResult::Valid { signature_node, references, .. } => (*signature_node, references),
        // The digests hold already, so a value that does not verify, or a key of another kind, means another key.
        VerifyResult::Invalid { reason }
            if reason.starts_with("signature value verification failed") || reason.contains("no trusted key") =>
        {
            return Err(Disproof::NotByTrustedKey);
        }
        VerifyResult::Invalid { reason } => return Err(Disproof::Unprocessable(exact(reason).into())),
    };
    let [reference] = references.as_slice() else {
        return Err(Disproof::Disagreement(say::verifiers_disagree::references_got()));
    };
    let parent = document.parent(node);
    let covers = result.all_reference_digests_verified()
        && parent.is_some()
        && reference.resolved_node == parent
        && reference.uri.strip_prefix('#') == Some(signature.id.as_str())
        && parent.is_some_and(|parent| is_signed_element(document, parent, signature));
    if covers { Ok(()) } else { Err(Disproof::Disagreement(say::verifiers_disagree::coverage_got())) }
}

fn is_signed_element(document: &Document<'_>, node: NodeId, signature: &SignaturePlan) -> bool {
    let (namespace, name) = match signature.place {
        Place::Response => (SAMLP, "Response"),
        Place::Assertion => (SAML, "Assertion"),
    };
    document.element(node).is_some_and(|element| {
        element.name.local_name == name
            && element.name.namespace_uri.as_deref() == Some(namespace)
            && element.get_attribute("ID") == Some(signature.id.as_str())
    })
}

/// The canonical bytes of everything signed, each compared with its signed digest.
fn signed_bytes(document: &Document<'_>, plan: &Plan) -> Result<Signed, Disproof> {
    let mut signed = Signed { assertion: None, response: None, certificate: 0, twice: false };
    for signature in &plan.signatures {
        let node = find_signed(document, signature)
            .ok_or_else(|| Disproof::Disagreement(say::verifiers_disagree::not_found_got()))?;
        let bytes = canonical(document, node, signature)?;
        if digest(signature.digest, &bytes) != signature.digest_value {
            return Err(Disproof::Altered);
        }
        // A canonicalization that failed in silence would make every document's digest that of nothing.
        if bytes.is_empty() {
            return Err(Disproof::Unprocessable(say::signature_processable::empty_got().into()));
        }
        let text = String::from_utf8(bytes)
            .map_err(|_| Disproof::Unprocessable(say::signature_processable::not_utf8_got().into()))?;
        match signature.place {
            Place::Response => signed.response = Some(text),
            Place::Assertion => signed.assertion = Some(text),
        }
    }
    Ok(signed)
}

fn find_signed(document: &Document<'_>, signature: &SignaturePlan) -> Option<NodeId> {
    let root = document.document_element()?;
    match signature.place {
        Place::Response => Some(root),
        Place::Assertion => {
            document.children(root).into_iter().find(|child| is_signed_element(document, *child, signature))
        }
    }
    .filter(|node| is_signed_element(document, *node, signature))
}

fn canonical(document: &Document<'_>, node: NodeId, signature: &SignaturePlan) -> Result<Vec<u8>, Disproof> {
    let mut visible = NodeSet::tree_without_comments(node, document);
    let own_signature = document.children(node).into_iter().find(|child| {
        document.element(*child).is_some_and(|element| {
            element.name.local_name == "Signature" && element.name.namespace_uri.as_deref() == Some(DS)
        })
    });
    let mut hidden: Vec<NodeId> = own_signature.into_iter().collect();
    while let Some(node) = hidden.pop() {
        visible.remove_id(node);
        hidden.extend(document.children(node));
    }
    let mode = match signature.canonicalization {
        Canonicalization::Exclusive => C14nMode::Exclusive,
        Canonicalization::Inclusive => C14nMode::Inclusive,
        Canonicalization::Inclusive11 => C14nMode::Inclusive11,
    };
    canonicalize_doc(document, mode, Some(&visible), &signature.inclusive_prefixes)
        .map_err(|error| Disproof::Unprocessable(exact(error).into()))
}
