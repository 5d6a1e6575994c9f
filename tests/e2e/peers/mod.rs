//! Other people's SAML programs: identity providers that sign in at our service provider, and service providers that
//! take what our built-in identity provider sends. `cargo xtask test` installs them; `cargo xtask peers` does only that.

mod metadata;
mod misconfigured;
mod samlp;
mod service_providers;
mod simplesamlphp;
mod visitor;

use crate::program::Home;
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
};
use tokio::process::Command;

/// Where `cargo xtask peers` installs.
pub(crate) fn installed(part: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("peers").join(part);
    assert!(path.exists(), "{} is not there: `cargo xtask peers` installs it", path.display());
    path
}

/// One of our own programs that drive them.
pub(crate) fn driver(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(name)
}

/// A port that nobody has right now.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A program for which the clock is wrong by so many minutes. The library does it, not the program `faketime`, which
/// would stay in between and outlive the test's end of it.
fn with_clock(program: &str, minutes_off: i32) -> Command {
    let mut command = Command::new(program);
    if minutes_off != 0 {
        command
            // The linker puts the system's own folder for libraries in the place of $LIB.
            .env("LD_PRELOAD", "/usr/$LIB/faketime/libfaketime.so.1")
            .env("FAKETIME", format!("{minutes_off:+}m"))
            // Timeouts go by the monotonic clock, which stays as it is.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }
    command
}

/// The passphrase of the keys that are handed to identity providers; the home's passphrase file has it.
const PASSPHRASE: &str = "correct horse battery";

/// A setup that waits for its identity provider, with a port of its own for the sign-in test; the people's groups
/// decide what they may do.
async fn setup() -> (Home, u16) {
    let (home, port) = (Home::new(), free_port());
    home.done(&["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "generic"]).await;
    for (field, value) in [
        ("domain", "example.com"),
        ("port", &*port.to_string()),
        ("mode", "jit"),
        ("mappings", "Claude Owner=role:owner"),
        ("administrators", "jane@example.com=Claude Owner"),
    ] {
        home.done(&["setup", "set", field, value, "--setup", "acme"]).await;
    }
    (home, port)
}

/// A new certificate and its encrypted key, as PEM files.
async fn certificate(home: &Home, name: &str) -> (String, String) {
    let (certificate, key) = (home.path(&format!("{name}.pem")), home.path(&format!("{name}.key")));
    let passphrase = home.path("passphrase");
    let places = ["--out", &certificate, "--key-out", &key, "--key-passphrase-file", &passphrase];
    home.done(&[&["certificate", "new", "--size", "2048", "--export-key", "--encrypted"], &places[..]].concat()).await;
    (certificate, key)
}
