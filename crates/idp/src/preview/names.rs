//! Full names, cut the way the providers cut them.

/// Python's `str.strip()`: also removes the four separators U+001C to U+001F, which Rust's `trim` keeps.
pub(crate) fn python_strip(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&letter))
}

/// A full name as the two fields that most directories have: what stands before the first space, and the rest.
pub(crate) fn given_and_family(name: &str) -> (&str, &str) {
    let name = name.trim();
    match name.split_once(char::is_whitespace) {
        Some((given, family)) => (given, family.trim_start()),
        None => (name, ""),
    }
}

/// Each group once, in the order of the first time: where a person is in a group once or not at all.
pub(crate) fn each_once(groups: &[String]) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for group in groups {
        if !once.contains(group) {
            once.push(group.clone());
        }
    }
    once
}
