//! What a value becomes.

use super::How;
use aws_lc_rs::hmac;
use latchkey_core::{Failure, domain::DomainName};

/// Makes the tokens of one copy.
#[derive(Debug)]
pub(super) struct Tokens {
    how: How,
    key: hmac::Key,
    /// Domains that stay readable, in lower case.
    kept: Vec<String>,
}

impl Tokens {
    pub(super) fn new(how: How, kept: &[DomainName]) -> Result<Self, Failure> {
        let mut salt = [0_u8; 32];
        getrandom::fill(&mut salt).map_err(Failure::no_random_numbers)?;
        let kept = kept.iter().map(|domain| domain.as_str().to_ascii_lowercase()).collect();
        Ok(Self { how, key: hmac::Key::new(hmac::HMAC_SHA256, &salt), kept })
    }

    /// What a value becomes. White space around it and the signs inside stay, because findings are about them.
    pub(super) fn of(&self, value: &str) -> String {
        let inner = value.trim();
        if inner.is_empty() || self.how == How::None {
            return value.to_owned();
        }
        let begin = value.len() - value.trim_start().len();
        let (before, rest) = value.split_at_checked(begin).unwrap_or(("", value));
        let after = rest.get(inner.len()..).unwrap_or_default();
        let token = match inner.split_once('@') {
            Some((name, domain)) if !name.is_empty() && domain.contains('.') && !domain.contains([' ', '@']) => {
                format!("{}@{}", self.part(name), self.domain(domain))
            }
            _ => self.part(inner),
        };
        format!("{before}{token}{after}")
    }

    pub(super) fn domain(&self, domain: &str) -> String {
        if self.kept.contains(&domain.to_ascii_lowercase()) {
            return domain.to_owned();
        }
        match domain.rsplit_once('.') {
            Some((name, ending)) => format!("{}.{ending}", self.part(name)),
            None => self.part(domain),
        }
    }

    fn part(&self, text: &str) -> String {
        match self.how {
            How::None => text.to_owned(),
            How::Mask => masked(text),
            How::Hash => {
                let code = hex::encode(hmac::sign(&self.key, text.as_bytes()));
                format!("{}h{}", leading_sign(text), code.get(..12).unwrap_or_default())
            }
        }
    }
}

/// A slash before a group's name is what a finding may be about.
fn leading_sign(text: &str) -> &str {
    if text.starts_with('/') { "/" } else { "" }
}

/// The first letter of each word stays where the word has at least three; all other letters and digits become `*`.
fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars().chain(std::iter::once('\0')) {
        if letter.is_alphanumeric() {
            word.push(letter);
            continue;
        }
        let first = word.chars().next().filter(|first| first.is_alphabetic() && word.chars().count() > 2);
        let hidden = word.chars().count() - usize::from(first.is_some());
        out.extend(first);
        out.extend(std::iter::repeat_n('*', hidden));
        word.clear();
        if letter != '\0' {
            out.push(letter);
        }
    }
    out
}
