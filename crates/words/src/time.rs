//! Days and spans of time, as a language says them. Their words stand in the catalogue, in `time.ftl`.

use crate::{Language, Reader, catalogue};
use fluent_bundle::{FluentArgs, FluentValue};
use latchkey_core::Timestamp;

/// What stands behind the name of a span where the sentence has it in the dative.
pub(crate) const IN_DATIVE: &str = "-dative";

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// `20 November 2029`.
pub(crate) fn day(moment: Timestamp, language: Language) -> String {
    let moment = moment.moment();
    let mut args = FluentArgs::new();
    args.set("day", moment.day().to_string());
    args.set("month", FluentValue::from(u8::from(moment.month())));
    args.set("year", moment.year().to_string());
    said("day", &args, language)
}

/// `3 years`.
pub(crate) fn span(seconds: u64, language: Language) -> String {
    in_case("span", seconds, language)
}

/// The same in the dative: German `3 Jahren`.
pub(crate) fn span_in_dative(seconds: u64, language: Language) -> String {
    in_case("span-in-dative", seconds, language)
}

fn in_case(name: &str, seconds: u64, language: Language) -> String {
    let (unit, count) = in_words(seconds);
    let mut args = FluentArgs::new();
    args.set("count", FluentValue::from(count));
    said(&format!("{name}.{unit}"), &args, language)
}

/// The unit in which a person would say it, and how many: below two months days, below two years months, whole ones.
fn in_words(seconds: u64) -> (&'static str, u64) {
    let days = seconds / DAY;
    match seconds {
        ..MINUTE => ("seconds", seconds),
        MINUTE..HOUR => ("minutes", seconds / MINUTE),
        HOUR..DAY => ("hours", seconds / HOUR),
        _ if days < 60 => ("days", days),
        _ if days < 730 => ("months", (days * 12 + 6) / 365),
        _ => ("years", (days + 1).saturating_mul(4) / 1461),
    }
}

fn said(name: &str, args: &FluentArgs, language: Language) -> String {
    catalogue::of(language).say(name, args, Reader::Terminal).unwrap_or_default()
}
