//! Nothing that tells of a person survives in a copy, and every finding does.

use super::*;
use crate::intake::{self, Form};
use crate::judge::{Expectation, ReplayCache, Trust, expecting, judge_arrived};
use crate::metadata;
use base64::{Engine, engine::general_purpose::STANDARD};
use proptest::prelude::*;

const JANE: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/saml-response-jane.xml");
const METADATA: &str = include_str!("../../../../tests/fixtures/authentik-2026.2/metadata.xml");

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T21:27:45Z").unwrap()
}

fn expectation() -> Expectation {
    let metadata = metadata::read(METADATA.as_bytes(), "metadata.xml", now()).unwrap();
    Expectation { domains: vec![domain("example.org")], ..Expectation::new(Trust::from_metadata(&metadata), now()) }
}

fn domain(name: &str) -> DomainName {
    DomainName::parse(name).unwrap()
}

fn shared(xml: &str, how: How, expectation: &Expectation) -> (Judgement, Report) {
    let found = intake::read(xml.as_bytes()).unwrap();
    let arrived = &found.responses[0];
    let judgement = judge_arrived(arrived, &expecting(arrived, expectation), &mut ReplayCache::new()).unwrap();
    let original =
        Original { judgement: &judgement, xml: Some(xml), source: Some(&arrived.source), judged_as_of: now() };
    let report = copy(&[original], how, &expectation.domains, &[], now()).unwrap();
    (judgement, report)
}

fn codes(judgement: &Judgement) -> Vec<(&str, latchkey_core::Status)> {
    judgement.findings.iter().map(|finding| (finding.code.as_str(), finding.status)).collect()
}

/// Every form in which a value could stand somewhere.
fn forms(value: &str) -> Vec<String> {
    let escaped: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
    vec![
        value.to_owned(),
        value.to_uppercase(),
        quick_xml::escape::escape(value).into_owned(),
        escaped,
        STANDARD.encode(value).trim_end_matches('=').to_owned(),
        hex::encode(value),
        value.chars().map(|letter| format!("&#{};", u32::from(letter))).collect(),
    ]
}

#[track_caller]
fn assert_gone(report: &Report, values: &[&str]) {
    let text = serde_json::to_string(report).unwrap();
    for value in values {
        for form in forms(value) {
            assert!(!text.contains(&form), "{form} survives in {text}");
        }
    }
}

const TELLING: [&str; 5] = ["wiz-jane@example.company", "wiz-jane", "Claude Owner", "Claude Premium", "127.0.0.9"];

#[test]
fn no_value_survives_and_every_finding_does() {
    let tampered = JANE
        .replace("wiz-jane", "wiz-j&#97;ne")
        .replace("<saml:AttributeValue", "<!-- wiz-jane --><saml:AttributeValue");
    for how in [How::Mask, How::Hash] {
        for xml in [JANE, &tampered] {
            let (judgement, report) = shared(xml, how, &expectation());
            assert_gone(&report, &TELLING);
            let reported = &report.responses[0];
            assert_eq!(codes(&reported.judgement), codes(&judgement));
            assert_eq!(reported.judgement.verdict, judgement.verdict);
            let xml = reported.xml.as_deref().unwrap();
            assert!(xml.contains("SignatureValue") && xml.contains("https://auth.workos.com/test-entity-01H"), "{xml}");
            crate::gate::open(xml).unwrap();
        }
    }
    let (judgement, report) = shared(JANE, How::None, &expectation());
    assert_eq!((&report.responses[0].judgement, report.responses[0].xml.as_deref()), (&judgement, Some(JANE)));
}

#[test]
fn a_value_in_a_destination_a_message_or_a_finding_is_found_in_any_encoding() {
    let base64 = STANDARD.encode("wiz-jane@example.company");
    let xml = JANE.replacen(
        "Destination=\"",
        &format!("Destination=\"https://x/?a=wiz-jane%40example.company&amp;b={base64}&amp;c=WIZ-JANE/"),
        1,
    );
    assert_ne!(xml, JANE);
    let expectation = Expectation { acs: Some("http://127.0.0.1:19500/acs".to_owned()), ..expectation() };
    for how in [How::Mask, How::Hash] {
        let (judgement, report) = shared(&xml, how, &expectation);
        assert_eq!(codes(&report.responses[0].judgement), codes(&judgement));
        assert_gone(&report, &TELLING);
    }
}

