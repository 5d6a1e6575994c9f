//! Every field that a person can fill, in the window or with `latchkey setup set`: its name, its step and how many
//! values it takes. What a value does to the setup stands in `wizard/set.rs`.

use crate::{
    message::{Message, say::field_about as about},
    step::Step,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A field.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The identity provider.
    Idp,
    /// Who may change the DNS zone.
    DnsPerson,
    /// Who administers the identity provider.
    IdpPerson,
    /// Who is Owner of Claude or Admin of the Console.
    OwnerPerson,
    /// Where the parent organization comes from.
    Parent,
    /// The organizations under the parent, as NAME=PLAN.
    Organizations,
    /// The plan of one organization.
    Plan,
    /// The domains.
    Domain,
    /// The host that Claude shows for the TXT record.
    Host,
    /// The TXT value that Claude shows.
    TxtValue,
    /// The names under which attributes travel.
    Naming,
    /// Whether the groups mapping drops duplicates.
    DeduplicateGroups,
    /// Whether the mappings stand at the identity provider as shown.
    AttributesDone,
    /// ACS URL.
    Acs,
    /// SP Entity ID.
    EntityId,
    /// Both values in one paste, or SP metadata.
    ServiceProvider,
    /// The identity provider's metadata: a URL, a file or the XML itself.
    IdpMetadata,
    /// The certificate to trust when the metadata's server has one of its own, by its SHA-256 fingerprint.
    MetadataFingerprint,
    /// The identity provider's address.
    IdpUrl,
    /// The certificate to trust at that address, by its SHA-256 fingerprint.
    ServerFingerprint,
    /// The application's name at the identity provider.
    ApplicationName,
    /// The application's slug, realm or similar.
    ApplicationSlug,
    /// Who may open the application at the identity provider.
    Access,
    /// Who has which entitlement at the identity provider.
    Entitlements,
    /// What the groups attribute carries at the identity provider.
    GroupsFrom,
    /// The section of the identity provider's start page in which the application stands.
    ApplicationGroup,
    /// The authorization flow at the identity provider.
    AuthorizationFlow,
    /// The SCIM endpoint that Claude shows.
    ScimUrl,
    /// The groups that SCIM sends.
    ScimGroups,
    /// Whether SCIM really writes.
    ScimLive,
    /// Deviations from the integration guide, switched on or off.
    Deviations,
    /// Objects at the identity provider that were not made here and may be changed.
    Confirm,
    /// The address of the person at the keyboard.
    Me,
    /// The loopback port of the sign-in test.
    Port,
    /// Whether the loopback service provider speaks https.
    Https,
    /// The provisioning mode of one organization.
    Mode,
    /// Whether group mappings are enabled in one organization.
    GroupMappings,
    /// The mapping table of one organization.
    Mappings,
    /// Whether Require SSO is on in one organization.
    RequireSso,
    /// Who must never be locked out.
    Administrators,
    /// The language of the papers that leave this machine.
    PapersLanguage,
}

/// What is to be known of a field.
pub struct FieldFacts {
    /// The field.
    pub field: Field,
    /// Its name, as on the command line.
    pub name: &'static str,
    /// The step on whose page it stands.
    pub step: Step,
    about: fn() -> Message,
}

impl FieldFacts {
    /// What to write, in one line.
    pub fn about(&self) -> Message {
        (self.about)()
    }
}

const fn facts(field: Field, name: &'static str, step: Step, about: fn() -> Message) -> FieldFacts {
    FieldFacts { field, name, step, about }
}

