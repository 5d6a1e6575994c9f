mod accents;
mod explain;

use super::*;
use latchkey_core::Timestamp;
use latchkey_core::message::{Arg, day, days, exact, say, span};

fn english(message: &Message) -> String {
    say(message, Language::En, Reader::Terminal)
}

mod words {
    use super::*;

    #[test]
    fn a_message_is_said_in_each_language_and_its_values_stay_as_they_are() {
        let group = "Group: none \u{2068}a\u{2069}";
        let message = say::host_is_not_workos::other_host(exact("ACS URL"), exact(group));
        assert_eq!(english(&message), format!("The ACS URL is on {group}, which does not belong to WorkOS"));
        let german = super::say(&message, Language::De, Reader::Window);
        assert_eq!(german, format!("Die ACS URL liegt auf {group}; dieser Host gehört nicht zu WorkOS"));
    }

    #[test]
    fn fluent_adds_no_marks_around_values() {
        let message = say::host_is_not_workos::other_host(exact("ACS URL"), exact("a.example"));
        for language in [Language::En, Language::De, Language::Accented] {
            let text = super::say(&message, language, Reader::Terminal);
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
        }
    }

    #[test]
    fn what_stands_in_brackets_is_a_word_of_ours_and_what_does_not_is_data() {
        let message = say::api_workos_host::api_host(exact("ACS URL"));
        assert_eq!(
            super::say(&message, Language::Accented, Reader::Terminal),
            "[Ţĥé] ACS URL [îš] [öñ] api.workos.com"
        );
    }

    #[test]
    fn a_message_inside_another_one_is_said_in_the_same_language() {
        let message = say::sign_on_url_pasted::something_else(exact("ACS URL"), say::address_of::page(exact("Claude")));
        assert_eq!(english(&message), "The ACS URL is a page of Claude");
        assert_eq!(super::say(&message, Language::De, Reader::Terminal), "Die ACS URL ist eine Seite von Claude");
    }

