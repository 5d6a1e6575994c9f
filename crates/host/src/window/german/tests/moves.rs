//! A next move is a whole sentence, so it ends as one: in English where it is written, and in German in the catalogue.

use super::{
    super::{FILES, pairs},
    sources::{is_sentence, literals, rust_files},
};
use latchkey_core::message::Message;
use latchkey_words::{Language, Reader, names, say};
use std::{fs, path::Path};

/// What opens a call that gives a next move.
const CALLS: [&str; 3] = [".fix(", "Failure::input(", "Failure::unanswered("];
/// What has fewer words is a part of a sentence.
const FEWEST: usize = 4;
/// How a sentence ends. What ends with a hole is looked at where findings are made.
const ENDS: [char; 6] = ['.', '?', '!', '…', '}', ' '];

#[test]
fn every_next_move_in_the_sources_ends_as_a_sentence() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut open, mut seen) = (Vec::new(), 0);
    for name in ["core", "certificate", "saml", "idp", "host", "../src-tauri"] {
        for file in rust_files(&crates.join(name).join("src")) {
            let text = fs::read_to_string(&file).unwrap();
            let product = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            for said in
                CALLS.iter().flat_map(|call| product.split(call).skip(1)).flat_map(|call| literals(inside(call)))
            {
                if is_sentence(&said) && said.split(' ').count() >= FEWEST {
                    seen += 1;
                    open.extend((!said.ends_with(ENDS)).then(|| format!("{}: {said}", file.display())));
                }
            }
        }
    }
    assert!(seen > 150, "only {seen} were found in the sources");
    // Most stand in the catalogue, in both languages.
    let mut seen = 0;
    for name in names().filter(|name| name.ends_with("fix") || name.ends_with("fix-window")) {
        let message: Message = serde_json::from_value(serde_json::json!({ "say": name })).unwrap();
        for language in [Language::En, Language::De] {
            let said = say(&message, language, Reader::Terminal);
            seen += 1;
            open.extend((!said.ends_with(ENDS)).then(|| format!("{name}: {said}")));
        }
    }
    assert!(seen > 600, "only {seen} were found in the catalogue");
    assert!(open.is_empty(), "{} have no end:\n{}", open.len(), open.join("\n"));
}

#[test]
fn a_phrase_ends_in_german_as_it_does_in_english() {
    let ends = |text: &str| text.ends_with('.');
    let differ: Vec<&str> = FILES
        .iter()
        .copied()
        .flat_map(pairs)
        .filter(|(english, german)| ends(english) != ends(german))
        .map(|(english, _)| english)
        .collect();
    assert!(differ.is_empty(), "{} differ:\n{}", differ.len(), differ.join("\n"));
}

/// What stands in a call, up to the bracket that closes it.
fn inside(call: &str) -> &str {
    let (mut depth, mut quoted, mut escaped) = (1_u32, false, false);
    for (at, letter) in call.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return call.get(..at).unwrap_or_default();
        }
    }
    call
}
