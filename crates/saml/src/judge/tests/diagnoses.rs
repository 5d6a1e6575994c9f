use super::*;
use forge::{ACS, ENTITY, attribute, expectation, person, statement};

fn changed(name: &str, values: &[&str]) -> Vec<String> {
    let replaced = |one: String| {
        if one.contains(&format!("Name=\"{name}\"")) { attribute(name, values) } else { one }
    };
    person().into_iter().map(replaced).collect()
}

fn with_groups(values: &[&str], mapped: &[&str]) -> Judgement {
    judged(&changed("groups", values), mapped)
}

fn judged(attributes: &[String], mapped: &[&str]) -> Judgement {
    let mut expectation = expectation();
    expectation.mapped_groups = Some(mapped.iter().map(|name| (*name).to_owned()).collect());
    let judgement = judge_xml_once(&Forge { statements: statement(attributes), ..Forge::new() }.xml(), &expectation);
    assert_accepted(&judgement);
    judgement
}

#[test]
fn one_wrong_acs_is_one_cause() {
    let wrong = "https://auth.workos.com/sso/saml/acs/other";
    let mut forge = Forge { response_attributes: format!("Destination=\"{wrong}\""), ..Forge::new() };
    forge.confirmation = forge.confirmation.replace(ACS, wrong);
    let judgement = forge.judge();
    assert_rejected(&judgement, "recipient_matches");
    assert_eq!(failures(&judgement), ["recipient_matches"]);
    let destination = finding(&judgement, "destination_matches");
    assert_eq!(
        (destination.status, destination.depends_on.as_slice()),
        (Status::Skipped, &[latchkey_core::Code::RecipientMatches][..])
    );
    forge.response_attributes = "Destination=\"https://example.com/\"".to_owned();
    assert_eq!(failures(&forge.judge()), ["recipient_matches", "destination_matches"], "two faults are two");
}

#[test]
fn the_values_of_another_setup_are_named_by_its_name() {
    let mut here = expectation();
    here.neighbours = vec![Neighbour {
        name: say::saml_neighbour::setup(exact("second"), vec![exact("Claude Console")]),
        acs: Some("https://auth.workos.com/sso/saml/acs/console".to_owned()),
        entity_id: Some("https://auth.workos.com/console".to_owned()),
    }];
    let mut forge = Forge::new();
    forge.conditions = forge.conditions.replace(&format!(">{ENTITY}<"), ">https://auth.workos.com/console<");
    let judgement = judge_xml_once(&forge.xml(), &here);
    assert_rejected(&judgement, "audience_matches");
    let meant_for = say::saml_value::meant_for(here.neighbours[0].name.clone());
    assert_eq!(judgement.findings[0].title, meant_for);
    let mut forge = Forge::new();
    forge.confirmation = forge.confirmation.replace(ACS, "https://auth.workos.com/sso/saml/acs/console");
    let judgement = judge_xml_once(&forge.xml(), &here);
    assert_rejected(&judgement, "recipient_matches");
    assert_eq!(judgement.findings[0].title, meant_for);
    assert_accepted(&judge_xml_once(&Forge::new().xml(), &here));
}

#[test]
fn another_connection_at_workos_is_known_by_its_id_alone() {
    let mut here = expectation();
    here.acs = Some("https://auth.workos.com/sso/saml/acs/01HX4M7QK2V8W9Y3Z5B6C7D8E9".to_owned());
    here.entity_id = Some("https://auth.workos.com/01HX4M7QK2V8W9Y3Z5B6C7D8E9".to_owned());
    let said = |acs: &str, entity: &str| {
        let mut forge = Forge::new();
        forge.conditions = forge.conditions.replace(&format!(">{ENTITY}<"), &format!(">{entity}<"));
        forge.confirmation = forge.confirmation.replace(ACS, acs);
        let judgement = judge_xml_once(&forge.xml(), &here);
        let title = |code| finding(&judgement, code).title.clone();
        [title("audience_matches"), title("recipient_matches")]
    };
    let other = "01JZ0000000000000000000000";
    let titles =
        said(&format!("https://auth.workos.com/sso/saml/acs/{other}"), &format!("https://auth.workos.com/{other}"));
    assert_eq!(titles[0], say::audience_matches::another_connection());
    assert_eq!(titles[1], say::recipient_matches::another_connection());
    let titles =
        said("https://auth.example.com/sso/saml/acs/01HX4M7Q", "https://auth.workos.com/01hx4m7qk2v8w9y3z5b6c7d8e9");
    assert_eq!(titles[0], say::audience_matches::differs(say::saml_difference::case()));
    assert_eq!(titles[1], say::recipient_matches::differs(say::saml_difference::server()));
}

