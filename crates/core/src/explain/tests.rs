mod codes;

use super::{
    errors::{FILES, File},
    *,
};
use crate::message::exact;
use std::{collections::BTreeSet, time::Instant};

fn ids(text: &str) -> Vec<String> {
    explain(text).into_iter().map(|found| found.id).collect()
}

fn first(text: &str) -> String {
    ids(text).into_iter().next().unwrap_or_default()
}

#[test]
fn every_file_can_be_read_and_every_entry_is_complete() {
    let mut entries = 0;
    for text in FILES {
        let file: File = toml::from_str(text).unwrap();
        let (written, known) = (file.len(), file.known());
        assert_eq!(written, known.len(), "an entry lacks its cause, its owner or its next move");
        entries += written;
    }
    assert!(entries >= 100, "{entries} entries");
    let mut seen = BTreeSet::new();
    for error in known_errors() {
        assert!(seen.insert(&error.id), "{} stands twice", error.id);
        assert!(!error.patterns.is_empty(), "{} is never found", error.id);
        assert!(error.source.starts_with("https://"), "{} has no public source", error.id);
        assert!(error.place.is_none() || error.setting.is_none(), "{} names two places", error.id);
        for pattern in &error.patterns {
            assert!(pattern.len() > 4 && pattern.is_ascii(), "{}: {pattern}", error.id);
            assert!(pattern.starts_with(|letter: char| letter.is_ascii_alphanumeric()), "{}: {pattern}", error.id);
        }
    }
}

#[test]
fn the_table_of_findings_is_complete_and_causes_come_before_consequences() {
    let mut entries = 0;
    for text in super::findings::FILES {
        entries += toml::from_str::<super::findings::File>(text).unwrap().finding.len();
    }
    assert_eq!(entries, meanings().count(), "a code stands twice");
    for one in meanings() {
        let code = &one.code;
        assert!(one.source.starts_with("https://"), "{code} has no public source");
        if one.owner == Owner::Idp && one.error.is_some() {
            let is_broken = one.error.as_deref() == Some("server_error");
            assert!(is_broken || !one.settings.is_empty(), "{code} names the setting that fixes it");
        }
        let known = |error: &String| known_errors().iter().any(|entry| entry.patterns.contains(error));
        assert!(one.error.iter().all(known), "{code}: what WorkOS says is explained too");
        for cause in &one.depends_on {
            assert!(meaning(*cause).is_some(), "{code} depends on {cause}, which is no finding");
        }
        let mut open: Vec<&Code> = one.depends_on.iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(cause) = open.pop() {
            if !seen.insert(cause) {
                continue;
            }
            assert_ne!(*cause, *code, "a finding is never its own cause, or nothing would be left");
            open.extend(meaning(*cause).iter().flat_map(|cause| &cause.depends_on));
        }
    }
    for error in known_errors() {
        assert!(error.finding.iter().all(|code| meaning(*code).is_some()), "{}: {:?}", error.id, error.finding);
    }
}

#[test]
fn what_workos_and_claude_ask_for_names_them_as_its_source() {
    let source = |code: &str| meaning(code.parse().unwrap()).map(|one| one.source.clone()).unwrap_or_default();
    for code in ["attribute_names", "attribute_id", "attribute_email", "attribute_first_name", "assertion_signed"] {
        assert!(source(code).starts_with("https://workos.com/docs/"), "{code}: {}", source(code));
    }
    for code in ["email_domain_verified", "groups_mapped", "name_id_is_email"] {
        assert!(source(code).starts_with("https://support.claude.com/"), "{code}: {}", source(code));
    }
    for code in ["audience_matches", "recipient_matches", "destination_matches", "not_expired"] {
        assert!(source(code).starts_with("https://docs.oasis-open.org/"), "{code}: {}", source(code));
    }
}

