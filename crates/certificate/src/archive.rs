//! PKCS#12 files (`.p12`, `.pfx`), the modern and the legacy encryption alike.

use crate::key::{PrivateKey, password_needed, password_wrong};
use latchkey_core::{Failure, Secret};
use p12_keystore::{Pkcs12Archive, error::Error};
use x509_parser::der_parser::{asn1_rs::Tag, ber::BerObject, der::parse_der};

/// What a PKCS#12 file holds.
pub(crate) struct Opened {
    /// The DER of every certificate, in the file's order.
    pub(crate) certificates: Vec<Vec<u8>>,
    /// Its readable private keys.
    pub(crate) keys: Vec<PrivateKey>,
    /// Why the first unreadable key could not be read.
    pub(crate) unusable: Option<Failure>,
}

/// Whether the bytes have the outline of a PKCS#12 file: a sequence of version 3 and a sequence (RFC 7292, 4).
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    let Ok((_, outer)) = parse_der(bytes) else { return false };
    let Ok(parts) = outer.as_sequence() else { return false };
    let version = parts.first().and_then(|part| part.as_u32().ok());
    let is_sequence = |part: &BerObject<'_>| part.header.tag() == Tag::Sequence;
    version == Some(3) && parts.get(1).is_some_and(is_sequence)
}

/// The largest PKCS#12 file that is opened, in bytes. Every part in it may ask for a key derivation of its own.
const LARGEST_ARCHIVE: usize = 512 * 1024;

/// The object identifier of scrypt (1.3.6.1.4.1.11591.4.11) as DER writes it.
const SCRYPT: &[u8] = &[0x06, 0x09, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x04, 0x0b];

/// Opens a PKCS#12 file. Without a password the empty one is tried, which some programs write.
pub(crate) fn open(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Opened, Failure> {
    if bytes.len() > LARGEST_ARCHIVE {
        return Err(Failure::input(
            "archive_too_large",
            format!("The PKCS#12 file is larger than {} KB.", LARGEST_ARCHIVE / 1024),
            "Export just the signing certificate and its key into a file of their own.",
        ));
    }
    // No program writes scrypt into PKCS#12; a hostile file could ask for a gigabyte of memory with it.
    if bytes.windows(SCRYPT.len()).any(|window| window == SCRYPT) {
        return Err(unsupported());
    }
    let tried = password.map_or("", |password| password.expose().as_str());
    let archive = Pkcs12Archive::from_pkcs12(bytes, tried).map_err(|error| explain(&error, password.is_some()))?;
    let certificates = archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect();
    let mut keys = Vec::new();
    let mut unusable = None;
    for bag in &archive.keys {
        match PrivateKey::from_der(bag.key.as_der()) {
            Ok(key) => keys.push(key),
            Err(failure) => {
                unusable.get_or_insert(failure);
            }
        }
    }
    Ok(Opened { certificates, keys, unusable })
}

fn explain(error: &Error, password_given: bool) -> Failure {
    match error {
        // Without a MAC a wrong password shows as damaged padding or, by chance, as nonsense behind it.
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) if password_given => password_wrong(),
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) => password_needed(),
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm | Error::InvalidParameters => unsupported(),
        _ => Failure::input(
            "archive_unreadable",
            "The PKCS#12 file is damaged.",
            "Export it again, or give certificate and key as PEM files.",
        ),
    }
}

fn unsupported() -> Failure {
    Failure::input(
        "archive_unsupported",
        "The PKCS#12 file is protected in a way that is not read here.",
        "Write it anew with `openssl pkcs12 -export`, or give certificate and key as PEM files.",
    )
}
