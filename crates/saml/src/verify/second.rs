//! samael on libxmlsec1 and libxml2: the independent second opinion. It sees only what the gate let through and the
//! first verifier accepted, so nothing in the document can make it fetch anything. RSA-PSS is not in its list, and not
//! in the libxmlsec1 of Debian 12; nobody asks it about that.

use super::{Disproof, Signed};
use latchkey_core::message::{exact, say};
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
        .ok_or_else(|| Disproof::Disagreement(say::verifiers_disagree::certificate_got()))?;
    let trusted = [CertificateDer::from(certificate.clone())];
    let reduced =
        Crypto::reduce_xml_to_signed_with_allowed_algorithms(text, &trusted, ReduceMode::PreDigest, Some(&ALLOWED))
            .map_err(|error| Disproof::Disagreement(say::verifiers_disagree::refused_got(exact(error))))?;
    // With two signatures samael hands over the response, which contains the assertion.
    let expected = signed.response.as_ref().or(signed.assertion.as_ref());
    if expected == Some(&reduced) {
        return Ok(());
    }
    Err(Disproof::Disagreement(say::verifiers_disagree::bytes_got()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate;
    use crate::verify::{certificates_in_der, primary};
    use latchkey_core::Timestamp;

    const BOTH: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-sign-both.xml");
    const METADATA: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/metadata.xml");

    fn accepted() -> (Signed, Vec<Vec<u8>>) {
        let metadata = crate::metadata::read(METADATA.as_bytes(), "metadata.xml", Timestamp::from_unix(0)).unwrap();
        let certificates = certificates_in_der(&metadata.signing_certificates).unwrap();
        let document = gate::open(BOTH).unwrap();
        let plan = gate::inspect(&document).unwrap();
        (primary::verify(BOTH, &plan, &certificates).unwrap(), certificates)
    }

    #[test]
    fn both_verifiers_read_the_very_same_bytes() {
        let (signed, certificates) = accepted();
        agree(BOTH, &signed, &certificates).unwrap();
    }

    #[test]
    fn other_bytes_another_document_or_another_certificate_are_a_disagreement() {
        let (signed, certificates) = accepted();
        let disagrees = |text: &str, signed: &Signed, certificates: &[Vec<u8>]| {
            assert!(matches!(agree(text, signed, certificates), Err(Disproof::Disagreement(_))));
        };
        let other_bytes = signed.response.as_ref().map(|response| response.replace("wiz-jane", "admin"));
        disagrees(BOTH, &Signed { response: other_bytes, ..signed.clone() }, &certificates);
        disagrees(&BOTH.replace("wiz-jane", "admin"), &signed, &certificates);
        disagrees(BOTH, &signed, &[]);
        disagrees(BOTH, &signed, &[vec![0x30, 0]]);
    }
}
