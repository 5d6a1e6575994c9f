use super::*;
use crate::{
    provisioning::Mode,
    samples::{console, enterprise, now},
};

#[test]
fn the_errors_parse_and_every_code_of_workos_is_there() {
    let codes: Vec<_> =
        common_errors().iter().filter(|error| error.kind == ErrorKind::Code).map(|error| error.text.as_str()).collect();
    assert_eq!(codes.len(), 14, "WorkOS documents fourteen codes");
    assert!(codes.contains(&"profile_not_allowed_outside_organization"));
    assert!(common_errors().iter().all(|error| error.cause.ends_with('.') && error.action.ends_with('.')));
    assert!(common_errors().iter().all(|error| matches!(error.confidence.as_str(), "high" | "medium")));
}

#[test]
fn the_whole_runbook_reads_from_top_to_bottom() {
    let mut setup = enterprise();
    setup.organizations.extend(console().organizations);
    insta::assert_snapshot!(whole(&setup, now()));
}

#[test]
fn the_same_setup_gives_the_same_text() {
    let setup = enterprise();
    assert_eq!(whole(&setup, now()), whole(&setup.clone(), now()));
}

#[test]
fn each_mode_says_how_people_come_and_go() {
    let mut setup = enterprise();
    let page = |setup: &Setup| adding_and_removing(setup);
    assert!(page(&setup).contains("Who is in none of them loses access at the next sign-in"));
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
    assert!(!switching_idp(&setup).contains("Delete Directory"));
    setup.organizations[0].mode = Some(Mode::Scim);
    let text = switching_idp(&setup);
    let position = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(position("Stop the SCIM pushes") < position("Invite only"));
    assert!(position("Invite only") < position("Delete Directory"));
    assert!(position("Delete Directory") < position("Reset Connection"));
    assert!(syncing(&setup).contains("Run sync again"));
}
