//! What would be sent for everybody who may open the application, asked of the stand-in.

use super::set_up::SetUp;
use latchkey_core::{
    Secret, Timestamp,
    administration::{PeoplePreview, PersonProblem, PreviewProgress, PreviewedPerson},
    message::{Said, exact, say},
    setup::Setup,
};
use latchkey_host::fetch::RestApi;
use latchkey_idp::authentik::api::{self, PERMISSIONS_WITHOUT_UNDO};
use latchkey_tests::authentik::{FaultAt, Options, Permissions, Version, What};
use serde_json::json;
use std::{
    collections::BTreeSet,
    sync::Mutex,
    time::{Duration, Instant},
};

fn now() -> Timestamp {
    Timestamp::from_unix(1_795_000_000)
}

/// A setup for Claude with two entitlements that are mapped.
pub(super) fn setup(base: &str) -> Setup {
    serde_json::from_value(json!({
        "schema": 2, "name": "acme", "created": now(), "changed": now(), "idp": "authentik",
        "application": { "base_url": base, "slug": "claude" },
        "domains": [{ "domain": "example.company", "host": "@", "value": null, "claimed_at": now(), "report": null }],
        "organizations": [{
            "name": "Example Corp", "product": "claude", "plan": "enterprise-seats", "mode": "jit",
            "group_mappings": true, "require_sso": false,
            "mappings": [
                { "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } },
                { "group": "Claude User", "grant": { "kind": "role", "name": "User" } },
                { "group": "Claude Premium", "grant": { "kind": "seat", "name": "Premium" } },
            ],
        }],
    }))
    .unwrap()
}

pub(super) fn rest(set_up: &SetUp) -> RestApi {
    rest_with(set_up, set_up.server.token())
}

fn rest_with(set_up: &SetUp, token: &str) -> RestApi {
    RestApi::new(&set_up.server.url(), "api/v3/", Secret::new(token.to_owned()), None).unwrap()
}

async fn preview(set_up: &SetUp, setup: &Setup) -> PeoplePreview {
    let api = rest(set_up);
    let session = api::connect(&api).await.unwrap();
    api::preview(&session, setup, now(), |_| {}).await.unwrap()
}

fn person<'a>(preview: &'a PeoplePreview, username: &str) -> &'a PreviewedPerson {
    let found = preview.people.iter().find(|person| person.username == username);
    found.unwrap_or_else(|| panic!("{username} is not in {:?}", names(preview)))
}

fn names(preview: &PeoplePreview) -> Vec<&str> {
    preview.people.iter().map(|person| person.username.as_str()).collect()
}

fn finding<'a>(preview: &'a PeoplePreview, code: &str) -> &'a latchkey_core::Finding {
    let found = preview.findings.iter().find(|finding| finding.code.as_str() == code);
    found.unwrap_or_else(|| panic!("{code} is not in {:?}", preview.findings))
}

