//! What was proved at the identity provider: what everybody would send, the metadata, directory sync.

use super::scene::{ACS, now};
use latchkey_core::{
    Finding, Owner,
    administration::{
        ComparedPerson, ComparedValue, MetadataProof, PERSON_PROBLEMS, PeoplePreview, PersonProblem, PreviewedPerson,
        ProblemCount, ScimState, ServerFacts,
    },
    message::{exact, say},
};

/// How many people there are: more than one page of the table.
const PEOPLE: u64 = 120;

/// Most are well; some have what is to be looked at.
pub(super) fn people(server: ServerFacts) -> PeoplePreview {
    let people: Vec<PreviewedPerson> = (1..=PEOPLE).map(person).collect();
    let count = |problem: PersonProblem| {
        let having = people.iter().filter(|person| person.problems.contains(&problem)).count();
        ProblemCount { problem, title: problem.title().into(), people: u32::try_from(having).unwrap() }
    };
    let counts = PERSON_PROBLEMS.into_iter().map(count).filter(|count| count.people > 0).collect();
    let without = people.iter().filter(|person| person.problems.contains(&PersonProblem::NoEntitlement)).count();
    let findings = vec![
        Finding::passed(
            latchkey_core::Code::AdministratorGuard,
            say::administrator_guard::can_sign_in(exact("Acme"), exact("Owner")),
        ),
        Finding::warning(
            latchkey_core::Code::PeopleNoEntitlement,
            say::people_with_problem::counted(people.len(), without, say::person_problem::no_entitlement()),
        )
        .fix(say::person_problem::no_entitlement_fix())
        .owner(Owner::Idp),
    ];
    PeoplePreview {
        at: now(),
        server,
        application: "Claude".to_owned(),
        everybody: false,
        active: 140,
        people,
        counts,
        findings,
        requests: 124,
    }
}

fn person(number: u64) -> PreviewedPerson {
    use PersonProblem::{NoEmail, NoEntitlement, OutsideDomains, SpaceLastName};
    let problems = match number {
        3 => vec![NoEmail, NoEntitlement],
        7 | 70 => vec![OutsideDomains],
        11 => vec![SpaceLastName],
        number if number % 20 == 0 => vec![NoEntitlement],
        _ => Vec::new(),
    };
    let username = if number == 1 { "olga".to_owned() } else { format!("person-{number:03}") };
    let domain = if problems.contains(&OutsideDomains) { "elsewhere.example" } else { "example.company" };
    let email = if problems.contains(&NoEmail) { String::new() } else { format!("{username}@{domain}") };
    let last = if problems.contains(&SpaceLastName) { " " } else { "Example" };
    let group = if number == 1 { "Claude Owner" } else { "Claude User" };
    let groups = if problems.contains(&NoEntitlement) { Vec::new() } else { vec![group.to_owned()] };
    let grants =
        groups.iter().map(|group| say::grant::role(exact(group.trim_start_matches("Claude "))).into()).collect();
    PreviewedPerson {
        id: number,
        name: format!("Person {number}"),
        email: email.clone(),
        name_id: email.clone(),
        attributes: [
            ("email".to_owned(), vec![email]),
            ("groups".to_owned(), groups),
            ("lastName".to_owned(), vec![last.to_owned()]),
        ]
        .into(),
        grants,
        administers: if number == 1 { vec!["Claude".to_owned()] } else { Vec::new() },
        problems,
        failed: None,
        username,
    }
}

/// Everybody can download it, but its certificate is a private one.
pub(super) fn metadata() -> MetadataProof {
    let url = "https://authentik.example.company/application/saml/claude/metadata/";
    MetadataProof {
        at: now(),
        url: url.to_owned(),
        findings: vec![
            Finding::passed(latchkey_core::Code::MetadataDownloaded, say::metadata_downloaded::downloaded()).got(url),
            Finding::warning(latchkey_core::Code::MetadataCertificate, say::metadata_certificate::by_fingerprint())
                .want_words(say::metadata_certificate::by_fingerprint_want())
                .got_words(say::metadata_certificate::by_fingerprint_got())
                .fix(say::metadata_certificate::by_fingerprint_fix())
                .owner(Owner::Claude),
        ],
    }
}

/// A dry run, with one person who would be another one by SCIM.
pub(super) fn scim(server: ServerFacts) -> ScimState {
    let value = |saml_name: &str, saml: &str, scim_name: &str, scim: &str, matters: bool| ComparedValue {
        saml_name: saml_name.to_owned(),
        saml: Some(saml.to_owned()),
        scim_name: scim_name.to_owned(),
        scim: Some(scim.to_owned()),
        same: saml == scim,
        matters,
    };
    let olga = "olga@example.company";
    ScimState {
        at: now(),
        server,
        provider: "Claude SCIM".to_owned(),
        url: ACS.replace("sso/saml/acs", "scim/v2"),
        dry_run: true,
        linked: true,
        running: false,
        last_status: Some("successful".to_owned()),
        last_success: Some("2026-11-21T20:00:00Z".to_owned()),
        compared: vec![ComparedPerson {
            username: "olga".to_owned(),
            written: Some(true),
            values: vec![
                value("NameID", olga, "userName", "olga", true),
                value("email", olga, "emails[0].value", olga, true),
                value("id", "1", "externalId", "5f1c", false),
            ],
        }],
        findings: vec![
            Finding::failed(latchkey_core::Code::ScimLikeSaml, say::scim_like_saml::user_name())
                .want(olga)
                .got("olga")
                .fix(say::scim_like_saml::user_name_fix())
                .owner(Owner::Idp),
        ],
        requests: 7,
    }
}
