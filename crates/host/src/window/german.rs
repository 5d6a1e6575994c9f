//! German for what the engine says in English. The engine speaks one language; here, where the window gets its data, a
//! text that is a known phrase is put into German, as gettext would, with holes for the values in it. A text that is
//! no known phrase stays as it is: names, addresses and values are nobody's to translate.
//!
//! The phrases stand in `german/*.txt`: the English on a line of its own, the German below it, indented. `{}` is a hole;
//! what fills it is put into German too where it is a phrase itself and more than one word. `{#}` takes only digits, `{_}` one
//! word, `{&}` a list, `{@}` a day. In the
//! German `{2}` is the second hole, and `{n}` or `{2n}` puts a span of time into the dative. The guides' German stands
//! in `guide.de.md` beside each guide and is paired with it line by line.

mod phrase;
mod words;

use phrase::Phrase;
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// A text longer than this is a document and no sentence.
const LONGEST: usize = 4096;
/// How many phrases may stand in each other's holes.
const DEEPEST: u8 = 4;
/// What fills a hole is not looked at at all.
const EXACTLY: u8 = u8::MAX;
/// How many sentences of one text are looked at one by one.
const MOST_SENTENCES: usize = 10;

const FILES: &[&str] = &[
    include_str!("german/administration.txt"),
    include_str!("german/certificate.txt"),
    include_str!("german/codes.txt"),
    include_str!("german/core.txt"),
    include_str!("german/data.txt"),
    include_str!("german/domain.txt"),
    include_str!("german/explain.txt"),
    include_str!("german/host.txt"),
    include_str!("german/idp.txt"),
    include_str!("german/import.txt"),
    include_str!("german/intake.txt"),
    include_str!("german/pages.txt"),
    include_str!("german/prove.txt"),
    include_str!("german/provisioning.txt"),
    include_str!("german/saml.txt"),
    include_str!("german/shell.txt"),
    include_str!("german/window.txt"),
];

static PHRASES: LazyLock<Phrases> = LazyLock::new(Phrases::read);

struct Phrases {
    /// Phrases without a hole.
    whole: HashMap<&'static str, &'static str>,
    /// Phrases with holes; those that say most come first.
    with_holes: Vec<Phrase>,
    /// Where those phrases stand, by how they begin; those that begin with a hole or a short word stand under nothing.
    beginnings: HashMap<&'static [u8], Vec<usize>>,
}

impl Phrases {
    fn read() -> Self {
        let mut phrases = Self { whole: HashMap::new(), with_holes: Vec::new(), beginnings: HashMap::new() };
        for (english, german) in FILES.iter().copied().flat_map(pairs) {
            phrases.take(english, german);
        }
        for (english, german) in latchkey_idp::guide::lines_in_german() {
            phrases.take(english, german);
        }
        phrases.with_holes.sort_by_key(|phrase| std::cmp::Reverse(phrase.weight()));
        for (index, phrase) in phrases.with_holes.iter().enumerate() {
            phrases.beginnings.entry(beginning(phrase.first())).or_default().push(index);
        }
        phrases
    }

    fn take(&mut self, english: &'static str, german: &'static str) {
        match Phrase::parse(english, german) {
            Some(phrase) => self.with_holes.push(phrase),
            None => _ = self.whole.insert(english, german),
        }
    }

    /// The phrase that `text` is; a full stop more or less makes no other phrase.
    fn phrase(&self, text: &str, deep: u8) -> Option<String> {
        self.exactly(text, deep).or_else(|| match text.strip_suffix('.') {
            Some(open) => self.exactly(open, deep).map(|german| german + "."),
            None => self.exactly(&format!("{text}."), deep).map(|german| german.trim_end_matches('.').to_owned()),
        })
    }

    fn exactly(&self, text: &str, deep: u8) -> Option<String> {
        if let Some(german) = self.whole.get(text) {
            return Some((*german).to_owned());
        }
        // One word is known as a whole or not at all: it is an address, a name or a value.
        if (deep >= DEEPEST && deep != EXACTLY) || !text.contains(' ') {
            return None;
        }
        let fill = |phrase: &Phrase| match deep {
            EXACTLY => phrase.fill_exactly(text),
            _ => phrase.fill(text, |hole| self.hole(hole, deep + 1).into_owned()),
        };
        self.begun_like(text).find_map(fill)
    }

