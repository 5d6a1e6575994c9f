//! Bundles from elsewhere through the command line: every change is shown before it is made, nothing in a bundle proves
//! anything here, and its key comes along only with its passphrase.

use super::{Run, latchkey};
use latchkey_host::bundle;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{Cursor, Read, Write},
};
use tempfile::TempDir;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// A machine: a folder with a home and passphrase files in it.
struct Machine(TempDir);

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("vault", "correct horse battery\n"), ("key", "battery staple\n"), ("other", "not this one\n")]
        {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    async fn plain(&self, words: &[&str]) -> Run {
        let (home, vault) = (self.path("home"), self.path("vault"));
        latchkey(words.iter().copied().chain(["--home", &home, "--passphrase-file", &vault])).await
    }

    async fn ends(&self, status: i32, words: &[&str]) -> Value {
        let run = self.plain(&[words, &["--json"]].concat()).await;
        assert_eq!(run.status, Some(status), "{words:?}: {}{}", run.out, run.err);
        run.json()
    }

    /// A setup with a certificate, an answer and ticks, and its bundle with the encrypted key.
    async fn with_bundle() -> Self {
        let machine = Self::new();
        machine.ends(0, &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"]).await;
        machine.ends(0, &["setup", "set", "domain", "example.com"]).await;
        machine.ends(0, &["certificate", "new", "--size", "2048", "--setup", "acme"]).await;
        machine.ends(0, &["setup", "tick", "workos-open"]).await;
        machine.ends(0, &["setup", "set", "attributes-done", "yes"]).await;
        machine.ends(1, &["setup", "answer", "domain-verified", "yes"]).await;
        let (out, key) = (machine.path("acme.zip"), machine.path("key"));
        let words = ["export", "--out", &out, "--with-key", "--encrypted", "--key-passphrase-file", &key];
        machine.ends(0, &words).await;
        machine
    }

    fn setup(&self) -> String {
        fs::read_to_string(self.path("home/setups/acme.json")).unwrap()
    }

    async fn step(&self, id: &str) -> Value {
        let shown = self.ends(0, &["setup", "show"]).await;
        shown["steps"].as_array().unwrap().iter().find(|step| step["step"] == id).unwrap().clone()
    }
}

/// The bundle with its setup changed, and every size and sum put right.
fn forged(bundle: &str, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut source = ZipArchive::new(Cursor::new(fs::read(bundle).unwrap())).unwrap();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for index in 0..source.len() {
        let mut file = source.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.push((file.name().unwrap().into_owned(), bytes));
    }
    let place = files.iter().position(|(name, _)| name == "setup.json").unwrap();
    let mut setup: Value = serde_json::from_slice(&files[place].1).unwrap();
    change(&mut setup);
    files[place].1 = setup.to_string().into_bytes();
    let (bytes, sum) = (files[place].1.len(), hex::encode(Sha256::digest(&files[place].1)));
    let manifest = files.iter_mut().find(|(name, _)| name == "manifest.json").unwrap();
    let mut listed: Value = serde_json::from_slice(&manifest.1).unwrap();
    for entry in listed["files"].as_array_mut().unwrap().iter_mut().filter(|entry| entry["name"] == "setup.json") {
        (entry["bytes"], entry["sha256"]) = (bytes.into(), sum.as_str().into());
    }
    manifest.1 = listed.to_string().into_bytes();
    let mut target = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        target.start_file(name, SimpleFileOptions::default()).unwrap();
        target.write_all(&content).unwrap();
    }
    target.finish().unwrap().into_inner()
}

#[tokio::test]
async fn what_was_tested_elsewhere_is_shown_and_counts_for_nothing() {
    let (here, there) = (Machine::with_bundle().await, Machine::new());
    let taken = there.ends(0, &["import", &here.path("acme.zip")]).await;
    assert_eq!(
        (&taken["imported"], &taken["key"], &taken["from"]["file"]),
        (&"acme".into(), &"encrypted-in-bundle".into(), &"acme.zip".into())
    );
    for id in ["domain", "certificate", "attributes", "export"] {
        assert_ne!(there.step(id).await["status"], "completed", "{id}");
    }
    let certificate = there.step("certificate").await;
    assert_eq!(certificate["findings"][0]["code"], "key_on_this_machine", "{certificate}");
    let gate = there.ends(1, &["setup", "answer"]).await;
    assert_eq!(gate["answers"], json!({}));
    let verified =
        gate["gate"].as_array().unwrap().iter().find(|finding| finding["code"] == "domain_verified").unwrap();
    assert_eq!(verified["status"], "failed");
    let shown = there.plain(&["setup", "show"]).await;
    assert!(shown.out.contains("From a bundle, not tested here: acme.zip"), "{}", shown.out);
    let log = there.ends(0, &["setup", "show"]).await["log"].clone();
    assert_eq!((log.as_array().unwrap().len(), &log[0]["what"]), (1, &"Imported a bundle".into()));
}

