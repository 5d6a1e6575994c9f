use super::*;
use latchkey_core::message::{exact, say};

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
        assert_eq!(german, format!("Die ACS URL liegt auf {group}, und das gehört nicht zu WorkOS"));
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
        assert_eq!(super::say(&message, Language::Accented, Reader::Terminal), "[Ţĥé] ACS URL [îš] [öñ] api.workos.com");
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
                "fix": "Compare it with WorkOS's page. An address of the vendor's own is possible.", "owner": null, "place": null
            })
        );
    }
}
