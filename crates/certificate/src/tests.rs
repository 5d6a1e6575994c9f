//! What holds from one end of this crate to the other, and between it and OpenSSL.

mod keys;
mod openssl;
mod reading;
mod trust;

use crate::{KeyPair, Request, RsaSize, make};
use latchkey_core::{Secret, Timestamp};
use std::{fs, path::PathBuf, process::Command, sync::OnceLock};

const PASSPHRASE: &str = "correct horse battery";

fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T12:00:00Z").unwrap()
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn request(common_name: &str) -> Request {
    Request { common_name: common_name.to_owned(), size: RsaSize::Bits2048, days: 1095, now: now() }
}

/// A pair made once, since making one takes a while.
fn pair() -> &'static KeyPair {
    static PAIR: OnceLock<KeyPair> = OnceLock::new();
    PAIR.get_or_init(|| make(&request("Claude SSO")).unwrap())
}

/// A folder in which `openssl` works.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Runs `openssl` with words separated by spaces; its standard output, or its complaint.
    fn openssl(&self, words: &str) -> Result<String, String> {
        let output = Command::new("openssl").args(words.split(' ')).current_dir(self.0.path()).output().unwrap();
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    /// A certificate `c.pem` and a key `k.pem` made by OpenSSL.
    fn openssl_pair(&self, algorithm: &str) {
        self.openssl(&format!("req -x509 -nodes -newkey {algorithm} -days 30 -subj /CN=made -keyout k.pem -out c.pem"))
            .unwrap();
    }
}
