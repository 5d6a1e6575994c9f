//! A text letter by letter as it was meant: which characters stand for which, and which came along by accident. Nothing
//! is dropped here; whoever reads the letters decides what a deviation means.

use crate::plain::is_hidden;

/// What became of a character on its way.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Mark {
    /// Nothing.
    Plain,
    /// Nobody sees it, or sees a blank that is none.
    Hidden,
    /// A quotation mark of any kind.
    Quote,
    /// A blank, a tab or a line break.
    Blank,
    /// A backslash in front of another character.
    Backslash,
    /// It was written as `%3D`, `&#61;` or `\061`.
    Escape,
    /// Another form of it, as word processors make: a dash for a hyphen, a wide letter.
    Shape,
}

/// One letter and the bytes of the text that stand for it.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// The letter that was meant.
    pub letter: char,
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// What became of it.
    pub mark: Mark,
}

impl Letter {
    /// Whether no value that a vendor shows has it: blanks, quotation marks, backslashes and what cannot be seen.
    pub fn is_stray(&self) -> bool {
        matches!(self.mark, Mark::Hidden | Mark::Quote | Mark::Blank | Mark::Backslash)
            || (self.mark == Mark::Escape
                && (is_quote(self.letter) || self.letter.is_whitespace() || is_hidden(self.letter)))
    }
}

/// Whether this is a quotation mark of any kind.
pub fn is_quote(letter: char) -> bool {
    matches!(letter,
        '"' | '\'' | '`' | '\u{ab}' | '\u{b4}' | '\u{bb}' | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2033}'
        | '\u{2039}'..='\u{203a}' | '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}')
}

/// The letters of `text`, in order; together they cover all of it.
pub fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(letter) = rest.chars().next() else { break };
        let (meant, length, mark) = read(letter, rest);
        letters.push(Letter { letter: meant, start: at, end: at + length, mark });
        at += length;
    }
    letters
}

fn read(letter: char, rest: &str) -> (char, usize, Mark) {
    let escaped = match letter {
        '&' => entity(rest),
        '%' => percent(rest),
        '\\' => decimal(rest),
        _ => None,
    };
    if let Some((meant, length)) = escaped {
        return (meant, length, Mark::Escape);
    }
    let length = letter.len_utf8();
    let (meant, mark) = match letter {
        '\\' => (letter, Mark::Backslash),
        '\n' | '\r' | '\t' => (letter, Mark::Blank),
        letter if is_quote(letter) => (letter, Mark::Quote),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => ('-', Mark::Shape),
        '\u{ff01}'..='\u{ff5e}' => (narrow(letter), Mark::Shape),
        letter if is_hidden(letter) => (letter, Mark::Hidden),
        letter if letter.is_whitespace() => (letter, Mark::Blank),
        letter => (letter, Mark::Plain),
    };
    (meant, length, mark)
}

/// The ASCII letter of which this is the wide form.
fn narrow(letter: char) -> char {
    u32::from(letter).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(letter)
}

/// `&quot;`, `&#61;` or `&#x3d;`.
fn entity(rest: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 10;
    let end = rest.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = rest.get(1..end)?;
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => match name.to_ascii_lowercase().as_str() {
            "quot" | "ldquo" | "rdquo" => '"',
            "apos" | "lsquo" | "rsquo" => '\'',
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "equals" => '=',
            "nbsp" => '\u{a0}',
            "hyphen" | "dash" | "ndash" | "mdash" | "minus" => '-',
            "shy" => '\u{ad}',
            "colon" => ':',
            _ => return None,
        },
    };
    Some((letter, end + 1))
}

/// `%3D`: a printable ASCII character.
fn percent(rest: &str) -> Option<(char, usize)> {
    let digits = rest.get(1..3).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let byte = u8::from_str_radix(digits, 16).ok()?;
    (byte.is_ascii_graphic() || byte == b' ').then_some((char::from(byte), 3))
}

/// `\061`, as zone files write it (RFC 1035, section 5.1).
fn decimal(rest: &str) -> Option<(char, usize)> {
    let digits = rest.get(1..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let byte = digits.parse::<u8>().ok()?;
    (byte.is_ascii_graphic() || byte == b' ').then_some((char::from(byte), 4))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn meant(text: &str) -> String {
        letters(text).iter().filter(|letter| !letter.is_stray()).map(|letter| letter.letter).collect()
    }

    #[test]
    fn what_stands_for_a_letter_is_read_as_that_letter() {
        for text in [
            "a-b=c",
            "a%2Db%3dc",
            "a&#45;b&#x3D;c",
            "a\\-b\\=c",
            "a\\045b\\061c",
            "a\u{2013}b\u{ff1d}c",
            "\u{201c}a-b=c\u{201d}",
            "a-b\u{200b}=c\u{a0}",
            "&quot;a-b&equals;c&quot;",
            "a-b = c",
        ] {
            assert_eq!(meant(text), "a-b=c", "{text}");
        }
        assert_eq!(meant("50% & more; &unknown;"), "50%&more;&unknown;");
    }

    proptest! {
        #[test]
        fn the_letters_cover_the_text(text in "(\\PC|[&%\\\\;0-9]){0,40}") {
            let letters = letters(&text);
            let mut at = 0;
            for letter in &letters {
                prop_assert_eq!(letter.start, at);
                prop_assert!(text.get(letter.start..letter.end).is_some());
                at = letter.end;
            }
            prop_assert_eq!(at, text.len());
        }
    }
}
