//! `latchkey certificate` as a process.

use super::{Run, latchkey};
use latchkey_core::{
    certificate::CertificateSource,
    idp::IdpId,
    setup::{self, Setup, SetupName},
};
use latchkey_host::{
    store::Home,
    vault::{Unlock, Vault},
};
use serde_json::{Value, json};
use std::{fs, path::PathBuf, process::Command};
use tempfile::TempDir;

const PASSPHRASE: &str = "correct horse battery";

/// A folder with a passphrase file in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pass"), format!("{PASSPHRASE}\n")).unwrap();
    folder
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

fn openssl(folder: &TempDir, words: &str) -> String {
    let output = Command::new("openssl").args(words.split(' ')).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{words}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Neither a key nor a passphrase is ever shown.
fn assert_no_secret(run: &Run) {
    for text in [&run.out, &run.err] {
        assert!(!text.contains("PRIVATE KEY") && !text.contains(PASSPHRASE), "{text}");
    }
}

fn finding<'a>(findings: &'a Value, code: &str) -> &'a Value {
    let mut all = findings.as_array().unwrap().iter();
    all.find(|finding| finding["code"] == code).unwrap_or_else(|| panic!("{code} is missing in {findings}"))
}

/// One sentence on standard error, nothing but JSON on standard output, exit status 2.
async fn assert_refused(arguments: &[&str], code: &str) {
    let run = latchkey(arguments.iter().copied().chain(["--json"])).await;
    assert_eq!(run.status, Some(2), "{arguments:?}: {}{}", run.out, run.err);
    assert_eq!(run.json()["failure"]["code"], code, "{arguments:?}");
    assert_eq!(run.err.trim_end().lines().count(), 1, "{}", run.err);
    assert_no_secret(&run);
}

#[tokio::test]
async fn a_new_pair_leaves_with_its_key_encrypted_and_comes_back() {
    let folder = folder();
    let made = latchkey([
        "certificate",
        "new",
        "--json",
        "--common-name",
        "Zoë & 山田",
        "--size",
        "2048",
        "--days",
        "400",
        "--out",
        &path(&folder, "c.pem"),
        "--export-key",
        "--encrypted",
        "--key-out",
        &path(&folder, "k.pem"),
        "--key-passphrase-file",
        &path(&folder, "pass"),
    ])
    .await;
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert_no_secret(&made);
    let document = made.json();
    assert_eq!(document["certificate"]["subject"], "CN=Zoë & 山田");
    assert_eq!(document["certificate"]["key_bits"], 2048);
    assert_eq!(finding(&document["findings"], "certificate_not_expired")["status"], "passed");
    let public = openssl(&folder, "pkey -in k.pem -passin file:pass -pubout");
    assert_eq!(public, openssl(&folder, "x509 -in c.pem -noout -pubkey"));

    let imported = latchkey([
        "certificate",
        "import",
        "--json",
        &path(&folder, "c.pem"),
        "--key",
        &path(&folder, "k.pem"),
        "--password-file",
        &path(&folder, "pass"),
    ])
    .await;
    assert_eq!(imported.status, Some(0), "{}", imported.err);
    assert_no_secret(&imported);
    assert_eq!(imported.json()["certificate"], document["certificate"]);
    assert_eq!(finding(&imported.json()["findings"], "key_not_kept")["status"], "warning");
}

#[tokio::test]
async fn a_key_file_that_ends_in_p12_holds_both() {
    let folder = folder();
    let made = latchkey([
        "certificate",
        "new",
        "--size",
        "2048",
        "--export-key",
        "--encrypted",
        "--key-out",
        &path(&folder, "both.p12"),
        "--key-passphrase-file",
        &path(&folder, "pass"),
    ])
    .await;
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert!(openssl(&folder, "pkcs12 -in both.p12 -passin file:pass -nodes").contains("BEGIN PRIVATE KEY"));
    let shown =
        latchkey(["certificate", "show", &path(&folder, "both.p12"), "--password-file", &path(&folder, "pass")]).await;
    assert_eq!(shown.status, Some(0), "{}", shown.err);
    assert!(shown.out.contains("CN=Claude SSO"), "{}", shown.out);
    assert_no_secret(&shown);
    assert_refused(&["certificate", "show", &path(&folder, "both.p12")], "password_needed").await;
    fs::write(folder.path().join("wrong"), "wrong-words").unwrap();
    let wrong = path(&folder, "wrong");
    assert_refused(&["certificate", "show", &path(&folder, "both.p12"), "--password-file", &wrong], "password_wrong")
        .await;
}

