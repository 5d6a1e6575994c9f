//! What people give instead of metadata, each recognised and explained with the next move.

use crate::xml::MD;
use latchkey_core::plain::quoted;
use latchkey_core::{Code, Failure, certificate::CertificateFacts};
use roxmltree::Node;

const GIVE_METADATA: &str = "Give the identity provider's SAML metadata: the URL that ends in the XML, or the file.";

fn failure(
    code: Code,
    message: impl Into<latchkey_core::message::Said>,
    fix: impl Into<latchkey_core::message::Said>,
) -> Failure {
    Failure::input(code, message, fix)
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
            "This is a web page, not metadata: most likely the identity provider asks for a sign-in first.",
            "Open the address in a private window: it has to show XML without a sign-in. Or sign in, download the \
             metadata and give the file.",
        ));
    }
    // Browsers show XML with a banner above it and an arrow before each element that can be folded.
    let above = start.split('<').next().unwrap_or_default();
    let banner = ["style", "information", "document", "tree"].iter().all(|word| above.contains(word));
    if banner || (start.contains("entitydescriptor") && has_fold_arrow(&start)) {
        return Some(failure(
            Code::MetadataFromBrowserView,
            "This was copied from the browser's view of the XML. It still contains the browser's banner or fold arrows.",
            "Save the page as a file and give that, or copy from View page source.",
        ));
    }
    if start.starts_with("&lt;") {
        return Some(failure(
            Code::MetadataIsEscaped,
            "The XML is escaped: &lt; stands where < belongs.",
            "Save the page as a file and give that, or copy from where the XML itself is shown.",
        ));
    }
    if start.starts_with("-----begin") {
        return Some(failure(
            Code::MetadataIsCertificate,
            "This is a certificate or key, not metadata.",
            GIVE_METADATA,
        ));
    }
    if start.starts_with("http://") || start.starts_with("https://") {
        return Some(failure(
            Code::MetadataIsAddress,
            "The text holds an address, not the metadata behind it.",
            "Give the address itself, or open it and save what it shows.",
        ));
    }
    if !start.starts_with('<') {
        return Some(failure(Code::MetadataNotXml, "This is not XML.", GIVE_METADATA));
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
            "This is authentik's API answer, and it holds no metadata yet: the provider has no application.",
            "In authentik, link the provider to an application, then use the metadata URL that the provider's page \
             shows.",
        ),
        Some(_) => failure(
            Code::MetadataInJson,
            "This is authentik's API answer with the metadata inside JSON; WorkOS reads only the XML itself.",
            "Use https://…/application/saml/<slug>/metadata/ or, on the provider's page, Download metadata.",
        ),
        None => {
            failure(Code::MetadataIsJson, "This is JSON, not SAML metadata (perhaps OpenID Connect).", GIVE_METADATA)
        }
    }
}

pub(super) fn too_large() -> Failure {
    failure(Code::MetadataTooLarge, "The metadata is larger than 5 MB.", "Give the metadata of this one provider.")
}

pub(super) fn not_text() -> Failure {
    failure(Code::MetadataNotText, "This is not text in UTF-8 or UTF-16.", GIVE_METADATA)
}

pub(super) fn empty() -> Failure {
    failure(
        Code::MetadataEmpty,
        "There is nothing in it.",
        "Check at the identity provider that the application exists and is active, then download the metadata again.",
    )
}

pub(super) fn not_xml(error: &roxmltree::Error) -> Failure {
    match error {
        roxmltree::Error::DtdDetected => failure(
            Code::MetadataHasDtd,
            "The XML declares a document type (DTD), which metadata never needs and attackers use.",
            "Download the metadata again from the identity provider itself.",
        ),
        roxmltree::Error::NodesLimitReached => {
            failure(Code::MetadataTooLarge, "The XML has too many elements.", "Give the metadata of this one provider.")
        }
        error => failure(
            Code::MetadataNotXml,
            format!("The XML cannot be read: {error}."),
            "Download the metadata again instead of copying it from the browser's window.",
        ),
    }
}

