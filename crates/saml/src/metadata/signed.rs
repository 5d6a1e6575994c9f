//! Metadata that carries a signature. Who signed it cannot be told from the metadata itself, so the signature counts
//! only against a certificate that came another way; without one it is said that it is there and was not checked.

use super::{CERTIFICATES_LIMIT, parse};
use crate::xml::DS;
use bergshamra::dsig::verify::verify_all_document_with_source;
use bergshamra::keys::loader::load_x509_cert_der;
use bergshamra::xml::uppsala;
use bergshamra::{DsigContext, KeysManager, VerifyResult};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    certificate::CertificateFacts,
    check::Setting,
    message::{Message, say},
};
use roxmltree::Node;

const CODE: Code = Code::MetadataSignature;
/// The ends of the algorithms that count; everything older is too weak.
const STRONG: [&str; 4] = ["sha256", "sha384", "sha512", "sha256-rsa-MGF1"];

/// What is to be said of the signature; nothing where there is none and no certificate was given.
pub fn signature(xml: &str, certificates: &[CertificateFacts]) -> Result<Option<Finding>, Failure> {
    let document = parse(xml)?;
    let root = document.root_element();
    let own: Vec<_> = root.children().filter(|child| child.has_tag_name((DS, "Signature"))).collect();
    let everywhere = document.descendants().filter(|node| node.has_tag_name((DS, "Signature"))).count();
    if certificates.is_empty() {
        return Ok((everywhere > 0).then(|| {
            Finding::skipped(CODE, say::metadata_signature::not_checked(), Code::MetadataSignerKnown)
                .fix(say::metadata_signature::not_checked_fix())
                .owner(Owner::You)
        }));
    }
    let [own] = own.as_slice() else {
        return Ok(Some(
            Finding::failed(CODE, say::metadata_signature::not_whole())
                .want_words(say::metadata_signature::not_whole_want())
                .fix(say::metadata_signature::not_whole_fix())
                .owner(Owner::Idp),
        ));
    };
    if everywhere != 1 {
        return Ok(Some(not_valid(say::metadata_signature::several())));
    }
    if let Some(weak) = weak_algorithm(*own) {
        return Ok(Some(not_valid(say::metadata_signature::weak()).got(weak)));
    }
    let certificates = certificates.iter().take(CERTIFICATES_LIMIT);
    let ders = certificates.map(latchkey_certificate::der_of).collect::<Result<Vec<_>, _>>()?;
    let holds = ders.iter().any(|der| covers_the_root(xml.trim_start(), der).unwrap_or(false));
    Ok(Some(if holds {
        Finding::passed(CODE, say::metadata_signature())
    } else {
        not_valid(say::metadata_signature::other())
    }))
}

fn not_valid(title: Message) -> Finding {
    Finding::failed(CODE, title).fix(say::metadata_signature::fix()).setting(Setting::Metadata)
}

/// The first algorithm of signature or digest that does not count.
fn weak_algorithm<'a>(signature: Node<'a, '_>) -> Option<&'a str> {
    signature
        .descendants()
        .filter(|node| node.has_tag_name((DS, "SignatureMethod")) || node.has_tag_name((DS, "DigestMethod")))
        .map(|node| node.attribute("Algorithm").unwrap_or_default())
        .find(|algorithm| !STRONG.iter().any(|strong| algorithm.ends_with(strong)))
}

/// Whether this certificate's key signed the outermost element, and nothing less. Only this key is used.
fn covers_the_root(xml: &str, der: &[u8]) -> Option<bool> {
    let document = uppsala::parse(xml).ok()?;
    let mut keys = KeysManager::new();
    keys.add_key(load_x509_cert_der(der).ok()?);
    let results = verify_all_document_with_source(&DsigContext::new(keys), &document, Some(xml)).ok()?;
    let [result] = results.as_slice() else { return Some(false) };
    let VerifyResult::Valid { signature_node, references, .. } = result else { return Some(false) };
    let [reference] = references.as_slice() else { return Some(false) };
    let root = document.document_element()?;
    let id = document.element(root)?.get_attribute("ID")?;
    Some(
        result.all_reference_digests_verified()
            && document.parent(*signature_node) == Some(root)
            && reference.resolved_node == Some(root)
            && reference.uri.strip_prefix('#') == Some(id),
    )
}
