//! Finds what is secret in other text, in whatever encoding it stands there.

use super::token::Tokens;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use std::collections::{BTreeMap, HashMap};

/// Shorter values are looked for only where values stand, not in sentences of ours.
const WORD: usize = 3;
/// Longest value that is looked for in other text, in bytes.
const LONGEST: usize = 4_096;

/// The values that must not stand in the copy.
pub(super) struct Secrets<'a> {
    tokens: &'a Tokens,
    /// What to look for, in lower case, and what comes in its place.
    known: BTreeMap<String, String>,
    /// The domains of addresses, in lower case, and what comes in their place where one is all that is said. Inside other
    /// text they stand in servers' addresses as well.
    domains: BTreeMap<String, String>,
    /// The same by the first letter, the longest first.
    by_letter: HashMap<char, Vec<(String, String)>>,
}

impl<'a> Secrets<'a> {
    pub(super) fn new(tokens: &'a Tokens) -> Self {
        Self { tokens, known: BTreeMap::new(), domains: BTreeMap::new(), by_letter: HashMap::new() }
    }

    /// Looks for this value from now on.
    pub(super) fn add(&mut self, value: &str) {
        let inner = value.trim();
        if !inner.contains(char::is_alphanumeric) || inner.len() > LONGEST {
            return;
        }
        let token = self.tokens.of(inner);
        let mut forms = vec![inner.to_owned()];
        if inner.len() >= WORD {
            let escaped: String = form_urlencoded::byte_serialize(inner.as_bytes()).collect();
            forms.push(escaped.replace('+', "%20"));
            forms.push(escaped);
            forms.push(quick_xml::escape::escape(inner).into_owned());
            forms.push(STANDARD_NO_PAD.encode(inner));
            forms.push(URL_SAFE_NO_PAD.encode(inner));
            forms.push(hex::encode(inner));
        }
        for form in forms {
            self.known.entry(form.to_lowercase()).or_insert_with(|| token.clone());
        }
        if let Some((_, domain)) = inner.split_once('@') {
            self.domains.insert(domain.to_lowercase(), self.tokens.domain(domain));
        }
        // The name in an address may stand alone elsewhere.
        if let Some((name, _)) = inner.split_once('@').filter(|(name, _)| name.len() >= WORD) {
            let token = self.tokens.of(name);
            self.known.entry(name.to_lowercase()).or_insert(token);
        }
    }

    /// No more are added.
    #[must_use]
    pub(super) fn ready(mut self) -> Self {
        for (form, token) in std::mem::take(&mut self.known) {
            if let Some(first) = form.chars().next() {
                self.by_letter.entry(first).or_default().push((form, token));
            }
        }
        for forms in self.by_letter.values_mut() {
            forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        }
        self
    }

    /// What a value becomes.
    pub(super) fn token(&self, value: &str) -> String {
        self.tokens.of(value)
    }

    /// Text in which values may stand.
    pub(super) fn scrub(&self, text: &str) -> String {
        self.addresses(&self.replaced(text, 1))
    }

    /// A sentence of ours in which values may stand.
    pub(super) fn scrub_words(&self, text: &str) -> String {
        self.addresses(&self.replaced(text, WORD))
    }

    /// Every value of at least `shortest` bytes replaced where it is not a part of a longer word.
    fn replaced(&self, text: &str, shortest: usize) -> String {
        if let Some(token) = self.domains.get(&text.trim().to_lowercase()) {
            return token.clone();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        let mut inside_word = false;
        while let Some(letter) = rest.chars().next() {
            let found = if inside_word { None } else { self.at(rest, letter, shortest) };
            let taken = match found {
                Some((length, token)) => {
                    out.push_str(token);
                    length
                }
                None => {
                    out.push(letter);
                    letter.len_utf8()
                }
            };
            let (done, after) = rest.split_at_checked(taken).unwrap_or((rest, ""));
            inside_word = done.chars().next_back().is_some_and(char::is_alphanumeric);
            rest = after;
        }
        out
    }

    /// The longest value that begins here and ends with a word.
    fn at(&self, rest: &str, letter: char, shortest: usize) -> Option<(usize, &str)> {
        let first = letter.to_lowercase().next()?;
        let forms = self.by_letter.get(&first)?;
        forms.iter().find_map(|(form, token)| {
            let length = prefix(rest, form)?;
            let ends = rest.get(length..)?.chars().next().is_none_or(|next| !next.is_alphanumeric());
            (ends && form.len() >= shortest).then_some((length, token.as_str()))
        })
    }

    /// Every e-mail address that is still there.
    fn addresses(&self, text: &str) -> String {
        if !text.contains('@') {
            return text.to_owned();
        }
        let of_address = |letter: char| letter.is_alphanumeric() || "@._%+-*".contains(letter);
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(of_address) {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            let end = from.find(|letter| !of_address(letter)).unwrap_or(from.len());
            let (word, after) = from.split_at_checked(end).unwrap_or((from, ""));
            out.push_str(before);
            let is_address = word.split_once('@').is_some_and(|(name, domain)| {
                !name.is_empty() && domain.contains('.') && !name.contains('*') && !is_token(name)
            });
            out.push_str(&if is_address { self.tokens.of(word) } else { word.to_owned() });
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// Whether this is what a value became already.
fn is_token(name: &str) -> bool {
    let code = name.strip_prefix('h').unwrap_or_default();
    code.len() == 12 && code.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// How many bytes of `text` are `wanted`, which is in lower case, written in any case.
fn prefix(text: &str, wanted: &str) -> Option<usize> {
    let mut wanted = wanted.chars();
    let mut length = 0;
    for letter in text.chars() {
        let Some(expected) = wanted.next() else { return Some(length) };
        let mut lower = letter.to_lowercase();
        if lower.next() != Some(expected) {
            return None;
        }
        for more in lower {
            if wanted.next() != Some(more) {
                return None;
            }
        }
        length += letter.len_utf8();
    }
    wanted.next().is_none().then_some(length)
}
