//! The table of findings in the core against the sources that make them.

use latchkey_core::explain::{meaning, meanings};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What looks like a code where a finding is made, and is none: causes outside the response, and WorkOS's errors.
const NO_CODES: [&str; 3] = ["profile_not_allowed_outside_organization", "access_denied", "server_error"];
/// How a finding begins in the sources.
const BEGINNINGS: [&str; 8] = [
    "Finding::failed(",
    "Finding::warning(",
    "Finding::passed(",
    "Finding::skipped(",
    "refuse(",
    "refused(",
    ": &str = ",
    "let code = ",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" && name != "rehearsal" {
            sources(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            found.push(path);
        }
    }
}

fn is_code(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    plain && text.contains('_') && !NO_CODES.contains(&text)
}

/// The codes with which `source` makes findings, and every literal that could be one.
fn codes(source: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let product = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut made = BTreeSet::new();
    for beginning in BEGINNINGS {
        for rest in product.split(beginning).skip(1) {
            let literal = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'));
            made.extend(literal.map(|(code, _)| code.to_owned()).filter(|code| is_code(code) || code == "structure"));
        }
    }
    let literals = product.split('"').map(str::to_owned).collect();
    (made, literals)
}

#[test]
fn every_finding_stands_in_the_table_and_the_table_holds_no_other() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = vec![crates.join("certificate/src/judge.rs")];
    sources(&crates.join("saml/src"), &mut files);
    let (mut made, mut literals) = (BTreeSet::new(), BTreeSet::new());
    for file in files {
        let (of_file, all) = codes(&fs::read_to_string(file).unwrap());
        made.extend(of_file);
        literals.extend(all);
    }
    assert!(made.len() > 60, "only {} codes were found", made.len());
    let missing: Vec<_> = made.iter().filter(|code| meaning(code).is_none()).collect();
    assert!(missing.is_empty(), "add these to crates/core/src/explain/findings: {missing:?}");
    let orphaned: Vec<_> = meanings().filter(|one| !literals.contains(&one.code)).map(|one| &one.code).collect();
    assert!(orphaned.is_empty(), "nothing gives these findings any more: {orphaned:?}");
}
