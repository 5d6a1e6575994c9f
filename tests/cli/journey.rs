//! The whole way of somebody who connects an identity provider for the first time, through the command line; and what
//! it says when it is used wrongly.

use super::{Run, latchkey};
use serde_json::Value;
use std::{fs, path::Path, process::Stdio};
use tempfile::TempDir;

const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX4M7QK2V8W9Y3Z5B6C7D8E9";
const ENTITY_ID: &str = "https://auth.workos.com/01HX4M7QK2V8W9Y3Z5B6C7D8E9";
const TXT: &str = "anthropic-domain-verification-a1b2c3=Zk3vQ8sT0uW1xY2z";

/// A machine: a folder with a home and a passphrase file in it.
struct Machine(TempDir);

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("passphrase"), "correct horse battery\n").unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    async fn run(&self, words: &[&str]) -> Run {
        let (home, passphrase) = (self.path("home"), self.path("passphrase"));
        let fixed = ["--json", "--home", &home, "--passphrase-file", &passphrase];
        latchkey(words.iter().copied().chain(fixed)).await
    }

    /// Runs a command that has to end with this status, and reads its one document.
    async fn ends(&self, status: i32, words: &[&str]) -> Value {
        let run = self.run(words).await;
        assert_eq!(run.status, Some(status), "{words:?}: {}{}", run.out, run.err);
        assert!(!run.out.contains("correct horse battery") && !run.err.contains("correct horse battery"), "{words:?}");
        if status == 2 {
            assert_eq!(run.err.trim_end().lines().count(), 1, "{words:?}: {}", run.err);
        }
        run.json()
    }

    async fn set(&self, status: i32, field: &str, values: &[&str]) -> Value {
        self.ends(status, &[&["setup", "set", "--setup", "acme", field], values].concat()).await
    }

    /// Makes the setup that the tests begin with.
    async fn begin(&self, idp: &str) {
        self.ends(0, &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", idp]).await;
    }
}

fn codes<'a>(findings: &'a Value, status: &str) -> Vec<&'a str> {
    let all = findings.as_array().unwrap().iter();
    all.filter(|finding| finding["status"] == status).map(|finding| finding["code"].as_str().unwrap()).collect()
}

/// Every failed finding says what to do and who can.
fn assert_helpful(findings: &Value) {
    for finding in findings.as_array().unwrap().iter().filter(|finding| finding["status"] == "failed") {
        assert!(finding["fix"].is_string() && finding["owner"].is_string(), "{finding}");
    }
}

#[tokio::test]
async fn a_first_time_administrator_goes_the_whole_way_and_hands_it_over() {
    let here = Machine::new();
    here.begin("authentik").await;
    let setups = here.ends(0, &["setup", "list"]).await;
    assert_eq!(setups["setups"][0]["name"], "acme");

    let consumer = here.set(1, "domain", &["gmail.com"]).await;
    assert_eq!(codes(&consumer["findings"], "failed"), ["domain_not_consumer_mail"]);
    here.set(0, "domain", &["example.com"]).await;
    here.set(0, "txt-value", &[TXT]).await;
    let made = here.ends(0, &["certificate", "new", "--size", "2048", "--setup", "acme"]).await;
    let fingerprint = made["certificate"]["sha256"].as_str().unwrap().to_owned();

    // Both values are pasted into each other's field, which is the most frequent slip.
    let swapped = here.set(1, "acs", &[ENTITY_ID]).await;
    assert_helpful(&swapped["findings"]);
    let swapped = here.set(1, "entity-id", &[ACS]).await;
    assert_helpful(&swapped["findings"]);
    let both = format!("ACS URL: {ENTITY_ID}\nSP Entity ID: {ACS}");
    let swapped = here.set(1, "service-provider", &[&both]).await;
    assert_eq!(codes(&swapped["findings"], "failed"), ["values_swapped"]);
    here.set(0, "acs", &[ACS]).await;
    here.set(0, "entity-id", &[ENTITY_ID]).await;
    let shown = here.ends(0, &["setup", "show", "--setup", "acme"]).await;
    assert_eq!((&shown["acs"], &shown["entity_id"]), (&ACS.into(), &ENTITY_ID.into()));

    let preview = here.run(&["attributes", "preview", "--setup", "acme"]).await;
    let people = preview.json()["people"].as_array().unwrap().len();
    assert!(people > 5, "the built-in people are shown: {people}");
    let guide = here.ends(0, &["idp", "guide", "--setup", "acme"]).await.to_string();
    assert!(guide.contains(ACS) && guide.contains(ENTITY_ID), "the guide is filled in: {guide}");

    let bundle = here.path("acme.zip");
    let written = here.ends(0, &["export", "--setup", "acme", "--out", &bundle]).await;
    let again = here.ends(0, &["export", "--setup", "acme", "--out", &here.path("again.zip")]).await;
    assert_eq!(written["sha256"], again["sha256"], "the same setup gives the same bytes");

    let there = Machine::new();
    let taken = there.ends(0, &["import", &bundle]).await;
    assert_eq!(taken["imported"], "acme");
    let shown = there.ends(0, &["setup", "show", "--setup", "acme"]).await;
    assert_eq!((&shown["acs"], &shown["domains"][0]["domain"]), (&ACS.into(), &"example.com".into()));
    let exported = there.ends(0, &["export", "--setup", "acme", "--out", &there.path("acme.zip")]).await;
    let mut names = exported["files"].as_array().unwrap().iter().filter_map(Value::as_str);
    let certificate = in_bundle(&there, "acme.zip", names.find(|name| name.ends_with(".pem")).unwrap());
    let certificate = there.ends(0, &["certificate", "show", &certificate]).await;
    assert_eq!(certificate["certificates"][0]["sha256"], fingerprint.as_str());
    let key = there.path("key-passphrase");
    fs::write(&key, "another passphrase\n").unwrap();
    let words = ["export", "--setup", "acme", "--out", &there.path("k.zip"), "--with-key", "--encrypted"];
    let refused = there.ends(2, &[&words[..], &["--key-passphrase-file", &key]].concat()).await;
    assert_eq!(refused["failure"]["code"], "signing_key_missing", "the key stays where it was made");
}

