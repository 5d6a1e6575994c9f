//! `latchkey idp preview`, `check`, `scim-status` and `sso test --twin` as somebody runs them.

use super::Place;
use serde_json::json;
use std::{net::TcpListener, process::Stdio};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::Child,
};

/// A place where the plan was carried out, with two people who may open the application.
async fn proven() -> Place {
    let place = Place::new().await;
    let group = place.server.find("core/groups", "name", "claude-users").unwrap()["pk"].clone();
    place.server.seed(|world| {
        world.person(
            json!({ "username": "jane", "name": "Jane Doe", "email": "jane@example.company", "groups": [group] }),
        );
        world
            .person(json!({ "username": "=cher", "name": "Cher", "email": "cher@example.company", "groups": [group] }));
    });
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port().to_string();
    for (field, value) in [("domain", "example.company"), ("port", &port), ("me", "jane@example.company")] {
        place.ok(&["setup", "set", field, value, "--setup", "Production"]).await;
    }
    place.ok(&["idp", "apply", "--token-file", &place.path("token")]).await;
    place
}

#[tokio::test]
async fn a_preview_names_the_problems_and_writes_a_table() {
    let place = proven().await;
    let (token, csv) = (place.path("token"), place.path("people.csv"));
    let shown = place.ok(&["idp", "preview", "--token-file", &token, "--csv", &csv]).await;
    for part in ["2 of 3 active people may open Claude.", "Last name is a single space (space-last-name)", "=cher"] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    assert!(shown.out.contains("Somebody who may open the application gets the role Owner"), "{}", shown.out);
    let table = std::fs::read_to_string(&csv).unwrap();
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(lines[0].starts_with("username,name,email,sent NameID,sent email,"), "{table}");
    assert!(lines[1].starts_with("'=cher,Cher,cher@example.company,"), "{table}");
    assert_eq!(lines.len(), 4, "{table}");

    let only = ["idp", "preview", "--token-file", &token, "--only", "space-last-name", "--json"];
    let only = place.ok(&only).await.json();
    assert_eq!(only["people"].as_array().unwrap().len(), 1);
    assert_eq!(only["people"][0]["username"], "=cher");
    let wrong = place.run(&["idp", "preview", "--only", "no-mail"]).await;
    assert!(wrong.status == Some(2) && wrong.err.contains("no-email"), "{}", wrong.err);
}

#[tokio::test]
async fn the_metadata_is_checked_and_scim_that_is_not_there_is_said() {
    let place = proven().await;
    let token = place.path("token");
    let check = place.ok(&["idp", "check", "--token-file", &token]).await;
    assert!(check.out.contains("The metadata can be downloaded without signing in"), "{}", check.out);
    let scim = place.run(&["idp", "scim-status", "--token-file", &token, "--json"]).await;
    assert_eq!((scim.status, &scim.json()["failure"]["code"]), (Some(2), &json!("authentik_scim_missing")));
    let alone = place.run(&["idp", "scim-status", "--send"]).await;
    assert_eq!(alone.status, Some(2), "--send needs --person");
}

/// A test with a twin under way.
fn started(place: &Place) -> Child {
    tokio::process::Command::new(env!("CARGO_BIN_EXE_latchkey-under-test"))
        .env("LATCHKEY_LANGUAGE", "en")
        .args(["sso", "test", "--twin", "--no-browser", "--json", "--timeout", "60s", "--setup", "Production"])
        .args(["--token-file", &place.path("token"), "--home", &place.path("home")])
        .args(["--passphrase-file", &place.path("passphrase")])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

/// Starts a test with a twin, and gives the address at which it begins.
async fn begun(place: &Place) -> (Child, String) {
    let mut process = started(place);
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
    let mut told = String::new();
    while let Some(line) = lines.next_line().await.unwrap() {
        if line.contains("/start?") {
            // What comes later is read too, so that the program never waits for a reader.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return (process, line);
        }
        told.push_str(&format!("{line}\n"));
    }
    panic!("it never began: {told}");
}

#[tokio::test]
async fn a_sign_in_with_a_twin_leaves_nothing() {
    let place = proven().await;
    place.server.sign_in_as(Some("jane"));
    let (mut process, start) = begun(&place).await;
    assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_some());
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let page = browser.get(start).send().await.unwrap().text().await.unwrap();
    let after = |mark: &str| page.split_once(mark).and_then(|(_, rest)| rest.split_once('"')).unwrap().0.to_owned();
    let form = ["SAMLResponse", "RelayState"].map(|name| (name, after(&format!("name=\"{name}\" value=\""))));
    browser.post(after("action=\"")).form(&form).send().await.unwrap();
    let mut out = String::new();
    process.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
    let status = process.wait().await.unwrap();
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((status.code(), &json["email"]), (Some(0), &json!("jane@example.company")), "{out}");
    assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_none());
    assert!(place.server.find("providers/saml", "name", "Claude - Latchkey test").is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn the_twin_goes_where_the_person_ends_the_test() {
    let place = proven().await;
    for signal in ["-INT", "-TERM", "-HUP"] {
        let (mut process, _) = begun(&place).await;
        let id = process.id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([signal, &id]).status().unwrap().success());
        assert_eq!(process.wait().await.unwrap().code(), Some(2), "{signal}");
        assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_none(), "{signal}");
        assert!(place.server.find("providers/saml", "name", "Claude - Latchkey test").is_none(), "{signal}");
    }

    // Killed without a word, it leaves the twin, and the next command removes it.
    let (mut process, _) = begun(&place).await;
    process.kill().await.unwrap();
    assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_some());
    let plan = place.ok(&["idp", "plan", "--token-file", &place.path("token"), "--json"]).await.json();
    let findings = plan["findings"].as_array().unwrap();
    let removed = findings.iter().find(|finding| finding["code"] == "twin_removed").unwrap();
    assert_eq!(removed["status"], "passed", "{removed}");
    assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn a_twin_that_is_just_being_made_goes_as_well() {
    let place = proven().await;
    let mut process = started(&place);
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
    let first = lines.next_line().await.unwrap().expect("something is made");
    assert!(first.starts_with("1/"), "{first}");
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    let id = process.id().unwrap().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    assert_eq!(process.wait().await.unwrap().code(), Some(2));
    assert!(place.server.find("core/applications", "slug", "claude-latchkey-test").is_none());
    assert!(place.server.find("providers/saml", "name", "Claude - Latchkey test").is_none());
}
