//! What is written and what is left, where the program cannot do all that it wanted.

use super::{latchkey, program};
use std::{path::Path, process::Stdio};
use tempfile::TempDir;

async fn home_with_setup(folder: &Path) -> String {
    let home = folder.join("home").display().to_string();
    let new = ["setup", "new", "demo", "--product", "claude", "--plan", "team", "--idp", "authentik", "--home", &home];
    let run = latchkey(new).await;
    assert!(matches!(run.status, Some(0 | 1)), "{}{}", run.out, run.err);
    home
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// A limit on the size of files ends the program with a signal in the middle of writing, as `kill -9` would.
#[cfg(unix)]
#[tokio::test]
async fn an_export_that_is_killed_leaves_nothing_once_the_next_is_written() {
    let folder = TempDir::new().unwrap();
    let home = home_with_setup(folder.path()).await;
    let out = folder.path().join("out");
    std::fs::create_dir(&out).unwrap();
    let bundle = out.join("demo.zip").display().to_string();
    let killed = tokio::process::Command::new("sh")
        .args(["-c", "ulimit -c 0; ulimit -f 8; exec \"$0\" \"$@\"", program()])
        .args(["export", "--out", &bundle, "--home", &home])
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    assert_eq!(killed.status.code(), None, "it was killed: {killed:?}");
    if cfg!(target_os = "linux") {
        assert!(names(&out).is_empty(), "{:?}", names(&out));
    }
    let run = latchkey(["export", "--out", &bundle, "--home", &home]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    assert_eq!(names(&out), ["demo.zip"]);
}

#[tokio::test]
async fn an_export_that_the_setup_cannot_record_says_one_thing() {
    let folder = TempDir::new().unwrap();
    let home = home_with_setup(folder.path()).await;
    let lock = Path::new(&home).join("setups/.lock");
    std::fs::remove_file(&lock).unwrap();
    // Nobody can change a setup there, not even root.
    std::fs::create_dir(&lock).unwrap();
    let bundle = folder.path().join("demo.zip").display().to_string();
    let run = latchkey(["export", "--out", &bundle, "--home", &home, "--json"]).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let document = run.json();
    let findings = document["findings"].as_array().unwrap();
    assert_eq!((&findings[0]["code"], &findings[0]["status"]), (&"export_noted".into(), &"warning".into()));
    let title = findings[0]["title"].as_str().unwrap();
    assert!(title.starts_with(&format!("The bundle was written to {bundle}")), "{title}");
    let text = latchkey(["export", "--out", &bundle, "--home", &home]).await;
    for said in [&run.out, &run.err, &text.out, &text.err] {
        assert!(!said.contains("Nothing was saved"), "{said}");
    }
    let words = text.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("Wrote") && words.contains("could not record the export"), "{words}");

    let elsewhere = folder.path().join("other").display().to_string();
    let taken = latchkey(["import", &bundle, "--home", &elsewhere, "--json"]).await;
    assert_eq!(taken.status, Some(0), "the bundle is whole: {}{}", taken.out, taken.err);
}
