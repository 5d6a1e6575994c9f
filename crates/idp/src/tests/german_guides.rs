//! The German guides against the English ones: the same steps, values, cautions and checks, in other words.

use crate::{
    ALL,
    guide::{SHARED, SHARED_IN_GERMAN},
};

#[test]
fn a_german_guide_has_the_lines_of_the_english_one() {
    let guides = ALL.iter().map(|idp| (idp.id(), idp.folder().guide, idp.folder().german));
    for (name, english, german) in guides.chain([("the shared part", SHARED, SHARED_IN_GERMAN)]) {
        assert_eq!(english.lines().count(), german.lines().count(), "{name}");
        for (english, german) in english.lines().zip(german.lines()) {
            assert_eq!(skeleton(english), skeleton(german), "{name}: {english}");
            if is_prose(english) {
                assert_ne!(english, german, "{name} says it in English still");
            }
        }
    }
}

/// Steps, sections, conditions, checks, placeholders and what is pressed; no words.
fn skeleton(line: &str) -> Vec<String> {
    if ["### ", "? ", "~ ", "@", "# "].iter().any(|mark| line.starts_with(mark)) {
        return vec![line.to_owned()];
    }
    let between = |text: &str, open: &str, close: &str| {
        let mut found: Vec<String> = text
            .split(open)
            .skip(1)
            .filter_map(|rest| rest.split_once(close).map(|(inside, _)| format!("{open}{inside}{close}")))
            .collect();
        found.sort();
        found
    };
    let mark: String = line.chars().take_while(|letter| "#=*!%".contains(*letter)).collect();
    let mut skeleton = vec![mark.clone()];
    skeleton.extend(between(line, "{{", "}}"));
    skeleton.extend(between(line, "{#", "}"));
    skeleton.extend(between(line, "`", "`").into_iter().step_by(2));
    if mark.len() < line.len() && line.get(mark.len()..).is_some_and(|rest| rest.starts_with('[')) {
        skeleton.extend(between(line, "[", "]").into_iter().take(1));
    }
    skeleton
}

fn is_prose(line: &str) -> bool {
    let marked = ["#", "?", "~", "@", "=", "<!--"].iter().any(|mark| line.starts_with(mark));
    !marked && !line.trim().is_empty()
}
