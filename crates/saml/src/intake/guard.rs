//! A reader that keeps a stream of JSON within bounds, so that the parser behind it needs little memory for any input:
//! strings are cut, nesting and length are limited. It also tells how far it has come and can be stopped.

use std::io::{Error, Read};

/// The longest string that is passed on; a SAML value has room in it, and what is longer cannot be one.
pub(super) const LONGEST_STRING: usize = crate::gate::MAX_BYTES * 4;
/// The deepest nesting that is passed on.
const DEEPEST: u32 = 200;

/// Why reading ended early.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Stop {
    /// More bytes than the limit.
    TooLong,
    /// Arrays and objects inside one another, without end.
    TooDeep,
    /// Whoever watches said so.
    Cancelled,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Place {
    /// Between strings.
    Outside,
    /// In a string.
    Text,
    /// After a backslash.
    Escape,
    /// In the digits of `\u`; how many are left, and what they say so far.
    Digits(u8, u32),
}

/// The reader.
pub(super) struct Guard<'a, R> {
    inner: R,
    limit: u64,
    watch: &'a mut dyn FnMut(u64) -> bool,
    read: u64,
    depth: u32,
    place: Place,
    /// Bytes of the string so far.
    length: usize,
    /// The string is being cut.
    cutting: bool,
    /// The last escape was the first half of a pair, which must not be parted.
    half: bool,
    stop: Option<Stop>,
}

impl<'a, R: Read> Guard<'a, R> {
    /// Guards `inner` and lets no more than `limit` bytes through. `watch` hears how many bytes were read and answers
    /// whether to go on.
    pub(super) fn new(inner: R, limit: u64, watch: &'a mut dyn FnMut(u64) -> bool) -> Self {
        Self {
            inner,
            limit,
            watch,
            read: 0,
            depth: 0,
            place: Place::Outside,
            length: 0,
            cutting: false,
            half: false,
            stop: None,
        }
    }

    /// Why it ended early, where it did.
    pub(super) fn stopped(&self) -> Option<Stop> {
        self.stop
    }

    fn end(&mut self, why: Stop) -> Error {
        self.stop = Some(why);
        Error::other("stopped")
    }

    /// Whether this byte is passed on.
    fn passes(&mut self, byte: u8) -> Result<bool, Stop> {
        match self.place {
            Place::Outside => {
                match byte {
                    b'"' => self.begin_string(),
                    b'[' | b'{' => self.depth += 1,
                    b']' | b'}' => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
                return if self.depth > DEEPEST { Err(Stop::TooDeep) } else { Ok(true) };
            }
            Place::Text if byte == b'"' => {
                self.place = Place::Outside;
                return Ok(true);
            }
            _ => {}
        }
        // Cut only before a whole character: ASCII, or an escape that is no second half.
        if self.place == Place::Text && byte.is_ascii() && self.length >= LONGEST_STRING && !self.half {
            self.cutting = true;
        }
        self.length = self.length.saturating_add(1);
        self.place = self.next(byte);
        Ok(!self.cutting)
    }

    fn begin_string(&mut self) {
        self.place = Place::Text;
        self.length = 0;
        self.cutting = false;
        self.half = false;
    }

    fn next(&mut self, byte: u8) -> Place {
        match (self.place, byte) {
            (Place::Text, b'\\') => Place::Escape,
            (Place::Escape, b'u') => Place::Digits(4, 0),
            (Place::Digits(left, value), digit) => {
                let value = value * 16 + char::from(digit).to_digit(16).unwrap_or(0);
                if left > 1 {
                    return Place::Digits(left - 1, value);
                }
                self.half = (0xd800..0xdc00).contains(&value);
                Place::Text
            }
            _ => {
                self.half = false;
                Place::Text
            }
        }
    }
}

impl<R: Read> Read for Guard<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let count = self.inner.read(buffer)?;
            self.read = self.read.saturating_add(count as u64);
            if self.read > self.limit {
                return Err(self.end(Stop::TooLong));
            }
            if !(self.watch)(self.read) {
                return Err(self.end(Stop::Cancelled));
            }
            let mut kept = 0;
            for at in 0..count {
                let byte = buffer.get(at).copied().unwrap_or_default();
                match self.passes(byte) {
                    Ok(false) => {}
                    Ok(true) => {
                        if let Some(slot) = buffer.get_mut(kept) {
                            *slot = byte;
                        }
                        kept += 1;
                    }
                    Err(why) => return Err(self.end(why)),
                }
            }
            if kept > 0 || count == 0 {
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn through(text: &[u8], limit: u64) -> (Vec<u8>, Option<Stop>) {
        let mut watch = |_: u64| true;
        let mut guard = Guard::new(text, limit, &mut watch);
        let mut out = Vec::new();
        let read = guard.read_to_end(&mut out);
        assert_eq!(read.is_err(), guard.stopped().is_some());
        (out, guard.stopped())
    }

    #[test]
    fn long_strings_are_cut_between_characters_and_the_rest_stays_json() {
        for piece in ["a", "\u{e4}", "\\ud83d\\ude00", "\\n", "\\u00e4", "\u{1f600}x"] {
            let long = piece.repeat(LONGEST_STRING / piece.len() + 50);
            let text = format!("{{\"a\":\"{long}\",\"b\":[\"{long}\"],\"c\":\"short\"}}");
            let (out, stopped) = through(text.as_bytes(), u64::MAX);
            assert_eq!(stopped, None);
            let value: Value = serde_json::from_slice(&out).unwrap_or_else(|error| panic!("{piece}: {error}"));
            assert_eq!(value["c"], "short");
        }
        let (out, _) = through(format!("\"{}\"", "a".repeat(LONGEST_STRING * 3)).as_bytes(), u64::MAX);
        assert_eq!(out.len(), LONGEST_STRING + 2);
    }

    #[test]
    fn length_and_depth_are_limited_and_the_watcher_may_stop_it() {
        assert_eq!(through(b"[1,2,3]", 5).1, Some(Stop::TooLong));
        assert_eq!(through(&vec![b'['; 10_000], u64::MAX).1, Some(Stop::TooDeep));
        let mut no = |_: u64| false;
        let mut guard = Guard::new(b"[]".as_slice(), u64::MAX, &mut no);
        assert!(guard.read(&mut [0; 8]).is_err());
        assert_eq!(guard.stopped(), Some(Stop::Cancelled));
    }

    proptest! {
        #[test]
        fn json_of_ordinary_size_passes_unchanged(text in any::<String>(), number in any::<i64>()) {
            let json = serde_json::json!({ "a": [text, number], "b": { "c": text } }).to_string();
            let (out, stopped) = through(json.as_bytes(), u64::MAX);
            prop_assert_eq!((out.as_slice(), stopped), (json.as_bytes(), None));
        }

        #[test]
        fn nothing_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            drop(through(&bytes, 200));
        }
    }
}
