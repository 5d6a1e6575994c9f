//! What was there before is changed in the same safe order: applications and SCIM providers of others, endpoints that
//! change, and a last restriction that goes.

use super::{
    exposure::{RELEASES, Watched, struck},
    scene::{failed, keys},
};
use latchkey_core::{
    administration::{ACCESS_OF_OTHERS, Change, Purpose, SCIM_HELD_BACK},
    field::Field,
    message::say,
};
use latchkey_tests::authentik::{FaultAt, Options, Version};
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Watched {
    /// Somebody's application with a provider that posts to a test on this machine, which everybody may open.
    fn theirs_for_a_test(&self) {
        let flow = self.scene.object("flows/instances", "slug", "default-provider-authorization-implicit-consent");
        let end = self.scene.object("flows/instances", "slug", "default-provider-invalidation-flow");
        self.scene.server.seed(|world| {
            let provider = json!({
                "name": "Claude", "authorization_flow": flow["pk"], "acs_url": "http://127.0.0.1:7468/acs",
                "audience": "http://127.0.0.1:7468", "sp_binding": "post", "invalidation_flow": end["pk"],
            });
            let provider = world.object("providers/saml", provider)["pk"].clone();
            world.object("core/applications", json!({ "name": "Claude", "slug": "claude", "provider": provider }));
        });
        self.scene.server.watch();
    }

    /// Somebody's SCIM provider to the same endpoint, linked, live and without any filter, at an application that one group
    /// may open.
    fn theirs_with_scim(&self, linked: bool) -> Value {
        let group = self.scene.object("core/groups", "name", "claude-users")["pk"].clone();
        let user = "goauthentik.io/providers/scim/user";
        let mapping = self.scene.object("propertymappings/provider/scim", "managed", user)["pk"].clone();
        let scim = self.scene.server.seed(|world| {
            // Under the name that is wanted, so that it is found where it is not linked.
            let scim = json!({ "name": "Claude SCIM", "url": self.claude.uri(), "token": "theirs",
                "property_mappings": [mapping] });
            let scim = world.object("providers/scim", scim)["pk"].clone();
            let held = if linked { json!([scim]) } else { json!([]) };
            let application = json!({ "name": "Claude", "slug": "claude", "backchannel_providers": held });
            let application = world.object("core/applications", application)["pk"].clone();
            world.object("policies/bindings", json!({ "target": application, "group": group, "order": 0 }));
            scim
        });
        self.scene.server.watch();
        scim
    }

    async fn confirm_everything_in_the_way(&self) {
        let plan = self.scene.plan().await;
        let keys: Vec<String> = keys(&plan, Change::Conflict).into_iter().map(str::to_owned).collect();
        assert!(!keys.is_empty());
        self.scene.set(Field::Confirm, &keys.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }

    fn state_of(&self, scim: &Value) -> Value {
        let provider = self.scene.server.all("providers/scim").into_iter().find(|one| one["pk"] == *scim).unwrap();
        let fields = ["url", "dry_run", "property_mappings", "group_filters", "assigned_backchannel_application_slug"];
        fields.iter().map(|field| provider[*field].clone()).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebodys_application_is_bound_before_its_provider_posts_to_claude() {
    for version in RELEASES {
        let mut number = 0;
        loop {
            number += 1;
            let watched = Watched::new(version.clone(), false).await;
            watched.theirs_for_a_test();
            watched.confirm_everything_in_the_way().await;
            watched.scene.server.fail_next(FaultAt::mutation(number, struck(number)));
            watched.scene.try_run(Purpose::Connect).await.unwrap();
            let struck = watched.scene.server.faults_left() == 0;
            watched.nobody_else(&format!("{version:?}, request {number}")).await;
            if !struck {
                assert!(number > 6, "{version:?}: {number}");
                assert!(!watched.scene.server.ever_admitted().is_empty(), "{version:?}: who is wanted can sign in");
                break;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_everybody_may_test_is_bound_before_it_posts_to_claude() {
    for version in RELEASES {
        for number in 1..=2 {
            let options = Options { version: version.clone(), ..Options::default() };
            let watched = Watched::before_workos(options, false).await;
            watched.scene.set(Field::Access, &[]).await;
            watched.apply_dry().await;
            watched.scene.set(Field::Access, &["claude-users"]).await;
            watched.scene.workos().await;
            watched.scene.server.watch();
            watched.scene.server.fail_next(FaultAt::mutation(number, struck(number + 1)));
            watched.scene.try_run(Purpose::Connect).await.unwrap();
            assert_eq!(watched.scene.server.faults_left(), 0, "{version:?}, request {number}");
            watched.nobody_else(&format!("{version:?}, request {number}")).await;
        }
    }
}

/// Cut off at any request on the way back, and completed then.
async fn gets_its_values_back(version: Version, linked: bool) {
    for number in 1.. {
        let about = format!("{version:?}, linked {linked}, request {number}");
        let watched = Watched::new(version.clone(), true).await;
        let scim = watched.theirs_with_scim(linked);
        let before = watched.state_of(&scim);
        watched.confirm_everything_in_the_way().await;
        watched.apply().await;
        watched.scene.server.watch();
        watched.scene.server.fail_next(FaultAt::mutation(number, struck(number)));
        watched.scene.try_run(Purpose::Undo).await.unwrap();
        let struck = watched.scene.server.faults_left() == 0;
        watched.nobody_else(&about).await;
        watched.scene.server.no_more_faults();
        watched.scene.undo().await;
        assert_eq!(watched.state_of(&scim), before, "{about}");
        watched.nobody_else(&format!("{about}, completed")).await;
        if !struck {
            assert!(number > 3, "{about}");
            break;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebodys_scim_gets_its_values_back_without_sending_anybody_else() {
    gets_its_values_back(Version::V2026_2, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebodys_scim_that_was_not_linked_is_unlinked_before_it_gets_its_values_back() {
    gets_its_values_back(Version::V2026_2, false).await;
}

// Before 2026.2 theirs would send everybody, so it was not linked.
#[tokio::test(flavor = "multi_thread")]
async fn somebodys_scim_is_unlinked_before_it_loses_its_filter() {
    gets_its_values_back(Version::V2025_10, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebodys_scim_is_unlinked_before_it_loses_its_filter_without_dry_runs() {
    gets_its_values_back(Version::V2024_8, false).await;
}

#[tokio::test]
async fn the_last_restriction_goes_only_after_scim_has_stopped() {
    let watched = Watched::new(Version::V2026_2, true).await;
    watched.apply().await;
    watched.scene.set(Field::Access, &[]).await;
    watched.scene.set(Field::Confirm, &["access/group:claude-users"]).await;
    let plan = watched.scene.plan().await;
    let binding = plan.objects.iter().find(|object| object.key == "access/group:claude-users").unwrap();
    assert_eq!(binding.note, Some(say::plan_note::scim_stops_first().into()), "{binding:?}");
    for number in 1..=2 {
        watched.scene.server.fail_next(FaultAt::mutation(number, struck(number)));
        watched.scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!(watched.sent().await, BTreeSet::from(["jane".to_owned()]), "request {number}");
        watched.scene.server.no_more_faults();
    }
    let applied = watched.scene.try_run(Purpose::Connect).await.unwrap();
    assert_eq!(failed(&applied.findings), [SCIM_HELD_BACK.as_str()]);
    assert_eq!(watched.scim().unwrap()["dry_run"], true);
    assert!(keys(&watched.scene.plan().await, Change::Remove).is_empty());
    assert_eq!(watched.sent().await, BTreeSet::from(["jane".to_owned()]));
}

#[tokio::test]
async fn whoever_others_let_in_is_named_and_stays_so() {
    let watched = Watched::new(Version::V2026_2, false).await;
    watched.apply_dry().await;
    let application = watched.scene.object("core/applications", "slug", "claude");
    let group = watched.scene.object("core/groups", "name", "claude-owners")["pk"].clone();
    watched.scene.server.seed(|world| {
        let binding = |fields: Value| {
            let mut all = json!({ "target": application["pk"], "order": 7, "enabled": true });
            all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            all
        };
        world.object("policies/bindings", binding(json!({ "group": group })));
        world.object("policies/bindings", binding(json!({ "group": group, "enabled": false })));
    });
    let plan = watched.scene.plan().await;
    let told = plan.findings.iter().find(|finding| finding.code == ACCESS_OF_OTHERS).unwrap();
    assert_eq!(
        (
            told.is_failure(),
            told.want.as_ref().map(latchkey_words::in_english).as_deref(),
            told.got.as_ref().map(latchkey_words::in_english).as_deref()
        ),
        (true, Some("group claude-users"), Some("group claude-owners"))
    );
    assert!(plan.is_settled() && !plan.is_blocked(), "carrying the plan out changes nothing in that");
    watched.scene.set(Field::Access, &["claude-users", "claude-owners"]).await;
    let adopted = watched.scene.plan().await;
    assert!(adopted.is_settled() && !adopted.findings.iter().any(|finding| finding.code == ACCESS_OF_OTHERS));
}

#[tokio::test]
async fn scim_that_the_setup_does_not_use_is_a_failure_while_it_is_live() {
    let watched = Watched::new(Version::V2026_2, false).await;
    let scim = watched.theirs_with_scim(true);
    watched.scene.set(Field::Mode, &["jit"]).await;
    watched.confirm_everything_in_the_way().await;
    let plan = watched.scene.plan().await;
    let told = plan.findings.iter().find(|finding| finding.code.as_str() == "scim_stopped").unwrap();
    assert_eq!(
        (told.is_failure(), told.got.as_ref().map(latchkey_words::in_english).as_deref()),
        (true, Some("Claude SCIM"))
    );
    watched.scene.server.seed(|world| world.change("providers/scim", &scim, json!({ "dry_run": true })));
    assert!(!watched.scene.plan().await.findings.iter().any(|finding| finding.code.as_str() == "scim_stopped"));
}

#[tokio::test]
async fn another_endpoint_takes_its_own_token_along_and_waits_for_a_plan() {
    let watched = Watched::new(Version::V2026_2, true).await;
    watched.apply().await;
    let other = wiremock::MockServer::start().await;
    let taken = wiremock::ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" }));
    wiremock::Mock::given(wiremock::matchers::any()).respond_with(taken).mount(&other).await;
    watched.scene.set(Field::ScimUrl, &[&other.uri()]).await;
    let mut given = watched.scene.given();
    given.scim_token = None;
    let (app, name) = (&watched.scene.app, &watched.scene.name);
    let refused = app.carry_out_changes(name, Purpose::Connect, &given, |_| {}).await.unwrap();
    assert!(failed(&refused.findings).contains(&"scim_token_at_hand"), "{:?}", refused.findings);
    given.scim_token = Some(latchkey_core::Secret::new("the-new-one".to_owned()));
    let first = app.carry_out_changes(name, Purpose::Connect, &given, |_| {}).await.unwrap();
    assert_eq!(failed(&first.findings), [SCIM_HELD_BACK.as_str()]);
    watched.scene.server.synced().await;
    assert!(
        other.received_requests().await.unwrap().iter().all(|request| request.method == "GET"),
        "it runs dry first"
    );
    watched.scene.plan().await;
    app.carry_out_changes(name, Purpose::Connect, &given, |_| {}).await.unwrap();
    watched.scene.server.synced().await;
    let seen = other.received_requests().await.unwrap();
    assert!(seen.iter().any(|request| request.method != "GET"));
    assert!(seen.iter().all(|request| request.headers["authorization"] == "Bearer the-new-one"));
}

#[tokio::test]
async fn without_dry_runs_another_endpoint_waits_until_scim_is_unlinked() {
    let watched = Watched::new(Version::V2024_8, true).await;
    watched.apply().await;
    watched.scene.set(Field::ScimUrl, &["https://api.workos.com/scim/v2.0/other"]).await;
    let plan = watched.scene.plan().await;
    assert!(plan.is_blocked() && failed(&plan.findings).contains(&"scim_stopped"), "{:?}", plan.findings);
    assert!(watched.scene.try_run(Purpose::Connect).await.unwrap().done.is_empty());
}

#[tokio::test]
async fn somebodys_scim_to_another_place_is_never_turned_round() {
    let watched = Watched::new(Version::V2026_2, true).await;
    let scim = json!({ "name": "Claude SCIM", "url": "https://elsewhere.example", "token": "theirs" });
    watched.scene.server.seed(|world| world.object("providers/scim", scim));
    watched.confirm_everything_in_the_way().await;
    let plan = watched.scene.plan().await;
    let provider = plan.objects.iter().find(|object| object.key == "scim").unwrap();
    assert_eq!(provider.change, Change::Conflict);
    assert_eq!(provider.note, Some(say::plan_note::other_endpoint().into()), "{provider:?}");
}
