//! What Microsoft Graph takes: the claims policy and the group claim of the manifest. A claims policy replaces what the
//! portal shows under Attributes & Claims, so the guide's way by hand comes first.

use crate::{ExportFile, Values};
use latchkey_core::{
    attribute::{Attribute, Naming},
    message::say,
    setup::Setup,
};
use serde_json::{Value, json};

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    let values = Values::of(setup);
    let mut files =
        vec![ExportFile::new("entra-claims-policy.json", say::export_purpose::entra_policy(), policy(&values))];
    if values.sends_groups {
        files.push(ExportFile::new("entra-group-claim.json", say::export_purpose::entra_groups(), group_claim()));
    }
    files
}

/// Graph wants the definition as a list with one JSON text in it.
fn policy(values: &Values) -> String {
    let claim = |attribute: Attribute, id: &str| json!({ "Source": "user", "ID": id, "SamlClaimType": attribute.wire_name(values.choice.naming) });
    let identifier = match values.choice.naming {
        Naming::EntraUris => "userprincipalname",
        Naming::Short => "objectid",
    };
    let schema: Vec<Value> = vec![
        claim(Attribute::Email, "mail"),
        claim(Attribute::FirstName, "givenname"),
        claim(Attribute::LastName, "surname"),
        claim(Attribute::Id, identifier),
    ];
    let definition =
        json!({ "ClaimsMappingPolicy": { "Version": 1, "IncludeBasicClaimSet": "true", "ClaimsSchema": schema } });
    let body = json!({
        "displayName": format!("{}: claims for Microsoft Entra ID", values.app_name),
        "definition": [definition.to_string()],
    });
    format!("{body:#}")
}

fn group_claim() -> String {
    let claim = json!({
        "groupMembershipClaims": "ApplicationGroup",
        "optionalClaims": {
            "saml2Token": [{ "name": "groups", "additionalProperties": ["cloud_displayname"] }],
        },
    });
    format!("{claim:#}")
}
