//! What a response is measured against: whom to trust, which values the service provider has, and what Claude needs.

use latchkey_core::{
    Timestamp,
    attribute::{Attribute, Naming, REQUIRED},
    certificate::CertificateFacts,
    domain::DomainName,
    message::Message,
    service_provider::IdpMetadata,
};

/// Seconds by which two clocks may differ before it matters.
pub const DEFAULT_SKEW_SECONDS: i64 = 60;

/// Whose signature counts. Without a certificate nothing is ever accepted.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The identity provider's entity ID; not compared where it is not known.
    pub issuer: Option<String>,
    /// The certificates whose keys may sign. Certificates inside a response are never trusted.
    pub certificates: Vec<CertificateFacts>,
}

impl Trust {
    /// The trust that an identity provider's metadata gives.
    pub fn from_metadata(metadata: &IdpMetadata) -> Self {
        Self { issuer: Some(metadata.entity_id.clone()), certificates: metadata.signing_certificates.clone() }
    }
}

/// Which request a response has to answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RequestRule {
    /// The request is not known: not judged, but both places have to agree.
    AnyOrNone,
    /// Nothing was asked: a response that claims to answer something is refused.
    Unsolicited,
    /// It answers the request with this ID.
    Exactly(String),
}

/// Another service provider that the same people set up: its values in a response tell for whom it was meant.
#[derive(Clone, Debug)]
pub struct Neighbour {
    /// What people call it: `WorkOS`, `the sign-in test on this computer`.
    pub name: Message,
    /// Its ACS URL.
    pub acs: Option<String>,
    /// Its entity ID.
    pub entity_id: Option<String>,
}

/// Everything that a response is measured against.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// Whose signature counts.
    pub trust: Trust,
    /// The ACS URL: the recipient and the destination. Not compared where it is not known.
    pub acs: Option<String>,
    /// The service provider's entity ID: the audience. Not compared where it is not known.
    pub entity_id: Option<String>,
    /// The request that the response answers.
    pub request: RequestRule,
    /// When that request was sent, by the clock of `now`: an answer that says it is older tells of a clock that is
    /// behind.
    pub requested_at: Option<Timestamp>,
    /// The requests of earlier tests: a response to one of them is recognised, and refused all the same.
    pub earlier_requests: Vec<String>,
    /// Other service providers of the same people. Their values explain, and never satisfy.
    pub neighbours: Vec<Neighbour>,
    /// The verified domains; e-mail domains are not compared when empty.
    pub domains: Vec<DomainName>,
    /// The group names mapped to roles, where group mappings are on.
    pub mapped_groups: Option<Vec<String>>,
    /// Under which names the attributes should travel.
    pub naming: Naming,
    /// The attributes that have to be there; Google Workspace, for instance, cannot send `id`.
    pub required: Vec<Attribute>,
    /// How far clocks may differ, in seconds.
    pub skew_seconds: i64,
    /// The moment at which the response arrived.
    pub now: Timestamp,
}

impl Expectation {
    /// An expectation that knows the trust and the time; everything else is filled in by whoever knows it.
    pub fn new(trust: Trust, now: Timestamp) -> Self {
        let required = required_of(trust.issuer.as_deref());
        Self {
            trust,
            acs: None,
            entity_id: None,
            request: RequestRule::AnyOrNone,
            requested_at: None,
            earlier_requests: Vec::new(),
            neighbours: Vec::new(),
            domains: Vec::new(),
            mapped_groups: None,
            naming: Naming::Short,
            required,
            skew_seconds: DEFAULT_SKEW_SECONDS,
            now,
        }
    }
}

impl Expectation {
    /// The neighbour whose ACS URL or entity ID `value` is.
    pub(super) fn neighbour_with(&self, value: &str) -> Option<&Neighbour> {
        let is = |known: &Option<String>| known.as_deref() == Some(value);
        // Whoever is judged here is nobody's neighbour.
        let same = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
        let is_another =
            |neighbour: &&Neighbour| !same(&neighbour.acs, &self.acs) && !same(&neighbour.entity_id, &self.entity_id);
        self.neighbours.iter().filter(is_another).find(|neighbour| is(&neighbour.acs) || is(&neighbour.entity_id))
    }
}

/// Google Workspace cannot map `id` (WorkOS, integrations/google-saml), and WorkOS's Google connection does without.
fn required_of(issuer: Option<&str>) -> Vec<Attribute> {
    let is_google = issuer.is_some_and(|issuer| issuer.starts_with("https://accounts.google.com/o/saml2"));
    REQUIRED.into_iter().filter(|attribute| !(is_google && *attribute == Attribute::Id)).collect()
}
