//! What came from outside, made safe to look at. A character that cannot be seen, that turns the direction of a line or
//! that steers a terminal is shown as a mark such as ‹U+202E›, here and in the window alike
//! (`ui/src/controls/plain.ts`). Files for machines keep the exact value and escape it in their own way.

use std::{borrow::Cow, fmt::Write};

/// Whether a reader would not see this character, or would see something else because of it: controls, direction
/// marks, everything without a width, blanks that are not the blank, tags and variation selectors.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{1680}'
            | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{206f}' | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether no value may hold this character: controls, and what divides lines or turns their direction.
pub fn is_control(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The beginning of a value, shown: no longer than a message can hold.
pub fn brief(text: &str) -> String {
    const LONGEST: usize = 200;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", shown(text.get(..end).unwrap_or_default())),
        None => shown(text).into_owned(),
    }
}

/// `text` with a mark for each character that [`is_hidden`], line breaks and tabs too. What joins or colours an emoji
/// stays. Showing what is shown changes nothing.
pub fn shown(text: &str) -> Cow<'_, str> {
    marked(text, |_| false)
}

/// Like [`shown`], for text that is more than one line: line breaks stay.
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    marked(text, |letter| letter == '\n')
}

/// A value inside a sentence: shown, between quotation marks.
pub fn quoted(text: &(impl AsRef<str> + ?Sized)) -> String {
    format!("\u{201c}{}\u{201d}", shown(text.as_ref()))
}

/// JSON that was written already, with every hidden character in its strings escaped: the same values, and nothing in
/// it that steers whoever looks at it.
pub fn in_json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(|letter| is_hidden(letter) && letter != '\n') {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for letter in json.chars() {
        if is_hidden(letter) && letter != '\n' {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    Cow::Owned(out)
}

fn marked(text: &str, keep: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(|letter| is_hidden(letter) && !keep(letter)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_hidden(letter) && !keep(letter) && !of_emoji(before, letter, letters.peek().copied()) {
            let _ = write!(out, "\u{2039}U+{:04X}\u{203a}", u32::from(letter));
        } else {
            out.push(letter);
        }
        before = Some(letter);
    }
    Cow::Owned(out)
}

/// Whether a joiner or a variation selector belongs to the emoji that it stands behind.
fn of_emoji(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    match letter {
        '\u{200d}' => (is_emoji(before) || before == '\u{fe0f}') && after.is_some_and(is_emoji),
        '\u{fe0f}' => is_emoji(before) || after == Some('\u{20e3}'),
        _ => false,
    }
}

fn is_emoji(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2900}'..='\u{297f}'
        | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_shown_as_a_mark() {
        assert_eq!(shown("\u{1b}[31mred\u{7}"), "‹U+001B›[31mred‹U+0007›");
        assert_eq!(shown("exe\u{202e}gnp"), "exe‹U+202E›gnp");
        assert_eq!(shown("a\nb\tc"), "a‹U+000A›b‹U+0009›c");
        assert_eq!(shown_lines("a\nb\tc"), "a\nb‹U+0009›c");
        for hidden in
            "\u{7f}\u{85}\u{9b}\u{a0}\u{ad}\u{61c}\u{200b}\u{200d}\u{2028}\u{2066}\u{feff}\u{3164}\u{e0041}\u{fe0f}"
                .chars()
        {
            assert_eq!(shown(&format!("x{hidden}")), format!("x‹U+{:04X}›", u32::from(hidden)));
        }
    }

    #[test]
    fn letters_of_every_script_and_emoji_stay_as_they_are() {
        for text in ["Müller & Söhne, ß", "Ελληνικά", "日本語", "عربى", "👩‍💻 ❤️ 👨‍👩‍👧‍👦", "1\u{fe0f}\u{20e3}", "“a” – ‹b›"]
        {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn showing_twice_shows_the_same() {
        let once = shown("a\u{202e}b\nc").into_owned();
        assert_eq!(shown(&once), once);
        assert_eq!(quoted("a\u{1b}"), "“a‹U+001B›”");
    }

    #[test]
    fn json_keeps_its_value_and_holds_nothing_hidden() {
        let value = serde_json::json!({ "a\u{202e}": ["\u{1b}\u{9b}\u{7f}\u{e0041}\u{200b}", "👩‍💻", "ü"] });
        let written = format!("{value:#}");
        let safe = in_json(&written);
        assert!(!safe.chars().any(|letter| is_hidden(letter) && letter != '\n'), "{safe}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), value);
    }
}
