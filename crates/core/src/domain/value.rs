//! How a found TXT value differs from the wanted one, from the slip that is easiest to correct to nothing in common; and which
//! part of what was found is not Claude's, which no advice may ever take away.

mod difference;
mod foreign;

use crate::clean::{
    is_only_labels,
    letters::{Letter, Mark, letters},
};
use difference::distance;
pub use difference::{Difference, difference};
pub(super) use foreign::tight;
use foreign::{foreign_texts, without_tokens};

/// How every value that Claude shows begins. Source: Claude's help article on single sign-on.
pub const PREFIX: &str = "anthropic-domain-verification-";
/// The letters between the prefix and the `=` in values seen in public zone data.
pub const ID_LENGTH: usize = 6;
/// The letters after the `=` in values seen in public zone data.
pub const TOKEN_LENGTH: usize = 25;

/// So many characters may differ for one value to be the other one, mistyped: of 25 random ones no two values share more.
const MOST_SLIPS: usize = 3;
/// No more places of a text are held against the wanted value; records are short, and texts from outside may not be.
const MOST_PLACES: usize = 16;
/// Nothing longer is compared letter by letter.
const LONGEST: usize = 8_192;

/// How a found value compares with the wanted one, the surest first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Likeness {
    /// The same, byte for byte.
    Same,
    /// The same with quotation marks stored as part of it.
    Quoted,
    /// The same with spaces stored in or around it.
    Spaced,
    /// The same with characters stored that nobody sees.
    Hidden,
    /// The same with backslashes stored in it.
    Backslashed,
    /// The same with a character stored as `%3D` or `&#61;`.
    Escaped,
    /// The same with the dashes of a word processor.
    Dashed,
    /// The same, stored twice in one record.
    Twice,
    /// The same, its two pieces stored as two records.
    Spread,
    /// The same but for upper and lower case.
    OtherCase,
    /// The same but for a few characters.
    Mistyped,
    /// Only the part before or after the `=`.
    PartOnly,
    /// The beginning of it.
    CutShort,
    /// It, or one of the slips above, with a label or other text in the same record.
    ExtraText,
    /// Another value of the same verification.
    OlderToken,
    /// Another value of the same kind: an older one of this organization's or another organization's.
    OtherToken,
    /// Something else, such as an SPF record.
    Unrelated,
}

impl Likeness {
    /// Whether it is this value, slipped.
    pub fn is_slip(self) -> bool {
        !matches!(self, Self::Same | Self::OlderToken | Self::OtherToken | Self::Unrelated)
    }

    /// Whether it is an Anthropic value that is not the wanted one.
    pub fn is_other_token(self) -> bool {
        matches!(self, Self::OlderToken | Self::OtherToken)
    }
}

/// What a found value is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Compared {
    /// How it compares.
    pub likeness: Likeness,
    /// The part of it that is like the wanted value; all of it where nothing is.
    pub ours: String,
    /// The other texts in it, each as it stood, which are not Claude's.
    pub foreign: Vec<String>,
    /// The other Anthropic values in it, each as it stood.
    pub tokens: Vec<String>,
}

impl Compared {
    pub(super) fn whole(likeness: Likeness, ours: &str) -> Self {
        Self { likeness, ours: ours.to_owned(), foreign: Vec::new(), tokens: Vec::new() }
    }

    /// Every other text in it, which no advice may take away.
    pub fn others(&self) -> impl Iterator<Item = &String> {
        self.foreign.iter().chain(&self.tokens)
    }
}

/// Compares a found value with the wanted one, which must not be empty.
pub fn compare(want: &str, found: &str) -> Likeness {
    examine(want, found).likeness
}

