//! How two texts differ, in words, and how far two moments are apart.

use latchkey_core::Timestamp;

/// How `got` differs from `want`, to follow a noun: `has one slash too many`.
pub(super) fn difference(want: &str, got: &str) -> &'static str {
    if got.is_empty() {
        return "is empty";
    }
    if got.trim() == want {
        return "has a space or line break too many";
    }
    if got.strip_suffix('/') == Some(want) {
        return "has one slash too many";
    }
    if want.strip_suffix('/') == Some(got) {
        return "lacks the slash at the end";
    }
    if got.to_lowercase() == want.to_lowercase() {
        return "differs in upper and lower case";
    }
    if without_scheme(got) == without_scheme(want) {
        return "begins with http where https is wanted, or the other way round";
    }
    if got.trim().trim_end_matches('/').eq_ignore_ascii_case(want.trim().trim_end_matches('/')) {
        return "differs in spaces, slashes or upper and lower case";
    }
    match (host(want), host(got)) {
        (Some(want), Some(got)) if want != got => "names another server",
        _ => "is another one",
    }
}

fn without_scheme(text: &str) -> &str {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text)
}

fn host(text: &str) -> Option<String> {
    let url = url::Url::parse(text).ok()?;
    Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?))
}

/// A span of time in words, without a sign: `10 minutes`, `45 seconds`, `2 hours`, `3 days`.
pub(super) fn span(seconds: i64) -> String {
    let seconds = seconds.unsigned_abs();
    let (count, unit) = match seconds {
        0..120 => (seconds, "second"),
        120..7_170 => ((seconds + 30) / 60, "minute"),
        7_170..171_000 => ((seconds + 1_800) / 3_600, "hour"),
        _ => (seconds.saturating_add(43_200) / 86_400, "day"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
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
        assert_eq!(said("https://auth.workos.com/01HX/"), "has one slash too many");
        assert_eq!(said("https://auth.workos.com/01hx"), "differs in upper and lower case");
        assert_eq!(said(" https://auth.workos.com/01HX\n"), "has a space or line break too many");
        assert_eq!(
            said("http://auth.workos.com/01HX"),
            "begins with http where https is wanted, or the other way round"
        );
        assert_eq!(said("https://example.com/01HX"), "names another server");
        assert_eq!(said("https://auth.workos.com/01HY"), "is another one");
        assert_eq!(said(""), "is empty");
        assert_eq!(difference("https://auth.workos.com/", "https://auth.workos.com"), "lacks the slash at the end");
    }

    #[test]
    fn a_span_is_rounded_to_one_unit() {
        let said: Vec<_> = [1, -90, 419, 600, -7_200, 171_000, 259_200, i64::MIN].into_iter().map(span).collect();
        let days = "106751991167301 days";
        assert_eq!(said, ["1 second", "90 seconds", "7 minutes", "10 minutes", "2 hours", "2 days", "3 days", days]);
    }
}
