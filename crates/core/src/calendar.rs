//! Dates that must not be missed, as an iCalendar file (RFC 5545): when the certificate ends, when WorkOS gives a
//! domain up, when the SCIM token ends. All-day events, each with a reminder a month and a week before. The same
//! events and the same stamp give the same text.

use crate::{
    Timestamp,
    certificate::CertificateFacts,
    domain::DomainClaim,
    message::{Say, exact, say},
    plain,
    setup::SetupName,
};

/// Days before the event at which calendars remind.
pub const REMINDER_DAYS: [u32; 2] = [30, 7];

/// The longest line in octets, without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// One all-day event.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Event {
    /// The same for the same event each time, so that a calendar replaces it instead of showing it twice.
    pub uid: String,
    /// The day, in UTC.
    pub date: Timestamp,
    /// What the calendar shows.
    pub title: String,
    /// What to do, who can, and where to look it up.
    pub description: String,
}

impl Event {
    /// The certificate's last day.
    pub fn certificate_ends(setup: &SetupName, facts: &CertificateFacts, say: Say<'_>) -> Self {
        let fingerprint: String = facts.sha256.chars().filter(|letter| *letter != ':').take(16).collect();
        let description = say::calendar_certificate::description(exact(&facts.sha256), exact(&facts.subject));
        Self {
            uid: uid(setup, "certificate", &fingerprint),
            date: facts.not_after,
            title: say(&say::calendar_certificate::title(exact(setup))),
            description: say(&description),
        }
    }

    /// The day on which WorkOS gives up on a domain that is not verified.
    pub fn domain_deadline(setup: &SetupName, claim: &DomainClaim, say: Say<'_>) -> Self {
        Self {
            uid: uid(setup, "domain", claim.domain.as_str()),
            date: claim.deadline(),
            title: say(&say::calendar_domain::title(exact(&claim.domain))),
            description: say(&say::calendar_domain::description(exact(&claim.domain))),
        }
    }
}

fn uid(setup: &SetupName, kind: &str, which: &str) -> String {
    format!("{kind}-{which}-{setup}@latchkey.invalid")
}

