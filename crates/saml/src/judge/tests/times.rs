//! Moments as XML Schema writes them, in every place where a response has one.

use super::*;

const START: &str = "2026-11-21T23:55:00Z";
const END: &str = "2026-11-22T00:05:00Z";

fn with_times(start: &str, end: &str, session: &str) -> Judgement {
    let mut forge = Forge::new();
    forge.conditions = forge.conditions.replace(START, start).replace(END, end);
    forge.confirmation = forge.confirmation.replace(END, end);
    forge.statements =
        forge.statements.replace("SessionIndex", &format!("SessionNotOnOrAfter=\"{session}\" SessionIndex"));
    forge.judge()
}

#[test]
fn the_last_moment_of_all_is_a_far_future_everywhere() {
    for last in ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00"] {
        let judgement = with_times(START, last, last);
        assert_accepted(&judgement);
        assert_eq!(judgement.would_claude_accept, Some(true), "{last}");
    }
    assert_rejected(&with_times("9999-12-31T23:59:59Z", "9999-12-31T24:00:00Z", END), "validity_in_order");
    assert_rejected(&with_times("9999-12-30T00:00:00Z", "9999-12-31T23:59:59Z", END), "already_valid");
}

#[test]
fn the_end_of_a_day_fractions_and_offsets_are_times() {
    for (start, end) in [
        ("2026-11-21T24:00:00Z", "2026-11-22T00:00:30Z"),
        ("2026-11-21T23:59:59.999999999999999Z", "2026-11-22T24:00:00.000Z"),
        ("2026-11-22T01:00:00+01:00", "2026-11-21T18:05:00.5-06:00"),
    ] {
        assert_accepted(&with_times(start, end, end));
    }
}

#[test]
fn what_is_no_time_is_named() {
    for wrong in [
        "2026-11-22 00:05:00Z",
        "2026-11-22T00:05:00",
        "2026-11-22T23:59:60Z",
        "12026-11-22T00:05:00Z",
        "-2026-11-22T00:05:00Z",
        "",
    ] {
        for judgement in [with_times(wrong, END, END), with_times(START, wrong, END), with_times(START, END, wrong)] {
            assert_rejected(&judgement, "times_readable");
        }
    }
}

#[test]
fn an_end_that_is_not_after_its_beginning_is_refused_within_the_tolerance_too() {
    for (start, end) in [
        ("2026-11-22T00:00:10Z", "2026-11-21T23:59:50Z"),
        ("2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z"),
        ("2026-11-22T00:00:00.5Z", "2026-11-22T00:00:00.49Z"),
    ] {
        let judgement = with_times(start, end, "2026-11-22T08:00:00Z");
        assert_rejected(&judgement, "validity_in_order");
        assert_eq!(failures(&judgement), ["validity_in_order"]);
    }
    assert_accepted(&with_times("2026-11-22T00:00:00.49Z", "2026-11-22T00:00:00.5Z", END));
}
