//! The arrows of ARCHITECTURE.md, and the rules that keep each part to its own work.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Who may use whom directly. Further along an arrow is allowed too, and worked out below.
const ARROWS: &[(&str, &[&str])] = &[
    ("latchkey-core", &[]),
    ("latchkey-certificate", &["latchkey-core"]),
    ("latchkey-saml", &["latchkey-certificate"]),
    ("latchkey-idp", &["latchkey-core"]),
    ("latchkey-provisioning", &["latchkey-core"]),
    ("latchkey-words", &["latchkey-core"]),
    (
        "latchkey-host",
        &["latchkey-saml", "latchkey-idp", "latchkey-provisioning", "latchkey-certificate", "latchkey-words"],
    ),
    ("latchkey-cli", &["latchkey-host"]),
    ("latchkey-desktop", &["latchkey-host"]),
    ("latchkey-xtask", &[]),
    ("latchkey-bare-window", &[]),
    ("latchkey-one-verifier", &["latchkey-saml"]),
];

/// The tests look at everything from outside.
const MAY_USE_ALL: &str = "latchkey-tests";

/// What the core must not reach, however far down: windows, sockets, files, clocks and secrets' stores.
const NOT_IN_CORE: &[&str] = &[
    "aws-lc-rs",
    "axum",
    "bergshamra",
    "hickory-resolver",
    "hyper",
    "keyring-core",
    "mio",
    "openssl",
    "reqwest",
    "rustls",
    "samael",
    "socket2",
    "tauri",
    "tempfile",
    "tokio",
];

/// The only product code that changes files: each keeps what it writes whole.
const WRITES_FILES: &[&str] =
    &["crates/host/src/store", "crates/host/src/vault", "crates/host/src/bundle", "crates/xtask/src"];

/// A file that is longer than this is two files.
const LONGEST_FILE: usize = 450;
/// A list of cases is read one by one, and may be a little longer.
const LONGEST_LIST_OF_TESTS: usize = 500;

#[test]
fn crates_use_each_other_only_along_the_arrows() {
    let metadata = metadata(&["--no-deps"]);
    for package in array(&metadata, "packages") {
        let name = text(package, "name");
        if name == MAY_USE_ALL {
            continue;
        }
        assert!(
            ARROWS.iter().any(|(from, _)| *from == name),
            "{name} has no arrows: add it to ARCHITECTURE.md and here"
        );
        let allowed = reachable(name);
        for dependency in array(package, "dependencies") {
            let used = text(dependency, "name");
            let is_ours = used.starts_with("latchkey-");
            assert!(!is_ours || allowed.contains(used), "{name} must not use {used}: there is no arrow");
        }
    }
}

#[test]
fn the_core_reaches_no_window_network_file_or_clock() {
    let metadata = metadata(&[]);
    let reached = everything_below("latchkey-core", &metadata);
    assert!(reached.contains("serde"), "the walk along the dependencies works");
    for forbidden in NOT_IN_CORE {
        assert!(!reached.contains(*forbidden), "the core must not depend on {forbidden}");
    }
    for (path, code) in product_code("crates/core/src", "rs") {
        for word in ["std::fs", "std::net", "std::process", "SystemTime::now", "Instant::now", "now_utc()"] {
            assert!(!code.contains(word), "{} uses {word}; the core is handed what it needs", path.display());
        }
    }
}

#[test]
fn only_store_vault_and_bundle_write_files() {
    const WRITES: &[&str] = &[
        "File::create",
        "File::options",
        "OpenOptions",
        "create_dir",
        "fs::copy",
        "fs::remove",
        "fs::rename",
        "fs::write",
        "set_permissions",
    ];
    let mut looked_at = 0;
    for (path, code) in ["crates", "src-tauri"].into_iter().flat_map(|folder| product_code(folder, "rs")) {
        looked_at += 1;
        let name = slashed(&path);
        let is_build_script = name.ends_with("/build.rs");
        if is_build_script || WRITES_FILES.iter().any(|allowed| name.starts_with(allowed)) {
            continue;
        }
        for word in WRITES {
            assert!(!code.contains(word), "{name} uses {word}; files are written by host::store, vault and bundle");
        }
    }
    assert!(looked_at > 20, "only {looked_at} files were looked at");
}

/// Whatever the command line writes is a `Text`, which holds nothing raw from outside.
#[test]
fn only_the_texts_of_the_command_line_reach_its_output() {
    const WRITES: &[&str] = &["stdout", "stderr", "print!", "println!", "/dev/tty"];
    let mut doors = Vec::new();
    for (path, code) in product_code("crates/cli/src", "rs") {
        let code = code.replace("error.use_stderr()", "");
        if WRITES.iter().any(|word| code.contains(word)) {
            doors.push(slashed(&path));
        }
    }
    assert_eq!(doors, ["crates/cli/src/text.rs"], "nothing else writes: use Context::tell or an Outcome");
    for (path, code) in product_code("crates/cli/src", "rs") {
        let composed = code.contains("Text::composed") && slashed(&path) != "crates/cli/src/text.rs";
        assert!(!composed, "{} composes a Text by hand: use text!", path.display());
    }
}