#[tokio::test]
async fn everybody_who_may_open_the_application_is_previewed_with_what_is_wrong() {
    let set_up = SetUp::new(Options::default()).await;
    let owner = set_up.entitlement("Claude Owner").await;
    let user = set_up.entitlement("Claude User").await;
    let (staff, people) = set_up.server.seed(|world| {
        let staff = world.group("staff", None);
        let team = world.group("team", Some(&staff));
        let all = [
            ("jane.doe", "Jane Doe", "jane.doe@example.company"),
            ("no-mail", "No Mail", ""),
            ("outside", "Out Side", "outside@elsewhere.example"),
            ("below", "Be Low", "below@sub.example.company"),
            ("twin-a", "Twin A", "twin@example.company"),
            ("twin-b", "Twin B", "twin@example.company"),
            ("case-a", "Case A", "Case@example.company"),
            ("case-b", "Case B", "case@example.company"),
            ("cher", "Cher", "cher@example.company"),
            ("both", "Bo Th", "both@example.company"),
        ];
        let people = all.map(|(username, name, email)| {
            world.person(json!({ "username": username, "name": name, "email": email, "groups": [team] }))
        });
        world.person(json!({ "username": "stranger", "name": "Not In", "email": "stranger@example.company" }));
        world.person(json!({ "username": "gone", "name": "Go Ne", "email": "gone@example.company", "groups": [team],
            "is_active": false }));
        world.person(json!({ "username": "robot", "name": "Ro Bot", "groups": [team], "type": "service_account" }));
        (staff, people)
    });
    set_up.bind(&set_up.application, "group", json!(staff)).await;
    set_up.bind(&owner, "user", json!(people[0])).await;
    set_up.bind(&owner, "user", json!(people[9])).await;
    for person in people {
        if person != people[0] && person != people[8] {
            set_up.bind(&user, "user", json!(person)).await;
        }
    }
    set_up.server.forget_calls();
    let mut setup = setup(&set_up.server.url());
    setup.administration.me = Some("Jane.Doe@example.company".to_owned());
    let preview = preview(&set_up, &setup).await;

    assert_eq!(
        names(&preview),
        ["below", "both", "case-a", "case-b", "cher", "jane.doe", "no-mail", "outside", "twin-a", "twin-b"]
    );
    use PersonProblem::{
        DiffersByCase, NoEmail, NoEntitlement, OutsideDomains, SameAddress, SeveralRanks, SpaceLastName, UpperCase,
    };
    for (username, problems) in [
        ("jane.doe", vec![]),
        ("no-mail", vec![NoEmail]),
        ("outside", vec![OutsideDomains]),
        ("below", vec![OutsideDomains]),
        ("twin-a", vec![SameAddress]),
        ("twin-b", vec![SameAddress]),
        ("case-a", vec![DiffersByCase, UpperCase]),
        ("case-b", vec![DiffersByCase]),
        ("cher", vec![NoEntitlement, SpaceLastName]),
        ("both", vec![SeveralRanks]),
    ] {
        assert_eq!(person(&preview, username).problems, problems, "{username}");
    }
    let jane = person(&preview, "jane.doe");
    assert_eq!(jane.name_id, "jane.doe@example.company");
    assert_eq!(jane.attributes["groups"], ["Claude Owner"]);
    assert_eq!(
        (jane.grants.as_slice(), jane.administers.as_slice()),
        (&[role("Owner")][..], &["Example Corp".to_owned()][..])
    );
    assert_eq!(person(&preview, "both").grants, [role("Owner"), role("User")]);
    assert!(!preview.everybody);
    let counted: u32 = preview.counts.iter().map(|count| count.people).sum();
    assert_eq!(counted, 11);
    let counted = say::people_with_problem::counted(10_u32, 1_u32, NoEmail.title());
    assert_eq!(finding(&preview, "people_no_email").title, counted);
    // A person's own entry is not where the mappings are.
    for code in ["people_no_email", "people_upper_case", "people_space_last_name", "people_same_address"] {
        let finding = finding(&preview, code);
        assert_eq!(
            (finding.place.as_ref().map(latchkey_words::in_english).as_deref(), finding.setting),
            (Some("Directory › Users"), None),
            "{finding:?}"
        );
    }
    let guard = finding(&preview, "administrator_guard");
    assert_eq!(
        (guard.status, guard.got.as_ref().map(latchkey_words::in_english).as_deref()),
        (latchkey_core::Status::Passed, Some("both@example.company, jane.doe@example.company"))
    );
    assert_eq!(finding(&preview, "administrator_is_me").status, latchkey_core::Status::Passed);
    assert_eq!(previews(&set_up), 10);
    assert_eq!(usize::try_from(preview.requests).unwrap(), set_up.server.calls().len());
}

fn previews(set_up: &SetUp) -> usize {
    set_up.server.calls().iter().filter(|call| call.path.contains("/preview_user/")).count()
}

