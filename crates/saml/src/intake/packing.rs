//! What XML is wrapped in on its way: percent encoding, base64 in its kinds, and compression.

use crate::gate::MAX_BYTES;
use base64::{
    Engine,
    alphabet::{Alphabet, STANDARD as PLAIN, URL_SAFE as URL},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use flate2::read::{DeflateDecoder, ZlibDecoder};
use std::borrow::Cow;
use std::io::Read;

const PADDED_OR_NOT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// Which kind of base64 it was.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Kind {
    /// `-` and `_` instead of `+` and `/`.
    pub(crate) url_safe: bool,
    /// The `=` at the end are missing.
    pub(crate) unpadded: bool,
}

/// Base64 of any kind, white space left out. Nothing where it is none.
pub(crate) fn decode(text: &str) -> Option<(Vec<u8>, Kind)> {
    let packed: String = text.split_ascii_whitespace().collect();
    if packed.is_empty() || packed.len() > MAX_BYTES.saturating_mul(2) {
        return None;
    }
    let url_safe = packed.contains(['-', '_']);
    let unpadded = !packed.len().is_multiple_of(4);
    let alphabet: &Alphabet = if url_safe { &URL } else { &PLAIN };
    let bytes = GeneralPurpose::new(alphabet, PADDED_OR_NOT).decode(&packed).ok()?;
    Some((bytes, Kind { url_safe, unpadded }))
}

/// Base64 as recorders write it, of any length, white space left out.
pub(super) fn plain_base64(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.split_ascii_whitespace().collect();
    GeneralPurpose::new(&PLAIN, PADDED_OR_NOT).decode(packed).ok()
}

/// What bytes turn out to be.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Inside {
    /// XML as it is.
    Xml(String),
    /// XML that was compressed, as the redirect binding does.
    Deflated(String),
    /// It would be larger than the largest document, once inflated.
    TooLarge,
    /// Anything else.
    Other,
}

/// Looks into bytes that came out of base64.
pub(crate) fn inside(bytes: Vec<u8>) -> Inside {
    match String::from_utf8(bytes) {
        Ok(text) if is_xml(&text) => Inside::Xml(text),
        Ok(text) => inflated(text.as_bytes()),
        Err(not_text) => inflated(not_text.as_bytes()),
    }
}

/// Whether a text begins as XML does.
pub(crate) fn is_xml(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

/// Looks whether bytes are compressed XML, with zlib's frame or without one.
pub(crate) fn inflated(bytes: &[u8]) -> Inside {
    let raw = inflate(DeflateDecoder::new(bytes));
    if raw != Inside::Other { raw } else { inflate(ZlibDecoder::new(bytes)) }
}

/// Inflates no further than one byte past the largest document.
fn inflate(packed: impl Read) -> Inside {
    let mut bytes = Vec::new();
    let whole = packed.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).is_ok();
    let begins_as_xml = bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with("\u{feff}".as_bytes());
    match (begins_as_xml, bytes.len() > MAX_BYTES) {
        (false, _) => Inside::Other,
        (true, true) => Inside::TooLarge,
        (true, false) if whole => String::from_utf8(bytes).map_or(Inside::Other, Inside::Deflated),
        (true, false) => Inside::Other,
    }
}

/// Percent encoding undone once; what is none stays as it is. Nothing where the bytes are no text.
pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = (*byte == b'%').then(|| bytes.get(at + 1..at + 3)).flatten().and_then(hex_pair);
        plain.push(code.unwrap_or(*byte));
        at += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8(plain).ok()
}

fn hex_pair(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A value as it stood in a form or an address, percent encoding undone as often as it was done: once, or twice. Base64
/// has no `%`. A `+` is a space only where the writer had another way to write a plus.
pub(crate) fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('%') {
        return Cow::Borrowed(value);
    }
    let mut plain = value.to_owned();
    for _ in 0..2 {
        if !plain.contains('%') {
            break;
        }
        let plus_is_space = plain.contains("%2B") || plain.contains("%2b");
        let spaced = if plus_is_space { plain.replace('+', " ") } else { plain };
        plain = match percent_decoded(&spaced) {
            Some(decoded) => decoded,
            None => return Cow::Owned(spaced),
        };
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_bomb_is_not_unpacked() {
        use std::io::Write;
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(b"<a>").unwrap();
        for _ in 0..200 {
            encoder.write_all(&vec![b' '; 1 << 20]).unwrap();
        }
        assert_eq!(inside(encoder.finish().unwrap()), Inside::TooLarge);
    }

    proptest! {
        #[test]
        fn what_was_percent_encoded_once_or_twice_comes_out_the_same(value in "[A-Za-z0-9+/=]{0,80}") {
            let once: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
            let twice: String = form_urlencoded::byte_serialize(once.as_bytes()).collect();
            prop_assert_eq!(unescaped(&once), value.as_str());
            prop_assert_eq!(unescaped(&twice), value.as_str());
        }

        #[test]
        fn nothing_makes_it_panic(text in any::<String>(), bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            drop((unescaped(&text).into_owned(), decode(&text), inside(bytes)));
        }
    }
}
