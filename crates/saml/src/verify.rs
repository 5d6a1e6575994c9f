//! The second and the third lock: two independent signature verifiers that both have to accept, after the gate.
//!
//! bergshamra (pure Rust) verifies on every system and hands over the canonical bytes whose digest was signed; only
//! those bytes are read on. Where libxmlsec1 can be had (Linux, feature `xmlsec-crosscheck`), samael verifies again,
//! with another XML parser and another cryptographic library, and has to come to the very same bytes. It does not know
//! RSA-PSS; such a signature is judged by the first alone, and said to be. A key inside the response is never trusted.

mod primary;
#[cfg(all(target_os = "linux", feature = "xmlsec-crosscheck"))]
mod second;

mod disproof;

use crate::gate::{self, Digest, Method, Plan};
pub(crate) use disproof::Disproof;
use latchkey_core::{Failure, certificate::CertificateFacts};
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
    /// Whether a second verifier accepted the same bytes.
    pub(crate) twice: bool,
}

/// Verifies every signature of a document that passed the gate.
pub(crate) fn verify(text: &str, plan: &Plan, certificates: &[Vec<u8>]) -> Result<Signed, Disproof> {
    let signed = primary::verify(text, plan, certificates)?;
    #[cfg(all(target_os = "linux", feature = "xmlsec-crosscheck"))]
    if second_knows(plan) {
        second::agree(text, &signed, certificates)?;
        return Ok(Signed { twice: true, ..signed });
    }
    Ok(signed)
}

/// Whether the second verifier is there and has every algorithm of this response: asked before it looks, so that its
/// refusal is never taken for ignorance.
pub(crate) fn second_knows(plan: &Plan) -> bool {
    CROSS_CHECKED && plan.signatures.iter().all(|signature| signature.method != Method::RsaPss)
}

/// Whether a second verifier is part of this build.
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
