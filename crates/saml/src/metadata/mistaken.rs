//! What people give instead of metadata, each recognised and explained with the next move.

use crate::xml::MD;
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure,
    certificate::CertificateFacts,
    message::{Arg, Message, exact, say},
};
use roxmltree::Node;

fn failure(code: Code, message: Message, fix: Message) -> Failure {
    Failure::input(code, message, fix)
}

fn give_metadata(code: Code, message: Message) -> Failure {
    failure(code, message, say::saml_metadata::give_fix())
}

/// Text that cannot be metadata, by how it begins.
pub(super) fn recognise(text: &str) -> Option<Failure> {
    let text = text.trim_start();
    let start: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    if start.starts_with('{') || start.starts_with('[') {
        return Some(json(text));
    }
    if start.starts_with("<!doctype html") || start.contains("<html") {
        return Some(failure(
            Code::MetadataIsWebPage,
            say::metadata_is_web_page::page(),
            say::metadata_is_web_page::page_fix(),
        ));
    }
    // Browsers show XML with a banner above it and an arrow before each element that can be folded.
    let above = start.split('<').next().unwrap_or_default();
    let banner = ["style", "information", "document", "tree"].iter().all(|word| above.contains(word));
    if banner || (start.contains("entitydescriptor") && has_fold_arrow(&start)) {
        return Some(failure(
            Code::MetadataFromBrowserView,
            say::metadata_from_browser_view::banner(),
            say::metadata_from_browser_view::banner_fix(),
        ));
    }
    if start.starts_with("&lt;") {
        return Some(failure(
            Code::MetadataIsEscaped,
            say::metadata_is_escaped::escaped(),
            say::metadata_is_escaped::escaped_fix(),
        ));
    }
    if start.starts_with("-----begin") {
        return Some(give_metadata(Code::MetadataIsCertificate, say::metadata_is_certificate::certificate()));
    }
    if start.starts_with("http://") || start.starts_with("https://") {
        return Some(failure(
            Code::MetadataIsAddress,
            say::metadata_is_address::address(),
            say::metadata_is_address::address_fix(),
        ));
    }
    if !start.starts_with('<') {
        return Some(give_metadata(Code::MetadataNotXml, say::metadata_not_xml::other()));
    }
    None
}

/// Whether a triangle stands alone before an element that begins, where a browser draws it: between two elements, or before
/// the first one. In a name or a comment it means nothing.
fn has_fold_arrow(text: &str) -> bool {
    text.match_indices(['\u{25bc}', '\u{25b6}', '\u{25be}', '\u{25b8}']).any(|(place, arrow)| {
        let before = text.get(..place).unwrap_or_default().trim_end();
        let after = text.get(place + arrow.len()..).unwrap_or_default().trim_start();
        let begins = after.strip_prefix('<').is_some_and(|tag| tag.starts_with(char::is_alphabetic));
        begins && (before.is_empty() || before.ends_with('>'))
    })
}

/// authentik's API gives the metadata inside JSON; a browser sees it only there.
fn json(text: &str) -> Failure {
    let parsed = serde_json::from_str::<serde_json::Value>(text).ok();
    match parsed.as_ref().and_then(|value| value.get("metadata")).and_then(serde_json::Value::as_str) {
        Some("") => failure(
            Code::MetadataNotReady,
            say::metadata_not_ready::authentik(),
            say::metadata_not_ready::authentik_fix(),
        ),
        Some(_) => {
            failure(Code::MetadataInJson, say::metadata_in_json::authentik(), say::metadata_in_json::authentik_fix())
        }
        None => give_metadata(Code::MetadataIsJson, say::metadata_is_json::json()),
    }
}

pub(super) fn too_large() -> Failure {
    failure(Code::MetadataTooLarge, say::metadata_too_large::bytes(), say::metadata_too_large::fix())
}

pub(super) fn not_text() -> Failure {
    give_metadata(Code::MetadataNotText, say::metadata_not_text::other())
}

pub(super) fn empty() -> Failure {
    failure(Code::MetadataEmpty, say::metadata_empty::empty(), say::metadata_empty::empty_fix())
}

