//! The blueprint: everything that the guide does by hand, as one file for Customization › Blueprints. The private key
//! is never in it; authentik reads it from a file on its own server. `issuer` is left out, because its name changed
//! with 2026.5.

use super::{KEY_PAIR, yaml::Yaml};
use crate::{ExportFile, Idp, Values, authentik::Authentik};
use latchkey_core::{
    attribute::{ALL, Attribute},
    setup::Setup,
};

const PURPOSE: &str = "Sets authentik up in one go: System or Customization › Blueprints. The private key is not in it; put it where key_data says.";
const SAML_MAPPING: &str = "authentik_providers_saml.samlpropertymapping";
const SCIM_MAPPING: &str = "authentik_providers_scim.scimmapping";
const FLOW: &str = "authentik_flows.flow";
const NAME_ID_EMAIL: &str = latchkey_core::attribute::NAME_ID_EMAIL;

pub(super) fn file(setup: &Setup) -> ExportFile {
    let values = Values::of(setup);
    let mut entries = Vec::new();
    entries.extend(values.certificate.as_ref().map(|pem| key_pair(pem)));
    entries.extend(sent(&values).into_iter().map(|attribute| mapping(attribute, &values)));
    entries.push(provider(&values));
    if values.scim {
        entries.push(scim_provider(&values));
    }
    entries.push(application(&values));
    for (index, group) in values.groups.iter().enumerate() {
        entries.extend(entitlement(index, group));
    }
    let mut context = vec![("acs_url", Yaml::text(&values.acs)), ("entity_id", Yaml::text(&values.entity_id))];
    if values.scim {
        context.push(("scim_url", Yaml::text("https://api.workos.com/scim/v2.0/REPLACE")));
    }
    let document = Yaml::Map(vec![
        ("version", Yaml::Number(1)),
        ("metadata", Yaml::Map(vec![("name", Yaml::text(format!("{}: single sign-on", values.provider_name)))])),
        ("context", Yaml::Map(context)),
        ("entries", Yaml::List(entries)),
    ]);
    let mut text = String::from("# yaml-language-server: $schema=https://goauthentik.io/blueprints/schema.json\n");
    if let Some(caution) = values.caution() {
        text.push_str(&format!("# {caution}\n"));
    }
    // Serialising owned text cannot fail; the golden file would be empty if it did.
    text.push_str(&serde_saphyr::to_string(&document).unwrap_or_default());
    ExportFile::new("authentik-blueprint.yaml", PURPOSE, text)
}

fn sent(values: &Values) -> Vec<Attribute> {
    ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups || values.mappings).collect()
}

fn entry(model: &str, id: String, identifiers: Vec<(&'static str, Yaml)>, attrs: Vec<(&'static str, Yaml)>) -> Yaml {
    Yaml::Map(vec![
        ("model", Yaml::text(model)),
        ("id", Yaml::Text(id)),
        ("identifiers", Yaml::Map(identifiers)),
        ("attrs", Yaml::Map(attrs)),
    ])
}

/// `created`: an existing key pair of that name is left as it is.
fn key_pair(pem: &str) -> Yaml {
    Yaml::Map(vec![
        ("model", Yaml::text("authentik_crypto.certificatekeypair")),
        ("id", Yaml::text("signing")),
        ("state", Yaml::text("created")),
        ("identifiers", Yaml::Map(vec![("name", Yaml::text(KEY_PAIR))])),
        (
            "attrs",
            Yaml::Map(vec![
                ("certificate_data", Yaml::text(pem)),
                ("key_data", Yaml::File("/blueprints/claude/key.pem")),
            ]),
        ),
    ])
}

fn mapping_id(attribute: Attribute) -> String {
    format!("mapping-{}", attribute.name())
}

