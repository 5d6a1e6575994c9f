//! Finds the known texts in a pasted one: one pass from word to word, with the patterns filed under how they begin.

use super::{
    errors::{KnownError, known_errors},
    text,
};
use std::{cmp::Reverse, collections::HashMap, ops::Range, sync::LazyLock};

/// How often one pattern is noted; a log may repeat one error a thousand times.
const MOST_HITS: usize = 8;
/// How many letters of a pattern it is filed under.
const FILED_UNDER: usize = 3;

/// A pattern as it is searched.
struct Pattern {
    error: usize,
    words: Vec<u8>,
    /// Whether digits have to follow.
    digits: bool,
}

struct Index {
    patterns: Vec<Pattern>,
    by_beginning: HashMap<Vec<u8>, Vec<usize>>,
    /// Whether any pattern begins with these two letters: most words of a page are passed over by this alone.
    begins: Vec<bool>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    for (error, known) in known_errors().iter().enumerate() {
        for written in known.patterns.iter().flat_map(|pattern| ways_to_write(pattern)) {
            let digits = written.ends_with('#');
            patterns.push(Pattern { error, words: text::pattern(written.trim_end_matches('#')), digits });
        }
    }
    let mut by_beginning: HashMap<Vec<u8>, Vec<usize>> = HashMap::new();
    for (index, pattern) in patterns.iter().enumerate() {
        let beginning = pattern.words.iter().take(FILED_UNDER).copied().collect();
        by_beginning.entry(beginning).or_default().push(index);
    }
    let mut begins = vec![false; usize::from(u16::MAX) + 1];
    for beginning in by_beginning.keys() {
        if let Some(known) = two_letters(beginning).and_then(|pair| begins.get_mut(pair)) {
            *known = true;
        }
    }
    Index { patterns, by_beginning, begins }
});

/// The pattern itself. Entra's pages write a code as `Error Code: 50105` and as `error?code=50105` too.
fn ways_to_write(pattern: &str) -> Vec<String> {
    let mut ways = vec![pattern.to_owned()];
    let number = pattern.strip_prefix("AADSTS").filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some(number) = number {
        ways.extend(["Error Code: ", "Error Code ", "error?code="].map(|before| format!("{before}{number}")));
    }
    ways
}

/// Where a pattern was found.
struct Hit {
    error: usize,
    at: Range<usize>,
}

/// The known errors that `text` holds: what says most comes first, and what says little only where nothing else fits.
pub(super) fn in_text(text: &str) -> Vec<&'static KnownError> {
    let hits = hits(&text::searchable(text));
    let mut longest: HashMap<usize, (usize, usize)> = HashMap::new();
    for hit in hits.iter().filter(|hit| !hits.iter().any(|other| contains(other, hit))) {
        let (length, at) = longest.entry(hit.error).or_insert((0, hit.at.start));
        *length = hit.at.len().max(*length);
        *at = hit.at.start.min(*at);
    }
    let known = known_errors();
    let mut found: Vec<(&KnownError, usize, usize, usize)> = longest
        .into_iter()
        .filter_map(|(error, (length, at))| known.get(error).map(|known| (known, length, at, error)))
        .collect();
    if found.iter().any(|(known, ..)| !known.general) {
        found.retain(|(known, ..)| !known.general);
    }
    found.sort_by_key(|(_, length, at, error)| (Reverse(*length), *at, *error));
    found.into_iter().map(|(known, ..)| known).collect()
}

/// Whether `hit` is only a part of what `other` found.
fn contains(other: &Hit, hit: &Hit) -> bool {
    other.error != hit.error
        && other.at.start <= hit.at.start
        && hit.at.end <= other.at.end
        && other.at.len() > hit.at.len()
}

fn hits(text: &[u8]) -> Vec<Hit> {
    let index: &Index = &INDEX;
    let mut counts = vec![0_usize; index.patterns.len()];
    let mut hits = Vec::new();
    let mut before = b' ';
    for (start, rest) in (0..text.len()).map(|start| (start, text.get(start..).unwrap_or_default())) {
        let Some(first) = rest.first() else { break };
        let begins = is_of_a_word(*first) && !is_of_a_word(before);
        before = *first;
        if !begins || !two_letters(rest).and_then(|pair| index.begins.get(pair)).copied().unwrap_or_default() {
            continue;
        }
        let filed = rest.get(..FILED_UNDER).and_then(|beginning| index.by_beginning.get(beginning));
        for number in filed.into_iter().flatten() {
            let (Some(pattern), Some(count)) = (index.patterns.get(*number), counts.get_mut(*number)) else { continue };
            if *count < MOST_HITS
                && let Some(length) = length_of_match(pattern, rest)
            {
                *count += 1;
                hits.push(Hit { error: pattern.error, at: start..start + length });
            }
        }
    }
    hits
}

fn two_letters(text: &[u8]) -> Option<usize> {
    let (first, second) = (text.first()?, text.get(1)?);
    Some(usize::from(u16::from_be_bytes([*first, *second])))
}

/// How long the match at the beginning of `text` is; it has to end where a word ends.
fn length_of_match(pattern: &Pattern, text: &[u8]) -> Option<usize> {
    let after = text.strip_prefix(pattern.words.as_slice())?;
    let digits = if pattern.digits { after.iter().take_while(|byte| byte.is_ascii_digit()).count() } else { 0 };
    if pattern.digits && digits == 0 {
        return None;
    }
    let ends_in_a_word = pattern.digits || pattern.words.last().copied().is_some_and(is_of_a_word);
    let goes_on = after.get(digits).copied().is_some_and(is_of_a_word);
    (!(ends_in_a_word && goes_on)).then_some(pattern.words.len() + digits)
}

fn is_of_a_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}
