//! The vault's passphrase, through the command line. The fixture is a vault that an older version made behind `pw`.

use super::{Run, latchkey};
use std::{fs, path::Path};
use tempfile::TempDir;

struct Machine(TempDir);

impl Machine {
    /// A home with one file for each passphrase.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in
            [("short", "pw"), ("seven", "seven77"), ("long", "correct horse battery"), ("new", "four new words")]
        {
            fs::write(folder.path().join(name), format!("{text}\n")).unwrap();
        }
        Self(folder)
    }

    async fn with_old_vault() -> Self {
        let here = Self::new();
        here.run("long", &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"])
            .await;
        let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vault-behind-pw");
        let vault = here.0.path().join("home/vault");
        fs::copy(old, &vault).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&vault, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        here
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    async fn run(&self, passphrase: &str, words: &[&str]) -> Run {
        let (home, pass) = (self.path("home"), self.path(passphrase));
        latchkey([&["--json", "--home", &home, "--passphrase-file", &pass], words].concat()).await
    }

    async fn change(&self, from: &str, to: &str) -> Run {
        let new = self.path(to);
        self.run(from, &["vault", "passphrase", "--new-passphrase-file", &new]).await
    }
}

const NEW_KEY: [&str; 6] = ["certificate", "new", "--size", "2048", "--setup", "acme"];

#[tokio::test]
async fn a_new_vault_behind_a_short_passphrase_is_refused() {
    let here = Machine::new();
    here.run("long", &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"]).await;
    let run = here.run("seven", &NEW_KEY).await;
    assert_eq!(run.status, Some(2), "{}{}", run.out, run.err);
    assert_eq!(run.json()["failure"]["code"], "passphrase_too_short");
    assert!(!here.0.path().join("home/vault").exists());
}

#[tokio::test]
async fn a_vault_behind_a_short_one_opens_names_the_command_and_takes_a_longer_one() {
    let here = Machine::with_old_vault().await;
    let run = here.run("short", &NEW_KEY).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    run.json();
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    assert!(run.err.contains("`latchkey vault passphrase --new-passphrase-file FILE`"), "{}", run.err);

    let wrong = here.change("long", "new").await;
    assert_eq!(wrong.json()["failure"]["code"], "vault_passphrase_wrong");
    let short = here.change("short", "seven").await;
    assert_eq!(short.json()["failure"]["code"], "passphrase_too_short");

    let changed = here.change("short", "new").await;
    assert_eq!(changed.status, Some(0), "{}{}", changed.out, changed.err);
    assert_eq!(changed.json(), serde_json::json!({ "changed": true, "secrets": 2 }));
    assert_eq!(changed.err, "");
    let old = here.change("short", "long").await;
    assert_eq!(old.json()["failure"]["code"], "vault_passphrase_wrong");
    let new = here.change("new", "long").await;
    assert_eq!((new.status, new.err.as_str()), (Some(0), ""), "{}", new.out);
}

#[tokio::test]
async fn without_a_vault_there_is_no_passphrase_to_change() {
    let here = Machine::new();
    let run = here.change("long", "new").await;
    assert_eq!(run.status, Some(2));
    assert_eq!(run.json()["failure"]["code"], "vault_not_there");
}
