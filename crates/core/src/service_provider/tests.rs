use super::*;
use crate::{
    Status,
    message::{exact, say},
    setup::Loopback,
};
use proptest::prelude::*;

const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P";
const ENTITY: &str = "https://auth.workos.com/01HX4M7QK2Z9W8V7T6S5R4Q3P";

fn fields(acs: &str, entity_id: &str) -> Parsed {
    parse(&Pasted::Fields { acs: acs.to_owned(), entity_id: entity_id.to_owned() })
}

fn blob(text: &str) -> Parsed {
    parse(&Pasted::Blob { text: text.to_owned() })
}

fn finding<'a>(parsed: &'a Parsed, code: &str) -> &'a Finding {
    parsed
        .findings
        .iter()
        .find(|finding| finding.code.as_str() == code)
        .unwrap_or_else(|| panic!("{code} in {:#?}", parsed.findings))
}

fn is_clean_pair(parsed: &Parsed) -> bool {
    parsed.acs.as_ref().map(AcsUrl::as_str) == Some(ACS)
        && parsed.entity_id.as_ref().map(EntityId::as_str) == Some(ENTITY)
        && parsed.findings.iter().all(|finding| finding.status == Status::Passed)
        && parsed.correction.is_none()
}

#[test]
fn the_data_parses() {
    let data: examine::Data = toml::from_str(examine::TEXT).expect("service_provider.toml parses");
    assert!(!data.elsewhere.is_empty() && !data.placeholder_words.is_empty());
    for label in data.acs_labels.iter().chain(&data.entity_id_labels).chain(&data.other_labels) {
        assert_eq!(*label, label.to_lowercase().replace(['-', '_'], " "), "labels are written as they are compared");
    }
}

#[test]
fn two_right_values_are_taken_as_they_are() {
    let parsed = fields(ACS, ENTITY);
    assert!(is_clean_pair(&parsed), "{parsed:#?}");
    assert_eq!(parsed.findings.len(), 2);
}

#[test]
fn a_text_copied_from_the_page_is_read_whatever_the_labels_and_their_order() {
    for text in [
        format!("ACS URL\n{ACS}\nSP Entity ID\n{ENTITY}\n"),
        format!("SP Entity ID\n{ENTITY}\nCopy\nACS URL\n{ACS}\nCopy"),
        format!("Single sign-on URL\t{ACS}\tAudience URI (SP Entity ID)\t{ENTITY}"),
        format!("{ENTITY}\n{ACS}"),
        format!("ACS URL\tSP Entity ID\n{ACS}\t{ENTITY}"),
        format!("{{\"acs_url\":\"{ACS}\",\"entity-id\":\"{ENTITY}\"}}"),
        format!(
            "Copy the ACS URL and the SP Entity ID into your provider.\n\nReply URL (Assertion Consumer Service URL): {ACS}\nIdentifier (Entity ID): {ENTITY}."
        ),
        format!(
            "ACS URL {ACS}\nSP Entity ID {ENTITY}\nSP Metadata URL https://auth.workos.com/sso/saml/metadata/01HX\nACS URL {ACS}"
        ),
    ] {
        let parsed = blob(&text);
        assert!(is_clean_pair(&parsed), "{text}\n{parsed:#?}");
    }
}

#[test]
fn everything_pasted_into_one_field_is_read_too() {
    assert!(is_clean_pair(&fields(&format!("ACS URL {ACS}\nSP Entity ID {ENTITY}"), "")));
    assert!(is_clean_pair(&fields(" ", &format!("{ACS} {ENTITY}"))));
}

#[test]
fn metadata_of_the_service_provider_is_read_and_the_default_endpoint_taken() {
    let xml = format!(
        "\u{feff}<?xml version=\"1.0\"?><md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"{ENTITY}\">\
         <md:SPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\
         <md:AssertionConsumerService index=\"0\" Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\" Location=\"{ACS}\"/>\
         </md:SPSSODescriptor></md:EntityDescriptor>"
    );
    let parsed = blob(&xml);
    assert!(is_clean_pair(&parsed), "{parsed:#?}");

    let idp = xml.replace("SPSSODescriptor", "IDPSSODescriptor");
    assert_eq!(finding(&blob(&idp), "idp_metadata_pasted").status, Status::Failed);
    assert_eq!(finding(&blob("<!DOCTYPE html><html></html>"), "html_pasted").status, Status::Failed);
    let bomb = format!("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>{xml}");
    assert_eq!(finding(&blob(&bomb.replace('\u{feff}', "")), "pasted_xml_readable").status, Status::Failed);
}

