//! Reads both catalogues and refuses what is not whole: a sentence without its German, German for no sentence, other values
//! than the English has, a name twice.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a build script has nobody to answer to: what is wrong with the catalogue ends the build"
)]

mod values;

use fluent_syntax::{
    ast::{Entry, Pattern},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The values of each sentence, by its name.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (english, german) = (files(&root.join("en")), files(&root.join("de")));
    let names =
        |files: &[PathBuf]| files.iter().filter_map(|file| file.file_name()?.to_str().map(str::to_owned)).collect();
    let (of_english, of_german): (Vec<String>, Vec<String>) = (names(&english), names(&german));
    assert!(of_english == of_german, "en and de have the same files: {of_english:?} and {of_german:?}");
    for (english, german) in english.iter().zip(&german) {
        compare(english, &read(english), german, &read(german));
    }
    let mut all = BTreeSet::new();
    for name in english.iter().flat_map(|file| read(file).into_keys()) {
        assert!(all.insert(name.clone()), "{name} stands in two files");
    }
    let list: String = all.iter().map(|name| format!("    {name:?},\n")).collect();
    let mut code = format!("pub(crate) const NAMES: &[&str] = &[\n{list}];\n");
    for (name, files) in [("EN", &english), ("DE", &german)] {
        let list: String = files.iter().map(|file| format!("    include_str!({file:?}),\n")).collect();
        let _ = writeln!(code, "pub(crate) const {name}: &[&str] = &[\n{list}];");
    }
    let out = env::var_os("OUT_DIR").expect("cargo's folder");
    fs::write(Path::new(&out).join("files.rs"), code).expect("the list of files");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).expect("a catalogue");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

fn read(file: &Path) -> Sentences {
    let text = fs::read_to_string(file).expect("a file of a catalogue");
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{} is not Fluent: {errors:?}", file.display()));
    let mut sentences = Sentences::new();
    let mut take = |name: String, pattern: &Pattern<&str>| {
        let is_new = sentences.insert(name.clone(), values::of(pattern)).is_none();
        assert!(is_new, "{} has {name} twice", file.display());
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            take(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            take(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    sentences
}

fn compare(file: &Path, english: &Sentences, other: &Path, german: &Sentences) {
    for (name, values) in english {
        let own = german.get(name).unwrap_or_else(|| panic!("{}: {name} is missing", other.display()));
        assert!(own == values, "{}: {name} has the values {own:?}, and the English has {values:?}", other.display());
        if let Some(for_all) = name.strip_suffix("-window") {
            let for_all = english.get(for_all);
            let fits = for_all.is_some_and(|for_all| values.is_subset(for_all));
            assert!(fits, "{}: {name} is there for nothing else, or has other values", file.display());
        }
    }
    let unknown = german.keys().find(|name| !english.contains_key(*name));
    assert!(unknown.is_none(), "{}: nothing in English is called {unknown:?}", other.display());
}
