//! Every field that a person can fill, in the window or with `latchkey setup set`: its name, its step and how many
//! values it takes. What a value does to the setup stands in `wizard/set.rs`.

use crate::step::Step;
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
    /// What to write, in one line.
    pub about: &'static str,
}

const fn facts(field: Field, name: &'static str, step: Step, about: &'static str) -> FieldFacts {
    FieldFacts { field, name, step, about }
}

/// Every field, in the order of the steps.
pub const ALL: [FieldFacts; 41] = [
    facts(
        Field::Idp,
        "idp",
        Step::BeforeYouStart,
        "the identity provider's short name; `latchkey idp list` names them",
    ),
    facts(
        Field::Organizations,
        "organizations",
        Step::BeforeYouStart,
        "NAME=PLAN, one for each organization under the parent",
    ),
    facts(
        Field::Plan,
        "plan",
        Step::BeforeYouStart,
        "team, enterprise-seats, enterprise-usage-two, enterprise-usage-one, console or console-under-team",
    ),
    facts(Field::Parent, "parent", Step::BeforeYouStart, "unknown, exists, asked-sales or merging"),
    facts(
        Field::DnsPerson,
        "dns-person",
        Step::BeforeYouStart,
        "who may change the DNS zone; skip leaves it open on purpose",
    ),
    facts(
        Field::IdpPerson,
        "idp-person",
        Step::BeforeYouStart,
        "who administers the identity provider; skip leaves it open on purpose",
    ),
    facts(
        Field::OwnerPerson,
        "owner-person",
        Step::BeforeYouStart,
        "who is Owner of Claude or Admin of the Console; skip leaves it open on purpose",
    ),
    facts(Field::Domain, "domain", Step::Domain, "the e-mail domains, one or more"),
    facts(
        Field::Host,
        "host",
        Step::Domain,
        "the host that Claude shows, usually @; with several domains: DOMAIN HOST",
    ),
    facts(
        Field::TxtValue,
        "txt-value",
        Step::Domain,
        "the TXT value that Claude shows; with several domains: DOMAIN VALUE",
    ),
    facts(Field::Naming, "naming", Step::Attributes, "short, or entra-uris for WorkOS's Entra ID connection"),
    facts(Field::DeduplicateGroups, "deduplicate-groups", Step::Attributes, "yes or no"),
    facts(
        Field::AttributesDone,
        "attributes-done",
        Step::Attributes,
        "yes once the mappings stand at the identity provider as shown",
    ),
    facts(
        Field::ServiceProvider,
        "service-provider",
        Step::ServiceProvider,
        "everything copied from the WorkOS page, or the SP metadata",
    ),
    facts(Field::Acs, "acs", Step::ServiceProvider, "the ACS URL that WorkOS shows"),
    facts(Field::EntityId, "entity-id", Step::ServiceProvider, "the SP Entity ID that WorkOS shows"),
    facts(
        Field::MetadataFingerprint,
        "metadata-fingerprint",
        Step::ServiceProvider,
        "SHA-256 of the certificate to trust at the metadata's address, where it is self-signed or private; set before idp-metadata",
    ),
    facts(
        Field::IdpMetadata,
        "idp-metadata",
        Step::ServiceProvider,
        "the identity provider's metadata: URL, file or XML",
    ),
    facts(
        Field::IdpUrl,
        "idp-url",
        Step::ServiceProvider,
        "the identity provider's address, for instance https://authentik.company",
    ),
    facts(
        Field::ServerFingerprint,
        "server-fingerprint",
        Step::ServiceProvider,
        "SHA-256 of the certificate to trust at idp-url, where it is self-signed or private; the metadata has its own",
    ),
    facts(
        Field::ApplicationName,
        "application-name",
        Step::ServiceProvider,
        "the application's name at the identity provider",
    ),
    facts(
        Field::ApplicationSlug,
        "application-slug",
        Step::ServiceProvider,
        "its slug (authentik) or realm (Keycloak)",
    ),
    facts(
        Field::Access,
        "access",
        Step::ServiceProvider,
        "who may open the application at the identity provider: a group's name or user:NAME, one or more; empty means everybody",
    ),
    facts(
        Field::Entitlements,
        "entitlements",
        Step::ServiceProvider,
        "ENTITLEMENT=GROUP or ENTITLEMENT=user:NAME, one or more",
    ),
    facts(
        Field::GroupsFrom,
        "groups-from",
        Step::ServiceProvider,
        "what authentik sends as groups: entitlements (of the application) or groups (the person's own)",
    ),
    facts(
        Field::ApplicationGroup,
        "application-group",
        Step::ServiceProvider,
        "the section of authentik's start page in which the application stands; may be empty",
    ),
    facts(
        Field::AuthorizationFlow,
        "authorization-flow",
        Step::ServiceProvider,
        "the slug of authentik's authorization flow, where another one than the usual is wanted",
    ),
    facts(
        Field::Deviations,
        "deviations",
        Step::ServiceProvider,
        "NAME=on or NAME=off for each deviation from the integration guide that a plan names",
    ),
    facts(
        Field::Confirm,
        "confirm",
        Step::ServiceProvider,
        "the keys of objects in a plan that were not made here and may be changed; empty means none",
    ),
    facts(Field::Me, "me", Step::ServiceProvider, "the e-mail address of the person at the keyboard"),
    facts(Field::Port, "port", Step::TestSignIn, "the loopback port of the sign-in test, 1024 to 65535"),
    facts(Field::Https, "https", Step::TestSignIn, "yes where the identity provider insists on https"),
    facts(Field::Mode, "mode", Step::Provisioning, "invite-only (once called Manual), jit or scim"),
    facts(Field::GroupMappings, "group-mappings", Step::Provisioning, "yes or no"),
    facts(Field::Mappings, "mappings", Step::Provisioning, "GROUP=role:ROLE or GROUP=seat:SEAT, one or more"),
    facts(Field::Administrators, "administrators", Step::Provisioning, "EMAIL=GROUP,GROUP for each administrator"),
    facts(Field::ScimUrl, "scim-url", Step::Provisioning, "the SCIM endpoint that Claude shows"),
    facts(
        Field::ScimGroups,
        "scim-groups",
        Step::Provisioning,
        "the groups that SCIM sends, one or more; empty means all",
    ),
    facts(
        Field::ScimLive,
        "scim-live",
        Step::Provisioning,
        "yes once SCIM may write; until then it stays in dry-run mode",
    ),
    facts(
        Field::PapersLanguage,
        "papers-language",
        Step::Export,
        "en or de: the language of the bundle and of the pages for other people",
    ),
    facts(Field::RequireSso, "require-sso", Step::Export, "yes once Require SSO is on in Claude or the Console"),
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
