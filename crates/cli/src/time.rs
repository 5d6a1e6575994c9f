//! Times as people write them in options: a moment, and a span.

use crate::language::Unusable;
use latchkey_core::{Timestamp, message::say};

/// A moment as RFC 3339 has it.
pub(crate) fn moment(text: &str) -> Result<Timestamp, Unusable> {
    Timestamp::parse(text).ok_or_else(|| say::argument::moment().into())
}

/// The seconds of a span such as 90s, 10m or 2h; a number alone is seconds. `None` where it is no span.
pub(crate) fn seconds(text: &str) -> Option<u64> {
    let text = text.trim();
    let (number, unit) = match text.find(|letter: char| !letter.is_ascii_digit()) {
        Some(at) => text.split_at(at),
        None => (text, "s"),
    };
    let unit = match unit {
        "s" => 1,
        "m" | "min" => 60,
        "h" => 3_600,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_read_as_people_write_it() {
        for (text, wanted) in [("90s", 90), ("5m", 300), ("5min", 300), ("1h", 3600), ("45", 45), ("0s", 0)] {
            assert_eq!(seconds(text), Some(wanted), "{text}");
        }
        for wrong in ["", "m", "-5m", "5 m", "5d", "é", "99999999999999999999h", "18446744073709551615h"] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }
}
