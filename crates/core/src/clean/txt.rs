//! The TXT value that Claude shows, out of whatever was pasted: a label in front of it, a whole line of a zone file,
//! quotation marks, escapes, the value twice. It is taken out only where the text holds exactly one value of the known
//! form and the rest is known not to belong to it; a value of another form is left as it is, or refused.

use super::{
    Cleaned, Taken, Unclean, is_unseen,
    letters::{Letter, Mark, is_quote, letters},
    numbers, unclean,
};
use crate::domain::value::{ID_LENGTH, PREFIX, TOKEN_LENGTH};
use crate::message::{exact, say::unclean_value as said};
use crate::plain::{is_control, is_hidden};

/// What pages and zone files write beside a value.
const LABELS: [&str; 30] = [
    "txt",
    "txt-record",
    "txt-value",
    "record",
    "records",
    "dns",
    "type",
    "value",
    "content",
    "data",
    "text",
    "target",
    "answer",
    "host",
    "hostname",
    "name",
    "ttl",
    "in",
    "@",
    "copy",
    "wert",
    "typ",
    "eintrag",
    "txt-eintrag",
    "inhalt",
    "ziel",
    "domain",
    "auto",
    "root",
    "points",
];

/// The TXT value in `text`. `domain` is the domain that it is for, where that is known: its name is taken for a label.
/// Errors name the text that cannot be separated from the value with certainty.
pub fn txt_value(text: &str, domain: Option<&str>) -> Result<Cleaned, Unclean> {
    let letters = letters(text);
    let meant: Vec<&Letter> = letters.iter().filter(|letter| !letter.is_stray()).collect();
    let found = all_values(&meant, &letters);
    let Some(first) = found.first() else { return of_another_form(text, &letters) };
    if found.iter().any(|other| other.value != first.value) {
        return Err(unclean(said::two_values(), said::two_values_fix()));
    }
    let mut taken = Vec::new();
    let mut words = Vec::new();
    let mut from = 0;
    for value in &found {
        words.extend(text.get(from..value.start));
        from = value.end;
    }
    words.extend(text.get(from..));
    for rest in words {
        let rest = rest.trim();
        let bare = rest.trim_matches(|letter: char| letter.is_whitespace() || is_quote(letter) || is_hidden(letter));
        if bare.chars().all(|letter| letter == '\\') {
            taken.extend(strays(rest));
            continue;
        }
        if !is_label(bare, domain) {
            return Err(unclean(
                said::beside(exact(crate::plain::quoted(&super::beginning(bare)))),
                said::beside_fix(),
            ));
        }
        taken.extend(strays(rest));
        taken.push(Taken::Words(bare.to_owned()));
    }
    let inside = text.get(first.start..first.end).unwrap_or_default();
    if first.broken && (taken.iter().any(|taken| matches!(taken, Taken::Words(_))) || found.len() > 1) {
        return Err(unclean(said::broken(), said::broken_fix()));
    }
    taken.extend(strays(inside));
    if !inside.is_empty() && letters_in(&letters, first).any(|letter| letter.mark == Mark::Escape) {
        taken.push(Taken::Escapes);
    }
    if letters_in(&letters, first).any(|letter| letter.mark == Mark::Shape) {
        taken.push(Taken::Shapes);
    }
    if first.capitals {
        taken.push(Taken::Capitals);
    }
    if found.len() > 1 {
        taken.push(Taken::Twice);
    }
    taken.sort();
    taken.dedup();
    Ok(Cleaned { text: first.value.clone(), taken })
}

/// A value of the known form in a text.
struct Found {
    value: String,
    start: usize,
    end: usize,
    /// Whether blanks stand inside its two parts.
    broken: bool,
    /// Whether its beginning has capital letters.
    capitals: bool,
}

fn letters_in<'a>(letters: &'a [Letter], found: &Found) -> impl Iterator<Item = &'a Letter> {
    let (start, end) = (found.start, found.end);
    letters.iter().filter(move |letter| letter.start >= start && letter.end <= end)
}

