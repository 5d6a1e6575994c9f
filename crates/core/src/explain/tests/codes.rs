//! The codes that the sources can make are those that are explained.

use super::super::{codes, explain, findings};
use crate::{
    administration::PERSON_PROBLEMS,
    provisioning::{NOTES_TEXT, Notes},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The ways to make a finding whose code comes first.
const MAKERS: [&str; 4] = ["failed", "passed", "warning", "skipped"];
/// Crates in whose sources every literal that looks like a code is one, but for [`NO_CODES`] and codes of failures.
const ALL_CODES: [&str; 3] = ["core", "saml", "certificate"];
/// What a failure's code stands behind.
const FAILURES: [&str; 5] = ["Failure::input(", "Failure::unanswered(", "failure(", "unwelcome(", "unusable_metadata("];
/// Literals that look like codes: WorkOS's and Claude's error codes, names of attributes and files, and causes for which
/// nothing is found out.
const NO_CODES: [&str; 19] = [
    "access_denied",
    "profile_not_allowed_outside_organization",
    "server_error",
    "email_address",
    "family_name",
    "first_name",
    "given_name",
    "last_name",
    "user_id",
    "attribute_groups",
    "latchkey_copy",
    "acs_known",
    "domains_known",
    "entity_id_known",
    "issuer_known",
    "metadata_signer_known",
    "original_at_hand",
    "request_known",
    "trust_known",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "tests" {
                sources(&path, found);
            }
        } else if name.ends_with(".rs") && name != "tests.rs" {
            found.push(path);
        }
    }
}

/// Every file of every crate, without its tests; with the crate's name.
fn texts() -> Vec<(String, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned();
    let mut texts = Vec::new();
    for one in fs::read_dir(crates).unwrap() {
        let one = one.unwrap();
        let (name, folder) = (one.file_name().to_string_lossy().into_owned(), one.path().join("src"));
        let mut files = Vec::new();
        if folder.is_dir() {
            sources(&folder, &mut files);
        }
        for file in files {
            let whole = fs::read_to_string(file).unwrap();
            texts.push((name.clone(), whole.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned()));
        }
    }
    assert!(texts.len() > 200, "{}", texts.len());
    texts
}

/// Each literal of a source that looks like a code and is not that of a failure.
fn all_literals(text: &str) -> impl Iterator<Item = String> + '_ {
    let of_failure = |before: &str| FAILURES.iter().any(|maker| before.trim_end().ends_with(maker));
    let quotes = text.match_indices('"').filter(move |(place, _)| !of_failure(&text[..*place]));
    quotes.filter_map(|(place, _)| literal(&text[place..])).filter(|code| !NO_CODES.contains(code)).map(str::to_owned)
}

fn is_code(text: &str) -> bool {
    text.trim_matches('_').contains('_')
        && !text.ends_with('_')
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

/// The literal with which `text` begins, where it has the form of a code.
fn literal(text: &str) -> Option<&str> {
    let (literal, _) = text.trim_start().strip_prefix('"')?.split_once('"')?;
    is_code(literal).then_some(literal)
}

/// The last part of the path of a constant with which `text` begins.
fn constant(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let end = text.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == ':'))?;
    let name = text[..end].rsplit("::").next()?;
    (name.len() > 1 && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')).then_some(name)
}

/// `const NAME: &str = "code";`, by name.
fn constants(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for part in text.split("const ").skip(1) {
        let Some((name, rest)) = part.split_once(": &str = ") else { continue };
        if let Some(code) = literal(rest).filter(|_| name.len() < 40) {
            found.entry(name.to_owned()).or_default().insert(code.to_owned());
        }
    }
    found
}

