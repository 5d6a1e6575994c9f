use super::*;
use forge::{attribute, expectation, person, statement};
use latchkey_core::{
    attribute::{Attribute, Naming, REQUIRED},
    message::Said,
};

fn with_attributes(attributes: &[String]) -> Judgement {
    judge_with(attributes, &expectation())
}

fn judge_with(attributes: &[String], expectation: &Expectation) -> Judgement {
    let judgement = judge_xml_once(&Forge { statements: statement(attributes), ..Forge::new() }.xml(), expectation);
    assert_accepted(&judgement);
    judgement
}

/// The sample person with one attribute replaced.
fn changed(name: &str, values: &[&str]) -> Vec<String> {
    person()
        .into_iter()
        .map(|one| if one.contains(&format!("Name=\"{name}\"")) { attribute(name, values) } else { one })
        .collect()
}

fn without(name: &str) -> Vec<String> {
    person().into_iter().filter(|one| !one.contains(&format!("Name=\"{name}\""))).collect()
}

#[track_caller]
fn refused_by_claude(judgement: &Judgement, code: &str) {
    assert_eq!(failures(judgement), [code], "{:#?}", judgement.findings);
    assert!(!judgement.lets_in());
    assert!(judgement.name_id.is_some(), "the protocol accepted, so its values stand");
}

#[test]
fn each_missing_or_empty_attribute_has_its_own_finding() {
    for (name, code) in [
        ("id", "attribute_id"),
        ("email", "attribute_email"),
        ("firstName", "attribute_first_name"),
        ("lastName", "attribute_last_name"),
    ] {
        refused_by_claude(&with_attributes(&without(name)), code);
        refused_by_claude(&with_attributes(&changed(name, &[])), code);
        refused_by_claude(&with_attributes(&changed(name, &[""])), code);
    }
    refused_by_claude(&with_attributes(&changed("id", &[" "])), "attribute_id");
}

#[test]
fn a_single_space_as_last_name_is_authentiks_stand_in_and_fine() {
    assert!(with_attributes(&changed("lastName", &[" "])).lets_in());
}

#[test]
fn an_identity_provider_that_cannot_send_an_id_need_not() {
    let mut google = expectation();
    google.required = REQUIRED.into_iter().filter(|attribute| *attribute != Attribute::Id).collect();
    assert!(judge_with(&without("id"), &google).lets_in());
    let of = |issuer: &str| {
        Expectation::new(Trust { issuer: Some(issuer.to_owned()), certificates: Vec::new() }, at(forge::NOW))
    };
    assert!(!of("https://accounts.google.com/o/saml2?idpid=C01").required.contains(&Attribute::Id));
    assert!(of("https://idp.example.com").required.contains(&Attribute::Id));
}

#[test]
fn names_of_another_convention_are_the_one_cause() {
    let uris: Vec<String> = [
        (Attribute::Id, "1"),
        (Attribute::Email, "jane@example.com"),
        (Attribute::FirstName, "Jane"),
        (Attribute::LastName, "D"),
        (Attribute::Groups, "g"),
    ]
    .iter()
    .map(|(name, value)| attribute(name.wire_name(Naming::EntraUris), &[value]))
    .collect();
    let judgement = with_attributes(&uris);
    refused_by_claude(&judgement, "attribute_names");
    assert_eq!(finding(&judgement, "attribute_names").title, say::attribute_names::long());
    let fix = finding(&judgement, "attribute_names").fix.as_ref().and_then(Said::message).unwrap();
    assert_eq!((fix.name(), fix.args().count()), ("attribute-names.long-fix", 1), "it names every attribute to rename");
    assert_eq!(finding(&judgement, "attribute_email").depends_on, [latchkey_core::Code::AttributeNames]);
    let mut entra = expectation();
    entra.naming = Naming::EntraUris;
    assert!(judge_with(&uris, &entra).lets_in());
    refused_by_claude(&judge_with(&person(), &entra), "attribute_names");
    let friendly: Vec<String> = person()
        .iter()
        .map(|one| {
            one.replace("Name=\"", "FriendlyName=\"").replace("<saml:Attribute ", "<saml:Attribute Name=\"urn:x\" ")
        })
        .collect();
    refused_by_claude(&with_attributes(&friendly), "attribute_names");
    let case: Vec<String> = person().iter().map(|one| one.replace("firstName", "FirstName")).collect();
    refused_by_claude(&with_attributes(&case), "attribute_names");
}

#[test]
fn the_email_is_the_name_id_and_lies_on_a_verified_domain() {
    let case = with_attributes(&changed("email", &["Jane@example.com"]));
    refused_by_claude(&case, "email_equals_name_id");
    assert_eq!(finding(&case, "email_equals_name_id").title, say::email_equals_name_id::case());

    let with_domain = |domain: &str| {
        let mut expectation = expectation();
        expectation.domains = vec![DomainName::parse(domain).unwrap()];
        judge_with(&person(), &expectation)
    };
    let other = with_domain("example.org");
    refused_by_claude(&other, "email_domain_verified");
    assert_eq!(other.predicted_error.as_deref(), Some("profile_not_allowed_outside_organization"));
    assert!(with_domain("EXAMPLE.com").lets_in());
    refused_by_claude(&with_domain("ample.com"), "email_domain_verified");
    refused_by_claude(&with_domain("com.example"), "email_domain_verified");
}

