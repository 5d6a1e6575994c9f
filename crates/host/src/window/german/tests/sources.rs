//! Walks the engine's own sources: a sentence that is written there without its German is found here.

use super::in_german;
use crate::window::in_the_window;
use latchkey_core::Failure;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where nothing is written that the window shows.
const NOT_SHOWN: [&str; 30] = [
    // The bundle's files and what is exported for an identity provider stay English: they leave this machine.
    "core/src/calendar.rs",
    "idp/src/authentik/export",
    "idp/src/authentik/api/rights/files.rs",
    "idp/src/entra/export",
    "idp/src/export",
    "idp/src/generic/export",
    "idp/src/google/export",
    "idp/src/guide/markdown.rs",
    "idp/src/keycloak/export",
    "idp/src/okta/export",
    "host/src/bundle/contents.rs",
    "host/src/bundle/page.rs",
    // The pages that a browser shows during a test.
    "host/src/loopback/built_in.rs",
    "host/src/loopback/page.rs",
    "host/src/loopback/pages.rs",
    "host/src/loopback/server.rs",
    "host/src/loopback/tls.rs",
    // Words of the menu have a file of their own; a program that cannot open its window speaks to the terminal.
    "src-tauri/src/menu/words.rs",
    "src-tauri/src/environment.rs",
    "host/src/process.rs",
    // Both languages stand in it.
    "src-tauri/src/notice.rs",
    "src-tauri/src/lib.rs",
    // The terminal's rehearsal, sample people, and what only a developer reads.
    "host/src/rehearse",
    "idp/src/guide/template.rs",
    "core/src/samples.rs",
    "core/src/setup/migration.rs",
    // Parts of sentences, which are looked for whole below.
    "host/src/window/words.rs",
    "saml/src/rehearsal/people.rs",
    "saml/src/rehearsal/response.rs",
    "saml/src/rehearsal/sign.rs",
];

/// Literals that are no sentences, or only a part of ones that are known whole.
const NO_SENTENCES: &[&str] = &[
    "{} is on {}",
    "{} on {}",
    "{} in {}",
    "{} at {}",
    "{} to {}",
    "{} for {}",
    "{} ago",
    "{} from now",
    "{amount} ago",
    "who ",
    " and ",
    " or ",
    "a {} of {}",
    "The {} {}",
    "The {} is the ACS URL",
    "There is no {} called {}",
    "{} gives the {} {} in {}",
    "string | null",
    "kept for whoever edits the data",
    "seat type",
    "user ID",
    "first name",
    "last name",
    ", custom roles",
    ", with group mappings",
    // What stands on other people's pages, and names.
    "User provisioning",
    "Your organization's SSO configuration automatically manages members. You cannot provision users via the API.",
    "You haven't been added to your organization yet",
    "primary owner",
    "Jane van Dyke",
    "dig +short TXT {}",
    " at line ",
    "latchkey vault",
    "{} - identity provider.md",
    "Latchkey sign-in test",
    // Names of objects at authentik.
    "{} - Latchkey test",
    "{}: SCIM user",
    "Application entitlement",
    // Labels of permissions at authentik, and what it says itself.
    "Application Entitlement",
    "Policy Binding",
    "Can preview user data sent to providers",
    "Can view Property Mapping",
    "Can add Property Mapping",
    "View Certificate-Key pair's certificate",
    "Can view scim provider user",
    "Can view Task",
    "Can view Schedule",
    "Manually trigger a schedule",
    "Dropping mutating request",
    "No provider found",
    "Stopping sync",
    "User not found",
    "authentication credentials",
];

#[test]
fn every_sentence_in_the_sources_has_its_german() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut missing = Vec::new();
    for name in ["core", "certificate", "saml", "idp", "host", "../src-tauri"] {
        for file in rust_files(&crates.join(name).join("src")) {
            let shown = file.display().to_string();
            if NOT_SHOWN.iter().any(|not| shown.contains(not)) {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let product = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            for literal in literals(product) {
                missing.extend(untold(&literal).map(|line| format!("{shown}: {line}")));
            }
        }
    }
    assert!(missing.is_empty(), "{} sentences have no German:\n{}", missing.len(), missing.join("\n"));
}

/// The lines of a literal that are sentences without German.
fn untold(literal: &str) -> impl Iterator<Item = String> + '_ {
    let no_sentence = |text: &str| NO_SENTENCES.iter().any(|known| filled(known) == filled(text));
    let lines = literal.lines().filter(move |line| !no_sentence(line));
    let each = lines.map(|line| filled(bare(line))).flat_map(|line| [line.clone(), as_the_window_says(&line)]);
    each.filter(|line| is_sentence(line) && in_german(line).is_none())
}

/// A next move without the options of the command line.
fn as_the_window_says(line: &str) -> String {
    in_the_window(Failure::input(latchkey_core::Code::Unknown, "", line)).fix.to_string()
}

/// Whether it has at least two words, one of them an ordinary one in lower case.
pub(super) fn is_sentence(line: &str) -> bool {
    let words: Vec<&str> = line.split(' ').filter(|word| word.len() > 1 && word.chars().all(is_letter)).collect();
    let code = line.starts_with(['<', '#', '.', '|'])
        || line.contains("=\"")
        || line.contains(" › ")
        || line.contains("request.user.");
    words.len() > 1 && !code && words.iter().any(|word| word.chars().all(char::is_lowercase))
}

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, ',' | '.' | ':' | ';' | '\'')
}

/// Without the marks of Markdown in front.
fn bare(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['#', '-', '>', ' ']);
    line.split_once(". ")
        .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(line, |(_, rest)| rest)
}

/// With each hole filled by something that fits any.
pub(super) fn filled(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, inside)) = rest.split_once('{') {
        out.push_str(before);
        match inside.split_once('}') {
            Some((_, after)) => {
                out.push('7');
                rest = after;
            }
            None => rest = inside,
        }
    }
    out + rest
}

pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            files.extend(rust_files(&path));
        } else if name.ends_with(".rs") && name != "tests.rs" {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Every string literal of a source, without those in comments.
pub(super) fn literals(source: &str) -> Vec<String> {
    let letters: Vec<char> = source.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or_default();
    let mut found = Vec::new();
    let mut index = 0;
    while index < letters.len() {
        match at(index) {
            '/' if at(index + 1) == '/' => {
                while index < letters.len() && at(index) != '\n' {
                    index += 1;
                }
            }
            '\'' if at(index + 2) == '\'' => index += 2,
            '\'' if at(index + 1) == '\\' => {
                index += 2;
                while index + 1 < letters.len() && at(index + 1) != '\'' {
                    index += 1;
                }
                index += 1;
            }
            'r' if at(index + 1) == '"' || (at(index + 1) == '#' && at(index + 2) == '"') => {
                let hash = at(index + 1) == '#';
                let mut text = String::new();
                index += if hash { 3 } else { 2 };
                while index < letters.len() && !(at(index) == '"' && (!hash || at(index + 1) == '#')) {
                    text.push(at(index));
                    index += 1;
                }
                found.push(text);
            }
            '"' => {
                let mut text = String::new();
                index += 1;
                while index < letters.len() && at(index) != '"' {
                    if at(index) != '\\' {
                        text.push(at(index));
                    } else {
                        index += 1;
                        match at(index) {
                            'n' => text.push('\n'),
                            '\n' => {
                                while at(index + 1).is_whitespace() {
                                    index += 1;
                                }
                            }
                            other => text.push(other),
                        }
                    }
                    index += 1;
                }
                found.push(text);
            }
            _ => {}
        }
        index += 1;
    }
    found
}
