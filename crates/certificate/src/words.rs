//! How far a day is, as a person would say it.

use latchkey_core::{
    Timestamp,
    message::{Message, day, days, say},
};

/// A day and how far it is, for instance `21 November 2029, 3 years from now`.
pub fn day_and_distance(moment: Timestamp, now: Timestamp) -> Message {
    say::distance::of_day(day(moment), distance(moment, now))
}

/// How far `moment` is from `now`, to the day: `3 years from now`, `2 months ago`, `today`.
pub fn distance(moment: Timestamp, now: Timestamp) -> Message {
    let seconds = moment.since(now).whole_seconds();
    match (seconds.unsigned_abs() + HALF_A_DAY) / A_DAY {
        0 => say::distance::today(),
        whole if seconds < 0 => say::distance::ago(days(whole)),
        whole => say::distance::ahead(days(whole)),
    }
}

const A_DAY: u64 = 86_400;
const HALF_A_DAY: u64 = A_DAY / 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_counts_the_days_to_the_nearest_one() {
        let now = Timestamp::from_unix(1_795_262_400);
        let off = |seconds: i64| distance(now.plus_seconds(seconds), now);
        assert_eq!(off(0), say::distance::today());
        assert_eq!(off(43_199), say::distance::today());
        assert_eq!(off(43_200), say::distance::ahead(days(1)));
        assert_eq!(off(-86_400), say::distance::ago(days(1)));
        assert_eq!(off(45 * 86_400 - 300), say::distance::ahead(days(45)));
        assert_eq!(off(-400 * 86_400), say::distance::ago(days(400)));
        let end = now.plus_days(1096);
        assert_eq!(day_and_distance(end, now), say::distance::of_day(day(end), say::distance::ahead(days(1096))));
    }

    #[test]
    fn the_far_ends_of_time_do_not_overflow() {
        let first = Timestamp::parse("0001-01-01T00:00:00Z").unwrap();
        let last = Timestamp::parse("9999-12-31T23:59:59Z").unwrap();
        assert_eq!(distance(last, first), say::distance::ahead(days(3_652_059)));
    }
}