/// The names of functions and closures that take a code first and make a finding of it.
fn helpers(text: &str) -> BTreeSet<String> {
    let functions = text.split("fn ").skip(1).filter_map(|part| {
        let (name, rest) = part.split_once('(')?;
        let rest = rest.trim_start();
        rest.strip_prefix("&self,").unwrap_or(rest).trim_start().starts_with("code: &").then(|| name.to_owned())
    });
    let aliases = text.split("let ").skip(1).filter_map(|part| {
        let (name, rest) = part.split_once(" = Finding::")?;
        let (maker, _) = rest.split_once(';')?;
        MAKERS.contains(&maker).then(|| name.to_owned())
    });
    let closures = text.split("let ").skip(1).filter_map(|part| {
        let (name, rest) = part.split_once(" =")?;
        rest.trim_start().starts_with("|code").then(|| name.to_owned())
    });
    functions
        .chain(closures)
        .chain(aliases)
        .filter(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_'))
        .collect()
}

fn codes_in_the_sources() -> BTreeSet<String> {
    let texts = texts();
    let mut everywhere: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in &texts {
        for (name, codes) in constants(text) {
            everywhere.entry(name).or_default().extend(codes);
        }
    }
    let mut codes = BTreeSet::new();
    for (crate_name, text) in &texts {
        if ALL_CODES.contains(&crate_name.as_str()) && text.contains("Finding") {
            codes.extend(all_literals(text));
        }
        let here = constants(text);
        let named = |rest: &str| constant(rest).and_then(|name| here.get(name).or_else(|| everywhere.get(name)));
        for maker in MAKERS {
            for rest in text.split(&format!("Finding::{maker}(")).skip(1) {
                codes.extend(literal(rest).map(str::to_owned));
                codes.extend(named(rest).into_iter().flatten().cloned());
            }
        }
        for helper in helpers(text) {
            for (place, _) in text.match_indices(&format!("{helper}(")) {
                let before = text[..place].chars().next_back();
                let whole = !before.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_');
                let rest = &text[place + helper.len() + 1..];
                codes.extend(literal(rest).filter(|_| whole).map(str::to_owned));
                codes.extend(named(rest).filter(|_| whole).into_iter().flatten().cloned());
            }
        }
    }
    let notes: Notes = toml::from_str(NOTES_TEXT).unwrap();
    codes.extend(notes.note.into_iter().map(|note| note.code));
    codes.extend(PERSON_PROBLEMS.iter().map(|problem| format!("people_{}", problem.slug().replace('-', "_"))));
    codes
}

#[test]
fn every_code_that_the_sources_can_make_is_explained() {
    let codes = codes_in_the_sources();
    assert!(codes.len() > 250, "{} codes", codes.len());
    for code in [
        "txt_at_www",
        "administrator_not_mapped",
        "scim_filter_group",
        "people_no_email",
        "audience_matches",
        // By another name of the maker, through a method, from data, and out of a table.
        "txt_mistyped",
        "dns_server_failing",
        "okta_group_rename",
        "entity_id_missing",
    ] {
        assert!(codes.contains(code), "the sources are not read any more: {code}");
    }
    let unknown: Vec<&String> = codes.iter().filter(|code| explain(code).len() != 1).collect();
    assert!(unknown.is_empty(), "write what these say into explain/codes: {unknown:?}");
}

#[test]
fn every_area_says_what_it_is_about_and_no_code_stands_twice() {
    let mut seen = BTreeSet::new();
    for text in codes::FILES {
        let area: codes::Area = toml::from_str(text).unwrap();
        assert!(area.cause.ends_with('.') && area.fix.ends_with('.') && area.source.starts_with("https://"));
        for (code, title) in area.codes {
            assert!(is_code(&code) && !title.ends_with('.') && title.chars().count() > 10, "{code}: {title}");
            assert!(findings::meaning(&code).is_none(), "{code} is explained among the findings");
            assert!(seen.insert(code.clone()), "{code} stands twice");
        }
    }
}

#[test]
fn the_answer_to_a_question_of_the_checklist_is_explained_too() {
    for question in crate::checklist::questions_of_every_setup() {
        let found = explain(&question.id.replace('-', "_"));
        assert!(found.len() == 1 && found[0].cause == question.why, "{}", question.id);
    }
}

#[test]
fn a_code_says_who_can_mend_it() {
    let owner = |code: &str| explain(code).first().map(|found| (found.owner, found.vendor.clone()));
    assert_eq!(owner("txt_at_www"), Some((crate::Owner::Dns, "Latchkey".to_owned())));
    assert_eq!(owner("administrator_not_mapped"), Some((crate::Owner::You, "Latchkey".to_owned())));
}

#[test]
fn a_title_says_what_passed_means_and_not_that_it_passed() {
    for code in ["txt_extra_text", "administrator_not_mapped", "continue_with_sso"] {
        let found = explain(code);
        assert!(found.iter().all(|one| one.title.starts_with("Passed means: ")), "{code}: {found:?}");
        assert!(!found.is_empty(), "{code}");
    }
}
