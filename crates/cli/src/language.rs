//! The language that the command line speaks: that of `--language`, else of `LATCHKEY_LANGUAGE`, else German where the
//! system's locale is German, and English everywhere else.

use clap::ValueEnum;
use latchkey_core::{
    Code, Failure,
    message::{Said, exact, say},
    plain,
};
use latchkey_words::{Language, in_english};
use std::{env, ffi::OsString, fmt};

/// The environment's word for it.
const VARIABLE: &str = "LATCHKEY_LANGUAGE";
const OPTION: &str = "--language";

/// The languages as `--language` takes them.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Choice {
    /// English.
    En,
    /// German.
    De,
    /// English with accents and brackets, which shows what is a sentence and what is data.
    #[value(name = "en-XA", hide = true)]
    Accented,
}

impl From<Choice> for Language {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::En => Self::En,
            Choice::De => Self::De,
            Choice::Accented => Self::Accented,
        }
    }
}

/// The language in which arguments are answered that may not even be understood.
pub(crate) fn of_arguments(arguments: &[OsString]) -> Result<Language, Failure> {
    let variable = env::var(VARIABLE).ok();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    chosen(arguments, variable.as_deref(), locale)
}

fn chosen(
    arguments: &[OsString],
    variable: Option<&str>,
    locale: impl IntoIterator<Item = String>,
) -> Result<Language, Failure> {
    if let Some(language) = option(arguments) {
        return Ok(language);
    }
    let of_locale = locale.into_iter().find(|value| !value.is_empty()).map_or(Language::En, |value| of_locale(&value));
    match variable.map(str::trim).filter(|value| !value.is_empty()) {
        None => Ok(of_locale),
        Some(value) => named(value).ok_or_else(|| {
            Failure::input(
                Code::UnusableArgument,
                say::unusable_argument::language(exact(plain::quoted(value))),
                say::unusable_argument::language_fix(),
            )
        }),
    }
}

/// What `--language` names; a value that it does not take is clap's to refuse.
fn option(arguments: &[OsString]) -> Option<Language> {
    let words: Vec<&str> =
        arguments.iter().map(|word| word.to_str().unwrap_or_default()).take_while(|word| *word != "--").collect();
    let each = words.iter().copied().enumerate();
    let mut values = each.filter_map(|(at, word)| match word.strip_prefix(OPTION)? {
        "" => words.get(at + 1).copied(),
        value => value.strip_prefix('='),
    });
    values.find_map(named)
}

fn named(value: &str) -> Option<Language> {
    Choice::from_str(value, true).ok().map(Language::from)
}

fn of_locale(value: &str) -> Language {
    match value.split(['_', '-', '.', '@']).next() {
        Some(language) if language.eq_ignore_ascii_case("de") => Language::De,
        _ => Language::En,
    }
}

/// Why the value of an option cannot be used. clap carries it to `render::usage`, which says it.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Unusable(pub(crate) Said);

impl fmt::Display for Unusable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&in_english(&self.0))
    }
}

impl std::error::Error for Unusable {}

impl<Of: Into<Said>> From<Of> for Unusable {
    fn from(why: Of) -> Self {
        Self(why.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str], variable: Option<&str>, locale: &[&str]) -> Option<Language> {
        let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
        chosen(&arguments, variable, locale.iter().map(|value| (*value).to_owned())).ok()
    }

    #[test]
    fn the_option_counts_before_the_variable_and_the_variable_before_the_locale() {
        for (arguments, variable, locale, language) in [
            (["setup", "list"].as_slice(), None, [].as_slice(), Language::En),
            (&["setup", "list"], None, &["de_DE.UTF-8"], Language::De),
            (&["setup", "list"], None, &["", "de"], Language::De),
            (&["setup", "list"], None, &["en_US.UTF-8", "de_DE"], Language::En),
            (&["setup", "list"], None, &["den_CA"], Language::En),
            (&["setup", "list"], Some("en"), &["de_AT"], Language::En),
            (&["setup", "list"], Some(" DE "), &["C"], Language::De),
            (&["setup", "list"], Some(""), &["de_AT"], Language::De),
            (&["setup", "list", "--language", "en"], Some("de"), &["de_AT"], Language::En),
            (&["--language=de", "setup"], Some("fr"), &[], Language::De),
            (&["explain", "--", "--language", "de"], None, &[], Language::En),
            (&["explain", "--language"], None, &[], Language::En),
            (&["explain", "--languages=de"], None, &[], Language::En),
        ] {
            assert_eq!(of(arguments, variable, locale), Some(language), "{arguments:?} {variable:?} {locale:?}");
        }
        assert_eq!(of(&["setup"], Some("fr"), &["de"]), None);
    }
}