/// Compares a found value with the wanted one, which must not be empty, and tells what in it is not Claude's.
pub fn examine(want: &str, found: &str) -> Compared {
    let whole = |likeness| Compared::whole(likeness, found);
    if found == want {
        return whole(Likeness::Same);
    }
    if found.len() > LONGEST {
        // What else is in so long a text is not told apart; it is never taken for a mere label.
        return match found.contains(want) {
            true => Compared {
                likeness: Likeness::ExtraText,
                ours: want.to_owned(),
                foreign: vec![found.replacen(want, "", 1)],
                tokens: Vec::new(),
            },
            false => whole(Likeness::Unrelated),
        };
    }
    let all = letters(found);
    let meant: Vec<&Letter> = all.iter().filter(|letter| !letter.is_stray()).collect();
    let Some(span) = locate(want, &meant) else { return whole(Likeness::Unrelated) };
    let (start, end) = widened(&all, &span);
    let ours = found.get(start..end).unwrap_or_default();
    let (before, after) = (found.get(..start).unwrap_or_default(), found.get(end..).unwrap_or_default());
    let slip = match span.kind {
        Kind::Letters => slip_of(&all, start, end, tight(before).is_empty() && tight(after).is_empty()),
        Kind::Like(likeness) => likeness,
    };
    // The value may stand there more than once: a second one is nobody else's text.
    let behind = without(want, after);
    let around: Vec<&str> = std::iter::once(before).chain(behind.iter().copied()).collect();
    let alone = around.iter().all(|text| tight(text).is_empty());
    if alone && behind.len() > 1 {
        return whole(Likeness::Twice);
    }
    let (pieces, tokens): (Vec<_>, Vec<_>) = around.into_iter().map(without_tokens).unzip();
    let foreign = foreign_texts(pieces.into_iter().flatten());
    let foreign: Vec<String> = foreign.into_iter().filter(|text| !is_only_labels(text)).collect();
    let tokens = tokens.into_iter().flatten().map(str::to_owned).collect();
    let likeness = match slip {
        other if other.is_other_token() => other,
        slip if alone => slip,
        _ => Likeness::ExtraText,
    };
    Compared { likeness, ours: ours.to_owned(), foreign, tokens }
}

/// What stands around the wanted value, however often it stands in a text: one piece where it does not.
fn without<'a>(want: &str, text: &'a str) -> Vec<&'a str> {
    let wanted: Vec<char> = want.chars().collect();
    let all = letters(text);
    let meant: Vec<&Letter> = all.iter().filter(|letter| !letter.is_stray()).collect();
    let read: Vec<char> = meant.iter().map(|letter| letter.letter).collect();
    let mut pieces = Vec::new();
    let (mut from, mut start) = (0, 0);
    while let Some(at) = read.get(from..).and_then(|rest| position(rest, &wanted, |one, other| one == other)) {
        let (Some(first), Some(last)) = (meant.get(from + at), meant.get((from + at + wanted.len()).saturating_sub(1)))
        else {
            break;
        };
        pieces.push(text.get(start..first.start).unwrap_or_default());
        (from, start) = (from + at + wanted.len(), last.end);
    }
    pieces.push(text.get(start..).unwrap_or_default());
    pieces
}

/// Whether two of the values, one behind the other, are the wanted one: it was spread over two records.
pub fn in_two_records<'a>(want: &str, values: &'a [String]) -> Option<(&'a str, &'a str)> {
    let starts = values.iter().map(|value| value.trim()).filter(|value| !value.is_empty() && want.starts_with(value));
    starts.into_iter().find_map(|start| {
        let end = want.get(start.len()..).filter(|end| !end.is_empty())?;
        let end = values.iter().map(|value| value.trim()).find(|value| *value == end)?;
        Some((start, end))
    })
}

/// What a piece of text was recognised by.
enum Kind {
    /// Each of its letters is the wanted one, however it was written.
    Letters,
    /// It is like the wanted value in this way.
    Like(Likeness),
}

/// A piece of the found text that is like the wanted value: its first byte and the byte behind it.
struct Span {
    start: usize,
    end: usize,
    kind: Kind,
}

