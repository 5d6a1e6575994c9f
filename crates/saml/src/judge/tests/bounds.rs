//! Bounds, leniency and repetition: what is too large, too lax, or comes twice. What would keep a verifier busy without
//! end hangs here, and the test run ends tests that hang.

use super::attacks::{refused, response, signature_of, signed_assertion};
use super::*;
use forge::{ENTITY, attribute, expectation, statement};

#[test]
fn document_types_and_entity_bombs_are_refused() {
    let xml = Forge::new().xml();
    refused(&format!("<!DOCTYPE samlp:Response>{xml}"), "no_dtd");
    refused(&format!("<!DOCTYPE r [<!ATTLIST saml:Assertion ID CDATA \"_evil\">]>{xml}"), "no_dtd");
    let bomb: String = (1..20).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    refused(&format!("<!DOCTYPE r [<!ENTITY l0 \"lol\">{bomb}]>{}", xml.replace("van Dyke", "&l19;")), "no_dtd");
    refused(&xml.replace("van Dyke", "&lol;"), "xml_well_formed");
}

#[test]
fn size_depth_and_numbers_are_bounded() {
    let xml = Forge::new().xml();
    let big = xml.replace("van Dyke", &"x".repeat(gate::MAX_BYTES));
    refused(&big, "size_within_limit");
    let nested = format!("{}{}", "<saml:AuthnContext>".repeat(5_000), "</saml:AuthnContext>".repeat(5_000));
    refused(&xml.replace("<saml:AuthnContext/>", &nested), "nesting_within_limit");
    refused(&xml.replace("<saml:AuthnContext/>", &"<a/>".repeat(100_000)), "nodes_within_limit");
    let attributes: String = (0..65).map(|n| format!(" a{n}=\">\"")).collect();
    refused(&xml.replace("<saml:AuthnContext/>", &format!("<saml:AuthnContext{attributes}/>")), "nodes_within_limit");
    let namespaces: String = (0..100).map(|n| format!(" xmlns:a{n}=\"urn:{n}\"")).collect();
    refused(&xml.replace("<saml:AuthnContext/>", &format!("<saml:AuthnContext{namespaces}/>")), "nodes_within_limit");
    let start = xml.find("<ds:Reference").unwrap();
    let end = xml.find("</ds:Reference>").unwrap() + "</ds:Reference>".len();
    let references = xml[start..end].repeat(600);
    refused(&format!("{}{references}{}", &xml[..start], &xml[end..]), "one_reference");
    let (signature, _) = signature_of(&xml);
    refused(&xml.replace(&signature, &signature.repeat(100)), "signature_in_place");
}

#[test]
fn what_only_a_lenient_parser_reads_is_refused() {
    let xml = Forge::new().xml();
    refused(&xml.replace("</samlp:Response>", ""), "xml_well_formed");
    refused(&format!("{xml}<junk/>"), "nothing_after_response");
    refused(&format!("{xml}junk"), "nothing_after_response");
    refused(&format!("{xml}{xml}"), "nothing_after_response");
    refused(&xml.replace("urn:oasis:names:tc:SAML:2.0:protocol", "urn:evil"), "response_root");
    refused(
        &xml.replace(" xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"", " xmlns:saml=\"urn:evil\""),
        "one_assertion",
    );
    refused(&signed_assertion(), "response_root");
    refused(&format!("<wrap>{xml}</wrap>"), "response_root");
    refused(METADATA, "response_root");
    refused(&format!("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>{xml}"), "encoding_is_utf8");
    refused(&format!("<?xml version=\"1.0\" encoding=\"UTF-7\"?>{xml}"), "encoding_is_utf8");
    refused(&format!("<?xml version=\"1.1\"?>{xml}"), "encoding_is_utf8");
    let relative = Forge {
        statements: Forge::new()
            .statements
            .replace("<saml:AuthnContext/>", "<saml:AuthnContext xmlns:r=\"relative\"/>"),
        ..Forge::new()
    };
    assert_rejected(&relative.judge(), "namespaces_absolute");
    refused(&response(&format!("{}<saml:EncryptedAssertion/>", signed_assertion())), "not_encrypted");
    refused(&response(""), "one_assertion");
    refused(&response(&format!("<evil xmlns=\"urn:evil\"/>{}", signed_assertion())), "response_shape");
    let two_statuses = Forge::new().status.repeat(2);
    assert_rejected(&Forge { status: two_statuses, ..Forge::new() }.judge(), "response_shape");
}

