//! The table of who says what.

use crate::text::{Text, text};
use latchkey_core::{
    domain::{DomainReport, Outcome, ServerAnswer, ServerKind},
    plain,
};

const SERVER: usize = 31;
const ANSWER: usize = 27;

/// Every answer in one line of at most 80 columns: whose server, which, what it said, for how long, how fast.
pub(super) fn table(report: &DomainReport) -> Text {
    let mut lines = vec![
        text!("TXT at {}, host {}", report.domain, report.host),
        Text::default(),
        row("", "server", "answer", "TTL", "took"),
    ];
    let kinds = [ServerKind::Chosen, ServerKind::Authoritative, ServerKind::Public, ServerKind::System];
    for kind in kinds {
        let mut answers: Vec<&ServerAnswer> = report.answers.iter().filter(|answer| answer.kind == kind).collect();
        answers.sort_by_key(|answer| (&answer.server, &answer.address));
        lines.extend(answers.into_iter().map(|answer| line(answer, &report.want)));
    }
    Text::join(lines, "\n")
}

fn line(answer: &ServerAnswer, want: &str) -> Text {
    let whose = match answer.kind {
        ServerKind::Authoritative => "zone",
        ServerKind::System => "system",
        ServerKind::Public => "public",
        ServerKind::Chosen => "chosen",
    };
    let server = match answer.kind {
        ServerKind::System => answer.address.as_str(),
        _ => answer.server.as_str(),
    };
    let ttl = match &answer.outcome {
        Outcome::Records { ttl, .. } => format!("{ttl} s"),
        outcome => outcome.negative_ttl().map(|ttl| format!("{ttl} s")).unwrap_or_default(),
    };
    row(whose, server, &in_words(&answer.outcome, want), &ttl, &format!("{} ms", answer.took_ms))
}

fn row(whose: &str, server: &str, answer: &str, ttl: &str, took: &str) -> Text {
    let server = fitting(server, SERVER);
    let answer = fitting(answer, ANSWER);
    text!("{:<6} {:<31} {:<27} {:>5} {:>7}", whose, server, answer, ttl, took).trimmed()
}

fn in_words(outcome: &Outcome, want: &str) -> String {
    let has_record = outcome.values().iter().any(|value| value == want);
    match outcome {
        Outcome::Records { .. } if has_record => "the record".to_owned(),
        Outcome::Records { values, .. } if values.len() == 1 => "another value".to_owned(),
        Outcome::Records { values, .. } => format!("{} other values", values.len()),
        Outcome::NoRecords { .. } => "no TXT record".to_owned(),
        Outcome::NoSuchName { .. } => "no such name".to_owned(),
        Outcome::Alias { .. } if has_record => "the record, by an alias".to_owned(),
        Outcome::Alias { target, .. } => format!("alias of {target}"),
        Outcome::Refused { code } => code.clone(),
        Outcome::TooLong => "too long, no TCP".to_owned(),
        Outcome::Silent => "no answer".to_owned(),
    }
}

/// Shown text of at most `room` characters; what is too long ends in …
fn fitting(text: &str, room: usize) -> String {
    let text = plain::shown(text);
    if text.chars().count() <= room {
        return text.into_owned();
    }
    text.chars().take(room.saturating_sub(1)).chain(['…']).collect()
}
