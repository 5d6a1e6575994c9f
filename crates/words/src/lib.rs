//! Every sentence that a person reads. A rule names what it found as a [`Message`]; here it is said, in the reader's
//! language and for the reader's place. The sentences stand in `en/*.ftl` and `de/*.ftl`, one file an area.
//!
//! What a message is about goes into the sentence as it is: values are never translated, and Fluent's isolation marks
//! (U+2068, U+2069) are switched off, since they would end up in terminals, JSON and copied values.

mod accents;
mod catalogue;
mod json;
mod language;
mod list;
mod time;

pub use catalogue::names;
pub use json::said_in_json;
pub use language::{Language, Reader};

use fluent_bundle::{FluentArgs, FluentValue};
use latchkey_core::{
    Failure,
    message::{Arg, Message, Said},
};
use std::borrow::Cow;

/// `message` in `language`, as `reader` is told it. A message that this version does not know, as a newer one may have
/// saved it, comes out as its name.
pub fn say(message: &Message, language: Language, reader: Reader) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in message.args() {
        args.set(name.to_owned(), in_sentence(value, language, reader));
        if let Arg::Span { seconds } = value {
            args.set(format!("{name}{}", time::IN_DATIVE), time::span_in_dative(*seconds, language));
        }
    }
    catalogue::of(language).say(message.name(), &args, reader).unwrap_or_else(|| message.name().to_owned())
}

/// The same of what a finding or a failure says. Finished words of an older setup stay as they are.
pub fn said(said: &Said, language: Language, reader: Reader) -> Cow<'_, str> {
    match said {
        Said::Words(words) => Cow::Borrowed(words),
        Said::Message(message) => Cow::Owned(say(message, language, reader)),
    }
}

/// The same in English, as the command line and the files for others have it.
pub fn english(said: &Said) -> Cow<'_, str> {
    self::said(said, Language::En, Reader::Terminal)
}

/// Why something could not be done and what to do, as two sentences in English.
pub fn failure(failure: &Failure) -> String {
    format!("{} {}", sentence(&english(&failure.message)), sentence(&english(&failure.fix)))
}

/// With a full stop, where it ends in a word.
fn sentence(text: &str) -> Cow<'_, str> {
    match text.ends_with(char::is_alphanumeric) {
        true => Cow::Owned(format!("{text}.")),
        false => Cow::Borrowed(text),
    }
}

fn in_sentence(value: &Arg, language: Language, reader: Reader) -> FluentValue<'static> {
    match value {
        Arg::Number(number) => FluentValue::from(*number),
        other => FluentValue::from(as_text(other, language, reader)),
    }
}

fn as_text(value: &Arg, language: Language, reader: Reader) -> String {
    match value {
        Arg::Number(number) => list::grouped(*number, language),
        Arg::Exact(exact) => exact.as_str().to_owned(),
        Arg::Message(message) => say(message, language, reader),
        Arg::Choice { choice } => choice.clone().into_owned(),
        Arg::Day { day } => time::day(*day, language),
        Arg::Span { seconds } => time::span(*seconds, language),
        Arg::List(several) => {
            let several: Vec<String> = several.iter().map(|one| as_text(one, language, reader)).collect();
            list::joined(&several, language)
        }
    }
}

#[cfg(test)]
mod tests;
