//! The second and the third lock: two independent signature verifiers that both have to accept, after the gate.
//!
//! bergshamra (pure Rust) verifies on every system and hands over the canonical bytes whose digest was signed; only
//! those bytes are read on. Where libxmlsec1 can be had (Linux, feature `xmlsec-crosscheck`), samael verifies again,
//! with another XML parser and another cryptographic library, and has to come to the very same bytes. A key inside
//! the response is never used.

mod primary;
#[cfg(all(target_os = "linux", feature = "xmlsec-crosscheck"))]
mod second;

use crate::gate::{self, Digest, Place, Plan};
use latchkey_core::{Failure, Finding, Owner, certificate::CertificateFacts, check::Setting};
use std::ops::Range;

/// What was signed, byte for byte in canonical form, each without its own signature.
#[derive(Clone, Debug)]
pub(crate) struct Signed {
    /// The assertion, where it is signed itself.
    pub(crate) assertion: Option<String>,
    /// The response, where it is signed.
    pub(crate) response: Option<String>,
    /// Which of the trusted certificates it was.
    pub(crate) certificate: usize,
}

/// Why a signature does not hold.
#[derive(Clone, Debug)]
pub(crate) enum Disproof {
    /// What was signed is not what stands there.
    Altered,
    /// The content is whole, but no trusted key made the signature.
    NotByTrustedKey,
    /// The verifier could not process it.
    Unprocessable(String),
    /// One verifier accepts and the other does not, or they read different bytes.
    Disagreement(String),
}

/// Verifies every signature of a document that passed the gate.
pub(crate) fn verify(text: &str, plan: &Plan, certificates: &[Vec<u8>]) -> Result<Signed, Disproof> {
    let signed = primary::verify(text, plan, certificates)?;
    #[cfg(all(target_os = "linux", feature = "xmlsec-crosscheck"))]
    second::agree(text, &signed, certificates)?;
    Ok(signed)
}

/// Whether two verifiers look at every response in this build.
pub const CROSS_CHECKED: bool = cfg!(all(target_os = "linux", feature = "xmlsec-crosscheck"));

/// One full verification, gate and verifiers and nothing else: what the benchmark measures. Answers whether the
/// response's assertion is signed by one of the certificates.
pub fn assertion_is_signed(xml: &str, certificates: &[CertificateFacts]) -> Result<bool, Failure> {
    let certificates = certificates_in_der(certificates)?;
    let verified = gate::open(xml).and_then(|document| gate::inspect(&document)).ok();
    let signed = verified.and_then(|plan| verify(xml, &plan, &certificates).ok());
    Ok(signed.is_some_and(|signed| signed.assertion.is_some()))
}

/// The DER of every trusted certificate. A certificate that cannot be read is a failure, never left out in silence.
pub(crate) fn certificates_in_der(certificates: &[CertificateFacts]) -> Result<Vec<Vec<u8>>, Failure> {
    certificates.iter().map(latchkey_certificate::der_of).collect()
}

/// The digest of signed bytes.
fn digest(how: Digest, bytes: &[u8]) -> Vec<u8> {
    use aws_lc_rs::digest::{SHA256, SHA384, SHA512, digest};
    let algorithm = match how {
        Digest::Sha256 => &SHA256,
        Digest::Sha384 => &SHA384,
        Digest::Sha512 => &SHA512,
    };
    digest(algorithm, bytes).as_ref().to_vec()
}

/// SHA-256 of a certificate as people compare it.
fn fingerprint(der: &[u8]) -> String {
    let digest = digest(Digest::Sha256, der);
    digest.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

impl Disproof {
    /// The finding that explains it.
    pub(crate) fn finding(&self, plan: &Plan, trusted: &[CertificateFacts]) -> Finding {
        match self {
            Self::Altered => Finding::failed("content_unaltered", "The content was changed after it was signed")
                .owner(Owner::Idp)
                .fix("Sign in again and use the response as it arrived. If it stays so, something between the identity provider and here changes it: do not trust it."),
            Self::NotByTrustedKey => by_another_key(plan, trusted),
            Self::Unprocessable(reason) => {
                Finding::failed("signature_processable", "The signature cannot be verified")
                    .got(reason.clone())
                    .fix("Let the identity provider sign with RSA-SHA256 and the certificate from its metadata.")
                    .setting(Setting::SigningCertificate)
            }
            Self::Disagreement(reason) => {
                Finding::failed("verifiers_disagree", "Two independent verifiers do not agree on this response")
                    .got(reason.clone())
                    .owner(Owner::Idp)
                    .fix("Do not trust this response. Keep it and report it, since one of the verifiers is wrong about it.")
            }
        }
    }
}

fn by_another_key(plan: &Plan, trusted: &[CertificateFacts]) -> Finding {
    let carried: Vec<String> = [Place::Assertion, Place::Response]
        .into_iter()
        .filter_map(|place| plan.signature_of(place))
        .flat_map(|signature| signature.carried_certificates.iter().map(|der| fingerprint(der)))
        .collect();
    let wanted = trusted.iter().map(|facts| facts.sha256.as_str()).collect::<Vec<_>>().join(", ");
    let is_trusted = |print: &String| trusted.iter().any(|facts| facts.sha256.eq_ignore_ascii_case(print));
    match carried.iter().find(|print| !is_trusted(print)) {
        Some(print) => {
            Finding::failed("signature_valid", "The response is signed with another certificate")
                .want(wanted)
                .got(print.clone())
                .fix("Choose the expected certificate at the identity provider, or read its metadata again if it has changed its certificate on purpose.")
                .setting(Setting::SigningCertificate)
        }
        None => {
            let title = if carried.is_empty() {
                "None of the trusted certificates made this signature"
            } else {
                "The signature was not made with the key of the certificate it names"
            };
            Finding::failed("signature_valid", title)
                .want(wanted)
                .fix("Upload the certificate together with the key that belongs to it, and choose it for signing.")
                .setting(Setting::SigningCertificate)
        }
    }
}

/// Which parts of a response a trusted certificate signed, as ranges of bytes in `xml`. Empty unless every signature
/// holds, and holds for the same bytes in every verifier.
pub fn signed_parts(xml: &str, certificates: &[CertificateFacts]) -> Vec<Range<usize>> {
    let text = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let before = xml.len() - text.len();
    let (Ok(document), Ok(certificates)) = (gate::open(text), certificates_in_der(certificates)) else {
        return Vec::new();
    };
    let Ok(plan) = gate::inspect(&document) else { return Vec::new() };
    let Ok(signed) = verify(text, &plan, &certificates) else { return Vec::new() };
    let range = |id| document.get_node(id).map(|node| node.range());
    let response = signed.response.and_then(|_| range(plan.response));
    let assertion = signed.assertion.filter(|_| response.is_none()).and_then(|_| range(plan.assertion));
    let parts = response.into_iter().chain(assertion);
    parts.map(|part| part.start + before..part.end + before).collect()
}