/// Every field, in the order of the steps.
pub const ALL: [FieldFacts; 41] = [
    facts(Field::Idp, "idp", Step::BeforeYouStart, about::idp),
    facts(Field::Organizations, "organizations", Step::BeforeYouStart, about::organizations),
    facts(Field::Plan, "plan", Step::BeforeYouStart, about::plan),
    facts(Field::Parent, "parent", Step::BeforeYouStart, about::parent),
    facts(Field::DnsPerson, "dns-person", Step::BeforeYouStart, about::dns_person),
    facts(Field::IdpPerson, "idp-person", Step::BeforeYouStart, about::idp_person),
    facts(Field::OwnerPerson, "owner-person", Step::BeforeYouStart, about::owner_person),
    facts(Field::Domain, "domain", Step::Domain, about::domain),
    facts(Field::Host, "host", Step::Domain, about::host),
    facts(Field::TxtValue, "txt-value", Step::Domain, about::txt_value),
    facts(Field::Naming, "naming", Step::Attributes, about::naming),
    facts(Field::DeduplicateGroups, "deduplicate-groups", Step::Attributes, about::deduplicate_groups),
    facts(Field::AttributesDone, "attributes-done", Step::Attributes, about::attributes_done),
    facts(Field::ServiceProvider, "service-provider", Step::ServiceProvider, about::service_provider),
    facts(Field::Acs, "acs", Step::ServiceProvider, about::acs),
    facts(Field::EntityId, "entity-id", Step::ServiceProvider, about::entity_id),
    facts(Field::MetadataFingerprint, "metadata-fingerprint", Step::ServiceProvider, about::metadata_fingerprint),
    facts(Field::IdpMetadata, "idp-metadata", Step::ServiceProvider, about::idp_metadata),
    facts(Field::IdpUrl, "idp-url", Step::ServiceProvider, about::idp_url),
    facts(Field::ServerFingerprint, "server-fingerprint", Step::ServiceProvider, about::server_fingerprint),
    facts(Field::ApplicationName, "application-name", Step::ServiceProvider, about::application_name),
    facts(Field::ApplicationSlug, "application-slug", Step::ServiceProvider, about::application_slug),
    facts(Field::Access, "access", Step::ServiceProvider, about::access),
    facts(Field::Entitlements, "entitlements", Step::ServiceProvider, about::entitlements),
    facts(Field::GroupsFrom, "groups-from", Step::ServiceProvider, about::groups_from),
    facts(Field::ApplicationGroup, "application-group", Step::ServiceProvider, about::application_group),
    facts(Field::AuthorizationFlow, "authorization-flow", Step::ServiceProvider, about::authorization_flow),
    facts(Field::Deviations, "deviations", Step::ServiceProvider, about::deviations),
    facts(Field::Confirm, "confirm", Step::ServiceProvider, about::confirm),
    facts(Field::Me, "me", Step::ServiceProvider, about::me),
    facts(Field::Port, "port", Step::TestSignIn, about::port),
    facts(Field::Https, "https", Step::TestSignIn, about::https),
    facts(Field::Mode, "mode", Step::Provisioning, about::mode),
    facts(Field::GroupMappings, "group-mappings", Step::Provisioning, about::group_mappings),
    facts(Field::Mappings, "mappings", Step::Provisioning, about::mappings),
    facts(Field::Administrators, "administrators", Step::Provisioning, about::administrators),
    facts(Field::ScimUrl, "scim-url", Step::Provisioning, about::scim_url),
    facts(Field::ScimGroups, "scim-groups", Step::Provisioning, about::scim_groups),
    facts(Field::ScimLive, "scim-live", Step::Provisioning, about::scim_live),
    facts(Field::PapersLanguage, "papers-language", Step::Export, about::papers_language),
    facts(Field::RequireSso, "require-sso", Step::Export, about::require_sso),
];

impl Field {
    /// The field with this name, however it is spelt: capitals, spaces and underscores do not matter, and the words on
    /// the vendors' pages are understood.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase().replace([' ', '_'], "-");
        let name = match name.as_str() {
            "acs-url" => "acs",
            "sp-entity-id" | "audience" => "entity-id",
            "txt" => "txt-value",
            "metadata" => "idp-metadata",
            "mapping" => "mappings",
            "administrator" => "administrators",
            "domains" => "domain",
            "organization" => "organizations",
            other => other,
        };
        ALL.iter().find(|facts| facts.name == name).map(|facts| facts.field)
    }

    /// Its name, as on the command line and in drafts.
    pub fn name(self) -> &'static str {
        ALL.iter().find(|facts| facts.field == self).map_or("", |facts| facts.name)
    }

    /// The step on whose page it stands.
    pub fn step(self) -> Step {
        ALL.iter().find(|facts| facts.field == self).map_or(Step::BeforeYouStart, |facts| facts.step)
    }

    /// Whether it belongs to one organization rather than to the whole setup.
    pub fn is_of_organization(self) -> bool {
        matches!(self, Self::Plan | Self::Mode | Self::GroupMappings | Self::Mappings | Self::RequireSso)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_found_by_its_name_and_named_as_in_json() {
        for facts in &ALL {
            assert_eq!(Field::parse(facts.name), Some(facts.field));
            assert_eq!(serde_json::to_value(facts.field).ok(), Some(facts.name.into()));
        }
    }

    #[test]
    fn a_field_is_found_however_it_is_spelt() {
        for (spelt, field) in [
            ("TXT value", Field::TxtValue),
            ("ACS URL", Field::Acs),
            ("SP Entity ID", Field::EntityId),
            ("idp_metadata", Field::IdpMetadata),
        ] {
            assert_eq!(Field::parse(spelt), Some(field), "{spelt}");
        }
        assert_eq!(Field::parse("colour"), None);
    }
}
