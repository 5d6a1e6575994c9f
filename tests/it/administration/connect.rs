//! Reaching a server: what can go wrong on the way, and a certificate that nobody vouches for.

use super::scene::{Scene, there_and_back};
use latchkey_core::{administration::Purpose, field::Field, message::say};
use latchkey_tests::authentik::{Authentik, FaultAt, Options, What};

#[tokio::test]
async fn whatever_comes_instead_of_an_answer_is_named() {
    let scene = Scene::new(Options::default()).await;
    for (what, code) in [
        (What::Html, "authentik_not_json"),
        (What::LoginRedirect, "authentik_login_page"),
        (What::ServerError, "authentik_trouble"),
        (What::TooMany { retry_after: 7 }, "authentik_busy"),
    ] {
        for number in 1..=2 {
            scene.server.fail_next(FaultAt::nth(number, what.clone()));
            let failure = scene.try_plan(Purpose::Connect).await.unwrap_err();
            assert_eq!(failure.code.as_str(), code, "{number} {what:?}: {failure}");
            scene.server.no_more_faults();
        }
    }
    scene.server.fail_next(FaultAt::next(What::TooMany { retry_after: 7 }));
    let fix = scene.try_plan(Purpose::Connect).await.unwrap_err().fix;
    assert_eq!(fix, say::authentik_busy::in_seconds_fix(7_u32));
}

#[tokio::test]
async fn a_certificate_of_its_own_is_trusted_by_its_fingerprint_alone() {
    let scene = Scene::new(Options { https: true, ..Options::default() }).await;
    let secure = scene.server.secure().unwrap();
    scene.set(Field::IdpUrl, &[&secure.url]).await;
    let refused = scene.try_plan(Purpose::Connect).await.unwrap_err();
    // What it names works for every command at the server, and the metadata's setting is not named.
    let field = format!("`latchkey setup set server-fingerprint` with {}.", secure.fingerprint.to_uppercase());
    let fix = latchkey_words::in_english(&refused.fix);
    assert!(fix.contains(&field) && !fix.contains("metadata"), "{fix}");
    assert!(scene.server.calls().is_empty(), "the token was sent to a server that nobody vouches for");
    // The metadata's own certificate says nothing of the server's.
    scene.set(Field::MetadataFingerprint, &[&secure.fingerprint]).await;
    scene.try_plan(Purpose::Connect).await.unwrap_err();
    assert!(scene.server.calls().is_empty(), "the token was sent to a server that nobody vouches for");
    scene.set(Field::MetadataFingerprint, &[""]).await;
    scene.set(Field::ServerFingerprint, &[&secure.fingerprint]).await;
    scene.try_plan(Purpose::Connect).await.unwrap();
    scene.set(Field::ServerFingerprint, &[&"ab".repeat(32)]).await;
    scene.server.forget_calls();
    scene.try_plan(Purpose::Connect).await.unwrap_err();
    assert!(scene.server.calls().is_empty());
}

#[tokio::test]
async fn nobody_there_is_said_within_time() {
    let scene = Scene::new(Options::default()).await;
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    scene.set(Field::IdpUrl, &[&format!("http://{free}")]).await;
    let failure = scene.try_plan(Purpose::Connect).await.unwrap_err();
    assert_eq!(failure.kind, latchkey_core::FailureKind::Unanswered, "{failure}");
    let fix = latchkey_words::in_english(&failure.fix);
    assert!(fix.contains("this computer can reach it") && !fix.contains("metadata"), "{fix}");
}

/// The same scenario at the stand-in and, where `LATCHKEY_AUTHENTIK_URL` and `LATCHKEY_AUTHENTIK_TOKEN` name one, at a
/// live server. It binds nobody, and leaves nothing there.
#[tokio::test]
async fn there_and_back_at_the_stand_in_and_at_a_live_server_where_one_is_named() {
    let server = Authentik::start(Options::default());
    there_and_back(&server.url(), server.token()).await;
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    if let (Some(url), Some(token)) = (variable("LATCHKEY_AUTHENTIK_URL"), variable("LATCHKEY_AUTHENTIK_TOKEN")) {
        there_and_back(&url, &token).await;
    }
}

/// What the plan read to tell which rights are needed is not read again to carry the plan out.
#[tokio::test]
async fn without_an_administrators_token_nothing_is_read_twice_before_the_first_change() {
    let scene = Scene::new(Options::default()).await;
    scene.server.forget_calls();
    let applied = scene.apply().await;
    let calls = scene.server.calls();
    assert_eq!(applied.requests as usize, calls.len());
    let mut read: Vec<String> =
        calls.iter().take_while(|call| !call.changes()).map(|call| format!("{}?{}", call.path, call.query)).collect();
    let all = read.len();
    read.sort();
    read.dedup();
    assert!(all > 5 && read.len() == all, "{all} readings of {}: {read:?}", read.len());
}