/// The piece of a text that is most like the wanted value.
fn locate(want: &str, meant: &[&Letter]) -> Option<Span> {
    let wanted: Vec<char> = want.chars().collect();
    let text: Vec<char> = meant.iter().map(|letter| letter.letter).collect();
    let span = |from: usize, length: usize, kind: Kind| {
        let (first, last) = (meant.get(from)?, meant.get((from + length).checked_sub(1)?)?);
        Some(Span { start: first.start, end: last.end, kind })
    };
    if let Some(from) = position(&text, &wanted, |one, other| one == other) {
        let more = letters_too_many(meant, from + wanted.len());
        let kind = if more == 0 { Kind::Letters } else { Kind::Like(Likeness::Mistyped) };
        return span(from, wanted.len() + more, kind);
    }
    if let Some(from) = position(&text, &wanted, |one, other| one.eq_ignore_ascii_case(&other)) {
        return span(from, wanted.len(), Kind::Like(Likeness::OtherCase));
    }
    if let Some((from, length)) = mistyped(&wanted, &text) {
        return span(from, length, Kind::Like(Likeness::Mistyped));
    }
    let prefix: Vec<char> = PREFIX.chars().collect();
    if let Some(from) = position(&text, &prefix, |one, other| one.eq_ignore_ascii_case(&other)) {
        let length = word_length(meant, from);
        let word: String = text.iter().skip(from).take(length).collect();
        return span(from, length_of_ours(want, &word, length), Kind::Like(of_our_kind(want, &word)));
    }
    let (_, token) = want.split_once('=')?;
    let id = want.strip_prefix(PREFIX)?.split('=').next()?;
    for part in [format!("{id}={token}"), token.to_owned()] {
        let part: Vec<char> = part.chars().collect();
        // A short one may stand in a text by chance.
        if let Some(from) = position(&text, &part, |one, other| one == other).filter(|_| part.len() >= 8) {
            let head: Vec<char> = wanted.iter().take(wanted.len() - part.len()).copied().collect();
            if let Some(start) = damaged_head(meant, from, &head) {
                return span(start, from - start + part.len(), Kind::Like(Likeness::Mistyped));
            }
            return span(from, part.len(), Kind::Like(Likeness::PartOnly));
        }
    }
    None
}

/// Where the word begins whose letters before `from` are the beginning of the wanted value, badly damaged; nothing where
/// they are another text.
fn damaged_head(meant: &[&Letter], from: usize, head: &[char]) -> Option<usize> {
    let mut start = from;
    while let Some([before, letter]) = start.checked_sub(1).and_then(|before| meant.get(before..=start)) {
        if before.end != letter.start {
            break;
        }
        start -= 1;
    }
    let word: Vec<char> = meant.get(start..from)?.iter().map(|letter| letter.letter).collect();
    distance(head, &word, head.len() / 3).map(|_| start)
}

/// How many letters and digits hang on a word that should end before `at`: a slip of the keyboard, as long as they are
/// few and nothing goes on behind them.
fn letters_too_many(meant: &[&Letter], at: usize) -> usize {
    let mut end = at.checked_sub(1).and_then(|last| meant.get(last)).map(|last| last.end);
    let joined = meant.iter().skip(at).take_while(|letter| {
        let joined = end == Some(letter.start);
        end = Some(letter.end);
        joined
    });
    let word: Vec<char> = joined.map(|letter| letter.letter).collect();
    if word.len() <= MOST_SLIPS && word.iter().all(char::is_ascii_alphanumeric) { word.len() } else { 0 }
}

/// Where `wanted` begins in `text`.
fn position(text: &[char], wanted: &[char], same: impl Fn(char, char) -> bool) -> Option<usize> {
    let equal = |window: &[char]| window.iter().zip(wanted).all(|(one, other)| same(*one, *other));
    if wanted.is_empty() { None } else { text.windows(wanted.len()).position(equal) }
}

/// The piece of `text` from which the wanted value differs in at most [`MOST_SLIPS`] letters: where it begins, and how
/// many letters it has.
fn mistyped(wanted: &[char], text: &[char]) -> Option<(usize, usize)> {
    // Where a few letters in a row of the wanted value stand in the text, it may begin so many letters before.
    const PROBE: usize = 6;
    let mut starts: Vec<usize> = Vec::new();
    for (offset, probe) in wanted
        .chunks(PROBE)
        .enumerate()
        .map(|(at, probe)| (at * PROBE, probe))
        .filter(|(_, probe)| probe.len() == PROBE)
    {
        let places = text
            .windows(PROBE)
            .enumerate()
            .filter(|(_, window)| window.iter().zip(probe).all(|(one, other)| one.eq_ignore_ascii_case(other)));
        for (place, _) in places.take(4) {
            for slip in 0..=MOST_SLIPS {
                starts.extend(place.checked_sub(offset + slip));
                starts.extend((place + slip).checked_sub(offset));
            }
        }
        if place_count_is_enough(&mut starts) {
            break;
        }
    }
    let shortest = wanted.len().checked_sub(MOST_SLIPS)?;
    let pieces =
        starts.into_iter().flat_map(|from| (shortest..=wanted.len() + MOST_SLIPS).map(move |length| (from, length)));
    let scored = pieces.filter_map(|(from, length)| {
        let piece = text.get(from..from + length)?;
        let slips = distance(wanted, piece, MOST_SLIPS)?;
        // Letters of a word that goes on are rather a part of it than of another text.
        let cut = text.get(from + length).is_some_and(|next| next.is_ascii_alphanumeric());
        Some(((slips, usize::from(cut), length.abs_diff(wanted.len())), (from, length)))
    });
    scored.min_by_key(|(score, _)| *score).map(|(_, piece)| piece)
}