    /// The phrases with holes that may be what `text` is, those that say most first.
    fn begun_like(&self, text: &str) -> impl Iterator<Item = &Phrase> {
        let of = |begun: &[u8]| self.beginnings.get(begun).map(Vec::as_slice).unwrap_or_default();
        let begun = beginning(text);
        let (mut like, mut any) = (if begun.is_empty() { &[] } else { of(begun) }, of(&[]));
        std::iter::from_fn(move || {
            let next = match (like.first(), any.first()) {
                (Some(one), Some(other)) if one > other => &mut any,
                (Some(_), _) => &mut like,
                _ => &mut any,
            };
            let (index, rest) = next.split_first()?;
            *next = rest;
            self.with_holes.get(*index)
        })
    }

    fn anything(&self, text: &str, deep: u8) -> Option<String> {
        let known = || self.phrase(text, deep).or_else(|| self.sentences(text, deep));
        known().or_else(|| words::in_german(text))
    }

    fn hole<'a>(&self, text: &'a str, deep: u8) -> Cow<'a, str> {
        let words = text.trim_start_matches(' ');
        // One word is a name or a value, also where it is spelled like a word of ours.
        if !words.contains(' ') {
            return words::quoted(text).map_or(Cow::Borrowed(text), Cow::Owned);
        }
        match self.anything(words, deep) {
            Some(german) => Cow::Owned(format!("{}{german}", text.strip_suffix(words).unwrap_or_default())),
            None => Cow::Borrowed(text),
        }
    }

    /// Several sentences in a row, of which each is looked for by itself; the longest beginning that is known counts.
    fn sentences(&self, text: &str, deep: u8) -> Option<String> {
        let ends: Vec<usize> = text
            .match_indices(' ')
            .map(|(at, _)| at)
            .filter(|at| text.get(..*at).is_some_and(|before| before.ends_with(['.', ':'])))
            .take(MOST_SENTENCES)
            .collect();
        let mut german = String::new();
        let (mut start, mut known) = (0, false);
        while let Some(rest) = text.get(start..) {
            let ahead = ends.iter().rev().copied().filter(|end| *end > start);
            let found = std::iter::once(text.len()).filter(|_| start > 0).chain(ahead).find_map(|end| {
                let sentence = text.get(start..end)?.trim_start();
                Some((end, self.phrase(sentence, deep)?))
            });
            let next = ends.iter().copied().find(|end| *end > start).unwrap_or(text.len());
            let (end, sentence) = match found {
                Some((end, sentence)) => {
                    known = true;
                    (end, sentence)
                }
                None => (next, text.get(start..next).unwrap_or(rest).trim_start().to_owned()),
            };
            if !german.is_empty() {
                german.push(' ');
            }
            german.push_str(&sentence);
            if end >= text.len() {
                break;
            }
            start = end;
        }
        known.then_some(german)
    }
}

/// The text in German, where it is a known phrase, or several in a row.
pub fn in_german(text: &str) -> Option<String> {
    if text.len() > LONGEST || text.is_empty() {
        return None;
    }
    if text.contains('\n') {
        let lines: Vec<Option<String>> = text.split('\n').map(in_german).collect();
        let known = lines.iter().any(Option::is_some);
        let said = text.split('\n').zip(lines).map(|(line, german)| german.unwrap_or_else(|| line.to_owned()));
        return known.then(|| said.collect::<Vec<_>>().join("\n"));
    }
    PHRASES.phrase(text, 0).or_else(|| PHRASES.sentences(text, 0)).or_else(|| words::day(text))
}

/// Words of ours that stand where a value may stand too, in German as far as they are known. What fills a hole of theirs
/// is a value and stays as it is.
pub(super) fn words_in_german(text: String) -> String {
    if text.len() > LONGEST {
        return text;
    }
    PHRASES.phrase(&text, EXACTLY).unwrap_or(text)
}

/// The first letters by which phrases are found; nothing where there are fewer.
fn beginning(text: &str) -> &[u8] {
    text.as_bytes().get(..6).unwrap_or_default()
}

/// The pairs of a file of phrases.
fn pairs(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut english = None;
    file.lines().filter_map(move |line| match line.strip_prefix("  ") {
        Some(german) => english.take().map(|english| (english, german)),
        None => {
            english = (!line.is_empty() && !line.starts_with("# ")).then_some(line);
            None
        }
    })
}

#[cfg(test)]
mod tests;