#[tokio::test]
async fn ones_own_unchanged_bundle_changes_not_one_byte() {
    let machine = Machine::with_bundle().await;
    machine.ends(1, &["setup", "set", "domain", "not a domain!"]).await;
    let words = ["export", "--out", &machine.path("now.zip")];
    machine.ends(0, &words).await;
    let before = machine.setup();
    for words in [&["import", &machine.path("now.zip")][..], &["import", &machine.path("now.zip"), "--replace"]] {
        let same = machine.ends(0, words).await;
        assert_eq!((&same["differences"], &same["changed"]), (&json!([]), &false.into()));
        assert_eq!(machine.setup(), before);
    }
}

#[tokio::test]
async fn a_bundle_that_differs_in_its_results_alone_says_so_and_leaves_ones_own() {
    let machine = Machine::with_bundle().await;
    let before: Value = serde_json::from_str(&machine.setup()).unwrap();
    let evil = forged(&machine.path("acme.zip"), |setup| {
        setup["reports"]["certificate"]["findings"][0]["title"] = "Forged".into();
        setup["log"] = json!([]);
    });
    fs::write(machine.path("evil.zip"), evil).unwrap();
    let refused = machine.ends(2, &["import", &machine.path("evil.zip")]).await;
    assert_eq!(refused["failure"]["code"], "replace_needed");
    assert!(refused["differences"].to_string().contains("reports"), "{refused}");
    machine.ends(0, &["import", &machine.path("evil.zip"), "--replace"]).await;
    let after: Value = serde_json::from_str(&machine.setup()).unwrap();
    for kept in ["reports", "answers", "ticks", "drafts", "problems", "exports", "certificate"] {
        assert_eq!(after[kept], before[kept], "{kept}");
    }
    let log = after["log"].as_array().unwrap();
    assert_eq!(log.len(), before["log"].as_array().unwrap().len() + 1);
    assert_eq!(log.last().unwrap()["what"], serde_json::json!({ "say": "log-entry.imported" }));
}

#[tokio::test]
async fn the_key_comes_along_with_its_passphrase_and_only_with_it() {
    let (here, there) = (Machine::with_bundle().await, Machine::new());
    let (bundle, key, other) = (here.path("acme.zip"), here.path("key"), here.path("other"));
    there.ends(2, &["import", &bundle, "--key-passphrase-file", &other]).await;
    assert_eq!(there.ends(0, &["setup", "list"]).await["setups"], json!([]), "nothing was imported");
    let taken = there.ends(0, &["import", &bundle, "--key-passphrase-file", &key]).await;
    assert_eq!(taken["key"], "in-vault");
    assert_eq!(there.step("certificate").await["status"], "completed");
    let words = ["export", "--out", &there.path("k.zip"), "--with-key", "--encrypted", "--key-passphrase-file", &key];
    there.ends(0, &words).await;
    // Where the setup came without it, the key can follow.
    let late = Machine::new();
    late.ends(0, &["import", &bundle]).await;
    let taken = late.ends(0, &["import", &bundle, "--key-passphrase-file", &key]).await;
    assert_eq!((&taken["key"], &taken["differences"]), (&"in-vault".into(), &json!([])));
    assert_eq!(late.step("certificate").await["status"], "completed");
}

#[tokio::test]
async fn values_that_could_not_be_entered_refuse_the_bundle_without_reaching_the_terminal() {
    let machine = Machine::with_bundle().await;
    let escape = "\u{1b}]0;pwned\u{7}\u{1b}[2J";
    type Change = fn(&mut Value, &str);
    let changes: [(&str, Change); 4] = [
        ("ticks", |setup, text| setup["ticks"] = json!({ text: "2026-11-21T00:00:00Z" })),
        ("idp", |setup, text| setup["idp"] = text.into()),
        ("application-name", |setup, text| setup["application"]["name"] = text.into()),
        ("idp-url", |setup, _| setup["application"]["base_url"] = "javascript:alert(1)".into()),
    ];
    for (field, change) in changes {
        fs::write(machine.path("evil.zip"), forged(&machine.path("acme.zip"), |setup| change(setup, escape))).unwrap();
        let run = machine.plain(&["import", &machine.path("evil.zip"), "--replace"]).await;
        assert_eq!(run.status, Some(2), "{field}: {}", run.out);
        assert!(run.err.contains(&format!("{field} in the bundle cannot be used")), "{}", run.err);
        assert!(!format!("{}{}", run.out, run.err).contains(['\u{1b}', '\u{7}']), "{field}");
    }
}

#[tokio::test]
async fn two_archives_in_one_file_and_a_script_before_one_are_refused() {
    let machine = Machine::with_bundle().await;
    let whole = fs::read(machine.path("acme.zip")).unwrap();
    assert!(bundle::read(&whole, None).is_ok());
    for bytes in [[whole.as_slice(), &whole].concat(), [b"#!/bin/sh\n".as_slice(), &whole].concat()] {
        fs::write(machine.path("evil.zip"), bytes).unwrap();
        let refused = machine.ends(2, &["import", &machine.path("evil.zip"), "--replace"]).await;
        assert_eq!(refused["failure"]["code"], "bundle_refused");
    }
}
