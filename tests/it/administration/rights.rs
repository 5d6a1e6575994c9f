//! The permissions that are listed: they suffice, none is too many, missing ones are named before anything is written,
//! and the files that give them do.

use super::scene::{Scene, failed, keys, there_and_back};
use latchkey_core::{
    administration::{Change, Purpose, ScimWish},
    field::Field,
    ports::ApiMethod,
};
use latchkey_host::app::SignInWish;
use latchkey_idp::authentik::{
    Version as Release,
    api::{self, GrantFile, PERMISSIONS},
};
use latchkey_tests::authentik::{Authentik, Call, Options, Permissions, Running, Version};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

/// What the calls so far needed.
fn used(calls: &[Call]) -> BTreeSet<String> {
    let needed = calls.iter().filter(|call| call.status < 400).flat_map(|call| {
        let method = match call.method.as_str() {
            "GET" => ApiMethod::Get,
            "POST" => ApiMethod::Post,
            "DELETE" => ApiMethod::Delete,
            _ => ApiMethod::Patch,
        };
        api::needed_rights(method, call.path.trim_start_matches("/api/v3/"))
    });
    needed.collect()
}

#[tokio::test]
async fn every_command_does_with_the_listed_permissions_and_each_of_them_is_needed_by_one() {
    let claude = MockServer::start().await;
    let taken = ResponseTemplate::new(201).set_body_json(json!({ "id": "remote" }));
    Mock::given(any()).respond_with(taken).mount(&claude).await;
    let scene = Scene::new(Options::default()).await;
    let port = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let group = scene.object("core/groups", "name", "claude-users")["pk"].clone();
    scene.server.seed(|world| {
        let jane =
            json!({ "username": "jane", "name": "Jane Doe", "email": "jane@example.company", "groups": [group] });
        world.person(jane);
    });
    scene.set(Field::Port, &[&port.to_string()]).await;
    scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
    let given = scene.given();
    // Groups go with the sign-in first, by entitlements; with SCIM they go with the directory, and the entitlements go.
    scene.apply().await;
    for (field, value) in
        [(Field::Mode, "scim"), (Field::ScimUrl, claude.uri().as_str()), (Field::ScimGroups, "claude-users")]
    {
        scene.set(field, &[value]).await;
    }
    scene.apply().await;
    // Linked and going live are steps of their own.
    scene.set(Field::ScimLive, &["yes"]).await;
    for _ in 0..3 {
        if !scene.plan().await.is_settled() {
            scene.apply().await;
        }
    }
    // Another name, and a binding that somebody switched off.
    scene.set(Field::ApplicationName, &["Claude of ours"]).await;
    let binding = scene.server.all("policies/bindings").remove(0)["pk"].clone();
    scene.server.seed(|world| world.change("policies/bindings", &binding, json!({ "enabled": false })));
    assert!(keys(&scene.plan().await, Change::Change).len() > 3);
    scene.apply().await;
    scene.workos().await;
    let updated = scene.try_run(Purpose::UpdateProvider).await.unwrap();
    assert_eq!(failed(&updated.findings), [""; 0]);
    scene.app.preview_everybody(&scene.name, &given, |_| {}).await.unwrap();
    scene.app.prove_metadata(&scene.name, &given).await.unwrap();
    for wish in [
        ScimWish { run: true, ..ScimWish::default() },
        ScimWish { person: Some("jane".to_owned()), send: true, run: false },
    ] {
        let state = scene.app.scim_state(&scene.name, &wish, &given).await.unwrap();
        assert!(
            !state.findings.iter().any(|finding| finding.code.as_str() == "authentik_rights"),
            "{:?}",
            state.findings
        );
    }
    let wish = SignInWish::default();
    let twin = scene.app.begin_twin(&scene.name, &given, wish, |_| {}).await.unwrap();
    assert!(!twin.remove().await.is_failure());
    let (other, name, _folder) = super::scene::bare();
    let api = scene.app.api_of(&scene.setup(), &given).await.unwrap();
    other.import_authentik(&name, &api, Some("claude")).await.unwrap();
    scene.undo().await;

    let (used, listed): (BTreeSet<String>, BTreeSet<String>) =
        (used(&scene.server.calls()), PERMISSIONS.iter().cloned().collect());
    let missing: Vec<&String> = used.difference(&listed).collect();
    assert!(missing.is_empty(), "used and not listed: {missing:?}");
    let useless: Vec<&String> = listed.difference(&used).collect();
    assert!(useless.is_empty(), "listed and never used: {useless:?}");
}

