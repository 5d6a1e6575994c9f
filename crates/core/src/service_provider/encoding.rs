//! How metadata came: its text is kept, and with this every byte of it.

use super::IdpMetadata;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a text was written as bytes.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-8 with a byte order mark, as some editors write it.
    Utf8WithMark,
    /// UTF-16, the lower byte first, with its mark.
    Utf16Le,
    /// UTF-16, the higher byte first, with its mark.
    Utf16Be,
}

impl Encoding {
    /// The commonest one, which need not be said.
    pub fn is_plain(&self) -> bool {
        *self == Self::Utf8
    }

    /// The text of these bytes and how it was written. Nothing where they are no text.
    pub fn read(bytes: &[u8]) -> Option<(String, Self)> {
        let wide = |rest: &[u8], join: fn([u8; 2]) -> u16| {
            let (pairs, odd) = rest.as_chunks::<2>();
            let units: Vec<u16> = pairs.iter().map(|pair| join(*pair)).collect();
            if odd.is_empty() { String::from_utf16(&units).ok() } else { None }
        };
        let plain = |rest: &[u8]| std::str::from_utf8(rest).ok().map(str::to_owned);
        match bytes {
            [0xff, 0xfe, rest @ ..] => Some((wide(rest, u16::from_le_bytes)?, Self::Utf16Le)),
            [0xfe, 0xff, rest @ ..] => Some((wide(rest, u16::from_be_bytes)?, Self::Utf16Be)),
            [0xef, 0xbb, 0xbf, rest @ ..] => Some((plain(rest)?, Self::Utf8WithMark)),
            _ => Some((plain(bytes)?, Self::Utf8)),
        }
    }

    /// The bytes from which this text was read.
    pub fn write(self, text: &str) -> Vec<u8> {
        let wide = |split: fn(u16) -> [u8; 2]| {
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(split).collect::<Vec<u8>>()
        };
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Utf8WithMark => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            Self::Utf16Le => wide(u16::to_le_bytes),
            Self::Utf16Be => wide(u16::to_be_bytes),
        }
    }
}

impl IdpMetadata {
    /// The metadata byte for byte as it came.
    pub fn bytes(&self) -> Vec<u8> {
        self.encoding.write(&self.xml)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn what_is_read_is_written_as_it_was(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..60), text in ".{0,20}") {
            for all in [Encoding::Utf8, Encoding::Utf8WithMark, Encoding::Utf16Le, Encoding::Utf16Be] {
                let written = all.write(&text);
                // A text that begins with the mark itself is read as one that was marked.
                let (read, how) = Encoding::read(&written).unwrap();
                proptest::prop_assert_eq!(how.write(&read), written);
            }
            for mark in [&[][..], &[0xff, 0xfe], &[0xfe, 0xff], &[0xef, 0xbb, 0xbf]] {
                let all = [mark, &bytes].concat();
                if let Some((text, how)) = Encoding::read(&all) {
                    proptest::prop_assert_eq!(how.write(&text), all);
                }
            }
        }
    }
}