#[test]
fn swapped_values_are_refused_with_the_swap_offered() {
    for parsed in [fields(ENTITY, ACS), blob(&format!("ACS URL {ENTITY}\nSP Entity ID {ACS}"))] {
        assert_eq!((&parsed.acs, &parsed.entity_id), (&None, &None));
        assert_eq!(finding(&parsed, "values_swapped").fix, Some(say::values_swapped::swapped_fix().into()));
        assert_eq!(
            parsed.correction,
            Some(Correction { acs: Some(ACS.to_owned()), entity_id: Some(ENTITY.to_owned()) })
        );
    }
}

#[test]
fn one_value_in_the_wrong_field_is_told_by_its_form() {
    let parsed = fields(ENTITY, "");
    assert_eq!(finding(&parsed, "acs_url_is_entity_id").status, Status::Failed);
    assert_eq!(parsed.correction, Some(Correction { acs: None, entity_id: Some(ENTITY.to_owned()) }));
    let parsed = fields("", ACS);
    assert_eq!(finding(&parsed, "entity_id_is_acs_url").status, Status::Failed);
    assert_eq!(parsed.correction, Some(Correction { acs: Some(ACS.to_owned()), entity_id: None }));
}

#[test]
fn slips_that_break_the_comparison_fail_with_the_right_value_offered() {
    let http = ACS.replace("https", "http");
    let parsed = fields(&http, ENTITY);
    assert_eq!(
        finding(&parsed, "http_not_https").got.as_ref().and_then(crate::message::Said::words),
        Some(http.as_str())
    );
    assert_eq!(parsed.correction.and_then(|correction| correction.acs).as_deref(), Some(ACS));
    assert_eq!(parsed.entity_id.as_ref().map(EntityId::as_str), Some(ENTITY), "the other value is taken all the same");

    let parsed = fields(ACS, &format!("{ENTITY}/"));
    assert_eq!(finding(&parsed, "trailing_slash").want.as_ref().and_then(crate::message::Said::words), Some(ENTITY));
    assert_eq!(parsed.correction.and_then(|correction| correction.entity_id).as_deref(), Some(ENTITY));

    let parsed = fields(&ACS.replace("/acs/", "/ acs/"), ENTITY);
    assert_eq!(finding(&parsed, "value_has_spaces").status, Status::Failed);
    assert_eq!(parsed.correction.and_then(|correction| correction.acs).as_deref(), Some(ACS));

    let parsed = fields(ACS.trim_start_matches("https://"), ENTITY);
    assert_eq!(finding(&parsed, "scheme_missing").want.as_ref().and_then(crate::message::Said::words), Some(ACS));
    assert_eq!(parsed.correction.and_then(|correction| correction.acs).as_deref(), Some(ACS));
}

#[test]
fn what_came_along_by_accident_is_left_out_and_said() {
    for typed in [format!(" {ACS}\n"), format!("“{ACS}”"), format!("\u{200b}{ACS}\u{feff}"), format!("<{ACS}>")] {
        let parsed = fields(&typed, ENTITY);
        assert_eq!(parsed.acs.as_ref().map(AcsUrl::as_str), Some(ACS), "{typed:?}");
        let said = parsed.findings.iter().find(|finding| finding.code.as_str() == "value_cleaned");
        assert_eq!(said.map(|finding| finding.status), (typed.trim() != ACS).then_some(Status::Warning), "{typed:?}");
    }
    let parsed = fields(&format!("ACS URL: {ACS}"), ENTITY);
    assert_eq!(parsed.acs.as_ref().map(AcsUrl::as_str), Some(ACS));
    let said = finding(&parsed, "value_cleaned");
    let removed = vec![say::value_cleaned::words(exact("\u{201c}ACS URL:\u{201d}"))];
    assert_eq!(said.fix, Some(say::value_cleaned::removed_fix(removed).into()));
}