/// Nothing unclean is handed on, and what cannot be told from the value is refused.
#[tokio::test]
async fn a_txt_value_as_people_paste_it_is_cleaned_once_and_said() {
    const VALUE: &str = "anthropic-domain-verification-a1b2c3=Xk9Lm2Qw8Zr4Tt6Yv1Nb3Pc5D";
    let machine = Machine::new();
    machine.begin("authentik").await;
    machine.set(0, "domain", &["example.com"]).await;
    for typed in [
        format!("\u{201c}{VALUE}\u{201d}"),
        format!("{VALUE}\u{200b}"),
        format!("TXT @ {VALUE}"),
        VALUE.replace('=', " = "),
    ] {
        let said = machine.set(0, "txt-value", &[&typed]).await;
        assert_eq!(codes(&said["findings"], "warning"), ["value_cleaned"], "{typed}");
        let shown = machine.ends(0, &["setup", "show", "--setup", "acme"]).await;
        assert_eq!(shown["domains"][0]["value"], VALUE, "{typed}");
        let page = machine.ends(0, &["setup", "handover", "dns", "--setup", "acme"]).await;
        let page = page["page"].as_str().unwrap().to_owned();
        assert!(page.contains(VALUE) && !page.contains(['\u{201c}', '\u{200b}']), "{page}");
    }
    let mixed = machine.set(1, "txt-value", &[&format!("v=spf1 -all {VALUE}")]).await;
    assert_helpful(&mixed["findings"]);
    let mixed = machine.run(&["domain", "check", "example.com", "--value", &format!("v=spf1 -all {VALUE}")]).await;
    assert_eq!((mixed.status, &mixed.json()["failure"]["code"]), (Some(2), &"unclean_value".into()));
}

#[tokio::test]
async fn how_people_are_added_follows_the_plan_and_keeps_an_owner_in() {
    let machine = Machine::new();
    machine.begin("okta").await;
    let scim = machine.set(1, "mode", &["scim"]).await;
    assert_eq!(codes(&scim["findings"], "failed").len(), 1, "{scim}");
    assert_helpful(&scim["findings"]);
    machine.set(0, "mode", &["jit"]).await;
    let ownerless = machine.set(1, "mappings", &["Staff=role:user"]).await;
    assert_helpful(&ownerless["findings"]);
    machine.set(0, "mappings", &["Claude Owner=role:owner", "Staff=role:user"]).await;
    machine.set(0, "administrators", &["jane@example.com=Claude Owner", "zoe@example.com=Claude Owner"]).await;
    let locked_out = machine.set(1, "administrators", &["jane@example.com=Claude Owners"]).await;
    assert_eq!(codes(&locked_out["findings"], "failed"), ["administrator_not_mapped"]);
    assert_helpful(&locked_out["findings"]);
    machine.set(0, "administrators", &["jane@example.com=Claude Owner", "zoe@example.com=Claude Owner"]).await;
    let too_early = machine.set(1, "require-sso", &["yes"]).await;
    assert_helpful(&too_early["findings"]);
    machine.set(0, "require-sso", &["no"]).await;
    machine.set(0, "mode", &["Manual"]).await;
    machine.set(0, "mode", &["jit"]).await;
    let unknown = machine.set(1, "mappings", &["Staff=role:king"]).await;
    assert_eq!(codes(&unknown["findings"], "failed").first(), Some(&"role_unknown"));
    assert_helpful(&unknown["findings"]);
    let gate = machine.ends(1, &["setup", "answer", "--setup", "acme"]).await;
    assert!(!codes(&gate["gate"], "failed").is_empty(), "Require SSO waits for a sign-in test: {gate}");
    for role in ["dns", "idp", "owner"] {
        let page = machine.ends(0, &["setup", "handover", role, "--setup", "acme"]).await;
        assert!(page["page"].as_str().unwrap().starts_with("# "), "{page}");
    }
    let unknown = machine.set(1, "papers-language", &["fr"]).await;
    assert_helpful(&unknown["findings"]);
    machine.set(0, "papers-language", &["de"]).await;
    let page = machine.ends(0, &["setup", "handover", "dns", "--setup", "acme"]).await;
    assert!(page["page"].as_str().unwrap().starts_with("# DNS: einen TXT-Eintrag hinzufügen"), "{page}");
}

