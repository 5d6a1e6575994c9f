//! `latchkey idp plan`, `apply`, `undo`, `token` and `rights` as somebody runs them.

mod prove;

use super::{Run, latchkey};
use latchkey_tests::authentik::{Authentik, Options, Running};
use std::path::Path;

struct Place {
    server: Running,
    home: tempfile::TempDir,
}

impl Place {
    /// A setup with a certificate, whose key is behind a passphrase; no keychain is asked.
    async fn new() -> Self {
        let server = Authentik::start(Options::default());
        server.seed(|world| {
            world.group("claude-users", None);
        });
        let place = Self { server, home: tempfile::tempdir().unwrap() };
        std::fs::write(place.path("passphrase"), "four words nobody knows").unwrap();
        std::fs::write(place.path("token"), format!("{}\n", place.server.token())).unwrap();
        place
            .ok(&[
                "setup",
                "new",
                "Production",
                "--product",
                "claude",
                "--plan",
                "enterprise-seats",
                "--idp",
                "authentik",
            ])
            .await;
        place.ok(&["certificate", "new", "--setup", "Production"]).await;
        for (field, value) in [
            ("idp-url", place.server.url().as_str()),
            ("mode", "jit"),
            ("mappings", "Claude Owner=role:Owner"),
            ("access", "claude-users"),
            ("entitlements", "Claude Owner=claude-users"),
        ] {
            place.ok(&["setup", "set", field, value, "--setup", "Production"]).await;
        }
        place
    }

    fn path(&self, name: &str) -> String {
        self.home.path().join(name).display().to_string()
    }

    async fn run(&self, arguments: &[&str]) -> Run {
        let (home, passphrase) = (Path::new(&self.path("home")).display().to_string(), self.path("passphrase"));
        let all = arguments.iter().copied().chain(["--home", &home, "--passphrase-file", &passphrase]);
        latchkey(all).await
    }

    async fn ok(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments).await;
        assert_eq!(run.status, Some(0), "{arguments:?}: {}{}", run.out, run.err);
        run
    }
}

/// Whether a line of a plan holds a value, or a line of one that has several.
fn is_value(line: &str) -> bool {
    [" = ", " -> ", "://"].iter().any(|mark| line.contains(mark)) || line.starts_with("               ")
}

#[tokio::test]
async fn plan_apply_and_undo_go_there_and_back() {
    let place = Place::new().await;
    let token = place.path("token");
    let plan = place.ok(&["idp", "plan", "--token-file", &token]).await;
    assert!(plan.out.contains("create   SAML Provider Claude") && plan.out.contains("[own-issuer]"), "{}", plan.out);
    assert!(
        // Values are shown whole; what Latchkey says itself is wrapped.
        plan.out.lines().filter(|line| !is_value(line)).all(|line| line.chars().count() <= 80),
        "{}",
        plan.out
    );

    let applied = place.ok(&["idp", "apply", "--token-file", &token, "--json"]).await;
    assert_eq!(applied.json()["open"], serde_json::json!([]));
    assert!(applied.err.contains("created: SAML Provider Claude"), "{}", applied.err);
    assert!(place.server.find("core/applications", "slug", "claude").is_some());

    let again = place.ok(&["idp", "plan", "--token-file", &token]).await;
    assert!(again.out.contains("There is nothing to do"), "{}", again.out);
    let would = place.ok(&["idp", "undo", "--dry-run", "--token-file", &token]).await;
    assert!(would.out.contains("remove   Application Claude"), "{}", would.out);
    let undone = place.ok(&["idp", "undo", "--token-file", &token]).await;
    assert!(undone.out.contains("removed: SAML Provider Claude"), "{}", undone.out);
    assert!(place.server.find("core/applications", "slug", "claude").is_none());
}

#[tokio::test]
async fn the_token_is_kept_in_the_vault_and_forgotten_again() {
    let place = Place::new().await;
    let none = place.run(&["idp", "plan"]).await;
    assert_eq!(none.status, Some(2));
    assert!(none.err.contains("--token-file"), "{}", none.err);
    place.ok(&["idp", "token", "--token-file", &place.path("token")]).await;
    place.ok(&["idp", "plan"]).await;
    let folder = std::fs::read_dir(place.path("home")).unwrap();
    for file in folder.flat_map(|entry| std::fs::read(entry.unwrap().path())) {
        assert!(!String::from_utf8_lossy(&file).contains(place.server.token()));
    }
    place.ok(&["idp", "token", "--forget"]).await;
    assert_eq!(place.run(&["idp", "plan"]).await.status, Some(2));
}

#[tokio::test]
async fn what_is_in_the_way_ends_with_one_and_a_wrong_token_with_two() {
    let place = Place::new().await;
    place.ok(&["setup", "set", "access", "nobody-here", "--setup", "Production"]).await;
    let plan = place.run(&["idp", "plan", "--token-file", &place.path("token")]).await;
    assert_eq!(plan.status, Some(1), "{}{}", plan.out, plan.err);
    assert!(plan.out.contains("authentik has no Group “nobody-here”"), "{}", plan.out);
    std::fs::write(place.path("wrong"), place.server.app_password()).unwrap();
    let wrong = place.run(&["idp", "plan", "--token-file", &place.path("wrong")]).await;
    assert_eq!(wrong.status, Some(2));
    assert!(wrong.err.contains("app password"), "{}", wrong.err);
}

#[tokio::test]
async fn rights_lists_permissions_and_how_to_give_them() {
    let long = latchkey(["idp", "rights", "--json"]).await.json();
    let short = latchkey(["idp", "rights", "--without-undo", "--json"]).await.json();
    let count = |document: &serde_json::Value| document["permissions"].as_array().unwrap().len();
    assert!(count(&long) > count(&short));
    let text = latchkey(["idp", "rights"]).await;
    for part in ["Can delete Application\n", "authentik_core.delete_application", "Service account"] {
        assert!(text.out.contains(part), "{part}: {}", text.out);
    }
    // By release: what it lacks is left out, and before 2025.12 a role comes through a group.
    let old = latchkey(["idp", "rights", "--release", "2024.8"]).await;
    assert!(!old.out.contains("entitlement") && !old.out.contains("schedule"), "{}", old.out);
    assert!(old.out.contains("Open the group › Users"), "{}", old.out);
    for (form, part) in [("blueprint", "model: authentik_rbac.role"), ("script", "#!/usr/bin/env python3")] {
        let file = latchkey(["idp", "rights", "--release", "2026.2", "--as", form]).await;
        assert!(file.status == Some(0) && file.out.contains(part), "{}", file.out);
    }
    let wrong = latchkey(["idp", "rights", "--release", "latest"]).await;
    assert_eq!((wrong.status, wrong.err.contains("2025.10")), (Some(2), true), "{}", wrong.err);
}

#[tokio::test]
async fn rights_go_by_the_release_of_the_setups_server() {
    let place = Place::new().await;
    let before = place.ok(&["idp", "rights", "--json"]).await.json();
    assert_eq!(before["release"], serde_json::Value::Null);
    place.ok(&["idp", "plan", "--token-file", &place.path("token")]).await;
    let after = place.ok(&["idp", "rights", "--json"]).await.json();
    assert_eq!(after["release"], "2026.2");
    assert_eq!(after["rights"][0]["label"], "Can view Flow");
}
