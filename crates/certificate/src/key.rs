//! Private keys, brought into one form: unencrypted PKCS#8 in memory, together with the public key they belong to.

use crate::{judge::MINIMUM_RSA_BITS, pem};
use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der},
    rsa,
    signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING, EcdsaKeyPair,
        Ed25519KeyPair, KeyPair as _,
    },
};
use latchkey_core::{
    Code, Failure, Secret,
    certificate::CertificateFacts,
    message::{exact, say},
};
use pkcs8::{
    EncryptedPrivateKeyInfo, PrivateKeyInfo,
    pkcs5::{EncryptionScheme, pbes2::Kdf},
};
use zeroize::Zeroizing;

/// A certificate and the private key that belongs to it.
#[derive(Clone, Debug)]
pub struct KeyPair {
    /// The certificate.
    pub facts: CertificateFacts,
    /// The key as unencrypted PKCS#8 PEM. For the vault and for signing; never for a file.
    pub key: Secret<String>,
}

/// A readable private key.
pub(crate) struct PrivateKey {
    pkcs8: Zeroizing<Vec<u8>>,
    /// As a certificate would carry it.
    pub(crate) public: Vec<u8>,
}

/// Key derivations that would keep a processor busy longer than this are refused: nobody's key file needs them, and a
/// hostile one could ask for days.
const MOST_ROUNDS: u32 = 5_000_000;

/// The memory that a key file may ask for, in bytes.
const MOST_MEMORY: u64 = 128 * 1024 * 1024;

impl PrivateKey {
    /// Reads PKCS#8, PKCS#1 or SEC1 (DER, not encrypted).
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, Failure> {
        rsa_key(der).or_else(|| curve_key(der)).or_else(|| edwards_key(der)).ok_or_else(|| unusable(der))
    }

    /// Reads encrypted PKCS#8 (DER).
    pub(crate) fn from_encrypted_der(der: &[u8], password: Option<&Secret<String>>) -> Result<Self, Failure> {
        let Ok(sealed) = EncryptedPrivateKeyInfo::try_from(der) else {
            return Err(unsupported_encryption());
        };
        allow(&sealed.encryption_algorithm)?;
        let password = password.ok_or_else(password_needed)?;
        match sealed.decrypt(password.expose()) {
            Ok(document) => Self::from_der(document.as_bytes()),
            Err(pkcs8::Error::EncryptedPrivateKey(pkcs8::pkcs5::Error::UnsupportedAlgorithm { .. })) => {
                Err(unsupported_encryption())
            }
            Err(_) => Err(password_wrong()),
        }
    }

    /// As PKCS#8 PEM.
    pub(crate) fn to_pem(&self) -> Secret<String> {
        Secret::new(pem::encode("PRIVATE KEY", &self.pkcs8).to_string())
    }
}

/// Whether these bytes are an encrypted PKCS#8 key.
pub(crate) fn is_encrypted(der: &[u8]) -> bool {
    EncryptedPrivateKeyInfo::try_from(der).is_ok()
}

/// The PKCS#8 bytes of a key pair's PEM.
pub(crate) fn pkcs8_of(key: &Secret<String>) -> Result<Zeroizing<Vec<u8>>, Failure> {
    pem::blocks(key.expose().as_bytes())
        .into_iter()
        .find(|block| block.label == "PRIVATE KEY")
        .and_then(|block| block.der)
        .ok_or_else(|| unusable(&[]))
}

fn rsa_key(der: &[u8]) -> Option<PrivateKey> {
    let pair = rsa::KeyPair::from_pkcs8(der).or_else(|_| rsa::KeyPair::from_der(der)).ok()?;
    let pkcs8 = AsDer::<Pkcs8V1Der<'_>>::as_der(&pair).ok()?;
    Some(PrivateKey { pkcs8: Zeroizing::new(pkcs8.as_ref().to_vec()), public: pair.public_key().as_ref().to_vec() })
}

fn curve_key(der: &[u8]) -> Option<PrivateKey> {
    let curves = [&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1_SIGNING, &ECDSA_P521_SHA512_ASN1_SIGNING];
    let pair = curves.into_iter().find_map(|curve| EcdsaKeyPair::from_private_key_der(curve, der).ok())?;
    let pkcs8 = pair.to_pkcs8v1().ok()?;
    Some(PrivateKey { pkcs8: Zeroizing::new(pkcs8.as_ref().to_vec()), public: pair.public_key().as_ref().to_vec() })
}

fn edwards_key(der: &[u8]) -> Option<PrivateKey> {
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der).ok()?;
    Some(PrivateKey { pkcs8: Zeroizing::new(der.to_vec()), public: pair.public_key().as_ref().to_vec() })
}

fn allow(scheme: &EncryptionScheme<'_>) -> Result<(), Failure> {
    let allowed = match scheme.pbes2().map(|parameters| &parameters.kdf) {
        Some(Kdf::Pbkdf2(parameters)) => parameters.iteration_count <= MOST_ROUNDS,
        Some(Kdf::Scrypt(parameters)) => {
            let memory = parameters.cost_parameter.saturating_mul(u64::from(parameters.block_size)).saturating_mul(128);
            memory <= MOST_MEMORY && parameters.parallelization <= 4
        }
        Some(_) | None => return Err(unsupported_encryption()),
    };
    if allowed {
        return Ok(());
    }
    Err(Failure::input(
        Code::KeyEncryptionTooCostly,
        say::key_encryption_too_costly::costly(),
        say::key_encryption_too_costly::costly_fix(),
    ))
}

pub(crate) fn password_needed() -> Failure {
    Failure::input(Code::PasswordNeeded, say::password_needed::none_given(), say::password_needed::none_given_fix())
}

pub(crate) fn password_wrong() -> Failure {
    Failure::input(Code::PasswordWrong, say::password_wrong::wrong(), say::password_wrong::wrong_fix())
}

pub(crate) fn unsupported_encryption() -> Failure {
    Failure::input(
        Code::KeyEncryptionUnsupported,
        say::key_encryption_unsupported::old_way(),
        say::key_encryption_unsupported::old_way_fix(),
    )
}

/// Says why a key cannot be used; short RSA keys are the usual reason.
fn unusable(der: &[u8]) -> Failure {
    if let Some(bits) = rsa_bits(der).filter(|bits| *bits < MINIMUM_RSA_BITS) {
        return too_short(bits);
    }
    Failure::input(Code::KeyUnreadable, say::key_unreadable::unusable(), say::key_unreadable::unusable_fix())
}

pub(crate) fn too_short(bits: u32) -> Failure {
    Failure::input(
        Code::KeyTooShort,
        say::key_too_short::too_short(exact(bits), exact(MINIMUM_RSA_BITS)),
        say::key_too_short::too_short_fix(),
    )
}

/// The size of the modulus of an RSA private key that the cryptographic library refuses to load.
fn rsa_bits(der: &[u8]) -> Option<u32> {
    let pkcs1 = match PrivateKeyInfo::try_from(der) {
        Ok(info) => info.private_key,
        Err(_) => der,
    };
    let (_, sequence) = x509_parser::der_parser::der::parse_der_sequence(pkcs1).ok()?;
    let modulus = sequence.as_sequence().ok()?.get(1)?.as_slice().ok()?;
    // Anything shorter is no RSA modulus but, say, the curve point of another kind of key.
    Some(crate::facts::bits(modulus)).filter(|bits| *bits >= 256)
}