#[tokio::test]
async fn a_bundle_changes_a_setup_only_when_told_to_and_says_first_what_it_would_change() {
    let machine = Machine::new();
    machine.begin("okta").await;
    machine.set(0, "domain", &["example.com"]).await;
    let bundle = machine.path("acme.zip");
    machine.ends(0, &["export", "--setup", "acme", "--out", &bundle]).await;
    let same = machine.ends(0, &["import", &bundle]).await;
    assert_eq!(same["differences"], serde_json::json!([]));

    machine.ends(0, &["setup", "copy", "acme", "acme staging"]).await;
    let compared = machine.ends(0, &["setup", "compare", "acme", "acme staging"]).await;
    assert_eq!(compared["differences"], serde_json::json!([]));
    machine.set(0, "domain", &["example.org"]).await;
    let compared = machine.ends(0, &["setup", "compare", "acme", "acme staging"]).await;
    assert!(compared["differences"].to_string().contains("example.org"), "{compared}");

    let refused = machine.ends(2, &["import", &bundle]).await;
    assert_eq!(refused["failure"]["code"], "replace_needed");
    assert!(refused["failure"]["fix"].as_str().unwrap().contains("--replace"), "{refused}");
    let differences = refused["differences"].to_string();
    assert!(differences.contains("example.org") && differences.contains("example.com"), "{differences}");
    let shown = machine.ends(0, &["setup", "show", "--setup", "acme"]).await;
    assert_eq!(shown["domains"][0]["domain"], "example.org", "nothing was changed");

    machine.ends(0, &["import", &bundle, "--replace"]).await;
    let shown = machine.ends(0, &["setup", "show", "--setup", "acme"]).await;
    assert_eq!(shown["domains"][0]["domain"], "example.com");

    let asked = machine.ends(2, &["setup", "delete", "acme"]).await;
    assert_eq!(asked["failure"]["code"], "answer_needed");
    assert!(asked["failure"]["fix"].as_str().unwrap().contains("--yes"), "{asked}");
    machine.ends(0, &["setup", "delete", "acme", "--yes"]).await;
    let gone = machine.ends(2, &["setup", "show", "--setup", "acme"]).await;
    assert!(gone["failure"]["fix"].is_string(), "{gone}");
}

#[tokio::test]
async fn wrong_arguments_give_one_sentence_one_document_and_status_2() {
    let machine = Machine::new();
    machine.begin("okta").await;
    let new = |product, plan, idp| ["setup", "new", "other", "--product", product, "--plan", plan, "--idp", idp];
    let wrong: [&[&str]; 21] = [
        &[],
        &["no-such-command"],
        &["idp", "list", "--no-such-option"],
        &["setup", "new", "acme"],
        &["setup", "new", "../x", "--product", "claude", "--plan", "team", "--idp", "okta"],
        &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "okta"],
        &new("nothing", "team", "okta"),
        &new("claude", "nothing", "okta"),
        &new("console", "team", "okta"),
        &new("claude", "team", "nothing"),
        &["setup", "set", "no-such-field", "x"],
        &["setup", "show", "--setup", "nobody"],
        &["setup", "compare", "acme", "nobody"],
        &["setup", "handover", "nobody"],
        &["idp", "guide", "--idp", "nothing"],
        &["attributes", "preview", "--idp", "nothing"],
        &["certificate", "new", "--size", "1024"],
        &["certificate", "new", "--days", "many"],
        &["saml", "inspect", "--at", "yesterday", "x.xml"],
        &["export", "--setup", "acme"],
        &["export", "--setup", "acme", "--out", "/nowhere/at/all.zip"],
    ];
    for words in [&[][..], &["setup"]] {
        let unsaid = latchkey(words).await;
        assert_eq!(unsaid.status, Some(2), "{words:?}");
        assert_eq!(unsaid.err.lines().count(), 1, "{words:?}: {}", unsaid.err);
        assert!(
            unsaid.err.contains("what this command is to do") || unsaid.err.contains("subcommand"),
            "{}",
            unsaid.err
        );
    }
    for words in wrong {
        let document = machine.ends(2, words).await;
        assert!(document["failure"]["code"].is_string(), "{words:?}: {document}");
        assert!(document["failure"]["fix"].is_string(), "{words:?}: {document}");
    }
}

