//! Text in accents and brackets (`en-XA`): the words in it that have none. Each is data, or a sentence that is not in the
//! catalogue.

/// What stands between two of these is data, where it is no longer than this, in bytes.
const AROUND_DATA: [(char, char); 3] = [('`', '`'), ('\u{201c}', '\u{201d}'), ('<', '>')];
const LONGEST_DATA: usize = 300;

/// The ordinary words of `text` that stand in no brackets, in lower case as the most of every sentence is. Options,
/// addresses and what stands between backticks, quotation marks or angle brackets is data, and so are the `known` phrases:
/// vendors' labels, names of commands, what the test itself entered.
pub fn bare_words(text: &str, known: &[&str]) -> Vec<String> {
    // A label may be broken over two lines.
    let mut text = format!(" {} ", text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut known = known.to_vec();
    known.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    for phrase in known {
        text = text.replace(phrase, "\u{0}");
    }
    text = without(&text, '[', ']');
    for (open, close) in AROUND_DATA {
        text = without(&text, open, close);
    }
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_lowercase());
    let around = |letter: char| letter.is_ascii_punctuation() || matches!(letter, '…' | '›' | '–');
    let words = text.split(' ').filter(|word| !word.starts_with('-'));
    words.map(|word| word.trim_matches(around)).filter(is_word).map(str::to_owned).collect()
}

/// The text without what stands between these two.
fn without(text: &str, open: char, close: char) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, behind)) = rest.split_once(open) {
        out.push_str(before);
        out.push(' ');
        rest = match behind.split_once(close) {
            Some((inside, after)) if inside.len() <= LONGEST_DATA => after,
            _ => behind,
        };
    }
    out + rest
}
