//! PKCS#12 files (`.p12`, `.pfx`), the modern and the legacy encryption alike. The library that reads them rests on
//! pre-releases and does what the file asks of it, so a program has it done elsewhere: see [`open_archives_with`].

use crate::key::{PrivateKey, password_needed, password_wrong};
use latchkey_core::{Code, Failure, Secret, message::say};
use p12_keystore::{Pkcs12Archive, error::Error};
use std::sync::OnceLock;
use x509_parser::der_parser::{asn1_rs::Tag, ber::BerObject, der::parse_der};

/// What stands in a PKCS#12 file, as bytes.
#[derive(Debug, Default)]
pub struct Unpacked {
    /// The DER of every certificate, in the file's order.
    pub certificates: Vec<Vec<u8>>,
    /// Its private keys as PKCS#8 (DER), readable or not.
    pub keys: Vec<Secret<Vec<u8>>>,
}

/// Unpacks a PKCS#12 file with a password.
pub type Unpack = fn(&[u8], Option<&Secret<String>>) -> Result<Unpacked, Failure>;

static UNPACK: OnceLock<Unpack> = OnceLock::new();

/// From now on PKCS#12 files are unpacked by `unpack` in all of this process. The first call counts.
pub fn open_archives_with(unpack: Unpack) {
    UNPACK.get_or_init(|| unpack);
}

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
            Code::ArchiveTooLarge,
            say::archive_too_large::over_limit(LARGEST_ARCHIVE / 1024),
            say::archive_too_large::over_limit_fix(),
        ));
    }
    // No program writes scrypt into PKCS#12; a hostile file could ask for a gigabyte of memory with it.
    if bytes.windows(SCRYPT.len()).any(|window| window == SCRYPT) {
        return Err(unsupported());
    }
    let unpack = UNPACK.get().copied().unwrap_or(unpack_archive);
    let Unpacked { certificates, keys: found } = unpack(bytes, password)?;
    let mut keys = Vec::new();
    let mut unusable = None;
    for key in &found {
        match PrivateKey::from_der(key.expose()) {
            Ok(key) => keys.push(key),
            Err(failure) => {
                unusable.get_or_insert(failure);
            }
        }
    }
    Ok(Opened { certificates, keys, unusable })
}

/// Unpacks a PKCS#12 file in this process, however much work it asks for.
///
/// # Errors
/// `password_needed`, `password_wrong`, `archive_unsupported`, `archive_unreadable`.
pub fn unpack_archive(bytes: &[u8], password: Option<&Secret<String>>) -> Result<Unpacked, Failure> {
    let tried = password.map_or("", |password| password.expose().as_str());
    let archive = Pkcs12Archive::from_pkcs12(bytes, tried).map_err(|error| explain(&error, password.is_some()))?;
    Ok(Unpacked {
        certificates: archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect(),
        keys: archive.keys.iter().map(|bag| Secret::new(bag.key.as_der().to_vec())).collect(),
    })
}

fn explain(error: &Error, password_given: bool) -> Failure {
    match error {
        // Without a MAC a wrong password shows as damaged padding or, by chance, as nonsense behind it.
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) if password_given => password_wrong(),
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) => password_needed(),
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm | Error::InvalidParameters => unsupported(),
        _ => Failure::input(
            Code::ArchiveUnreadable,
            say::archive_unreadable::damaged(),
            say::archive_unreadable::damaged_fix(),
        ),
    }
}

fn unsupported() -> Failure {
    Failure::input(
        Code::ArchiveUnsupported,
        say::archive_unsupported::other_protection(),
        say::archive_unsupported::other_protection_fix(),
    )
}
