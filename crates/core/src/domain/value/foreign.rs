//! The text in a record that is not Claude's: an SPF rule, another vendor's verification. It is kept as it stood, to go
//! back into a record of its own.

use crate::clean::letters::is_quote;
use crate::clean::letters::letters;

/// A text without the blanks, quotation marks and unseen characters around it.
pub(super) fn tight(text: &str) -> &str {
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

/// The texts before and behind Claude's value, each as a record of its own should hold it. They are one text where the
/// value was put into the middle of a rule.
pub fn foreign_texts(before: &str, after: &str) -> Vec<String> {
    let (before, after) = (tight(before), tight(after));
    if !before.is_empty() && !after.is_empty() && goes_on(before, after) {
        return vec![format!("{before} {after}")];
    }
    [before, after].into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

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
