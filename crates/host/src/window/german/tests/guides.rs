//! The German guides against the English ones: the same steps, values, cautions and checks, in other words.

use super::in_german;
use latchkey_idp::ALL;

#[test]
fn a_german_guide_has_the_lines_of_the_english_one() {
    for idp in ALL {
        let folder = idp.folder();
        let (english, german): (Vec<_>, Vec<_>) = (folder.guide.lines().collect(), folder.german.lines().collect());
        assert_eq!(english.len(), german.len(), "{}", idp.id());
        for (english, german) in english.into_iter().zip(german) {
            assert_eq!(skeleton(english), skeleton(german), "{}: {english}", idp.id());
            if is_prose(english) {
                assert_ne!(english, german, "{} says it in English still", idp.id());
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

#[test]
fn every_step_of_every_guide_is_said_in_german() {
    for idp in ALL {
        let guide = idp.guide(None, latchkey_idp::Text::English, &latchkey_words::in_english);
        for section in &guide.sections {
            assert!(in_german(&section.title).is_some() || section.title.contains(": "), "{}", section.title);
            for step in &section.steps {
                let said = in_german(&step.text);
                assert!(said.is_some(), "{}: {}", idp.id(), step.text);
                for (english, german) in step.text.lines().zip(said.iter().flat_map(|text| text.lines())) {
                    let names_only = english.len() < 12 || !english.contains(' ');
                    assert!(names_only || english != german, "{} {}: {english}", idp.id(), step.id);
                }
                if let Some(caution) = &step.caution {
                    assert!(in_german(caution).is_some(), "{}: {caution}", idp.id());
                }
            }
        }
    }
}
