//! Key pairs: read, described as the recorded server does, and generated.

use super::model::Object;
use base64::{Engine, engine::general_purpose::STANDARD};
use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, RsaKeySize, SerialNumber};
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};
use x509_parser::prelude::{FromDer, X509Certificate};

/// The bytes of a PEM block.
pub(super) fn der(pem: &str) -> Option<Vec<u8>> {
    let mut lines = pem.lines().map(str::trim).skip_while(|line| !line.starts_with("-----BEGIN "));
    lines.next()?;
    let base64: String = lines.take_while(|line| !line.starts_with("-----END ")).collect();
    STANDARD.decode(base64).ok()
}

/// The certificate's base64 without line breaks.
pub(super) fn base64_of(pem: &str) -> String {
    der(pem).map(|der| STANDARD.encode(der)).unwrap_or_default()
}

pub(super) fn readable(pem: &str) -> Result<&str, String> {
    let fits = der(pem).is_some_and(|der| X509Certificate::from_der(&der).is_ok());
    if fits { Ok(pem) } else { Err("Unable to load certificate.".to_owned()) }
}

pub(super) fn readable_key(pem: &str) -> Result<&str, String> {
    if pem.is_empty() || kind_of_key(pem).is_some() {
        return Ok(pem);
    }
    Err("Unable to load private key (possibly encrypted?).".to_owned())
}

fn kind_of_key(pem: &str) -> Option<&'static str> {
    if pem.contains("BEGIN ENCRYPTED") {
        return None;
    }
    let der = der(pem)?;
    // The object identifiers of RSA, of elliptic curves and of Ed25519 in PKCS #8.
    let holds = |oid: &[u8]| der.windows(oid.len()).any(|window| window == oid);
    if pem.contains("BEGIN RSA PRIVATE KEY") || holds(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01]) {
        Some("rsa")
    } else if pem.contains("BEGIN EC PRIVATE KEY") || holds(&[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]) {
        Some("ec")
    } else if holds(&[0x2b, 0x65, 0x70]) {
        Some("ed25519")
    } else {
        None
    }
}

/// What the server tells of a pair beside its fields.
pub(super) fn describe(pair: &mut Object) {
    let pem = pair["certificate_data"].as_str().unwrap_or_default().to_owned();
    let key = pair["key_data"].as_str().unwrap_or_default().to_owned();
    let bytes = der(&pem).unwrap_or_default();
    let colons = |hash: &[u8]| hash.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":");
    let (mut subject, mut expiry) = (String::new(), Value::Null);
    if let Ok((_, certificate)) = X509Certificate::from_der(&bytes) {
        subject = rfc4514(&certificate);
        let end = certificate.validity().not_after.to_datetime();
        let (date, time) = (end.date(), end.time());
        expiry = format!("{date}T{:02}:{:02}:{:02}Z", time.hour(), time.minute(), time.second()).into();
    }
    pair.insert("fingerprint_sha256".to_owned(), colons(&Sha256::digest(&bytes)).into());
    pair.insert("fingerprint_sha1".to_owned(), colons(&Sha1::digest(&bytes)).into());
    pair.insert("cert_expiry".to_owned(), expiry);
    pair.insert("cert_subject".to_owned(), subject.into());
    pair.insert("private_key_available".to_owned(), (!key.is_empty()).into());
    pair.insert("_key_type".to_owned(), json!(kind_of_key(&key)));
}

/// A subject from its last part to its first, as `OU=Self-signed,O=authentik,CN=name`.
fn rfc4514(certificate: &X509Certificate<'_>) -> String {
    let mut parts: Vec<String> = certificate
        .subject()
        .iter_attributes()
        .map(|part| {
            let name = match part.attr_type().to_id_string().as_str() {
                "2.5.4.3" => "CN".to_owned(),
                "2.5.4.10" => "O".to_owned(),
                "2.5.4.11" => "OU".to_owned(),
                "2.5.4.6" => "C".to_owned(),
                other => other.to_owned(),
            };
            format!("{name}={}", part.as_str().unwrap_or_default())
        })
        .collect();
    parts.reverse();
    parts.join(",")
}

/// A pair as `generate/` makes it: PEM of the certificate and of the key.
pub(super) fn generate(common_name: &str, days: i64, algorithm: &str) -> (String, String) {
    let key = match algorithm {
        "ecdsa" => KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256),
        "ed25519" => KeyPair::generate_for(&rcgen::PKCS_ED25519),
        _ => KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048),
    };
    let key = key.unwrap();
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common_name);
    name.push(DnType::OrganizationName, "authentik");
    name.push(DnType::OrganizationalUnitName, "Self-signed");
    let mut params = CertificateParams::default();
    params.distinguished_name = name;
    params.not_before = OffsetDateTime::now_utc() - Duration::days(1);
    params.not_after = OffsetDateTime::now_utc() + Duration::days(days.clamp(1, 36_500));
    params.serial_number = Some(SerialNumber::from(OffsetDateTime::now_utc().unix_timestamp().unsigned_abs()));
    let certificate = params.self_signed(&key).unwrap();
    (certificate.pem(), key.serialize_pem())
}
