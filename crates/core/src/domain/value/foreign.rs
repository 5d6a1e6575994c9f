//! The text in a record that is not Claude's: an SPF rule, another vendor's verification. It is kept as it stood, to go
//! back into a record of its own.

use super::{ID_LENGTH, PREFIX, TOKEN_LENGTH};
use crate::clean::letters::{is_quote, letters};

/// A text without the blanks, quotation marks and unseen characters around it.
pub(in crate::domain) fn tight(text: &str) -> &str {
    let all = letters(text);
    let mut seen = all.iter().filter(|letter| !letter.is_stray());
    let Some(first) = seen.next() else { return "" };
    let last = seen.next_back().unwrap_or(first);
    let (mut start, mut end) = (first.start, last.end);
    // What joined two texts, when both stood in one record.
    while let Some(rest) = text.get(start..end) {
        if rest.starts_with([',', ';', '|', ' ', '\t']) || rest.starts_with(is_quote) {
            start += rest.chars().next().map_or(1, char::len_utf8);
        } else if rest.ends_with([',', '|', ' ', '\t']) || rest.ends_with(is_quote) {
            end -= rest.chars().next_back().map_or(1, char::len_utf8);
        } else {
            return rest;
        }
    }
    ""
}

/// The texts between Claude's values, each as a record of its own should hold it. Two are one text where a value was put
/// into the middle of a rule.
pub(super) fn foreign_texts<'a>(pieces: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for piece in pieces.into_iter().map(tight).filter(|piece| !piece.is_empty()) {
        match texts.last_mut() {
            Some(before) if goes_on(before, piece) => {
                before.push(' ');
                before.push_str(piece);
            }
            _ => texts.push(piece.to_owned()),
        }
    }
    texts
}

/// What is left of a text without the Anthropic values in it, and those values, which are not the wanted one.
pub(super) fn without_tokens(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut pieces, mut tokens, mut rest) = (Vec::new(), Vec::new(), text);
    while let Some(start) = rest.to_ascii_lowercase().find(PREFIX) {
        let (piece, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let word = from.find(|letter: char| letter.is_whitespace() || is_quote(letter) || matches!(letter, ',' | ';'));
        // What is joined to a whole value without a blank is another text.
        let whole = from.split_at_checked(USUAL_LENGTH).is_some_and(|(value, after)| {
            let is_alone = !after.starts_with(|letter: char| letter.is_alphanumeric());
            super::has_usual_form(value) && (is_alone || begins_a_text(after))
        });
        let whole = whole.then_some(USUAL_LENGTH);
        let (token, after) = from.split_at_checked(whole.or(word).unwrap_or(from.len())).unwrap_or((from, ""));
        pieces.push(piece);
        tokens.push(token);
        rest = after;
    }
    pieces.push(rest);
    (pieces, tokens)
}

/// Whether a text of its own begins here: only then letters behind a value are no part of it.
fn begins_a_text(text: &str) -> bool {
    let start: String = text.chars().take(PREFIX.len()).collect::<String>().to_ascii_lowercase();
    start.starts_with("v=") || start == PREFIX
}

/// The length of a value in its usual form.
const USUAL_LENGTH: usize = PREFIX.len() + ID_LENGTH + 1 + TOKEN_LENGTH;

/// Whether `after` is the rest of the rule that begins in `before`: terms of SPF (RFC 7208, section 4.6.1), or tags of
/// DMARC and DKIM (RFC 7489, section 6.3; RFC 6376, section 3.6.1).
fn goes_on(before: &str, after: &str) -> bool {
    let start = before.to_ascii_lowercase();
    let term = after.to_ascii_lowercase();
    let term = term.split_whitespace().next().unwrap_or_default();
    if start.starts_with("v=spf1") {
        let term = term.trim_start_matches(['+', '-', '~', '?']);
        let name = term.split([':', '=', '/']).next().unwrap_or_default();
        return ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists", "redirect", "exp"].contains(&name);
    }
    let tag = term.split('=').next().unwrap_or_default();
    let tags = ["p", "sp", "rua", "ruf", "adkim", "aspf", "pct", "fo", "rf", "ri", "k", "h", "n", "s", "t"];
    (start.starts_with("v=dmarc1") || start.starts_with("v=dkim1")) && tags.contains(&tag)
}
