//! What is known about a certificate: plain facts. Making and reading certificates is `latchkey-certificate`'s work.

use crate::{Timestamp, setup::Setup};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The facts of one X.509 certificate.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct CertificateFacts {
    /// The certificate itself as PEM, one block, ending in a newline.
    pub pem: String,
    /// Subject as text, for instance `CN=Claude SSO`.
    pub subject: String,
    /// Issuer as text.
    pub issuer: String,
    /// Serial number, upper-case hexadecimal pairs joined by colons.
    pub serial: String,
    /// SHA-256 of the DER, upper-case hexadecimal pairs joined by colons.
    pub sha256: String,
    /// SHA-1 of the DER in the same form; IdPs still show it, nothing relies on it.
    pub sha1: String,
    /// Valid from.
    pub not_before: Timestamp,
    /// Valid until.
    pub not_after: Timestamp,
    /// The public key's kind: `RSA`, `EC`, `Ed25519` or another name.
    pub key_kind: String,
    /// The public key's size in bits.
    pub key_bits: u32,
    /// The signature algorithm of the certificate itself, for instance `sha256WithRSAEncryption`.
    pub signature: String,
}

/// Where a setup's signing certificate comes from; what is right depends on the identity provider.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateSource {
    /// Made here; the key is in the vault.
    Made,
    /// Imported together with its key; the key is in the vault.
    Imported,
    /// The identity provider made it; read from its metadata, the key never was here.
    FromMetadata,
}

/// A setup's signing certificate.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct SigningCertificate {
    /// Where it comes from.
    pub source: CertificateSource,
    /// Its facts.
    pub facts: CertificateFacts,
    /// The name under which the vault holds the key, where it does.
    pub vault_entry: Option<String>,
}

impl Setup {
    /// The certificate that signs, as far as it is known: the setup's own, unless the identity provider's metadata was
    /// read and holds another.
    pub fn certificate_that_signs(&self) -> Option<&CertificateFacts> {
        let own = self.certificate.as_ref().map(|held| &held.facts);
        let read = self.application.metadata.as_ref().map(|metadata| metadata.signing_certificates.as_slice());
        match (own, read.unwrap_or_default()) {
            (own, []) => own,
            (Some(own), published) => published.iter().find(|one| one.sha256 == own.sha256).or(published.first()),
            (None, [first, ..]) => Some(first),
        }
    }
}

impl SigningCertificate {
    /// Whether its key belongs to the setup and is not on this machine; of the identity provider's own it never is.
    pub fn lacks_key(&self) -> bool {
        self.source != CertificateSource::FromMetadata && self.vault_entry.is_none()
    }
}
