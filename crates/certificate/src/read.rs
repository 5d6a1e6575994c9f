//! Any file with certificates in it: PEM (several blocks), DER, PKCS#12, SAML metadata, or the bare base64 that
//! administration pages show. What the file is instead, where it holds no certificate, is said in the failure.

use crate::{archive, facts::facts_from_der, metadata, pem};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::{
    Code, Failure, Secret,
    certificate::CertificateFacts,
    message::{Message, say},
};

/// The largest input that is read, in bytes.
pub const MAXIMUM_BYTES: usize = 5 * 1024 * 1024;

/// Every certificate in a file, in the file's order, each one once. The password is for PKCS#12 files; where it has
/// to be stretched this blocks for up to a second.
///
/// # Errors
/// `file_empty`, `file_too_large`, `certificate_unreadable`, `certificate_missing` (a key, a request or metadata
/// without a certificate), `metadata_unreadable`, `password_needed`, `password_wrong`, `archive_unreadable`.
pub fn certificates_in(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Vec<CertificateFacts>, Failure> {
    check_size(bytes)?;
    let ders = ders_in(bytes, password)?;
    let mut found: Vec<CertificateFacts> = Vec::new();
    for der in ders {
        let facts = facts_from_der(&der)?;
        if !found.iter().any(|earlier| earlier.sha256 == facts.sha256) {
            found.push(facts);
        }
    }
    if found.is_empty() {
        return Err(missing(say::certificate_missing::in_file()));
    }
    Ok(found)
}

/// Refuses what is empty or too large before anything looks inside.
pub(crate) fn check_size(bytes: &[u8]) -> Result<(), Failure> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::input(Code::FileEmpty, say::input_empty::empty(), say::input_empty::empty_fix()));
    }
    if bytes.len() > MAXIMUM_BYTES {
        return Err(Failure::input(
            Code::FileTooLarge,
            say::input_too_large::over_limit(MAXIMUM_BYTES / (1024 * 1024)),
            say::input_too_large::over_limit_fix(),
        ));
    }
    Ok(())
}

fn ders_in(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Vec<Vec<u8>>, Failure> {
    let blocks = pem::blocks(bytes);
    if !blocks.is_empty() {
        return from_blocks(&blocks);
    }
    if metadata::looks_like_xml(bytes) {
        return metadata::certificates(bytes);
    }
    if facts_from_der(bytes).is_ok() {
        return Ok(vec![bytes.to_vec()]);
    }
    if archive::is_archive(bytes) {
        return Ok(archive::open(bytes, password)?.certificates);
    }
    if let Some(der) = bare_base64(bytes).filter(|der| facts_from_der(der).is_ok()) {
        return Ok(vec![der]);
    }
    Err(Failure::input(
        Code::CertificateUnreadable,
        say::certificate_unreadable::unknown_form(),
        say::certificate_unreadable::unknown_form_fix(),
    ))
}

fn from_blocks(blocks: &[pem::Block]) -> Result<Vec<Vec<u8>>, Failure> {
    let mut ders = Vec::new();
    for block in blocks.iter().filter(|block| is_certificate(&block.label)) {
        let Some(der) = &block.der else {
            return Err(crate::facts::unreadable());
        };
        ders.push(der.to_vec());
    }
    if ders.is_empty() {
        return Err(missing(instead(blocks)));
    }
    Ok(ders)
}

pub(crate) fn is_certificate(label: &str) -> bool {
    // `X509 CERTIFICATE` is what very old tools wrote (RFC 7468, section 5.1).
    matches!(label, "CERTIFICATE" | "X509 CERTIFICATE")
}

fn instead(blocks: &[pem::Block]) -> Message {
    let label = blocks.first().map(|block| block.label.as_str()).unwrap_or_default();
    match label {
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => say::certificate_missing::request(),
        "PKCS7" | "CMS" => say::certificate_missing::pkcs7(),
        label if label.ends_with("PRIVATE KEY") => say::certificate_missing::private_key(),
        label if label.ends_with("PUBLIC KEY") => say::certificate_missing::public_key(),
        _ => say::certificate_missing::in_file(),
    }
}

pub(crate) fn missing(message: Message) -> Failure {
    Failure::input(Code::CertificateMissing, message, say::certificate_missing::fix())
}

fn bare_base64(bytes: &[u8]) -> Option<Vec<u8>> {
    let text: String = std::str::from_utf8(bytes).ok()?.split_whitespace().collect();
    STANDARD.decode(text).ok()
}