#[test]
fn a_response_of_an_earlier_test_that_is_brought_alone_is_told_by_where_it_went() {
    let mut here = expectation();
    here.request = RequestRule::AnyOrNone;
    here.earlier_requests = vec!["_request".to_owned()];
    let answered = |acs: Option<&str>| {
        let judged = judge_xml_once(&Forge::new().xml(), &Expectation { acs: acs.map(str::to_owned), ..here.clone() });
        let found = finding(&judged, "in_response_to_matches");
        (found.status, found.title.clone())
    };
    let earlier = latchkey_core::message::Said::from(say::in_response_to_matches::earlier_test());
    assert_eq!(answered(None), (Status::Warning, earlier.clone()), "nobody says for whom it should be");
    assert_eq!(answered(Some(ACS)), (Status::Failed, earlier.clone()), "it went to Claude and answers this machine");
    assert_eq!(answered(Some("https://auth.workos.com/other")), (Status::Skipped, earlier), "it went elsewhere");
    let on_this_machine = "http://127.0.0.1:7468/acs";
    let mut forge = Forge::new();
    forge.confirmation = forge.confirmation.replace(ACS, on_this_machine);
    forge.response_attributes = forge.response_attributes.replace(ACS, on_this_machine);
    let judged = judge_xml_once(&forge.xml(), &Expectation { acs: Some(on_this_machine.to_owned()), ..here });
    assert_accepted(&judged);
    assert_eq!(finding(&judged, "in_response_to_matches").status, Status::Passed, "the test itself is looked at");
}

#[test]
fn a_response_to_an_earlier_test_and_one_that_nobody_asked_for_are_told_apart() {
    let mut earlier = expectation();
    earlier.request = RequestRule::Exactly("_now".to_owned());
    earlier.earlier_requests = vec!["_request".to_owned()];
    let judgement = judge_xml_once(&Forge::new().xml(), &earlier);
    assert_rejected(&judgement, "in_response_to_matches");
    assert_eq!(judgement.findings[0].title, say::in_response_to_matches::earlier_test());
    earlier.now = at("2026-11-22T02:00:00Z");
    let late = judge_xml_once(&Forge::new().xml(), &earlier);
    assert_eq!(failures(&late), ["in_response_to_matches"], "that it is old as well follows from that");
    let mut unasked = Forge { in_response_to: None, ..Forge::new() };
    unasked.confirmation = unasked.confirmation.replace("InResponseTo=\"_request\"", "");
    let judgement = unasked.judge();
    assert_rejected(&judgement, "in_response_to_matches");
    assert_eq!(*judgement.findings[0].fix.as_ref().unwrap(), say::in_response_to_matches::unasked_fix());
}

#[test]
fn a_difference_of_the_clocks_that_was_allowed_is_shown() {
    let judged_at = |now: &str| {
        let mut expectation = expectation();
        expectation.now = at(now);
        judge_xml_once(&Forge::new().xml(), &expectation)
    };
    let late = judged_at("2026-11-22T00:05:30Z");
    assert_accepted(&late);
    let used = finding(&late, "skew_used");
    assert_eq!(used.status, Status::Warning);
    assert_eq!(used.title, say::skew_used::used(say::saml_span::long(60_u64, choice("second"))));
    assert_eq!(*used.got.as_ref().unwrap(), say::skew_used::ago_got(say::saml_span::ago(30_u64, choice("second"))));
    let quiet = judged_at("2026-11-22T00:01:00Z");
    assert!(quiet.findings.iter().all(|finding| finding.code.as_str() != "skew_used"));
}

#[test]
fn each_rename_is_spelled_out() {
    let attributes: Vec<String> = person()
        .iter()
        .map(|one| one.replace("Name=\"email\"", "Name=\"mail\"").replace("Name=\"firstName\"", "Name=\"givenName\""))
        .collect();
    let judgement = judged(&attributes, &[]);
    assert_eq!(failures(&judgement), ["attribute_names"]);
    let fix = finding(&judgement, "attribute_names").fix.clone().unwrap();
    let rename = |from, to| say::attribute_names::rename(exact(from), exact(to));
    assert_eq!(fix, say::attribute_names::other_fix(vec![rename("mail", "email"), rename("givenName", "firstName")]));
    assert_eq!(finding(&judgement, "email_domain_verified").depends_on, [latchkey_core::Code::AttributeNames]);
}

