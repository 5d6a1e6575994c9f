//! The test twin: made, signed in with, removed, whatever happens in between.

use super::scene::Scene;
use latchkey_core::{Failure, administration::Purpose, field::Field, sign_in::Verdict};
use latchkey_host::app::{App, Given, SignInWish, TwinTest};
use latchkey_idp::authentik::api::PERMISSIONS;
use latchkey_tests::authentik::{FaultAt, Options, Permissions, Version, What};
use reqwest::Client;
use serde_json::json;
use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

const TWIN: &str = "Claude - Latchkey test";
/// Provider, application, one access binding, four entitlements with a binding each.
const CHANGES: usize = 11;

async fn scene(options: Options) -> Scene {
    let scene = Scene::new(options).await;
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    scene.set(Field::Port, &[&port.to_string()]).await;
    scene.set(Field::Domain, &["example.company"]).await;
    scene.apply().await;
    let groups = ["claude-users", "claude-owners"].map(|name| scene.object("core/groups", "name", name)["pk"].clone());
    scene.server.seed(|world| {
        world.person(
            json!({ "username": "jane", "name": "Jane Doe", "email": "jane@example.company", "groups": groups }),
        );
    });
    scene.server.sign_in_as(Some("jane"));
    scene
}

async fn begin(scene: &Scene, timeout: Duration) -> Result<TwinTest, Failure> {
    let wish = SignInWish { timeout: Some(timeout), ..SignInWish::default() };
    scene.app.begin_twin(&scene.name, &scene.given(), wish, |_| {}).await
}

/// What a browser does: it follows the way to the identity provider and posts the form that it gets.
async fn sign_in(start: &str) -> String {
    let browser = Client::builder().no_proxy().build().unwrap();
    let page = browser.get(start).send().await.unwrap().text().await.unwrap();
    let field = |name: &str| {
        let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{page}"));
        rest.split_once('"').unwrap().0.to_owned()
    };
    let (_, action) = page.split_once("action=\"").unwrap();
    let action = action.split_once('"').unwrap().0;
    let form = [("SAMLResponse", field("SAMLResponse")), ("RelayState", field("RelayState"))];
    browser.post(action).header("origin", "null").form(&form).send().await.unwrap().text().await.unwrap()
}

fn records(scene: &Scene) -> Vec<String> {
    let made = scene.setup().administration.made;
    made.into_iter().map(|record| record.key).filter(|key| key.starts_with("twin/")).collect()
}

#[tokio::test]
async fn a_sign_in_runs_against_the_twin_with_the_real_audience_and_the_twin_goes() {
    for version in [Version::V2025_10, Version::V2026_2, Version::V2026_8] {
        let scene = scene(Options { version, ..Options::default() }).await;
        scene.workos().await;
        scene.try_run(Purpose::UpdateProvider).await.unwrap();
        let before = scene.counts();
        let twin = begin(&scene, Duration::from_secs(20)).await.unwrap();
        let provider = scene.object("providers/saml", "name", TWIN);
        let real = scene.object("providers/saml", "name", "Claude");
        let setup = scene.setup();
        assert_eq!(provider["acs_url"], setup.loopback.acs());
        assert_eq!(provider["audience"], "https://auth.workos.com/01HX4M7QZ8");
        for same in ["audience", "signing_kp", "property_mappings", "name_id_mapping"] {
            assert_eq!(provider[same], real[same], "{same}");
        }
        assert_eq!(real["acs_url"], "https://auth.workos.com/sso/saml/acs/01HX4M7QZ8");

        let start = twin.sign_in().unwrap().running().start_url();
        let (outcome, page) = tokio::join!(twin.finish(&scene.app), sign_in(&start));
        let (test, _) = outcome.test.unwrap();
        assert_eq!(test.judgement.verdict, Verdict::Accepted, "{:?} {page}", test.judgement.findings);
        assert!(test.judgement.lets_in(), "{:?}", test.judgement.findings);
        assert_eq!(test.email.as_deref(), Some("jane@example.company"));
        assert_eq!(outcome.removal.status, latchkey_core::Status::Passed, "{:?}", outcome.removal);
        assert_eq!(scene.counts(), before);
        assert_eq!(records(&scene), [""; 0]);
        assert_eq!(scene.setup().sign_in_tests.len(), 1);
        assert!(scene.plan().await.is_settled());
    }
}

#[tokio::test]
async fn the_twin_goes_where_nobody_signs_in_and_where_the_test_is_given_up() {
    let scene = scene(Options::default()).await;
    let before = scene.counts();
    let waited = begin(&scene, Duration::from_millis(50)).await.unwrap().finish(&scene.app).await;
    assert_eq!(waited.test.unwrap_err().code.as_str(), "sign_in_timeout");
    assert_eq!(waited.removal.status, latchkey_core::Status::Passed);
    assert_eq!(scene.counts(), before);

    drop(begin(&scene, Duration::from_secs(20)).await.unwrap());
    until_gone(&scene).await;
    assert_eq!(scene.counts(), before);
}