#[tokio::test]
async fn missing_empty_and_garbled_files_give_one_sentence_and_status_2() {
    let machine = Machine::new();
    machine.begin("okta").await;
    let garbage: Vec<u8> = (0..=255).cycle().skip(137).take(5000).collect();
    for (name, bytes) in [("empty", &[][..]), ("garbage", &garbage), ("text", "naïve".as_bytes())] {
        fs::write(machine.path(name), bytes).unwrap();
    }
    fs::create_dir(machine.path("folder")).unwrap();
    for name in ["missing", "folder", "empty", "garbage", "text"] {
        let file = machine.path(name);
        let commands: [&[&str]; 7] = [
            &["metadata", "check", &file],
            &["certificate", "show", &file],
            &["certificate", "import", &file],
            &["attributes", "preview", "--idp", "okta", "--sample", &file],
            &["saml", "inspect", &file],
            &["import", &file],
            &["setup", "set", "--setup", "acme", "idp-metadata", &file],
        ];
        for words in commands {
            let document = machine.ends(2, words).await;
            let fix = document["failure"]["fix"].as_str();
            assert!(fix.is_some_and(|fix| !fix.is_empty()), "{words:?}: {document}");
        }
    }
    // Standard input is empty here.
    let commands: [&[&str]; 6] = [
        &["metadata", "check", "-"],
        &["certificate", "show", "-"],
        &["attributes", "preview", "--idp", "okta", "--sample", "-"],
        &["saml", "inspect", "-"],
        &["import", "-"],
        &["certificate", "new", "--export-key", "--encrypted", "--key-out", "k", "--key-passphrase-file", "-"],
    ];
    for words in commands {
        machine.ends(2, words).await;
    }
    machine.set(0, "domain", &["example.com"]).await;
    for field in ["domain", "txt-value", "acs", "entity-id", "idp-metadata", "port"] {
        let refused = machine.set(1, field, &["-"]).await;
        assert_eq!(codes(&refused["findings"], "failed"), ["value_usable"], "{field}");
    }
    for name in ["missing", "folder", "empty"] {
        let file = machine.path(name);
        let words = ["certificate", "new", "--setup", "acme", "--passphrase-file", &file, "--json", "--home"];
        let run = latchkey(words.into_iter().chain([machine.path("home").as_str()])).await;
        assert_eq!(run.status, Some(2), "{name}: {}{}", run.out, run.err);
        assert!(run.json()["failure"]["fix"].is_string());
    }
}

#[tokio::test]
async fn a_closed_pipe_gives_one_sentence_and_status_2() {
    let machine = Machine::new();
    machine.begin("okta").await;
    let home = machine.path("home");
    let commands: [&[&str]; 8] = [
        &["--help"],
        &["--version"],
        &["rehearse", "--list-faults"],
        &["attributes", "preview", "--idp", "okta"],
        &["idp", "list"],
        &["idp", "list", "--json"],
        &["setup", "show", "--setup", "acme", "--home", &home],
        &["setup", "show", "--setup", "nobody", "--json", "--home", &home],
    ];
    for words in commands {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_latchkey-under-test"))
            .env("LATCHKEY_LANGUAGE", "en")
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::from(writer))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
            .wait_with_output()
            .await
            .unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}: {err}");
        assert!(err.starts_with("latchkey: ") && !err.contains("panicked"), "{words:?}: {err}");
        assert!(err.contains("The output cannot be written"), "{words:?}: {err}");
    }
}

/// Takes a file out of a bundle, and answers with where it lies now.
fn in_bundle(machine: &Machine, bundle: &str, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(fs::File::open(machine.path(bundle)).unwrap()).unwrap();
    let place = machine.path(Path::new(name).file_name().unwrap().to_str().unwrap());
    std::io::copy(&mut archive.by_name(name).unwrap(), &mut fs::File::create(&place).unwrap()).unwrap();
    place
}
