//! The catalogue of sentences against what says them: each is said by something, and nobody is shown a sentence's name.

use latchkey_core::{
    Code,
    explain::{known_errors, meanings, of},
    message::{Arg, Message, Said},
};
use latchkey_words::{Language, Reader, names, say};
use std::{collections::BTreeSet, fs, path::Path};

/// The sources of the product, without their tests.
pub(crate) fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !matches!(name, "tests" | "target" | "words") {
            sources(&path, text);
        } else if (name.ends_with(".rs") && name != "tests.rs") || name.ends_with(".toml") {
            text.push_str(&fs::read_to_string(&path).unwrap());
            text.push('\0');
        }
    }
}

/// How a data file names a sentence.
fn in_data(name: &str) -> String {
    format!("{{ say = \"{name}\" }}")
}

#[test]
fn every_sentence_that_a_data_file_names_is_in_the_catalogue_and_has_no_holes() {
    let mut text = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates"), &mut text);
    let all: BTreeSet<&str> = names().collect();
    let named: Vec<&str> = text.split("{ say = \"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect();
    assert!(named.len() > 60, "{}", named.len());
    for name in named {
        assert!(all.contains(name), "{name}");
        let message: Message = serde_json::from_value(serde_json::json!({ "say": name })).unwrap();
        let said = say(&message, Language::En, Reader::Terminal);
        assert!(said != name && !said.contains("{$"), "{name}: {said}");
    }
}

#[test]
fn every_sentence_of_the_catalogue_is_said_by_something() {
    let mut text = String::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["crates", "src-tauri/src"] {
        sources(&crates.join(folder), &mut text);
    }
    let said = said_by(&text);
    let is_said = |name: &str| said.contains(&name.replace('-', "_")) || text.contains(&in_data(name));
    let all: Vec<&str> = names().filter(|name| !name.ends_with("-window")).collect();
    assert!(all.len() > 60 && is_said("host-is-not-workos.other-host"), "{}", all.len());
    assert!(!is_said("host-is-not-workos.other"), "a longer name is another one");
    // Days and spans of time are filled in where a sentence has one.
    let fills_in = |name: &str| name == "day" || name.starts_with("span.") || name.starts_with("span-in-dative.");
    // The help of the command line is found by the names of its commands and arguments; its own test looks for these.
    let is_help = |name: &str| name == "help" || name.starts_with("help.") || name.starts_with("help-");
    let is_looked_for = |name: &str| is_help(name) && !name.starts_with("help-page.");
    let explained = explained();
    let is_found_otherwise = |name: &str| fills_in(name) || explained.contains(name) || is_looked_for(name);
    let unsaid: Vec<&&str> = all.iter().filter(|name| !is_said(name) && !is_found_otherwise(name)).collect();
    assert!(unsaid.is_empty(), "nothing says these; take them out of the catalogue: {unsaid:?}");
}

/// What the sources call: `say::name` and `say::name::why`, also under another name that a `use` gives.
pub(crate) fn said_by(text: &str) -> BTreeSet<String> {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let words = |rest: &str| rest.split(|letter: char| !is_name(letter)).next().unwrap_or_default().to_owned();
    let mut said = BTreeSet::new();
    for file in text.split('\0') {
        // The questions of the check-list are named to a macro.
        let macro_is_here = file.contains("say::$name::words(");
        for (at, _) in file.match_indices("said!(").filter(|_| macro_is_here) {
            let name = words(&file[at + 6..]);
            said.extend([format!("{name}.words"), format!("{name}.why"), name]);
        }
        let mut called = vec![("say".to_owned(), String::new())];
        for (at, _) in file.match_indices("say::") {
            let module = words(&file[at + 5..]);
            let behind = file[at + 5 + module.len()..].trim_start();
            match behind.strip_prefix("as ") {
                Some(other) => called.push((words(other), format!("{module}."))),
                None if behind.starts_with([';', ',', '}']) => called.push((module.clone(), format!("{module}."))),
                None => {}
            }
        }
        for inside in file.split("say::{").skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)) {
            for one in inside.split(',').map(str::trim) {
                let (module, alias) = one.split_once(" as ").unwrap_or((one, one));
                called.push((alias.to_owned(), format!("{module}.")));
            }
        }
        for (alias, module) in &called {
            for (at, _) in file.match_indices(&format!("{alias}::")) {
                if file[..at].ends_with(is_name) {
                    continue;
                }
                let first = words(&file[at + alias.len() + 2..]);
                let behind = &file[at + alias.len() + 2 + first.len()..];
                said.insert(format!("{module}{first}"));
                if let Some(second) = behind.strip_prefix("::").filter(|_| module.is_empty()) {
                    said.insert(format!("{first}.{}", words(second)));
                }
            }
        }
    }
    said
}

/// The sentences that are named after codes and after the entries of data.
fn explained() -> BTreeSet<String> {
    let of_errors = known_errors().iter().flat_map(|error| [&error.title, &error.cause, &error.fix]).cloned();
    let of_findings = meanings().flat_map(|one| [one.title(), one.meaning(), one.fix()]).map(Said::from);
    let of_codes = Code::ALL.iter().filter_map(|code| of(*code)).flat_map(|one| [one.title, one.cause, one.fix]);
    let mut names = BTreeSet::new();
    for said in of_errors.chain(of_findings).chain(of_codes) {
        let mut open: Vec<Message> = said.message().cloned().into_iter().collect();
        while let Some(message) = open.pop() {
            open.extend(message.args().filter_map(|(_, value)| match value {
                Arg::Message(inner) => Some(inner.clone()),
                _ => None,
            }));
            names.insert(message.name().to_owned());
        }
    }
    names
}

#[test]
fn no_state_of_the_window_shows_the_name_of_a_sentence() {
    let names: BTreeSet<&str> = names().filter(|name| name.contains('.')).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/host/fixtures/scenarios");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let value: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        look(&value, &mut |text| {
            seen += 1;
            // The setup in a bundle is saved as messages.
            if text.starts_with("{\n  \"schema\":") {
                return;
            }
            let word = |letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '.';
            let shown = text.split(word).map(|piece| piece.trim_end_matches('.')).find(|piece| names.contains(piece));
            assert!(shown.is_none(), "{}: {shown:?} in {text}", path.display());
        });
    }
    assert!(seen > 10_000, "{seen}");
}

fn look(value: &serde_json::Value, each: &mut impl FnMut(&str)) {
    match value {
        serde_json::Value::String(text) => each(text),
        serde_json::Value::Array(several) => several.iter().for_each(|one| look(one, each)),
        serde_json::Value::Object(fields) => {
            assert!(!fields.contains_key("say"), "a message that nobody has said: {fields:?}");
            fields.values().for_each(|one| look(one, each));
        }
        _ => {}
    }
}
