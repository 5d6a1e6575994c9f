//! The sentences by language.

use crate::{Language, Reader, accents, list};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::LazyLock;
use unic_langid::{LanguageIdentifier, langid};

/// What stands behind the name of a sentence that is said otherwise in the window.
const IN_WINDOW: &str = "-window";

const ENGLISH: LanguageIdentifier = langid!("en");
const GERMAN: LanguageIdentifier = langid!("de");

include!(concat!(env!("OUT_DIR"), "/files.rs"));

static IN_ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(ENGLISH, EN, Language::En));
static IN_GERMAN: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(GERMAN, DE, Language::De));
static ACCENTED: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::read(ENGLISH, EN, Language::Accented));

/// The names of all sentences.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().copied()
}

pub(crate) struct Catalogue(FluentBundle<FluentResource>);

pub(crate) fn of(language: Language) -> &'static Catalogue {
    match language {
        Language::En => &IN_ENGLISH,
        Language::De => &IN_GERMAN,
        Language::Accented => &ACCENTED,
    }
}

impl Catalogue {
    /// The build has read the same files, and refuses what is not whole.
    fn read(locale: LanguageIdentifier, files: &[&str], language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::De => |value, _| number(value, Language::De),
            Language::En | Language::Accented => |value, _| number(value, Language::En),
        }));
        if language == Language::Accented {
            bundle.set_transform(Some(accents::accented));
        }
        for text in files {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// The sentence of that name with its values.
    pub(crate) fn say(&self, name: &str, args: &FluentArgs, reader: Reader) -> Option<String> {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.0.get_message(id)?;
        let in_window = attribute
            .filter(|_| reader == Reader::Window)
            .and_then(|attribute| message.get_attribute(&format!("{attribute}{IN_WINDOW}")));
        let own = match attribute {
            Some(attribute) => in_window.or_else(|| message.get_attribute(attribute))?.value(),
            None => message.value()?,
        };
        Some(self.0.format_pattern(own, Some(args), &mut Vec::new()).into_owned())
    }
}

fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts are whole numbers far below 2^53")]
        FluentValue::Number(number) => Some(list::grouped(number.value as i64, language)),
        _ => None,
    }
}
