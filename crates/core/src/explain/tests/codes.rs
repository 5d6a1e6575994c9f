//! The list of codes against what is said of each, and against the sources that give them.

use super::super::{codes, explain, findings};
use crate::{
    Code, checklist,
    message::Area,
    provisioning::{NOTES_TEXT, Notes},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "tests" {
                sources(&path, found);
            }
        } else if name.ends_with(".rs")
            && name != "tests.rs"
            && !path.ends_with("message/code.rs")
            && !path.ends_with("message/code/list.rs")
        {
            found.push(path);
        }
    }
}

/// Every file of the product, without its tests.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned();
    let mut files = Vec::new();
    for one in fs::read_dir(root.join("crates")).unwrap() {
        let folder = one.unwrap().path().join("src");
        if folder.is_dir() {
            sources(&folder, &mut files);
        }
    }
    sources(&root.join("src-tauri/src"), &mut files);
    assert!(files.len() > 200, "{}", files.len());
    let whole = |file: PathBuf| fs::read_to_string(file).unwrap();
    files
        .into_iter()
        .map(whole)
        .map(|text| text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned())
        .collect()
}

/// Codes that data gives, and not the sources.
fn from_data() -> BTreeSet<Code> {
    let notes: Notes = toml::from_str(NOTES_TEXT).unwrap();
    let answers = checklist::questions_of_every_setup().map(|question| question.code());
    notes.note.into_iter().map(|note| note.code).chain(answers).collect()
}

#[test]
fn every_code_is_given_by_something() {
    let (data, texts) = (from_data(), texts());
    assert!(!data.contains(&Code::Unknown), "a code in the data is none of the list");
    let used: BTreeSet<&str> = texts.iter().flat_map(|text| given(text)).collect();
    let unused: Vec<_> =
        Code::ALL.iter().filter(|code| !used.contains(format!("{code:?}").as_str()) && !data.contains(code)).collect();
    assert!(unused.is_empty(), "nothing gives these any more; take them out of the list: {unused:?}");
}

/// The codes that a source gives; one that is only compared or matched is not given by it.
fn given(source: &str) -> impl Iterator<Item = &str> {
    source.match_indices("Code::").filter_map(|(at, path)| {
        let before = source.get(..at)?.trim_end_matches("crate::").trim_end();
        let rest = source.get(at + path.len()..)?;
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (code, after) = rest.split_at(end);
        let is_compared = before.ends_with("==") || before.ends_with("!=") || before.ends_with('|');
        let is_matched = after.trim_start().starts_with("=>") || after.trim_start().starts_with('|');
        (!is_compared && !is_matched).then_some(code)
    })
}

#[test]
fn only_what_gives_a_code_counts() {
    let source = "if code == Code::A || code != crate::Code::B { match code { Code::C | Code::D => Some(Code::E) } }";
    assert_eq!(given(source).collect::<Vec<_>>(), ["E"]);
}

#[test]
fn every_code_is_explained_once() {
    let is_explained = |code: &Code| match explain(code.as_str()).as_slice() {
        [one] => one.id == code.as_str() && one.finding == Some(*code) && one.vendor == "Latchkey",
        _ => false,
    };
    assert!(Code::ALL.len() > 600, "{}", Code::ALL.len());
    let unknown: Vec<_> = Code::ALL.iter().filter(|code| !is_explained(code)).collect();
    assert!(unknown.is_empty(), "write what these say into explain/codes: {unknown:?}");
}

#[test]
fn codes_are_named_as_programs_expect_and_none_stands_twice() {
    let mut seen = BTreeSet::new();
    for code in Code::ALL {
        let name = code.as_str();
        assert!(is_code(name) && seen.insert(name), "{name}");
        assert_eq!(name.parse(), Ok(*code));
        assert_eq!(serde_json::from_value::<Code>(serde_json::json!(name)).unwrap(), *code);
    }
    assert_eq!(serde_json::from_str::<Code>("\"of_another_version\"").unwrap(), Code::Unknown);
}

fn is_code(text: &str) -> bool {
    !text.starts_with('_')
        && !text.ends_with('_')
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

#[test]
fn every_area_outside_saml_says_who_can_fix_it_and_where_it_can_be_read() {
    let areas: BTreeMap<String, codes::Facts> = toml::from_str(codes::TEXT).unwrap();
    assert!(areas.values().all(|area| area.source.starts_with("https://")));
    let without = |area: &&Area| !areas.contains_key(&area.key());
    let left: Vec<Area> = Area::ALL.iter().copied().filter(|area| without(&area)).collect();
    let of_findings = |area: &Area| {
        let codes = Code::ALL.iter().filter(|code| code.area() == *area);
        codes.into_iter().all(|code| findings::meaning(*code).is_some() || checklist::question_of(*code).is_some())
    };
    assert!(left.iter().all(of_findings), "{left:?}");
    assert!(areas.keys().all(|key| Area::ALL.iter().any(|area| area.key() == *key)), "{:?}", areas.keys());
}

#[test]
fn the_answer_to_a_question_of_the_checklist_is_explained_too() {
    for question in crate::checklist::questions_of_every_setup() {
        let found = explain(&question.id.replace('-', "_"));
        assert!(found.len() == 1 && found[0].cause == question.why, "{}", question.id);
    }
}

#[test]
fn a_code_says_who_can_fix_it() {
    let owner = |code: &str| explain(code).first().map(|found| (found.owner, found.vendor.clone()));
    assert_eq!(owner("txt_at_www"), Some((crate::Owner::Dns, "Latchkey".to_owned())));
    assert_eq!(owner("administrator_not_mapped"), Some((crate::Owner::You, "Latchkey".to_owned())));
}

#[test]
fn the_page_behind_every_explanation_is_among_the_sources() {
    let sources: BTreeSet<&str> = super::super::sources().collect();
    for code in Code::ALL {
        let found = explain(code.as_str());
        assert!(found.iter().all(|one| sources.contains(one.source.as_str())), "{code}: {found:?}");
    }
}
