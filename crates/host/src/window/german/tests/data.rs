//! The engine's data: the sentences of the TOML files beside the code have their German too.

use super::{in_german, sources::filled};
use latchkey_core::{Code, explain::explain};
use std::{fs, path::Path};

/// Files, and the keys under which they hold sentences.
const SENTENCES: [(&str, &[&str]); 9] = [
    ("core/data/before_you_start.toml", &["text", "what"]),
    ("core/data/checklist.toml", &["statement", "words", "why"]),
    ("core/data/products.toml", &["administrators", "parent", "scim"]),
    ("core/data/provisioning_notes.toml", &["title", "fix", "text"]),
    ("core/data/errors.toml", &["cause", "action"]),
    ("core/data/service_provider.toml", &["what"]),
    ("core/src/explain/findings", &["title", "meaning", "fix"]),
    ("core/src/explain/errors", &["title", "cause", "fix"]),
    ("idp/src", &["words", "exception", "otherwise", "reason", "application"]),
];

#[test]
fn every_sentence_in_the_data_has_its_german() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut missing = Vec::new();
    for (place, keys) in SENTENCES {
        let path = crates.join(place);
        let files = if path.is_dir() { files_in(&path) } else { vec![fs::read_to_string(path).unwrap()] };
        for (key, value) in files.iter().flat_map(|text| values(text)) {
            if (keys.contains(&key) || key.is_empty()) && in_german(&filled(&value)).is_none() {
                missing.push(format!("{place}: {value}"));
            }
        }
    }
    assert!(missing.is_empty(), "no German for:\n{}", missing.join("\n"));
}

#[test]
fn every_code_is_explained_in_german() {
    let mut missing = Vec::new();
    for code in Code::ALL {
        for found in explain(code.as_str()) {
            let said = [found.title, found.cause, found.fix];
            missing.extend(
                said.into_iter().filter(|text| in_german(text).is_none()).map(|text| format!("{code}: {text}")),
            );
        }
    }
    assert!(missing.is_empty(), "no German for:\n{}", missing.join("\n"));
}

/// Every TOML file in a folder and in its folders.
fn files_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(files_in(&path));
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(fs::read_to_string(path).unwrap());
        }
    }
    found
}

/// The texts of a TOML file, with their keys; an entry of a list of sentences has none.
fn values(text: &str) -> Vec<(&str, String)> {
    let quoted = |text: &str| {
        let inside = text.trim().trim_end_matches(',').strip_prefix('"')?.strip_suffix('"')?;
        Some(inside.replace("\\\"", "\""))
    };
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((key, value)) => found.extend(quoted(value).map(|value| (key, value))),
            None if line.ends_with(".\",") => found.extend(quoted(line).map(|value| ("", value))),
            None => {}
        }
    }
    found
}
