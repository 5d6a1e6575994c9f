//! The rehearsal through the binary: the whole way through, the bundle that another home takes in, and every fault.

use super::{latchkey, program};
use latchkey_saml::rehearsal::Fault;
use std::process::Stdio;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

#[tokio::test]
async fn it_goes_the_whole_way_and_another_home_takes_its_bundle_in() {
    let folder = TempDir::new().unwrap();
    let (out, home) = (folder.path().join("out"), folder.path().join("home"));
    let (out, home) = (out.to_str().unwrap(), home.to_str().unwrap());
    let run = latchkey(["rehearse", "--json", "--out", out]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let document = run.json();
    assert_eq!((&document["verdict"], &document["would_claude_accept"]), (&"accepted".into(), &true.into()));
    let failed = |finding: &&serde_json::Value| finding["status"] == "failed";
    assert_eq!(document["findings"].as_array().unwrap().iter().find(failed), None);

    let bundle = document["bundle"].as_str().unwrap();
    let run = latchkey(["import", bundle, "--home", home, "--json"]).await;
    assert_eq!((run.status, &run.json()["imported"]), (Some(0), &"rehearsal".into()), "{}", run.err);
    let run = latchkey(["setup", "show", "--home", home, "--json"]).await;
    assert_eq!((run.status, &run.json()["idp"]), (Some(0), &"rehearsal".into()), "{}", run.err);
}

#[tokio::test]
async fn the_assertion_alone_or_both_may_be_signed_and_the_response_alone_is_not_enough() {
    for (part, status) in [("assertion", 0), ("both", 0), ("response", 1), ("nothing", 2)] {
        let run = latchkey(["rehearse", "--json", "--sign", part]).await;
        assert_eq!(run.status, Some(status), "{part}: {}{}", run.out, run.err);
        assert!(
            status == 0 || run.out.contains("assertion_signed") || run.err.contains("assertion, response and both")
        );
    }
}

#[tokio::test]
async fn every_fault_ends_with_its_own_finding_and_exit_status_1() {
    let listed = latchkey(["rehearse", "--list-faults"]).await;
    let names: Vec<&str> = Fault::ALL.iter().map(|fault| fault.name()).collect();
    assert_eq!(listed.out.lines().collect::<Vec<_>>(), names);
    for fault in Fault::ALL {
        let run = latchkey(["rehearse", "--json", "--break", fault.name()]).await;
        assert_eq!(run.status, Some(1), "{}: {}", fault.name(), run.err);
        let document = run.json();
        let findings = document["findings"].as_array().unwrap().iter();
        let failed: Vec<&str> = findings
            .filter(|finding| finding["status"] == "failed")
            .map(|finding| finding["code"].as_str().unwrap())
            .collect();
        assert_eq!(failed, [fault.finding().as_str()], "{}", fault.name());
        assert_eq!(document["would_claude_accept"], false, "{}", fault.name());
    }
}

/// The value of an attribute of the first field of that name, as it stands in the page.
fn value<'a>(page: &'a str, name: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\"")).expect("the page has the field");
    rest.split_once('"').unwrap().0
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn without_a_browser_it_says_what_to_do_and_waits_for_the_person() {
    let mut process = tokio::process::Command::new(program())
        .args(["rehearse", "--browser", "--json"])
        // No program that could open a browser is found.
        .env("PATH", "/nowhere")
        .env("LATCHKEY_LANGUAGE", "en")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
    let (mut told, mut start) = (String::new(), None);
    while !told.contains("in a browser on this computer") {
        let line = lines.next_line().await.unwrap().unwrap_or_else(|| panic!("it ended: {told}"));
        start = start.or_else(|| line.split_once("Sign in here: ").map(|(_, address)| address.to_owned()));
        told.push_str(&format!("{line}\n"));
    }
    let start = start.expect("the address is told");
    let browser = reqwest::Client::builder().no_proxy().build().unwrap();
    let login = browser.get(&start).send().await.unwrap().text().await.unwrap();
    let form = [("request", value(&login, "request")), ("person", "0")];
    let sign_on = start.replace("/start", "/idp/sso");
    let page = browser.post(sign_on).form(&form).send().await.unwrap().text().await.unwrap();
    let form = ["SAMLResponse", "RelayState"].map(|name| (name, value(&page, name)));
    browser.post(start.replace("/start", "/acs")).form(&form).send().await.unwrap();
    let mut out = String::new();
    process.stdout.take().unwrap().read_to_string(&mut out).await.unwrap();
    assert_eq!(process.wait().await.unwrap().code(), Some(0), "{told}{out}");
}
