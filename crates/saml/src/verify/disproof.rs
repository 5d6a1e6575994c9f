//! Why a signature does not hold, and the finding that says so.

use super::{digest, primary};
use crate::gate::{Digest, Place, Plan};
use latchkey_core::{
    Code, Finding, Owner,
    certificate::CertificateFacts,
    check::Setting,
    message::{Message, Said, say},
};

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
    Unprocessable(Said),
    /// A trusted key made it, with which nothing is proven.
    FlawedKey(Box<Finding>),
    /// One verifier accepts and the other does not, or they read different bytes.
    Disagreement(Message),
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
            Self::Altered => Finding::failed(Code::ContentUnaltered, say::content_unaltered::altered())
                .owner(Owner::Idp)
                .fix(say::content_unaltered::altered_fix()),
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
                let finding = Finding::failed(Code::SignatureProcessable, say::signature_processable::not_possible());
                let finding = match reason {
                    Said::Words(of_the_verifier) => finding.got(of_the_verifier),
                    Said::Message(message) => finding.got_words(message.clone()),
                };
                finding.fix(say::signature_processable::not_possible_fix()).setting(Setting::SigningCertificate)
            }
            Self::Disagreement(reason) => Finding::failed(Code::VerifiersDisagree, say::verifiers_disagree::two())
                .got_words(reason.clone())
                .owner(Owner::Idp)
                .fix(say::verifiers_disagree::two_fix()),
        }
    }
}

/// The trusted certificate's own key is at fault, and the finding about it says how.
fn by_a_flawed_key(flaw: Finding) -> Finding {
    let title = say::signature_processable::flawed_key(&flaw.title).into();
    Finding { code: Code::SignatureProcessable, title, ..flaw }
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
        return Finding::failed(Code::CertificateRolledOver, say::certificate_rolled_over::other())
            .want(wanted)
            .got(fingerprint(der))
            .fix(say::certificate_rolled_over::other_fix())
            .setting(Setting::SigningCertificate);
    }
    let failed = |title: Message| {
        Finding::failed(Code::SignatureValid, title)
            .want(wanted.as_str())
            .fix(say::signature_valid::not_its_key_fix())
            .setting(Setting::SigningCertificate)
    };
    match foreign.first() {
        Some(der) => failed(say::signature_valid::other_certificate()).got(fingerprint(der)),
        None if carried.is_empty() => failed(say::signature_valid::no_trusted()),
        None => failed(say::signature_valid::not_its_key()),
    }
}
