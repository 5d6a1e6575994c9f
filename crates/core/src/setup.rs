//! Everything that is saved of one parent organization's connection to one identity provider, with its schema version.
//! A setup holds no secret. [`read`] is the one way from text to a setup: it brings older schemas up to date and
//! refuses newer ones.

mod migration;

pub use migration::{ReadFailure, read};

use crate::{
    Finding, Timestamp,
    attribute::AttributeChoice,
    certificate::SigningCertificate,
    domain::DomainClaim,
    draft::Drafts,
    idp::IdpId,
    provisioning::{Administrator, Organization},
    service_provider::{IdpMetadata, ServiceProvider},
    sign_in::SignInTest,
    step::Step,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

/// The schema that this version writes.
pub const SCHEMA: u32 = 2;

/// The longest name, in characters.
const LONGEST_NAME: usize = 64;

/// The longest name in bytes of UTF-8: file systems end at 255, and endings are added to it.
const LONGEST_NAME_IN_BYTES: usize = 200;

/// Whether Windows takes the name, up to its first dot, for a device.
fn is_a_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |stem: &str| {
        ["com", "lpt"].iter().any(|port| {
            stem.strip_prefix(port).is_some_and(|number| {
                let mut digits = number.chars();
                matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
            })
        })
    };
    ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str()) || numbered(&stem)
}

/// A setup's name: 1 to 64 letters, digits, spaces, `-`, `_` or `.`, beginning and ending with a letter or digit, so
/// that it is safe as a file name on every system. It is kept in Unicode's composed form (NFC), whichever way it was
/// typed.
#[derive(Clone, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct SetupName(String);

impl SetupName {
    /// Reads a name. Errors say in one sentence what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let name: String = text.trim().nfc().collect();
        let allowed = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '.');
        let edge = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        if name.chars().count() > LONGEST_NAME
            || name.len() > LONGEST_NAME_IN_BYTES
            || !name.chars().all(allowed)
            || !edge(name.chars().next())
            || !edge(name.chars().next_back())
            || is_a_device(&name)
        {
            let shown: String = name.chars().take(LONGEST_NAME).collect();
            return Err(format!(
                "{shown:?} cannot be a setup's name: use up to 64 letters, digits, spaces, - _ or ., beginning and \
                 ending with a letter or digit."
            ));
        }
        Ok(Self(name))
    }

    /// Whether both names are one name on a system whose file names do not tell capitals from small letters.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    /// The name without the difference between capitals and small letters.
    fn folded(&self) -> String {
        self.0.to_lowercase().to_uppercase().to_lowercase().nfc().collect()
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for SetupName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<SetupName> for String {
    fn from(name: SetupName) -> Self {
        name.0
    }
}

impl fmt::Display for SetupName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

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
    pub what: String,
    /// The result, for instance `3 checks passed, 1 failed`.
    pub result: Option<String>,
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
    /// The loopback service provider.
    #[serde(default)]
    pub loopback: Loopback,
    /// The sign-in tests, oldest first; the last 50.
    #[serde(default)]
    pub sign_in_tests: Vec<SignInTest>,
    /// Who must never be locked out.
    #[serde(default)]
    pub administrators: Vec<Administrator>,
    /// Guide steps ticked off, by the step's name.
    #[serde(default)]
    pub ticks: BTreeMap<String, Timestamp>,
    /// Answers of the live check-list, by the question's name.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// Exports that were made.
    #[serde(default)]
    pub exports: Vec<ExportRecord>,
    /// The last findings of each step.
    #[serde(default)]
    pub reports: BTreeMap<Step, StepReport>,
    /// What was typed.
    #[serde(default)]
    pub drafts: Drafts,
    /// The page that was last open.
    #[serde(default)]
    pub page: Option<Step>,
    /// What was done.
    #[serde(default)]
    pub log: Vec<LogEntry>,
}