#[tokio::test]
async fn a_thousand_people_take_a_thousand_questions_and_the_pages_four_at_once() {
    let options = Options { latency: Duration::from_millis(2), ..Options::default() };
    let set_up = SetUp::new(options).await;
    let staff = set_up.server.seed(|world| {
        let staff = world.group("staff", None);
        world.people(1_000, std::slice::from_ref(&staff));
        staff
    });
    set_up.bind(&set_up.application, "group", json!(staff)).await;
    set_up.server.forget_calls();
    let api = rest(&set_up);
    let session = api::connect(&api).await.unwrap();
    let told = Mutex::new(Vec::new());
    let preview =
        api::preview(&session, &setup(&set_up.server.url()), now(), |progress| told.lock().unwrap().push(progress))
            .await
            .unwrap();
    assert_eq!((preview.people.len(), previews(&set_up)), (1_000, 1_000));
    // Two to connect, application, bindings, one page of groups, eleven pages of people.
    assert_eq!(set_up.server.calls().len() - 1_000, 2 + 3 + 11);
    assert!(set_up.server.most_at_once() <= 4, "{}", set_up.server.most_at_once());
    assert!(set_up.server.most_at_once() > 1);
    let told = told.into_inner().unwrap();
    assert_eq!(told.first(), Some(&PreviewProgress { done: 0, of: 1_000 }));
    assert_eq!(told.last(), Some(&PreviewProgress { done: 1_000, of: 1_000 }));
    assert!(told.windows(2).all(|two| two[1].done == two[0].done + 1));
}