fn all_values(meant: &[&Letter], all: &[Letter]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = meant.get(at..).filter(|rest| !rest.is_empty()) {
        match value_at(rest, all) {
            Some((value, length)) => {
                found.push(value);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// The value that begins with the first of these letters, and how many they are.
fn value_at(rest: &[&Letter], all: &[Letter]) -> Option<(Found, usize)> {
    let length = PREFIX.len() + ID_LENGTH + 1 + TOKEN_LENGTH;
    let these = rest.get(..length)?;
    let text: String = these.iter().map(|letter| letter.letter).collect();
    let start = text.get(..PREFIX.len()).filter(|start| start.eq_ignore_ascii_case(PREFIX))?;
    let value = format!("{PREFIX}{}", text.get(PREFIX.len()..)?);
    if !crate::domain::value::has_usual_form(&value) {
        return None;
    }
    let (first, last) = (these.first()?, these.last()?);
    // A letter or digit directly behind it makes it a longer value, of a form that is not known.
    let behind = all.get(place_of(all, last.end)).filter(|letter| letter.start == last.end);
    if behind.is_some_and(|letter| letter.letter.is_alphanumeric() && letter.mark != Mark::Escape)
        && !starts_again(rest, length)
    {
        return None;
    }
    let equals = PREFIX.len() + ID_LENGTH;
    let gap = |pair: &[&Letter]| match pair {
        [one, next] => {
            let between = all.get(place_of(all, one.end)..place_of(all, next.start)).unwrap_or_default();
            between.iter().any(|letter| letter.mark == Mark::Blank)
        }
        _ => false,
    };
    let broken = these.windows(2).enumerate().any(|(at, pair)| at + 1 != equals && at != equals && gap(pair));
    let found = Found { value, start: first.start, end: last.end, broken, capitals: start != PREFIX };
    Some((found, length))
}

/// The place of the first letter that begins at `byte` or behind it.
fn place_of(all: &[Letter], byte: usize) -> usize {
    all.partition_point(|letter| letter.start < byte)
}

/// Whether the next letters begin another value.
fn starts_again(rest: &[&Letter], length: usize) -> bool {
    let next: String = rest.iter().skip(length).take(PREFIX.len()).map(|letter| letter.letter).collect();
    next.eq_ignore_ascii_case(PREFIX)
}

/// What came along inside a piece of text.
fn strays(piece: &str) -> Vec<Taken> {
    let marks = letters(piece).into_iter().filter_map(|letter| match letter.mark {
        Mark::Hidden => Some(Taken::Hidden),
        Mark::Quote => Some(Taken::Quotes),
        Mark::Blank => Some(Taken::Blanks),
        Mark::Backslash => Some(Taken::Backslashes),
        Mark::Escape => Some(Taken::Escapes),
        Mark::Plain | Mark::Shape => None,
    });
    let blanks_count = piece.chars().any(|letter| !letter.is_whitespace());
    marks.filter(|taken| blanks_count || *taken != Taken::Blanks).collect()
}

/// Whether text beside a value is known to be no part of anything: labels, times to live, the domain's own name.
fn is_label(text: &str, domain: Option<&str>) -> bool {
    let apart = |letter: char| {
        letter.is_whitespace() || is_quote(letter) || matches!(letter, ':' | '=' | '(' | ')' | '|' | ',' | ';' | '>')
    };
    text.split(apart).all(|word| {
        let word = word.trim_matches(is_unseen).to_ascii_lowercase();
        let name = word.trim_end_matches('.');
        word.is_empty()
            || LABELS.contains(&word.as_str())
            || word.bytes().all(|byte| byte.is_ascii_digit())
            || domain.is_some_and(|domain| name == domain)
            || matches!(word.as_str(), "*" | "-" | "1h" | "5m" | "1d")
    })
}

/// Whether a text beside a value is nothing but labels: it says so itself, with a word and not with numbers alone.
pub fn is_only_labels(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && is_label(text, None)
}

/// A text without a value of the known form. That form was seen and is not documented, so another may be right: it is
/// taken as it is where it is one plain word, and refused where it is visibly damaged.
fn of_another_form(text: &str, letters: &[Letter]) -> Result<Cleaned, Unclean> {
    let tight = text.trim();
    let bare = tight.trim_matches(|letter: char| letter.is_whitespace() || is_quote(letter) || is_unseen(letter));
    let mut taken = Vec::new();
    if tight.chars().any(is_quote) && bare.len() != tight.len() {
        taken.push(Taken::Quotes);
    }
    let hidden =
        |letter: char| is_unseen(letter) || (is_hidden(letter) && letter.is_whitespace() && !is_control(letter));
    let outside = tight.len() - bare.len();
    if outside > 0
        && tight.chars().filter(|letter| hidden(*letter)).count()
            > bare.chars().filter(|letter| hidden(*letter)).count()
    {
        taken.push(Taken::Hidden);
    }
    let seen: String = bare.chars().filter(|letter| !is_unseen(*letter)).collect();
    if seen.len() != bare.len() {
        taken.push(Taken::Hidden);
        taken.dedup();
    }
    if seen.chars().any(|letter| is_hidden(letter) && !letter.is_ascii_whitespace()) {
        return Err(unclean(said::hidden(exact(numbers(&seen))), said::hidden_fix()));
    }
    let damaged = letters.iter().any(|letter| matches!(letter.mark, Mark::Escape | Mark::Backslash | Mark::Shape));
    let ours = letters.iter().filter(|letter| !letter.is_stray()).map(|letter| letter.letter.to_ascii_lowercase());
    let ours = ours.collect::<String>().contains(PREFIX);
    let odd = damaged || seen.chars().any(is_quote) || seen.chars().any(char::is_whitespace);
    if ours && odd {
        return Err(unclean(said::more_or_less(), said::fix()));
    }
    if damaged || seen.chars().any(is_quote) {
        return Err(unclean(said::escapes(), said::fix()));
    }
    Ok(Cleaned { text: seen, taken })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VALUE: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";

    fn cleaned(text: &str) -> (String, Vec<Taken>) {
        let cleaned = txt_value(text, Some("lantern.example")).unwrap();
        (cleaned.text, cleaned.taken)
    }

    fn of(text: &str) -> String {
        text.replace("{}", VALUE)
    }

    #[test]
    fn a_clean_value_is_taken_as_it_is() {
        assert_eq!(cleaned(VALUE), (VALUE.to_owned(), vec![]));
        assert_eq!(cleaned(&of("  {}\r\n")), (VALUE.to_owned(), vec![]));
        assert_eq!(cleaned("verification_token=abc"), ("verification_token=abc".to_owned(), vec![]));
    }

    #[test]
    fn what_does_not_belong_to_the_value_is_left_out_and_named() {
        use Taken::{Backslashes, Blanks, Capitals, Escapes, Hidden, Quotes, Shapes, Twice, Words};
        let words = |text: &str| Words(text.to_owned());
        for (text, taken) in [
            (of("\u{201c}{}\u{201d}"), vec![Quotes]),
            (of("\"{}\""), vec![Quotes]),
            (of("\u{ab}{}\u{bb}"), vec![Quotes]),
            (of("`{}`"), vec![Quotes]),
            (of("{}\u{200b}"), vec![Hidden]),
            (of("\u{feff}{}\u{a0}"), vec![Hidden]),
            (VALUE.replace("-q7", "-\u{ad}q7"), vec![Hidden]),
            (VALUE.replace('=', " = "), vec![Blanks]),
            (VALUE.replace("mP9", "m\n P9"), vec![Blanks]),
            (VALUE.replace('=', "\\="), vec![Backslashes]),
            (VALUE.replace('=', "%3D"), vec![Escapes]),
            (VALUE.replace('=', "&#61;"), vec![Escapes]),
            (VALUE.replace('=', "\\061"), vec![Escapes]),
            (VALUE.replace('-', "\u{2013}"), vec![Shapes]),
            (VALUE.replace("anthropic", "Anthropic"), vec![Capitals]),
            (of("{} {}"), vec![Twice]),
            (of("{}{}"), vec![Twice]),
            (of("Value: {}"), vec![words("Value:")]),
            (of("TXT @ {}"), vec![words("TXT @")]),
            (of("lantern.example. 3600 IN TXT \"{}\""), vec![Quotes, words("lantern.example. 3600 IN TXT")]),
        ] {
            let (value, mut got) = cleaned(&text);
            assert_eq!(value, VALUE, "{text}");
            // Blanks between a label and the value are a part of the label.
            if !taken.contains(&Blanks) {
                got.retain(|taken| *taken != Blanks);
            }
            assert_eq!(got, taken, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_told_from_the_value_is_refused() {
        for text in [
            of("v=spf1 include:_spf.example -all {}"),
            of("{} v=spf1 -all"),
            of("{}; MS=ms12345678"),
            format!("{VALUE} {}", VALUE.replace("Zk3", "Qk3")),
            VALUE.replace("=Zk3mP9sQ1v", "\u{201d}"),
            "\u{201c}a\u{201d} \u{201c}b".to_owned(),
            "a\\b".to_owned(),
            "anthropic-domain-verification-q7x2ab= short".to_owned(),
        ] {
            assert!(txt_value(&text, Some("lantern.example")).is_err(), "{text}");
        }
    }

    #[test]
    fn a_blank_that_is_none_is_refused_inside_a_value_of_another_form() {
        for text in ["x\u{2000}a", "x\u{3000}a", "x\u{a0}a"] {
            assert!(
                txt_value(text, None).is_err_and(|unclean| unclean.message == said::hidden(exact(numbers(text)))),
                "{text}"
            );
        }
    }

    #[test]
    fn a_text_of_many_values_is_read_in_one_go() {
        assert_eq!(cleaned(&VALUE.repeat(2_000)), (VALUE.to_owned(), vec![Taken::Twice]));
    }

    #[test]
    fn a_longer_token_than_known_is_not_cut() {
        let longer = format!("{VALUE}x");
        assert_eq!(cleaned(&longer), (longer.clone(), vec![]));
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_clean_and_stays_as_it_is(text in "(\\PC|[\"'%&;\\\\ =\u{200b}\u{a0}]){0,60}", before in 0..3_usize) {
            let text = match before { 0 => text, 1 => format!("{text}{VALUE}"), _ => format!("{VALUE}{text}") };
            if let Ok(once) = txt_value(&text, None) {
                prop_assert!(!once.text.chars().any(|letter| is_hidden(letter) || is_quote(letter) || letter == '\\'), "{}", once.text);
                let twice = txt_value(&once.text, None);
                prop_assert_eq!(twice, Ok(Cleaned { text: once.text.clone(), taken: vec![] }));
            }
        }
    }
}
