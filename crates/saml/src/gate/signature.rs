//! The inside of a signature: an allow-list of everything that may stand there, and nothing else.

use super::algorithms::{
    Canonicalization, Digest, ENVELOPED, EXC_C14N, Method, RSA_SHA256, WEAK_DIGEST, WEAK_SIGNATURE,
    other_canonicalization, weak,
};
use super::structure::is_blank;
use super::{DS, Node, attribute, elements, full_text, is, key_info, refuse};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Code, Finding,
    message::{Message, exact, say},
};

/// What a signature signs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// The whole response.
    Response,
    /// The assertion alone.
    Assertion,
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
    /// How its signature value is made.
    pub(crate) method: Method,
    /// How the bytes whose digest is signed are made.
    pub(crate) canonicalization: Canonicalization,
    /// Prefixes that the reference's canonicalization treats as visible.
    pub(crate) inclusive_prefixes: Vec<String>,
    /// Whether any of its canonicalizations takes in what stands around the signed element.
    pub(crate) takes_in_ancestors: bool,
    /// The certificates that the signature carries, in DER. Never trusted; they only help to explain a refusal.
    pub(crate) carried_certificates: Vec<Vec<u8>>,
}

pub(super) type Refusal = Box<Finding>;

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
            return Err(shape(say::signature_shape::more()));
        }
    };
    if let Some(value) = parts.get(1) {
        only_attributes(*value, &["Id"])?;
        leaf(*value)?;
    }
    only_attributes(info, &["Id"])?;
    let info_parts = element_only(info)?;
    let [canonicalization, method, references @ ..] = info_parts.as_slice() else {
        return Err(shape(say::signature_shape::incomplete()));
    };
    let of_signed_info = canonicalization_method(*canonicalization)?;
    let method = signature_method(*method)?;
    let reference = match references {
        [reference] if is(*reference, DS, "Reference") => *reference,
        _ => {
            return Err(Box::new(
                refuse(Code::OneReference, say::one_reference::other())
                    .want("1 Reference")
                    .got(format!("{} References", references.len())),
            ));
        }
    };
    let carried_certificates = key_info.map(key_info::plain).transpose()?.unwrap_or_default();
    let Reference { digest, digest_value, canonicalization, inclusive_prefixes } = read_reference(reference, id)?;
    Ok(SignaturePlan {
        place,
        id: id.to_owned(),
        digest,
        digest_value,
        method,
        canonicalization,
        inclusive_prefixes,
        takes_in_ancestors: [of_signed_info, canonicalization] != [Canonicalization::Exclusive; 2],
        carried_certificates,
    })
}

fn shape(title: Message) -> Refusal {
    Box::new(refuse(Code::SignatureShape, title))
}

/// Attributes in a namespace could be mistaken for those without one, so none may stand here.
pub(super) fn only_attributes(node: Node<'_, '_>, allowed: &[&str]) -> Result<(), Refusal> {
    match node.attributes().find(|found| found.namespace().is_some() || !allowed.contains(&found.name())) {
        None => Ok(()),
        Some(found) => Err(Box::new(
            refuse(Code::SignatureShape, say::signature_shape::attribute())
                .got_words(say::signature_shape::attribute_got(exact(node.tag_name().name()), exact(found.name()))),
        )),
    }
}

pub(super) fn element_only<'a, 'i>(node: Node<'a, 'i>) -> Result<Vec<Node<'a, 'i>>, Refusal> {
    if node.children().any(|child| child.is_text() && !is_blank(child)) {
        return Err(shape(say::signature_shape::text()));
    }
    Ok(elements(node).collect())
}

fn leaf(node: Node<'_, '_>) -> Result<(), Refusal> {
    if elements(node).next().is_some() {
        return Err(shape(say::signature_shape::parts()));
    }
    Ok(())
}

fn algorithm<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str, Refusal> {
    if !is(node, DS, name) {
        return Err(shape(say::signature_shape::order()));
    }
    only_attributes(node, &["Algorithm"])?;
    Ok(attribute(node, "Algorithm").unwrap_or_default())
}

fn canonicalization_method(node: Node<'_, '_>) -> Result<Canonicalization, Refusal> {
    let found = algorithm(node, "CanonicalizationMethod")?;
    let canonicalization = Canonicalization::named(found).ok_or_else(|| other_canonicalization(found))?;
    inclusive_prefixes(node, canonicalization)?;
    Ok(canonicalization)
}

fn signature_method(node: Node<'_, '_>) -> Result<Method, Refusal> {
    let found = algorithm(node, "SignatureMethod")?;
    let method = Method::named(found).ok_or_else(|| weak(&WEAK_SIGNATURE, RSA_SHA256, found))?;
    if !element_only(node)?.is_empty() {
        return Err(shape(say::signature_shape::method_parameters()));
    }
    Ok(method)
}

