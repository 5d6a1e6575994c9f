//! samael on libxmlsec1 and libxml2: the independent second opinion. It sees only what the gate let through and the
//! first verifier accepted, so nothing in the document can make it fetch anything.

use super::{Disproof, Signed};
use samael::crypto::{AllowedSignatureAlgorithm as Allowed, CertificateDer, Crypto, CryptoProvider, ReduceMode};

const ALLOWED: [Allowed; 6] = [
    Allowed::RsaSha256,
    Allowed::RsaSha384,
    Allowed::RsaSha512,
    Allowed::EcdsaSha256,
    Allowed::EcdsaSha384,
    Allowed::EcdsaSha512,
];

/// Holds when it accepts with the same certificate and read the very same bytes.
pub(super) fn agree(text: &str, signed: &Signed, certificates: &[Vec<u8>]) -> Result<(), Disproof> {
    let certificate = certificates
        .get(signed.certificate)
        .ok_or_else(|| Disproof::Disagreement("the certificate is missing".to_owned()))?;
    let trusted = [CertificateDer::from(certificate.clone())];
    let reduced =
        Crypto::reduce_xml_to_signed_with_allowed_algorithms(text, &trusted, ReduceMode::PreDigest, Some(&ALLOWED))
            .map_err(|error| Disproof::Disagreement(format!("bergshamra accepts, samael refuses: {error}")))?;
    // With two signatures samael hands over the response, which contains the assertion.
    let expected = signed.response.as_ref().or(signed.assertion.as_ref());
    if expected == Some(&reduced) {
        return Ok(());
    }
    Err(Disproof::Disagreement("bergshamra and samael read different bytes".to_owned()))
}
