//! The key on its way out, never unencrypted. Both forms are readable by OpenSSL 3; its memory limit refuses scrypt
//! with the cost that the library would choose, so PBKDF2 is chosen here.

use crate::{KeyPair, der_of, key::pkcs8_of};
use aws_lc_rs::rand;
use latchkey_core::{Code, Failure, Secret, message::say};
use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain,
};
use pkcs8::{LineEnding, PrivateKeyInfo, pkcs5::pbes2::Parameters};
use sha2::{Digest, Sha256};

/// Rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet).
pub const PBKDF2_ROUNDS: u32 = 600_000;

pub use latchkey_core::secret::MINIMUM_PASSPHRASE;

/// A key as encrypted PKCS#8 PEM: PBES2 with PBKDF2-HMAC-SHA256 and AES-256-CBC. Blocks for a fraction of a second.
///
/// # Errors
/// `passphrase_too_short`; `key_unreadable` when the key is no PKCS#8 PEM; `key_not_encrypted` when the system has no
/// randomness.
pub fn encrypted_key_pem(key: &Secret<String>, passphrase: &Secret<String>) -> Result<String, Failure> {
    check(passphrase)?;
    let der = pkcs8_of(key)?;
    let info = PrivateKeyInfo::try_from(der.as_slice()).map_err(|_| not_encrypted())?;
    let mut salt = [0_u8; 16];
    let mut vector = [0_u8; 16];
    rand::fill(&mut salt).map_err(|_| not_encrypted())?;
    rand::fill(&mut vector).map_err(|_| not_encrypted())?;
    let parameters = Parameters::pbkdf2_sha256_aes256cbc(PBKDF2_ROUNDS, &salt, &vector).map_err(|_| not_encrypted())?;
    let sealed = info.encrypt_with_params(parameters, passphrase.expose()).map_err(|_| not_encrypted())?;
    let pem = sealed.to_pem("ENCRYPTED PRIVATE KEY", LineEnding::LF).map_err(|_| not_encrypted())?;
    Ok(pem.to_string())
}

/// Certificate and key as a PKCS#12 file: PBES2 with AES-256-CBC, and an HMAC-SHA256 over all of it. Blocks for up to
/// seconds.
///
/// # Errors
/// As [`encrypted_key_pem`].
pub fn pkcs12(pair: &KeyPair, passphrase: &Secret<String>) -> Result<Vec<u8>, Failure> {
    check(passphrase)?;
    let der = der_of(&pair.facts)?;
    let key = PrivateKey::from_der(&pkcs8_of(&pair.key)?).map_err(|_| not_encrypted())?;
    let certificate = Certificate::from_der(&der).map_err(|_| not_encrypted())?;
    let chain = PrivateKeyChain::new(&Sha256::digest(&der)[..], key, [certificate]);
    let mut store = KeyStore::new();
    store.add_entry("latchkey", KeyStoreEntry::PrivateKeyChain(chain));
    store
        .writer(passphrase.expose())
        .encryption_algorithm(EncryptionAlgorithm::PbeWithHmacSha256AndAes256)
        .encryption_iterations(PBKDF2_ROUNDS)
        .mac_algorithm(MacAlgorithm::HmacSha256)
        .mac_iterations(PBKDF2_ROUNDS)
        .write()
        .map_err(|_| not_encrypted())
}

fn check(passphrase: &Secret<String>) -> Result<(), Failure> {
    if passphrase.expose().chars().count() >= MINIMUM_PASSPHRASE {
        return Ok(());
    }
    Err(Failure::input(
        Code::PassphraseTooShort,
        say::passphrase_too_short::too_short(MINIMUM_PASSPHRASE),
        say::passphrase_too_short::too_short_fix(),
    ))
}

fn not_encrypted() -> Failure {
    Failure::input(Code::KeyNotEncrypted, say::key_not_encrypted::failed(), say::key_not_encrypted::failed_fix())
}