#[test]
fn a_subdomain_is_not_the_domain() {
    let forge = Forge {
        name_id: Forge::new().name_id.replace("@example", "@mail.example"),
        statements: Forge::new().statements.replace("@example", "@mail.example"),
        ..Forge::new()
    };
    let judgement = forge.judge();
    refused_by_claude(&judgement, "email_domain_verified");
    assert_eq!(
        finding(&judgement, "email_domain_verified").title,
        say::email_domain_verified::subdomain(exact("mail.example.com"), exact("example.com"))
    );
}

#[test]
fn groups_are_compared_exactly_and_near_misses_are_named() {
    let mapped = |groups: &[&str]| {
        let mut expectation = expectation();
        expectation.mapped_groups = Some(vec!["Claude Owner".to_owned()]);
        judge_with(&changed("groups", groups), &expectation)
    };
    assert!(mapped(&["Staff", "Claude Owner"]).lets_in());
    for (group, title) in [
        ("claude owner", say::groups_mapped::nearly()),
        ("/Claude Owner", say::groups_mapped::slash()),
        ("Staff", say::groups_mapped::none()),
    ] {
        let judgement = mapped(&[group]);
        refused_by_claude(&judgement, "groups_mapped");
        assert_eq!(finding(&judgement, "groups_mapped").title, title, "{group}");
    }
    refused_by_claude(&mapped(&[]), "groups_mapped");
}

#[test]
fn groups_that_look_odd_are_warned_about() {
    let twice = with_attributes(&changed("groups", &["a", "a"]));
    assert_eq!(finding(&twice, "groups_distinct").status, Status::Warning);
    let packed = with_attributes(&changed("groups", &["[\"a\",\"b\"]"]));
    assert_eq!(finding(&packed, "groups_plain").status, Status::Warning);
    let nested = with_attributes(&changed("groups", &["<g xmlns=\"urn:g\">a</g>"]));
    assert_eq!(finding(&nested, "groups_plain").status, Status::Warning);
    let mut spread = person();
    spread.push(attribute("groups", &["b"]));
    let spread = with_attributes(&spread);
    assert_eq!(finding(&spread, "groups_in_one_attribute").status, Status::Warning);
    assert_eq!(spread.attributes.as_ref().unwrap()["groups"], ["Claude Owner", "b"]);
    assert_eq!(finding(&with_attributes(&without("groups")), "groups_present").status, Status::Warning);
    for judgement in [twice, packed, nested, spread] {
        assert!(judgement.lets_in());
    }
}

#[test]
fn a_name_id_that_is_no_address_is_the_cause_and_the_comparison_its_consequence() {
    for name in ["7d0f2c1e", "jane", "@example.com", "a@b@c.example", "jane @example.com", "jane@example"] {
        let judgement = Forge { name_id: format!("<saml:NameID>{name}</saml:NameID>"), ..Forge::new() }.judge();
        assert_accepted(&judgement);
        refused_by_claude(&judgement, "name_id_is_email");
        assert_eq!(finding(&judgement, "email_equals_name_id").status, Status::Skipped);
    }
}

#[test]
fn a_domain_that_only_looks_like_the_verified_one_is_another_one() {
    let judged = |domain: &str| {
        let swap = |text: &str| text.replace("@example.com", &format!("@{domain}"));
        Forge { name_id: swap(&Forge::new().name_id), statements: swap(&Forge::new().statements), ..Forge::new() }
            .judge()
    };
    assert!(judged("EXAMPLE.com").lets_in());
    for domain in ["\u{ff45}xample.com", "example\u{3002}com", "ex\u{ad}ample.com", "example.com."] {
        let judgement = judged(domain);
        assert_accepted(&judgement);
        assert!(!judgement.lets_in(), "{domain}");
    }
}

#[test]
fn characters_that_cannot_be_seen_are_named_in_nameid_and_attribute() {
    for hidden in ['\u{200b}', '\u{202e}', '\u{ad}', '\u{feff}', '\u{2066}', '\u{e0041}', '\u{fe0f}', '\u{3164}'] {
        let address = format!("ja{hidden}ne@example.com");
        let mut forge = Forge { statements: statement(&changed("email", &[&address])), ..Forge::new() };
        forge.name_id = forge.name_id.replace("jane@example.com", &address);
        let both = forge.judge();
        refused_by_claude(&both, "email_plainly_written");
        assert_eq!(
            finding(&both, "email_plainly_written").got.as_ref().and_then(latchkey_core::message::Said::words),
            Some(address.as_str())
        );
        let attribute = with_attributes(&changed("email", &[&address]));
        assert_eq!(failures(&attribute), ["email_plainly_written", "email_equals_name_id"], "{hidden:?}");
        assert_eq!(
            finding(&attribute, "email_equals_name_id").got.as_ref().and_then(latchkey_core::message::Said::words),
            Some(address.as_str())
        );
    }
    for plain in ["jane.o'neil+claude@example.com", "jörg@example.com", "王@example.com"] {
        let mut forge = Forge { statements: statement(&changed("email", &[plain])), ..Forge::new() };
        forge.name_id = forge.name_id.replace("jane@example.com", plain);
        assert!(forge.judge().lets_in(), "{plain}");
    }
}
