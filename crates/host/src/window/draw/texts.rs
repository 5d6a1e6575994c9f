//! The text of every field: what was typed last, else the value that the setup holds.

use latchkey_core::{
    administration::Grantee,
    field::{self, Field},
    provisioning::{Grant, Organization},
    setup::{ParentOrganization, Setup},
    wizard::{ATTRIBUTES_DONE, draft_name},
};
use serde::Serialize;
use std::collections::BTreeMap;

pub(super) fn texts(setup: &Setup) -> BTreeMap<String, String> {
    let typed: BTreeMap<&str, &str> = setup.drafts.fields().collect();
    let mut texts = BTreeMap::new();
    for facts in &field::ALL {
        if !facts.field.is_of_organization() {
            let name = facts.name.to_owned();
            let text = typed.get(facts.name).map(|text| (*text).to_owned());
            texts.insert(name, text.unwrap_or_else(|| value(setup, facts.field)));
            continue;
        }
        for (index, organization) in setup.organizations.iter().enumerate() {
            let name = draft_name(facts.field, Some(&organization.name));
            // Where no organization is named, the first one is meant.
            let unnamed = typed.get(facts.name).filter(|_| index == 0);
            let text = typed.get(name.as_str()).or(unnamed).map(|text| (*text).to_owned());
            texts.insert(name, text.unwrap_or_else(|| value_of_organization(organization, facts.field)));
        }
    }
    texts
}

fn value(setup: &Setup, field: Field) -> String {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let first = setup.domains.first();
    let chosen = &setup.administration;
    match field {
        Field::Idp => setup.idp.to_string(),
        Field::DnsPerson => text(&setup.people.dns),
        Field::IdpPerson => text(&setup.people.idp),
        Field::OwnerPerson => text(&setup.people.owner),
        Field::Parent if setup.parent == ParentOrganization::Unknown => String::new(),
        Field::Parent => word(&setup.parent),
        Field::Organizations => {
            lines(setup.organizations.iter().map(|one| format!("{}={}", one.name, one.plan.slug())))
        }
        Field::Domain => lines(setup.domains.iter().map(|claim| claim.domain.to_string())),
        Field::Host => first.map(|claim| claim.host.clone()).unwrap_or_default(),
        Field::TxtValue => first.map(|claim| text(&claim.value)).unwrap_or_default(),
        Field::Naming => word(&setup.attributes.naming),
        Field::DeduplicateGroups => yes_or_no(setup.attributes.deduplicate_groups),
        Field::AttributesDone => yes_or_no(setup.ticks.contains_key(ATTRIBUTES_DONE)),
        Field::Acs => setup.service_provider.acs.as_ref().map(ToString::to_string).unwrap_or_default(),
        Field::EntityId => setup.service_provider.entity_id.as_ref().map(ToString::to_string).unwrap_or_default(),
        Field::IdpMetadata => setup.application.metadata.as_ref().map(|read| read.source.clone()).unwrap_or_default(),
        Field::ServerFingerprint => text(&setup.application.server_fingerprint),
        Field::MetadataFingerprint => text(&setup.application.metadata_fingerprint),
        Field::IdpUrl => text(&setup.application.base_url),
        Field::ApplicationName => text(&setup.application.name),
        Field::ApplicationSlug => text(&setup.application.slug),
        Field::Access => lines(chosen.access.iter().map(written)),
        Field::Entitlements => lines(
            chosen
                .entitlements
                .iter()
                .flat_map(|(name, bound)| bound.iter().map(move |grantee| format!("{name}={}", written(grantee)))),
        ),
        Field::GroupsFrom => word(&chosen.groups_from),
        Field::ApplicationGroup => text(&chosen.application_group),
        Field::AuthorizationFlow => text(&chosen.authorization_flow),
        Field::ScimUrl => text(&chosen.scim_url),
        Field::ScimGroups => lines(chosen.scim_groups.iter().cloned()),
        Field::ScimLive => yes_or_no(chosen.scim_live),
        Field::Deviations => lines(chosen.deviations_off.iter().map(|name| format!("{name}=off"))),
        Field::Confirm => lines(chosen.confirmed.iter().cloned()),
        Field::Me => text(&chosen.me),
        Field::Port => setup.loopback.port.to_string(),
        Field::Https => yes_or_no(setup.loopback.https),
        Field::Administrators => {
            lines(setup.administrators.iter().map(|one| format!("{}={}", one.email, one.groups.join(","))))
        }
        Field::PapersLanguage => word(&setup.papers_language),
        Field::ServiceProvider
        | Field::Plan
        | Field::Mode
        | Field::GroupMappings
        | Field::Mappings
        | Field::RequireSso => String::new(),
    }
}

fn value_of_organization(organization: &Organization, field: Field) -> String {
    match field {
        Field::Plan => organization.plan.slug().to_owned(),
        Field::Mode => organization.mode.map(|mode| mode.slug().to_owned()).unwrap_or_default(),
        Field::GroupMappings => yes_or_no(organization.group_mappings),
        Field::RequireSso => yes_or_no(organization.require_sso),
        Field::Mappings => lines(organization.mappings.iter().map(|row| {
            let kind = if matches!(row.grant, Grant::Role(_)) { "role" } else { "seat" };
            format!("{}={kind}:{}", row.group, row.grant.name())
        })),
        _ => String::new(),
    }
}

/// A grantee as it is written into a field.
fn written(grantee: &Grantee) -> String {
    match grantee {
        Grantee::Group(name) if name.contains(':') => format!("group:{name}"),
        Grantee::Group(name) => name.clone(),
        Grantee::User(name) => format!("user:{name}"),
    }
}

fn lines(entries: impl Iterator<Item = String>) -> String {
    entries.collect::<Vec<_>>().join("\n")
}

fn yes_or_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

/// The word under which a choice is written in a setup and taken from a field.
fn word(choice: &impl Serialize) -> String {
    let value = serde_json::to_value(choice).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
