//! A moment in UTC. The core never asks the clock; whoever calls it passes the time in.

use crate::plain::quoted;
use serde::{Deserialize, Serialize};
use std::fmt;
use time::{Date, Duration, Month, OffsetDateTime, format_description::well_known::Rfc3339};
use ts_rs::TS;

/// 0001-01-01T00:00:00Z, the first moment that RFC 3339 and XML Schema 1.0 can both write.
const FIRST: i64 = -62_135_596_800;
/// 9999-12-31T23:59:59Z, the last one.
const LAST: i64 = 253_402_300_799;
/// The largest offset from UTC in XML Schema, in minutes.
const LARGEST_OFFSET: i64 = 14 * 60;

/// A moment in UTC, to the second, written as RFC 3339.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    /// From seconds since 1970; what lies before the year 1 or after the year 9999 becomes its first or last moment.
    pub fn from_unix(seconds: i64) -> Self {
        Self(OffsetDateTime::from_unix_timestamp(seconds.clamp(FIRST, LAST)).unwrap_or(OffsetDateTime::UNIX_EPOCH))
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0.unix_timestamp()
    }

    /// Reads a moment as XML Schema (`xs:dateTime` with a time zone) and RFC 3339 write it, in any offset, with a
    /// fraction of any length, and `24:00:00` for the end of a day. It is kept in UTC, to the second.
    ///
    /// A leap second, `23:59:60`, is no time: XML Schema 1.0 has none, and SAML (core 1.3.3) forbids to write one. Neither
    /// is a year of other than four digits.
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_with_fraction(text).map(|(moment, _)| moment)
    }

    /// The same with the digits of the fraction, without zeros at their end: two such pairs compare as their moments do.
    pub fn parse_with_fraction(text: &str) -> Option<(Self, &str)> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        let (date, rest) = text.split_once(['T', 't'])?;
        let (clock, zone) = rest.split_at_checked(rest.find(['Z', 'z', '+', '-'])?)?;
        let (clock, fraction) = match clock.split_once('.') {
            Some((clock, fraction)) if is_digits(fraction) => (clock, fraction.trim_end_matches('0')),
            Some(_) => return None,
            None => (clock, ""),
        };
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
        let ends_the_day = hour == 24 && (minute, second, fraction) == (0, 0, "");
        if year == 0 || (hour > 23 && !ends_the_day) || minute > 59 || second > 59 {
            return None;
        }
        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        let date = Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()?;
        let midnight = date.midnight().assume_utc().unix_timestamp();
        let seconds = hour * 3_600 + minute * 60 + second - offset(zone)? * 60;
        Some((Self::from_unix(midnight.saturating_add(seconds)), fraction))
    }

    /// The moment as the `time` crate has it.
    pub fn moment(self) -> OffsetDateTime {
        self.0
    }

    /// This moment moved by `seconds`, which may be negative; never beyond the first or the last one.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self::from_unix(self.unix().saturating_add(seconds))
    }

    /// This moment moved by whole days.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// From `earlier` to this moment.
    pub fn since(self, earlier: Self) -> Duration {
        self.0 - earlier.0
    }

    /// The day in plain words, for instance `21 November 2026`.
    pub fn day_in_words(self) -> String {
        format!("{} {} {}", self.0.day(), self.0.month(), self.0.year())
    }
}

impl From<OffsetDateTime> for Timestamp {
    fn from(moment: OffsetDateTime) -> Self {
        Self::from_unix(moment.unix_timestamp())
    }
}

impl TryFrom<String> for Timestamp {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
            .ok_or_else(|| format!("{text} is not a time as in 2026-11-21T12:00:00Z", text = quoted(&text)))
    }
}

