//! Keycloak's client as JSON, for Clients › Import client. Every value is text, switches too: that is how Keycloak
//! writes it.

use crate::{ExportFile, Values};
use latchkey_core::{
    attribute::{Attribute, REQUIRED},
    message::say,
    setup::Setup,
};
use serde_json::{Value, json};

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    let values = Values::of(setup);
    let mut mappers: Vec<Value> = REQUIRED.into_iter().map(|attribute| user_property(attribute, &values)).collect();
    if values.sends_groups {
        mappers.push(group_list(&values));
    }
    let client = json!({
        "protocol": "saml",
        "clientId": values.entity_id,
        "name": values.app_name,
        "enabled": true,
        "redirectUris": [values.acs],
        "adminUrl": values.acs,
        "baseUrl": values.tile,
        "frontchannelLogout": true,
        "fullScopeAllowed": false,
        "attributes": {
            "saml.assertion.signature": "true",
            "saml.server.signature": "true",
            "saml.client.signature": "false",
            "saml.signature.algorithm": "RSA_SHA256",
            "saml_signature_canonicalization_method": "http://www.w3.org/2001/10/xml-exc-c14n#",
            "saml.encrypt": "false",
            "saml.authnstatement": "true",
            "saml.force.post.binding": "true",
            "saml_force_name_id_format": "true",
            "saml_name_id_format": "email",
            "saml_assertion_consumer_url_post": values.acs,
        },
        "protocolMappers": mappers,
    });
    vec![ExportFile::new("keycloak-client.json", say::export_purpose::keycloak_client(), format!("{client:#}"))]
}

fn user_property(attribute: Attribute, values: &Values) -> Value {
    json!({
        "name": attribute.name(),
        "protocol": "saml",
        "protocolMapper": "saml-user-property-mapper",
        "config": {
            "user.attribute": attribute.name(),
            "attribute.name": attribute.wire_name(values.choice.naming),
            "attribute.nameformat": "Basic",
            "friendly.name": "",
        },
    })
}

fn group_list(values: &Values) -> Value {
    json!({
        "name": Attribute::Groups.name(),
        "protocol": "saml",
        "protocolMapper": "saml-group-membership-mapper",
        "config": {
            "attribute.name": Attribute::Groups.wire_name(values.choice.naming),
            "attribute.nameformat": "Basic",
            "single": "true",
            "full.path": "false",
        },
    })
}
