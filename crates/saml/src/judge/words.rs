//! How two texts differ, in words, and how far two moments are apart.

use latchkey_core::{
    Timestamp,
    message::{Arg, Message, choice, say},
};

/// How a value differs from the expected one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Difference {
    Empty,
    Space,
    SurplusSlash,
    NoSlash,
    Case,
    Scheme,
    SpacesSlashesCase,
    Server,
    Other,
}

impl Difference {
    /// What is said of it after the value's name: `has one slash too many`.
    pub(super) fn said(self) -> Message {
        match self {
            Self::Empty => say::saml_difference::empty(),
            Self::Space => say::saml_difference::space(),
            Self::SurplusSlash => say::saml_difference::surplus_slash(),
            Self::NoSlash => say::saml_difference::no_slash(),
            Self::Case => say::saml_difference::case(),
            Self::Scheme => say::saml_difference::scheme(),
            Self::SpacesSlashesCase => say::saml_difference::spaces_slashes_case(),
            Self::Server => say::saml_difference::server(),
            Self::Other => say::saml_difference::other(),
        }
    }
}

/// How `got` differs from `want`.
pub(super) fn difference(want: &str, got: &str) -> Difference {
    if got.is_empty() {
        return Difference::Empty;
    }
    if got.trim() == want {
        return Difference::Space;
    }
    if got.strip_suffix('/') == Some(want) {
        return Difference::SurplusSlash;
    }
    if want.strip_suffix('/') == Some(got) {
        return Difference::NoSlash;
    }
    if got.to_lowercase() == want.to_lowercase() {
        return Difference::Case;
    }
    if without_scheme(got) == without_scheme(want) {
        return Difference::Scheme;
    }
    if got.trim().trim_end_matches('/').eq_ignore_ascii_case(want.trim().trim_end_matches('/')) {
        return Difference::SpacesSlashesCase;
    }
    match (host(want), host(got)) {
        (Some(want), Some(got)) if want != got => Difference::Server,
        _ => Difference::Other,
    }
}

fn without_scheme(text: &str) -> &str {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text)
}

fn host(text: &str) -> Option<String> {
    let url = url::Url::parse(text).ok()?;
    Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?))
}

/// A span of time, without a sign: `10 minutes`, `45 seconds`, `2 hours`, `3 days`.
pub(super) fn span(seconds: i64) -> Message {
    let (count, unit) = rounded(seconds);
    say::saml_span::long(count, unit)
}

/// So far back: `10 minutes ago`.
pub(super) fn ago(seconds: i64) -> Message {
    let (count, unit) = rounded(seconds);
    say::saml_span::ago(count, unit)
}

/// So far ahead: `in 10 minutes`.
pub(super) fn ahead(seconds: i64) -> Message {
    let (count, unit) = rounded(seconds);
    say::saml_span::ahead(count, unit)
}

/// A number and its unit.
fn rounded(seconds: i64) -> (u64, Arg) {
    let seconds = seconds.unsigned_abs();
    match seconds {
        0..120 => (seconds, choice("second")),
        120..7_170 => ((seconds + 30) / 60, choice("minute")),
        7_170..171_000 => ((seconds + 1_800) / 3_600, choice("hour")),
        _ => (seconds.saturating_add(43_200) / 86_400, choice("day")),
    }
}

/// Seconds from `earlier` to `later`.
pub(super) fn seconds_between(earlier: Timestamp, later: Timestamp) -> i64 {
    later.unix().saturating_sub(earlier.unix())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_said_as_a_person_would_say_it() {
        let want = "https://auth.workos.com/01HX";
        let said = |got| difference(want, got);
        assert_eq!(said("https://auth.workos.com/01HX/"), Difference::SurplusSlash);
        assert_eq!(said("https://auth.workos.com/01hx"), Difference::Case);
        assert_eq!(said(" https://auth.workos.com/01HX\n"), Difference::Space);
        assert_eq!(said("http://auth.workos.com/01HX"), Difference::Scheme);
        assert_eq!(said("https://example.com/01HX"), Difference::Server);
        assert_eq!(said("https://auth.workos.com/01HY"), Difference::Other);
        assert_eq!(said(""), Difference::Empty);
        assert_eq!(difference("https://auth.workos.com/", "https://auth.workos.com"), Difference::NoSlash);
    }

    #[test]
    fn a_span_is_rounded_to_one_unit() {
        let said: Vec<_> = [1, -90, 419, 600, -7_200, 171_000, 259_200, i64::MIN].into_iter().map(rounded).collect();
        let wanted = [
            (1, "second"),
            (90, "second"),
            (7, "minute"),
            (10, "minute"),
            (2, "hour"),
            (2, "day"),
            (3, "day"),
            (106_751_991_167_301, "day"),
        ];
        assert_eq!(said, wanted.map(|(count, unit)| (count, choice(unit))));
    }
}
