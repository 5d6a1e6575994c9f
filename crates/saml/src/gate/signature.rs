//! The inside of a signature: an allow-list of everything that may stand there, and nothing else.

use super::structure::is_blank;
use super::{DS, DS11, EXC_C14N, Node, attribute, elements, full_text, is, refuse};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{Finding, check::Setting};

/// What a signature signs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// The whole response.
    Response,
    /// The assertion alone.
    Assertion,
}

/// The digest of a reference.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// One signature as the gate read it; the verifiers have to find the same.
#[derive(Clone, Debug)]
pub(crate) struct SignaturePlan {
    /// What it signs.
    pub(crate) place: Place,
    /// The identifier of what it signs.
    pub(crate) id: String,
    /// How its digest is made.
    pub(crate) digest: Digest,
    /// The digest that is signed.
    pub(crate) digest_value: Vec<u8>,
    /// Prefixes that the reference's canonicalization treats as visible.
    pub(crate) inclusive_prefixes: Vec<String>,
    /// The certificates that the signature carries, in DER. Never trusted; they only help to explain a refusal.
    pub(crate) carried_certificates: Vec<Vec<u8>>,
}

const SIGNATURE_METHODS: [&str; 6] = [
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
];
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

type Refusal = Box<Finding>;

/// Reads a signature that has to sign the element with this identifier.
pub(super) fn plan(signature: Node<'_, '_>, place: Place, id: &str) -> Result<SignaturePlan, Refusal> {
    only_attributes(signature, &["Id"])?;
    let parts = element_only(signature)?;
    let (info, key_info) = match parts.as_slice() {
        [info, value] if is(*info, DS, "SignedInfo") && is(*value, DS, "SignatureValue") => (*info, None),
        [info, value, key]
            if is(*info, DS, "SignedInfo") && is(*value, DS, "SignatureValue") && is(*key, DS, "KeyInfo") =>
        {
            (*info, Some(*key))
        }
        _ => {
            return Err(shape("The signature holds something besides SignedInfo, SignatureValue and KeyInfo"));
        }
    };
    if let Some(value) = parts.get(1) {
        only_attributes(*value, &["Id"])?;
        leaf(*value)?;
    }
    only_attributes(info, &["Id"])?;
    let info_parts = element_only(info)?;
    let [canonicalization, method, references @ ..] = info_parts.as_slice() else {
        return Err(shape("The signed part of the signature is incomplete"));
    };
    canonicalization_method(*canonicalization)?;
    signature_method(*method)?;
    let reference = match references {
        [reference] if is(*reference, DS, "Reference") => *reference,
        _ => {
            return Err(Box::new(
                refuse("one_reference", "The signature does not sign exactly one thing")
                    .want("1 Reference")
                    .got(format!("{} References", references.len())),
            ));
        }
    };
    let carried_certificates = key_info.map(key_info_plain).transpose()?.unwrap_or_default();
    let (digest, digest_value, inclusive_prefixes) = read_reference(reference, id)?;
    Ok(SignaturePlan { place, id: id.to_owned(), digest, digest_value, inclusive_prefixes, carried_certificates })
}

fn shape(title: &str) -> Refusal {
    Box::new(refuse("signature_shape", title))
}

/// Attributes in a namespace could be mistaken for those without one, so none may stand here.
fn only_attributes(node: Node<'_, '_>, allowed: &[&str]) -> Result<(), Refusal> {
    match node.attributes().find(|found| found.namespace().is_some() || !allowed.contains(&found.name())) {
        None => Ok(()),
        Some(found) => Err(Box::new(
            refuse("signature_shape", "A part of the signature has an attribute that does not belong there")
                .got(format!("{} at {}", found.name(), node.tag_name().name())),
        )),
    }
}

fn element_only<'a, 'i>(node: Node<'a, 'i>) -> Result<Vec<Node<'a, 'i>>, Refusal> {
    if node.children().any(|child| child.is_text() && !is_blank(child)) {
        return Err(shape("Loose text stands inside the signature"));
    }
    Ok(elements(node).collect())
}

fn leaf(node: Node<'_, '_>) -> Result<(), Refusal> {
    if elements(node).next().is_some() {
        return Err(shape("A value inside the signature holds further parts"));
    }
    Ok(())
}

fn algorithm<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str, Refusal> {
    if !is(node, DS, name) {
        return Err(shape("The parts of the signature are not in the order that the standard asks for"));
    }
    only_attributes(node, &["Algorithm"])?;
    Ok(attribute(node, "Algorithm").unwrap_or_default())
}

fn canonicalization_method(node: Node<'_, '_>) -> Result<(), Refusal> {
    let found = algorithm(node, "CanonicalizationMethod")?;
    if found != EXC_C14N {
        return Err(Box::new(
            refuse("canonicalization_allowed", "The signature uses a canonicalization that is not accepted")
                .want(EXC_C14N)
                .got(found)
                .setting(Setting::SignatureAlgorithm),
        ));
    }
    inclusive_prefixes(node).map(drop)
}

fn signature_method(node: Node<'_, '_>) -> Result<(), Refusal> {
    let found = algorithm(node, "SignatureMethod")?;
    if !SIGNATURE_METHODS.contains(&found) {
        return Err(weak("signature", SIGNATURE_METHODS[0], found));
    }
    if !element_only(node)?.is_empty() {
        return Err(shape("The signature algorithm has parameters"));
    }
    Ok(())
}