/// XML with another root.
pub(super) fn other_root(root: Node<'_, '_>) -> Failure {
    let name = root.tag_name().name();
    match name {
        "EntityDescriptor" | "EntitiesDescriptor" => failure(
            Code::MetadataWrongNamespace,
            format!(
                "{name} is in the namespace {}, not in SAML's {MD}.",
                quoted(&root.tag_name().namespace().unwrap_or("")),
                MD = quoted(&MD)
            ),
            "Download the metadata again from the identity provider itself.",
        ),
        "Response" | "Assertion" | "AuthnRequest" => failure(
            Code::MetadataIsMessage,
            format!("This is a SAML message ({name}), not metadata."),
            format!("{GIVE_METADATA} A message is read with `latchkey saml inspect`."),
        ),
        _ => failure(
            Code::MetadataNotSaml,
            format!("This is XML, but not SAML metadata: it begins with {name}."),
            GIVE_METADATA,
        ),
    }
}

/// An entity that is no identity provider.
pub(super) fn other_entity(entity: Node<'_, '_>) -> Failure {
    if entity.children().any(|child| child.has_tag_name((MD, "SPSSODescriptor"))) {
        return failure(
            Code::MetadataOfServiceProvider,
            "This is the metadata of a service provider (WorkOS or another application), not of an identity provider.",
            "Download the metadata from the identity provider: authentik, Okta, Entra ID and so on.",
        );
    }
    no_identity_provider()
}

pub(super) fn no_identity_provider() -> Failure {
    failure(
        Code::MetadataWithoutIdentityProvider,
        "The metadata describes no SAML 2.0 identity provider (no IDPSSODescriptor).",
        GIVE_METADATA,
    )
}

/// A federation's metadata.
pub(super) fn several(first: Node<'_, '_>, second: Node<'_, '_>, more: usize) -> Failure {
    let name = |entity: Node<'_, '_>| entity.attribute("entityID").unwrap_or("(no name)").to_owned();
    failure(
        Code::MetadataOfSeveralProviders,
        format!(
            "The metadata describes {} identity providers, among them {} and {}.",
            more + 2,
            name(first),
            name(second)
        ),
        "Give the metadata of the one that people sign in with.",
    )
}

pub(super) fn too_many_certificates(limit: usize) -> Failure {
    failure(
        Code::MetadataTooLarge,
        format!("The metadata holds more than {limit} signing certificates."),
        GIVE_METADATA,
    )
}

/// A chain in the place of one certificate.
pub(super) fn certificate_chain(number: usize, chain: &[CertificateFacts]) -> Failure {
    let leaf = chain.first().map(|leaf| leaf.subject.as_str()).unwrap_or_default();
    failure(
        Code::MetadataCertificateChain,
        format!(
            "Signing certificate {number} in the metadata is a chain: {} certificates are run together in one \
             X509Certificate element.",
            chain.len()
        ),
        format!(
            "At the identity provider, choose only the signing certificate itself ({}), without the certificates of its \
             issuers, and download the metadata again.",
            quoted(leaf)
        ),
    )
}

/// A file's name in the place of a certificate.
pub(super) fn certificate_file_name(number: usize, name: &str) -> Failure {
    failure(
        Code::MetadataCertificateFileName,
        format!("Signing certificate {number} in the metadata is only the name of a file: {}.", quoted(name)),
        "At the identity provider, set the certificate itself in place of its file name, and download the metadata again.",
    )
}

pub(super) fn bad_certificate(number: usize, why: &str) -> Failure {
    failure(
        Code::MetadataCertificateUnreadable,
        format!("Signing certificate {number} in the metadata cannot be read: {}.", why.trim_end_matches('.')),
        "Choose the signing certificate again at the identity provider and download the metadata again.",
    )
}
