//! The first character in which two values differ.

use crate::{
    message::{Arg, Message, exact, say},
    plain::is_hidden,
};

/// Where two values begin to differ. Characters are counted from 1.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Difference {
    /// Another character than the wanted one.
    Other {
        /// The character's number.
        at: usize,
        /// The wanted character.
        want: char,
        /// The found character.
        got: char,
    },
    /// The found value ends before this character of the wanted one.
    Ends {
        /// The character's number.
        at: usize,
        /// The wanted character.
        want: char,
    },
    /// The found value goes on where the wanted one has ended.
    GoesOn {
        /// The character's number.
        at: usize,
        /// The found character.
        got: char,
    },
}

impl Difference {
    /// It as a sentence: `Character 37 is the digit 0 instead of the capital letter O.`
    pub fn message(self) -> Message {
        match self {
            Self::Other { at, want, got } => say::first_difference::other(at, named(got), named(want)),
            Self::Ends { at, want } => say::first_difference::ends(at, named(want)),
            Self::GoesOn { at, got } => say::first_difference::goes_on(at, named(got)),
        }
    }
}

/// The first character in which `got` differs from `want`; nothing where they are the same.
pub fn difference(want: &str, got: &str) -> Option<Difference> {
    let (mut wanted, mut found) = (want.chars(), got.chars());
    for at in 1.. {
        match (wanted.next(), found.next()) {
            (None, None) => return None,
            (Some(want), Some(got)) if want == got => {}
            (Some(want), Some(got)) => return Some(Difference::Other { at, want, got }),
            (Some(want), None) => return Some(Difference::Ends { at, want }),
            (None, Some(got)) => return Some(Difference::GoesOn { at, got }),
        }
    }
    None
}

/// A character so that it cannot be taken for another one.
fn named(letter: char) -> Arg {
    let number = || exact(format!("U+{:04X}", u32::from(letter)));
    match letter {
        '0'..='9' => say::character::digit(exact(letter)).into(),
        'A'..='Z' => say::character::capital(exact(letter)).into(),
        'a'..='z' => say::character::small(exact(letter)).into(),
        ' ' => say::character::space().into(),
        letter if is_hidden(letter) => say::character::hidden(number()).into(),
        letter if letter.is_ascii() => say::character::sign(exact(letter)).into(),
        letter => exact(format!("{letter} ({})", number())).into(),
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
