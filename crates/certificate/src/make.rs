//! A new key with its self-signed certificate.
//!
//! Every field of the certificate is set here. The library's defaults (valid from 1975 to 4096, no extensions) would
//! be refused or frowned upon by identity providers.

use crate::{KeyPair, facts_from_der, pem};
use aws_lc_rs::rand;
use latchkey_core::{
    Code, Failure, Secret, Timestamp,
    message::{Message, say},
};
use rcgen::{
    CertificateParams, DistinguishedName, DnType, DnValue, IsCa, KeyIdMethod, KeyUsagePurpose, PKCS_RSA_SHA256,
    RsaKeySize, SerialNumber,
};
use zeroize::Zeroizing;

/// The lifetime offered first, in days: three years, as Entra ID gives its own.
pub const DEFAULT_DAYS: u32 = 1095;

/// The longest lifetime that is made here, in days: ten years, the longest that Okta gives.
pub const MAXIMUM_DAYS: u32 = 3650;

/// Certificates begin this long before they are made, in seconds, since clocks differ.
const HEAD_START: i64 = 300;

/// The longest common name, in characters (RFC 5280, ub-common-name).
const LONGEST_NAME: usize = 64;

/// The size of an RSA key.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum RsaSize {
    /// 2048 bits: the least that is allowed.
    Bits2048,
    /// 3072 bits.
    #[default]
    Bits3072,
    /// 4096 bits: takes seconds to make.
    Bits4096,
}

impl RsaSize {
    /// From a number of bits.
    pub fn from_bits(bits: u32) -> Option<Self> {
        match bits {
            2048 => Some(Self::Bits2048),
            3072 => Some(Self::Bits3072),
            4096 => Some(Self::Bits4096),
            _ => None,
        }
    }

    /// The number of bits.
    pub fn bits(self) -> u32 {
        match self {
            Self::Bits2048 => 2048,
            Self::Bits3072 => 3072,
            Self::Bits4096 => 4096,
        }
    }
}

/// What kind of certificate is wanted.
#[derive(Clone, Debug)]
pub struct Request {
    /// The name it carries, 1 to 64 characters; people see it in the identity provider's list.
    pub common_name: String,
    /// How large the key is.
    pub size: RsaSize,
    /// How many days it is valid, 1 to [`MAXIMUM_DAYS`].
    pub days: u32,
    /// The time now.
    pub now: Timestamp,
}

/// Makes a key and its certificate: RSA, signed with SHA-256, for signatures only, no certificate authority.
///
/// This blocks: finding the primes takes from a tenth of a second (2048 bits) to several seconds (4096). Async
/// callers run it with `spawn_blocking`.
///
/// # Errors
/// `common_name_invalid` and `lifetime_invalid` for what was asked; `key_not_made` when the system has no randomness.
pub fn make(request: &Request) -> Result<KeyPair, Failure> {
    let params = params_of(request)?;
    let key = rcgen::KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, size_of(request.size)).map_err(|_| not_made())?;
    let certificate = params.self_signed(&key).map_err(|_| not_made())?;
    let der = Zeroizing::new(key.serialize_der());
    Ok(KeyPair {
        facts: facts_from_der(certificate.der())?,
        key: Secret::new(pem::encode("PRIVATE KEY", &der).to_string()),
    })
}

fn params_of(request: &Request) -> Result<CertificateParams, Failure> {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, DnValue::Utf8String(common_name(&request.common_name)?));
    let (not_before, not_after) = validity(request)?;
    let mut params = CertificateParams::default();
    params.not_before = not_before.moment();
    params.not_after = not_after.moment();
    params.serial_number = Some(serial()?);
    params.distinguished_name = subject;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.key_identifier_method = KeyIdMethod::Sha256;
    Ok(params)
}

fn common_name(text: &str) -> Result<String, Failure> {
    let name = text.trim();
    let refused = |why: Message| Failure::input(Code::CommonNameInvalid, why, say::common_name_invalid::fix());
    if name.is_empty() {
        return Err(refused(say::common_name_invalid::empty()));
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(refused(say::common_name_invalid::too_long(LONGEST_NAME)));
    }
    if name.chars().any(char::is_control) {
        return Err(refused(say::common_name_invalid::control_characters()));
    }
    Ok(name.to_owned())
}

fn validity(request: &Request) -> Result<(Timestamp, Timestamp), Failure> {
    let not_before = request.now.plus_seconds(-HEAD_START);
    let not_after = request.now.plus_days(i64::from(request.days));
    // Where the years end, a moment stops moving: a lifetime that does not fit is none.
    let fits = not_after.since(request.now).whole_days() == i64::from(request.days);
    if !(1..=MAXIMUM_DAYS).contains(&request.days) || !fits || not_before >= request.now {
        return Err(Failure::input(
            Code::LifetimeInvalid,
            say::lifetime_invalid::out_of_range(request.days),
            say::lifetime_invalid::out_of_range_fix(MAXIMUM_DAYS, DEFAULT_DAYS),
        ));
    }
    Ok((not_before, not_after))
}

/// 20 random octets that read as a positive number (RFC 5280, 4.1.2.2 allows no more and no negative ones).
fn serial() -> Result<SerialNumber, Failure> {
    let mut octets = [0_u8; 20];
    rand::fill(&mut octets).map_err(|_| not_made())?;
    let [first, ..] = &mut octets;
    *first = (*first & 0x7f) | 0x40;
    Ok(SerialNumber::from_slice(&octets))
}

fn size_of(size: RsaSize) -> RsaKeySize {
    match size {
        RsaSize::Bits2048 => RsaKeySize::_2048,
        RsaSize::Bits3072 => RsaKeySize::_3072,
        RsaSize::Bits4096 => RsaKeySize::_4096,
    }
}

fn not_made() -> Failure {
    Failure::input(Code::KeyNotMade, say::key_not_made::failed(), say::key_not_made::failed_fix())
}
