//! Proof from the server: its metadata as everybody downloads it, and where SCIM stands.

use super::scene::{Scene, failed};
use latchkey_core::{
    Finding, Status,
    administration::{Purpose, ScimState, ScimWish},
    field::Field,
    message::{exact, say},
};
use latchkey_idp::authentik::api::PERMISSIONS;
use latchkey_tests::authentik::{FaultAt, Options, Permissions, Version, What};
use serde_json::json;
use std::time::{Duration, Instant};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

fn status(findings: &[Finding], code: &str) -> Option<Status> {
    findings.iter().find(|finding| finding.code.as_str() == code).map(|finding| finding.status)
}

#[tokio::test]
async fn metadata_is_downloaded_without_a_token_and_temporary_values_stay_red() {
    let scene = Scene::new(Options::default()).await;
    let none = scene.app.prove_metadata(&scene.name, &scene.given()).await.unwrap_err();
    assert_eq!(none.code.as_str(), "authentik_application_missing");
    scene.apply().await;
    let proof = scene.app.prove_metadata(&scene.name, &scene.given()).await.unwrap();
    assert_eq!(proof.url, format!("{}/application/saml/claude/metadata/", scene.server.url()));
    assert_eq!(failed(&proof.findings), [""; 0], "{:?}", proof.findings);
    for (code, wanted) in [
        ("metadata_downloaded", Status::Passed),
        ("metadata_entity_id", Status::Passed),
        ("certificate_in_metadata", Status::Passed),
        ("metadata_reachable", Status::Warning),
    ] {
        assert_eq!(status(&proof.findings, code), Some(wanted), "{code} {:?}", proof.findings);
    }
    let kept = scene.setup().application.metadata.unwrap();
    assert_eq!(kept.source, proof.url);

    scene.workos().await;
    let proof = scene.app.prove_metadata(&scene.name, &scene.given()).await.unwrap();
    assert_eq!(failed(&proof.findings), ["temporary_value_left", "temporary_value_left"]);
    scene.try_run(Purpose::UpdateProvider).await.unwrap();
    let proof = scene.app.prove_metadata(&scene.name, &scene.given()).await.unwrap();
    assert_eq!(failed(&proof.findings), [""; 0]);
}

#[tokio::test]
async fn metadata_that_cannot_be_downloaded_is_a_finding() {
    let scene = Scene::new(Options::default()).await;
    scene.apply().await;
    for what in [What::Html, What::ServerError, What::LoginRedirect] {
        scene.server.fail_next(FaultAt::on("GET", "/application/saml/", what.clone()));
        let proof = scene.app.prove_metadata(&scene.name, &scene.given()).await.unwrap();
        assert_eq!(failed(&proof.findings), ["metadata_downloaded"], "{what:?} {:?}", proof.findings);
        scene.server.no_more_faults();
    }
}

struct Sync {
    scene: Scene,
    claude: MockServer,
}

impl Sync {
    async fn new(version: Version, live: bool) -> Self {
        let claude = MockServer::start().await;
        let taken = ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" }));
        Mock::given(any()).respond_with(taken).mount(&claude).await;
        let scene = Scene::new(Options { version, ..Options::default() }).await;
        scene.set(Field::Mode, &["scim"]).await;
        scene.set(Field::Mappings, &[]).await;
        scene.set(Field::ScimUrl, &[&claude.uri()]).await;
        scene.set(Field::ScimGroups, &["claude-users"]).await;
        scene.set(Field::ScimLive, &[if live { "yes" } else { "no" }]).await;
        let groups = [scene.object("core/groups", "name", "claude-users")["pk"].clone()];
        scene.server.seed(|world| {
            world.person(json!({ "username": "jane", "name": "Jane van Dyke", "email": "jane@example.company", "groups": groups }));
        });
        Self { scene, claude }
    }

    /// Everything is made, whom SCIM would send is shown, and it goes live where it is to.
    async fn apply(&self) {
        self.scene.try_run(Purpose::Connect).await.unwrap();
        self.scene.plan().await;
        self.scene.apply().await;
    }

    async fn state(&self, wish: ScimWish) -> ScimState {
        self.scene.app.scim_state(&self.scene.name, &wish, &self.scene.given()).await.unwrap()
    }

    /// The state once nothing is under way.
    async fn settled(&self, wish: ScimWish) -> ScimState {
        let mut state = self.state(wish).await;
        let since = Instant::now();
        while state.running || state.last_status.is_none() {
            assert!(since.elapsed() < Duration::from_secs(20), "{state:?}");
            state = self.state(ScimWish::default()).await;
        }
        state
    }
}

#[tokio::test]
async fn scim_is_run_and_compared_with_what_saml_sends() {
    for version in [Version::V2025_10, Version::V2026_2, Version::V2026_8] {
        let sync = Sync::new(version.clone(), true).await;
        let missing = sync.scene.app.scim_state(&sync.scene.name, &ScimWish::default(), &sync.scene.given()).await;
        assert_eq!(missing.unwrap_err().code.as_str(), "authentik_scim_missing");
        sync.apply().await;
        let state = sync.settled(ScimWish { run: true, ..ScimWish::default() }).await;
        assert!(state.linked && !state.dry_run, "{version:?}");
        assert_eq!(state.url, sync.claude.uri());
        assert_eq!(
            (status(&state.findings, "scim_run"), state.last_status.as_deref()),
            (Some(Status::Passed), Some("done"))
        );
        assert_eq!(state.compared.iter().map(|person| person.username.as_str()).collect::<Vec<_>>(), ["jane"]);
        let values = &state.compared[0].values;
        let same: Vec<(&str, bool)> = values.iter().map(|value| (value.scim_name.as_str(), value.same)).collect();
        assert_eq!(
            same,
            [
                ("userName", true),
                ("emails", true),
                ("name.givenName", true),
                ("name.familyName", false),
                ("externalId", false)
            ]
        );
        assert_eq!((values[3].saml.as_deref(), values[3].scim.as_deref()), (Some("Dyke"), Some("van Dyke")));
        assert_eq!(status(&state.findings, "scim_like_saml"), Some(Status::Warning));
        assert!(failed(&state.findings).is_empty(), "{:?}", state.findings);
    }
}