fn weak(what: &str, want: &str, found: &str) -> Refusal {
    let title = if found.contains("sha1") {
        format!("The {what} uses SHA-1, which is broken")
    } else if found.contains("hmac") {
        format!("The {what} uses a shared secret instead of the identity provider's key")
    } else {
        format!("The {what} uses an algorithm that is not accepted")
    };
    Box::new(
        Finding::failed("algorithms_allowed", title)
            .want(want)
            .got(found)
            .fix("Choose RSA-SHA256 with the digest SHA-256 at the identity provider.")
            .setting(Setting::SignatureAlgorithm),
    )
}

fn read_reference(reference: Node<'_, '_>, id: &str) -> Result<(Digest, Vec<u8>, Vec<String>), Refusal> {
    only_attributes(reference, &["Id", "Type", "URI"])?;
    let uri = attribute(reference, "URI");
    if uri.and_then(|uri| uri.strip_prefix('#')) != Some(id) {
        return Err(Box::new(
            refuse("reference_covers_parent", "The signature does not sign the part that carries it")
                .want(format!("#{id}"))
                .got(uri.unwrap_or("no URI")),
        ));
    }
    let parts = element_only(reference)?;
    let [transforms, method, value] = parts.as_slice() else {
        return Err(shape("The reference of the signature is incomplete"));
    };
    let prefixes = read_transforms(*transforms)?;
    let digest = match algorithm(*method, "DigestMethod")? {
        "http://www.w3.org/2001/04/xmlenc#sha256" => Digest::Sha256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => Digest::Sha384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => Digest::Sha512,
        found => return Err(weak("digest", "http://www.w3.org/2001/04/xmlenc#sha256", found)),
    };
    if !element_only(*method)?.is_empty() || !is(*value, DS, "DigestValue") {
        return Err(shape("The digest of the signature is malformed"));
    }
    only_attributes(*value, &[])?;
    leaf(*value)?;
    let digest_value = decode(*value).ok_or_else(|| shape("The digest of the signature is not base64"))?;
    Ok((digest, digest_value, prefixes))
}

fn read_transforms(node: Node<'_, '_>) -> Result<Vec<String>, Refusal> {
    let refused = |got: &str| {
        Box::new(
            refuse("transforms_allowed", "The signature transforms what it signs in a way that is not accepted")
                .want("enveloped-signature, then exclusive canonicalization")
                .got(got),
        )
    };
    if !is(node, DS, "Transforms") {
        return Err(refused("no transforms"));
    }
    only_attributes(node, &[])?;
    let transforms = element_only(node)?;
    let names = transforms.iter().map(|one| algorithm(*one, "Transform")).collect::<Result<Vec<_>, _>>()?;
    match (names.as_slice(), transforms.as_slice()) {
        ([ENVELOPED, EXC_C14N], [enveloped, canonicalization]) => {
            if !element_only(*enveloped)?.is_empty() {
                return Err(refused("enveloped-signature with parameters"));
            }
            inclusive_prefixes(*canonicalization)
        }
        _ => Err(refused(&names.join(", "))),
    }
}

/// The prefixes of an `InclusiveNamespaces` element, the only thing that may stand inside a canonicalization.
fn inclusive_prefixes(node: Node<'_, '_>) -> Result<Vec<String>, Refusal> {
    match element_only(node)?.as_slice() {
        [] => Ok(Vec::new()),
        [list] if is(*list, EXC_C14N, "InclusiveNamespaces") => {
            only_attributes(*list, &["PrefixList"])?;
            if list.children().any(|child| child.is_element() || !is_blank(child)) {
                return Err(shape("The list of namespaces in the signature holds further parts"));
            }
            let prefixes = attribute(*list, "PrefixList").unwrap_or_default();
            Ok(prefixes.split_ascii_whitespace().map(str::to_owned).collect())
        }
        _ => Err(shape("The canonicalization of the signature has unknown parameters")),
    }
}

/// Only parts that cannot make a verifier fetch or compute anything; what they say is not trusted in any case.
fn key_info_plain(key_info: Node<'_, '_>) -> Result<Vec<Vec<u8>>, Refusal> {
    let refused = |node: Node<'_, '_>| {
        Box::new(
            refuse("key_info_plain", "The signature names its key in a way that is not accepted")
                .want("X509Data, KeyName or KeyValue")
                .got(node.tag_name().name()),
        )
    };
    for child in element_only(key_info)? {
        if !["X509Data", "KeyName", "KeyValue"].iter().any(|name| is(child, DS, name)) {
            return Err(refused(child));
        }
    }
    let known = |node: &Node<'_, '_>| {
        matches!(
            (node.tag_name().namespace(), node.tag_name().name()),
            (
                Some(DS),
                "KeyInfo"
                    | "X509Data"
                    | "KeyName"
                    | "KeyValue"
                    | "X509Certificate"
                    | "X509SubjectName"
                    | "X509IssuerSerial"
                    | "X509IssuerName"
                    | "X509SerialNumber"
                    | "X509SKI"
                    | "RSAKeyValue"
                    | "Modulus"
                    | "Exponent"
            ) | (Some(DS11), "ECKeyValue" | "NamedCurve" | "PublicKey" | "X509Digest")
        )
    };
    if let Some(unknown) = key_info.descendants().filter(Node::is_element).find(|node| !known(node)) {
        return Err(refused(unknown));
    }
    Ok(key_info.descendants().filter(|node| is(*node, DS, "X509Certificate")).filter_map(decode).collect())
}

fn decode(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let text: String = full_text(node).split_ascii_whitespace().collect();
    STANDARD.decode(text).ok()
}