/// The one thing that a signature signs.
struct Reference {
    digest: Digest,
    digest_value: Vec<u8>,
    canonicalization: Canonicalization,
    inclusive_prefixes: Vec<String>,
}

fn read_reference(reference: Node<'_, '_>, id: &str) -> Result<Reference, Refusal> {
    only_attributes(reference, &["Id", "Type", "URI"])?;
    let uri = attribute(reference, "URI");
    if uri.and_then(|uri| uri.strip_prefix('#')) != Some(id) {
        return Err(Box::new(
            refuse(Code::ReferenceCoversParent, say::reference_covers_parent::other())
                .want(format!("#{id}"))
                .got_or(uri, say::reference_covers_parent::no_uri()),
        ));
    }
    let parts = element_only(reference)?;
    let [transforms, method, value] = parts.as_slice() else {
        return Err(shape(say::signature_shape::reference()));
    };
    let (canonicalization, inclusive_prefixes) = read_transforms(*transforms)?;
    let found = algorithm(*method, "DigestMethod")?;
    let digest =
        Digest::named(found).ok_or_else(|| weak(&WEAK_DIGEST, "http://www.w3.org/2001/04/xmlenc#sha256", found))?;
    if !element_only(*method)?.is_empty() || !is(*value, DS, "DigestValue") {
        return Err(shape(say::signature_shape::digest()));
    }
    only_attributes(*value, &[])?;
    leaf(*value)?;
    let digest_value = decode(*value).ok_or_else(|| shape(say::signature_shape::digest_base64()))?;
    Ok(Reference { digest, digest_value, canonicalization, inclusive_prefixes })
}

/// enveloped-signature, then at most one canonicalization. Without one XML-DSig asks for Canonical XML 1.0.
fn read_transforms(node: Node<'_, '_>) -> Result<(Canonicalization, Vec<String>), Refusal> {
    let wanting = |code: Code, title: Message| refuse(code, title).want_words(say::transforms_allowed::want());
    let refused = |got: &str| {
        let name = got.to_ascii_lowercase();
        let (code, title) = if name.contains("xslt") {
            (Code::TransformXslt, say::transform_xslt::xslt())
        } else if name.contains("xpath") || name.contains("xmldsig-filter2") {
            (Code::TransformXpath, say::transform_xpath::xpath())
        } else {
            (Code::TransformsAllowed, say::transforms_allowed::other())
        };
        Box::new(wanting(code, title).got(got))
    };
    let not_accepted =
        |got: Message| Box::new(wanting(Code::TransformsAllowed, say::transforms_allowed::other()).got_words(got));
    if !is(node, DS, "Transforms") {
        return Err(not_accepted(say::transforms_allowed::none_got()));
    }
    only_attributes(node, &[])?;
    let transforms = element_only(node)?;
    let names = transforms.iter().map(|one| algorithm(*one, "Transform")).collect::<Result<Vec<_>, _>>()?;
    let (([ENVELOPED], [enveloped]) | ([ENVELOPED, _], [enveloped, _])) = (names.as_slice(), transforms.as_slice())
    else {
        return Err(refused(&names.join(", ")));
    };
    if !element_only(*enveloped)?.is_empty() {
        return Err(not_accepted(say::transforms_allowed::parameters_got()));
    }
    let (Some(name), Some(transform)) = (names.get(1), transforms.get(1)) else {
        return Ok((Canonicalization::Inclusive, Vec::new()));
    };
    let canonicalization = Canonicalization::named(name).ok_or_else(|| refused(&names.join(", ")))?;
    Ok((canonicalization, inclusive_prefixes(*transform, canonicalization)?))
}

/// The prefixes of an `InclusiveNamespaces` element, the only thing that may stand inside a canonicalization, and only
/// inside the exclusive one.
fn inclusive_prefixes(node: Node<'_, '_>, of: Canonicalization) -> Result<Vec<String>, Refusal> {
    match element_only(node)?.as_slice() {
        [] => Ok(Vec::new()),
        [list] if of == Canonicalization::Exclusive && is(*list, EXC_C14N, "InclusiveNamespaces") => {
            only_attributes(*list, &["PrefixList"])?;
            if list.children().any(|child| child.is_element() || !is_blank(child)) {
                return Err(shape(say::signature_shape::prefix_list()));
            }
            let prefixes = attribute(*list, "PrefixList").unwrap_or_default();
            Ok(prefixes.split_ascii_whitespace().map(str::to_owned).collect())
        }
        _ => Err(shape(say::signature_shape::parameters())),
    }
}

pub(super) fn decode(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let text: String = full_text(node).split_ascii_whitespace().collect();
    STANDARD.decode(text).ok()
}
