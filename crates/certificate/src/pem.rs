//! PEM blocks (RFC 7468), read generously: text before and between blocks, Windows line ends, indentation and the
//! older headers are all met in files that people have. Only the base64 has to be right.

use base64::{Engine, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

/// One block.
pub(crate) struct Block {
    /// What stands after `BEGIN`, for instance `CERTIFICATE`.
    pub(crate) label: String,
    /// Whether the block has the old `Proc-Type: 4,ENCRYPTED` header.
    pub(crate) legacy_encryption: bool,
    /// The bytes, or nothing where the base64 is damaged or the end is missing.
    pub(crate) der: Option<Zeroizing<Vec<u8>>>,
}

/// Every block in `bytes`, in order. Bytes that are not text simply hold none.
pub(crate) fn blocks(bytes: &[u8]) -> Vec<Block> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        let Some(label) = marker(line, "BEGIN") else { continue };
        found.push(block(label, &mut lines));
    }
    found
}

fn block<'a>(label: &str, lines: &mut impl Iterator<Item = &'a str>) -> Block {
    let mut body = Zeroizing::new(String::new());
    let mut legacy_encryption = false;
    let mut closed = false;
    for line in lines {
        if marker(line, "END").is_some() {
            closed = true;
            break;
        }
        if line.contains(':') {
            legacy_encryption |= line.starts_with("Proc-Type") && line.contains("ENCRYPTED");
            continue;
        }
        body.extend(line.split_whitespace());
    }
    let der = if closed && !legacy_encryption { STANDARD.decode(body.as_bytes()).ok() } else { None };
    Block { label: label.to_owned(), legacy_encryption, der: der.map(Zeroizing::new) }
}

fn marker<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let inner = line.trim_start_matches('\u{feff}').strip_prefix("-----")?.strip_suffix("-----")?;
    inner.strip_prefix(word)?.strip_prefix(' ').map(str::trim)
}

/// Writes one block with 64 characters a line, ending in a newline.
pub(crate) fn encode(label: &str, der: &[u8]) -> Zeroizing<String> {
    let body = Zeroizing::new(STANDARD.encode(der));
    // Reserved in one piece, so that growing leaves no copies of a key behind in memory.
    let mut text = Zeroizing::new(String::with_capacity(body.len() + body.len() / 64 + 2 * label.len() + 40));
    text.push_str(&format!("-----BEGIN {label}-----\n"));
    for (index, letter) in body.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            text.push('\n');
        }
        text.push(letter);
    }
    text.push_str(&format!("\n-----END {label}-----\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = encode("CERTIFICATE", &[7; 100]);
        let blocks = blocks(text.as_bytes());
        assert_eq!(blocks.len(), 1);
        assert_eq!(blocks[0].label, "CERTIFICATE");
        assert_eq!(blocks[0].der.as_ref().map(|der| der.to_vec()), Some(vec![7; 100]));
    }

    #[test]
    fn text_around_line_ends_indentation_and_headers_do_not_matter() {
        let text = "\u{feff}Bag Attributes\r\n  friendlyName: x\r\n  -----BEGIN A B-----\r\nX-Note: y\r\n  AQID\r\n\r\n  BAUG\r\n  -----END A B-----\r\nmore";
        let blocks = blocks(text.as_bytes());
        assert_eq!(blocks[0].label, "A B");
        assert_eq!(blocks[0].der.as_ref().map(|der| der.to_vec()), Some(vec![1, 2, 3, 4, 5, 6]));
    }

    #[test]
    fn a_block_that_never_ends_or_is_no_base64_has_no_bytes() {
        assert!(blocks(b"-----BEGIN A-----\nAQID\n")[0].der.is_none());
        assert!(blocks(b"-----BEGIN A-----\n!!!!\n-----END A-----\n")[0].der.is_none());
    }

    #[test]
    fn the_old_encryption_header_is_noticed() {
        let text = b"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAQID\n-----END RSA PRIVATE KEY-----\n";
        assert!(blocks(text)[0].legacy_encryption);
    }
}