#[tokio::test]
async fn ten_thousand_people_are_read_and_a_preview_of_them_can_be_given_up() {
    let set_up = SetUp::new(Options::default()).await;
    set_up.server.seed(|world| drop(world.people(10_000, &[])));
    set_up.server.forget_calls();
    let api = rest(&set_up);
    let session = api::connect(&api).await.unwrap();
    let seen = Mutex::new(None);
    let wanted = setup(&set_up.server.url());
    let run = api::preview(&session, &wanted, now(), |progress| *seen.lock().unwrap() = Some(progress));
    let enough = async {
        while seen.lock().unwrap().is_none_or(|progress| progress.done < 200) {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        preview = run => panic!("it was not given up: {}", preview.unwrap().people.len()),
        () = enough => {}
    }
    // jane and the administrator are people too.
    assert_eq!(seen.lock().unwrap().unwrap().of, 10_002);
    let asked = previews(&set_up);
    assert!((200..1_000).contains(&asked), "{asked}");
    assert_eq!(set_up.server.calls().iter().filter(|call| call.path.ends_with("/core/users/")).count(), 101);
    let stopped = Instant::now();
    while previews(&set_up) != previews_after_a_while(&set_up).await {
        assert!(stopped.elapsed() < Duration::from_secs(20), "it goes on");
    }
}

/// How many there are after the server has answered something else.
async fn previews_after_a_while(set_up: &SetUp) -> usize {
    for _ in 0..20 {
        set_up.client.get("admin/version/").await;
    }
    previews(set_up)
}

#[tokio::test]
async fn nobody_bound_means_everybody_and_nobody_left_is_said() {
    let set_up = SetUp::new(Options::default()).await;
    let wanted = setup(&set_up.server.url());
    let open = preview(&set_up, &wanted).await;
    assert!(open.everybody);
    assert_eq!(names(&open), ["akadmin", "wiz-jane"]);
    assert_eq!(finding(&open, "application_open_to_everybody").status, latchkey_core::Status::Warning);
    let guard = finding(&open, "administrator_guard");
    assert!(guard.is_failure(), "{guard:?}");
    assert_eq!(guard.title, say::administrator_guard::nobody(wanted.organizations[0].called(), exact("Owner")));
    assert_eq!(finding(&open, "administrator_is_me").title, say::administrator_is_me::unknown());

    let empty = set_up.server.seed(|world| world.group("empty", None));
    set_up.bind(&set_up.application, "group", json!(empty)).await;
    let closed = preview(&set_up, &wanted).await;
    assert!(closed.people.is_empty() && finding(&closed, "application_open_to_nobody").is_failure());
}

#[tokio::test]
async fn the_permissions_that_are_listed_suffice_and_their_lack_is_named() {
    let set_up = SetUp::new(Options::default()).await;
    let wanted = setup(&set_up.server.url());
    set_up.server.permit(&Permissions::only(PERMISSIONS_WITHOUT_UNDO.iter()));
    assert_eq!(preview(&set_up, &wanted).await.people.len(), 2);

    let less: BTreeSet<&String> = PERMISSIONS_WITHOUT_UNDO.iter().filter(|name| !name.contains("preview")).collect();
    set_up.server.permit(&Permissions::only(less));
    let api = rest(&set_up);
    let session = api::connect(&api).await.unwrap();
    set_up.server.forget_calls();
    let failure = api::preview(&session, &wanted, now(), |_| {}).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_permission");
    assert_eq!(failure.message, say::authentik_permission::preview());
    assert_eq!(previews(&set_up), 1);
}

#[tokio::test]
async fn one_person_may_fail_and_a_server_that_fails_for_all_is_left_alone() {
    let set_up = SetUp::new(Options::default()).await;
    set_up.server.seed(|world| drop(world.people(60, &[])));
    let wanted = setup(&set_up.server.url());
    let at = |what| FaultAt::on("GET", "/api/v3/providers/saml/", what).after(5);
    set_up.server.fail_next(at(What::ServerError).times(2));
    set_up.server.fail_next(at(What::DropBefore).after(30));
    let most = preview(&set_up, &wanted).await;
    assert_eq!(most.people.len(), 62);
    let failed: Vec<_> = most.people.iter().filter(|person| person.failed.is_some()).collect();
    assert!(failed.len() <= 1, "{failed:?}");
    assert!(failed.iter().all(|person| person.problems == [PersonProblem::NotPreviewed]));

    set_up.server.no_more_faults();
    set_up.server.fail_next(at(What::ServerError).times(1_000));
    set_up.server.forget_calls();
    let api = rest(&set_up);
    let session = api::connect(&api).await.unwrap();
    let failure = api::preview(&session, &wanted, now(), |_| {}).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_preview", "{failure}");
    assert!(previews(&set_up) < 70, "{}", previews(&set_up));

    set_up.server.no_more_faults();
    set_up.server.fail_next(at(What::TooMany { retry_after: 30 }));
    let failure = api::preview(&session, &wanted, now(), |_| {}).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_busy", "{failure}");
}

#[tokio::test]
async fn older_and_newer_versions_answer_alike() {
    for version in [Version::V2024_8, Version::V2025_10, Version::V2026_8] {
        let set_up = SetUp::new(Options { version: version.clone(), ..Options::default() }).await;
        let (staff, jane) = set_up.server.seed(|world| {
            let staff = world.group("staff", None);
            let team = world.group("team", Some(&staff));
            let jane = json!({ "username": "jo", "name": "Jo Doe", "email": "jo@example.company", "groups": [team] });
            (staff, world.person(jane))
        });
        set_up.bind(&set_up.application, "group", json!(staff)).await;
        let preview = preview(&set_up, &setup(&set_up.server.url())).await;
        assert_eq!(names(&preview), ["jo"], "{version:?}");
        assert_eq!(preview.people[0].id, u64::try_from(jane).unwrap());
    }
}

#[tokio::test]
async fn without_its_application_there_is_nobody_to_preview() {
    let set_up = SetUp::new(Options::default()).await;
    let mut wanted = setup(&set_up.server.url());
    wanted.application.slug = Some("claude/../x?y".to_owned());
    let api = rest(&set_up);
    let session = api::connect(&api).await.unwrap();
    let failure = api::preview(&session, &wanted, now(), |_| {}).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_application_missing");
}

fn role(name: &str) -> Said {
    say::grant::role(exact(name)).into()
}
