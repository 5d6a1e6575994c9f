//! What SCIM really did, person by person: a run's state says nothing of it, and a request to send somebody neither.

use super::scene::{Scene, failed};
use latchkey_core::{
    Finding, Status,
    administration::{ScimState, ScimWish},
    field::Field,
    message::{exact, say},
};
use latchkey_tests::authentik::{Meaning, Options, Version};
use serde_json::json;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

/// A server with a SCIM provider that has written Jane and Nora; Bob may not open the application.
async fn scene(version: Version) -> (Scene, MockServer) {
    let claude = MockServer::start().await;
    let taken = ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" }));
    Mock::given(any()).respond_with(taken).mount(&claude).await;
    let scene = Scene::new(Options { version, ..Options::default() }).await;
    scene.set(Field::Mode, &["scim"]).await;
    scene.set(Field::ScimUrl, &[&claude.uri()]).await;
    scene.set(Field::ScimGroups, &["claude-users"]).await;
    scene.set(Field::ScimLive, &["yes"]).await;
    let group = scene.object("core/groups", "name", "claude-users")["pk"].clone();
    scene.server.seed(|world| {
        for (username, email) in [("jane", "jane@example.company"), ("nora", "nora@example.company")] {
            world.person(json!({ "username": username, "name": "A B", "email": email, "groups": [group] }));
        }
        world.person(json!({ "username": "bob", "name": "Bob Doe", "email": "bob@example.company" }));
    });
    (scene, claude)
}

async fn state(scene: &Scene, wish: ScimWish) -> ScimState {
    scene.app.scim_state(&scene.name, &wish, &scene.given()).await.unwrap()
}

/// The state once nothing is under way.
async fn settled(scene: &Scene, wish: ScimWish) -> ScimState {
    let mut seen = state(scene, wish).await;
    let since = std::time::Instant::now();
    while seen.running || seen.last_status.is_none() || finding(&seen, "scim_people").status == Status::Skipped {
        assert!(since.elapsed() < std::time::Duration::from_secs(20), "{seen:?}");
        seen = state(scene, ScimWish::default()).await;
    }
    seen
}

fn finding<'a>(state: &'a ScimState, code: &str) -> &'a Finding {
    state
        .findings
        .iter()
        .find(|finding| finding.code.as_str() == code)
        .unwrap_or_else(|| panic!("{code}: {:?}", state.findings))
}

/// Carries the plan out until SCIM is live, and runs it.
async fn ran(scene: &Scene) -> ScimState {
    for _ in 0..3 {
        let plan = scene.plan().await;
        if plan.is_settled() {
            break;
        }
        scene.apply().await;
    }
    settled(scene, ScimWish { run: true, ..ScimWish::default() }).await
}

#[tokio::test]
async fn a_run_that_stopped_at_somebody_is_red_although_its_state_is_done() {
    for version in [Version::V2025_10, Version::V2026_2] {
        let (scene, _claude) = scene(version.clone()).await;
        let well = ran(&scene).await;
        assert!(failed(&well.findings).is_empty(), "{version:?}: {:?}", well.findings);
        assert_eq!(finding(&well, "scim_people").status, Status::Passed);
        let provider = scene.object("providers/scim", "name", "Claude SCIM")["pk"].clone();
        // Somebody's own mapping sends an empty address, which authentik's validation refuses.
        scene.server.teach("return no_address", Meaning::ScimUserByEmail);
        let group = scene.object("core/groups", "name", "claude-users")["pk"].clone();
        scene.server.seed(|world| {
            world.person(json!({ "username": "zoe", "name": "Zoe", "email": "", "groups": [group] }));
            let theirs = json!({ "name": "by address", "expression": "return no_address" });
            let theirs = world.object("propertymappings/provider/scim", theirs);
            world.change("providers/scim", &provider, json!({ "property_mappings": [theirs["pk"]] }));
        });
        let stopped = settled(&scene, ScimWish { run: true, ..ScimWish::default() }).await;
        assert_eq!(stopped.last_status.as_deref(), Some("done"));
        let run = finding(&stopped, "scim_run");
        assert_eq!(run.status, Status::Failed, "{run:?}");
        assert!(
            run.got.as_ref().map(latchkey_words::in_english).as_deref().unwrap_or_default().contains("zoe"),
            "{run:?}"
        );
        let people = finding(&stopped, "scim_people");
        let missing = say::scim_people::missing_got(exact("zoe"), 2_u32).into();
        assert_eq!((people.status, &people.got), (Status::Failed, &Some(missing)), "{version:?}");
        let zoe = stopped.compared.iter().find(|person| person.username == "zoe").unwrap();
        assert_eq!(zoe.written, Some(false));
    }
}

#[tokio::test]
async fn a_provider_that_was_linked_after_its_run_has_not_run() {
    let (scene, claude) = scene(Version::V2026_2).await;
    scene.set(Field::Mode, &["jit"]).await;
    scene.apply().await;
    scene.set(Field::Mode, &["scim"]).await;
    let application = scene.object("core/applications", "slug", "claude")["pk"].clone();
    scene.server.seed(|world| {
        let fields = json!({ "name": "Claude SCIM", "url": claude.uri(), "token": "t" });
        let provider = world.object("providers/scim", fields)["pk"].clone();
        world.change("core/applications", &application, json!({ "backchannel_providers": [provider] }));
    });
    let seen = state(&scene, ScimWish::default()).await;
    assert_eq!(seen.last_status.as_deref(), Some("done"));
    let run = finding(&seen, "scim_run");
    assert_eq!(run.status, Status::Warning);
    assert_eq!(run.title, say::scim_run::not_since_linked());
    assert_eq!(finding(&seen, "scim_people").status, Status::Skipped);
    assert!(claude.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn sent_is_said_of_those_alone_who_were_written() {
    let (scene, _claude) = scene(Version::V2026_2).await;
    ran(&scene).await;
    let send = |username: &str| ScimWish { person: Some(username.to_owned()), send: true, run: false };
    let jane = state(&scene, send("jane")).await;
    assert_eq!(finding(&jane, "scim_object").status, Status::Passed, "{:?}", jane.findings);
    assert_eq!(jane.compared[0].written, Some(true));
    // authentik answers just the same for somebody whom it does not send.
    let bob = state(&scene, send("bob")).await;
    let sent = finding(&bob, "scim_object");
    let nothing = say::scim_object::not_written_got().into();
    assert_eq!((sent.status, &sent.got), (Status::Failed, &Some(nothing)), "{sent:?}");
    assert_eq!(bob.compared[0].written, Some(false));
}

#[tokio::test]
async fn no_address_on_both_sides_is_no_agreement() {
    let (scene, _claude) = scene(Version::V2026_2).await;
    ran(&scene).await;
    let group = scene.object("core/groups", "name", "claude-users")["pk"].clone();
    scene
        .server
        .seed(|world| world.person(json!({ "username": "mute", "name": "Mute", "email": "", "groups": [group] })));
    let wish = ScimWish { person: Some("mute".to_owned()), ..ScimWish::default() };
    let seen = state(&scene, wish).await;
    let like = finding(&seen, "scim_like_saml");
    assert_eq!(
        (like.status, like.got.as_ref().map(latchkey_words::in_english).as_deref()),
        (Status::Failed, Some("mute")),
        "{:?}",
        seen.findings
    );
    let email = seen.compared[0].values.iter().find(|value| value.scim_name == "emails").unwrap();
    assert!(!email.same, "{email:?}");
}
