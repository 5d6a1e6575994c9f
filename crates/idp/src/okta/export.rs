//! Okta's app, its groups and its tile for Terraform's provider `okta/okta`. Provisioning of a custom app cannot be set
//! up by Terraform or by Okta's API; the guide has it by hand.

use crate::{
    ExportFile, Idp, Values,
    export::hcl_text::{Section, Terraform, code},
    okta::Okta,
};
use latchkey_core::{
    attribute::{Attribute, NAME_ID_EMAIL, REQUIRED},
    message::{Said, say},
    provisioning::GroupFilter,
    setup::Setup,
};

const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified";

const NO_GROUPS: &str = "No group is mapped yet, so there is no group attribute statement. Map the groups, then export again: its filter is made from their names.";

pub(super) fn files(setup: &Setup) -> Vec<ExportFile> {
    let values = Values::of(setup);
    let mut terraform = Terraform::default();
    terraform.add(
        Section::new("terraform", &[])
            .nest(Section::new("required_providers", &[]).set("okta", code(r#"{ source = "okta/okta" }"#))),
    );
    terraform.add(app(&values));
    assignments(&mut terraform);
    terraform.add(
        Section::new("resource", &["okta_app_bookmark", "claude"])
            .set("label", values.app_name.clone())
            .set("url", values.tile),
    );
    terraform.add(Section::new("output", &["metadata_url"]).set("value", code("okta_app_saml.claude.metadata_url")));
    let mut header = vec![
        "Okta as the identity provider of Claude.",
        "Set OKTA_ORG_NAME, OKTA_BASE_URL and OKTA_API_TOKEN. The visible tile is the bookmark; assign it too.",
    ];
    if values.sends_groups && values.sent_groups.is_empty() {
        header.push(NO_GROUPS);
    }
    header.extend(values.caution());
    vec![ExportFile::new("okta.tf", say::export_purpose::okta_terraform(), terraform.text(&header))]
}

fn app(values: &Values) -> Section {
    let mapping = Okta.mapping();
    let mut section = Section::new("resource", &["okta_app_saml", "claude"])
        .set("label", format!("{} (SAML)", values.app_name))
        .set("sso_url", values.acs.clone())
        .set("recipient", values.acs.clone())
        .set("destination", values.acs.clone())
        .set("audience", values.entity_id.clone())
        .set("subject_name_id_template", "${user.email}")
        .set("subject_name_id_format", NAME_ID_EMAIL)
        .set("user_name_template", "${source.email}")
        .set("user_name_template_type", "BUILT_IN")
        .set("assertion_signed", true)
        .set("response_signed", true)
        .set("signature_algorithm", "RSA_SHA256")
        .set("digest_algorithm", "SHA256")
        .set("honor_force_authn", true)
        .set("authn_context_class_ref", "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport")
        // A visible SAML app would begin the sign-in at Okta; the bookmark below begins it at Claude.
        .set("hide_web", true)
        .set("hide_ios", true);
    for attribute in REQUIRED {
        let source = mapping.source(attribute, &values.choice).and_then(Said::words).unwrap_or_default();
        section = section.nest(
            Section::new("attribute_statements", &[])
                .set("type", "EXPRESSION")
                .set("name", attribute.wire_name(values.choice.naming))
                .set("namespace", UNSPECIFIED)
                .set("values", vec![source]),
        );
    }
    match GroupFilter::letting_through(&values.sent_groups) {
        Some(filter) => section.nest(groups(values, &filter)),
        None => section,
    }
}

fn groups(values: &Values, filter: &GroupFilter) -> Section {
    let kind = match filter {
        GroupFilter::Equals(_) => "EQUALS",
        GroupFilter::StartsWith(_) => "STARTS_WITH",
        GroupFilter::OneOf(_) => "REGEX",
    };
    Section::new("attribute_statements", &[])
        .set("type", "GROUP")
        .set("name", Attribute::Groups.wire_name(values.choice.naming))
        .set("namespace", UNSPECIFIED)
        .set("filter_type", kind)
        .set("filter_value", filter.value())
}

/// One resource for all groups: several of them over one app would overwrite each other.
fn assignments(terraform: &mut Terraform) {
    terraform.add(
        Section::new("variable", &["group_ids"])
            .set("type", code("list(string)"))
            .set("default", code("[]"))
            .set("description", "The Okta groups that may use Claude, by their ids."),
    );
    terraform.add(
        Section::new("resource", &["okta_app_group_assignments", "claude"])
            .set("app_id", code("okta_app_saml.claude.id"))
            .nest(
                Section::new("dynamic", &["group"])
                    .set("for_each", code("var.group_ids"))
                    .nest(Section::new("content", &[]).set("id", code("group.value"))),
            ),
    );
}
