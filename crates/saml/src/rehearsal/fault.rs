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
        self.words().0
    }

    /// What the identity provider does wrong, in one line.
    pub fn description(self) -> Message {
        self.words().1
    }

    /// The code of the finding that has to name it.
    pub fn finding(self) -> Code {
        self.words().2
    }

    fn words(self) -> (&'static str, Message, Code) {
        match self {
            Self::WrongAudience => ("wrong-audience", say::sign_in_fault_wrong_audience(), Code::AudienceMatches),
            Self::WrongRecipient => ("wrong-recipient", say::sign_in_fault_wrong_recipient(), Code::RecipientMatches),
            Self::Expired => ("expired", say::sign_in_fault_expired(), Code::NotExpired),
            Self::NotYetValid => ("not-yet-valid", say::sign_in_fault_not_yet_valid(), Code::AlreadyValid),
            Self::ClockDrift => ("clock-drift", say::sign_in_fault_clock_drift(), Code::ClocksAgree),
            Self::ResponseOnlySignature => {
                ("response-only-signature", say::sign_in_fault_response_only_signature(), Code::AssertionSigned)
            }
            Self::Unsigned => ("unsigned", say::sign_in_fault_unsigned(), Code::SignaturePresent),
            Self::OtherCertificate => {
                ("other-certificate", say::sign_in_fault_other_certificate(), Code::CertificateRolledOver)
            }
            Self::Sha1 => ("sha1", say::sign_in_fault_sha1(), Code::AlgorithmSha1),
            Self::NoEmail => ("no-email", say::sign_in_fault_no_email(), Code::AttributeEmail),
            Self::UriNames => ("uri-names", say::sign_in_fault_uri_names(), Code::AttributeNames),
            Self::OpaqueNameId => ("opaque-nameid", say::sign_in_fault_opaque_nameid(), Code::NameIdIsEmail),
            Self::EmailMismatch => ("email-mismatch", say::sign_in_fault_email_mismatch(), Code::EmailEqualsNameId),
            Self::UnverifiedDomain => {
                ("unverified-domain", say::sign_in_fault_unverified_domain(), Code::EmailDomainVerified)
            }
            Self::NoGroups => ("no-groups", say::sign_in_fault_no_groups(), Code::GroupsMapped),
            Self::NotAssigned => ("not-assigned", say::sign_in_fault_not_assigned(), Code::StatusSuccess),
            Self::NoAudience => ("no-audience", say::sign_in_fault_no_audience(), Code::AudiencePresent),
            Self::Replay => ("replay", say::sign_in_fault_replay(), Code::NotReplayed),
            Self::Encrypted => ("encrypted", say::sign_in_fault_encrypted(), Code::NotEncrypted),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}
