//! What Latchkey does itself at an identity provider, in the window as it is: from nothing to an application that stands
//! there, and back to nothing.

use super::{desktop::Desktop, keeping::latchkey, page::Page, surroundings::Surroundings};
use crate::browser::Chromium;
use latchkey_tests::authentik::{Authentik, Options, Running};
use std::fs;

const PASSPHRASE: &str = "correct horse battery";

/// A setup that knows its domain, its certificate, its groups and the server's address.
fn prepare(at: &Surroundings, server: &Running) {
    let passphrase = at.documents().join("passphrase");
    fs::write(&passphrase, PASSPHRASE).unwrap();
    let passphrase = passphrase.display().to_string();
    let set = |field: &str, values: &[&str]| {
        latchkey(at, &[&["setup", "set", field], values, &["--setup", "acme"]].concat());
    };
    latchkey(at, &["setup", "new", "acme", "--product", "claude", "--plan", "enterprise-seats", "--idp", "authentik"]);
    set("domain", &["example.company"]);
    set("mode", &["jit"]);
    set("mappings", &["Claude Owner=role:Owner"]);
    set("group-mappings", &["yes"]);
    set("idp-url", &[&server.url()]);
    latchkey(at, &["certificate", "new", "--setup", "acme", "--passphrase-file", &passphrase]);
}

/// Opens the vault with its passphrase, where the page asks for it.
async fn unlock(page: &Page) {
    page.reads("Unlock the vault").await;
    page.fill("Passphrase", PASSPHRASE).await;
    page.press("Unlock").await;
}

/// What everybody would send, the metadata, and a whole sign-in with a second application that is gone afterwards.
async fn prove(at: &mut Surroundings, page: &Page, server: &Running) {
    page.press("Check that it works").await;
    page.press("Preview everybody").await;
    page.reads("1 to 1 of 1").await;
    page.reads("jane@example.company").await;
    page.press("Download and check metadata").await;
    page.reads("Metadata URL").await;
    page.at_rest().await;

    server.sign_in_as(Some("jane"));
    page.press("Run test").await;
    let start = at.opened().await;
    let mut browser = Chromium::start().await;
    browser.visit(&start).await;
    browser.until_title("The sign-in works: Claude would let this person in").await;
    browser.close().await;
    page.reads("Open the test result").await;
    let twins = server.all("core/applications").into_iter().filter(|one| one["slug"] != "claude").count();
    assert_eq!(twins, 0, "the second application is gone");
}

#[tokio::test]
async fn from_nothing_to_an_application_that_stands_there_and_back_to_nothing() {
    let server = Authentik::start(Options::default());
    server.seed(|world| {
        let jane = world.user("jane");
        let group = world.group("claude-users", None);
        world.join(jane, &group);
    });
    let mut at = Surroundings::new().await;
    prepare(&at, &server);
    let window = Desktop::open(&at).await;
    let page = &window.page;
    page.press("acme").await;
    page.press("Let Latchkey set it up").await;
    page.titled("Let Latchkey set up authentik").await;
    page.reads("everybody can open the application").await;

    page.press("Connect").await;
    page.titled("Connect").await;
    page.fill("API token", server.token()).await;
    page.press_at("main form button.primary").await;
    unlock(page).await;
    page.reads("Connection details").await;
    assert_eq!(page.filled("API token").await, "", "the token is never shown again");

    page.press("Choose access and roles").await;
    page.fill("Who can open the application", "claude-users").await;
    page.fill("Who has Claude Owner", "user:jane").await;
    page.press("Save choices").await;
    page.reads("Choices saved.").await;

    page.press("Go to the plan").await;
    page.titled("Plan").await;
    page.press("Create plan").await;
    page.reads("to create").await;
    assert!(server.find("core/applications", "slug", "claude").is_none(), "reading changes nothing");
    page.press("Apply").await;
    page.reads("All changes were applied and checked").await;
    let application = server.find("core/applications", "slug", "claude").unwrap();
    assert_eq!(application["meta_launch_url"], "https://claude.ai/login?sso=true");
    page.press("Create plan again").await;
    page.reads("Nothing to do: everything is as expected.").await;
    assert_eq!(page.value("document.getElementById('apply')").await, serde_json::Value::Null);

    page.press("Let Latchkey set up authentik").await;
    prove(&mut at, page, &server).await;

    page.press("Let Latchkey set up authentik").await;
    page.press("Undo changes").await;
    page.titled("Undo changes").await;
    page.press("Create plan").await;
    page.press("Undo").await;
    page.reads("All changes were undone").await;
    assert!(server.find("core/applications", "slug", "claude").is_none());
    assert!(server.all("core/application_entitlements").is_empty());
    assert!(server.dropped_fields().is_empty(), "{:?}", server.dropped_fields());

    let saved = fs::read_to_string(at.home().join("setups/acme.json")).unwrap();
    assert!(!saved.contains(server.token()), "the token is in no setup");
    assert!(saved.contains("log-entry.object-made") && saved.contains("log-entry.removed"));
}
