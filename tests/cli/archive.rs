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
        "pkcs12 -export -inkey k.pem -in c.pem -passout file:pass -iter 600000 -out modern.p12",
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

/// The same file, of which the check of its password asks for two thousand million rounds. The count stands last in it.
fn costly(file: &[u8]) -> Vec<u8> {
    const ROUNDS: &[u8] = &[0x02, 0x04, 0x7f, 0xff, 0xff, 0xff];
    let at = file.len() - 5;
    assert_eq!(file[at..], [0x02, 0x03, 0x09, 0x27, 0xc0], "600,000 as DER");
    let mut bytes = [&file[..at], ROUNDS].concat();
    let mac = (0..at).rev().find(|place| file[*place] == 0x30 && usize::from(file[place + 1]) == file.len() - place - 2);
    bytes[mac.unwrap() + 1] += 1;
    assert_eq!(bytes[1], 0x82, "the length of it all in two bytes");
    let length = u16::try_from(bytes.len() - 4).unwrap();
    bytes[2..4].copy_from_slice(&length.to_be_bytes());
    bytes
}

#[tokio::test]
async fn a_file_that_asks_for_hours_of_work_is_given_up_and_said_to_be_so() {
    let folder = packed();
    let bytes = costly(&fs::read(folder.path().join("modern.p12")).unwrap());
    fs::write(folder.path().join("costly.p12"), bytes).unwrap();
    let (file, pass) = (path(&folder, "costly.p12"), path(&folder, "pass"));
    let run = latchkey(["certificate", "show", &file, "--password-file", &pass, "--json"]).await;
    assert_eq!((run.status, &run.json()["failure"]["code"]), (Some(2), &"archive_too_costly".into()), "{}", run.err);
}
