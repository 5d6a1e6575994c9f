use super::*;
use forge::{ACS, ENTITY, expectation};

fn with(change: impl FnOnce(&mut Forge)) -> Judgement {
    let mut forge = Forge::new();
    change(&mut forge);
    forge.judge()
}

fn expecting(change: impl FnOnce(&mut Expectation)) -> Judgement {
    let mut expectation = expectation();
    change(&mut expectation);
    judge_xml_once(&Forge::new().xml(), &expectation)
}

#[test]
fn the_audience_is_compared_character_by_character_and_explained() {
    let with_audience = |audience: &str| {
        with(|forge| forge.conditions = forge.conditions.replace(&format!(">{ENTITY}<"), &format!(">{audience}<")))
    };
    for (audience, how) in [
        (format!("{ENTITY}/"), say::saml_difference::surplus_slash()),
        (ENTITY.to_lowercase(), say::saml_difference::case()),
        (format!(" {ENTITY} "), say::saml_difference::space()),
        ("authentik".to_owned(), say::saml_difference::other()),
        (ACS.to_owned(), say::saml_difference::other()),
        (String::new(), say::saml_difference::empty()),
    ] {
        let judgement = with_audience(&audience);
        assert_rejected(&judgement, "audience_matches");
        let finding = finding(&judgement, "audience_matches");
        assert_eq!(finding.title, say::audience_matches::differs(how));
        assert_eq!(finding.want.as_ref().and_then(latchkey_core::message::Said::words), Some(ENTITY));
        assert_eq!(finding.got.as_ref().and_then(latchkey_core::message::Said::words), Some(audience.as_str()));
        assert_eq!(finding.setting, Some(Setting::Audience));
    }
    let fix = finding(&with_audience(&format!("{ENTITY}/")), "audience_matches").fix.clone().unwrap();
    assert_eq!(fix, say::audience_matches::surplus_slash_fix());
}

#[test]
fn every_restriction_has_to_name_the_audience_and_one_of_its_values_is_enough() {
    let restriction = |audiences: &[&str]| {
        let values: String = audiences.iter().map(|one| format!("<saml:Audience>{one}</saml:Audience>")).collect();
        format!("<saml:AudienceRestriction>{values}</saml:AudienceRestriction>")
    };
    let with_restrictions = |restrictions: &[String]| {
        with(|forge| {
            let start = forge.conditions.find("<saml:AudienceRestriction>").unwrap();
            forge.conditions = format!("{}{}</saml:Conditions>", &forge.conditions[..start], restrictions.concat());
        })
    };
    assert_accepted(&with_restrictions(&[restriction(&["urn:other", ENTITY])]));
    assert_rejected(&with_restrictions(&[restriction(&[ENTITY]), restriction(&["urn:other"])]), "audience_matches");
    assert_rejected(&with_restrictions(&[]), "audience_present");
    assert_rejected(&with_restrictions(&["<saml:AudienceRestriction/>".to_owned()]), "audience_present");
    assert_rejected(
        &with_restrictions(&[restriction(&[ENTITY]), "<x:New xmlns:x=\"urn:x\"/>".to_owned()]),
        "conditions_understood",
    );
    assert_accepted(&with_restrictions(&[restriction(&[ENTITY]), "<saml:OneTimeUse/>".to_owned()]));
    assert_rejected(&with(|forge| forge.conditions.clear()), "conditions_present");
    assert_rejected(&with(|forge| forge.conditions = forge.conditions.repeat(2)), "assertion_shape");
}

#[test]
fn recipient_and_destination_are_the_acs_url() {
    let judgement = with(|forge| forge.confirmation = forge.confirmation.replace(ACS, &format!("{ACS}/")));
    assert_rejected(&judgement, "recipient_matches");
    let differs = say::recipient_matches::differs(say::saml_difference::surplus_slash());
    assert_eq!(finding(&judgement, "recipient_matches").title, differs);
    assert_rejected(
        &with(|forge| forge.confirmation = forge.confirmation.replace(&format!("Recipient=\"{ACS}\""), "")),
        "recipient_matches",
    );
    assert_rejected(
        &with(|forge| forge.response_attributes = "Destination=\"https://example.com/\"".to_owned()),
        "destination_matches",
    );
    let signed = |forge: &mut Forge| {
        forge.sign_response = true;
        forge.response_attributes.clear();
    };
    assert_rejected(&with(signed), "destination_matches");
}

