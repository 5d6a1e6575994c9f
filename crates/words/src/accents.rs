//! English in accents and brackets, `en-XA`: every word of a sentence stands in brackets, and no value does.

use std::borrow::Cow;

/// A part of a sentence, each of its words in brackets.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for letter in text.chars() {
        if letter.is_alphanumeric() || (matches!(letter, '\'' | '\u{2019}' | '-') && !word.is_empty()) {
            word.push(accent(letter));
            continue;
        }
        end(&mut word, &mut out);
        out.push(letter);
    }
    end(&mut word, &mut out);
    Cow::Owned(out)
}

fn end(word: &mut String, out: &mut String) {
    if !word.is_empty() {
        out.push('[');
        out.push_str(word);
        out.push(']');
        word.clear();
    }
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "aceghijknoprstuyzACEGHIJKNOPRSTUYZ";
    const ACCENTED: &str = "åçéĝĥîĵķñöþŕšţûýžÅÇÉĜĤÎĴĶÑÖÞŔŠŢÛÝŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented)
}
