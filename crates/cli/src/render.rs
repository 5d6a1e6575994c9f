//! Text for people: findings that read well in 80 columns, with or without colour.

use crate::{
    context::Context,
    text::{Colour, Text, text},
};
use clap::error::ErrorKind;
use latchkey_core::{Code, Failure, Finding, Owner, Status, plain, setup::ClaimKind};
use latchkey_words::{english, last_sentence};

const WIDTH: usize = 80;

/// The findings, one paragraph each: what, wanted and got, the fix, who and where.
pub(crate) fn findings(findings: &[Finding], context: &Context) -> Text {
    Text::join(findings.iter().map(|finding| one(finding, context)), "\n")
}

/// The findings that say more than that something holds; how many hold is one line.
pub(crate) fn summary(findings: &[Finding], context: &Context) -> Text {
    let (passed, other): (Vec<Finding>, Vec<Finding>) =
        findings.iter().cloned().partition(|finding| finding.status == Status::Passed);
    let held = match passed.as_slice() {
        [] => None,
        [only] => Some(one(only, context)),
        several => {
            Some(text!("{}  {}", mark(Status::Passed, context), wrap(&format!("{} checks passed", several.len()), 9)))
        }
    };
    Text::join(held.into_iter().chain(other.iter().map(|finding| one(finding, context))), "\n")
}

/// What a kind of claim is called.
pub(crate) fn claim(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::SignInTests => "sign-in tests",
        ClaimKind::Answers => "answers of the checklist",
        ClaimKind::Ticks => "steps ticked off",
        ClaimKind::Reports => "steps with results of checks",
        ClaimKind::Looks => "DNS checks",
        ClaimKind::Made => "objects made at the identity provider",
        ClaimKind::Log => "log entries",
    }
}

/// How a check ended, at the beginning of its line.
fn mark(status: Status, context: &Context) -> Text {
    let (mark, colour) = match status {
        Status::Passed => ("ok     ", Colour::Green),
        Status::Failed => ("FAILED ", Colour::Red),
        Status::Warning => ("warning", Colour::Yellow),
        Status::Skipped => ("skipped", Colour::Faint),
    };
    if context.colour { Text::coloured(mark, colour) } else { Text::from(mark) }
}

fn one(finding: &Finding, context: &Context) -> Text {
    let mut text = text!("{}  {}", mark(finding.status, context), wrap(&english(&finding.title), 9));
    let mut line = |label: &str, value: &str| {
        text.push(text!("\n         {:<7} {}", label, wrap(value, 17)));
    };
    if finding.status != Status::Passed {
        if let Some(want) = &finding.want {
            line("wanted", &plain::shown(&english(want)));
        }
        if let Some(got) = &finding.got {
            line("got", &plain::shown(&english(got)));
        }
        if let Some(fix) = &finding.fix {
            line("fix", &last_sentence(&english(fix)));
        }
        if let Some(owner) = finding.owner {
            line("who", owner_in_words(owner));
        }
        if let Some(place) = &finding.place {
            line("where", &english(place));
        }
    }
    text
}

/// Who can fix it, in words.
pub(crate) fn owner_in_words(owner: Owner) -> &'static str {
    match owner {
        Owner::Idp => "the identity provider's administrator",
        Owner::Dns => "whoever may change the DNS zone",
        Owner::Claude => "an Owner of Claude or an Admin of the Console",
        Owner::Clock => "whoever runs the machine with the wrong clock",
        Owner::You => "you, here",
    }
}

/// Shows text, broken between words so that no line passes column 80; `indent` is the column where the text begins.
pub(crate) fn wrap(text: &str, indent: usize) -> Text {
    wrapped(text, indent, &text!("\n{}", Text::blanks(indent)))
}

/// Like [`wrap`], with what ends a line and begins the next one.
pub(crate) fn wrapped(text: &str, indent: usize, line_break: &Text) -> Text {
    let room = WIDTH.saturating_sub(indent).max(20);
    let mut lines = Text::default();
    let mut length = 0;
    let shown = plain::shown_lines(text);
    for word in shown.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let size = word.chars().count();
        if length > 0 && length + 1 + size > room {
            lines.push(line_break.clone());
            length = 0;
        }
        if length > 0 {
            lines.push(" ");
            length += 1;
        }
        lines.push(word.to_owned());
        length += size;
    }
    lines
}

/// clap's complaint as a failure: one sentence, and where to read more.
pub(crate) fn usage(error: &clap::Error) -> Failure {
    let fix = "Run `latchkey --help`, or the command with --help, to see what it takes.";
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Failure::input(Code::WrongArguments, "No subcommand given.", fix);
    }
    let rendered = error.render().to_string();
    let first = rendered.split("\n\n").next().unwrap_or_default();
    let sentence = first.trim().trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" ");
    Failure::input(Code::WrongArguments, format!("{}.", sentence.trim_end_matches('.')), fix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_colour_the_only_escape_sequences_are_the_programs_own() {
        let hostile = "a\u{1b}[31m\u{9b}2J\u{202e}b\u{200b}\nc";
        let finding =
            Finding::failed(latchkey_core::Code::Unknown, hostile).want(hostile).got(hostile).fix(hostile).at(hostile);
        for colour in [true, false] {
            let context = Context { json: false, home: None, setup: None, passphrase_file: None, colour };
            let text = findings(std::slice::from_ref(&finding), &context);
            let own = text.as_str().replace("\u{1b}[31mFAILED \u{1b}[0m", "");
            assert_ne!(own == text.as_str(), colour);
            assert!(!own.chars().any(|letter| plain::is_hidden(letter) && letter != '\n'), "{own:?}");
        }
    }
}
