//! When the script lets SCIM send: only by `--live`, in a run that had nothing else to do, and never while it is not known whom.
//! And what it prints of a server that means ill.

use super::narrow::{linked, scim, syncing};
use latchkey_tests::authentik::Version;
use serde_json::json;
use wiremock::{Mock, MockServer, Request, ResponseTemplate, matchers::any};

#[test]
fn a_run_that_makes_or_links_something_never_goes_live() {
    for version in [Version::V2025_10, Version::V2026_2] {
        let trial = syncing(version.clone());
        let planned = trial.run(&["plan", "--live"]);
        assert_eq!((planned.status, trial.changes()), (Some(1), 0), "{version:?}: {}", planned.out);
        let first = trial.run(&["apply", "--live"]);
        assert_eq!(first.status, Some(1), "{version:?}: {}", first.out);
        assert!(first.out.contains("Look at who would be sent, then run once more"), "{}", first.out);
        assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(true)), "{version:?}");
        trial.done(&["apply", "--live"]);
        assert_eq!(scim(&trial)["dry_run"], false, "{version:?}");
    }
}

#[test]
fn a_provider_that_does_not_run_dry_is_switched_to_dry_before_it_is_linked_by_live_too() {
    for version in [Version::V2025_10, Version::V2026_2] {
        for (words, status) in [(&["apply"][..], Some(0)), (&["apply", "--live"], Some(1))] {
            let trial = syncing(version.clone());
            trial.done(&["apply"]);
            let application = trial.server.find("core/applications", "slug", "claude").unwrap();
            let own = scim(&trial);
            trial.server.seed(|world| {
                world.change("core/applications", &application["pk"], json!({ "backchannel_providers": [] }));
                world.change("providers/scim", &own["pk"], json!({ "dry_run": false }));
            });
            trial.server.forget_calls();
            let planned = trial.done(&["plan"]);
            assert!(planned.out.contains("dry_run: false -> true"), "{}", planned.out);
            assert_eq!(trial.changes(), 0, "a plan changes nothing");
            let ran = trial.run(words);
            assert_eq!(ran.status, status, "{version:?} {words:?}: {}", ran.out);
            let lines = [
                (format!("PATCH /api/v3/providers/scim/{}/", own["pk"]), json!({ "dry_run": true })),
                ("PATCH /api/v3/core/applications/claude/".to_owned(), json!({ "backchannel_providers": [own["pk"]] })),
            ];
            assert_eq!(trial.changed(), lines, "{version:?} {words:?}");
            // A run that had nothing else to do lets it send, and a later one leaves it so.
            trial.done(&["apply", "--live"]);
            trial.done(&["apply"]);
            assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(false)), "{version:?}");
        }
    }
}

#[test]
fn scim_that_sends_goes_to_another_address_dry() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    trial.done(&["apply", "--live"]);
    let own = scim(&trial);
    let elsewhere = json!({ "url": "https://elsewhere.example/scim" });
    trial.server.seed(|world| world.change("providers/scim", &own["pk"], elsewhere));
    trial.server.forget_calls();
    // The token that is there stays with the address that is there.
    for words in [["plan"], ["apply"]] {
        let ran = trial.run_with(&[("CLAUDE_SCIM_TOKEN", "")], &words);
        assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{words:?}: {}", ran.out);
        assert!(ran.err.contains("CLAUDE_SCIM_TOKEN is not set"), "{words:?}: {}", ran.err);
    }
    let ran = trial.done(&["apply"]);
    assert!(ran.out.contains("runs dry until apply --live"), "{}", ran.out);
    assert!(ran.out.contains("token: written, and not shown"), "{}", ran.out);
    let body = json!({ "url": "https://api.workos.com/scim/v2.0/01HX", "token": "(present)", "dry_run": true });
    assert_eq!(trial.changed(), [(format!("PATCH /api/v3/providers/scim/{}/", own["pk"]), body)]);
    let record = std::fs::read_to_string(trial.path("authentik-made.json")).unwrap();
    assert!(!record.contains("scim-secret") && !record.contains("\"token\":"), "{record}");
    trial.done(&["apply", "--live"]);
    assert_eq!(scim(&trial)["dry_run"], false);
}

/// A server that answers every request so.
pub(super) async fn hostile(status: u16, text: &'static str) -> MockServer {
    let server = MockServer::start().await;
    let version = ResponseTemplate::new(200).set_body_json(json!({ "version_current": "2026.2.2\u{1b}[31m\r" }));
    Mock::given(any())
        .respond_with(move |request: &Request| match request.url.path().ends_with("admin/version/") {
            true => version.clone(),
            false => ResponseTemplate::new(status).set_body_string(text),
        })
        .mount(&server)
        .await;
    server
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_server_says_is_printed_without_what_steers_a_terminal_and_not_at_any_length() {
    let trial = syncing(Version::V2026_2);
    let long = "\u{1b}]0;owned\u{7}\u{202e}\u{9b}2J".repeat(200);
    let server = hostile(403, long.leak()).await;
    let ran = trial.run_at(&server.uri(), "token", &["plan"]);
    let all = format!("{}{}", ran.out, ran.err);
    assert_eq!(ran.status, Some(1), "{all}");
    assert!(all.contains("answered with 403") && all.contains("owned"), "{all}");
    let steers = |letter: char| letter != '\n' && (letter.is_control() || letter == '\u{202e}');
    assert!(!all.contains(steers), "{all:?}");
    assert!(all.len() < 3000, "{}", all.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_without_an_end_is_given_up() {
    let trial = syncing(Version::V2026_2);
    let server = hostile(200, r#"{"results": [], "pagination": {"next": 1, "count": 0}}"#).await;
    let ran = trial.run_at(&server.uri(), "token", &["plan"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("has more than 200 pages"), "{}", ran.err);
}

#[test]
fn names_of_others_are_printed_without_what_steers_a_terminal() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    trial.server.seed(|world| {
        let entitlement = json!({ "name": "\u{1b}[2Jtheirs\u{202e}", "app": application["pk"] });
        world.object("core/application_entitlements", entitlement);
    });
    let ran = trial.run(&["undo"]);
    assert!(ran.out.contains("entitlement \\x1b[2Jtheirs\\u202e"), "{}", ran.out);
}

#[test]
fn an_address_without_tls_is_refused() {
    let trial = syncing(Version::V2026_2);
    let ran = trial.run_at("http://authentik.company", "token", &["plan"]);
    assert_eq!(ran.status, Some(2), "{}", ran.err);
    assert!(ran.err.contains("has to begin with https://"), "{}", ran.err);
}