#[test]
fn the_kind_of_name_id_is_named() {
    let kind = |value: &str, format: &str| {
        let name_id =
            format!("<saml:NameID Format=\"urn:oasis:names:tc:SAML:2.0:nameid-format:{format}\">{value}</saml:NameID>");
        let judgement = Forge { name_id, ..Forge::new() }.judge();
        assert_accepted(&judgement);
        assert_eq!(failures(&judgement), ["name_id_is_email"]);
        judgement.findings[0].title.clone()
    };
    assert_eq!(kind("_8a7d", "transient"), say::name_id_is_email::transient());
    assert_eq!(kind("G-8a7d", "persistent"), say::name_id_is_email::persistent());
    assert_eq!(kind("7d0f2c1e-1b2a-4c3d-9e8f-0123456789ab", "unspecified"), say::name_id_is_email::opaque());
    assert_eq!(kind("CN=Jane,OU=People,DC=example", "X509SubjectName"), say::name_id_is_email::directory());
    assert_eq!(kind("jane", "unspecified"), say::name_id_is_email::other());
}

#[test]
fn groups_in_one_value_are_the_cause_and_the_mapping_its_consequence() {
    for (value, with) in [
        ("Staff,Claude Owner", "comma"),
        ("Staff; Claude Owner", "semicolon"),
        ("Staff|Claude Owner", "bar"),
        ("Staff\nClaude Owner", "line"),
    ] {
        let judgement = with_groups(&[value], &["Claude Owner"]);
        assert_eq!(failures(&judgement), ["groups_plain"], "{value}");
        assert_eq!(judgement.findings[0].title, say::groups_plain::joined(choice(with)));
        assert_eq!(finding(&judgement, "groups_mapped").depends_on, [latchkey_core::Code::GroupsPlain]);
    }
    assert_eq!(failures(&with_groups(&["staff owners admins"], &["owners"])), ["groups_plain"]);
    assert_eq!(failures(&with_groups(&["[\"Staff\",\"Claude Owner\"]"], &["Claude Owner"])), ["groups_plain"]);
    let path = with_groups(&["CN=Claude Owner,OU=Groups,DC=example,DC=com"], &["Claude Owner"]);
    assert_eq!(failures(&path), ["groups_plain"]);
    assert_eq!(path.findings[0].want.as_ref().and_then(latchkey_core::message::Said::words), Some("Claude Owner"));
    assert!(failures(&with_groups(&["Sales, Marketing", "Claude Owner"], &["Claude Owner"])).is_empty());
    assert_eq!(
        failures(&with_groups(&["Sales, Marketing"], &["Claude Owner"])),
        ["groups_mapped"],
        "a comma may be a name's own"
    );
}

#[test]
fn object_ids_and_the_link_for_too_many_groups_are_recognised() {
    let id = "7d0f2c1e-1b2a-4c3d-9e8f-0123456789ab";
    let ids = with_groups(&[id], &["Claude Owner"]);
    assert_eq!(failures(&ids), ["groups_mapped"]);
    assert_eq!(ids.findings[0].title, say::groups_mapped::ids());
    assert_eq!(finding(&ids, "groups_are_names").status, Status::Warning);
    assert!(with_groups(&[id], &[id]).lets_in());
    let link = "http://schemas.microsoft.com/claims/groups.link";
    let mut attributes: Vec<String> = person().into_iter().filter(|one| !one.contains("Name=\"groups\"")).collect();
    attributes.push(attribute(link, &["https://graph.windows.net/x/users/y/getMemberObjects"]));
    let over = judged(&attributes, &["Claude Owner"]);
    assert_eq!(failures(&over), ["groups_overage"]);
    assert_eq!(finding(&over, "groups_mapped").depends_on, [latchkey_core::Code::GroupsOverage]);
}

#[test]
fn a_space_for_a_missing_last_name_is_said_to_be_one() {
    let judgement = judged(&changed("lastName", &[" "]), &[]);
    assert!(judgement.lets_in());
    assert_eq!(finding(&judgement, "attribute_last_name").title, say::attribute_sent::stand_in(exact("lastName")));
}