#[test]
fn what_hides_inside_a_value_is_never_taken() {
    for hidden in ['\u{202e}', '\u{0}', '\u{1b}', '\u{2066}', '\u{a0}'] {
        let parsed = fields(&ACS.replace("/acs/", &format!("/acs/{hidden}")), ENTITY);
        assert_eq!((parsed.acs.is_none(), parsed.entity_id.is_some()), (true, true), "{hidden:?}");
    }
    let parsed = fields(&ACS.replace("/acs/", "/acs/\u{202e}"), ENTITY);
    let got = crate::samples::said(finding(&parsed, "stray_characters").got.as_ref().unwrap());
    assert!(!got.contains('\u{202e}'), "{got:?}");
}

#[test]
fn what_is_unusual_and_may_be_right_only_warns() {
    let cases = [
        ("https://api.workos.com/sso/saml/acs/01HX4M7Q", "https://api.workos.com/01HX4M7Q", "api_workos_host"),
        ("https://auth.vendor.io/sso/saml/acs/01HX4M7Q", ENTITY, "host_is_not_workos"),
        ("https://auth.workos.com/sso/saml/acs/conn_01HX4M7Q", ENTITY, "connection_id_in_path"),
        ("https://auth.workos.com/saml/consume/01HX4M7Q", ENTITY, "acs_path_unusual"),
        (ACS, "https://auth.workos.com/01ZZZZZZ", "ids_differ"),
        (ACS, "urn:workos:claude", "entity_id_not_url"),
    ];
    for (acs, entity_id, code) in cases {
        let parsed = fields(acs, entity_id);
        assert_eq!(finding(&parsed, code).status, Status::Warning, "{code}");
        assert!(parsed.acs.is_some() && parsed.entity_id.is_some(), "{code}: {parsed:#?}");
    }
    let lower = ENTITY.replace("01HX", "01hx");
    assert_eq!(finding(&fields(ACS, &lower), "ids_differ").title, say::ids_differ::case());
}

#[test]
fn mixed_hosts_are_legal() {
    let parsed = fields(ACS, "https://auth.vendor.io/01HX4M7QK2Z9W8V7T6S5R4Q3P");
    assert!(parsed.findings.iter().all(|finding| finding.code.as_str() != "ids_differ" && !finding.is_failure()));
}

#[test]
fn an_address_of_something_else_is_named() {
    let cases = [
        ("https://auth.workos.com/sso/saml/metadata/01HX4M7Q", "metadata_url_pasted"),
        ("https://authentik.company/application/saml/claude/metadata/", "metadata_url_pasted"),
        ("https://company.okta.com/app/claude/exk1/sso/saml", "sign_on_url_pasted"),
        ("https://claude.ai/login?sso=true", "sign_on_url_pasted"),
        ("https://login.microsoftonline.com/tenant/saml2", "sign_on_url_pasted"),
    ];
    for (value, code) in cases {
        for parsed in [fields(value, ENTITY), fields(ACS, value), blob(value)] {
            assert_eq!(finding(&parsed, code).status, Status::Failed, "{value}");
        }
    }
}

