//! Why a signature does not hold, and the finding that says so.

use super::{digest, primary};
use crate::gate::{Digest, Place, Plan};
use latchkey_core::{Code, Finding, Owner, certificate::CertificateFacts, check::Setting};

/// Certificates inside a signature that are looked at to explain a refusal.
const CARRIED_LOOKED_AT: usize = 4;

/// Why a signature does not hold.
#[derive(Clone, Debug)]
pub(crate) enum Disproof {
    /// What was signed is not what stands there.
    Altered,
    /// The content is whole, but no trusted key made the signature.
    NotByTrustedKey,
    /// The verifier could not process it.
    Unprocessable(String),
    /// A trusted key made it, with which nothing is proven.
    FlawedKey(Box<Finding>),
    /// One verifier accepts and the other does not, or they read different bytes.
    Disagreement(String),
}

/// SHA-256 of a certificate as people compare it.
fn fingerprint(der: &[u8]) -> String {
    let digest = digest(Digest::Sha256, der);
    digest.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

impl Disproof {
    /// The finding that explains it.
    pub(crate) fn finding(&self, text: &str, plan: &Plan, trusted: &[CertificateFacts]) -> Finding {
        match self {
            Self::Altered => Finding::failed(Code::ContentUnaltered, "The content was changed after it was signed")
                .owner(Owner::Idp)
                .fix("Sign in again and use the response as it arrived. If it stays so, something between the identity provider and here changes it: do not trust it."),
            Self::NotByTrustedKey => {
                let flaws = trusted.iter().map(latchkey_certificate::key_flaw).collect::<Option<Vec<_>>>();
                match flaws.and_then(|flaws| flaws.into_iter().next()) {
                    Some(flaw) => by_a_flawed_key(flaw),
                    None => by_another_key(text, plan, trusted),
                }
            }
            Self::FlawedKey(flaw) => by_a_flawed_key(flaw.as_ref().clone()),
            Self::Unprocessable(reason) => {
                if let Some(flaw) = trusted.iter().find_map(latchkey_certificate::key_flaw) {
                    return by_a_flawed_key(flaw);
                }
                Finding::failed(Code::SignatureProcessable, "The signature cannot be verified")
                    .got(reason.clone())
                    .fix("Let the identity provider sign with RSA-SHA256 and the certificate from its metadata.")
                    .setting(Setting::SigningCertificate)
            }
            Self::Disagreement(reason) => {
                Finding::failed(Code::VerifiersDisagree, "Two independent verifiers do not agree on this response")
                    .got(reason.clone())
                    .owner(Owner::Idp)
                    .fix("Do not trust this response. Keep it and report it, since one of the verifiers is wrong about it.")
            }
        }
    }
}

/// The trusted certificate's own key is at fault, and the finding about it says how.
fn by_a_flawed_key(flaw: Finding) -> Finding {
    let title = ["The signature cannot be verified", &lower_first(&flaw.title)].join(": ").into();
    Finding { code: Code::SignatureProcessable, title, ..flaw }
}

fn lower_first(title: &str) -> String {
    title.strip_prefix("The ").map_or_else(|| title.to_owned(), |rest| format!("the {rest}"))
}

/// Whose key it was. The certificates inside the response are tried, only to tell what happened: an identity provider
/// that changed its certificate signs validly with one that is not trusted yet.
fn by_another_key(text: &str, plan: &Plan, trusted: &[CertificateFacts]) -> Finding {
    let mut carried: Vec<&Vec<u8>> = Vec::new();
    for place in [Place::Assertion, Place::Response] {
        let of_signature = plan.signature_of(place).map(|signature| signature.carried_certificates.as_slice());
        for der in of_signature.unwrap_or_default().iter().take(CARRIED_LOOKED_AT) {
            // Both signatures mostly carry the same one.
            if !carried.contains(&der) {
                carried.push(der);
            }
        }
    }
    let wanted = trusted.iter().map(|facts| facts.sha256.as_str()).collect::<Vec<_>>().join(", ");
    let is_trusted = |print: &String| trusted.iter().any(|facts| facts.sha256.eq_ignore_ascii_case(print));
    let foreign: Vec<Vec<u8>> =
        carried.iter().filter(|der| !is_trusted(&fingerprint(der))).map(|der| der.to_vec()).collect();
    // All at once, so that the document is parsed and canonicalized once more and no oftener.
    let signer = primary::verify(text, plan, &foreign).ok();
    if let Some(der) = signer.and_then(|signed| foreign.get(signed.certificate)) {
        return Finding::failed(Code::CertificateRolledOver, "The response is signed with another certificate")
            .want(wanted)
            .got(fingerprint(der))
            .fix("If the identity provider has changed its certificate on purpose, read its metadata again and give it to WorkOS. If not, choose the expected certificate for signing there.")
            .setting(Setting::SigningCertificate);
    }
    let failed = |title: &str| {
        Finding::failed(Code::SignatureValid, title).want(wanted.as_str()).setting(Setting::SigningCertificate)
    };
    match foreign.first() {
        Some(der) => failed("The response names another certificate, whose key did not make the signature either")
            .got(fingerprint(der))
            .fix("Upload the certificate together with the key that belongs to it, and choose it for signing."),
        None => failed(if carried.is_empty() {
            "None of the trusted certificates made this signature"
        } else {
            "The signature was not made with the key of the certificate it names"
        })
        .fix("Upload the certificate together with the key that belongs to it, and choose it for signing."),
    }
}
