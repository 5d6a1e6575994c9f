//! The text of an X509Certificate element: base64 of one DER certificate, and what identity providers put there instead.

use base64::{Engine, engine::general_purpose::STANDARD};
use latchkey_core::certificate::CertificateFacts;

/// The base64 of the element, without blanks and without the lines of a PEM file.
pub(super) fn base64_of(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("-----") {
        kept.push_str(before);
        // A line such as `-----BEGIN CERTIFICATE-----` ends with five dashes again.
        rest = after.split_once("-----").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.split_ascii_whitespace().collect()
}

/// Whether lines of a PEM file stand in the element, which SAML does not allow there (XML Signature, section 4.5.4).
pub(super) fn has_pem_lines(text: &str) -> bool {
    text.contains("-----")
}

/// Whether a file's name stands there instead of what is in the file.
pub(super) fn is_file_name(text: &str) -> bool {
    let text = text.trim().to_ascii_lowercase();
    text.len() < 300 && [".pem", ".crt", ".cer", ".der", ".p12", ".key"].iter().any(|ending| text.ends_with(ending))
}

/// The certificates that were run together into one element; nothing where it holds one or none.
pub(super) fn chain(joined: &str) -> Option<Vec<CertificateFacts>> {
    let mut found = Vec::new();
    for piece in pieces(joined) {
        let der = STANDARD.decode(piece).ok()?;
        let mut rest = der.as_slice();
        while let Some((one, after)) = first_der(rest) {
            found.push(latchkey_certificate::facts_from_der(one).ok()?);
            rest = after;
        }
    }
    (found.len() > 1).then_some(found)
}

/// The text cut behind each padding: base64 ends there, and another one may begin.
fn pieces(joined: &str) -> impl Iterator<Item = &str> {
    let mut rest = joined;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let padding = rest.find('=').unwrap_or(rest.len());
        let end =
            rest.get(padding..).map_or(rest.len(), |after| padding + after.len() - after.trim_start_matches('=').len());
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(piece)
    })
}

/// The first DER sequence and what stands behind it (X.690, section 8.1.3).
fn first_der(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (header, length) = match bytes {
        [0x30, length @ 0..=0x7f, ..] => (2, usize::from(*length)),
        [0x30, 0x81, length, ..] => (3, usize::from(*length)),
        [0x30, 0x82, high, low, ..] => (4, usize::from(*high) << 8 | usize::from(*low)),
        _ => return None,
    };
    bytes.split_at_checked(header + length)
}