pub(super) fn not_xml(error: &roxmltree::Error) -> Failure {
    match error {
        roxmltree::Error::DtdDetected => {
            failure(Code::MetadataHasDtd, say::metadata_has_dtd::dtd(), say::metadata_has_dtd::dtd_fix())
        }
        roxmltree::Error::NodesLimitReached => {
            failure(Code::MetadataTooLarge, say::metadata_too_large::elements(), say::metadata_too_large::fix())
        }
        error => failure(
            Code::MetadataNotXml,
            say::metadata_not_xml::broken(exact(error)),
            say::metadata_not_xml::broken_fix(),
        ),
    }
}

/// XML with another root.
pub(super) fn other_root(root: Node<'_, '_>) -> Failure {
    let name = root.tag_name().name();
    match name {
        "EntityDescriptor" | "EntitiesDescriptor" => failure(
            Code::MetadataWrongNamespace,
            say::metadata_wrong_namespace::other(
                exact(name),
                exact(quoted(&root.tag_name().namespace().unwrap_or(""))),
                exact(quoted(&MD)),
            ),
            say::metadata_has_dtd::dtd_fix(),
        ),
        "Response" | "Assertion" | "AuthnRequest" => failure(
            Code::MetadataIsMessage,
            say::metadata_is_message::message(exact(name)),
            say::metadata_is_message::message_fix(),
        ),
        _ => give_metadata(Code::MetadataNotSaml, say::metadata_not_saml::other(exact(name))),
    }
}

/// An entity that is no identity provider.
pub(super) fn other_entity(entity: Node<'_, '_>) -> Failure {
    if entity.children().any(|child| child.has_tag_name((MD, "SPSSODescriptor"))) {
        return failure(
            Code::MetadataOfServiceProvider,
            say::metadata_of_service_provider::other(),
            say::metadata_of_service_provider::other_fix(),
        );
    }
    no_identity_provider()
}

pub(super) fn no_identity_provider() -> Failure {
    give_metadata(Code::MetadataWithoutIdentityProvider, say::metadata_without_identity_provider::none())
}

/// A federation's metadata.
pub(super) fn several(first: Node<'_, '_>, second: Node<'_, '_>, more: usize) -> Failure {
    let name = |entity: Node<'_, '_>| match entity.attribute("entityID") {
        Some(name) => Arg::from(exact(name)),
        None => say::metadata_of_several_providers::no_name().into(),
    };
    failure(
        Code::MetadataOfSeveralProviders,
        say::metadata_of_several_providers::several(more + 2, name(first), name(second)),
        say::metadata_of_several_providers::several_fix(),
    )
}

pub(super) fn too_many_certificates(limit: usize) -> Failure {
    give_metadata(Code::MetadataTooLarge, say::metadata_too_large::certificates(limit))
}

/// A chain in the place of one certificate.
pub(super) fn certificate_chain(number: usize, chain: &[CertificateFacts]) -> Failure {
    let leaf = chain.first().map(|leaf| leaf.subject.as_str()).unwrap_or_default();
    failure(
        Code::MetadataCertificateChain,
        say::metadata_certificate_chain::chain(chain.len(), number),
        say::metadata_certificate_chain::chain_fix(exact(quoted(leaf))),
    )
}

/// A file's name in the place of a certificate.
pub(super) fn certificate_file_name(number: usize, name: &str) -> Failure {
    failure(
        Code::MetadataCertificateFileName,
        say::metadata_certificate_file_name::name(exact(quoted(name)), number),
        say::metadata_certificate_file_name::name_fix(),
    )
}

pub(super) fn bad_certificate(number: usize, why: Message) -> Failure {
    unreadable(say::metadata_certificate_unreadable::why(number, why))
}

pub(super) fn certificate_not_base64(number: usize) -> Failure {
    unreadable(say::metadata_certificate_unreadable::not_base64(number))
}

fn unreadable(message: Message) -> Failure {
    failure(Code::MetadataCertificateUnreadable, message, say::metadata_certificate_unreadable::fix())
}
