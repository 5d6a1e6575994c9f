//! The certificates in a SAML metadata file. Only the `X509Certificate` elements are looked at; judging the metadata
//! itself is the SAML crate's work. No DTD, so no entity can expand or reach out.

use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Code, Failure,
    message::{Message, exact, say},
};
use roxmltree::{Document, Node, ParsingOptions};

const XML_SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// More elements, attributes and texts than this are no single organization's metadata.
const MOST_NODES: u32 = 200_000;

/// Whether the first visible character opens a tag.
pub(crate) fn looks_like_xml(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

/// The DER of every certificate, in document order.
pub(crate) fn certificates(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Failure> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(unreadable(say::certificates_in_metadata::not_text()));
    };
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let document = Document::parse_with_options(text, options)
        .map_err(|error| unreadable(say::certificates_in_metadata::no_xml(exact(error))))?;
    document.descendants().filter(is_certificate).map(decode).collect()
}

fn is_certificate(node: &Node<'_, '_>) -> bool {
    node.tag_name().name() == "X509Certificate" && node.tag_name().namespace() == Some(XML_SIGNATURE)
}

fn decode(node: Node<'_, '_>) -> Result<Vec<u8>, Failure> {
    let texts = node.children().filter(Node::is_text).filter_map(|text| text.text());
    let body: String = texts.flat_map(str::split_whitespace).collect();
    STANDARD.decode(body).map_err(|_| crate::facts::unreadable())
}

fn unreadable(why: Message) -> Failure {
    Failure::input(Code::MetadataUnreadable, why, say::certificates_in_metadata::fix())
}
