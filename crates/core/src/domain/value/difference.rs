//! The first character in which two values differ, in words.

use crate::plain::is_hidden;

/// Where two values begin to differ.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Difference {
    /// The character's number, counted from 1.
    pub at: usize,
    /// The wanted character; none after the wanted value's end.
    pub want: Option<char>,
    /// The found character; none after the found value's end.
    pub got: Option<char>,
}

impl Difference {
    /// In words: `Character 37 is the digit 0 instead of the capital letter O`.
    pub fn in_words(&self) -> String {
        match (self.want, self.got) {
            (Some(want), Some(got)) => format!("Character {} is {} instead of {}", self.at, named(got), named(want)),
            (Some(want), None) => format!("It ends before character {}, {}", self.at, named(want)),
            (None, Some(got)) => format!("Character {} is {}, where the value has ended", self.at, named(got)),
            (None, None) => "There is no difference".to_owned(),
        }
    }
}

/// The first character in which `got` differs from `want`; nothing where they are the same.
pub fn difference(want: &str, got: &str) -> Option<Difference> {
    let (mut wanted, mut found) = (want.chars(), got.chars());
    for at in 1.. {
        match (wanted.next(), found.next()) {
            (None, None) => return None,
            (want, got) if want != got => return Some(Difference { at, want, got }),
            _ => {}
        }
    }
    None
}

/// A character so that it cannot be taken for another one.
fn named(letter: char) -> String {
    match letter {
        '0'..='9' => format!("the digit {letter}"),
        'A'..='Z' => format!("the capital letter {letter}"),
        'a'..='z' => format!("the small letter {letter}"),
        ' ' => "a blank".to_owned(),
        letter if is_hidden(letter) => format!("an invisible character (U+{:04X})", u32::from(letter)),
        letter if letter.is_ascii() => format!("the sign {letter}"),
        letter => format!("{letter} (U+{:04X})", u32::from(letter)),
    }
}

/// How many letters have to be changed, put in or taken out to make one text of the other, capitals and small letters
/// being the same; nothing where it is more than `most`.
pub(super) fn distance(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = Vec::with_capacity(before.len());
        line.push(row + 1);
        for (column, against) in other.iter().enumerate() {
            let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&before, column) + usize::from(!letter.eq_ignore_ascii_case(against));
            line.push(changed.min(at(&before, column + 1) + 1).min(at(&line, column) + 1));
        }
        if line.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before = line;
    }
    before.last().copied().filter(|slips| *slips <= most)
}