#[test]
fn the_response_answers_the_request_that_was_sent() {
    assert_rejected(&expecting(|e| e.request = RequestRule::Exactly("_other".to_owned())), "in_response_to_matches");
    assert_rejected(&expecting(|e| e.request = RequestRule::Unsolicited), "in_response_to_matches");
    assert_accepted(&expecting(|e| e.request = RequestRule::AnyOrNone));
    assert_rejected(&with(|forge| forge.in_response_to = None), "in_response_to_matches");
    assert_rejected(&with(|forge| forge.in_response_to = Some("_else")), "in_response_to_matches");
    assert_rejected(
        &with(|forge| forge.confirmation = forge.confirmation.replace("InResponseTo=\"_request\"", "")),
        "in_response_to_matches",
    );
    let mut unasked = Forge::new();
    unasked.in_response_to = None;
    unasked.confirmation = unasked.confirmation.replace("InResponseTo=\"_request\"", "");
    assert_rejected(&unasked.judge(), "in_response_to_matches");
    let mut unsolicited = expectation();
    unsolicited.request = RequestRule::Unsolicited;
    assert_accepted(&judge_xml_once(&unasked.xml(), &unsolicited));
    let mut unknown = expectation();
    unknown.request = RequestRule::AnyOrNone;
    let torn = Forge { in_response_to: Some("_else"), ..Forge::new() };
    assert_rejected(&judge_xml_once(&torn.xml(), &unknown), "in_response_to_matches");
}

#[test]
fn the_subject_is_a_bearer_with_a_name() {
    assert_rejected(
        &with(|forge| forge.confirmation = forge.confirmation.replace("cm:bearer", "cm:holder-of-key")),
        "bearer_confirmation",
    );
    assert_rejected(&with(|forge| forge.confirmation.clear()), "bearer_confirmation");
    assert_rejected(&with(|forge| forge.name_id.clear()), "name_id_present");
    assert_rejected(&with(|forge| forge.name_id = "<saml:NameID> </saml:NameID>".to_owned()), "name_id_present");
    assert_rejected(&with(|forge| forge.name_id = forge.name_id.repeat(2)), "assertion_shape");
    assert_rejected(
        &with(|forge| forge.confirmation = forge.confirmation.replace("NotOnOrAfter=\"2026-11-22T00:05:00Z\"", "")),
        "expiry_given",
    );
    // One confirmation that holds is enough.
    let two = |forge: &mut Forge| {
        forge.confirmation =
            format!("{}{}", forge.confirmation.replace(ACS, "https://elsewhere.example/"), forge.confirmation);
    };
    assert_accepted(&with(two));
}

#[test]
fn times_are_compared_with_a_minute_of_tolerance() {
    let judged_at = |now: &str| expecting(|expectation| expectation.now = at(now));
    assert_accepted(&judged_at("2026-11-22T00:05:59Z"));
    assert_rejected(&judged_at("2026-11-22T00:06:00Z"), "not_expired");
    assert_accepted(&judged_at("2026-11-21T23:59:00Z"));
    assert_rejected(&judged_at("2026-11-21T23:58:59Z"), "clocks_agree");
    assert_rejected(&judged_at("2026-11-22T10:00:00Z"), "not_expired");
    let expired = say::not_expired::expired(say::saml_span::ago(10_u64, choice("hour")));
    assert_eq!(finding(&judged_at("2026-11-22T10:00:00Z"), "not_expired").title, expired);
    let strict = expecting(|expectation| {
        expectation.skew_seconds = 0;
        expectation.now = at("2026-11-22T00:05:00Z");
    });
    assert_rejected(&strict, "not_expired");
}

fn minutes(count: u64) -> Message {
    say::saml_span::long(count, choice("minute"))
}

#[test]
fn a_clock_that_is_wrong_is_named_with_how_much_and_whose_it_is() {
    let ahead = with(|forge| forge.issued = "2026-11-22T00:10:00Z");
    assert_rejected(&ahead, "clocks_agree");
    let clock = finding(&ahead, "clocks_agree");
    assert_eq!(clock.title, say::clocks_agree::ahead(minutes(10)));
    assert_eq!(clock.owner, Some(Owner::Clock));
    let behind = with(|forge| forge.issued = "2026-11-21T23:50:00Z");
    assert_rejected(&behind, "clocks_agree");
    assert_eq!(*finding(&behind, "clocks_agree").fix.as_ref().unwrap(), say::clocks_agree::old_fix(minutes(10)));
    let a_little = with(|forge| forge.issued = "2026-11-21T23:57:00Z");
    assert_accepted(&a_little);
    assert_eq!(finding(&a_little, "clocks_agree").status, Status::Warning);
}