#[test]
fn a_code_of_our_own_is_explained() {
    for text in ["audience_matches", " Audience_Matches ", "{\"code\": \"audience_matches\", \"status\": \"failed\"}"] {
        let found = explain(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!((found[0].vendor.as_str(), found[0].setting), ("Latchkey", Some(Setting::Audience)), "{text}");
    }
    assert_eq!(first("structure"), "structure");
    assert!(explain("the structure of the page").is_empty());
}

#[test]
fn a_consequence_becomes_quiet_and_names_its_cause() {
    let failed = |code| crate::Finding::failed(code, crate::message::Message::of_code(crate::Code::Unknown)).got("x");
    let mut findings =
        vec![failed(Code::ConditionsPresent), failed(Code::AudienceMatches), failed(Code::IssuerMatches)];
    quiet_consequences(&mut findings);
    assert_eq!(findings[1].status, crate::Status::Skipped);
    assert_eq!(findings[1].depends_on, [crate::Code::ConditionsPresent]);
    assert!(findings[0].is_failure() && findings[2].is_failure(), "independent faults stay");
}

#[test]
fn every_pattern_finds_its_own_entry_before_any_other() {
    for error in known_errors() {
        for pattern in &error.patterns {
            let text = format!("Something went wrong: {} (request 7)", pattern.replace('#', "987654"));
            assert_eq!(first(&text), error.id, "{pattern}: {:?}", ids(&text));
        }
    }
}

#[test]
fn case_white_space_tags_and_encoding_make_no_difference() {
    for text in [
        "aadsts50105",
        "AADSTS50105: The signed in user 'jane@example.com' is not assigned to a role for the application.",
        "<p>Sorry, but we\u{2019}re having trouble signing you in.</p><p>AADSTS50105:\u{a0}The signed in user</p>",
        "https://login.example/?error=access_denied&error_description=AADSTS50105%3a+The+signed+in+user",
        "error_description%3DAADSTS50105%253A%2520The",
        "The user is  not\n\tassigned to a <b>role</b> for the&nbsp;application",
        "{\"strServiceExceptionMessage\":\"AADSTS50105: Your administrator has configured\\u0027s\"}",
        "<div data-code='AADSTS50105'></div>",
        "Error Code: 50105",
        "https://login.microsoftonline.com/error?code=50105",
    ] {
        assert_eq!(first(text), "entra_not_assigned", "{text}");
    }
    assert_eq!(first("ACS URL of https://a doesn&#39;t match Provider ACS URL of https://b."), "authentik_acs");
    assert_eq!(first("ACS URL of https://a doesn\u{2019}t  match Provider ACS URL of https://b."), "authentik_acs");
}

#[test]
fn what_says_most_is_chosen_and_codes_are_whole_words() {
    assert_eq!(ids("403 app_not_configured_for_user"), ["google_app_not_configured_for_user"]);
    assert_eq!(ids("403 app_not_configured"), ["google_app_not_configured"]);
    assert_eq!(ids("AADSTS500113"), ["entra_other"], "a longer number is another code");
    assert_eq!(ids("AADSTS7500525: There was an XML error"), ["entra_request_xml"]);
    assert_eq!(ids("error=access_denied&error_description=AADSTS65004"), ["entra_declined"]);
    assert_eq!(ids("error=access_denied"), ["workos_access_denied"]);
    assert_eq!(ids("not_access_denied_here"), [""; 0]);
    let nested = "<samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\"><samlp:StatusCode \
                  Value=\"urn:oasis:names:tc:SAML:2.0:status:AuthnFailed\"/></samlp:StatusCode>";
    assert_eq!(ids(nested), ["saml_authn_failed"]);
}

#[test]
fn a_whole_page_is_understood() {
    let page = format!(
        "<!DOCTYPE html><html><head><title>We are sorry...</title><style>{}</style></head><body>{}<div \
         id=\"kc-error-message\"><p class=\"instruction\">Invalid   Requester</p></div></body></html>",
        "a{color:red}".repeat(400),
        "<span></span>".repeat(400),
    );
    let found = explain(&page);
    assert_eq!(found[0].id, "keycloak_invalid_requester");
    assert_eq!(found[0].setting, Some(Setting::RequestSigning));
    assert_eq!(found[0].idp.as_ref().map(IdpId::as_str), Some("keycloak"));
}

#[test]
fn an_unknown_text_finds_nothing() {
    for text in
        ["", " ", "Hello", "Something went wrong", "50105", "%", "%%%4", "&#;", "&#x110000;", "\\u12", "<", "<a"]
    {
        assert!(explain(text).is_empty(), "{text}");
    }
}

#[test]
fn the_place_is_the_vendors_own_or_the_chosen_identity_providers() {
    let mut found = explain("AADSTS50105 and connection_unlinked and AADSTS53003");
    locate(&mut found, |idp, setting| {
        Some(exact(format!("{} {setting:?}", idp.map_or("chosen", IdpId::as_str))).into())
    });
    let place = |id: &str| found.iter().find(|one| one.id == id).and_then(|one| one.place.clone());
    assert_eq!(place("entra_not_assigned"), Some(exact("entra Assignment").into()));
    assert_eq!(place("workos_connection_unlinked"), None);
    assert!(
        place("entra_conditional_access").is_some_and(|place| crate::samples::said(&place).contains("Sign-in logs"))
    );
}

#[test]
fn a_wall_of_garbage_takes_no_time() {
    // Built for tests and on a busy machine it takes seconds; were it not linear, it would take hours.
    let size = 5 * 1024 * 1024;
    for piece in ["<a", "%25", "&#", "AADSTS50105 "] {
        let text = piece.repeat(size / piece.len());
        let start = Instant::now();
        let _ = explain(&text);
        assert!(start.elapsed().as_secs() < 60, "{piece}: {:?}", start.elapsed());
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_much(text in "(AADSTS|5|0|%|<|>|&#|;|\\\\u|app_not_|configured| |\\PC){0,60}") {
        proptest::prop_assert!(explain(&text).len() <= MOST);
    }
}
