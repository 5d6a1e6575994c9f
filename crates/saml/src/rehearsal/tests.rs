use super::*;
use crate::xml::{SAML, SAMLP};
use bergshamra::{DsigContext, KeysManager, core::algorithm, keys::loader};
use latchkey_core::{Timestamp, attribute::Naming};
use std::sync::OnceLock;

fn signer() -> &'static Signer {
    static SIGNER: OnceLock<Signer> = OnceLock::new();
    SIGNER.get_or_init(|| {
        let request = latchkey_certificate::Request {
            common_name: "Rehearsal".to_owned(),
            size: latchkey_certificate::RsaSize::Bits2048,
            days: 365,
            now: now(),
        };
        Signer::new(latchkey_certificate::make(&request).unwrap()).unwrap()
    })
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T00:00:00Z").unwrap()
}

fn reply(signed: SignedPart) -> Reply<'static> {
    Reply {
        issuer: "http://127.0.0.1:7468/idp/metadata",
        in_response_to: Some("_request"),
        acs: "http://127.0.0.1:7468/acs",
        audience: "http://127.0.0.1:7468/metadata",
        naming: Naming::Short,
        signed,
        now: now(),
    }
}

fn answer(signed: SignedPart, fault: Option<Fault>) -> String {
    let people = sample_people("example.com", &["Claude Owner".to_owned()]);
    respond(signer(), &people[0], &reply(signed), fault).unwrap()
}

/// How many signatures there are, and whether each verifies with the setup's certificate.
fn signatures(xml: &str) -> Vec<bool> {
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_x509_cert_pem(signer().certificate().pem.as_bytes()).unwrap());
    match bergshamra::verify_all(&DsigContext::new(keys), xml) {
        Ok(results) => results.iter().map(bergshamra::VerifyResult::is_valid).collect(),
        Err(_) => Vec::new(),
    }
}

#[test]
fn the_assertion_the_response_or_both_are_signed_as_asked() {
    let parent_of_signature = |xml: &str| -> Vec<String> {
        let document = roxmltree::Document::parse(xml).unwrap();
        document
            .descendants()
            .filter(|node| node.has_tag_name((crate::xml::DS, "Signature")))
            .map(|node| node.parent().unwrap().tag_name().name().to_owned())
            .collect()
    };
    for (signed, parents) in [
        (SignedPart::Assertion, vec!["Assertion"]),
        (SignedPart::Response, vec!["Response"]),
        (SignedPart::Both, vec!["Response", "Assertion"]),
    ] {
        let xml = answer(signed, None);
        assert_eq!(parent_of_signature(&xml), parents);
        assert_eq!(signatures(&xml), vec![true; parents.len()]);
    }
}

#[test]
fn a_name_with_markup_in_it_stays_a_name() {
    let mut people = sample_people("example.com", &[]);
    people[0].first_name = "<a>&\"'".to_owned();
    let xml = respond(signer(), &people[0], &reply(SignedPart::Assertion), None).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let values: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name((SAML, "AttributeValue")))
        .filter_map(|node| node.text())
        .collect();
    assert!(values.contains(&"<a>&\"'"), "{values:?}");
    assert_eq!(signatures(&xml), [true]);
}

#[test]
fn every_fault_has_a_name_a_line_and_a_finding_of_its_own() {
    let names = "wrong-audience wrong-recipient expired not-yet-valid clock-drift response-only-signature unsigned \
                 other-certificate sha1 no-email uri-names opaque-nameid email-mismatch unverified-domain no-groups \
                 not-assigned no-audience replay encrypted";
    assert_eq!(Fault::ALL.map(Fault::name).join(" "), names.split_whitespace().collect::<Vec<_>>().join(" "));
    for fault in Fault::ALL {
        assert_eq!(Fault::parse(fault.name()), Some(fault));
        assert!(fault.description().name().starts_with("sign-in-fault."), "{fault}");
    }
    assert_eq!(Fault::parse("nothing"), None);
}

#[test]
fn sha1_is_really_sha1_and_really_signed() {
    let xml = answer(SignedPart::Assertion, Some(Fault::Sha1));
    assert!(xml.contains(algorithm::RSA_SHA1) && xml.contains(algorithm::SHA1));
    assert!(!xml.contains(algorithm::RSA_SHA256));
    assert_eq!(signatures(&xml), [true]);
}

#[test]
fn another_certificates_key_does_not_verify() {
    assert_eq!(signatures(&answer(SignedPart::Assertion, Some(Fault::OtherCertificate))), [false]);
}

#[test]
fn an_encrypted_response_shows_nobodys_address() {
    let xml = answer(SignedPart::Assertion, Some(Fault::Encrypted));
    let document = roxmltree::Document::parse(&xml).unwrap();
    assert!(document.descendants().any(|node| node.has_tag_name((SAML, "EncryptedAssertion"))));
    assert!(!document.descendants().any(|node| node.has_tag_name((SAML, "Assertion"))));
    assert!(!xml.contains("jane@"));
}

#[test]
fn somebody_not_assigned_gets_a_status_and_no_assertion() {
    let people = sample_people("example.com", &[]);
    let unassigned = people.iter().find(|person| !person.assigned).unwrap();
    let xml = respond(signer(), unassigned, &reply(SignedPart::Assertion), None).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    assert!(!document.descendants().any(|node| node.has_tag_name((SAML, "Assertion"))));
    let code = document.descendants().find(|node| node.has_tag_name((SAMLP, "StatusCode"))).unwrap();
    assert_eq!(code.attribute("Value"), Some("urn:oasis:names:tc:SAML:2.0:status:Responder"));
}

#[test]
fn its_metadata_passes_our_own_checks() {
    let xml = identity_provider_metadata(signer(), "https://idp.example.com/metadata", "https://idp.example.com/sso");
    let metadata = crate::metadata::read(xml.as_bytes(), "pasted", now()).unwrap();
    assert_eq!(metadata.signing_certificates, [signer().certificate().clone()]);
    let findings = crate::metadata::check(&metadata, now());
    assert!(findings.iter().all(|finding| finding.status == latchkey_core::Status::Passed), "{findings:?}");
}