/// The calendar, its lines ending in CR LF. None without events, since RFC 5545 knows no empty calendar.
pub fn calendar(events: &[Event], stamp: Timestamp) -> Option<String> {
    if events.is_empty() {
        return None;
    }
    let mut text = String::new();
    let mut line = |content: &str| push_folded(&mut text, content);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Latchkey//Latchkey//EN");
    line("CALSCALE:GREGORIAN");
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", escape(&event.uid)));
        line(&format!("DTSTAMP:{}", moment(stamp)));
        // Without an end an event that starts on a date lasts that one day (RFC 5545, 3.6.1).
        line(&format!("DTSTART;VALUE=DATE:{}", day(event.date)));
        line(&format!("SUMMARY:{}", escape(&event.title)));
        line(&format!("DESCRIPTION:{}", escape(&event.description)));
        line("TRANSP:TRANSPARENT");
        for days in REMINDER_DAYS {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line(&format!("TRIGGER:-P{days}D"));
            line(&format!("DESCRIPTION:{}", escape(&event.title)));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    Some(text)
}

fn day(date: Timestamp) -> String {
    let date = date.moment();
    format!("{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day())
}

fn moment(stamp: Timestamp) -> String {
    let time = stamp.moment();
    format!("{}T{:02}{:02}{:02}Z", day(stamp), time.hour(), time.minute(), time.second())
}

/// A value of type TEXT (RFC 5545, 3.3.11). Control characters other than line ends are not allowed; like all that
/// cannot be seen they are shown as marks.
fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut escaped = String::with_capacity(text.len());
    for letter in plain::shown_lines(&text).chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes one line, broken so that no part is longer than 75 octets; a part after the first begins with a space. No
/// character is torn apart.
fn push_folded(text: &mut String, content: &str) {
    let mut length = 0;
    for letter in content.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::DomainName, samples::english};

    fn event(title: &str, description: &str) -> Event {
        Event {
            uid: "certificate-1@latchkey.invalid".to_owned(),
            date: Timestamp::parse("2029-11-20T23:59:59Z").unwrap(),
            title: title.to_owned(),
            description: description.to_owned(),
        }
    }

    fn stamp() -> Timestamp {
        Timestamp::parse("2026-11-21T12:34:56Z").unwrap()
    }

    /// Undoes the folding, as a calendar does.
    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn an_event_is_an_all_day_event_with_two_reminders() {
        let text = calendar(&[event("Renew", "Do it")], stamp()).unwrap();
        insta::assert_snapshot!(text.replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Latchkey//Latchkey//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:certificate-1@latchkey.invalid
        DTSTAMP:20261121T123456Z
        DTSTART;VALUE=DATE:20291120
        SUMMARY:Renew
        DESCRIPTION:Do it
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P30D
        DESCRIPTION:Renew
        END:VALARM
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P7D
        DESCRIPTION:Renew
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn every_line_ends_in_cr_lf_and_has_at_most_75_octets() {
        let long = "Zoë und 山田 verlängern das Zertifikat, ".repeat(12);
        let text = calendar(&[event(&long, &long)], stamp()).unwrap();
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let summary = format!("SUMMARY:{}", long.replace(',', "\\,"));
        assert!(unfolded(&text).contains(&summary), "folding changes nothing of the text");
    }

    #[test]
    fn a_line_of_exactly_75_octets_is_not_folded_and_one_of_76_is() {
        let mut text = String::new();
        push_folded(&mut text, &"a".repeat(75));
        assert_eq!(text, format!("{}\r\n", "a".repeat(75)));
        text.clear();
        push_folded(&mut text, &"a".repeat(76));
        assert_eq!(text, format!("{}\r\n a\r\n", "a".repeat(75)));
    }

    #[test]
    fn text_cannot_smuggle_in_lines_or_properties() {
        let text = calendar(&[event("a;b,c\\d", "x\r\nEND:VCALENDAR\rBEGIN:VEVENT\u{7}\n")], stamp()).unwrap();
        let lines = unfolded(&text);
        assert!(lines.contains(&"SUMMARY:a\\;b\\,c\\\\d".to_owned()));
        assert!(lines.contains(&"DESCRIPTION:x\\nEND:VCALENDAR\\nBEGIN:VEVENT‹U+0007›\\n".to_owned()));
        assert_eq!(lines.iter().filter(|line| line.starts_with("BEGIN:VEVENT")).count(), 1);
    }

    #[test]
    fn no_events_make_no_calendar() {
        assert_eq!(calendar(&[], stamp()), None);
    }

    #[test]
    fn a_domain_is_due_thirty_days_after_it_was_claimed() {
        let claim = DomainClaim {
            domain: DomainName::parse("example.com").unwrap(),
            host: "@".to_owned(),
            value: None,
            claimed_at: stamp(),
            report: None,
        };
        let event = Event::domain_deadline(&SetupName::parse("production").unwrap(), &claim, &english);
        assert_eq!(event.uid, "domain-example.com-production@latchkey.invalid");
        assert_eq!(day(event.date), "20261221");
    }

    #[test]
    fn two_setups_with_one_certificate_have_two_events_that_stay_the_same() {
        let facts = CertificateFacts {
            pem: String::new(),
            subject: "CN=Claude SSO".to_owned(),
            issuer: "CN=Claude SSO".to_owned(),
            serial: "01".to_owned(),
            sha256: "AB:CD:EF:01:23:45:67:89:AB:CD".to_owned(),
            sha1: String::new(),
            not_before: stamp(),
            not_after: stamp().plus_days(1095),
            key_kind: "RSA".to_owned(),
            key_bits: 3072,
            signature: "sha256WithRSAEncryption".to_owned(),
        };
        let production = Event::certificate_ends(&SetupName::parse("production").unwrap(), &facts, &english);
        let staging = Event::certificate_ends(&SetupName::parse("staging").unwrap(), &facts, &english);
        assert_eq!(production.uid, "certificate-ABCDEF0123456789-production@latchkey.invalid");
        assert_ne!(production.uid, staging.uid);
        let both = [production, staging];
        assert_eq!(calendar(&both, stamp()), calendar(&both, stamp()));
    }
}
