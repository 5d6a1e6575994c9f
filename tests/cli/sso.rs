//! `latchkey sso test` as a process, signed in to over HTTP as a browser would.

use super::{Run, latchkey, program};
use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::setup::SetupName;
use latchkey_host::store::Home;
use std::{path::Path, process::Stdio, time::Duration};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    process::Child,
};

/// A home with a rehearsal setup; its key is in the vault behind a passphrase.
pub(super) async fn home_with_key() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("pass"), "correct horse battery\n").unwrap();
    let (folder, pass) = (home.path().join("home"), home.path().join("pass"));
    let (folder, pass) = (folder.to_str().unwrap(), pass.to_str().unwrap());
    for arguments in [
        vec!["setup", "new", "demo", "--product", "claude", "--plan", "team", "--idp", "rehearsal"],
        vec!["setup", "set", "domain", "example.com"],
        vec!["certificate", "new", "--size", "2048", "--setup", "demo", "--passphrase-file", pass],
    ] {
        let run = latchkey(arguments.iter().copied().chain(["--home", folder])).await;
        assert!(matches!(run.status, Some(0 | 1)), "{arguments:?}: {}{}", run.out, run.err);
    }
    home
}

/// The value of a hidden field, as it stands in the page.
fn field<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).expect("the page has the field");
    rest.split_once('"').unwrap().0
}

/// Runs the test and signs in as the person of that number; what came of it, and the response.
async fn sign_in(home: &Path, person: &str, more: &[&str]) -> (Run, String) {
    let (process, start) = started(tokio::process::Command::new(program()), home, more).await;
    signed_in(process, &start, person).await
}

