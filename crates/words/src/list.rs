//! Lists and numbers as a language writes them.

use crate::Language;

/// `a, b and c`.
pub(crate) fn joined(several: &[String], language: Language) -> String {
    let and = match language {
        Language::En => " and ",
        Language::De => " und ",
        Language::Accented => " [åñð] ",
    };
    match several {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// A whole number in groups of three: `1,094` in English, `1.094` in German.
pub(crate) fn grouped(number: i64, language: Language) -> String {
    let separator = if language == Language::De { '.' } else { ',' };
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