#[test]
fn a_form_value_that_is_not_base64_of_xml_is_a_rejection_and_never_a_failure() {
    let judged = |value: &str| judge_form_value(value, &expectation(), &mut ReplayCache::new());
    for (value, code) in [
        ("", "base64_readable"),
        (" \n", "base64_readable"),
        ("%%%", "base64_readable"),
        ("PHg+", "response_root"),
        ("eA==", "xml_well_formed"),
        ("/w==", "text_is_utf8"),
        ("PHg", "base64_readable"),
    ] {
        let judgement = judged(value);
        assert_eq!(judgement.verdict, Verdict::Rejected);
        let expected = if value == "PHg+" { "xml_well_formed" } else { code };
        assert_eq!(judgement.findings[0].code.as_str(), expected, "{value:?}");
    }
    assert_rejected(&judged(&Forge::new().xml()), "base64_readable");
}

#[test]
fn a_document_that_cannot_be_read_at_all_is_a_failure() {
    let judged = |bytes: &[u8]| judge_document(bytes, &expectation(), &mut ReplayCache::new());
    for bytes in [b"".as_slice(), b" \n", b"\xff\xfe\x00", b"hello", b"<unclosed", b"{\"json\":1}", b"PHg", b"eA=="] {
        assert_eq!(judged(bytes).unwrap_err().code.as_str(), "unreadable_response", "{bytes:?}");
    }
    assert_rejected(&judged(b"<html/>").unwrap(), "response_root");
}

#[test]
fn a_replay_is_refused_until_it_would_have_expired_anyway() {
    let mut replay = ReplayCache::new();
    let value = crate::rehearsal::form_value(&Forge::new().xml());
    assert_accepted(&judge_form_value(&value, &expectation(), &mut replay));
    assert_rejected(&judge_form_value(&value, &expectation(), &mut replay), "not_replayed");
    // The envelope is not signed, so another one around the same assertion is the same assertion.
    let other_envelope = Forge::new().xml().replace("ID=\"_response\"", "ID=\"_another\"");
    assert_rejected(
        &judge_form_value(&crate::rehearsal::form_value(&other_envelope), &expectation(), &mut replay),
        "not_replayed",
    );
    let mut late = expectation();
    late.now = at("2026-11-22T00:05:59Z");
    assert_rejected(&judge_form_value(&value, &late, &mut replay), "not_replayed");
    late.now = at("2026-11-22T00:06:00Z");
    assert_rejected(&judge_form_value(&value, &late, &mut replay), "not_expired");
}

#[test]
fn a_rejected_response_uses_nothing_up() {
    let mut replay = ReplayCache::new();
    let value = crate::rehearsal::form_value(&Forge::new().xml());
    let mut other = expectation();
    other.entity_id = Some(format!("{ENTITY}/"));
    assert_rejected(&judge_form_value(&value, &other, &mut replay), "audience_matches");
    assert_accepted(&judge_form_value(&value, &expectation(), &mut replay));
}

#[test]
fn many_attributes_are_read() {
    let values: Vec<String> = (0..2_000).map(|number| format!("Group {number}")).collect();
    let groups = attribute("groups", &values.iter().map(String::as_str).collect::<Vec<_>>());
    let mut person = forge::person();
    person[4] = groups;
    let judgement = Forge { statements: statement(&person), ..Forge::new() }.judge();
    assert_accepted(&judgement);
    assert_eq!(judgement.attributes.unwrap()["groups"].len(), 2_000);
}
