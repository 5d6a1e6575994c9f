//! Identity provider metadata: read strictly, and checked against what WorkOS needs. Whatever is no metadata at all -
//! a sign-in page, an API's JSON, a certificate, the service provider's own metadata - is recognised and said by name.
//! Sources: SAML Metadata 2.0; WorkOS `integrations/saml` and `sso/saml-security`.

mod certificate;
mod check;
mod mistaken;
mod reach;
mod service_provider;
mod signed;

pub use check::check;
pub use reach::{is_private_host, is_web_address, without_user};
pub use service_provider::{ServiceProviderValues, looks_like_sp_metadata, read_service_provider};
pub use signed::signature;

use crate::xml::{DS, MD, POST, REDIRECT, SAMLP, text_of};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Failure, Timestamp,
    certificate::CertificateFacts,
    service_provider::{Encoding, IdpMetadata},
};
use roxmltree::{Document, Node, ParsingOptions};

/// Largest metadata that is read, in bytes.
pub const SIZE_LIMIT: usize = 5 * 1024 * 1024;
/// Most nodes in metadata; a federation of some thousand members stays below.
const NODES_LIMIT: u32 = 400_000;
/// Most signing certificates that are read.
const CERTIFICATES_LIMIT: usize = 32;

/// Reads identity provider metadata. `source` is the URL, file name or `pasted` that it came from.
pub fn read(bytes: &[u8], source: &str, now: Timestamp) -> Result<IdpMetadata, Failure> {
    let (xml, encoding) = decode(bytes)?;
    let document = parse(&xml)?;
    let entity = sole_identity_provider(&document)?;
    let role = identity_provider_role(entity).ok_or_else(|| mistaken::other_entity(entity))?;
    let mut signing_certificates = Vec::new();
    for text in signing_certificate_texts(role) {
        if signing_certificates.len() == CERTIFICATES_LIMIT {
            return Err(mistaken::too_many_certificates(CERTIFICATES_LIMIT));
        }
        let facts = read_certificate(&text, signing_certificates.len() + 1)?;
        if !signing_certificates.contains(&facts) {
            signing_certificates.push(facts);
        }
    }
    Ok(IdpMetadata {
        source: source.to_owned(),
        read_at: now,
        entity_id: entity.attribute("entityID").unwrap_or_default().to_owned(),
        sso_redirect: sign_on_url(role, REDIRECT),
        sso_post: sign_on_url(role, POST),
        want_authn_requests_signed: role.attribute("WantAuthnRequestsSigned").map(is_true),
        signing_certificates,
        xml: xml.clone(),
        encoding,
    })
}

/// The text: UTF-8, or UTF-16 with its mark, as Windows tools like to save it.
fn decode(bytes: &[u8]) -> Result<(String, Encoding), Failure> {
    if bytes.len() > SIZE_LIMIT {
        return Err(mistaken::too_large());
    }
    let (text, encoding) = Encoding::read(bytes).ok_or_else(mistaken::not_text)?;
    if text.trim().is_empty() { Err(mistaken::empty()) } else { Ok((text, encoding)) }
}

/// Well-formed, without a document type, not too many nodes. The parser does not recurse, so depth costs nothing.
fn parse(xml: &str) -> Result<Document<'_>, Failure> {
    if let Some(failure) = mistaken::recognise(xml) {
        return Err(failure);
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES_LIMIT, ..Default::default() };
    Document::parse_with_options(xml.trim_start(), options).map_err(|error| mistaken::not_xml(&error))
}

/// The one entity that is a SAML 2.0 identity provider.
fn sole_identity_provider<'a, 'input>(document: &'a Document<'input>) -> Result<Node<'a, 'input>, Failure> {
    let root = document.root_element();
    if root.has_tag_name((MD, "EntityDescriptor")) {
        return Ok(root);
    }
    if !root.has_tag_name((MD, "EntitiesDescriptor")) {
        return Err(mistaken::other_root(root));
    }
    let mut providers = root
        .descendants()
        .filter(|node| node.has_tag_name((MD, "EntityDescriptor")) && identity_provider_role(*node).is_some());
    match (providers.next(), providers.next()) {
        (Some(only), None) => Ok(only),
        (Some(first), Some(second)) => Err(mistaken::several(first, second, providers.count())),
        (None, _) => Err(mistaken::no_identity_provider()),
    }
}

fn identity_provider_role<'a, 'input>(entity: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    entity.children().find(|child| {
        child.has_tag_name((MD, "IDPSSODescriptor"))
            && child
                .attribute("protocolSupportEnumeration")
                .is_none_or(|protocols| protocols.split_whitespace().any(|protocol| protocol == SAMLP))
    })
}

fn sign_on_url(role: Node<'_, '_>, binding: &str) -> Option<String> {
    role.children()
        .filter(|child| child.has_tag_name((MD, "SingleSignOnService")))
        .find(|service| service.attribute("Binding") == Some(binding))
        .and_then(|service| service.attribute("Location"))
        .map(|location| location.trim().to_owned())
        .filter(|location| !location.is_empty())
}

/// The X509Certificate texts of every key that may sign: `use="signing"`, or no use said.
fn signing_certificate_texts(role: Node<'_, '_>) -> Vec<String> {
    role.children()
        .filter(|child| child.has_tag_name((MD, "KeyDescriptor")))
        .filter(|key| key.attribute("use").is_none_or(|purpose| purpose == "signing"))
        .flat_map(|key| key.descendants().filter(|node| node.has_tag_name((DS, "X509Certificate"))))
        .map(text_of)
        .collect()
}

fn read_certificate(text: &str, number: usize) -> Result<CertificateFacts, Failure> {
    let joined = certificate::base64_of(text);
    if certificate::is_file_name(text) {
        return Err(mistaken::certificate_file_name(number, text.trim()));
    }
    if let Some(chain) = certificate::chain(&joined) {
        return Err(mistaken::certificate_chain(number, &chain));
    }
    let der = STANDARD.decode(joined).map_err(|_| mistaken::certificate_not_base64(number))?;
    latchkey_certificate::facts_from_der(&der).map_err(|failure| mistaken::bad_certificate(number, failure.message))
}

fn is_true(value: &str) -> bool {
    matches!(value.trim(), "true" | "1")
}

#[cfg(test)]
mod tests;
