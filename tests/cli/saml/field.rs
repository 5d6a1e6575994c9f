//! What people bring from the field: base64 in its kinds, form bodies, addresses, pages and whole recordings.

use super::{JANE, METADATA, fixture};
use crate::{Run, latchkey};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE},
};
use serde_json::{Value, json};
use std::path::PathBuf;

const REQUEST: &str = "_4bec7b8ee0724bc18a31c7ae86dfbc74";
const ACS: &str = "http://127.0.0.1:19500/acs";
const ENTITY: &str = "https://auth.workos.com/test-entity-01H";
const RECORDED: &str = "2026-11-21T21:27:45Z";

fn jane() -> String {
    std::fs::read_to_string(fixture(JANE)).unwrap()
}

fn escaped(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

fn request(acs: &str, entity: &str) -> String {
    let xml = format!(
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{REQUEST}\" Version=\"2.0\" \
         AssertionConsumerServiceURL=\"{acs}\"><saml:Issuer xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">{entity}</saml:Issuer></samlp:AuthnRequest>"
    );
    escaped(&STANDARD.encode(xml))
}

/// A recording of one sign-in, or of the same one several times.
fn har(entity: &str, times: usize) -> String {
    let body = format!("SAMLResponse={}&RelayState=secret-state", escaped(&STANDARD.encode(jane())));
    let ask = json!({ "startedDateTime": "2026-11-21T21:27:40Z", "request": { "url": format!("https://idp.example/sso?SAMLRequest={}", request(ACS, entity)) } });
    let post = json!({ "startedDateTime": RECORDED, "request": { "url": ACS, "postData": { "text": body } } });
    let entries: Vec<Value> = std::iter::once(ask).chain(std::iter::repeat_n(post, times)).collect();
    json!({ "log": { "version": "1.2", "entries": entries } }).to_string()
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

async fn inspect(path: &std::path::Path, more: &[&str]) -> Run {
    let metadata = fixture(METADATA);
    let file = path.display().to_string();
    let mut words = vec!["saml", "inspect", &file, "--idp-metadata", &metadata];
    words.extend(more);
    latchkey(words).await
}

#[tokio::test]
async fn a_response_is_judged_alike_whatever_it_is_wrapped_in() {
    let folder = Folder::new();
    let xml = jane();
    let base64 = STANDARD.encode(&xml);
    for (name, text, form) in [
        ("xml", xml.clone(), "xml"),
        ("base64", base64.clone(), "base64"),
        ("url-safe", URL_SAFE.encode(&xml), "base64-url-safe"),
        ("unpadded", STANDARD_NO_PAD.encode(&xml), "base64"),
        ("escaped twice", escaped(&escaped(&base64)), "url-encoded"),
        ("body", format!("RelayState=a&SAMLResponse={}", escaped(&base64)), "form-body"),
        (
            "page",
            format!("<html><form action=\"{ACS}\"><input name=\"SAMLResponse\" value=\"{base64}\"></form></html>"),
            "page",
        ),
        ("har", har(ENTITY, 1), "har"),
        (
            "tracer",
            json!({ "requests": [{ "url": ACS, "post": [["SAMLResponse", base64]] }], "timestamp": RECORDED })
                .to_string(),
            "saml-tracer",
        ),
    ] {
        let known = ["--acs", ACS, "--entity-id", ENTITY, "--request-id", REQUEST, "--domain", "example.company"];
        let words = [&known[..], &["--at", RECORDED, "--json"]].concat();
        let run = inspect(&folder.put(name, &text), &words).await;
        assert_eq!(run.status, Some(0), "{name}: {}{}", run.out, run.err);
        let judged = run.json();
        assert_eq!(judged["verdict"], "accepted", "{name}");
        assert!(
            [form, "base64-unpadded", "base64"].contains(&judged["source"]["form"].as_str().unwrap()),
            "{name}: {}",
            judged["source"]
        );
        assert_eq!(judged["name_id"]["value"], "wiz-jane@example.company", "{name}");
        assert!(!run.out.contains("secret-state"), "RelayState is nobody's business");
    }
}

#[tokio::test]
async fn a_recording_is_judged_as_of_its_time_and_against_its_request() {
    let folder = Folder::new();
    let path = folder.put("sign-in.har", &har(ENTITY, 1));
    let run = inspect(&path, &["--json"]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let judged = run.json();
    assert_eq!((&judged["judged_at"], &judged["source"]["at"]), (&json!(RECORDED), &json!(RECORDED)));
    assert_eq!(judged["source"]["request"]["id"], REQUEST);
    let shown = inspect(&path, &[]).await.out;
    for words in
        ["a recording (HAR)", "says the recording", "as the recording says", REQUEST, "(from the recording)", ACS]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let later = inspect(&path, &["--at", "2026-11-22T21:00:00Z", "--json"]).await;
    assert_eq!(later.json()["findings"][0]["code"], "not_expired");
    let said = async |at: &str| {
        let run = inspect(&path, &["--at", at, "--json"]).await.json();
        (run["verdict"].clone(), run["as_of"].clone())
    };
    assert_eq!(said("recorded").await, (json!("accepted"), json!("recorded")));
    assert_eq!(said("now").await, (json!("rejected"), json!("now")), "it is long over");
    assert_eq!(said(RECORDED).await, (json!("accepted"), json!("given")));
    let alone = inspect(&folder.put("alone.xml", &jane()), &["--at", "recorded"]).await;
    assert_eq!((alone.status, alone.err.lines().count()), (Some(2), 1), "{}", alone.err);
    assert!(alone.err.contains("only a recording does"), "{}", alone.err);
    let other = inspect(&folder.put("other.har", &har("https://auth.workos.com/other", 1)), &["--json"]).await;
    assert_eq!(other.status, Some(1));
    let audience = other.json()["findings"][0].clone();
    assert_eq!(
        (&audience["code"], &audience["want"]),
        (&json!("audience_matches"), &json!("https://auth.workos.com/other"))
    );
}

#[tokio::test]
async fn a_recording_trusts_nobody_and_several_responses_are_an_array() {
    let folder = Folder::new();
    let path = folder.put("twice.har", &har(ENTITY, 2));
    let run = inspect(&path, &["--json"]).await;
    assert_eq!(run.status, Some(1));
    let judged = run.json();
    assert_eq!((&judged[0]["verdict"], &judged[1]["verdict"]), (&json!("accepted"), &json!("rejected")));
    assert_eq!(judged[1]["findings"][0]["code"], "not_replayed");
    assert!(inspect(&path, &[]).await.out.contains("response 2"));
    let file = path.display().to_string();
    let alone = latchkey(["saml", "inspect", &file, "--json"]).await;
    assert_eq!((alone.status, &alone.json()[0]["verdict"]), (Some(1), &json!("rejected")));
}

#[tokio::test]
async fn a_long_recording_says_how_many_responses_were_left_out() {
    let folder = Folder::new();
    let path = folder.put("long.har", &har(ENTITY, 502));
    let run = inspect(&path, &["--json"]).await;
    assert_eq!(run.json().as_array().map(Vec::len), Some(500));
    assert!(run.err.contains("2 more responses were not judged"), "{}", run.err);
    let shown = inspect(&path, &[]).await;
    assert!(shown.out.contains("2 more responses were not judged") && shown.err.is_empty(), "{}", shown.err);
}

#[tokio::test]
async fn what_holds_no_response_is_said_in_one_sentence() {
    let folder = Folder::new();
    let asked = format!("https://idp.example/sso?SAMLRequest={}", request(ACS, ENTITY));
    for (name, text, says) in [
        ("request", asked, "sign-in request _4bec"),
        ("recording", har(ENTITY, 0), "without a response to it"),
        ("page", "<!doctype html><p>Signed out".to_owned(), "no form in it"),
        ("json", "{\"a\":[1,2]}".to_owned(), "neither a browser's recording"),
        ("cut", har(ENTITY, 1).split_at(300).0.to_owned(), "is incomplete"),
    ] {
        let run = inspect(&folder.put(name, &text), &[]).await;
        assert_eq!((run.status, run.out.as_str(), run.err.lines().count()), (Some(2), "", 1), "{name}: {}", run.err);
        assert!(run.err.contains(says), "{name}: {}", run.err);
    }
}

#[tokio::test]
async fn a_form_value_is_taken_as_strictly_as_the_service_provider_takes_it() {
    let folder = Folder::new();
    let xml = format!("{} ", jane());
    let strict = |text: String| {
        let path = folder.put("value", &text);
        async move { inspect(&path, &["--form-value", "--at", RECORDED, "--json"]).await }
    };
    let wrapped: String = STANDARD
        .encode(&xml)
        .as_bytes()
        .chunks(60)
        .map(|line| format!("{}\r\n", String::from_utf8_lossy(line)))
        .collect();
    assert_eq!(strict(wrapped).await.json()["verdict"], "accepted");
    let mut xml = xml;
    while xml.len() % 3 == 0 {
        xml.push(' ');
    }
    let unpadded = STANDARD_NO_PAD.encode(&xml);
    for (text, code, title) in [
        (unpadded, "base64_readable", "without its padding"),
        (URL_SAFE.encode(format!("{xml}<!--???>>>???-->")), "base64_readable", "URL-safe"),
        (escaped(&STANDARD.encode(&xml)), "base64_readable", "URL-encoded"),
        (format!("SAMLResponse={}", STANDARD.encode(&xml)), "base64_readable", "not base64"),
        (xml.clone(), "base64_readable", "XML, not base64"),
        ("{\"log\":{\"entries\":[]}}".to_owned(), "base64_readable", "not base64"),
        (deflated(&xml), "not_deflated", "compressed"),
    ] {
        let run = strict(text).await;
        let finding = run.json()["findings"][0].clone();
        assert_eq!((run.status, &finding["code"]), (Some(1), &json!(code)), "{title}: {finding}");
        assert!(finding["title"].as_str().unwrap().contains(title), "{title}: {finding}");
    }
    let address = format!("{ACS}?SAMLResponse={}", escaped(&deflated(&jane())));
    let run = inspect(&folder.put("address", &address), &["--json"]).await;
    assert_eq!((run.status, &run.json()["findings"][0]["code"]), (Some(1), &json!("response_by_post")));
}

fn deflated(xml: &str) -> String {
    use std::io::Write;
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(xml.as_bytes()).unwrap();
    STANDARD.encode(encoder.finish().unwrap())
}
