//! The guides' German. `guide.de.md` beside each guide has the same lines as `guide.md`, in German; whoever shows a
//! guide puts it into German line by line. A test holds that nothing but words differs.

use super::SHARED;
use crate::ALL;

/// The shared part in German.
pub(super) const SHARED_IN_GERMAN: &str = include_str!("../workos.de.md");

/// Each line of every guide with its German: titles, paragraphs, cautions, labels, and values that are words.
pub fn lines_in_german() -> Vec<(&'static str, &'static str)> {
    let mut lines = both(SHARED, SHARED_IN_GERMAN);
    for idp in ALL {
        let folder = idp.folder();
        lines.extend(both(folder.guide, folder.german));
    }
    lines
}

/// The words of two texts with the same lines.
fn both(english: &'static str, german: &'static str) -> Vec<(&'static str, &'static str)> {
    let lines = english.lines().zip(german.lines()).flat_map(|(english, german)| {
        let pairs = words(english).into_iter().zip(words(german));
        pairs.filter(|(english, german)| !english.is_empty() && english != german)
    });
    lines.collect()
}

/// What of a line is words: the text behind its marker, and of a value its label and what to enter.
fn words(line: &str) -> Vec<&str> {
    if line.starts_with("### ") || line.starts_with("? ") || line.starts_with("~ ") || line.starts_with('@') {
        return Vec::new();
    }
    if line.starts_with("# ") || line.starts_with("<!--") {
        return Vec::new();
    }
    if let Some(heading) = line.strip_prefix("## ") {
        return vec![heading.split_once(" {#").map_or(heading, |(title, _)| title)];
    }
    if let Some(rest) = line.strip_prefix("=*").or_else(|| line.strip_prefix('=')) {
        let (label, value) = behind_conditions(rest).split_once(": ").unwrap_or_default();
        return vec![label, value];
    }
    match line.strip_prefix('!').or_else(|| line.strip_prefix('%')) {
        Some(rest) => vec![behind_conditions(rest)],
        None => vec![line],
    }
}

fn behind_conditions(rest: &str) -> &str {
    let rest = if rest.starts_with('[') { rest.split_once("] ").map_or(rest, |(_, words)| words) } else { rest };
    rest.trim_start()
}
