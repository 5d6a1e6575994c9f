//! A pasted text made plain: percent-encoding, HTML and JSON escapes undone, tags and runs of white space turned into
//! one space, letters of ASCII in lower case. Each pass goes over the text once.

/// The text to search: what a reader of the page sees, then the whole page with its tags, since codes hide in
/// addresses and scripts.
pub(super) fn searchable(text: &str) -> Vec<u8> {
    let decoded = percent(&percent(text.as_bytes()));
    let mut seen = folded(&without_tags(&escapes(&without_tags(&decoded))));
    if decoded.contains(&b'<') {
        seen.push(b'\n');
        seen.extend(folded(&escapes(&decoded)));
    }
    seen
}

/// A pattern, made plain in the same way.
pub(super) fn pattern(text: &str) -> Vec<u8> {
    folded(text.as_bytes())
}

fn percent(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let pair = match (first, after) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = pair {
            out.push(high * 16 + low);
            rest = after.get(2..).unwrap_or_default();
        } else {
            out.push(*first);
            rest = after;
        }
    }
    out
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

/// Named and numbered entities of HTML, and the escapes of JSON.
fn escapes(text: &[u8]) -> Vec<u8> {
    const NAMED: [(&[u8], &[u8]); 12] = [
        (b"&amp;", b"&"),
        (b"&lt;", b"<"),
        (b"&gt;", b">"),
        (b"&quot;", b"\""),
        (b"&apos;", b"'"),
        (b"&nbsp;", b" "),
        (b"&rsquo;", b"'"),
        (b"&lsquo;", b"'"),
        (b"\\/", b"/"),
        (b"\\n", b" "),
        (b"\\r", b" "),
        (b"\\\"", b"\""),
    ];
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let escape = matches!(first, b'&' | b'\\');
        let named = escape.then(|| NAMED.iter().find(|(name, _)| rest.starts_with(name))).flatten();
        if let Some((name, plain)) = named {
            out.extend_from_slice(plain);
            rest = rest.get(name.len()..).unwrap_or_default();
        } else if let Some((letter, length)) = escape.then(|| numbered(rest)).flatten() {
            out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            rest = rest.get(length..).unwrap_or_default();
        } else {
            out.push(*first);
            rest = after;
        }
    }
    out
}

/// `&#39;`, `&#x27;` or `\u0027`, and its length.
fn numbered(text: &[u8]) -> Option<(char, usize)> {
    if let Some(digits) = text.strip_prefix(b"\\u") {
        return Some((letter(digits.get(..4)?, 16)?, 6));
    }
    let (digits, radix, before) = match text.strip_prefix(b"&#x").or_else(|| text.strip_prefix(b"&#X")) {
        Some(digits) => (digits, 16, 3),
        None => (text.strip_prefix(b"&#")?, 10, 2),
    };
    let length = digits.iter().take(8).position(|byte| *byte == b';')?;
    Some((letter(digits.get(..length)?, radix)?, before + length + 1))
}

fn letter(digits: &[u8], radix: u32) -> Option<char> {
    let digits = std::str::from_utf8(digits).ok()?;
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
}

/// Each tag becomes a space. A `<` that opens no tag stays.
fn without_tags(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.iter().position(|byte| *byte == b'<') {
        let (before, tag) = rest.split_at(open);
        out.extend_from_slice(before);
        let opens = tag.get(1).is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?'));
        let step = if opens {
            // Where nothing closes any more, what is left is no markup, and it is not looked through again.
            let Some(close) = tag.iter().position(|byte| *byte == b'>') else {
                out.extend_from_slice(tag);
                return out;
            };
            out.push(b' ');
            close + 1
        } else {
            out.push(b'<');
            1
        };
        rest = tag.get(step..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out
}

/// Lower case, one space for any white space or `+`, straight quotes, and no marks that are not seen.
fn folded(text: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let (byte, length) = match rest {
            [0xe2, 0x80, 0x98 | 0x99, ..] => (b'\'', 3),
            [0xe2, 0x80, 0x9c | 0x9d, ..] => (b'"', 3),
            [0xe2, 0x80, 0xa6, ..] => (b'.', 3),
            [0xc2, 0xa0, ..] => (b' ', 2),
            // A soft hyphen, a zero-width space and a byte order mark are in the page and not in the words.
            [0xc2, 0xad, ..] => (0, 2),
            [0xe2, 0x80, 0x8b..=0x8d, ..] | [0xef, 0xbb, 0xbf, ..] => (0, 3),
            _ if first.is_ascii_whitespace() || *first == b'+' => (b' ', 1),
            _ => (first.to_ascii_lowercase(), 1),
        };
        rest = if length == 1 { after } else { rest.get(length..).unwrap_or_default() };
        let doubled = byte == b' ' && out.last().is_none_or(|last| *last == b' ');
        if byte != 0 && !doubled {
            out.push(byte);
        }
    }
    while out.last() == Some(&b' ') {
        out.pop();
    }
    out
}
