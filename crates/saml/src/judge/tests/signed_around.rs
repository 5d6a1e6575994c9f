//! The signature stands in the response and the assertion has none of its own: the protocol is satisfied, Claude is not,
//! and nothing is read but what that signature covers.

use super::*;
use forge::expectation;

fn around() -> Forge {
    Forge { sign_assertion: false, sign_response: true, ..Forge::new() }
}

#[test]
fn it_is_accepted_and_claude_wants_more() {
    let judgement = around().judge();
    assert_accepted(&judgement);
    assert_eq!(judgement.would_claude_accept, Some(false));
    assert_eq!(failures(&judgement), ["assertion_signed"]);
    assert_eq!(judgement.findings[0].code.as_str(), "assertion_signed");
    assert_eq!(judgement.predicted_error.as_deref(), Some("server_error"));
    assert_eq!(judgement.name_id.as_ref().unwrap().value, "jane@example.com");
    assert_eq!(judgement.attributes.as_ref().unwrap()["email"], ["jane@example.com"]);
}

#[test]
fn what_the_protocol_refuses_it_refuses_here_too_and_the_cause_comes_first() {
    for (from, to, code) in [
        ("2026-11-22T00:05:00Z", "2026-11-21T23:57:00Z", "not_expired"),
        (
            "https://auth.workos.com/01HX</saml:Audience>",
            "https://elsewhere.example</saml:Audience>",
            "audience_matches",
        ),
    ] {
        let mut forge = around();
        forge.conditions = forge.conditions.replace(from, to);
        forge.confirmation = forge.confirmation.replace(from, to);
        let judgement = forge.judge();
        assert_rejected(&judgement, code);
        assert!(failures(&judgement).contains(&"assertion_signed"));
    }
}

#[test]
fn a_change_anywhere_below_the_signature_is_seen() {
    let xml = around().xml();
    for (from, to) in [
        ("jane@example.com", "admin@example.com"),
        ("Claude Owner", "Claude Ovner"),
        ("status:Success", "status:Responder"),
        ("InResponseTo=\"_request\" NotOnOrAfter", "InResponseTo=\"_requesT\" NotOnOrAfter"),
    ] {
        let changed = xml.replace(from, to);
        assert_ne!(changed, xml);
        assert_rejected(&judge_xml_once(&changed, &expectation()), "content_unaltered");
    }
}

#[test]
fn another_key_and_a_second_delivery_are_refused() {
    let by_another = Forge { key: forge::pair(1), ..around() }.judge();
    assert_rejected(&by_another, "signature_valid");
    let value = crate::rehearsal::form_value(&around().xml());
    let mut replay = ReplayCache::new();
    assert_accepted(&judge_form_value(&value, &expectation(), &mut replay));
    assert_rejected(&judge_form_value(&value, &expectation(), &mut replay), "not_replayed");
    // Nor may the assertion come again in another response, or another assertion in the same one.
    let again = around().xml().replace("_response", "_other");
    assert_eq!(
        judge_form_value(&crate::rehearsal::form_value(&again), &expectation(), &mut replay).verdict,
        Verdict::Rejected
    );
}

#[test]
fn an_assertion_beside_inside_or_around_the_signed_response_is_refused() {
    let xml = around().xml();
    let evil = Forge::new().assertion_with("_evil", "").replace("jane@example.com", "admin@example.com");
    let bare = xml.replace("<?xml", "");
    let wrapped = |inside: &str| Forge::new().response_with("", inside).replace("\"_response\"", "\"_outer\"");
    let attacks = [
        (
            "beside the signed one",
            xml.replace("</samlp:Response>", &format!("{evil}</samlp:Response>")),
            "one_assertion",
        ),
        (
            "before the signed one",
            xml.replacen("<saml:Assertion", &format!("{evil}<saml:Assertion"), 1),
            "one_assertion",
        ),
        ("around the whole", wrapped(&format!("{bare}{evil}")), "nothing_wrapped"),
        ("in extensions", wrapped(&format!("<samlp:Extensions>{bare}</samlp:Extensions>{evil}")), "nothing_wrapped"),
        (
            "in the signature",
            xml.replace("</ds:Signature>", &format!("<ds:Object>{evil}</ds:Object></ds:Signature>")),
            "nothing_wrapped",
        ),
        (
            "in the place of the signed one",
            {
                let start = xml.find("<saml:Assertion").unwrap();
                let end = xml.find("</saml:Assertion>").unwrap() + "</saml:Assertion>".len();
                format!("{}{evil}{}", &xml[..start], &xml[end..])
            },
            "content_unaltered",
        ),
    ];
    for (name, attack, code) in attacks {
        let judgement = judge_xml_once(&attack, &expectation());
        assert_eq!(judgement.verdict, Verdict::Rejected, "{name}");
        assert_eq!(judgement.findings[0].code.as_str(), code, "{name}: {:#?}", judgement.findings);
        assert_eq!((&judgement.name_id, &judgement.attributes), (&None, &None), "{name}");
    }
}
