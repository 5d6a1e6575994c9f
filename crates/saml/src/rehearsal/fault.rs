//! The faults that the built-in identity provider can make, each with the finding it has to end in.

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
    pub fn finding(self) -> &'static str {
        self.words().2
    }

    fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::WrongAudience => ("wrong-audience", "The audience has one slash too many", "audience_matches"),
            Self::WrongRecipient => {
                ("wrong-recipient", "The response is meant for another ACS URL", "recipient_matches")
            }
            Self::Expired => ("expired", "The assertion ran out ten minutes ago", "not_expired"),
            Self::NotYetValid => ("not-yet-valid", "The assertion becomes valid in an hour", "already_valid"),
            Self::ClockDrift => ("clock-drift", "The identity provider's clock is ten minutes ahead", "clocks_agree"),
            Self::ResponseOnlySignature => {
                ("response-only-signature", "The response is signed, the assertion in it is not", "assertion_signed")
            }
            Self::Unsigned => ("unsigned", "Nothing is signed", "signature_present"),
            Self::OtherCertificate => (
                "other-certificate",
                "Another key signs than the one whose certificate is in the metadata",
                "certificate_rolled_over",
            ),
            Self::Sha1 => ("sha1", "Signature and digest use SHA-1", "algorithm_sha1"),
            Self::NoEmail => ("no-email", "The attribute email is missing", "attribute_email"),
            Self::UriNames => ("uri-names", "The attributes have long claim URIs for names", "attribute_names"),
            Self::OpaqueNameId => ("opaque-nameid", "The NameID is an opaque identifier", "name_id_is_email"),
            Self::EmailMismatch => ("email-mismatch", "NameID and the attribute email differ", "email_equals_name_id"),
            Self::UnverifiedDomain => {
                ("unverified-domain", "The e-mail address is on a domain that is not verified", "email_domain_verified")
            }
            Self::NoGroups => ("no-groups", "The attribute groups is empty", "groups_mapped"),
            Self::NotAssigned => ("not-assigned", "The person is not assigned to the application", "status_success"),
            Self::NoAudience => ("no-audience", "The assertion names no audience", "audience_present"),
            Self::Replay => ("replay", "The same response arrives a second time", "not_replayed"),
            Self::Encrypted => ("encrypted", "The assertion is encrypted", "not_encrypted"),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name())
    }
}
