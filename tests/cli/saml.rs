//! `latchkey saml` as a process.

mod field;
mod sharing;

use crate::{Run, latchkey};
use latchkey_core::{setup::SetupName, sign_in::SignInTest};
use latchkey_host::store::Home;

const EARLIER_TEST: &str = r#"{ "at": "2026-11-21T21:27:45Z", "rehearsal": false, "email": null, "broken": null,
    "judgement": { "verdict": "rejected", "would_claude_accept": false, "findings": [] } }"#;

pub(super) const JANE: &str = "fixtures/authentik-2026.2/saml-response-jane.xml";
pub(super) const METADATA: &str = "fixtures/authentik-2026.2/metadata.xml";
pub(super) const CERTIFICATE: &str = "fixtures/authentik-2026.2/rsa2048.crt.pem";

pub(super) fn fixture(path: &str) -> String {
    format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// Inspects the response as authentik's service provider would have met it, with further arguments.
async fn inspect(more: &[&str]) -> Run {
    let (jane, metadata) = (fixture(JANE), fixture(METADATA));
    let mut arguments = vec![
        "saml",
        "inspect",
        &jane,
        "--idp-metadata",
        &metadata,
        "--acs",
        "http://127.0.0.1:19500/acs",
        "--request-id",
        "_4bec7b8ee0724bc18a31c7ae86dfbc74",
        "--domain",
        "example.company",
        "--at",
        "2026-11-21T21:27:45Z",
        "--json",
    ];
    arguments.extend(more);
    latchkey(arguments).await
}

#[tokio::test]
async fn a_genuine_response_is_accepted_and_shown() {
    let run = inspect(&["--entity-id", "https://auth.workos.com/test-entity-01H"]).await;
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert_eq!(run.err, "");
    let judgement = run.json();
    assert_eq!(judgement["verdict"], "accepted");
    assert_eq!(judgement["would_claude_accept"], true);
    assert_eq!(judgement["predicted_error"], serde_json::Value::Null);
    assert_eq!(judgement["name_id"]["value"], "wiz-jane@example.company");
    assert_eq!(judgement["attributes"]["groups"], serde_json::json!(["Claude Owner", "Claude Premium"]));
    assert!(judgement.get("unverified").is_none());
}

#[tokio::test]
async fn one_slash_too_many_is_said_and_nothing_is_shown_as_trusted() {
    let run = inspect(&["--entity-id", "https://auth.workos.com/test-entity-01H/"]).await;
    assert_eq!(run.status, Some(1));
    let judgement = run.json();
    assert_eq!(judgement["verdict"], "rejected");
    assert_eq!(judgement["findings"][0]["code"], "audience_matches");
    assert_eq!(judgement["findings"][0]["title"], "The audience is missing its trailing slash");
    assert_eq!((&judgement["name_id"], &judgement["attributes"]), (&serde_json::Value::Null, &serde_json::Value::Null));
    assert_eq!(judgement["unverified"]["name_id"]["value"], "wiz-jane@example.company");
}

#[tokio::test]
async fn the_protocol_may_accept_where_claude_would_not() {
    let run = inspect(&["--entity-id", "https://auth.workos.com/test-entity-01H"]).await;
    assert_eq!(run.status, Some(0));
    let (jane, metadata) = (fixture(JANE), fixture(METADATA));
    let other = latchkey([
        "saml",
        "inspect",
        &jane,
        "--idp-metadata",
        &metadata,
        "--domain",
        "example.org",
        "--at",
        "2026-11-21T21:27:45Z",
        "--json",
    ])
    .await;
    assert_eq!(other.status, Some(1));
    let judgement = other.json();
    assert_eq!(judgement["verdict"], "accepted");
    assert_eq!(judgement["predicted_error"], "profile_not_allowed_outside_organization");
}

#[tokio::test]
async fn the_same_response_twice_is_a_replay_and_the_answer_an_array() {
    let jane = fixture(JANE);
    let run = inspect(&["--entity-id", "https://auth.workos.com/test-entity-01H", &jane]).await;
    assert_eq!(run.status, Some(1));
    let judgements = run.json();
    assert_eq!(judgements[0]["verdict"], "accepted");
    assert_eq!(judgements[1]["verdict"], "rejected");
    assert_eq!(judgements[1]["findings"][0]["code"], "not_replayed");
}

#[tokio::test]
async fn a_certificate_is_trust_enough_and_without_any_trust_nothing_is_accepted() {
    let (jane, certificate) = (fixture(JANE), fixture(CERTIFICATE));
    let at = ["--at", "2026-11-21T21:27:45Z", "--json"];
    let trusted =
        latchkey(["saml", "inspect", &jane, "--certificate", &certificate, "--issuer", "authentik"].iter().chain(&at))
            .await;
    // The signature holds; for whom the response is meant was compared with nothing.
    let judgement = trusted.json();
    assert_eq!(
        (&judgement["verdict"], &judgement["would_claude_accept"]),
        (&"accepted".into(), &serde_json::Value::Null)
    );
    assert_eq!(trusted.status, Some(1), "{}{}", trusted.out, trusted.err);
    let words =
        latchkey(["saml", "inspect", &jane, "--certificate", &certificate, "--acs", "http://127.0.0.1:19500/acs"])
            .await;
    assert_eq!(words.status, Some(1), "{}{}", words.out, words.err);
    let line = words.out.lines().find(|line| line.starts_with("Claude ")).unwrap();
    assert!(line.contains("not judged") && !line.contains("recipient"), "{}", words.out);
    assert!(words.out.contains("(--entity-id)") && words.out.contains("(--request-id)"), "{}", words.out);
    assert!(words.out.contains("when the response says it was"), "{}", words.out);
    let alone = latchkey(["saml", "inspect", jane.as_str()].iter().chain(&at)).await;
    assert_eq!(alone.status, Some(1));
    let judgement = alone.json();
    assert_eq!(judgement["verdict"], "rejected");
    assert_eq!(judgement["findings"][0]["code"], "signature_valid");
    assert_eq!(judgement["findings"][0]["status"], "skipped");
}

#[tokio::test]
async fn a_form_value_always_gets_a_verdict_and_a_file_only_when_it_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("value");
    let file = path.to_str().unwrap();
    for bytes in [b"".as_slice(), b"\xff\xfe", b"not base64 at all", b"<xml"] {
        std::fs::write(&path, bytes).unwrap();
        let judged = latchkey(["saml", "inspect", file, "--form-value", "--json"]).await;
        assert_eq!(judged.status, Some(1));
        assert_eq!(judged.json()["verdict"], "rejected");
        let unread = latchkey(["saml", "inspect", file]).await;
        assert_eq!(unread.status, Some(2));
        assert_eq!((unread.out.as_str(), unread.err.lines().count()), ("", 1), "{}", unread.err);
    }
}

