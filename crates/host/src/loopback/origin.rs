//! Who asks for a sign-in to begin: a person in the browser, or a page of another site behind their back. Browsers say
//! it in Sec-Fetch-Site (older ones only in Origin), and pages cannot change what they say.

use axum::http::{HeaderMap, HeaderName, header};

/// Whether a page of another site asks, without a person having followed a link. `known` is whether whoever asks knows
/// this test's own address, which no page does.
pub(super) fn is_foreign(headers: &HeaderMap, own_origin: &str, known: bool) -> bool {
    let text = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let fetch = |what: &'static str| text(HeaderName::from_static(what));
    if text(header::ORIGIN).is_some_and(|origin| origin != own_origin) {
        return true;
    }
    if matches!(fetch("sec-fetch-site"), None | Some("none" | "same-origin")) {
        return false;
    }
    let opens_a_page = fetch("sec-fetch-mode") == Some("navigate") && fetch("sec-fetch-dest") == Some("document");
    let by_a_person = known || fetch("sec-fetch-user") == Some("?1");
    !(opens_a_page && by_a_person)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "http://127.0.0.1:7468";

    fn asked(lines: &[(&'static str, &'static str)], known: bool) -> bool {
        let headers = lines.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        is_foreign(&headers.collect(), OWN, known)
    }

    #[test]
    fn a_person_may_begin_and_a_page_behind_their_back_may_not() {
        let link = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        let clicked = [link.as_slice(), &[("sec-fetch-user", "?1")]].concat();
        for known in [false, true] {
            assert!(!asked(&[], known), "no browser, or an old one");
            assert!(!asked(&[("sec-fetch-site", "none")], known), "typed, or opened by the system");
            assert!(!asked(&[("sec-fetch-site", "same-origin"), ("origin", OWN)], known));
            assert!(!asked(&clicked, known), "a link that was clicked");
            for site in ["cross-site", "same-site", "anything else"] {
                assert!(asked(&[("sec-fetch-site", site), ("sec-fetch-mode", "no-cors")], known), "{site}");
                let frame = [("sec-fetch-site", site), ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")];
                assert!(asked(&[frame.as_slice(), &[("sec-fetch-user", "?1")]].concat(), known), "{site}");
            }
            for origin in ["null", "http://127.0.0.1:7469", "https://evil.example"] {
                assert!(asked(&[("origin", origin)], known), "{origin}");
            }
        }
        assert!(asked(&link, false), "a page that goes there by itself");
        assert!(!asked(&link, true), "which it can do only where it knows the address");
    }
}
