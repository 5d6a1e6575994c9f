//! A certificate and its key that were made elsewhere.

use crate::{
    KeyPair, archive,
    facts::{facts_from_der, public_key_of},
    judge::MINIMUM_RSA_BITS,
    key::{self, PrivateKey},
    pem,
    read::{self, certificates_in, check_size},
};
use latchkey_core::{
    Code, Failure, Secret,
    certificate::CertificateFacts,
    message::{exact, say},
};

/// Reads a certificate with its key and makes sure that they belong together: identity providers take a mismatched
/// pair without a word, and then every sign-in fails (measured with authentik 2026.2).
///
/// `bytes` is PEM with both, a PKCS#12 file, or the certificate alone (PEM, DER, base64) with the key in `key_bytes`:
/// PKCS#8, encrypted PKCS#8, PKCS#1 or SEC1, as PEM or DER. Of several certificates the one that belongs to the key
/// is taken. Keys on elliptic curves are accepted; [`crate::judge()`] warns about them. Blocks while a password is
/// stretched.
///
/// # Errors
/// Those of [`certificates_in`], and `key_missing`, `key_unreadable`, `key_too_short`, `key_mismatch`,
/// `key_encryption_unsupported`, `key_encryption_too_costly`, `archive_unsupported`.
pub fn import(bytes: &[u8], key_bytes: Option<&[u8]>, password: Option<&Secret<String>>) -> Result<KeyPair, Failure> {
    check_size(bytes)?;
    let (certificates, keys) = match key_bytes {
        Some(key_bytes) => {
            check_size(key_bytes)?;
            (certificates_in(bytes, password)?, keys_in(key_bytes, password)?)
        }
        None => both_in(bytes, password)?,
    };
    for facts in &certificates {
        let public = public_key_of(&crate::der_of(facts)?)?;
        if let Some(key) = keys.iter().find(|key| key.public == public) {
            return Ok(KeyPair { facts: facts.clone(), key: key.to_pem() });
        }
    }
    Err(explain_mismatch(&certificates))
}

fn both_in(
    bytes: &[u8],
    password: Option<&Secret<String>>,
) -> Result<(Vec<CertificateFacts>, Vec<PrivateKey>), Failure> {
    if pem::blocks(bytes).is_empty() && archive::is_archive(bytes) {
        let opened = archive::open(bytes, password)?;
        let certificates = opened.certificates.iter().map(|der| facts_from_der(der)).collect::<Result<Vec<_>, _>>()?;
        if certificates.is_empty() {
            return Err(read::missing(say::certificate_missing::in_archive()));
        }
        if opened.keys.is_empty() {
            return Err(opened.unusable.unwrap_or_else(key_missing));
        }
        return Ok((certificates, opened.keys));
    }
    let certificates = certificates_in(bytes, password)?;
    Ok((certificates, keys_in(bytes, password)?))
}

/// The private keys in PEM or DER; at least one.
fn keys_in(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Vec<PrivateKey>, Failure> {
    let blocks = pem::blocks(bytes);
    if blocks.is_empty() {
        return key_from_der(bytes, password);
    }
    let keys = blocks
        .iter()
        .filter(|block| block.label.ends_with("PRIVATE KEY"))
        .map(|block| key_in_block(block, password))
        .collect::<Result<Vec<_>, _>>()?;
    if keys.is_empty() {
        return Err(key_missing());
    }
    Ok(keys)
}

fn key_in_block(block: &pem::Block, password: Option<&Secret<String>>) -> Result<PrivateKey, Failure> {
    if block.legacy_encryption {
        return Err(key::unsupported_encryption());
    }
    let der = block.der.as_ref().map_or(&[][..], |der| der.as_slice());
    if block.label == "ENCRYPTED PRIVATE KEY" {
        return PrivateKey::from_encrypted_der(der, password);
    }
    PrivateKey::from_der(der)
}

fn key_from_der(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Vec<PrivateKey>, Failure> {
    if facts_from_der(bytes).is_ok() {
        return Err(key_missing());
    }
    if archive::is_archive(bytes) {
        let opened = archive::open(bytes, password)?;
        if opened.keys.is_empty() {
            return Err(opened.unusable.unwrap_or_else(key_missing));
        }
        return Ok(opened.keys);
    }
    if key::is_encrypted(bytes) {
        return Ok(vec![PrivateKey::from_encrypted_der(bytes, password)?]);
    }
    Ok(vec![PrivateKey::from_der(bytes)?])
}

fn key_missing() -> Failure {
    Failure::input(Code::KeyMissing, say::key_missing::no_key(), say::key_missing::no_key_fix())
}

fn explain_mismatch(certificates: &[CertificateFacts]) -> Failure {
    let short = certificates.iter().find(|facts| facts.key_kind == "RSA" && facts.key_bits < MINIMUM_RSA_BITS);
    if let (Some(facts), 1) = (short, certificates.len()) {
        return key::too_short(facts.key_bits);
    }
    let subject = certificates.first().map(|facts| facts.subject.as_str()).unwrap_or_default();
    Failure::input(Code::KeyMismatch, say::key_mismatch::other_key(exact(subject)), say::key_mismatch::other_key_fix())
}