    #[test]
    fn a_message_of_a_newer_version_is_said_by_its_name() {
        let message: Message = serde_json::from_str(r#"{ "say": "of-tomorrow.new", "args": { "a": "b" } }"#).unwrap();
        assert_eq!(english(&message), "of-tomorrow.new");
        let lacking: Message = serde_json::from_str(r#"{ "say": "host-is-not-workos.other-host" }"#).unwrap();
        assert!(english(&lacking).contains("which does not belong to WorkOS"));
    }

    #[test]
    fn lists_and_numbers_are_written_as_the_language_writes_them() {
        let three = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(list::joined(&three, Language::En), "a, b and c");
        assert_eq!(list::joined(&three[..2], Language::De), "a und b");
        assert_eq!(
            (list::joined(&three[..1], Language::En), list::joined(&[], Language::En)),
            ("a".into(), String::new())
        );
        for (number, en, de) in [(7, "7", "7"), (-1_094, "-1,094", "-1.094"), (1_000_000, "1,000,000", "1.000.000")] {
            assert_eq!(
                (list::grouped(number, Language::En), list::grouped(number, Language::De)),
                (en.into(), de.into())
            );
        }
    }

    fn in_both(message: &Message) -> (String, String) {
        (english(message), super::say(message, Language::De, Reader::Terminal))
    }

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        let on = |text| say::distance::of_day(day(Timestamp::parse(text).unwrap()), say::distance::today());
        for (moment, en, de) in [
            ("2029-11-20T23:59:59Z", "20 November 2029, today", "20. November 2029, heute"),
            ("2027-03-01T00:00:00Z", "1 March 2027, today", "1. März 2027, heute"),
            ("2026-12-31T12:00:00Z", "31 December 2026, today", "31. Dezember 2026, heute"),
            ("2027-01-09T01:00:00+02:00", "8 January 2027, today", "8. Januar 2027, heute"),
        ] {
            assert_eq!(in_both(&on(moment)), (en.to_owned(), de.to_owned()), "{moment}");
        }
        let accented = super::say(&on("2029-11-20T12:00:00Z"), Language::Accented, Reader::Terminal);
        assert_eq!(accented, "20 [Ñövémbéŕ] 2029, [ţödåý]");
    }

    #[test]
    fn a_span_is_said_in_the_unit_and_the_case_that_a_person_would_use() {
        for (length, ahead, voraus, zurueck) in [
            (span(1), "1 second from now", "in 1 Sekunde", "vor 1 Sekunde"),
            (span(59), "59 seconds from now", "in 59 Sekunden", "vor 59 Sekunden"),
            (span(90), "1 minute from now", "in 1 Minute", "vor 1 Minute"),
            (span(7_200), "2 hours from now", "in 2 Stunden", "vor 2 Stunden"),
            (days(1), "1 day from now", "in 1 Tag", "vor 1 Tag"),
            (days(45), "45 days from now", "in 45 Tagen", "vor 45 Tagen"),
            (days(60), "1 month from now", "in 1 Monat", "vor 1 Monat"),
            (days(89), "2 months from now", "in 2 Monaten", "vor 2 Monaten"),
            (days(365), "12 months from now", "in 12 Monaten", "vor 12 Monaten"),
            (days(400), "13 months from now", "in 13 Monaten", "vor 13 Monaten"),
            (days(1_095), "3 years from now", "in 3 Jahren", "vor 3 Jahren"),
            (days(1_826), "5 years from now", "in 5 Jahren", "vor 5 Jahren"),
            (days(3_652), "10 years from now", "in 10 Jahren", "vor 10 Jahren"),
            (days(3_652_058), "9,998 years from now", "in 9.998 Jahren", "vor 9.998 Jahren"),
        ] {
            assert_eq!(in_both(&say::distance::ahead(length.clone())), (ahead.to_owned(), voraus.to_owned()));
            assert_eq!(in_both(&say::distance::ago(length)).1, zurueck);
        }
        assert!(english(&say::distance::ago(span(u64::MAX))).ends_with("years ago"));
    }

    #[test]
    fn a_day_and_a_span_are_saved_and_read_as_what_they_are() {
        let moment = Timestamp::parse("2029-11-20T12:00:00Z").unwrap();
        let message = say::distance::of_day(day(moment), say::distance::ahead(days(1_095)));
        let json = serde_json::to_value(&message).unwrap();
        assert_eq!(
            json["args"],
            serde_json::json!({
                "day": { "day": "2029-11-20T12:00:00Z" },
                "distance": { "say": "distance.ahead", "args": { "span": { "seconds": 94_608_000 } } },
            })
        );
        assert_eq!(serde_json::from_value::<Message>(json).unwrap(), message);
        let read = |text| serde_json::from_str::<Arg>(text).unwrap();
        assert_eq!(read(r#"{ "seconds": 7 }"#), span(7));
        assert_eq!(read(r#"{ "choice": "day" }"#), latchkey_core::message::choice("day"));
        let finding = latchkey_core::Finding::passed(latchkey_core::Code::CertificateNotExpired, message);
        let json = said_in_json(serde_json::to_value(finding).unwrap(), Language::En, Reader::Terminal);
        assert_eq!(json["args"], serde_json::json!({ "day": "2029-11-20T12:00:00Z", "distance": "3 years from now" }));
    }

    #[test]
    fn in_json_a_message_is_its_sentence_and_a_finding_tells_its_cause() {
        let title = say::host_is_not_workos::other_host(exact("ACS URL"), exact("idp.example"));
        let finding = latchkey_core::Finding::warning(latchkey_core::Code::HostIsNotWorkos, title)
            .got("{\"say\": \"acs-url-usable.usable\"}")
            .fix(say::host_is_not_workos::other_host_fix());
        let json = said_in_json(serde_json::to_value([finding]).unwrap(), Language::En, Reader::Terminal);
        assert_eq!(
            json[0],
            serde_json::json!({
                "code": "host_is_not_workos", "cause": "other_host", "args": { "field": "ACS URL", "host": "idp.example" },
                "status": "warning", "title": "The ACS URL is on idp.example, which does not belong to WorkOS", "want": null,
                "got": "{\"say\": \"acs-url-usable.usable\"}",
                "fix": "Compare it with WorkOS's page. If that page shows the same address, keep it.", "owner": null, "place": null
            })
        );
    }

    #[test]
    fn every_common_error_has_a_cause_and_a_next_move_of_its_own() {
        use latchkey_core::{message::choice, runbook::common_errors};
        // What Fluent says for a variant that is missing.
        let other = || choice("no-such-error");
        let last = common_errors().last().unwrap();
        for error in common_errors().iter().filter(|error| error.id != last.id) {
            let which = || choice(&error.id);
            for language in [Language::En, Language::De] {
                let said = |message| super::say(&message, language, Reader::Terminal);
                assert_ne!(said(say::common_error::cause(which())), said(say::common_error::cause(other())));
                assert_ne!(said(say::common_error::action(which())), said(say::common_error::action(other())));
            }
        }
    }

    #[test]
    fn a_sentence_ends_as_one_and_an_address_stays_as_it_is() {
        for (text, said) in [
            ("Set the clock", "Set the clock."),
            ("Set the clock.", "Set the clock."),
            ("There is no setup \u{201c}acme\u{201d}", "There is no setup \u{201c}acme\u{201d}."),
            ("Run `latchkey codes`", "Run `latchkey codes`."),
            ("Open https://claude.ai/login", "Open https://claude.ai/login"),
            ("", ""),
        ] {
            assert_eq!(last_sentence(text), said);
        }
        assert_eq!(sentence("Nothing answered at https://a.example/x"), "Nothing answered at https://a.example/x.");
    }

    #[test]
    fn messages_that_somebody_put_into_each_other_end_soon() {
        // The sentence says its value twice: without an end the text would double sixty times.
        let mut json = format!("\"{}\"", "x".repeat(2_000_000));
        for _ in 0..60 {
            json = format!(r#"{{ "say": "shared-record.text-fix", "args": {{ "texts": {json} }} }}"#);
        }
        let message: Message = serde_json::from_str(&json).unwrap();
        for language in [Language::En, Language::De, Language::Accented] {
            assert!(super::say(&message, language, Reader::Terminal).len() < 21_000, "{language:?}");
        }
    }

    #[test]
    fn in_json_a_failure_s_message_is_a_sentence() {
        let refused = latchkey_core::Failure::input(
            latchkey_core::Code::NotAUrl,
            say::not_a_url::no_address(exact("ACS URL")),
            say::not_a_url::no_address_fix(),
        );
        let json = said_in_json(serde_json::to_value(&refused).unwrap(), Language::En, Reader::Terminal);
        assert_eq!(json["message"], "The ACS URL is not a web address.");
        assert_eq!(super::in_english(&refused), "The ACS URL is not a web address. Copy the value from WorkOS's page.");
    }
}
