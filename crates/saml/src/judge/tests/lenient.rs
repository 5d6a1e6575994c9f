//! What has to be accepted although it is rare: every algorithm of the list, every canonicalization, and what
//! pretty-printers, namespaces and large companies make of a response.

use super::*;
use bergshamra::keys::loader;
use bergshamra::{DsigContext, Key, KeysManager};
use forge::{C14N, expectation, statement};
use latchkey_core::certificate::CertificateFacts;

const INCLUSIVE: &str = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const INCLUSIVE_11: &str = "http://www.w3.org/2006/12/xml-c14n11";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

fn transforms(canonicalization: Option<&str>) -> String {
    let one = |uri: &str| format!("<ds:Transform Algorithm=\"{uri}\"/>");
    format!("<ds:Transforms>{}{}</ds:Transforms>", one(ENVELOPED), canonicalization.map(one).unwrap_or_default())
}

/// The assertion signed where it stands, inside its response, by `key`.
fn in_place_by(forge: &Forge, key: Key, around: impl Fn(String) -> String) -> String {
    let mut keys = KeysManager::new();
    keys.add_key(key);
    let blank = around(forge.response_with("", &forge.xml_with_blank_assertion_signature()));
    bergshamra::sign(&DsigContext::new(keys), &blank).unwrap()
}

fn in_place(forge: &Forge, around: impl Fn(String) -> String) -> String {
    in_place_by(forge, loader::load_rsa_private_pem(forge.key.key.expose().as_bytes()).unwrap(), around)
}

#[track_caller]
fn assert_jane(judgement: &Judgement, what: &str) {
    assert_eq!(judgement.verdict, Verdict::Accepted, "{what}: {:#?}", judgement.findings);
    assert_eq!(judgement.name_id.as_ref().unwrap().value, "jane@example.com", "{what}");
    assert_eq!(judgement.attributes.as_ref().unwrap()["lastName"], ["van Dyke"], "{what}");
}

#[test]
fn rsa_pss_is_accepted_and_who_judged_it_is_said() {
    for (hash, digest) in [
        ("sha256", forge::SHA256),
        ("sha384", "http://www.w3.org/2001/04/xmldsig-more#sha384"),
        ("sha512", "http://www.w3.org/2001/04/xmlenc#sha512"),
    ] {
        let method: &'static str = format!("http://www.w3.org/2007/05/xmldsig-more#{hash}-rsa-MGF1").leak();
        let forge = Forge { method, digest, ..Forge::new() };
        let judgement = forge.judge();
        assert_jane(&judgement, hash);
        assert!(judgement.lets_in(), "{hash}");
        let once = judgement.findings.iter().any(|finding| finding.code.as_str() == "verified_twice");
        assert_eq!(once, crate::verify::CROSS_CHECKED);
        let holds = &finding(&judgement, "signature_valid").title;
        assert_eq!(*holds, say::signature_valid());
        let altered = forge.xml().replace("jane@example.com", "admin@example.com");
        assert_rejected(&judge_xml_once(&altered, &expectation()), "content_unaltered");
        let by_another = Forge { key: forge::pair(1), ..forge };
        assert_rejected(&by_another.judge(), "signature_valid");
    }
}

fn made(algorithm: &'static rcgen::SignatureAlgorithm) -> (String, CertificateFacts) {
    let key = rcgen::KeyPair::generate_for(algorithm).unwrap();
    let certificate = rcgen::CertificateParams::new(Vec::<String>::new()).unwrap().self_signed(&key).unwrap();
    (key.serialize_pem(), latchkey_certificate::facts_from_der(certificate.der()).unwrap())
}

#[test]
fn ecdsa_with_both_curves_is_accepted_by_both_verifiers() {
    let (p256, p384) = (made(&rcgen::PKCS_ECDSA_P256_SHA256), made(&rcgen::PKCS_ECDSA_P384_SHA384));
    for (name, hash) in [("P-256", "sha256"), ("P-384", "sha384")] {
        let method: &'static str = format!("http://www.w3.org/2001/04/xmldsig-more#ecdsa-{hash}").leak();
        let (pem, facts) = if name == "P-256" { &p256 } else { &p384 };
        let key = match name {
            "P-256" => loader::load_ec_p256_private_pem(pem.as_bytes()),
            _ => loader::load_ec_p384_private_pem(pem.as_bytes()),
        };
        let xml = in_place_by(&Forge { method, ..Forge::new() }, key.unwrap(), |xml| xml);
        let mut expectation = expectation();
        expectation.trust.certificates = vec![facts.clone()];
        let judgement = judge_xml_once(&xml, &expectation);
        assert_jane(&judgement, &format!("{name} {hash}"));
        assert!(judgement.findings.iter().all(|finding| finding.code.as_str() != "verified_twice"));
    }
}

