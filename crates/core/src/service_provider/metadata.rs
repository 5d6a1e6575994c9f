//! The service provider's metadata, pasted instead of the two values.

use super::paste::Found;
use crate::{Code, Finding, Owner, message::say};
use roxmltree::{Document, Node, ParsingOptions};

/// The namespace of SAML 2.0 metadata.
const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const POST: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
/// Metadata of one service provider has some dozens of nodes.
const MOST_NODES: u32 = 20_000;

/// Reads ACS URL and Entity ID from XML. A document type declaration is refused, and with it every entity.
pub(super) fn read(xml: &str) -> Found {
    let start: String = xml.chars().take(200).collect::<String>().to_ascii_lowercase();
    if start.contains("<html") || start.contains("<!doctype html") {
        return Found::nothing(
            Finding::failed(Code::HtmlPasted, say::html_pasted::html())
                .want_words(say::html_pasted::html_want())
                .got("HTML")
                .fix(say::html_pasted::html_fix())
                .owner(Owner::You),
        );
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(xml, options) {
        Ok(document) => document,
        Err(error) => {
            return Found::nothing(
                Finding::failed(Code::PastedXmlReadable, say::pasted_xml_readable::broken())
                    .want_words(say::pasted_xml_readable::broken_want())
                    .got(error.to_string())
                    .fix(say::pasted_xml_readable::broken_fix())
                    .owner(Owner::You),
            );
        }
    };
    let named = |node: &Node<'_, '_>, name: &str| node.has_tag_name((METADATA, name));
    let Some(provider) = document.descendants().find(|node| named(node, "SPSSODescriptor")) else {
        let is_idp = document.descendants().any(|node| named(&node, "IDPSSODescriptor"));
        let finding = if is_idp {
            Finding::failed(Code::IdpMetadataPasted, say::idp_metadata_pasted::of_idp())
                .got(document.root_element().attribute("entityID").unwrap_or_default())
                .fix(say::idp_metadata_pasted::of_idp_fix())
        } else {
            Finding::failed(Code::PastedXmlReadable, say::pasted_xml_readable::no_metadata())
                .got(document.root_element().tag_name().name())
                .fix(say::pasted_xml_readable::no_metadata_fix())
        };
        return Found::nothing(finding.want_words(say::pasted_xml_readable::want()).owner(Owner::You));
    };
    let entity_id = provider.parent().and_then(|entity| entity.attribute("entityID")).map(str::to_owned);
    let endpoints: Vec<_> = provider.children().filter(|node| named(node, "AssertionConsumerService")).collect();
    let posts: Vec<_> = endpoints.iter().filter(|node| node.attribute("Binding") == Some(POST)).collect();
    let is_default = |node: &Node<'_, '_>| matches!(node.attribute("isDefault"), Some("true" | "1"));
    let chosen = posts.iter().find(|node| is_default(node)).or_else(|| posts.first());
    let acs = chosen.and_then(|node| node.attribute("Location")).map(str::to_owned);
    let mut findings = Vec::new();
    if posts.len() > 1 {
        findings.push(
            Finding::warning(Code::SeveralAcsUrls, say::several_values::in_metadata())
                .got(posts.iter().filter_map(|node| node.attribute("Location")).collect::<Vec<_>>().join(", "))
                .fix(say::several_values::in_metadata_fix())
                .owner(Owner::You),
        );
    }
    Found { acs, entity_id, findings, complete: true }
}