async fn until_gone(scene: &Scene) {
    let since = Instant::now();
    while !records(scene).is_empty() {
        assert!(since.elapsed() < Duration::from_secs(20), "{:?}", records(scene));
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_fault_between_any_two_calls_leaves_nothing() {
    let scene = scene(Options::default()).await;
    let before = scene.counts();
    for what in [What::ServerError, What::DropAfter] {
        for call in 1..=CHANGES {
            scene.server.fail_next(FaultAt::mutation(call, what.clone()));
            let Err(failure) = begin(&scene, Duration::from_secs(20)).await else { panic!("{call} was made") };
            assert_eq!(failure.code.as_str(), "twin_not_made", "{failure}");
            assert_eq!(scene.counts(), before, "{what:?} {call}");
            assert_eq!(records(&scene), [""; 0], "{what:?} {call}");
            scene.server.no_more_faults();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_crash_between_any_two_calls_the_next_start_cleans_up() {
    let scene = scene(Options::default()).await;
    let before = scene.counts();
    for call in 1..=CHANGES {
        scene.server.forget_calls();
        scene.server.fail_next(FaultAt::mutation(call, What::Hang));
        let (app, name, given) = (App::open(Some(scene.app.home().path())).unwrap(), scene.name.clone(), scene.given());
        // The whole program ends while a call has no answer: its runtime, with everything that runs on it.
        let program = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        program.spawn(async move {
            drop(app.begin_twin(&name, &given, SignInWish::default(), |_| {}).await);
        });
        let since = Instant::now();
        while scene.server.calls().iter().filter(|call| call.changes()).count() < call {
            assert!(since.elapsed() < Duration::from_secs(20), "call {call} never came");
            tokio::task::yield_now().await;
        }
        tokio::task::block_in_place(|| program.shutdown_timeout(Duration::from_secs(5)));
        scene.server.no_more_faults();
        assert!(!records(&scene).is_empty(), "{call}");

        let blind = scene.app.sweep_twin(&scene.name, &Given::default()).await.unwrap().unwrap();
        assert!(
            blind.is_failure()
                && blind
                    .got
                    .as_ref()
                    .map(latchkey_words::in_english)
                    .as_deref()
                    .unwrap_or_default()
                    .contains("Latchkey test"),
            "{blind:?}"
        );
        let swept = scene.app.sweep_twin(&scene.name, &scene.given()).await.unwrap().unwrap();
        assert_eq!(swept.status, latchkey_core::Status::Passed, "{call}: {swept:?}");
        assert_eq!(scene.counts(), before, "{call}");
        assert_eq!(records(&scene), [""; 0]);
        assert_eq!(scene.app.sweep_twin(&scene.name, &scene.given()).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_test_that_is_under_way_is_left_alone() {
    let scene = scene(Options::default()).await;
    // The permissions that are listed suffice for the twin too.
    scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
    let twin = begin(&scene, Duration::from_secs(20)).await.unwrap();
    assert_eq!(scene.app.sweep_twin(&scene.name, &scene.given()).await.unwrap(), None);
    assert!(scene.server.find("providers/saml", "name", TWIN).is_some());
    assert_eq!(twin.remove().await.status, latchkey_core::Status::Passed);
    assert!(scene.server.find("providers/saml", "name", TWIN).is_none());
}

#[tokio::test]
async fn a_twin_that_cannot_be_removed_is_named_and_goes_later() {
    let scene = scene(Options::default()).await;
    let before = scene.counts();
    let twin = begin(&scene, Duration::from_secs(20)).await.unwrap();
    scene.server.fail_next(FaultAt::on("DELETE", "", What::ServerError));
    let removal = twin.remove().await;
    let got = latchkey_words::in_english(removal.got.as_ref().unwrap());
    assert!(removal.is_failure() && got.contains("twin/"), "{removal:?}");
    scene
        .app
        .keep_secret(&scene.name, latchkey_host::app::KeptSecret::Token, scene.given().token.unwrap())
        .await
        .unwrap();
    let swept = scene.app.sweep_twins().await.unwrap();
    assert_eq!(swept.len(), 1);
    assert_eq!((&swept[0].0, swept[0].1.status), (&scene.name, latchkey_core::Status::Passed));
    assert_eq!(scene.counts(), before);
}

#[tokio::test]
async fn without_its_application_there_is_no_twin() {
    let scene = Scene::new(Options::default()).await;
    let failure = begin(&scene, Duration::from_secs(1)).await.err().unwrap();
    assert_eq!(failure.code.as_str(), "twin_needs_application");
    assert!(scene.server.calls().iter().all(|call| !call.changes()));
}
