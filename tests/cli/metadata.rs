//! `latchkey metadata` as a process.

use super::latchkey;
use std::path::{Path, PathBuf};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/authentik-2026.2/metadata.xml")
}

#[tokio::test]
async fn metadata_that_workos_takes_holds_and_is_shown_whole() {
    let file = fixture().display().to_string();
    let run = latchkey(["metadata", "check", "--json", "--at", "2026-11-22T00:00:00Z", &file]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let document = run.json();
    assert_eq!(document["metadata"]["entity_id"], "authentik");
    assert_eq!(document["metadata"]["signing_certificates"][0]["key_bits"], 2048);
    let codes: Vec<_> = document["findings"].as_array().unwrap().iter().map(|finding| &finding["code"]).collect();
    assert!(codes.iter().any(|code| *code == "metadata_reachable"), "{codes:?}");
}

#[tokio::test]
async fn a_certificate_that_has_expired_by_then_is_exit_1() {
    let file = fixture().display().to_string();
    let run = latchkey(["metadata", "check", "--at", "2031-01-01T00:00:00Z", &file]).await;
    assert_eq!(run.status, Some(1), "{}{}", run.out, run.err);
    assert!(run.out.contains("FAILED   The certificate expired"), "{}", run.out);
}

#[tokio::test]
async fn what_cannot_be_read_is_exit_2_and_who_does_not_answer_exit_3() {
    let this_file = Path::new(env!("CARGO_MANIFEST_DIR")).join("cli/metadata.rs").display().to_string();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let silent = format!("http://{closed}/metadata");
    for (arguments, status, code) in [
        (vec!["/nowhere/metadata.xml"], 2, "unreadable_input"),
        (vec![this_file.as_str()], 2, "metadata_not_xml"),
        (vec!["-"], 2, "metadata_empty"),
        (vec!["-", "--trust-fingerprint", "zz"], 2, "fingerprint_invalid"),
        (vec![silent.as_str()], 3, "fetch_unanswered"),
    ] {
        let run = latchkey(["metadata", "check", "--json"].into_iter().chain(arguments.iter().copied())).await;
        assert_eq!(run.status, Some(status), "{arguments:?}: {}", run.err);
        assert_eq!(run.json()["failure"]["code"], code, "{arguments:?}");
        assert_eq!(run.err.trim_end().lines().count(), 1, "{}", run.err);
    }
}
