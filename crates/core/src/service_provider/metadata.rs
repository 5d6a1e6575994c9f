//! The service provider's metadata, pasted instead of the two values.

use super::paste::Found;
use crate::{Code, Finding, Owner};
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
            Finding::failed(Code::HtmlPasted, "This is a web page's source and not metadata")
                .want_words("the two values, or metadata as XML")
                .got("HTML")
                .fix("Copy the values from the page itself, or download the metadata while signed in.")
                .owner(Owner::You),
        );
    }
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(xml, options) {
        Ok(document) => document,
        Err(error) => {
            return Found::nothing(
                Finding::failed(Code::MetadataUnreadable, "The pasted XML cannot be read")
                    .want_words("the service provider's metadata, complete and without a DOCTYPE")
                    .got(error.to_string())
                    .fix("Download it again and paste all of it, or paste the two values.")
                    .owner(Owner::You),
            );
        }
    };
    let named = |node: &Node<'_, '_>, name: &str| node.has_tag_name((METADATA, name));
    let Some(provider) = document.descendants().find(|node| named(node, "SPSSODescriptor")) else {
        let is_idp = document.descendants().any(|node| named(&node, "IDPSSODescriptor"));
        let finding = if is_idp {
            Finding::failed(Code::IdpMetadataPasted, "This is the identity provider's metadata, not the service provider's")
                .got(document.root_element().attribute("entityID").unwrap_or_default())
                .fix("Give it to WorkOS and enter it as the identity provider's metadata. Here belong the two values that WorkOS shows.")
        } else {
            Finding::failed(Code::MetadataUnreadable, "The pasted XML is no SAML metadata")
                .got(document.root_element().tag_name().name())
                .fix("Paste the service provider's metadata, or the two values.")
        };
        return Found::nothing(finding.want_words("metadata with an SPSSODescriptor").owner(Owner::You));
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
            Finding::warning(Code::SeveralAcsUrls, "The metadata has several addresses for the response")
                .got(posts.iter().filter_map(|node| node.attribute("Location")).collect::<Vec<_>>().join(", "))
                .fix("The default one was taken; compare it with WorkOS's page.")
                .owner(Owner::You),
        );
    }
    Found { acs, entity_id, findings, complete: true }
}
