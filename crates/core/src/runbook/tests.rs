use super::*;
use crate::{
    provisioning::Mode,
    samples::{console, english, enterprise, now},
};

#[test]
fn the_errors_parse_and_every_code_of_workos_is_there() {
    let codes: Vec<_> =
        common_errors().iter().filter(|error| error.kind == ErrorKind::Code).map(|error| error.text.as_str()).collect();
    assert_eq!(codes.len(), 14, "WorkOS documents fourteen codes");
    assert!(codes.contains(&"profile_not_allowed_outside_organization"));
    let said = common_errors().iter().flat_map(|error| [error.cause(), error.action()]);
    assert!(said.map(|message| english(&message)).all(|said| said.ends_with('.')));
    assert!(common_errors().iter().all(|error| matches!(error.confidence.as_str(), "high" | "medium")));
}

#[test]
fn the_whole_runbook_reads_from_top_to_bottom() {
    let mut setup = enterprise();
    setup.organizations.extend(console().organizations);
    insta::assert_snapshot!(whole(&setup, now(), &english));
}

#[test]
fn the_same_setup_gives_the_same_text() {
    let setup = enterprise();
    assert_eq!(whole(&setup, now(), &english), whole(&setup.clone(), now(), &english));
}

#[test]
fn each_mode_says_how_people_come_and_go() {
    let mut setup = enterprise();
    let page = |setup: &Setup| adding_and_removing(setup, &english);
    assert!(page(&setup).contains("Anyone in none of them loses access at the next sign-in"));
    setup.organizations[0].group_mappings = false;
    assert!(page(&setup).contains("is back at the next sign-in"));
    setup.organizations[0].mode = Some(Mode::Scim);
    assert!(page(&setup).contains("without signing in"));
    setup.organizations[0].mode = Some(Mode::InviteOnly);
    assert!(page(&setup).contains("Admin API"));
    setup.organizations[0].mode = None;
    assert!(page(&setup).contains("Choose a provisioning mode first"));
}

#[test]
fn scim_is_stopped_first_when_the_identity_provider_changes() {
    let mut setup = enterprise();
    assert!(!switching_idp(&setup, &english).contains("Delete Directory"));
    setup.organizations[0].mode = Some(Mode::Scim);
    let text = switching_idp(&setup, &english);
    let position = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(position("Stop SCIM at the old identity provider") < position("Invite only"));
    assert!(position("Invite only") < position("Delete Directory"));
    assert!(position("Delete Directory") < position("Reset Connection"));
    assert!(syncing(&setup, &english).contains("Run sync again"));
}

#[test]
fn a_certificate_near_its_end_says_when_to_begin_and_a_known_url_is_left_to_workos() {
    let mut setup = enterprise();
    setup.certificate = Some(crate::certificate::SigningCertificate {
        source: crate::certificate::CertificateSource::Made,
        facts: crate::certificate::CertificateFacts {
            pem: String::new(),
            subject: "CN=Claude".to_owned(),
            issuer: "CN=Claude".to_owned(),
            serial: "01".to_owned(),
            sha256: "AA:BB".to_owned(),
            sha1: "CC".to_owned(),
            not_before: now(),
            not_after: now().plus_days(100),
            key_kind: "RSA".to_owned(),
            key_bits: 3_072,
            signature: "sha256WithRSAEncryption".to_owned(),
        },
        vault_entry: None,
    });
    let text = certificate_renewal(&setup, now(), &english);
    assert!(
        text.contains("`AA:BB`") && text.contains("Renew it in the last 90 days, that is, from 1 December 2026 on"),
        "{text}"
    );
    assert!(text.contains("Create a new certificate in Latchkey"));
    assert!(certificate_renewal(&setup, now().plus_days(101), &english).contains("expired on 1 March 2027"));
}

#[test]
fn nothing_in_a_setup_becomes_markup_in_the_runbook() {
    let mut setup = enterprise();
    setup.organizations[0].name = "<script>x</script>|`".to_owned();
    setup.organizations[0].mappings[0].group = "[a](javascript:b)".to_owned();
    let text = whole(&setup, now(), &english);
    assert!(!text.contains("<script>"), "{text}");
    assert!(text.contains("`[a](javascript:b)`"), "only as a code span: {text}");
}
