//! Says messages in English, from the catalogue's own files, for this crate's tests. `latchkey-words` does it for the
//! product, and stands above this crate.

use crate::message::{Arg, Message, Said};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use std::sync::LazyLock;

/// What is said, in English; data as it is.
pub(crate) fn said(said: &Said) -> String {
    said.message().map_or_else(|| said.words().unwrap_or_default().to_owned(), english)
}

/// A message in English.
pub(crate) fn english(message: &Message) -> String {
    static CATALOGUE: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.set_use_isolating(false);
        for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../words/en")).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        }
        bundle
    });
    let mut args = FluentArgs::new();
    for (name, value) in message.args() {
        match value {
            Arg::Number(number) => args.set(name.to_owned(), *number),
            other => args.set(name.to_owned(), in_words(other)),
        }
    }
    let (id, attribute) = message.name().split_once('.').unwrap_or((message.name(), ""));
    let found = CATALOGUE.get_message(id).unwrap();
    let pattern = found.get_attribute(attribute).map(|one| one.value()).or(found.value()).unwrap();
    CATALOGUE.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
}

fn in_words(value: &Arg) -> String {
    match value {
        Arg::Number(number) => number.to_string(),
        Arg::Exact(exact) => exact.to_string(),
        Arg::Message(message) => english(message),
        Arg::Choice { choice } => choice.to_string(),
        Arg::Day { day } => day.day_in_words(),
        Arg::Span { seconds } => format!("{seconds} s"),
        Arg::List(several) => several.iter().map(in_words).collect::<Vec<_>>().join(" and "),
    }
}
