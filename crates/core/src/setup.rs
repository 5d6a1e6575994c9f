//! Everything that is saved of one parent organization's connection to one identity provider, with its schema version.
//! A setup holds no secret. [`read`] is the one way from text to a setup: it brings older schemas up to date and
//! refuses newer ones.

mod imported;
mod migration;
mod name;
mod papers;

pub use imported::{BundleSource, ClaimCount, ClaimKind, Claims, Imported, KINDS};
pub use migration::{ReadFailure, read};
pub use name::SetupName;
pub use papers::PapersLanguage;

use crate::{
    Finding, Origin, Timestamp,
    administration::Administration,
    attribute::AttributeChoice,
    certificate::SigningCertificate,
    domain::DomainClaim,
    draft::Drafts,
    idp::IdpId,
    message::Said,
    provisioning::{Administrator, Organization},
    service_provider::{IdpMetadata, ServiceProvider},
    sign_in::{JudgedResponse, SignInTest},
    step::Step,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The schema that this version writes.
pub const SCHEMA: u32 = 3;

/// Who holds which rights; names or addresses as the person likes to note them.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct People {
    /// Who may change the DNS zone.
    pub dns: Option<String>,
    /// Who administers the identity provider.
    pub idp: Option<String>,
    /// Who is Owner of Claude or Admin of the Console.
    pub owner: Option<String>,
}

/// Where the parent organization comes from.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ParentOrganization {
    /// Not told yet.
    #[default]
    Unknown,
    /// It exists: the identity settings page is there (an Enterprise organization has one from the start; a Team
    /// organization gets one when SSO is first set up).
    Exists,
    /// Sales was asked to create one for the Console organization.
    AskedSales,
    /// A merge proposal is under way.
    Merging,
}

/// What is known of the application at the identity provider.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct IdpApplication {
    /// The identity provider's address, for instance `https://authentik.company`.
    pub base_url: Option<String>,
    /// The application's name.
    pub name: Option<String>,
    /// Its slug, realm or similar, where that provider has one.
    pub slug: Option<String>,
    /// The certificate to trust at `base_url`, by its SHA-256 fingerprint, where it is not publicly trusted.
    pub server_fingerprint: Option<String>,
    /// The certificate to trust at the metadata's address, by its SHA-256 fingerprint, where it is not publicly trusted.
    pub metadata_fingerprint: Option<String>,
    /// Its metadata, once read.
    pub metadata: Option<IdpMetadata>,
}

/// The loopback service provider of the sign-in test. Its values are the temporary ones that the guide enters at the
/// identity provider until WorkOS shows the real ones.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Loopback {
    /// The fixed port of this setup.
    pub port: u16,
    /// Whether it speaks https, for identity providers that insist.
    pub https: bool,
}

impl Default for Loopback {
    fn default() -> Self {
        Self { port: 7468, https: false }
    }
}

impl Loopback {
    /// The temporary ACS URL.
    pub fn acs(&self) -> String {
        format!("{}/acs", self.origin())
    }

    /// The temporary Entity ID.
    pub fn entity_id(&self) -> String {
        format!("{}/metadata", self.origin())
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("{}://127.0.0.1:{}", if self.https { "https" } else { "http" }, self.port)
    }
}

/// An answer to a question of the live check-list, kept as evidence.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Answer {
    /// Yes or no.
    pub yes: bool,
    /// What the person noted.
    pub note: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// What was done, when, with what result.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct LogEntry {
    /// When.
    pub at: Timestamp,
    /// What, in one plain sentence.
    #[ts(type = "string")]
    pub what: Said,
    /// The result, for instance `3 checks passed, 1 failed`.
    #[ts(type = "string | null")]
    pub result: Option<Said>,
}

/// The findings of a step and when they were made.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct StepReport {
    /// When.
    pub at: Timestamp,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// An export that was made.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ExportRecord {
    /// When.
    pub at: Timestamp,
    /// SHA-256 of the bundle, lower-case hexadecimal.
    pub sha256: String,
}

