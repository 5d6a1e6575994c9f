use super::*;
use crate::message::{exact, say};
use crate::{
    provisioning::Mode,
    samples::{console, english, enterprise, now},
};

#[test]
fn the_dns_page_has_the_record_and_its_deadline_and_nothing_of_the_others() {
    let mut setup = enterprise();
    setup.people.owner = Some("Olga <olga@example.company>".to_owned());
    insta::assert_snapshot!(page(&setup, Role::Dns, now(), None, &english));
}

#[test]
fn the_dns_page_says_when_the_thirty_days_are_over_or_nothing_is_known() {
    let mut setup = enterprise();
    setup.domains[0].host = "login".to_owned();
    let late = page(&setup, Role::Dns, now().plus_days(40), None, &english);
    assert!(late.contains("Claude looked for this record for 30 days, until"), "{late}");
    assert!(late.contains("`login.example.company`"));
    setup.domains[0].value = None;
    assert!(page(&setup, Role::Dns, now(), None, &english).contains("not known yet"));
    setup.domains.clear();
    assert!(page(&setup, Role::Dns, now(), None, &english).contains("not known yet"));
}

#[test]
fn the_identity_providers_page_has_values_people_and_the_guide_below_its_own_headings() {
    let guide = "# authentik\n\n## Create\n\n```\n# not a heading\n```\n";
    insta::assert_snapshot!(page(&enterprise(), Role::Idp, now(), Some(guide), &english));
}

#[test]
fn temporary_values_are_called_so() {
    let mut setup = console();
    setup.organizations[0].mode = Some(Mode::Scim);
    let text = page(&setup, Role::Idp, now(), None, &english);
    assert!(
        text.contains("**The ACS URL and the SP Entity ID above are temporary**")
            && text.contains("http://127.0.0.1:7468/acs")
    );
    assert!(text.contains("not on this page") && !text.contains("Step by step"), "{text}");
}

#[test]
fn the_owners_page_has_the_order_the_gate_and_the_way_back() {
    let mut setup = enterprise();
    setup.organizations.extend(console().organizations);
    setup.parent = crate::setup::ParentOrganization::Merging;
    insta::assert_snapshot!(page(&setup, Role::Owner, now(), None, &english));
}

#[test]
fn nothing_in_a_setup_becomes_markup() {
    let mut setup = enterprise();
    setup.people.dns = Some("<b>x</b>".to_owned());
    setup.people.idp = setup.people.dns.clone();
    setup.people.owner = setup.people.dns.clone();
    setup.organizations[0].name = "<i>|`".to_owned();
    for role in ROLES {
        let text = page(&setup, role, now(), None, &english);
        assert!(!text.contains("<b>") && !text.contains("<i>"), "{text}");
    }
}

#[test]
fn a_role_is_read_by_its_name() {
    for role in ROLES {
        assert_eq!(Role::parse(role.slug()), Ok(role));
    }
    assert_eq!(Role::parse("boss"), Err(say::handover_role::unknown(exact("“boss”"))));
}

#[test]
fn an_attribute_that_the_identity_provider_cannot_send_is_not_asked_for() {
    let mut setup = enterprise();
    setup.idp = crate::idp::IdpId("google".to_owned());
    let text = page(&setup, Role::Idp, now(), None, &english);
    assert!(!text.contains("| `id` |") && text.contains("cannot send the attribute id"), "{text}");
    let ticks = crate::service_provider::workos_ticks(&setup);
    assert!(ticks.iter().all(|tick| !crate::samples::said(&tick.words).contains("id to user ID")));
}

#[test]
fn the_claude_owner_reads_which_connection_fits_and_no_attribute_that_is_never_sent() {
    let page = |idp: &str| {
        let mut setup = enterprise();
        setup.idp = crate::idp::IdpId(idp.to_owned());
        setup.organizations[0].mode = Some(Mode::Scim);
        page(&setup, Role::Owner, now(), None, &english)
    };
    assert!(page("authentik").contains("Choose SAML, then custom SAML."));
    let google = page("google");
    assert!(google.contains("Google SAML") && !google.contains("custom SAML") && !google.contains("user ID,"));
    assert!(!google.contains("groups to groups"), "with SCIM the groups come from the directory");
}
