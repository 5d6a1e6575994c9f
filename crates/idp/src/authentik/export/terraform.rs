//! The same as the blueprint, for Terraform's provider `goauthentik/authentik`. The key pair is looked up by its name,
//! without its private key, so that the key never comes into Terraform's state.

use super::KEY_PAIR;
use crate::{
    ExportFile, Idp, Values,
    authentik::Authentik,
    export::hcl_text::{Section, Terraform, code, list},
};
use hcl::Expression;
use latchkey_core::{
    attribute::{ALL, Attribute},
    setup::Setup,
};

const PURPOSE: &str = "Sets authentik up with Terraform (provider goauthentik/authentik). Import the key pair by hand first; no secret is in the file.";

pub(super) fn file(setup: &Setup) -> ExportFile {
    let values = Values::of(setup);
    let mut terraform = Terraform::default();
    preamble(&mut terraform);
    for attribute in ALL.into_iter().filter(|attribute| *attribute != Attribute::Groups || values.mappings) {
        terraform.add(mapping(attribute, &values));
    }
    terraform.add(provider(&values));
    terraform.add(application(&values));
    if !values.groups.is_empty() {
        entitlements(&mut terraform, &values);
    }
    if values.scim {
        scim(&mut terraform, &values);
    }
    let mut header = vec![
        "authentik as the identity provider of Claude.",
        "Set AUTHENTIK_URL and AUTHENTIK_TOKEN; take the provider version that goes with your authentik.",
    ];
    header.extend(values.caution());
    ExportFile::new("authentik.tf", PURPOSE, terraform.text(&header))
}

fn preamble(terraform: &mut Terraform) {
    terraform.add(Section::new("terraform", &[]).nest(
        Section::new("required_providers", &[]).set("authentik", code(r#"{ source = "goauthentik/authentik" }"#)),
    ));
    let flow = |name, slug: &'static str| Section::new("data", &["authentik_flow", name]).set("slug", slug);
    terraform.add(flow("authorization", "default-provider-authorization-implicit-consent"));
    terraform.add(flow("invalidation", "default-provider-invalidation-flow"));
    terraform.add(
        Section::new("data", &["authentik_property_mapping_provider_saml", "name_id"])
            .set("managed", "goauthentik.io/providers/saml/email"),
    );
    terraform.add(
        Section::new("data", &["authentik_certificate_key_pair", "signing"])
            .set("name", KEY_PAIR)
            // The default would put the private key into the state.
            .set("fetch_key", false),
    );
}

fn mapping(attribute: Attribute, values: &Values) -> Section {
    let mapping = Authentik.mapping();
    let label = mapping.row(attribute).map(|row| row.label.clone()).unwrap_or_default();
    Section::new("resource", &["authentik_property_mapping_provider_saml", attribute.name()])
        .set("name", label)
        .set("saml_name", attribute.wire_name(values.choice.naming))
        .set("expression", mapping.source(attribute, &values.choice).unwrap_or_default())
}

fn provider(values: &Values) -> Section {
    let mut mappings = vec![
        code("authentik_property_mapping_provider_saml.id.id"),
        code("authentik_property_mapping_provider_saml.email.id"),
        code("authentik_property_mapping_provider_saml.firstName.id"),
        code("authentik_property_mapping_provider_saml.lastName.id"),
    ];
    if values.mappings {
        mappings.push(code("authentik_property_mapping_provider_saml.groups.id"));
    }
    Section::new("resource", &["authentik_provider_saml", "claude"])
        .set("name", values.provider_name.clone())
        .set("authorization_flow", code("data.authentik_flow.authorization.id"))
        .set("invalidation_flow", code("data.authentik_flow.invalidation.id"))
        .set("acs_url", values.acs.clone())
        .set("audience", values.entity_id.clone())
        .set("sp_binding", "post")
        .set("signing_kp", code("data.authentik_certificate_key_pair.signing.id"))
        .set("sign_assertion", true)
        .set("name_id_mapping", code("data.authentik_property_mapping_provider_saml.name_id.id"))
        .set("property_mappings", Expression::Array(mappings))
}

fn application(values: &Values) -> Section {
    let section = Section::new("resource", &["authentik_application", "claude"])
        .set("name", values.app_name.clone())
        .set("slug", values.slug.clone())
        .set("protocol_provider", code("authentik_provider_saml.claude.id"))
        .set("meta_launch_url", values.tile);
    if values.scim {
        section.set("backchannel_providers", code("[authentik_provider_scim.claude.id]"))
    } else {
        section
    }
}

/// One entitlement for each mapped name; which group receives it is told in a variable, by the group's UUID.
fn entitlements(terraform: &mut Terraform, values: &Values) {
    terraform.add(
        Section::new("variable", &["entitlement_groups"])
            .set("type", code("map(string)"))
            .set("default", code("{}"))
            .set("description", "Which group receives an entitlement: entitlement name = group UUID."),
    );
    terraform.add(Section::new("locals", &[]).set("entitlements", list(&values.groups)));
    terraform.add(
        Section::new("resource", &["authentik_application_entitlement", "claude"])
            .set("for_each", code("toset(local.entitlements)"))
            .set("name", code("each.value"))
            .set("application", code("authentik_application.claude.uuid")),
    );
    terraform.add(
        Section::new("resource", &["authentik_policy_binding", "entitlement"])
            .set("for_each", code("var.entitlement_groups"))
            .set("target", code("authentik_application_entitlement.claude[each.key].id"))
            .set("group", code("each.value"))
            .set("order", 0),
    );
}

fn scim(terraform: &mut Terraform, values: &Values) {
    terraform.add(
        Section::new("variable", &["scim_url"])
            .set("type", code("string"))
            .set("description", "The SCIM Endpoint that WorkOS shows."),
    );
    terraform.add(
        Section::new("variable", &["scim_token"])
            .set("type", code("string"))
            .set("sensitive", true)
            .set("description", "The Bearer Token that WorkOS shows; give it as TF_VAR_scim_token."),
    );
    let managed = |name, managed: &'static str| {
        Section::new("data", &["authentik_property_mapping_provider_scim", name]).set("managed", managed)
    };
    terraform.add(managed("user", "goauthentik.io/providers/scim/user"));
    terraform.add(managed("group", "goauthentik.io/providers/scim/group"));
    terraform.add(
        Section::new("resource", &["authentik_provider_scim", "claude"])
            .set("name", format!("{} SCIM", values.provider_name))
            .set("url", code("var.scim_url"))
            .set("token", code("var.scim_token"))
            .set("property_mappings", code("[data.authentik_property_mapping_provider_scim.user.id]"))
            .set("property_mappings_group", code("[data.authentik_property_mapping_provider_scim.group.id]")),
    );
}
