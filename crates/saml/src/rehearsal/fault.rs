//! The faults that the built-in identity provider can make, each with the finding it has to end in.

use latchkey_core::{
    Code,
    message::{Message, say},
};

/// One fault, made on purpose.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Fault {
    /// The audience is not the service provider's entity ID.
    WrongAudience,
    /// The subject is confirmed for another ACS URL.
    WrongRecipient,
    /// The assertion's time is over.
    Expired,
    /// The assertion's time has not begun.
    NotYetValid,
    /// The identity provider's clock is ahead.
    ClockDrift,
    /// Only the response is signed, the assertion in it is not.
    ResponseOnlySignature,
    /// Nothing is signed.
    Unsigned,
    /// Another key than the one in the metadata signed.
    OtherCertificate,
    /// Signature and digest use SHA-1.
    Sha1,
    /// The attribute `email` is missing.
    NoEmail,
    /// The attributes have long claim URIs for names.
    UriNames,
    /// The NameID is an opaque identifier.
    OpaqueNameId,
    /// NameID and `email` differ.
    EmailMismatch,
    /// The e-mail address is on a domain that is not verified.
    UnverifiedDomain,
    /// No group is sent.
    NoGroups,
    /// The person is not assigned to the application.
    NotAssigned,
    /// The assertion names no audience.
    NoAudience,
    /// The same response arrives twice.
    Replay,
    /// The assertion is encrypted.
    Encrypted,
}

impl Fault {
    /// Every fault, in the order in which they are listed.
    pub const ALL: [Self; 19] = [
        Self::WrongAudience,
        Self::WrongRecipient,
        Self::Expired,
        Self::NotYetValid,
        Self::ClockDrift,
        Self::ResponseOnlySignature,
        Self::Unsigned,
        Self::OtherCertificate,
        Self::Sha1,
        Self::NoEmail,
        Self::UriNames,
        Self::OpaqueNameId,
        Self::EmailMismatch,
        Self::UnverifiedDomain,
        Self::NoGroups,
        Self::NotAssigned,
        Self::NoAudience,
        Self::Replay,
        Self::Encrypted,
    ];

    /// The fault with this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.name() == name)
    }

    /// Its name, as `rehearse --break` takes it.
    pub fn name(self) -> &'static str {
        self.facts().0
    }

    /// What the identity provider does wrong, in one line.
    pub fn description(self) -> Message {
        match self {
            Self::WrongAudience => say::sign_in_fault::wrong_audience(),
            Self::WrongRecipient => say::sign_in_fault::wrong_recipient(),
            Self::Expired => say::sign_in_fault::expired(),
            Self::NotYetValid => say::sign_in_fault::not_yet_valid(),
            Self::ClockDrift => say::sign_in_fault::clock_drift(),
            Self::ResponseOnlySignature => say::sign_in_fault::response_only_signature(),
            Self::Unsigned => say::sign_in_fault::unsigned(),
            Self::OtherCertificate => say::sign_in_fault::other_certificate(),
            Self::Sha1 => say::sign_in_fault::sha1(),
            Self::NoEmail => say::sign_in_fault::no_email(),
            Self::UriNames => say::sign_in_fault::uri_names(),
            Self::OpaqueNameId => say::sign_in_fault::opaque_name_id(),
            Self::EmailMismatch => say::sign_in_fault::email_mismatch(),
            Self::UnverifiedDomain => say::sign_in_fault::unverified_domain(),
            Self::NoGroups => say::sign_in_fault::no_groups(),
            Self::NotAssigned => say::sign_in_fault::not_assigned(),
            Self::NoAudience => say::sign_in_fault::no_audience(),
            Self::Replay => say::sign_in_fault::replay(),
            Self::Encrypted => say::sign_in_fault::encrypted(),
        }
    }

    /// The code of the finding that has to name it.
    pub fn finding(self) -> Code {
        self.facts().1
    }

    fn facts(self) -> (&'static str, Code) {
        match self {
            Self::WrongAudience => ("wrong-audience", Code::AudienceMatches),
            Self::WrongRecipient => ("wrong-recipient", Code::RecipientMatches),
            Self::Expired => ("expired", Code::NotExpired),
            Self::NotYetValid => ("not-yet-valid", Code::AlreadyValid),
            Self::ClockDrift => ("clock-drift", Code::ClocksAgree),
            Self::ResponseOnlySignature => ("response-only-signature", Code::AssertionSigned),
            Self::Unsigned => ("unsigned", Code::SignaturePresent),
            Self::OtherCertificate => ("other-certificate", Code::CertificateRolledOver),
            Self::Sha1 => ("sha1", Code::AlgorithmSha1),
            Self::NoEmail => ("no-email", Code::AttributeEmail),
            Self::UriNames => ("uri-names", Code::AttributeNames),
            Self::OpaqueNameId => ("opaque-nameid", Code::NameIdIsEmail),
            Self::EmailMismatch => ("email-mismatch", Code::EmailEqualsNameId),
            Self::UnverifiedDomain => ("unverified-domain", Code::EmailDomainVerified),
            Self::NoGroups => ("no-groups", Code::GroupsMapped),
            Self::NotAssigned => ("not-assigned", Code::StatusSuccess),
            Self::NoAudience => ("no-audience", Code::AudiencePresent),
            Self::Replay => ("replay", Code::NotReplayed),
            Self::Encrypted => ("encrypted", Code::NotEncrypted),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}