#[test]
fn the_user_interface_knows_no_identity_provider_by_name() {
    const NAMES: &[&str] = &["authentik", "okta", "entra", "keycloak", "google"];
    for (path, code) in user_interface() {
        let lower = code.to_lowercase();
        let words: BTreeSet<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
        for name in NAMES {
            assert!(!words.contains(name), "{} names {name}; the window draws any guide", path.display());
        }
    }
}

#[test]
fn only_the_host_folder_of_the_user_interface_talks_to_tauri() {
    for (path, code) in user_interface() {
        let name = slashed(&path);
        assert!(!code.contains("@tauri-apps") || name.starts_with("ui/src/host/"), "{name} imports @tauri-apps");
    }
}

#[test]
fn no_file_is_longer_than_a_person_reads_in_one_go() {
    let folders = [
        ("crates", "rs"),
        ("src-tauri", "rs"),
        ("tests", "rs"),
        ("ui/src", "ts"),
        ("ui/src", "svelte"),
        ("ui/tests", "ts"),
    ];
    for (folder, ending) in folders {
        for path in files(folder, ending) {
            let name = slashed(&path);
            // Samples, and the one list of codes, which nobody reads in one go.
            if name.starts_with("ui/src/host/fixtures/") || name.ends_with("/message/code/list.rs") {
                continue;
            }
            let lines = read(&path).lines().count();
            let longest = if is_a_crates_test(&path) { LONGEST_LIST_OF_TESTS } else { LONGEST_FILE };
            assert!(lines <= longest, "{name} has {lines} lines: split it");
        }
    }
}

#[test]
fn every_rust_file_opens_by_saying_what_it_is() {
    let all = ["crates", "src-tauri", "tests"].into_iter().flat_map(|folder| files(folder, "rs"));
    for path in all.filter(|path| !is_a_crates_test(path)) {
        assert!(read(&path).starts_with("//!"), "{} opens without a paragraph about itself", slashed(&path));
    }
}

/// A crate's own tests. They need no paragraph about themselves: their names are sentences.
fn is_a_crates_test(path: &Path) -> bool {
    let name = slashed(path);
    name.starts_with("crates/") && (name.ends_with("/tests.rs") || name.contains("/tests/"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn metadata(arguments: &[&str]) -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root()).args(["metadata", "--format-version", "1", "--locked"]).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Every crate that can be reached along the arrows.
fn reachable(name: &str) -> BTreeSet<&'static str> {
    let mut reached: BTreeSet<&'static str> = BTreeSet::new();
    let mut open: Vec<&str> = vec![name];
    while let Some(next) = open.pop() {
        let Some((_, targets)) = ARROWS.iter().find(|(from, _)| *from == next) else { continue };
        for target in *targets {
            if reached.insert(target) {
                open.push(target);
            }
        }
    }
    reached
}

/// The names of all packages that a package is built from, its tests aside.
fn everything_below(name: &str, metadata: &Value) -> BTreeSet<String> {
    let names: BTreeMap<&str, &str> =
        array(metadata, "packages").iter().map(|package| (text(package, "id"), text(package, "name"))).collect();
    let nodes: BTreeMap<&str, &Value> =
        array(&metadata["resolve"], "nodes").iter().map(|node| (text(node, "id"), node)).collect();
    let start = names.iter().find(|(_, found)| **found == name).map(|(id, _)| *id).unwrap();

    let mut seen = BTreeSet::from([start]);
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        for dependency in array(nodes[id], "deps") {
            let built_in = array(dependency, "dep_kinds").iter().any(|kind| kind["kind"].is_null());
            let id = text(dependency, "pkg");
            if built_in && seen.insert(id) {
                open.push(id);
            }
        }
    }
    seen.into_iter().map(|id| names[id].to_owned()).collect()
}

fn array<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap()
}

/// The code that ships: without the files of tests and without what follows `#[cfg(test)]`.
fn product_code(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let ships = |path: &PathBuf| {
        let name = slashed(path);
        !name.ends_with("/tests.rs") && !name.contains("/tests/")
    };
    let before_tests = |path: PathBuf| {
        let code = read(&path).split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        (path, code)
    };
    files(folder, ending).into_iter().filter(ships).map(before_tests).collect()
}

/// What people wrote of the user interface: not the types and samples that the engine writes.
fn user_interface() -> Vec<(PathBuf, String)> {
    let by_hand = |path: &PathBuf| {
        let name = slashed(path);
        !name.starts_with("ui/src/host/bindings/") && !name.starts_with("ui/src/host/fixtures/")
    };
    let endings = ["ts", "svelte", "css", "html"];
    let all = endings.iter().flat_map(|ending| files("ui/src", ending));
    all.filter(by_hand).map(|path| (path.clone(), read(&path))).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// All files with an ending below a folder, relative to the root, in order.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path.strip_prefix(root()).unwrap().to_path_buf());
            }
        }
    }
    found.sort();
    found
}
