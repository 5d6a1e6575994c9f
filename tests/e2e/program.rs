//! `latchkey` as a process, and a sign-in test of it that waits for its browser.

use crate::in_time;
use serde_json::Value;
use std::{
    fs,
    process::{Output, Stdio},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines},
    process::{Child, ChildStderr, Command},
};

/// A home of its own with a passphrase file, so that no keychain is needed.
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("passphrase"), "correct horse battery\n").unwrap();
        Self(folder)
    }

    /// A file in its folder.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_latchkey-under-test"));
        command
            .args(words)
            .args(["--json", "--home", &self.path("home"), "--passphrase-file", &self.path("passphrase")])
            .env_remove("LATCHKEY_HOME")
            .env("NO_COLOR", "1")
            .env("LATCHKEY_LANGUAGE", "en")
            .stdin(Stdio::null())
            .kill_on_drop(true);
        command
    }

    /// Runs a command to its end: exit status and document.
    pub(crate) async fn run(&self, words: &[&str]) -> (Option<i32>, Value) {
        ended(in_time("the command's end", self.command(words).output()).await.unwrap())
    }

    /// Runs a command that has to succeed.
    pub(crate) async fn done(&self, words: &[&str]) -> Value {
        let (status, document) = self.run(words).await;
        assert_eq!(status, Some(0), "{words:?}: {document:#}");
        document
    }

    /// Starts a sign-in test and reads where the browser has to go.
    pub(crate) async fn sign_in(&self, words: &[&str]) -> SignIn {
        let fixed = ["sso", "test", "--no-browser", "--timeout", "3m"];
        let mut command = self.command(&[&fixed, words].concat());
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut said = String::new();
        let start = loop {
            let line = in_time("the start URL", lines.next_line()).await.unwrap();
            let line = line.unwrap_or_else(|| panic!("it ended before it named the start URL: {said}"));
            said.push_str(&line);
            said.push('\n');
            if line.starts_with("http") {
                break line;
            }
        };
        SignIn { process, lines, start, said }
    }
}

fn ended(output: Output) -> (Option<i32>, Value) {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let document = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    (output.status.code(), document)
}

/// A sign-in test under way.
pub(crate) struct SignIn {
    process: Child,
    lines: Lines<BufReader<ChildStderr>>,
    /// Where the browser begins.
    pub(crate) start: String,
    /// What was said so far.
    pub(crate) said: String,
}

impl SignIn {
    /// Waits for its end: exit status and document.
    pub(crate) async fn end(mut self) -> (Option<i32>, Value) {
        let mut rest = String::new();
        let mut out = self.process.stdout.take().unwrap();
        let mut document = String::new();
        let mut said = self.lines.into_inner();
        let work = async {
            let (out, err) = tokio::join!(out.read_to_string(&mut document), said.read_to_string(&mut rest));
            out.and(err).unwrap();
            self.process.wait().await.unwrap()
        };
        let status = in_time("the sign-in test's end", work).await;
        let document = serde_json::from_str(&document);
        (status.code(), document.unwrap_or_else(|error| panic!("{error}: {}{rest}", self.said)))
    }
}

/// The finding of that code.
pub(crate) fn finding<'a>(document: &'a Value, code: &str) -> &'a Value {
    let mut all = document["findings"].as_array().unwrap().iter();
    all.find(|finding| finding["code"] == code).unwrap_or_else(|| panic!("{code} is missing in {document:#}"))
}

/// The codes of what failed, the cause first.
pub(crate) fn failures(document: &Value) -> Vec<&str> {
    let all = document["findings"].as_array().unwrap().iter();
    all.filter(|finding| finding["status"] == "failed").map(|finding| finding["code"].as_str().unwrap()).collect()
}
