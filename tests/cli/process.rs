//! What the program sees to before it does anything: nothing of its memory is written down or looked into.
#![cfg(target_os = "linux")]

use super::sso::home_with_key;
use std::process::Stdio;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::Command,
};

#[tokio::test]
async fn a_running_program_leaves_no_core_and_lets_nobody_look_into_it() {
    use std::os::unix::fs::MetadataExt;
    let home = home_with_key().await;
    let mut running = Command::new(env!("CARGO_BIN_EXE_latchkey-under-test"))
        .args(["sso", "test", "--json", "--no-browser", "--setup", "demo", "--timeout", "60s", "--home"])
        .arg(home.path().join("home"))
        .arg("--passphrase-file")
        .arg(home.path().join("pass"))
        .env_remove("LATCHKEY_HOME")
        .env("LATCHKEY_LANGUAGE", "en")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    // It holds the key and waits for somebody to sign in once it has told where.
    let mut told = BufReader::new(running.stderr.take().unwrap()).lines();
    while !told.next_line().await.unwrap().expect("the start address is told").contains("/start?test=") {}

    let folder = format!("/proc/{}", running.id().unwrap());
    let limits = std::fs::read_to_string(format!("{folder}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    // The files of a process that may be looked into belong to who started it; those of any other to root.
    let mine = std::fs::metadata(home.path()).unwrap().uid();
    let owner = std::fs::metadata(format!("{folder}/environ")).unwrap().uid();
    assert_eq!(owner, 0);
    if mine != 0 {
        assert!(std::fs::read(format!("{folder}/environ")).is_err());
    }
    running.start_kill().unwrap();
    running.wait().await.unwrap();
}