impl From<Timestamp> for String {
    fn from(moment: Timestamp) -> Self {
        moment.to_string()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.format(&Rfc3339) {
            Ok(text) => out.write_str(&text),
            Err(_) => out.write_str("1970-01-01T00:00:00Z"),
        }
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Three numbers of so many digits each, and nothing else.
fn numbers(text: &str, divided_by: char, digits: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(divided_by);
    let mut found = [0; 3];
    for (number, length) in found.iter_mut().zip(digits) {
        let part = parts.next().filter(|part| part.len() == length && is_digits(part))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

/// `Z`, `+01:00` or `-09:30`, in minutes.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let number = |text: &str| (text.len() == 2 && is_digits(text)).then(|| text.parse::<i64>().ok()).flatten();
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let total = hours * 60 + minutes;
    (minutes < 60 && total <= LARGEST_OFFSET).then_some(sign * total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_offset_is_kept_as_utc_to_the_second() {
        let moment = Timestamp::parse("2026-11-21T13:00:00.75+01:00").map(|moment| moment.to_string());
        assert_eq!(moment.as_deref(), Some("2026-11-21T12:00:00Z"));
    }

    #[test]
    fn every_way_to_write_a_moment_that_xml_schema_has_is_read() {
        let read = |text: &str| Timestamp::parse(text).map(|moment| moment.to_string());
        for (text, moment) in [
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59Z"),
            ("9999-12-31T23:59:59-14:00", "9999-12-31T23:59:59Z"),
            ("9999-12-31T24:00:00Z", "9999-12-31T23:59:59Z"),
            ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z"),
            ("2026-01-15T24:00:00Z", "2026-01-16T00:00:00Z"),
            ("2026-12-31T24:00:00.000+01:00", "2026-12-31T23:00:00Z"),
            ("2028-02-29T12:00:00.123456789012345678901234567890Z", "2028-02-29T12:00:00Z"),
            ("\n 2026-01-15T12:00:00-09:30\t", "2026-01-15T21:30:00Z"),
        ] {
            assert_eq!(read(text).as_deref(), Some(moment), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_none_and_nothing_panics() {
        for text in [
            "",
            "T",
            "2026-01-15 12:05:00Z",
            "2026-01-15T12:05:00",
            "2026-01-15T12:05Z",
            "2026-01-15T23:59:60Z",
            "2016-12-31T23:59:60Z",
            "2026-01-15T24:00:01Z",
            "2026-01-15T24:00:00.1Z",
            "2026-01-15T25:00:00Z",
            "2026-01-15T12:60:00Z",
            "2026-02-29T12:00:00Z",
            "2026-13-01T12:00:00Z",
            "2026-00-10T12:00:00Z",
            "2026-01-00T12:00:00Z",
            "2026-1-15T12:00:00Z",
            "0000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "-2026-01-15T12:00:00Z",
            "10000-01-01T00:00:00Z",
            "99999999999999999999-01-01T00:00:00Z",
            "+2026-01-15T12:00:00Z",
            "2026-01-15T12:00:00.Z",
            "2026-01-15T12:00:00,5Z",
            "2026-01-15T12:00:00+14:01",
            "2026-01-15T12:00:00+01:60",
            "2026-01-15T12:00:00+0100",
            "2026-01-15T12:00:00+1:00",
            "2026-01-15T12:00:00ZZ",
            "2026-01-15T12:00:00+\u{e9}1:00",
            "２026-01-15T12:00:00Z",
            "\u{a0}2026-01-15T12:00:00Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn moving_a_moment_stops_at_the_first_and_the_last_one() {
        let last = Timestamp::parse("9999-12-31T23:59:59Z").unwrap();
        assert_eq!(last.plus_seconds(60), last);
        assert_eq!(last.plus_days(i64::MAX), last);
        assert_eq!(Timestamp::from_unix(i64::MAX), last);
        let first = Timestamp::from_unix(i64::MIN);
        assert_eq!(first.to_string(), "0001-01-01T00:00:00Z");
        assert_eq!(first.plus_days(-1), first);
        assert_eq!(Timestamp::parse(&first.to_string()), Some(first));
        assert_eq!(Timestamp::from(OffsetDateTime::from_unix_timestamp(LAST + 1 - 86_400).unwrap()).plus_days(2), last);
    }

    #[test]
    fn fractions_compare_as_the_moments_do() {
        let read = |text| Timestamp::parse_with_fraction(text).unwrap();
        assert!(read("2026-01-15T12:00:00.49Z") < read("2026-01-15T12:00:00.5Z"));
        assert!(read("2026-01-15T12:00:00Z") < read("2026-01-15T12:00:00.001Z"));
        assert_eq!(read("2026-01-15T12:00:00.50Z"), read("2026-01-15T13:00:00.5+01:00"));
    }

    #[test]
    fn a_day_reads_as_a_person_would_say_it() {
        assert_eq!(Timestamp::from_unix(1_795_262_400).day_in_words(), "21 November 2026");
    }
}
