//! `cargo xtask licences`: the parts that others made and that the window's program holds, with their licences, for its
//! About page. The list is the same on every system, so it names the parts of all three.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::outcome::Stop;
use crate::shell;

const FILE: &str = "src-tauri/licences.json";
const PROGRAM: &str = "latchkey-desktop";
const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"];

/// npm's packages of which something is in the pages; the others only build and test.
const PAGES: [&str; 2] = ["svelte", "@tauri-apps/api"];

/// Writes the list.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    if let Some(unknown) = arguments.first() {
        return Err(Stop::cannot_start(format!("'cargo xtask licences' takes nothing further, so no '{unknown}'.")));
    }
    let text = list()?;
    let path = shell::root().join(FILE);
    std::fs::write(&path, text)
        .map_err(|error| Stop::cannot_start(format!("{} could not be written: {error}.", path.display())))?;
    println!("The licences stand in {FILE}. Commit it.");
    Ok(())
}

/// The list as it should stand in the file: one part a line.
fn list() -> Result<String, Stop> {
    let mut parts = BTreeSet::new();
    for system in SYSTEMS {
        parts.extend(crates_of(&metadata(system)?)?);
    }
    parts.extend(packages_of_pages()?);
    let lines = parts
        .iter()
        .map(|(name, version, licence)| json!({ "name": name, "version": version, "licence": licence }).to_string());
    Ok(format!("[\n{}\n]\n", lines.collect::<Vec<_>>().join(",\n")))
}

type Part = (String, String, String);

fn metadata(system: &str) -> Result<Value, Stop> {
    let arguments = ["metadata", "--format-version", "1", "--locked", "--filter-platform", system];
    let text = shell::answer(shell::cargo().args(arguments));
    text.and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| Stop::failed("cargo did not tell what the program is made of: run 'cargo metadata --locked'."))
}

/// The crates that are linked into the program: not ours, not those that only build, and no macros.
fn crates_of(metadata: &Value) -> Result<Vec<Part>, Stop> {
    let packages: BTreeMap<&str, &Value> = list_in(metadata, "packages").map(|it| (text(it, "id"), it)).collect();
    let resolve = metadata.get("resolve").unwrap_or(&Value::Null);
    let nodes: BTreeMap<&str, &Value> = list_in(resolve, "nodes").map(|it| (text(it, "id"), it)).collect();
    let start = packages.iter().find(|(_, package)| text(package, "name") == PROGRAM).map(|(id, _)| *id);
    let mut open: Vec<&str> = start.into_iter().collect();
    let mut seen: BTreeSet<&str> = open.iter().copied().collect();
    while let Some(id) = open.pop() {
        for dependency in nodes.get(id).into_iter().flat_map(|node| list_in(node, "deps")) {
            let linked = list_in(dependency, "dep_kinds").any(|kind| kind.get("kind").is_none_or(Value::is_null));
            let next = text(dependency, "pkg");
            let is_macro = packages.get(next).is_some_and(|package| is_macro(package));
            if linked && !is_macro && seen.insert(next) {
                open.push(next);
            }
        }
    }
    let others =
        seen.into_iter().filter_map(|id| packages.get(id)).filter(|it| !text(it, "name").starts_with("latchkey-"));
    others.map(|package| part(text(package, "name"), package)).collect()
}

fn is_macro(package: &Value) -> bool {
    list_in(package, "targets").any(|target| list_in(target, "kind").any(|kind| kind == "proc-macro"))
}

fn packages_of_pages() -> Result<Vec<Part>, Stop> {
    let path = shell::root().join("ui/package-lock.json");
    let lock: Value = std::fs::read_to_string(&path)
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
        .ok_or_else(|| Stop::failed(format!("{} cannot be read.", path.display())))?;
    let all = lock.get("packages").unwrap_or(&Value::Null);
    PAGES.into_iter().map(|name| part(name, all.get(format!("node_modules/{name}")).unwrap_or(&Value::Null))).collect()
}

fn part(name: &str, package: &Value) -> Result<Part, Stop> {
    let (version, licence) = (text(package, "version"), text(package, "license"));
    if version.is_empty() || licence.is_empty() {
        return Err(Stop::failed(format!("{name} does not say its version and licence, so it cannot be listed.")));
    }
    // An older way of writing "either".
    Ok((name.to_owned(), version.to_owned(), licence.replace('/', " OR ")))
}

fn list_in<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_current() {
        let found = std::fs::read_to_string(shell::root().join(FILE)).unwrap_or_default();
        assert!(found == list().unwrap(), "{FILE} is old: run 'cargo xtask licences' and commit what it writes");
    }
}