#[test]
fn temporary_values_stay_red_until_they_are_replaced() {
    let loopback = Loopback::default();
    for value in [
        loopback.acs().as_str(),
        "http://localhost:7468/acs",
        "https://[::1]/acs",
        "https://example.com/acs",
        "https://sp.example.org/sso/saml/acs/1",
        "https://auth.workos.com/sso/saml/acs/ID",
        "https://auth.workos.com/sso/saml/acs/xxxxxxxx",
        "https://auth.workos.com/sso/saml/acs/<id>/x",
        "temporary",
        "placeholder",
    ] {
        let parsed = fields(value, ENTITY);
        assert_eq!(finding(&parsed, "temporary_value").status, Status::Failed, "{value}");
        assert_eq!(parsed.acs, None);
    }
    let company = fields("https://id.temp-company.com/sso/saml/acs/01HX4M7Q", ENTITY);
    assert!(company.acs.is_some(), "a company may be called so: {company:#?}");
    let path = fields("https://auth.vendor.io/sso/saml/id/acs/01HX4M7Q", ENTITY);
    assert!(path.acs.is_some(), "the word may stand in a path: {path:#?}");

    let empty = judge(&ServiceProvider::default(), &loopback);
    let codes: Vec<_> = empty.iter().map(|finding| (finding.code.as_str(), finding.status)).collect();
    assert_eq!(codes, [("acs_url_missing", Status::Failed), ("entity_id_missing", Status::Failed)]);
    let temporary = say::value_missing::not_entered_got(exact("http://127.0.0.1:7468/acs"));
    assert_eq!(empty[0].got, Some(temporary.into()));

    let saved = ServiceProvider {
        acs: Some(AcsUrl::from_checked(loopback.acs())),
        entity_id: Some(EntityId::from_checked(loopback.entity_id())),
    };
    assert!(
        judge(&saved, &loopback)
            .iter()
            .all(|finding| finding.code.as_str() == "temporary_value" && finding.is_failure())
    );
    let right =
        ServiceProvider { acs: Some(AcsUrl::from_checked(ACS)), entity_id: Some(EntityId::from_checked(ENTITY)) };
    assert!(judge(&right, &loopback).iter().all(|finding| finding.status == Status::Passed));
    let stray = ServiceProvider { acs: Some(AcsUrl::from_checked(format!("{ACS} "))), ..right };
    assert_eq!(judge(&stray, &loopback).first().map(|finding| finding.code.as_str()), Some("stray_characters"));
}

#[test]
fn the_same_value_twice_says_which_one_it_is() {
    let parsed = fields(ACS, ACS);
    let fix = say::same_value_twice::same_fix(exact("SP Entity ID"), exact("ACS URL"));
    assert_eq!(finding(&parsed, "same_value_twice").fix, Some(fix.into()));
    assert_eq!(parsed.correction, Some(Correction { acs: Some(ACS.to_owned()), entity_id: None }));
}

#[test]
fn several_different_values_and_missing_ones_are_refused() {
    let other = "https://auth.workos.com/sso/saml/acs/01AAAAAA";
    let parsed = blob(&format!("ACS URL {ACS}\nACS URL {other}\nSP Entity ID {ENTITY}"));
    assert_eq!(finding(&parsed, "several_acs_urls").status, Status::Failed);
    assert_eq!((parsed.acs.is_none(), parsed.entity_id.is_some()), (true, true));
    assert_eq!(finding(&blob(&format!("ACS URL: {ACS}")), "entity_id_missing").status, Status::Failed);
    assert_eq!(finding(&blob("nothing here"), "no_values_found").status, Status::Failed);
    assert_eq!(finding(&fields("", " "), "no_values_found").status, Status::Failed);
    assert_eq!(finding(&fields("not an address", ENTITY), "not_a_url").status, Status::Failed);
    assert_eq!(finding(&blob(&"x".repeat(paste::LARGEST + 1)), "pasted_too_large").status, Status::Failed);
}

#[test]
fn a_large_text_full_of_addresses_is_read_to_its_end() {
    let text = "http://a.b ".repeat(paste::LARGEST / 11);
    assert!(blob(&text).acs.is_none());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,200}", other in ".{0,80}") {
        blob(&text);
        fields(&text, &other);
        blob(&format!("<{text}>"));
        blob(&format!("ACS URL https://{text} SP Entity ID http://{other}"));
        fields(&format!("https://auth.workos.com/{text}"), &format!("urn:{other}"));
    }

    #[test]
    fn a_value_comes_back_only_if_nothing_about_it_failed(acs in "(https?://)?[a-z./]{0,30}(/sso/saml/acs/)?[A-Za-z0-9/ ]{0,20}") {
        let parsed = fields(&acs, "");
        prop_assert_eq!(parsed.acs.is_some(), crate::check::all_hold(&parsed.findings));
    }
}
