//! A moment in UTC. The core never asks the clock; whoever calls it passes the time in.

use crate::plain::quoted;
use serde::{Deserialize, Serialize};
use std::fmt;
use time::{Duration, OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};
use ts_rs::TS;

/// A moment in UTC, to the second, written as RFC 3339.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Timestamp(OffsetDateTime);

impl Timestamp {
    /// From seconds since 1970; times outside the years 0 to 9999 are clamped to 1970.
    pub fn from_unix(seconds: i64) -> Self {
        Self(OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH))
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0.unix_timestamp()
    }

    /// Reads RFC 3339 (any offset) and keeps it in UTC, to the second.
    pub fn parse(text: &str) -> Option<Self> {
        let moment = OffsetDateTime::parse(text.trim(), &Rfc3339).ok()?;
        Some(Self::from(moment))
    }

    /// The moment as the `time` crate has it.
    pub fn moment(self) -> OffsetDateTime {
        self.0
    }

    /// This moment moved by `seconds`, which may be negative; clamped as in [`Timestamp::from_unix`].
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
        let utc = moment.to_offset(UtcOffset::UTC);
        Self(utc.replace_nanosecond(0).unwrap_or(utc))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_offset_is_kept_as_utc_to_the_second() {
        let moment = Timestamp::parse("2026-11-21T13:00:00.75+01:00").map(|moment| moment.to_string());
        assert_eq!(moment.as_deref(), Some("2026-11-21T12:00:00Z"));
    }

    #[test]
    fn a_day_reads_as_a_person_would_say_it() {
        assert_eq!(Timestamp::from_unix(1_795_262_400).day_in_words(), "21 November 2026");
    }
}
