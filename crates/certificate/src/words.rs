//! Distances in time as a person would say them.

use latchkey_core::Timestamp;

/// A day and how far it is, for instance `21 November 2029, 3 years from now`.
pub fn day_and_distance(moment: Timestamp, now: Timestamp) -> String {
    format!("{}, {}", moment.day_in_words(), distance(moment, now))
}

/// How far `moment` is from `now`: `3 years from now`, `2 months ago`, `today`. Below two months it counts days,
/// below two years months, and rounds down to whole ones.
pub fn distance(moment: Timestamp, now: Timestamp) -> String {
    let seconds = moment.since(now).whole_seconds();
    let days = (seconds.unsigned_abs() + HALF_A_DAY) / A_DAY;
    if days == 0 {
        return "today".to_owned();
    }
    let amount = match days {
        1 => "1 day".to_owned(),
        2..=59 => format!("{days} days"),
        60..=729 => format!("{} months", (days * 12 + 6) / 365),
        _ => format!("{} years", (days + 1) * 4 / 1461),
    };
    if seconds < 0 { format!("{amount} ago") } else { format!("{amount} from now") }
}

const A_DAY: u64 = 86_400;
const HALF_A_DAY: u64 = A_DAY / 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_read_as_a_person_would_say_them() {
        let now = Timestamp::from_unix(1_795_262_400);
        let said = |days: i64| distance(now.plus_days(days), now);
        assert_eq!(said(0), "today");
        assert_eq!(said(1), "1 day from now");
        assert_eq!(said(-1), "1 day ago");
        assert_eq!(said(45), "45 days from now");
        assert_eq!(said(89), "2 months from now");
        assert_eq!(said(365), "12 months from now");
        assert_eq!(said(-400), "13 months ago");
        assert_eq!(said(1095), "3 years from now");
        assert_eq!(said(1826), "5 years from now");
        assert_eq!(said(3652), "10 years from now");
        assert_eq!(day_and_distance(now.plus_days(1096), now), "21 November 2029, 3 years from now");
    }

    #[test]
    fn the_far_ends_of_time_do_not_overflow() {
        let first = Timestamp::parse("0001-01-01T00:00:00Z").unwrap();
        let last = Timestamp::parse("9999-12-31T23:59:59Z").unwrap();
        assert_eq!(distance(last, first), "9998 years from now");
    }
}