/// Starts the test, and gives the address at which it begins.
async fn started(mut program: tokio::process::Command, home: &Path, more: &[&str]) -> (Child, String) {
    let mut process = program
        .env("LATCHKEY_LANGUAGE", "en")
        .args(["sso", "test", "--json", "--no-browser", "--setup", "demo", "--timeout", "60s"])
        .args(more)
        .arg("--home")
        .arg(home.join("home"))
        .arg("--passphrase-file")
        .arg(home.join("pass"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut told = BufReader::new(process.stderr.take().unwrap()).lines();
    loop {
        let line = told.next_line().await.unwrap().expect("the start address is told");
        if line.contains("/start?") {
            return (process, line);
        }
    }
}

async fn signed_in(mut process: Child, start: &str, person: &str) -> (Run, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let login = client.get(start).send().await.unwrap().text().await.unwrap();
    let form = [("request", field(&login, "request")), ("person", person)];
    let page = client.post(start.replace("/start", "/idp/sso")).form(&form).send().await.unwrap();
    let page = page.text().await.unwrap();
    let response = STANDARD.decode(field(&page, "SAMLResponse")).unwrap();
    let form = [("SAMLResponse", field(&page, "SAMLResponse")), ("RelayState", field(&page, "RelayState"))];
    let last = client.post(start.replace("/start", "/acs")).form(&form).send().await.unwrap();
    assert!(last.text().await.unwrap().contains("close this window"));
    let mut out = String::new();
    process.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
    let run = Run { status: process.wait().await.unwrap().code(), out, err: String::new() };
    (run, String::from_utf8(response).unwrap())
}

#[tokio::test]
async fn a_whole_sign_in_is_judged_and_kept_in_the_setup() {
    let home = home_with_key().await;
    let (run, _) = sign_in(home.path(), "0", &[]).await;
    assert_eq!(run.status, Some(0), "{}", run.out);
    let test = run.json();
    assert_eq!((&test["verdict"], &test["would_claude_accept"]), (&"accepted".into(), &true.into()));
    assert_eq!((&test["email"], &test["rehearsal"]), (&"jane@example.com".into(), &true.into()));
    let findings = test["findings"].as_array().unwrap();
    assert!(findings.iter().all(|finding| finding["status"] != "failed"));
    let unseen = findings.iter().find(|finding| finding["code"] == "email_domain_seen");
    assert_eq!(unseen.map(|finding| &finding["status"]), Some(&"warning".into()), "nobody has looked the domain up");

    let (run, _) = sign_in(home.path(), "4", &[]).await;
    assert_eq!(run.status, Some(1), "{}", run.out);
    assert_eq!(run.json()["findings"][0]["code"], "status_success");

    let setup = Home::open(Some(&home.path().join("home"))).unwrap().load(&SetupName::parse("demo").unwrap()).unwrap();
    let kept: Vec<_> = setup.sign_in_tests.iter().map(|test| test.judgement.would_claude_accept).collect();
    assert_eq!(kept, [Some(true), Some(false)]);
}

#[tokio::test]
async fn what_the_built_in_identity_provider_signs_is_what_was_asked_for() {
    let home = home_with_key().await;
    for (part, in_response, in_assertion, first) in
        [("assertion", 0, 1, None), ("response", 1, 0, Some("assertion_signed")), ("both", 1, 1, None)]
    {
        let (run, response) = sign_in(home.path(), "0", &["--sign", part]).await;
        let (before, assertion) = response.split_once("<saml:Assertion").expect("an assertion");
        let signatures = |text: &str| text.matches("<ds:Signature ").count() + text.matches("<ds:Signature>").count();
        assert_eq!((signatures(before), signatures(assertion)), (in_response, in_assertion), "{part}: {response}");
        let test = run.json();
        let failed = test["findings"].as_array().unwrap().iter().find(|finding| finding["status"] == "failed");
        assert_eq!(failed.and_then(|finding| finding["code"].as_str()), first, "{part}");
        assert_eq!(run.status, Some(i32::from(first.is_some())), "{part}: {}", run.out);
    }
    let folder = home.path().join("home").display().to_string();
    let wrong = latchkey(["sso", "test", "--setup", "demo", "--sign", "nothing", "--home", &folder]).await;
    assert_eq!((wrong.status, wrong.err.lines().count()), (Some(2), 1), "{}", wrong.err);
}

#[tokio::test]
async fn without_a_key_it_makes_one_for_the_test_and_without_a_sign_in_it_ends() {
    let home = home_with_key().await;
    let (folder, pass) = (home.path().join("home"), home.path().join("pass"));
    let (folder, pass) = (folder.to_str().unwrap(), pass.to_str().unwrap());
    let run = latchkey([
        "sso",
        "test",
        "--json",
        "--no-browser",
        "--timeout",
        "1s",
        "--home",
        folder,
        "--passphrase-file",
        pass,
    ])
    .await;
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert_eq!(run.json()["failure"]["code"], "sign_in_timeout");

    latchkey(["setup", "new", "bare", "--product", "claude", "--plan", "team", "--idp", "rehearsal", "--home", folder])
        .await;
    let mut bare = vec!["sso", "test", "--json", "--no-browser", "--setup", "bare", "--home", folder];
    bare.extend(["--timeout", "1s"]);
    let run = latchkey(bare).await;
    assert_eq!(run.status, Some(3), "{}", run.err);
    assert!(run.err.contains("signs with a new one for this test"), "{}", run.err);

    latchkey(["setup", "new", "okta", "--product", "claude", "--plan", "team", "--idp", "okta", "--home", folder])
        .await;
    let run = latchkey(["sso", "test", "--json", "--no-browser", "--setup", "okta", "--home", folder]).await;
    assert_eq!((run.status, &run.json()["failure"]["code"]), (Some(2), &"idp_metadata_missing".into()));
}

#[cfg(unix)]
#[tokio::test]
async fn with_few_open_files_and_many_who_say_nothing_the_person_is_still_served() {
    let home = home_with_key().await;
    for files in ["256", "40"] {
        let mut shell = tokio::process::Command::new("sh");
        shell.args(["-c", &format!("ulimit -n {files}; exec \"$0\" \"$@\""), program()]);
        let (process, start) = started(shell, home.path(), &[]).await;
        let address = start.trim_start_matches("http://").split_once('/').unwrap().0.to_owned();
        let mut half_open = Vec::new();
        for _ in 0..300 {
            let mut stream = TcpStream::connect(&address).await.unwrap();
            // Some are cut at once, to make room.
            drop(stream.write_all(b"GET /start HTTP/1.1\r\n").await);
            half_open.push(stream);
        }
        let served = tokio::time::timeout(Duration::from_secs(60), signed_in(process, &start, "0")).await;
        let (run, _) = served.unwrap_or_else(|_| panic!("nobody is served with {files} files"));
        assert_eq!(run.status, Some(0), "{files}: {}", run.out);
    }
}