/// One parent organization's connection to one identity provider.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Setup {
    /// The schema that it is written in.
    pub schema: u32,
    /// Its name.
    pub name: SetupName,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The identity provider.
    pub idp: IdpId,
    /// Who holds which rights.
    #[serde(default)]
    pub people: People,
    /// Where the parent organization comes from.
    #[serde(default)]
    pub parent: ParentOrganization,
    /// The organizations under the parent; at least one.
    pub organizations: Vec<Organization>,
    /// The domains.
    #[serde(default)]
    pub domains: Vec<DomainClaim>,
    /// The signing certificate.
    #[serde(default)]
    pub certificate: Option<SigningCertificate>,
    /// How attributes are sent.
    #[serde(default)]
    pub attributes: AttributeChoice,
    /// The service provider's values.
    #[serde(default)]
    pub service_provider: ServiceProvider,
    /// The application at the identity provider.
    #[serde(default)]
    pub application: IdpApplication,
    /// What is chosen and done through the identity provider's administration API.
    #[serde(default)]
    pub administration: Administration,
    /// The loopback service provider.
    #[serde(default)]
    pub loopback: Loopback,
    /// The sign-in tests, oldest first; the last 50.
    #[serde(default)]
    pub sign_in_tests: Vec<SignInTest>,
    /// Responses from elsewhere that were judged, oldest first; the last 50. They count for nothing.
    #[serde(default)]
    pub judged_responses: Vec<JudgedResponse>,
    /// Who must never be locked out.
    #[serde(default)]
    pub administrators: Vec<Administrator>,
    /// Guide steps ticked off, by the step's name.
    #[serde(default)]
    pub ticks: BTreeMap<String, Timestamp>,
    /// The groups that were mapped when the attributes, or the guide's step about groups, were last confirmed to stand at
    /// the identity provider: what its filter or choice lets through. Nothing while that was never confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups_confirmed: Option<Vec<String>>,
    /// Answers of the live check-list, by the question's name.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// The language of the papers that leave this machine.
    #[serde(default)]
    pub papers_language: PapersLanguage,
    /// Exports that were made.
    #[serde(default)]
    pub exports: Vec<ExportRecord>,
    /// The last findings of each step.
    #[serde(default)]
    pub reports: BTreeMap<Step, StepReport>,
    /// What was typed.
    #[serde(default)]
    pub drafts: Drafts,
    /// What is to be said of submitted fields, by the draft's name.
    #[serde(default)]
    pub problems: BTreeMap<String, Vec<Finding>>,
    /// The page that was last open.
    #[serde(default)]
    pub page: Option<Step>,
    /// What was done.
    #[serde(default)]
    pub log: Vec<LogEntry>,
    /// What the bundle that was imported last claims; it counts for nothing here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<Imported>,
}

impl IdpApplication {
    /// Where secrets for the identity provider's administration go.
    pub fn origin(&self) -> Option<Origin> {
        Origin::of(self.base_url.as_deref()?, self.server_fingerprint.as_deref())
    }

    /// The fingerprint of the certificate to trust when metadata is read from this address: its own, or the server's where
    /// the server is the same.
    pub fn trusted_at(&self, address: &str) -> Option<&str> {
        let at_the_server = || {
            let server = Origin::of(self.base_url.as_deref()?, None)?;
            (Origin::of(address, None)? == server).then_some(self.server_fingerprint.as_deref()?)
        };
        self.metadata_fingerprint.as_deref().or_else(at_the_server)
    }
}

impl Setup {
    /// A setup in which nothing was entered yet but what it connects. What its identity provider starts with comes in
    /// by [`crate::wizard::Action::IdpChosen`].
    pub fn new(name: SetupName, idp: IdpId, organization: Organization, now: Timestamp) -> Self {
        Self {
            schema: SCHEMA,
            name,
            created: now,
            changed: now,
            idp,
            people: People::default(),
            parent: ParentOrganization::default(),
            organizations: vec![organization],
            domains: Vec::new(),
            certificate: None,
            attributes: AttributeChoice::default(),
            service_provider: ServiceProvider::default(),
            application: IdpApplication::default(),
            administration: Administration::default(),
            loopback: Loopback::default(),
            sign_in_tests: Vec::new(),
            judged_responses: Vec::new(),
            administrators: Vec::new(),
            ticks: BTreeMap::new(),
            groups_confirmed: None,
            answers: BTreeMap::new(),
            papers_language: PapersLanguage::default(),
            exports: Vec::new(),
            reports: BTreeMap::new(),
            drafts: Drafts::default(),
            problems: BTreeMap::new(),
            page: None,
            log: Vec::new(),
            imported: None,
        }
    }
}
