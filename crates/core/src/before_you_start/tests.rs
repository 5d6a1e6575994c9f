use super::*;
use crate::{Status, samples};

fn status(findings: &[Finding], code: &str) -> Option<Status> {
    findings.iter().find(|finding| finding.code.as_str() == code).map(|finding| finding.status)
}

#[test]
fn the_data_parses_and_every_page_is_https() {
    let data: Data = toml::from_str(TEXT).expect("before_you_start.toml parses");
    assert!(data.page.iter().all(|page| page.url.starts_with("https://")));
    assert!(data.page.iter().all(|page| page.title.is_some() != page.purpose.is_some()), "one name for each page");
    let steps: Vec<_> = needs().iter().map(|need| need.step).collect();
    assert_eq!(steps, crate::step::ALL[1..], "every later step says what it needs");
    assert!(merge_facts().contains(&say::merge_fact::proposal()), "it says for how long a proposal is valid");
}

#[test]
fn a_setup_with_everything_known_passes() {
    let findings = judge(&samples::enterprise());
    assert!(findings.iter().all(|finding| finding.status == Status::Passed), "{findings:#?}");
    assert_eq!(status(&findings, "scope_is_sign_in"), Some(Status::Passed));
}

#[test]
fn what_decides_the_way_fails_while_it_is_missing() {
    let mut setup = samples::enterprise();
    setup.organizations.clear();
    setup.idp = IdpId(" ".to_owned());
    let findings = judge(&setup);
    assert_eq!(status(&findings, "organization_missing"), Some(Status::Failed));
    assert_eq!(status(&findings, "idp_missing"), Some(Status::Failed));

    let mut setup = samples::enterprise();
    setup.organizations[0].plan = Plan::Console;
    assert_eq!(status(&judge(&setup), "plan_does_not_fit"), Some(Status::Failed));
}

#[test]
fn an_identity_provider_without_a_name_here_is_called_another_one() {
    let title = |idp: &str| {
        let mut setup = samples::enterprise();
        setup.idp = IdpId(idp.to_owned());
        judge(&setup).into_iter().find(|finding| finding.code.as_str() == "idp_known").unwrap().title
    };
    assert_eq!(title("onelogin"), title("generic"));
    assert_eq!(title("okta"), say::idp_known::named(exact("Okta")));
}

#[test]
fn people_who_are_not_found_yet_only_warn() {
    let mut setup = samples::enterprise();
    setup.people = crate::setup::People { dns: Some("  ".to_owned()), ..Default::default() };
    let findings = judge(&setup);
    for code in ["dns_person_known", "idp_person_known", "owner_known"] {
        assert_eq!(status(&findings, code), Some(Status::Warning), "{code}");
    }
    assert!(findings.iter().any(|finding| finding.title == say::owner_known::missing(choice("claude"))));
}

#[test]
fn a_console_organization_needs_its_parent_and_the_merge_is_explained() {
    let mut setup = samples::console();
    for (parent, expected) in [
        (ParentOrganization::Unknown, Status::Failed),
        (ParentOrganization::AskedSales, Status::Warning),
        (ParentOrganization::Merging, Status::Warning),
        (ParentOrganization::Exists, Status::Passed),
    ] {
        setup.parent = parent;
        assert_eq!(status(&judge(&setup), "parent_organization"), Some(expected), "{parent:?}");
    }
    setup.parent = ParentOrganization::Unknown;
    let fix = |setup: &Setup| {
        judge(setup)
            .into_iter()
            .find(|finding| finding.code.as_str() == "parent_organization")
            .and_then(|finding| finding.fix)
    };
    assert_eq!(fix(&setup), Some(say::parent_organization::unknown_fix().into()));
    setup.organizations.push(samples::enterprise().organizations.remove(0));
    assert_eq!(fix(&setup), Some(say::parent_organization::unknown_fix_merge().into()));
}

#[test]
fn a_console_plan_that_contradicts_its_parent_is_noticed() {
    let mut setup = samples::console();
    setup.parent = ParentOrganization::Exists;
    let mut team = samples::enterprise().organizations.remove(0);
    team.plan = Plan::Team;
    setup.organizations.push(team);
    assert_eq!(status(&judge(&setup), "console_plan_and_parent"), Some(Status::Warning));
    setup.organizations[0].plan = Plan::ConsoleUnderTeam;
    assert_eq!(status(&judge(&setup), "console_plan_and_parent"), None);
}

#[test]
fn an_identity_providers_own_pages_are_shown_only_for_it() {
    let mut setup = samples::enterprise();
    let titles = |setup: &Setup| {
        vendor_pages(setup).into_iter().map(|page| samples::said(&page.title)).collect::<Vec<_>>().join("; ")
    };
    assert!(titles(&setup).contains("authentik") && !titles(&setup).contains("Okta"));
    setup.idp = IdpId("okta".to_owned());
    assert!(titles(&setup).contains("Okta") && !titles(&setup).contains("authentik"));
}

#[test]
fn sales_are_named_to_whoever_has_a_console() {
    let has_sales = |setup: &Setup| vendor_pages(setup).iter().any(|page| page.url.ends_with("/contact-sales"));
    assert!(!has_sales(&samples::enterprise()));
    assert!(has_sales(&samples::console()));
}

#[test]
fn a_custom_role_may_do_it_where_there_are_custom_roles() {
    let told = |mut setup: Setup| {
        setup.people.owner = None;
        let findings = judge(&setup);
        findings.into_iter().find(|finding| finding.code.as_str() == "owner_known").unwrap().fix.unwrap()
    };
    assert_eq!(told(samples::enterprise()), say::owner_known::missing_fix_with_roles());
    assert_eq!(told(samples::console()), say::owner_known::missing_fix());
}

#[test]
fn a_rehearsal_needs_nobody_and_a_real_setup_needs_each_of_them() {
    let mut setup = samples::enterprise();
    assert!(people_settled(&setup));
    setup.people = Default::default();
    assert!(!people_settled(&setup));
    setup.idp = IdpId(IdpId::REHEARSAL.to_owned());
    assert!(people_settled(&setup));
}
