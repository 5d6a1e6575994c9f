//! PKCS#12 files are opened by a child with little time and memory: good ones as ever, hostile ones not at all.

use super::latchkey;
use std::{fs, process::Command};
use tempfile::TempDir;

/// A key and its certificate by OpenSSL, packed in two ways, with the password in a file.
fn packed() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pass"), "correct horse battery\n").unwrap();
    for words in [
        "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 30 -subj /CN=test",
        "pkcs12 -export -inkey k.pem -in c.pem -passout file:pass -iter 1000000 -out costly.p12",
        "pkcs12 -export -inkey k.pem -in c.pem -passout file:pass -out modern.p12",
        "pkcs12 -export -legacy -inkey k.pem -in c.pem -passout file:pass -out legacy.p12",
    ] {
        let run = Command::new("openssl").args(words.split(' ')).current_dir(folder.path()).output().unwrap();
        assert!(run.status.success(), "{words}: {}", String::from_utf8_lossy(&run.stderr));
    }
    folder
}

fn path(folder: &TempDir, name: &str) -> String {
    folder.path().join(name).display().to_string()
}

#[tokio::test]
async fn modern_and_legacy_files_are_opened_and_a_wrong_password_is_named() {
    let folder = packed();
    fs::write(folder.path().join("wrong"), "another one\n").unwrap();
    for file in ["modern.p12", "legacy.p12"] {
        let (file, pass, wrong) = (path(&folder, file), path(&folder, "pass"), path(&folder, "wrong"));
        let shown = latchkey(["certificate", "show", &file, "--password-file", &pass, "--json"]).await;
        assert!(shown.status == Some(0) && shown.out.contains("CN=test"), "{file}: {}{}", shown.out, shown.err);
        let refused = latchkey(["certificate", "show", &file, "--password-file", &wrong, "--json"]).await;
        assert_eq!((refused.status, &refused.json()["failure"]["code"]), (Some(2), &"password_wrong".into()), "{file}");
    }
}

/// The parts of a DER value's content, each with its tag, its content and all of it.
fn parts(mut bytes: &[u8]) -> Vec<(u8, &[u8], &[u8])> {
    let mut parts = Vec::new();
    while let [tag, first, ..] = *bytes {
        let of_length = if first < 0x80 { 0 } else { usize::from(first & 0x7f) };
        let length = match of_length {
            0 => usize::from(first),
            _ => bytes[2..2 + of_length].iter().fold(0, |length, byte| length << 8 | usize::from(*byte)),
        };
        let begin = 2 + of_length;
        parts.push((tag, &bytes[begin..begin + length], &bytes[..begin + length]));
        bytes = &bytes[begin + length..];
    }
    parts
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let digits = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let before = if content.len() < 0x80 { vec![tag] } else { vec![tag, 0x80 | u8::try_from(digits.len()).unwrap()] };
    [&before, digits, content].concat()
}

/// The file without a check of its password, with the part that holds its key two hundred times over. Each asks for a million
/// rounds of its own (RFC 7292, 4).
fn costly(file: &[u8]) -> Vec<u8> {
    let outer = parts(parts(file)[0].1);
    let data = parts(outer[1].1);
    let safes = parts(parts(parts(data[1].1)[0].1)[0].1);
    let many: Vec<u8> = safes[1].2.repeat(200);
    let octets = der(0x04, &der(0x30, &many));
    let data = der(0x30, &[data[0].2, &der(0xa0, &octets)].concat());
    der(0x30, &[outer[0].2, &data].concat())
}

#[tokio::test]
async fn a_file_that_asks_for_hours_of_work_is_given_up_and_said_to_be_so() {
    let folder = packed();
    let bytes = costly(&fs::read(folder.path().join("costly.p12")).unwrap());
    fs::write(folder.path().join("costly.p12"), bytes).unwrap();
    let (file, pass) = (path(&folder, "costly.p12"), path(&folder, "pass"));
    let run = latchkey(["certificate", "show", &file, "--password-file", &pass, "--json"]).await;
    assert_eq!((run.status, &run.json()["failure"]["code"]), (Some(2), &"archive_too_costly".into()), "{}", run.err);
}
