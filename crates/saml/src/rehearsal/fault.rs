//! The faults that the built-in identity provider can make, each with the finding it has to end in.

use latchkey_core::Code;
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
    pub fn description(self) -> &'static str {
        self.words().1
    }

    /// The code of the finding that has to name it.
    pub fn finding(self) -> Code {
        self.words().2
    }

    fn words(self) -> (&'static str, &'static str, Code) {
        match self {
            Self::WrongAudience => ("wrong-audience", "The audience has one slash too many", Code::AudienceMatches),
            Self::WrongRecipient => {
                ("wrong-recipient", "The response is meant for another ACS URL", Code::RecipientMatches)
            }
            Self::Expired => ("expired", "The assertion ran out ten minutes ago", Code::NotExpired),
            Self::NotYetValid => ("not-yet-valid", "The assertion becomes valid in an hour", Code::AlreadyValid),
            Self::ClockDrift => {
                ("clock-drift", "The identity provider's clock is ten minutes ahead", Code::ClocksAgree)
            }
            Self::ResponseOnlySignature => {
                ("response-only-signature", "The response is signed, the assertion in it is not", Code::AssertionSigned)
            }
            Self::Unsigned => ("unsigned", "Nothing is signed", Code::SignaturePresent),
            Self::OtherCertificate => (
                "other-certificate",
                "Another key signs than the one whose certificate is in the metadata",
                Code::CertificateRolledOver,
            ),
            Self::Sha1 => ("sha1", "Signature and digest use SHA-1", Code::AlgorithmSha1),
            Self::NoEmail => ("no-email", "The attribute email is missing", Code::AttributeEmail),
            Self::UriNames => ("uri-names", "The attributes have long claim URIs for names", Code::AttributeNames),
            Self::OpaqueNameId => ("opaque-nameid", "The NameID is an opaque identifier", Code::NameIdIsEmail),
            Self::EmailMismatch => ("email-mismatch", "NameID and the attribute email differ", Code::EmailEqualsNameId),
            Self::UnverifiedDomain => (
                "unverified-domain",
                "The e-mail address is on a domain that is not verified",
                Code::EmailDomainVerified,
            ),
            Self::NoGroups => ("no-groups", "The attribute groups is empty", Code::GroupsMapped),
            Self::NotAssigned => ("not-assigned", "The person is not assigned to the application", Code::StatusSuccess),
            Self::NoAudience => ("no-audience", "The assertion names no audience", Code::AudiencePresent),
            Self::Replay => ("replay", "The same response arrives a second time", Code::NotReplayed),
            Self::Encrypted => ("encrypted", "The assertion is encrypted", Code::NotEncrypted),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}
