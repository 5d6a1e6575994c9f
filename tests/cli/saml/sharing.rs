//! `latchkey saml redact`: the copy tells of nobody and keeps what was found.

use super::{JANE, METADATA, fixture};
use crate::{Run, latchkey};

async fn run(command: &str, file: &str, more: &[&str]) -> Run {
    let metadata = fixture(METADATA);
    let mut words = vec!["saml", command, file, "--idp-metadata", &metadata, "--at", "2026-11-21T21:27:45Z"];
    words.extend(more);
    latchkey(words).await
}

fn codes(judgement: &serde_json::Value) -> Vec<String> {
    let findings = judgement["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_copy_keeps_its_findings_and_no_value() {
    let folder = tempfile::tempdir().unwrap();
    let jane = fixture(JANE);
    let judged = run("inspect", &jane, &["--domain", "example.org", "--json"]).await.json();
    for how in ["mask", "hash"] {
        let out = folder.path().join(how).display().to_string();
        let made = run("redact", &jane, &["--domain", "example.org", "--how", how, "--out", &out]).await;
        assert_eq!((made.status, made.err.as_str()), (Some(0), ""), "{}", made.out);
        let text = std::fs::read_to_string(&out).unwrap();
        for value in ["wiz-jane", "Claude Owner", "Claude Premium", "d2l6LWphbm", "wiz-jane%40"] {
            assert!(!text.contains(value), "{how}: {value} in {text}");
        }
        let copy: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(codes(&copy["responses"][0]), codes(&judged), "{how}");
        assert_eq!(copy["responses"][0]["verdict"], judged["verdict"]);
        let again = run("inspect", &out, &["--json"]).await;
        assert_eq!(again.status, Some(1), "nothing of it was verified here");
        let again = again.json();
        assert_eq!(
            (&again["verdict"], &again["findings"][0]["code"]),
            (&"rejected".into(), &"recorded_elsewhere".into())
        );
        assert_eq!(codes(&again)[1..], codes(&judged));
        let refused = run("redact", &jane, &["--how", how, "--out", &out]).await;
        assert_eq!(refused.status, Some(2), "a file that is there stays");
    }
    let out = folder.path().join("copy.xml").display().to_string();
    let made = run("redact", &jane, &["--domain", "example.org", "--out", &out]).await;
    assert_eq!((made.status, made.err.as_str()), (Some(0), ""), "{}", made.out);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(
        text.starts_with("<?xml") && text.contains("<samlp:Response") && text.contains("<ds:SignatureValue>"),
        "{text}"
    );
    assert!(!text.contains("wiz-jane") && !text.contains("Claude Owner"), "{text}");
    let again = run("inspect", &out, &["--json"]).await.json();
    assert_eq!((&again["verdict"], &again["source"]["form"]), (&"rejected".into(), &"copy".into()));
    assert_eq!(codes(&again)[1..], codes(&judged));
    let cut = folder.path().join("cut.xml");
    std::fs::write(&cut, &text[..text.len() / 2]).unwrap();
    let cut = run("inspect", &cut.display().to_string(), &[]).await;
    assert_eq!(cut.status, Some(2));
    assert!(cut.err.contains("copy for sharing"), "{}", cut.err);
    let out = folder.path().join("none").display().to_string();
    assert_eq!(run("redact", &jane, &["--how", "none", "--out", &out]).await.status, Some(0));
    assert!(std::fs::read_to_string(&out).unwrap().contains("wiz-jane@example.company"));
}

#[tokio::test]
async fn a_copy_needs_a_place_and_a_response() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("copy.json").display().to_string();
    let nothing = folder.path().join("nothing");
    std::fs::write(&nothing, "hello").unwrap();
    let nothing = nothing.display().to_string();
    let jane = fixture(JANE);
    for (file, more) in [
        (&jane, vec!["--how", "mask"]),
        (&jane, vec!["--how", "shred", "--out", &out]),
        (&nothing, vec!["--out", &out]),
    ] {
        let refused = run("redact", file, &more).await;
        assert_eq!((refused.status, refused.err.lines().count()), (Some(2), 1), "{more:?}: {}", refused.err);
    }
    assert!(!std::path::Path::new(&out).exists());
}