#[tokio::test]
async fn wrong_arguments_end_with_a_sentence_and_2() {
    let (jane, metadata, certificate) = (fixture(JANE), fixture(METADATA), fixture(CERTIFICATE));
    let wrong: [&[&str]; 7] = [
        &["saml", "inspect"],
        &["saml", "inspect", "/no/such/file"],
        &["saml", "inspect", &jane, "--skew", "-1s"],
        &["saml", "inspect", &jane, "--at", "yesterday"],
        &["saml", "inspect", &jane, "--at", "recorded"],
        &["saml", "inspect", &jane, "--idp-metadata", &jane],
        &["saml", "inspect", &jane, "--idp-metadata", &metadata, "--certificate", &certificate],
    ];
    for arguments in wrong {
        let run = latchkey(arguments).await;
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.out);
        assert_eq!(run.err.lines().count(), 1, "{arguments:?}: {}", run.err);
    }
}

#[tokio::test]
async fn a_setup_says_what_the_options_leave_out_and_where_to_click() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().display().to_string();
    let (jane, metadata) = (fixture(JANE), fixture(METADATA));
    let run = async |words: &[&str]| latchkey([words, &["--home", &home, "--json"]].concat()).await;
    let done = async |words: &[&str]| {
        let ran = run(words).await;
        assert_eq!(ran.status, Some(0), "{words:?}: {}{}", ran.out, ran.err);
    };
    done(&["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"]).await;
    done(&["setup", "set", "domain", "example.company"]).await;
    done(&["setup", "set", "acs", "https://auth.workos.com/sso/saml/acs/01HX4M7QK2V8W9Y3Z5B6C7D8E9"]).await;
    done(&["setup", "set", "entity-id", "https://auth.workos.com/01HX4M7QK2V8W9Y3Z5B6C7D8E9"]).await;
    done(&["setup", "set", "idp-metadata", &metadata]).await;

    let inspect = ["saml", "inspect", &jane, "--at", "2026-11-21T21:27:45Z", "--setup", "acme"];
    let judged = run(&inspect).await;
    assert_eq!(judged.status, Some(1), "{}", judged.err);
    let findings = judged.json()["findings"].as_array().unwrap().clone();
    let audience = findings.iter().find(|finding| finding["code"] == "audience_matches").unwrap();
    assert_eq!(audience["want"], "https://auth.workos.com/01HX4M7QK2V8W9Y3Z5B6C7D8E9");
    assert!(audience["place"].as_str().is_some_and(|place| place.contains("Audience")), "{audience}");

    // The values of the setup beside it stand in the response.
    done(&["setup", "new", "second", "--product", "console", "--plan", "console", "--idp", "authentik"]).await;
    done(&["setup", "set", "entity-id", "https://auth.workos.com/test-entity-01H", "--setup", "second"]).await;
    let findings = run(&inspect).await.json()["findings"].as_array().unwrap().clone();
    let audience = findings.iter().find(|finding| finding["code"] == "audience_matches").unwrap();
    assert_eq!(audience["title"], "The response is meant for the setup second (Claude Console)");

    // And it answers a request of a sign-in test, not of a sign-in at Claude.
    let kept = Home::open(Some(folder.path())).unwrap();
    let mut ended: SignInTest = serde_json::from_str(EARLIER_TEST).unwrap();
    ended.requests = vec!["_4bec7b8ee0724bc18a31c7ae86dfbc74".to_owned()];
    kept.change(&SetupName::parse("acme").unwrap(), |setup| {
        setup.sign_in_tests.push(ended);
        Ok(())
    })
    .unwrap();
    let findings = run(&[inspect.as_slice(), &["--acs", "https://auth.workos.com/sso/saml/acs/01HX"]].concat()).await;
    let findings = findings.json()["findings"].as_array().unwrap().clone();
    let request = findings.iter().find(|finding| finding["code"] == "in_response_to_matches").unwrap();
    assert_eq!(request["title"], "The response belongs to an earlier test");

    let values = ["--acs", "http://127.0.0.1:19500/acs", "--entity-id", "https://auth.workos.com/test-entity-01H"];
    let judged = run(&[inspect.as_slice(), &values].concat()).await;
    assert_eq!(judged.status, Some(0), "options win: {}{}", judged.out, judged.err);
    assert_eq!(run(&["saml", "inspect", &jane, "--setup", "weather"]).await.status, Some(2));
}
