//! What becomes of signing keys when setups are copied and deleted, through the command line.

use super::{Run, latchkey};
use latchkey_core::Secret;
use latchkey_host::{
    store::Home,
    vault::{Unlock, Vault},
};
use std::fs;
use tempfile::TempDir;

const PASSPHRASE: &str = "correct horse battery";

struct Machine(TempDir);

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("pass"), format!("{PASSPHRASE}\n")).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    /// With `unlocked`, the vault's passphrase is given.
    async fn run(&self, words: &[&str], unlocked: bool) -> Run {
        let (home, pass) = (self.path("home"), self.path("pass"));
        let unlock = if unlocked { vec!["--passphrase-file", &pass] } else { vec![] };
        latchkey([&["--json", "--home", &home], words, &unlock].concat()).await
    }

    async fn done(&self, words: &[&str]) -> serde_json::Value {
        let run = self.run(words, true).await;
        assert_eq!(run.status, Some(0), "{words:?}: {}{}", run.out, run.err);
        run.json()
    }

    /// A setup with a key of its own in the vault.
    async fn with_key() -> Self {
        let here = Self::new();
        here.done(&["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"]).await;
        here.done(&["certificate", "new", "--size", "2048", "--setup", "acme"]).await;
        assert_eq!(here.keys().len(), 1);
        here
    }

    fn keys(&self) -> Vec<String> {
        let home = Home::open(Some(&self.0.path().join("home"))).unwrap();
        let unlock = Unlock::Passphrase(Secret::new(PASSPHRASE.to_owned()));
        Vault::open(&home, unlock).unwrap().entries().unwrap()
    }

    async fn setups(&self) -> usize {
        self.run(&["setup", "list"], false).await.json()["setups"].as_array().unwrap().len()
    }
}

#[tokio::test]
async fn deleting_a_setup_takes_its_keys_out_of_the_vault_and_those_before_them() {
    let here = Machine::with_key().await;
    here.done(&["certificate", "new", "--size", "2048", "--setup", "acme", "--replace"]).await;
    assert_eq!(here.keys().len(), 2);
    let deleted = here.done(&["setup", "delete", "acme", "--yes"]).await;
    assert_eq!(deleted["key_removed"], true);
    assert_eq!((here.setups().await, here.keys()), (0, vec![]));
}

#[tokio::test]
async fn nothing_is_deleted_while_the_vault_is_locked() {
    let here = Machine::with_key().await;
    let locked = here.run(&["setup", "delete", "acme", "--yes"], false).await;
    assert_eq!((locked.status, &locked.json()["failure"]["code"]), (Some(2), &"vault_locked".into()));
    assert!(locked.err.contains("--passphrase-file"), "{}", locked.err);
    fs::write(here.path("pass"), "another one\n").unwrap();
    assert_eq!(here.run(&["setup", "delete", "acme", "--yes"], true).await.status, Some(2));
    assert_eq!((here.setups().await, here.keys().len()), (1, 1));
}

#[tokio::test]
async fn a_key_that_a_copy_uses_stays_until_the_last_of_them_is_deleted() {
    let here = Machine::with_key().await;
    let copied = here.done(&["setup", "copy", "acme", "next"]).await;
    assert_eq!(copied["shares_key"], true);
    let words = here.run(&["setup", "delete", "acme", "--yes"], true).await.json();
    assert_eq!((words["key_removed"].clone(), here.keys().len()), (false.into(), 1));
    here.done(&["setup", "delete", "next", "--yes"]).await;
    assert_eq!(here.keys(), Vec::<String>::new());
}

#[tokio::test]
async fn a_setup_without_a_key_is_copied_and_deleted_without_any_vault() {
    let here = Machine::new();
    here.done(&["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "okta"]).await;
    let copied = here.run(&["setup", "copy", "acme", "next"], false).await;
    assert_eq!((copied.status, &copied.json()["shares_key"]), (Some(0), &false.into()));
    assert_eq!(here.run(&["setup", "delete", "next", "--yes"], false).await.status, Some(0));
    assert_eq!(here.setups().await, 1);
}

#[tokio::test]
async fn an_identity_provider_an_organization_or_a_step_that_is_not_there_changes_nothing() {
    let here = Machine::new();
    here.done(&["setup", "new", "acme", "--product", "console", "--plan", "console", "--idp", "google"]).await;
    let before = here.done(&["setup", "show"]).await;
    assert_eq!(before["loopback"]["https"], true, "Google takes only https");
    for (words, code) in [
        (["setup", "set", "mode", "jit", "--organization", "Claude"].as_slice(), "unknown_organization"),
        (&["setup", "tick", "weather"], "unknown_step"),
        (&["setup", "set", "idp", "weather"], "idp_unknown"),
    ] {
        let run = here.run(words, true).await;
        assert_eq!((run.status, &run.json()["failure"]["code"]), (Some(2), &code.into()), "{words:?}");
    }
    let after = here.done(&["setup", "show"]).await;
    assert_eq!((&before["idp"], &before["steps"]), (&after["idp"], &after["steps"]));
    here.done(&["setup", "tick", "google-create-app"]).await;
    here.done(&["setup", "set", "idp", "entra"]).await;
    assert_eq!(here.done(&["setup", "show"]).await["naming"], "entra-uris");
}
