//! Nothing raw from outside: whatever stands in a setup, a bundle, a response, a certificate, a server's answer or a
//! file's name, no control character, escape sequence, direction mark or invisible character reaches the output, and
//! none the files of an export.

use super::{Run, latchkey};
use latchkey_core::{plain::is_hidden, setup::Setup};
use latchkey_host::{
    dns::{Manner, Zone, ZoneServer},
    store::Home,
};
use latchkey_tests::{
    authentik::{Authentik, Options, Version},
    dns::loopback,
};
use serde_json::{Value, json};
use std::{
    io::Read,
    path::{Path, PathBuf},
};

/// Colours, a window title, a bell, C1, a direction mark, what has no width, and a line that looks like ours.
const HOSTILE: &str =
    "a\u{1b}[31m\u{1b}]0;pwned\u{7}\u{9b}2J\u{202e}gnp\u{200b}\u{2066}\u{2028}\u{feff}\u{e0041}\u{7f}\nFORGED  line";
/// The same without what XML, names of files and DNS cannot hold.
const IN_XML: &str = "a\u{9b}2J\u{202e}gnp\u{200b}\u{2066}\u{2028}\u{feff}\u{e0041}\u{7f}";

fn is_clean(text: &str, of: &str) {
    let raw = text.chars().find(|letter| is_hidden(*letter) && *letter != '\n');
    assert_eq!(raw, None, "{of}: {text:?}");
    assert!(!text.lines().any(|line| line.starts_with("FORGED")), "{of}: {text}");
}

async fn clean(arguments: &[&str]) -> Run {
    let run = latchkey(arguments).await;
    is_clean(&run.out, &format!("{arguments:?}"));
    is_clean(&run.err, &format!("{arguments:?}"));
    assert!(matches!(run.status, Some(0..=3)), "{arguments:?}");
    run
}

/// The command as text and as JSON.
async fn both(arguments: &[&str]) -> Run {
    let with_json: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
    let json = clean(&with_json).await;
    json.json();
    clean(arguments).await
}

/// A setup with something hostile wherever free text can stand.
fn setup() -> Value {
    let at = "2026-11-21T12:00:00Z";
    let finding = json!({ "code": HOSTILE, "status": "failed", "title": HOSTILE, "want": HOSTILE, "got": HOSTILE,
        "fix": HOSTILE, "owner": null, "place": HOSTILE });
    json!({
        "schema": latchkey_core::setup::SCHEMA, "name": "Acme", "created": at, "changed": at, "idp": "authentik",
        "people": { "idp": HOSTILE, "dns": HOSTILE, "owner": HOSTILE },
        "organizations": [{
            "name": HOSTILE, "product": "claude", "plan": "team", "mode": "jit", "group_mappings": true,
            "mappings": [
                { "group": HOSTILE, "grant": { "kind": "role", "name": HOSTILE } },
                { "group": "Claude Owner", "grant": { "kind": "role", "name": "Owner" } },
            ],
            "require_sso": false,
        }],
        "domains": [{ "domain": "acme.example", "host": HOSTILE, "value": HOSTILE, "claimed_at": at, "report": null }],
        "service_provider": { "acs": HOSTILE, "entity_id": HOSTILE },
        "application": { "base_url": HOSTILE, "name": HOSTILE, "slug": HOSTILE },
        "administrators": [{ "email": HOSTILE, "groups": [HOSTILE] }],
        "ticks": { HOSTILE: at },
        "answers": { HOSTILE: { "yes": true, "note": HOSTILE, "at": at } },
        "reports": { "certificate": { "at": at, "findings": [finding] }, "domain": { "at": at, "findings": [finding] } },
        "problems": { "domain": [finding] },
        "drafts": { "domain": HOSTILE },
        "log": [{ "at": at, "what": HOSTILE, "result": HOSTILE }],
    })
}

fn home(setup: &Value) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let read: Setup = serde_json::from_value(setup.clone()).unwrap();
    Home::open(Some(folder.path())).unwrap().create(&read).unwrap();
    folder
}