#[test]
fn an_answer_that_is_older_than_its_request_tells_of_a_clock_that_is_behind() {
    let judged = |asked: &str, now: &str| {
        expecting(|expectation| (expectation.requested_at, expectation.now) = (Some(at(asked)), at(now)))
    };
    let behind = judged("2026-11-22T00:06:50Z", "2026-11-22T00:06:59Z");
    assert_rejected(&behind, "clocks_agree");
    let clock = finding(&behind, "clocks_agree");
    assert_eq!(clock.title, say::clocks_agree::behind(minutes(7)));
    assert_eq!(clock.owner, Some(Owner::Clock));
    assert_eq!(finding(&behind, "not_expired").status, Status::Skipped);
    let a_little = judged("2026-11-22T00:02:50Z", "2026-11-22T00:03:00Z");
    assert_accepted(&a_little);
    assert_eq!(finding(&a_little, "clocks_agree").title, say::clocks_agree::behind(minutes(3)));
    assert_rejected(&judged("2026-11-21T23:59:59Z", "2026-11-22T00:06:59Z"), "not_expired");
}

#[test]
fn validity_session_and_unreadable_times_have_findings_of_their_own() {
    let later =
        |forge: &mut Forge| forge.conditions = forge.conditions.replace("2026-11-21T23:55:00Z", "2026-11-22T00:03:00Z");
    assert_rejected(&with(later), "already_valid");
    let over =
        |forge: &mut Forge| forge.conditions = forge.conditions.replace("2026-11-22T00:05:00Z", "2026-11-21T23:58:00Z");
    assert_rejected(&with(over), "not_expired");
    assert_eq!(finding(&with(over), "not_expired").setting, Some(Setting::Validity));
    let session = |forge: &mut Forge| {
        forge.statements =
            forge.statements.replace("SessionIndex=\"s\"", "SessionNotOnOrAfter=\"2026-11-21T23:00:00Z\"");
    };
    assert_rejected(&with(session), "session_valid");
    for bad in ["yesterday", "", "2026-13-22T00:05:00Z", "2026-11-22T00:05:00"] {
        let unreadable = |forge: &mut Forge| forge.conditions = forge.conditions.replace("2026-11-22T00:05:00Z", bad);
        assert_rejected(&with(unreadable), "times_readable");
    }
    assert_accepted(&with(|forge| forge.conditions = forge.conditions.replace("00:05:00Z", "00:05:00.999Z")));
}

#[test]
fn status_version_and_issuer_are_compared() {
    let status = |codes: &str| with(|forge| forge.status = format!("<samlp:Status>{codes}</samlp:Status>"));
    let denied = "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\"><samlp:StatusCode \
                  Value=\"urn:oasis:names:tc:SAML:2.0:status:AuthnFailed\"/></samlp:StatusCode><samlp:StatusMessage>Not you</samlp:StatusMessage>";
    assert_rejected(&status(denied), "status_success");
    assert_eq!(
        finding(&status(denied), "status_success").got.as_ref().and_then(latchkey_core::message::Said::words),
        Some("Responder › AuthnFailed: Not you")
    );
    assert_eq!(status(denied).predicted_error.as_deref(), Some("access_denied"));
    assert_rejected(&with(|forge| forge.status.clear()), "status_success");
    let other_issuer = expecting(|expectation| expectation.trust.issuer = Some("https://idp.example.com/".to_owned()));
    assert_rejected(&other_issuer, "issuer_matches");
    let differs = say::issuer_matches::differs(say::saml_difference::no_slash());
    assert_eq!(finding(&other_issuer, "issuer_matches").title, differs);
    let xml = Forge::new().xml();
    let first = xml.replacen("https://idp.example.com", "https://other.example.com", 1);
    assert_rejected(&judge_xml_once(&first, &expectation()), "issuer_matches");
    let version = xml.replacen("Version=\"2.0\"", "Version=\"1.1\"", 1);
    assert_rejected(&judge_xml_once(&version, &expectation()), "version_is_2");
}

#[test]
fn the_certificates_dates_warn_and_never_block() {
    let mut expectation = expectation();
    expectation.trust.certificates[0].not_after = at("2026-11-01T00:00:00Z");
    let judgement = judge_xml_once(&Forge::new().xml(), &expectation);
    assert_accepted(&judgement);
    let dates = finding(&judgement, "certificate_in_date");
    assert_eq!(dates.status, Status::Warning);
    assert_eq!(dates.title, say::certificate_in_date::expired(day(at("2026-11-01T00:00:00Z"))));
}

#[test]
fn a_rejected_response_shows_what_it_says_only_as_unverified() {
    let judgement = with(|forge| forge.sign_assertion = false);
    assert_rejected(&judgement, "signature_present");
    let unverified = judgement.unverified.unwrap();
    assert_eq!(unverified.issuer.as_deref(), Some("https://idp.example.com"));
    assert_eq!(unverified.name_id.unwrap().value, "jane@example.com");
    assert_eq!(unverified.attributes["firstName"], ["Jane"]);
}
