//! Service provider metadata, as WorkOS offers it next to the two values.

use super::{decode, parse};
use crate::xml::{MD, POST};
use latchkey_core::{
    Code, Failure,
    message::{Message, say},
};
use roxmltree::Node;

/// The two values in service provider metadata, exactly as they stand there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ServiceProviderValues {
    /// The ACS URL with the HTTP-POST binding; the default one where several are there.
    pub acs: String,
    /// The entity ID.
    pub entity_id: String,
}

/// Whether pasted text looks like service provider metadata. It may still be unreadable.
pub fn looks_like_sp_metadata(text: &str) -> bool {
    text.trim_start().starts_with('<') && text.contains("SPSSODescriptor") && text.contains(MD)
}

/// Reads the two values from service provider metadata.
pub fn read_service_provider(bytes: &[u8]) -> Result<ServiceProviderValues, Failure> {
    let (xml, _) = decode(bytes)?;
    let document = parse(&xml)?;
    let mut entities = document
        .descendants()
        .filter(|node| node.has_tag_name((MD, "EntityDescriptor")))
        .filter_map(|entity| Some((entity, role(entity)?)));
    let Some((entity, role)) = entities.next() else {
        return Err(unusable(say::sp_metadata_unusable::none()));
    };
    if entities.next().is_some() {
        return Err(unusable(say::sp_metadata_unusable::several()));
    }
    let services: Vec<_> = role
        .children()
        .filter(|child| {
            child.has_tag_name((MD, "AssertionConsumerService")) && child.attribute("Binding") == Some(POST)
        })
        .collect();
    let chosen = services
        .iter()
        .find(|service| matches!(service.attribute("isDefault"), Some("true" | "1")))
        .or_else(|| services.first());
    match (chosen.and_then(|service| service.attribute("Location")), entity.attribute("entityID")) {
        (Some(acs), Some(entity_id)) if !acs.is_empty() && !entity_id.is_empty() => {
            Ok(ServiceProviderValues { acs: acs.to_owned(), entity_id: entity_id.to_owned() })
        }
        (None | Some(""), _) => Err(unusable(say::sp_metadata_unusable::no_acs())),
        _ => Err(unusable(say::sp_metadata_unusable::no_entity_id())),
    }
}

fn role<'a, 'input>(entity: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
    entity.children().find(|child| child.has_tag_name((MD, "SPSSODescriptor")))
}

fn unusable(message: Message) -> Failure {
    Failure::input(Code::SpMetadataUnusable, message, say::sp_metadata_unusable::fix())
}