#[tokio::test]
async fn one_word_is_not_enough_to_get_the_key_out() {
    let folder = folder();
    let (key, pass) = (path(&folder, "k.pem"), path(&folder, "pass"));
    let new = ["certificate", "new", "--size", "2048"];
    let with = |more: &[&'static str]| [&new[..], more].concat();
    assert_refused(&with(&["--export-key"]), "two_words_needed").await;
    assert_refused(&with(&["--encrypted"]), "two_words_needed").await;
    assert_refused(&[&new[..], &["--key-out", &key]].concat(), "two_words_needed").await;
    assert_refused(
        &[&new[..], &["--export-key", "--key-out", &key, "--key-passphrase-file", &pass]].concat(),
        "two_words_needed",
    )
    .await;
    assert_refused(&with(&["--export-key", "--encrypted"]), "key_out_needed").await;
    assert_refused(&[&new[..], &["--export-key", "--encrypted", "--key-out", &key]].concat(), "passphrase_needed")
        .await;
    fs::write(folder.path().join("short"), "1234567").unwrap();
    let short = path(&folder, "short");
    let all = ["--export-key", "--encrypted", "--key-out", &key, "--key-passphrase-file", &short];
    assert_refused(&[&new[..], &all].concat(), "passphrase_too_short").await;
    assert!(!folder.path().join("k.pem").exists());
    fs::write(folder.path().join("k.pem"), "the only copy").unwrap();
    let all = ["--export-key", "--encrypted", "--key-out", &key, "--key-passphrase-file", &pass];
    assert_refused(&[&new[..], &all].concat(), "out_exists").await;
    assert_eq!(fs::read(folder.path().join("k.pem")).unwrap(), b"the only copy");
}

#[tokio::test]
async fn show_judges_each_certificate_at_the_time_that_is_given() {
    let folder = folder();
    openssl(&folder, "req -x509 -nodes -newkey rsa:2048 -days 30 -subj /CN=one -keyout k.pem -out one.pem");
    openssl(&folder, "req -x509 -nodes -newkey rsa:1024 -days 30 -subj /CN=two -keyout k.pem -out two.pem");
    let one = fs::read_to_string(folder.path().join("one.pem")).unwrap();
    let two = fs::read_to_string(folder.path().join("two.pem")).unwrap();
    fs::write(folder.path().join("both.pem"), format!("{one}{two}")).unwrap();

    let soon = latchkey(["certificate", "show", "--json", &path(&folder, "one.pem")]).await;
    assert_eq!(soon.status, Some(0), "a warning fails nothing: {}", soon.out);
    let document = soon.json();
    assert_eq!(document["certificates"][0]["subject"], "CN=one");
    assert_eq!(finding(&document["certificates"][0]["findings"], "certificate_not_expired")["status"], "warning");

    let both = latchkey(["certificate", "show", "--json", &path(&folder, "both.pem")]).await;
    assert_eq!(both.status, Some(1));
    let document = both.json();
    assert_eq!(document["certificates"].as_array().map(Vec::len), Some(2));
    let short = finding(&document["certificates"][1]["findings"], "certificate_key_size");
    assert_eq!((&short["status"], &short["got"]), (&json!("failed"), &json!("1024 bits")));

    let late =
        latchkey(["certificate", "show", "--json", &path(&folder, "one.pem"), "--at", "2099-01-01T00:00:00Z"]).await;
    assert_eq!(late.status, Some(1));
    assert_eq!(finding(&late.json()["certificates"][0]["findings"], "certificate_not_expired")["status"], "failed");
    let early =
        latchkey(["certificate", "show", "--json", &path(&folder, "one.pem"), "--at", "2001-01-01T00:00:00Z"]).await;
    assert_eq!(finding(&early.json()["certificates"][0]["findings"], "certificate_started")["status"], "failed");
}

#[tokio::test]
async fn metadata_shows_the_certificate_in_it() {
    let metadata = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/authentik-2026.2/metadata.xml");
    let shown = latchkey(["certificate", "show", "--json", &metadata.display().to_string()]).await;
    let document = shown.json();
    assert_eq!(document["certificates"].as_array().map(Vec::len), Some(1), "{document}");
    assert_eq!(document["certificates"][0]["key_kind"], "RSA");
}

#[tokio::test]
async fn what_cannot_be_read_is_one_sentence_and_exit_2() {
    let folder = folder();
    fs::write(folder.path().join("garbage"), (0..=255_u8).cycle().take(5000).collect::<Vec<_>>()).unwrap();
    fs::write(folder.path().join("empty"), b"").unwrap();
    fs::write(folder.path().join("login.html"), b"<html><body>Log in</body></html>").unwrap();
    openssl(&folder, "req -x509 -nodes -newkey rsa:2048 -days 30 -subj /CN=one -keyout k.pem -out c.pem");
    openssl(&folder, "genrsa -out other.pem 2048");
    assert_refused(&["certificate", "show", &path(&folder, "garbage")], "certificate_unreadable").await;
    assert_refused(&["certificate", "show", &path(&folder, "empty")], "file_empty").await;
    assert_refused(&["certificate", "show", "-"], "file_empty").await;
    assert_refused(&["certificate", "show", &path(&folder, "missing")], "file_unreadable").await;
    assert_refused(&["certificate", "show", &path(&folder, "login.html")], "certificate_missing").await;
    assert_refused(&["certificate", "show", &path(&folder, "k.pem")], "certificate_missing").await;
    assert_refused(&["certificate", "show", "-", "--password-file", "-"], "input_taken").await;
    assert_refused(&["certificate", "import", &path(&folder, "c.pem")], "key_missing").await;
    let other = path(&folder, "other.pem");
    assert_refused(&["certificate", "import", &path(&folder, "c.pem"), "--key", &other], "key_mismatch").await;
    assert_refused(&["certificate", "new", "--size", "1024"], "key_size_invalid").await;
    assert_refused(&["certificate", "new", "--days", "0"], "lifetime_invalid").await;
    assert_refused(&["certificate", "new", "--common-name", ""], "common_name_invalid").await;
    let nowhere = path(&folder, "no/such/c.pem");
    assert_refused(&["certificate", "new", "--size", "2048", "--out", &nowhere], "out_not_written").await;
    let run = latchkey(["certificate", "show"]).await;
    assert_eq!((run.status, run.out.as_str()), (Some(2), ""), "{}", run.err);
}

#[tokio::test]
async fn with_a_setup_the_key_is_in_the_vault_and_the_certificate_in_the_setup() {
    let folder = folder();
    let home = Home::open(Some(&folder.path().join("home"))).unwrap();
    let name = SetupName::parse("production").unwrap();
    home.create(&setup(&name)).unwrap();
    let (home_path, pass) = (path(&folder, "home"), path(&folder, "pass"));
    let shared = ["--home", &home_path, "--setup", "production", "--passphrase-file", &pass];
    let new = [&["certificate", "new", "--size", "2048", "--json"], &shared[..]].concat();

    let made = latchkey(&new).await;
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert_no_secret(&made);
    let saved = home.load(&name).unwrap().certificate.unwrap();
    assert_eq!(saved.source, CertificateSource::Made);
    assert_eq!(made.json()["certificate"]["sha256"], saved.facts.sha256.as_str());
    let vault = Vault::open_best(&home, Some(latchkey_core::Secret::new(PASSPHRASE.to_owned()))).unwrap();
    let key = vault.read(saved.vault_entry.as_deref().unwrap()).unwrap().unwrap();
    assert!(latchkey_certificate::import(saved.facts.pem.as_bytes(), Some(key.expose()), None).is_ok());
    let setup_file = fs::read_to_string(folder.path().join("home/setups/production.json")).unwrap();
    assert!(!setup_file.contains("PRIVATE KEY"));

    let again: Vec<&str> = new.iter().copied().filter(|word| *word != "--json").collect();
    assert_refused(&again, "certificate_exists").await;
    let replaced = latchkey([&new[..], &["--replace"]].concat()).await;
    assert_eq!(replaced.status, Some(0), "{}", replaced.err);
    assert_ne!(home.load(&name).unwrap().certificate.unwrap().facts, saved.facts);
    assert_eq!(vault.entries().unwrap().len(), 2, "the key before stays until the new certificate is known everywhere");
    assert!(Vault::open(&home, Unlock::Passphrase(latchkey_core::Secret::new("another".to_owned()))).is_err());
}

#[tokio::test]
async fn a_setup_that_is_not_there_makes_no_key() {
    let folder = folder();
    let home = path(&folder, "home");
    assert_refused(&["certificate", "new", "--home", &home, "--setup", "nobody"], "setup_not_found").await;
}

/// Okta and Google sign with certificates of their own making alone.
#[tokio::test]
async fn a_certificate_that_the_provider_cannot_sign_with_is_refused_with_the_reason() {
    let folder = folder();
    let home = Home::open(Some(&folder.path().join("home"))).unwrap();
    let (home_path, pass) = (path(&folder, "home"), path(&folder, "pass"));
    for idp in ["okta", "google"] {
        let name = SetupName::parse(idp).unwrap();
        let mut setup = setup(&name);
        setup.idp = IdpId(idp.to_owned());
        home.create(&setup).unwrap();
        let place = ["--home", &home_path, "--setup", idp, "--passphrase-file", &pass];
        for words in [&["certificate", "new"][..], &["certificate", "import", "pair.p12"]] {
            let run = latchkey([words, &place[..]].concat()).await;
            assert_eq!(run.status, Some(2), "{}", run.err);
            assert!(run.err.contains("cannot sign with a certificate"), "{}", run.err);
        }
        assert_eq!(home.load(&name).unwrap().certificate, None);
    }
}

/// A saved setup as the fixture has it, without a certificate.
fn setup(name: &SetupName) -> Setup {
    let mut setup = setup::read(include_str!("../fixtures/setups/schema-1.json")).unwrap();
    setup.name = name.clone();
    setup.certificate = None;
    setup
}

#[tokio::test]
async fn without_a_name_the_only_setup_is_meant_as_everywhere() {
    let folder = folder();
    let (home_path, pass) = (path(&folder, "home"), path(&folder, "pass"));
    let home = Home::open(Some(&PathBuf::from(&home_path))).unwrap();
    let name = SetupName::parse("production").unwrap();
    home.create(&setup(&name)).unwrap();
    let shared = ["--home", &home_path, "--passphrase-file", &pass, "--size", "2048", "--json"];
    let new =
        |more: &'static [&'static str]| latchkey(["certificate", "new"].iter().chain(more).copied().chain(shared));
    let made = new(&[]).await;
    assert_eq!(made.status, Some(0), "{}", made.err);
    assert!(!made.json()["findings"].to_string().contains("key_not_kept"), "{}", made.out);
    let kept = home.load(&name).unwrap().certificate.unwrap();
    assert!(kept.vault_entry.is_some());
    // Another one is taken only when that is said.
    assert_eq!(new(&[]).await.json()["failure"]["code"], "certificate_exists");
    assert_eq!(new(&["--replace"]).await.status, Some(0));

    // A key that goes into a file is not lost, and the setup keeps what it has.
    let kept = home.load(&name).unwrap().certificate;
    let (file, words) = (path(&folder, "loose.key"), path(&folder, "words"));
    std::fs::write(&words, "correct horse").unwrap();
    let export = ["--export-key", "--encrypted", "--key-out", &file, "--key-passphrase-file", &words];
    let loose = latchkey(["certificate", "new"].into_iter().chain(export).chain(shared)).await;
    assert_eq!(loose.status, Some(0), "{}", loose.out);
    assert_eq!(home.load(&name).unwrap().certificate, kept);

    // Of two none is meant, and it is said that the key is kept nowhere.
    home.create(&setup(&SetupName::parse("staging").unwrap())).unwrap();
    let loose = new(&[]).await;
    assert_eq!(finding(&loose.json()["findings"], "key_not_kept")["status"], "warning");
}