#[tokio::test]
async fn a_missing_right_is_named_before_anything_is_written() {
    for version in [Version::V2025_10, Version::V2026_2] {
        let scene = Scene::new(Options { version, ..Options::default() }).await;
        let without = |part: &str| PERMISSIONS.iter().filter(|name| !name.contains(part)).cloned().collect::<Vec<_>>();
        scene.server.permit(&Permissions::only(without("add_policybinding")));
        let plan = scene.plan().await;
        let lacking = plan.findings.iter().find(|finding| finding.code.as_str() == "authentik_rights").unwrap();
        assert!(lacking.is_failure());
        assert_eq!(
            lacking.want.as_ref().map(latchkey_words::in_english).as_deref(),
            Some("Can add Policy Binding (authentik_policies.add_policybinding)")
        );
        let run = scene.try_run(Purpose::Connect).await.unwrap();
        assert_eq!((failed(&run.findings), run.done.len()), (vec!["authentik_rights"], 0));
        assert!(!run.open.is_empty() && scene.server.calls().iter().all(|call| !call.changes()));

        scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
        scene.apply().await;
        // A twin that could not be removed afterwards is not made.
        scene.server.permit(&Permissions::only(without("delete_samlprovider")));
        scene.server.forget_calls();
        let twin = scene.app.begin_twin(&scene.name, &scene.given(), SignInWish::default(), |_| {}).await;
        assert_eq!(twin.err().map(|failure| failure.code.as_str()), Some("twin_not_made"));
        assert!(scene.server.calls().iter().all(|call| !call.changes()));
    }
}

#[tokio::test]
async fn rights_that_cannot_be_read_are_neither_a_yes_nor_a_no() {
    let scene = Scene::new(Options::default()).await;
    scene.server.permit(&Permissions::only(PERMISSIONS.iter()));
    // Their role is not told, and still permits.
    scene.server.seed(|world| {
        let user = world.find("core/users", "username", "automation");
        world.change("core/users", &user["pk"], json!({ "roles": [] }));
    });
    assert_eq!(failed(&scene.plan().await.findings), [""; 0]);
    scene.apply().await;
}

/// The key of the token that a file has made.
async fn key(server: &Running) -> String {
    let path = format!("{}/api/v3/core/tokens/latchkey-api/view_key/", server.url());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let answer = client.get(path).bearer_auth(server.admin_token()).send().await.unwrap();
    let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    answer["key"].as_str().unwrap().to_owned()
}

/// What the account may do, whichever way it came to it.
fn of_the_account(server: &Running) -> BTreeSet<String> {
    server.seed(|world| world.permissions_of("latchkey")).into_iter().collect()
}

#[tokio::test]
async fn the_blueprint_gives_exactly_the_permissions_of_the_release() {
    for (version, release) in
        [(Version::V2024_8, (2024, 8)), (Version::V2025_10, (2025, 10)), (Version::V2026_2, (2026, 2))]
    {
        let release = Some(Release::new(release.0, release.1));
        let server = Authentik::start(Options { version: version.clone(), ..Options::default() });
        let now = latchkey_core::Timestamp::parse("2126-11-30T10:00:00Z").unwrap();
        let text = api::grant_file(GrantFile::Blueprint, release, true, now).unwrap();
        server.seed(|world| world.blueprint(&text)).unwrap();
        let wanted: BTreeSet<String> = api::rights(release, true).into_iter().map(|right| right.code).collect();
        assert_eq!(of_the_account(&server), wanted, "{version:?}");
        let token = server.find("core/tokens", "identifier", "latchkey-api").unwrap();
        assert_eq!((&token["intent"], &token["expires"]), (&json!("api"), &json!("2126-12-07T10:00:00Z")));
        if version != Version::V2024_8 {
            there_and_back(&server.url(), &key(&server).await).await;
        }
    }
}

/// The script for 2026.2 in a folder, as it is run with these variables.
fn script(folder: &tempfile::TempDir, variables: &[(&str, &str)]) -> (Option<i32>, String) {
    let (script, key_file) = (folder.path().join("rights.py"), folder.path().join("key"));
    let now = latchkey_core::Timestamp::parse("2126-11-30T10:00:00Z").unwrap();
    let text = api::grant_file(GrantFile::Script, Some(Release::new(2026, 2)), true, now).unwrap();
    std::fs::write(&script, text).unwrap();
    let output = std::process::Command::new("python3")
        .args([&script, &key_file])
        .current_dir(folder.path())
        .env_remove("AUTHENTIK_CA_FILE")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let all = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(all).unwrap())
}