#[test]
fn every_canonicalization_is_accepted_in_every_pair() {
    let around = |xml: String| {
        xml.replace(
            "<samlp:Response ",
            "<samlp:Response xmlns=\"urn:x\" xmlns:unused=\"urn:y\" xml:lang=\"de\" xml:space=\"preserve\" ",
        )
    };
    for of_signed_info in [C14N, INCLUSIVE, INCLUSIVE_11] {
        for of_reference in [Some(C14N), Some(INCLUSIVE), Some(INCLUSIVE_11), None] {
            let forge = Forge { c14n: of_signed_info.to_owned(), transforms: transforms(of_reference), ..Forge::new() };
            let what = format!("{of_signed_info} {of_reference:?}");
            assert_jane(&judge_xml_once(&in_place(&forge, |xml| xml), &expectation()), &what);
            assert_jane(&judge_xml_once(&in_place(&forge, around), &expectation()), &what);
            let whole = Forge { sign_assertion: true, sign_response: true, ..forge.clone() };
            if of_signed_info == C14N && of_reference == Some(C14N) {
                assert_jane(&whole.judge(), &what);
            }
            // What stands around is part of what is signed, unless both canonicalizations leave it out.
            let moved =
                in_place(&forge, |xml| xml).replace("<samlp:Response ", "<samlp:Response xmlns:added=\"urn:z\" ");
            let judgement = judge_xml_once(&moved, &expectation());
            let holds = of_signed_info == C14N && of_reference == Some(C14N);
            assert_eq!(judgement.verdict == Verdict::Accepted, holds, "{what}");
        }
    }
}

#[test]
fn what_inclusive_canonicalization_reads_in_two_ways_is_refused() {
    for odd in ["xml:base=\"https://example.com/\"", "xml:id=\"_x\""] {
        let forge = Forge { transforms: transforms(Some(INCLUSIVE)), ..Forge::new() };
        let add = |xml: String| xml.replace("<samlp:Response ", &format!("<samlp:Response {odd} "));
        let judgement = judge_xml_once(&add(in_place(&forge, |xml| xml)), &expectation());
        assert_rejected(&judgement, "canonicalization_allowed");
        assert_jane(&judge_xml_once(&add(Forge::new().xml()), &expectation()), odd);
    }
    // A list of prefixes belongs to the exclusive canonicalization alone.
    let list = format!(
        "<ds:Transforms><ds:Transform Algorithm=\"{ENVELOPED}\"/><ds:Transform Algorithm=\"{INCLUSIVE}\">\
         <ec:InclusiveNamespaces xmlns:ec=\"{C14N}\" PrefixList=\"xs\"/></ds:Transform></ds:Transforms>"
    );
    assert_rejected(&Forge { transforms: list, ..Forge::new() }.judge(), "signature_shape");
}

#[test]
fn five_thousand_groups_are_read_however_they_are_written() {
    let values: Vec<String> = (0..5_000).map(|number| format!("CN=Gruppe {number},OU=Vertrieb,DC=beispiel")).collect();
    let plain: String =
        values.iter().map(|value| format!("<saml:AttributeValue>{value}</saml:AttributeValue>\n")).collect();
    let typed: String = values
        .iter()
        .map(|value| {
            format!(
                "<saml:AttributeValue xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
                 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"xs:string\">{value}</saml:AttributeValue>"
            )
        })
        .collect();
    let short: String =
        (0..5_000).map(|number| format!("<saml:AttributeValue>{number}</saml:AttributeValue>\n")).collect();
    for all in [plain, typed, short] {
        let mut person = forge::person();
        person[4] = format!("<saml:Attribute Name=\"groups\">{all}</saml:Attribute>");
        let judgement = Forge { statements: statement(&person), ..Forge::new() }.judge();
        assert_jane(&judgement, "5,000 groups");
        assert_eq!(judgement.attributes.unwrap()["groups"].len(), 5_000);
    }
}

#[test]
fn a_document_of_five_megabytes_is_judged() {
    let mut person = forge::person();
    person[4] = forge::attribute("groups", &[&"x".repeat(gate::MAX_BYTES - 8_000)]);
    let xml = Forge { statements: statement(&person), ..Forge::new() }.xml();
    assert!(xml.len() > 5_000_000 && xml.len() <= gate::MAX_BYTES);
    assert_jane(&judge_xml_once(&xml, &expectation()), "5 MB");
}

#[test]
fn names_of_the_whole_world_and_cdata_are_read_whole() {
    let names = ["Zoë Strauß", "李小龍", "Ægir Þórsson", "محمد", "O’Brien 🙂", "Nguyễn Thị Minh"];
    for name in names {
        for written in [name.to_owned(), format!("<![CDATA[{name}]]>")] {
            let forge = Forge { statements: Forge::new().statements.replace("Jane", &written), ..Forge::new() };
            let judgement = forge.judge();
            assert_jane(&judgement, &written);
            assert_eq!(judgement.attributes.unwrap()["firstName"], [name]);
        }
    }
    let divided = Forge::new().name_id.replace("jane@example.com", "jane<![CDATA[@]]>exam<![CDATA[ple.com]]>");
    assert_jane(&Forge { name_id: divided, ..Forge::new() }.judge(), "divided by CDATA");
}
