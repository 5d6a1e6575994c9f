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
mod sayable;
mod time;

pub use catalogue::names;
pub use json::said_in_json;
pub use language::{Language, Reader};
pub use sayable::Sayable;

use fluent_bundle::{FluentArgs, FluentValue};
use latchkey_core::message::{Arg, Message};
use std::borrow::Cow;

/// How many messages may stand in each other. A rule puts two or three together; a bundle from elsewhere could put any
/// number together, each saying the one inside twice, and the text would double with each.
const DEEPEST: u8 = 4;
/// The longest value that goes into a sentence, and the longest sentence, in bytes.
const LONGEST: usize = 20_000;

/// `message` in `language`, as `reader` is told it. A message that this version does not know, as a newer one may have
/// saved it, comes out as its name.
pub fn say(message: &Message, language: Language, reader: Reader) -> String {
    Saying { language, reader }.message(message, DEEPEST)
}

/// What says messages in `language`, for papers that are put together elsewhere.
pub fn saying(language: Language, reader: Reader) -> impl Fn(&Message) -> String {
    move |message| say(message, language, reader)
}

/// The sentence of that name in `language`, where there is one that is about nothing: a text that is found by a name which
/// the program puts together, as the help of a command is.
pub fn named(name: &str, language: Language) -> Option<String> {
    catalogue::of(language).say(name, &FluentArgs::new(), Reader::Terminal)
}

/// It in English, for whoever is given a way to say things.
pub fn in_english(what: &(impl Sayable + ?Sized)) -> String {
    what.said(Language::En, Reader::Terminal)
}

/// With a full stop, where it has no end of its own.
pub fn sentence(text: &str) -> Cow<'_, str> {
    let text = text.trim_end();
    if text.is_empty() || text.ends_with(['.', '!', '?', '…', ':']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{text}."))
}

/// The same where nothing follows: after an address there is no full stop, since somebody may copy it.
pub fn last_sentence(text: &str) -> Cow<'_, str> {
    let ends_in_address = text.rsplit(' ').next().is_some_and(|last| last.contains("://"));
    if ends_in_address { Cow::Borrowed(text) } else { sentence(text) }
}

/// In which language and for whom.
#[derive(Clone, Copy)]
struct Saying {
    language: Language,
    reader: Reader,
}

impl Saying {
    /// The sentence, with `deep` more messages in each other.
    fn message(self, message: &Message, deep: u8) -> String {
        let name = || message.name().to_owned();
        let Some(deeper) = deep.checked_sub(1) else { return name() };
        let mut args = FluentArgs::new();
        for (name, value) in message.args() {
            let said = match value {
                Arg::Number(number) => FluentValue::from(*number),
                other => FluentValue::from(self.text(other, deeper)),
            };
            args.set(name.to_owned(), said);
            if let Arg::Span { seconds } = value {
                let dative = time::span_in_dative(*seconds, self.language);
                args.set(format!("{name}{}", time::IN_DATIVE), dative);
            }
        }
        within_bounds(catalogue::of(self.language).say(message.name(), &args, self.reader).unwrap_or_else(name))
    }

    fn text(self, value: &Arg, deep: u8) -> String {
        within_bounds(match value {
            Arg::Number(number) => list::grouped(*number, self.language),
            Arg::Exact(exact) => exact.as_str().to_owned(),
            Arg::Message(message) => self.message(message, deep),
            Arg::Choice { choice } => choice.clone().into_owned(),
            Arg::Day { day } => time::day(*day, self.language),
            Arg::Span { seconds } => time::span(*seconds, self.language),
            Arg::List(several) => {
                let several: Vec<String> = several.iter().map(|one| self.text(one, deep)).collect();
                list::joined(&several, self.language)
            }
        })
    }
}

fn within_bounds(mut text: String) -> String {
    if text.len() > LONGEST {
        text.truncate(text.floor_char_boundary(LONGEST));
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests;
