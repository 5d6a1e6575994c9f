//! The command line as a process: what it prints, and with which exit status it ends.

mod accents;
mod administer;
mod archive;
mod certificate;
mod corpus;
mod domain;
mod explain;
mod files;
mod hostile;
mod idp;
mod idp_import;
mod import;
mod journey;
mod keys;
mod language;
mod metadata;
mod process;
mod rehearse;
mod rights;
mod saml;
mod sso;
mod vault;

use std::{
    ffi::OsStr,
    process::{Output, Stdio},
    sync::LazyLock,
};

/// What a run of `latchkey` came to.
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The one document on standard output.
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }
}

/// Where the program is.
fn program() -> &'static str {
    env!("CARGO_BIN_EXE_latchkey-under-test")
}

/// The home of a run that names none.
static EMPTY_HOME: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());

/// Runs `latchkey` with nothing on standard input.
async fn latchkey(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
    let output = tokio::process::Command::new(program())
        .args(arguments)
        // Where no home is named, an empty one: whoever runs the tests may have setups of their own.
        .env("LATCHKEY_HOME", EMPTY_HOME.path().join("home"))
        .env("NO_COLOR", "1")
        .env("LATCHKEY_LANGUAGE", "en")
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    Run::of(output)
}