/// Keeps each place once, and says whether there are enough of them.
fn place_count_is_enough(starts: &mut Vec<usize>) -> bool {
    starts.sort_unstable();
    starts.dedup();
    starts.len() > MOST_PLACES
}

/// How many letters the word has that begins at `from`: to the next blank, quotation mark, comma or semicolon.
fn word_length(meant: &[&Letter], from: usize) -> usize {
    let mut length = 0;
    let mut end = None;
    for letter in meant.iter().skip(from) {
        if end.is_some_and(|end| end != letter.start) || matches!(letter.letter, ',' | ';') {
            break;
        }
        end = Some(letter.end);
        length += 1;
    }
    length
}

/// How many letters of a word are the value's: what is joined to it without a blank is another text.
fn length_of_ours(want: &str, word: &str, length: usize) -> usize {
    let common = want.chars().zip(word.chars()).take_while(|(one, other)| one == other).count();
    let second_equals = word.match_indices('=').nth(1).is_some();
    if second_equals && common > PREFIX.chars().count() { common } else { length }
}

fn of_our_kind(want: &str, word: &str) -> Likeness {
    let (before, _) = want.split_once('=').unwrap_or((want, ""));
    let word = word.trim_end_matches('=');
    if word == before {
        return Likeness::PartOnly;
    }
    let common = want.chars().zip(word.chars()).take_while(|(one, other)| one == other).count();
    if common == word.chars().count() || (word.matches('=').count() > 1 && common > PREFIX.len() + ID_LENGTH) {
        return if common > PREFIX.len() { Likeness::CutShort } else { Likeness::PartOnly };
    }
    if word.split('=').next() == Some(before) { Likeness::OlderToken } else { Likeness::OtherToken }
}

/// The piece with the strays around it.
fn widened(all: &[Letter], span: &Span) -> (usize, usize) {
    let mut start = span.start;
    for letter in all.iter().rev().filter(|letter| letter.end <= span.start) {
        if !letter.is_stray() {
            break;
        }
        start = letter.start;
    }
    let mut end = span.end;
    for letter in all.iter().filter(|letter| letter.start >= span.end) {
        if !letter.is_stray() {
            break;
        }
        end = letter.end;
    }
    (start, end)
}

/// What happened to letters that are all the wanted ones. At the ends of a record the strays around them count too.
fn slip_of(all: &[Letter], start: usize, end: usize, alone: bool) -> Likeness {
    let inside = |letter: &&Letter| letter.start >= start && letter.end <= end;
    let has = |mark: Mark| all.iter().filter(inside).any(|letter| letter.mark == mark);
    match () {
        () if !alone => Likeness::ExtraText,
        () if has(Mark::Escape) => Likeness::Escaped,
        () if has(Mark::Backslash) && !has(Mark::Quote) => Likeness::Backslashed,
        () if has(Mark::Shape) => Likeness::Dashed,
        () if has(Mark::Hidden) => Likeness::Hidden,
        () if has(Mark::Quote) => Likeness::Quoted,
        () => Likeness::Spaced,
    }
}

/// Whether a value has the form seen in public zone data: the prefix, six lower-case letters or digits, `=`, 25 letters
/// or digits. Observed, not documented: a mismatch may only warn.
pub fn has_usual_form(value: &str) -> bool {
    let Some((id, token)) = value.strip_prefix(PREFIX).and_then(|rest| rest.split_once('=')) else { return false };
    id.len() == ID_LENGTH
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && token.len() == TOKEN_LENGTH
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests;