#[test]
fn addresses_sessions_and_what_is_unknown_count_as_values() {
    let xml = "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" ID=\"_1\">\
         <samlp:Status><samlp:StatusMessage>joe.doe@corp.example is locked</samlp:StatusMessage></samlp:Status>\
         <saml:Assertion><saml:AuthnStatement SessionIndex=\"_secret-session\"><saml:SubjectLocality Address=\"127.0.0.9\" DNSName=\"pc-4711.corp\"/></saml:AuthnStatement>\
         <saml:AttributeStatement><saml:Attribute Name=\"manager\"><saml:AttributeValue><x:p xmlns:x=\"urn:x\" ID=\"cn=Mary Major\">Mary Major</x:p></saml:AttributeValue></saml:Attribute></saml:AttributeStatement>\
         <x:y xmlns:x=\"urn:x\" Name=\"n\">Room 4711</x:y></saml:Assertion></samlp:Response>";
    for how in [How::Mask, How::Hash] {
        let (_, report) = shared(xml, how, &expectation());
        assert_gone(
            &report,
            &["joe.doe@corp.example", "_secret-session", "127.0.0.9", "pc-4711.corp", "Mary Major", "Room 4711"],
        );
        assert!(report.responses[0].xml.as_deref().unwrap().contains("is locked"));
    }
}

#[test]
fn a_mask_keeps_the_shape_and_a_hash_the_sameness() {
    let tokens = Tokens::new(How::Mask, &[domain("example.org")]).unwrap();
    for (value, masked) in [
        ("jane@example.com", "j***@e******.com"),
        ("Jane.Doe@Example.org", "J***.D**@Example.org"),
        ("/Claude Owner ", "/C***** O**** "),
        (" ", " "),
        ("Al", "**"),
        ("4711-0815", "****-****"),
        ("Zo\u{eb} \u{d6}zil", "Z** \u{d6}***"),
    ] {
        assert_eq!(tokens.of(value), masked);
    }
    let hash = Tokens::new(How::Hash, &[domain("example.org")]).unwrap();
    assert_eq!(hash.of("Jane Doe"), hash.of("Jane Doe"));
    assert_ne!(hash.of("Jane Doe"), hash.of("jane doe"));
    assert!(hash.of("jane@example.org").ends_with("@example.org"));
    assert!(hash.of("/Leads").starts_with("/h"));
    assert_ne!(hash.of("Jane"), Tokens::new(How::Hash, &[]).unwrap().of("Jane"), "another copy, another salt");
}

#[test]
fn a_copy_is_read_again_with_its_findings_and_believed_in_nothing() {
    let none = Expectation { domains: vec![domain("example.company")], ..expectation() };
    for how in [How::Mask, How::Hash, How::None] {
        let (judgement, report) = shared(JANE, how, &none);
        assert_eq!(judgement.verdict, latchkey_core::sign_in::Verdict::Accepted);
        let file = serde_json::to_string_pretty(&report).unwrap();
        let found = intake::read(file.as_bytes()).unwrap();
        assert_eq!(found.form, Form::Copy);
        let again = judge_arrived(&found.responses[0], &none, &mut ReplayCache::new()).unwrap();
        assert_eq!(again.findings[0].code.as_str(), "recorded_elsewhere");
        let rest: Vec<_> = again.findings[1..].iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(rest, judgement.findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>());
        assert_eq!(again.verdict, latchkey_core::sign_in::Verdict::Rejected);
        assert!(!again.lets_in() && again.name_id.is_none() && again.attributes.is_none());
        assert_eq!(found.responses[0].xml(), report.responses[0].xml);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_name_is_it_is_gone(name in "[A-Za-z0-9][A-Za-z0-9 <&'\"\u{e4}@.+-]{4,20}[A-Za-z0-9]", hash in any::<bool>()) {
        prop_assume!(name.chars().any(|letter| letter.is_alphabetic()));
        let written = quick_xml::escape::escape(name.as_str()).into_owned();
        let xml = JANE.replace("wiz-jane@example.company", &written);
        let how = if hash { How::Hash } else { How::Mask };
        let (judgement, report) = shared(&xml, how, &expectation());
        prop_assert_eq!(codes(&report.responses[0].judgement), codes(&judgement));
        let text = serde_json::to_string(&report).unwrap();
        let quoted = serde_json::to_string(&name).unwrap();
        prop_assert!(!text.contains(&name) && !text.contains(quoted.trim_matches('"')) && !text.contains(&written), "{} in {}", name, text);
    }

    #[test]
    fn any_xml_is_written_well_formed_or_not_at_all(text in "(<[a-c](:[a-c])?( [a-c]=\"[^\"<&]{0,5}\"| xmlns:[a-c]=\"u:[a-c]\")?/?>|</[a-c](:[a-c])?>|<!--x-->|.){0,30}") {
        if let Some(document) = xml::parse(&text) {
            let tokens = Tokens::new(How::Mask, &[]).unwrap();
            let written = xml::write(&document, &Secrets::new(&tokens).ready());
            prop_assert!(roxmltree::Document::parse(&written).is_ok(), "{} from {}", written, text);
        }
    }
}
