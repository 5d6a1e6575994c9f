//! The table of who says what.

use crate::{
    context::Context,
    text::{Text, text},
};
use latchkey_core::{
    domain::{DomainReport, Outcome, ServerAnswer, ServerKind},
    message::{Message, exact, say},
    plain,
};

const SERVER: usize = 31;
const ANSWER: usize = 27;

/// Every answer in one line of at most 80 columns: whose server, which, what it said, for how long, how fast.
pub(super) fn table(report: &DomainReport, context: &Context) -> Text {
    let said = |message: Message| context.say(message);
    let mut lines = vec![
        text!("{}", said(say::terminal_domain::heading(exact(&report.domain), exact(&report.host)))),
        Text::default(),
        row(
            "",
            &said(say::terminal_domain::server()),
            &said(say::terminal_domain::answer()),
            "TTL",
            &said(say::terminal_domain::took()),
        ),
    ];
    let kinds = [ServerKind::Chosen, ServerKind::Authoritative, ServerKind::Public, ServerKind::System];
    for kind in kinds {
        let mut answers: Vec<&ServerAnswer> = report.answers.iter().filter(|answer| answer.kind == kind).collect();
        answers.sort_by_key(|answer| (&answer.server, &answer.address));
        lines.extend(answers.into_iter().map(|answer| line(answer, &report.want, context)));
    }
    Text::join(lines, "\n")
}

fn line(answer: &ServerAnswer, want: &str, context: &Context) -> Text {
    let whose = match answer.kind {
        ServerKind::Authoritative => say::terminal_domain::zone(),
        ServerKind::System => say::terminal_domain::system(),
        ServerKind::Public => say::terminal_domain::public(),
        ServerKind::Chosen => say::terminal_domain::chosen(),
    };
    let server = match answer.kind {
        ServerKind::System => answer.address.clone(),
        _ => context.say(&answer.server),
    };
    let ttl = match &answer.outcome {
        Outcome::Records { ttl, .. } => format!("{ttl} s"),
        outcome => outcome.negative_ttl().map(|ttl| format!("{ttl} s")).unwrap_or_default(),
    };
    let said = match &answer.outcome {
        Outcome::Refused { code } => code.clone(),
        outcome => context.say(in_words(outcome, want)),
    };
    row(&context.say(whose), &server, &said, &ttl, &format!("{} ms", answer.took_ms))
}

fn row(whose: &str, server: &str, answer: &str, ttl: &str, took: &str) -> Text {
    let server = fitting(server, SERVER);
    let answer = fitting(answer, ANSWER);
    text!("{:<6} {:<31} {:<27} {:>5} {:>7}", whose, server, answer, ttl, took).trimmed()
}

fn in_words(outcome: &Outcome, want: &str) -> Message {
    let has_record = outcome.values().iter().any(|value| value == want);
    match outcome {
        Outcome::Records { .. } if has_record => say::terminal_domain::record(),
        Outcome::Records { values, .. } if values.len() == 1 => say::terminal_domain::another_value(),
        Outcome::Records { values, .. } => say::terminal_domain::other_values(values.len()),
        Outcome::NoRecords { .. } => say::terminal_domain::no_record(),
        Outcome::NoSuchName { .. } => say::terminal_domain::no_name(),
        Outcome::Alias { .. } if has_record => say::terminal_domain::record_by_alias(),
        Outcome::Alias { target, .. } => say::terminal_domain::alias(exact(target)),
        Outcome::TooLong => say::terminal_domain::too_long(),
        Outcome::Refused { .. } | Outcome::Silent => say::terminal_domain::silent(),
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