#[tokio::test]
async fn the_name_of_the_user_in_place_of_the_address_is_said() {
    let sync = Sync::new(Version::V2026_2, true).await;
    sync.scene.set(Field::Deviations, &["scim-user-name=off"]).await;
    sync.apply().await;
    let state = sync.state(ScimWish { person: Some("jane".to_owned()), ..ScimWish::default() }).await;
    let found: Vec<&Finding> =
        state.findings.iter().filter(|finding| finding.code.as_str() == "scim_like_saml").collect();
    assert_eq!(found[0].title, say::scim_like_saml::user_name());
    assert_eq!(found[0].got.as_ref().map(latchkey_words::in_english).as_deref(), Some("jane: userName “jane”"));
}

#[tokio::test]
async fn one_person_is_sent_and_a_worker_that_is_too_slow_is_said() {
    let sync = Sync::new(Version::V2026_2, false).await;
    sync.apply().await;
    let wish = ScimWish { person: Some("jane".to_owned()), send: true, run: false };
    let dry = sync.state(wish.clone()).await;
    assert!(dry.dry_run);
    assert_eq!(status(&dry.findings, "scim_dry_run"), Some(Status::Warning));
    let sent = dry.findings.iter().find(|finding| finding.code.as_str() == "scim_object").unwrap();
    assert_eq!(sent.status, Status::Passed);
    assert_eq!(sent.title, say::scim_object::dry(exact("jane")));

    sync.scene.set(Field::ScimLive, &["yes"]).await;
    sync.apply().await;
    sync.claude.reset().await;
    let slow = ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" })).set_delay(Duration::from_secs(30));
    Mock::given(any()).respond_with(slow).mount(&sync.claude).await;
    let late = sync.state(wish.clone()).await;
    let sent = late.findings.iter().find(|finding| finding.code.as_str() == "scim_object").unwrap();
    assert_eq!((sent.status, &sent.got), (Status::Warning, &Some(say::scim_object::worker_slow_got().into())));

    let stranger = ScimWish { person: Some("nobody".to_owned()), ..ScimWish::default() };
    let failure = sync.scene.app.scim_state(&sync.scene.name, &stranger, &sync.scene.given()).await.unwrap_err();
    assert_eq!(failure.code.as_str(), "authentik_user_missing");
}

#[tokio::test]
async fn with_the_permissions_that_are_listed_the_state_is_read_and_the_rest_is_said() {
    let sync = Sync::new(Version::V2026_2, true).await;
    sync.apply().await;
    sync.scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
    let state = sync.settled(ScimWish { run: true, ..ScimWish::default() }).await;
    assert!(failed(&state.findings).is_empty(), "{:?}", state.findings);
    assert_eq!(status(&state.findings, "authentik_rights"), None);
    assert_eq!(status(&state.findings, "scim_run"), Some(Status::Passed), "{:?}", state.findings);
    assert_eq!(status(&state.findings, "scim_people"), Some(Status::Passed));
    assert_eq!(state.compared[0].written, Some(true));

    // Each right that is missing is named, and everything else is read all the same.
    let without = |part: &str| PERMISSIONS.iter().filter(|name| !name.contains(part)).cloned().collect::<Vec<_>>();
    for (part, code, named) in [
        ("core.add_propertymapping", "scim_like_saml", "Can add Property Mapping (authentik_core.add_propertymapping)"),
        ("preview_user", "scim_like_saml", "authentik_core.preview_user"),
        ("view_scimprovideruser", "scim_people", "authentik_providers_scim.view_scimprovideruser"),
        ("view_task", "scim_run", "authentik_tasks.view_task"),
        ("send_schedule", "scim_started", "authentik_tasks_schedules.send_schedule"),
    ] {
        sync.scene.server.permit(&Permissions::only(without(part)));
        let state = sync.state(ScimWish { run: code == "scim_started", ..ScimWish::default() }).await;
        let lacking = state.findings.iter().find(|finding| finding.code.as_str() == "authentik_rights");
        let want =
            lacking.and_then(|finding| finding.want.as_ref().map(latchkey_words::in_english)).unwrap_or_default();
        assert!(want.contains(named), "{part}: {:?}", state.findings);
        assert_eq!(status(&state.findings, code), Some(Status::Warning), "{part}: {:?}", state.findings);
        assert!(failed(&state.findings).is_empty(), "{part}: {:?}", state.findings);
    }
}

#[tokio::test]
async fn an_endpoint_that_refuses_is_seen_in_the_state() {
    let sync = Sync::new(Version::V2026_2, true).await;
    sync.claude.reset().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(401)).mount(&sync.claude).await;
    sync.apply().await;
    let state = sync.settled(ScimWish { run: true, ..ScimWish::default() }).await;
    assert_eq!(status(&state.findings, "scim_run"), Some(Status::Failed), "{state:?}");
}
