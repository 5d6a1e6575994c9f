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
        (vec!["/nowhere/metadata.xml"], 2, "file_unreadable"),
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

#[tokio::test]
async fn who_signed_the_metadata_is_checked_against_a_certificate_from_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let signed = std::fs::read_to_string(fixture()).unwrap();
    let (start, rest) = signed.split_once("<ds:Signature>").unwrap();
    let unsigned = format!("{start}{}", rest.split_once("</ds:Signature>").unwrap().1);
    let tampered = signed.replace("/sso/binding/redirect/", "/sso/binding/redirect2/");
    assert_ne!(tampered, signed);
    let own = fixture().with_file_name("rsa2048.crt.pem");
    let stranger = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/saml/keys/stranger.crt.pem");
    for (name, text, signer, status, says) in [
        ("good", &signed, Some(&own), "passed", "signed by the given certificate"),
        ("wrong certificate", &signed, Some(&stranger), "failed", "not signed by the given certificate"),
        ("unsigned", &unsigned, Some(&own), "failed", "not signed as a whole"),
        ("tampered", &tampered, Some(&own), "failed", "was changed afterwards"),
        ("nobody named", &signed, None, "skipped", "was not checked"),
    ] {
        let file = folder.path().join("metadata.xml");
        std::fs::write(&file, text).unwrap();
        let file = file.display().to_string();
        let mut words = vec!["metadata", "check", "--json", "--at", "2026-11-22T00:00:00Z", &file];
        let signer = signer.map(|signer| signer.display().to_string());
        words.extend(signer.iter().flat_map(|signer| ["--signed-by", signer]));
        let run = latchkey(words).await;
        assert_eq!(run.status, Some(i32::from(status == "failed")), "{name}: {}{}", run.out, run.err);
        let findings = run.json()["findings"].as_array().unwrap().clone();
        let found: Vec<_> = findings.iter().filter(|finding| finding["code"] == "metadata_signature").collect();
        assert_eq!(found.len(), 1, "{name}: {findings:?}");
        assert_eq!(found[0]["status"], status, "{name}");
        assert!(found[0]["title"].as_str().unwrap().contains(says), "{name}: {}", found[0]);
    }
    let file = fixture().display().to_string();
    let none = latchkey(["metadata", "check", &file, "--signed-by", &file]).await;
    assert_eq!((none.status, none.err.lines().count()), (Some(2), 1), "metadata is no certificate: {}", none.err);
}

#[tokio::test]
async fn metadata_in_utf16_is_kept_byte_for_byte_in_the_setup_and_its_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("home").display().to_string();
    let text = std::fs::read_to_string(fixture()).unwrap();
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let file = folder.path().join("metadata.xml");
    std::fs::write(&file, &bytes).unwrap();
    for words in [
        vec!["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"],
        vec!["setup", "set", "idp-metadata", file.to_str().unwrap()],
    ] {
        let run = latchkey(words.iter().copied().chain(["--home", &home])).await;
        assert_eq!(run.status, Some(0), "{words:?}: {}{}", run.out, run.err);
    }
    let name = latchkey_core::setup::SetupName::parse("acme").unwrap();
    let setup = latchkey_host::store::Home::open(Some(Path::new(&home))).unwrap().load(&name).unwrap();
    let files = latchkey_host::bundle::contents(&setup).unwrap();
    let kept = files.iter().find(|file| file.name == "idp-metadata.xml").unwrap();
    assert!(kept.bytes == bytes, "{} bytes instead of {}", kept.bytes.len(), bytes.len());
}