fn mapping(attribute: Attribute, values: &Values) -> Yaml {
    let mapping = Authentik.mapping();
    let label = mapping.row(attribute).map(|row| row.label.clone()).unwrap_or_default();
    let expression = mapping.source(attribute, &values.choice).unwrap_or_default();
    entry(
        SAML_MAPPING,
        mapping_id(attribute),
        vec![("name", Yaml::Text(label))],
        vec![
            ("saml_name", Yaml::text(attribute.wire_name(values.choice.naming))),
            ("expression", Yaml::text(expression)),
        ],
    )
}

fn provider(values: &Values) -> Yaml {
    let signing = match values.certificate {
        Some(_) => Yaml::KeyOf("signing".to_owned()),
        None => Yaml::Find("authentik_crypto.certificatekeypair", "name", KEY_PAIR),
    };
    let mappings = sent(values).into_iter().map(|attribute| Yaml::KeyOf(mapping_id(attribute))).collect();
    entry(
        "authentik_providers_saml.samlprovider",
        "provider".to_owned(),
        vec![("name", Yaml::text(&values.provider_name))],
        vec![
            ("authorization_flow", Yaml::Find(FLOW, "slug", "default-provider-authorization-implicit-consent")),
            ("invalidation_flow", Yaml::Find(FLOW, "slug", "default-provider-invalidation-flow")),
            ("acs_url", Yaml::Context("acs_url")),
            ("audience", Yaml::Context("entity_id")),
            ("sp_binding", Yaml::text("post")),
            ("signing_kp", signing),
            // authentik asks for this in the same request as the key pair.
            ("sign_assertion", Yaml::Switch(true)),
            ("name_id_mapping", Yaml::Find(SAML_MAPPING, "managed", "goauthentik.io/providers/saml/email")),
            ("default_name_id_policy", Yaml::text(NAME_ID_EMAIL)),
            ("property_mappings", Yaml::List(mappings)),
        ],
    )
}

fn scim_provider(values: &Values) -> Yaml {
    entry(
        "authentik_providers_scim.scimprovider",
        "scim".to_owned(),
        vec![("name", Yaml::text(format!("{} SCIM", values.provider_name)))],
        vec![
            ("url", Yaml::Context("scim_url")),
            ("token", Yaml::Environment("CLAUDE_SCIM_TOKEN")),
            (
                "property_mappings",
                Yaml::List(vec![Yaml::Find(SCIM_MAPPING, "managed", "goauthentik.io/providers/scim/user")]),
            ),
            (
                "property_mappings_group",
                Yaml::List(vec![Yaml::Find(SCIM_MAPPING, "managed", "goauthentik.io/providers/scim/group")]),
            ),
        ],
    )
}

fn application(values: &Values) -> Yaml {
    let mut attrs = vec![
        ("name", Yaml::text(&values.app_name)),
        ("provider", Yaml::KeyOf("provider".to_owned())),
        ("meta_launch_url", Yaml::text(values.tile)),
    ];
    if values.scim {
        attrs.push(("backchannel_providers", Yaml::List(vec![Yaml::KeyOf("scim".to_owned())])));
    }
    entry("authentik_core.application", "app".to_owned(), vec![("slug", Yaml::text(&values.slug))], attrs)
}

/// A group of the same name (made if it is not there), the entitlement, and the binding of the two.
fn entitlement(index: usize, name: &str) -> [Yaml; 3] {
    let number = index + 1;
    let (group, entitlement) = (format!("group-{number}"), format!("entitlement-{number}"));
    let named = vec![("name", Yaml::text(name))];
    let owned = vec![("name", Yaml::text(name)), ("app", Yaml::KeyOf("app".to_owned()))];
    let bound = vec![("target", Yaml::KeyOf(entitlement.clone())), ("order", Yaml::Number(0))];
    [
        entry("authentik_core.group", group.clone(), named, Vec::new()),
        entry("authentik_core.applicationentitlement", entitlement, owned, Vec::new()),
        entry(
            "authentik_policies.policybinding",
            format!("binding-{number}"),
            bound,
            vec![("group", Yaml::KeyOf(group))],
        ),
    ]
}