#[tokio::test]
async fn the_script_sends_its_token_only_by_tls_and_to_a_server_that_it_trusts() {
    let folder = tempfile::tempdir().unwrap();
    let plain = script(&folder, &[("AUTHENTIK_URL", "http://authentik.company"), ("AUTHENTIK_TOKEN", "t")]);
    assert!(plain.0 == Some(1) && plain.1.contains("has to begin with https://"), "{plain:?}");

    let server = Authentik::start(Options { https: true, ..Options::default() });
    let secure = server.secure().unwrap();
    let base = [("AUTHENTIK_URL", secure.url.as_str()), ("AUTHENTIK_TOKEN", server.admin_token())];
    let (status, said) = script(&folder, &base);
    assert!(status == Some(1) && said.contains("CERTIFICATE_VERIFY_FAILED") && !said.contains("Traceback"), "{said}");
    assert!(server.calls().is_empty() && !folder.path().join("key").exists());
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, &secure.certificate).unwrap();
    let trusting = [base[0], base[1], ("AUTHENTIK_CA_FILE", ca.to_str().unwrap())];
    let (status, said) = script(&folder, &trusting);
    assert_eq!(status, Some(0), "{said}");
    let names: BTreeSet<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["ca.pem", "key", "rights.py"].into_iter().map(Into::into).collect(), "no file besides");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_script_ends_plainly_whatever_a_server_says() {
    let long: &str = "\u{1b}]0;owned\u{7}\u{202e}".repeat(300).leak();
    let lists_without_end = r#"{"version_current": "2026.2.2", "results": [], "pagination": {"next": 1, "count": 0}}"#;
    for (status, body, says) in [
        (403, long, "was answered with 403"),
        (200, long, "was not answered with JSON"),
        (200, "[]", "is no list as authentik writes it"),
        (200, lists_without_end, "has more than 200 pages"),
    ] {
        let server = MockServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_string(body);
        Mock::given(any()).respond_with(answer).mount(&server).await;
        let folder = tempfile::tempdir().unwrap();
        let (code, said) = script(&folder, &[("AUTHENTIK_URL", &server.uri()), ("AUTHENTIK_TOKEN", "t")]);
        assert!(code == Some(1) && said.contains(says) && !said.contains("Traceback"), "{said}");
        let steers = |letter: char| letter != '\n' && (letter.is_control() || letter == '\u{202e}');
        assert!(!said.contains(steers) && said.len() < 1500, "{said:?}");
        assert!(!folder.path().join("key").exists(), "{says}: no file without a key");
    }
}

#[tokio::test]
async fn the_script_gives_exactly_the_permissions_of_the_release() {
    for (version, release) in [(Version::V2025_10, (2025, 10)), (Version::V2026_2, (2026, 2))] {
        let release = Some(Release::new(release.0, release.1));
        let server = Authentik::start(Options { version: version.clone(), ..Options::default() });
        let folder = tempfile::tempdir().unwrap();
        let (script, key_file) = (folder.path().join("rights.py"), folder.path().join("key"));
        let now = latchkey_core::Timestamp::parse("2126-11-30T10:00:00Z").unwrap();
        std::fs::write(&script, api::grant_file(GrantFile::Script, release, true, now).unwrap()).unwrap();
        let run = || {
            std::process::Command::new("python3")
                .args([&script, &key_file])
                .env("AUTHENTIK_URL", server.url())
                .env("AUTHENTIK_TOKEN", server.admin_token())
                .output()
                .unwrap()
        };
        let first = run();
        assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
        let wanted: BTreeSet<String> = api::rights(release, true).into_iter().map(|right| right.code).collect();
        assert_eq!(of_the_account(&server), wanted, "{version:?}");
        let key = std::fs::read_to_string(&key_file).unwrap();
        assert!(!String::from_utf8_lossy(&first.stdout).contains(key.trim()));
        there_and_back(&server.url(), key.trim()).await;
        // A second run spoils nothing.
        assert!(!run().status.success());
        assert_eq!(std::fs::read_to_string(&key_file).unwrap(), key);
    }
}
