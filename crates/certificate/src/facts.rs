//! From a DER certificate to plain facts, and back to its bytes.

use crate::pem;
use latchkey_core::{Code, Failure, Timestamp, certificate::CertificateFacts, message::say};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use x509_parser::{
    certificate::X509Certificate, objects::oid_registry, prelude::FromDer, public_key::PublicKey, x509::X509Name,
};

/// Reads one DER certificate; anything before or after it is refused.
///
/// # Errors
/// `certificate_unreadable`, when the bytes are not exactly one X.509 certificate.
pub fn facts_from_der(der: &[u8]) -> Result<CertificateFacts, Failure> {
    let certificate = parse(der)?;
    let (key_kind, key_bits) = key_of(&certificate);
    Ok(CertificateFacts {
        pem: pem::encode("CERTIFICATE", der).to_string(),
        subject: name(certificate.subject()),
        issuer: name(certificate.issuer()),
        serial: pairs(certificate.raw_serial()),
        sha256: pairs(&Sha256::digest(der)),
        sha1: pairs(&Sha1::digest(der)),
        not_before: Timestamp::from_unix(certificate.validity().not_before.timestamp()),
        not_after: Timestamp::from_unix(certificate.validity().not_after.timestamp()),
        key_kind,
        key_bits,
        signature: signature(&certificate),
    })
}

/// The DER bytes of a certificate whose facts are known.
///
/// # Errors
/// `certificate_unreadable`, when the facts' PEM was damaged.
pub fn der_of(facts: &CertificateFacts) -> Result<Vec<u8>, Failure> {
    let mut blocks = pem::blocks(facts.pem.as_bytes()).into_iter();
    let der = blocks.find(|block| block.label == "CERTIFICATE").and_then(|block| block.der).ok_or_else(unreadable)?;
    parse(&der)?;
    Ok(der.to_vec())
}

/// The public key inside a certificate, as its algorithm writes it (the bit string of the SubjectPublicKeyInfo).
pub(crate) fn public_key_of(der: &[u8]) -> Result<Vec<u8>, Failure> {
    Ok(parse(der)?.public_key().subject_public_key.data.to_vec())
}

/// Modulus and exponent of an RSA key, as the certificate writes them.
pub(crate) fn rsa_numbers(der: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    match parse(der).ok()?.public_key().parsed() {
        Ok(PublicKey::RSA(key)) => Some((key.modulus.to_vec(), key.exponent.to_vec())),
        _ => None,
    }
}

fn parse(der: &[u8]) -> Result<X509Certificate<'_>, Failure> {
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Ok(certificate),
        Ok(_) | Err(_) => Err(unreadable()),
    }
}

pub(crate) fn unreadable() -> Failure {
    Failure::input(
        Code::CertificateUnreadable,
        say::certificate_unreadable::damaged(),
        say::certificate_unreadable::damaged_fix(),
    )
}

fn pairs(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

fn name(name: &X509Name<'_>) -> String {
    // The library's own Display can fail half-way, which `to_string` would turn into a panic.
    name.to_string_with_registry(oid_registry())
        .unwrap_or_else(|_| name.iter_attributes().map(one_attribute).collect::<Vec<_>>().join(", "))
}

fn one_attribute(attribute: &x509_parser::x509::AttributeTypeAndValue<'_>) -> String {
    let kind = match x509_parser::objects::oid2abbrev(attribute.attr_type(), oid_registry()) {
        Ok(abbreviation) => abbreviation.to_owned(),
        Err(_) => attribute.attr_type().to_id_string(),
    };
    format!("{kind}={}", String::from_utf8_lossy(attribute.as_slice()))
}

fn signature(certificate: &X509Certificate<'_>) -> String {
    let oid = &certificate.signature_algorithm.algorithm;
    match x509_parser::objects::oid2sn(oid, oid_registry()) {
        Ok(short_name) => short_name.to_owned(),
        Err(_) => oid.to_id_string(),
    }
}

/// Kind and size in bits.
fn key_of(certificate: &X509Certificate<'_>) -> (String, u32) {
    let info = certificate.public_key();
    match info.algorithm.algorithm.to_id_string().as_str() {
        "1.3.101.112" => return ("Ed25519".to_owned(), 256),
        "1.3.101.113" => return ("Ed448".to_owned(), 448),
        _ => {}
    }
    match info.parsed() {
        Ok(PublicKey::RSA(key)) => ("RSA".to_owned(), bits(key.modulus)),
        Ok(PublicKey::EC(point)) => ("EC".to_owned(), curve_bits(info, point.key_size())),
        Ok(PublicKey::DSA(y)) => ("DSA".to_owned(), bits(y)),
        Ok(PublicKey::GostR3410(_) | PublicKey::GostR3410_2012(_)) => ("GOST R 34.10".to_owned(), 0),
        Ok(PublicKey::Unknown(_)) | Err(_) => (info.algorithm.algorithm.to_id_string(), 0),
    }
}

/// The size of the named curve; the point alone says 528 for P-521, since it is written in whole bytes.
fn curve_bits(info: &x509_parser::x509::SubjectPublicKeyInfo<'_>, point_bits: usize) -> u32 {
    let curve = info.algorithm.parameters.as_ref().and_then(|any| any.as_oid().ok()).map(|oid| oid.to_id_string());
    match curve.as_deref() {
        Some("1.3.132.0.35") => 521,
        _ => u32::try_from(point_bits).unwrap_or(u32::MAX),
    }
}

/// The length of a big-endian number, to the bit.
pub(crate) fn bits(number: &[u8]) -> u32 {
    let mut digits = number.iter().skip_while(|byte| **byte == 0);
    let Some(first) = digits.next() else { return 0 };
    let rest = u32::try_from(digits.count()).unwrap_or(u32::MAX);
    rest.saturating_mul(8).saturating_add(8 - first.leading_zeros())
}
