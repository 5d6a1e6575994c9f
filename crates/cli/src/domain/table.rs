//! The table of who says what.

use crate::render::printable;
use latchkey_core::domain::{DomainReport, Outcome, ServerAnswer, ServerKind};

const SERVER: usize = 31;
const ANSWER: usize = 27;

/// Every answer in one line of at most 80 columns: whose server, which, what it said, for how long, how fast.
pub(super) fn table(report: &DomainReport) -> String {
    let mut lines = vec![
        format!("TXT at {}, host {}", report.domain, report.host),
        String::new(),
        row("", "server", "answer", "TTL", "took"),
    ];
    let kinds = [ServerKind::Chosen, ServerKind::Authoritative, ServerKind::Public, ServerKind::System];
    for kind in kinds {
        let mut answers: Vec<&ServerAnswer> = report.answers.iter().filter(|answer| answer.kind == kind).collect();
        answers.sort_by_key(|answer| (&answer.server, &answer.address));
        lines.extend(answers.into_iter().map(|answer| line(answer, &report.want)));
    }
    lines.join("\n")
}

fn line(answer: &ServerAnswer, want: &str) -> String {
    let whose = match answer.kind {
        ServerKind::Authoritative => "zone",
        ServerKind::System => "system",
        ServerKind::Public => "public",
        ServerKind::Chosen => "chosen",
    };
    let server = match answer.kind {
        ServerKind::System => &answer.address,
        _ => &answer.server,
    };
    let ttl = match &answer.outcome {
        Outcome::Records { ttl, .. } => format!("{ttl} s"),
        outcome => outcome.negative_ttl().map(|ttl| format!("{ttl} s")).unwrap_or_default(),
    };
    row(whose, server, &in_words(&answer.outcome, want), &ttl, &format!("{} ms", answer.took_ms))
}

fn row(whose: &str, server: &str, answer: &str, ttl: &str, took: &str) -> String {
    let server = fitting(server, SERVER);
    let answer = fitting(answer, ANSWER);
    format!("{whose:<6} {server:<SERVER$} {answer:<ANSWER$} {ttl:>5} {took:>7}").trim_end().to_owned()
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
        Outcome::Silent => "no answer".to_owned(),
    }
}

/// Text of at most `room` characters without control characters; what is too long ends in …
fn fitting(text: &str, room: usize) -> String {
    let text = printable(text);
    if text.chars().count() <= room {
        return text;
    }
    text.chars().take(room.saturating_sub(1)).chain(['…']).collect()
}