#[tokio::test]
async fn an_edited_setup_is_shown_with_marks_in_every_command_that_reads_it() {
    let home = home(&setup());
    let home = home.path().to_str().unwrap();
    for words in [
        vec!["setup", "list"],
        vec!["setup", "show"],
        vec!["setup", "handover", "idp"],
        vec!["setup", "handover", "dns"],
        vec!["setup", "handover", "owner"],
        vec!["setup", "answer"],
        vec!["idp", "guide"],
        vec!["idp", "plan"],
        vec!["domain", "check"],
        vec!["attributes", "preview", "--setup", "Acme"],
        vec!["explain", "audience", "--setup", "Acme"],
        vec!["saml", "inspect", "--setup", "Acme", "--form-value", "/dev/null"],
    ] {
        let words: Vec<&str> = words.into_iter().chain(["--home", home]).collect();
        both(&words).await;
    }
    let shown = clean(&["setup", "show", "--home", home]).await;
    assert!(shown.out.contains("‹U+001B›[31m") && shown.out.contains("‹U+202E›gnp"), "{}", shown.out);
}

#[tokio::test]
async fn an_identity_provider_of_a_hostile_name_is_shown_with_marks() {
    let mut edited = setup();
    edited["idp"] = json!(HOSTILE);
    let home = home(&edited);
    let home = home.path().to_str().unwrap();
    for words in [["setup", "list"], ["setup", "show"], ["idp", "guide"], ["idp", "plan"], ["attributes", "preview"]] {
        let words: Vec<&str> = words.into_iter().chain(["--home", home, "--setup", "Acme"]).collect();
        both(&words).await;
    }
}

#[tokio::test]
async fn the_files_of_an_export_hold_nothing_raw_and_machines_get_the_exact_values() {
    let providers = ["authentik", "okta", "entra", "google", "keycloak", "generic"];
    for idp in providers {
        let mut edited = setup();
        edited["idp"] = json!(idp);
        let folder = home(&edited);
        let out = folder.path().join("bundle.zip");
        both(&["export", "--out", out.to_str().unwrap(), "--home", folder.path().to_str().unwrap()]).await;
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
        for number in 0..archive.len() {
            let mut file = archive.by_index(number).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            let name = format!("{idp}: {}", file.name().unwrap());
            is_clean(&if name.ends_with(".ics") { text.replace("\r\n", "\n") } else { text.clone() }, &name);
            if name.ends_with("setup.json") {
                let read: Value = serde_json::from_str(&text).unwrap();
                assert_eq!(read["application"]["name"], HOSTILE);
            }
        }
    }
}

#[tokio::test]
async fn a_hostile_bundle_is_refused_or_shown_with_marks() {
    let (plain, hostile) = (home(&with_ticks(json!({}))), home(&setup()));
    let bundle = hostile.path().join("bundle.zip");
    let bundle = bundle.to_str().unwrap();
    clean(&["export", "--out", bundle, "--home", hostile.path().to_str().unwrap()]).await;
    let home = plain.path().to_str().unwrap();
    both(&["import", bundle, "--home", home]).await;
    both(&["import", bundle, "--replace", "--home", home]).await;
    both(&["setup", "show", "--home", home]).await;
    both(&["setup", "compare", "Acme", "Acme", "--home", home]).await;
}

fn with_ticks(ticks: Value) -> Value {
    let mut edited = setup();
    for field in ["people", "application", "administrators", "answers", "reports", "problems", "drafts", "log"] {
        edited.as_object_mut().unwrap().remove(field);
    }
    edited["ticks"] = ticks;
    edited
}

#[tokio::test]
async fn what_the_command_line_repeats_is_shown_with_marks() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_str().unwrap();
    for words in [
        vec![HOSTILE],
        vec!["setup", HOSTILE],
        vec!["setup", "new", HOSTILE, "--product", "claude", "--plan", "team", "--idp", "authentik"],
        vec!["setup", "new", "a", "--product", HOSTILE, "--plan", HOSTILE, "--idp", HOSTILE],
        vec!["setup", "show", "--setup", HOSTILE],
        vec!["setup", "set", HOSTILE, HOSTILE],
        vec!["setup", "handover", HOSTILE],
        vec!["idp", "guide", "--idp", HOSTILE],
        vec!["rehearse", "--break", HOSTILE],
        vec!["domain", "check", HOSTILE, "--value", HOSTILE],
        vec!["domain", "check", "acme.example", "--value", "x", "--server", HOSTILE],
        vec!["explain", HOSTILE],
        vec!["metadata", "check", HOSTILE],
        vec!["metadata", "check", "https://a\u{202e}b@x"],
        vec!["saml", "inspect", HOSTILE],
        vec!["certificate", "show", HOSTILE, "--at", HOSTILE],
        vec!["import", HOSTILE],
        vec!["sso", "test", "--timeout", HOSTILE],
    ] {
        let words: Vec<&str> = words.into_iter().chain(["--home", home]).collect();
        both(&words).await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn names_of_files_are_shown_with_marks() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(HOSTILE.replace('/', ""));
    let words = |command: &[&'static str]| -> Vec<String> {
        command.iter().map(|word| (*word).to_owned()).chain([file.display().to_string()]).collect()
    };
    for content in ["nothing of sense", "<a/>", "[]"] {
        std::fs::write(&file, content).unwrap();
        for command in [
            &["saml", "inspect"][..],
            &["metadata", "check"],
            &["certificate", "show"],
            &["import"],
            &["attributes", "preview", "--idp", "okta", "--sample"],
            &["explain", "--file"],
        ] {
            let words = words(command);
            both(&words.iter().map(String::as_str).collect::<Vec<_>>()).await;
        }
    }
}

fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path)
}

#[tokio::test]
async fn responses_metadata_and_certificates_are_shown_with_marks() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let response = std::fs::read_to_string(fixture("authentik-2026.2/saml-response-jane.xml")).unwrap();
    let response = response.replace("Claude Owner", IN_XML).replace("wiz-jane@", &format!("{IN_XML}@"));
    let response = write("response.xml", response);
    let metadata = std::fs::read_to_string(fixture("authentik-2026.2/metadata.xml")).unwrap();
    let metadata = metadata.replace("\"authentik\"", &format!("\"{IN_XML}\""));
    let metadata = write("metadata.xml", metadata);
    both(&["saml", "inspect", &response, "--idp-metadata", &metadata, "--acs", IN_XML, "--entity-id", IN_XML]).await;
    let checked = both(&["metadata", "check", &metadata]).await;
    assert!(checked.out.contains("‹U+202E›gnp"), "{}", checked.out);

    let certificate = folder.path().join("certificate.pem");
    let certificate = certificate.to_str().unwrap();
    let subject = "a\u{1b}[31m\u{202e}gnp\u{200b}\u{9b}";
    both(&["certificate", "new", "--size", "2048", "--common-name", subject, "--out", certificate]).await;
    if Path::new(certificate).exists() {
        both(&["certificate", "show", certificate]).await;
    }
}

#[tokio::test]
async fn people_of_a_sample_are_shown_with_marks() {
    let folder = tempfile::tempdir().unwrap();
    let sample = folder.path().join("people.json");
    let people = json!([{ "username": HOSTILE, "name": HOSTILE, "email": HOSTILE, "groups": [HOSTILE, HOSTILE] }]);
    std::fs::write(&sample, people.to_string()).unwrap();
    for idp in ["authentik", "okta", "entra"] {
        both(&["attributes", "preview", "--idp", idp, "--sample", sample.to_str().unwrap()]).await;
    }
}

#[tokio::test]
async fn answers_of_a_name_server_are_shown_with_marks() {
    let value = "a\u{1b}[31m\u{7}\u{202e}gnp\u{200b}\nFORGED";
    for zone in [
        Zone::new("acme.example").txt("acme.example", value),
        Zone::new("acme.example").alias("acme.example", "a\u{1b}b.acme.example"),
    ] {
        let server = ZoneServer::start(loopback(), vec![zone], Manner::Authoritative).await.unwrap();
        let address = server.address().to_string();
        both(&["domain", "check", "acme.example", "--value", "anthropic", "--server", &address]).await;
    }
}

#[tokio::test]
async fn answers_of_an_identity_providers_server_are_shown_with_marks() {
    for version in [HOSTILE.to_owned(), format!("2026.2.2{HOSTILE}")] {
        let server = Authentik::start(Options { version: Version::Other(version), ..Options::default() });
        server.seed(|world| {
            world.group(HOSTILE, None);
            world.person(json!({ "username": HOSTILE, "name": HOSTILE, "email": HOSTILE }));
        });
        let mut edited = setup();
        edited["application"] = json!({ "base_url": server.url(), "name": HOSTILE });
        let folder = home(&edited);
        let home = folder.path().to_str().unwrap();
        let token = folder.path().join("token");
        std::fs::write(&token, format!("{}\n", server.token())).unwrap();
        for words in [
            vec!["idp", "plan"],
            vec!["idp", "undo", "--dry-run"],
            vec!["idp", "preview"],
            vec!["idp", "check"],
            vec!["idp", "scim-status"],
            vec!["idp", "import"],
        ] {
            let words: Vec<&str> =
                words.into_iter().chain(["--home", home, "--token-file", token.to_str().unwrap()]).collect();
            both(&words).await;
        }
    }
}
