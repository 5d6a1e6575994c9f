//! Keys with which nothing can be proven: each is named, whatever its certificate looks like otherwise.

use super::now;
use crate::{certificates_in, judge, key_flaw};
use latchkey_core::{
    Finding, Status, check,
    message::{exact, say},
};

fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let bytes: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    let head =
        if length < 128 { vec![tag, length as u8] } else { [vec![tag, 0x80 | bytes.len() as u8], bytes].concat() };
    [head, content.to_vec()].concat()
}

fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tagged(0x30, &parts.concat())
}

/// A certificate around these two numbers; its own signature is of no interest.
fn certificate(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let rsa = sequence(&[vec![6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 13, 1, 1, 1], vec![5, 0]]);
    let signed = sequence(&[vec![6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 13, 1, 1, 11], vec![5, 0]]);
    let name = sequence(&[tagged(0x31, &sequence(&[vec![6, 3, 0x55, 4, 3], tagged(12, b"freak")]))]);
    let validity = sequence(&[tagged(0x17, b"260101000000Z"), tagged(0x17, b"270101000000Z")]);
    let key = [vec![0], sequence(&[tagged(2, modulus), tagged(2, exponent)])].concat();
    let body = sequence(&[
        tagged(0xA0, &[2, 1, 2]),
        tagged(2, &[1]),
        signed.clone(),
        name.clone(),
        validity,
        name,
        sequence(&[rsa, tagged(3, &key)]),
    ]);
    sequence(&[body, signed, tagged(3, &[0, 1])])
}

fn modulus(bytes: usize) -> Vec<u8> {
    [vec![0, 0xC3], vec![0x5A; bytes - 2], vec![1]].concat()
}

fn failed(modulus: &[u8], exponent: &[u8]) -> Vec<Finding> {
    let facts = certificates_in(&certificate(modulus, exponent), None).unwrap().remove(0);
    let findings = judge(&facts, now());
    let failed: Vec<Finding> = findings.iter().filter(|finding| finding.is_failure()).cloned().collect();
    assert_eq!(key_flaw(&facts).is_none(), failed.is_empty(), "{findings:#?}");
    assert_eq!(check::all_hold(&findings), failed.is_empty());
    failed
}

#[test]
fn an_ordinary_key_holds() {
    assert_eq!(failed(&modulus(256), &[1, 0, 1]), []);
    assert_eq!(failed(&modulus(512), &[3]), []);
}

#[test]
fn an_exponent_that_is_none_is_named() {
    let large = [vec![0, 0xFF], vec![0xFF; 40]].concat();
    for (exponent, got) in [
        (&[0][..], say::certificate_key_usable::exponent_got(exact(0))),
        (&[1], say::certificate_key_usable::exponent_got(exact(1))),
        (&[2], say::certificate_key_usable::exponent_got(exact(2))),
        (&[1, 0, 0], say::certificate_key_usable::exponent_got(exact(65_536))),
        (&[0xFD], say::certificate_key_usable::exponent_got(exact(253))),
        (&large, say::certificate_key_usable::long_exponent_got(exact(328))),
    ] {
        let failed = failed(&modulus(256), exponent);
        assert_eq!(failed.len(), 1, "{got:?}: {failed:#?}");
        assert_eq!((failed[0].code.as_str(), &failed[0].got), ("certificate_key_usable", &Some(got.into())));
        assert!(failed[0].title == say::certificate_key_usable::exponent() && failed[0].fix.is_some());
    }
}

#[test]
fn a_key_that_is_too_short_or_far_too_long_is_named() {
    for (bytes, bits, title) in [
        (128, exact(1024), say::certificate_key_size::too_short(exact(1024))),
        (125_000, exact(1_000_000), say::certificate_key_size::too_long(exact(1_000_000))),
    ] {
        let failed = failed(&modulus(bytes), &[1, 0, 1]);
        assert_eq!(failed.len(), 1, "{failed:#?}");
        assert_eq!((failed[0].code.as_str(), &failed[0].title), ("certificate_key_size", &title.into()));
        assert_eq!(failed[0].got, Some(say::certificate_key_size::got(bits).into()));
    }
}

#[test]
fn a_modulus_that_is_none_is_named() {
    let even = [modulus(255), vec![4]].concat();
    let negative = modulus(256)[1..].to_vec();
    for modulus in [even, negative] {
        let failed = failed(&modulus, &[1, 0, 1]);
        assert_eq!(failed.first().map(|finding| finding.code.as_str()), Some("certificate_key_usable"));
        assert!(failed.iter().all(|finding| finding.status == Status::Failed));
    }
}
