//! KeyInfo: what a signature says of its key. Nothing of it is trusted; it only helps to explain a refusal.

use super::signature::{Refusal, decode, element_only};
use super::{DS, DS11, Node, is, refuse};
use latchkey_core::{Code, message::say};

/// Only parts that cannot make a verifier fetch or compute anything; what they say is not trusted in any case.
pub(super) fn plain(key_info: Node<'_, '_>) -> Result<Vec<Vec<u8>>, Refusal> {
    let refused = |node: Node<'_, '_>| {
        Box::new(
            refuse(Code::KeyInfoPlain, say::key_info_plain::other())
                .want_words(say::key_info_plain::want())
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
