//! Text for people: findings that read well in 80 columns, with or without colour.

use crate::{
    context::Context,
    language::Unusable,
    text::{Colour, Text, text},
};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use latchkey_core::{
    Code, Failure, Finding, Owner, Status,
    message::{Message, exact, say},
    plain,
    setup::ClaimKind,
};
use latchkey_words::last_sentence;
use std::error::Error;

const WIDTH: usize = 80;

/// The findings, one paragraph each: what, expected and received, the fix, who and where.
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
            let passed = context.say(say::terminal_checks::passed(several.len()));
            Some(text!("{}  {}", mark(Status::Passed, context), wrap(&passed, 9)))
        }
    };
    Text::join(held.into_iter().chain(other.iter().map(|finding| one(finding, context))), "\n")
}

/// What a kind of claim is called.
pub(crate) fn claim(kind: ClaimKind) -> Message {
    match kind {
        ClaimKind::SignInTests => say::terminal_claim::sign_in_tests(),
        ClaimKind::Answers => say::terminal_claim::answers(),
        ClaimKind::Ticks => say::terminal_claim::ticks(),
        ClaimKind::Reports => say::terminal_claim::reports(),
        ClaimKind::Looks => say::terminal_claim::looks(),
        ClaimKind::Made => say::terminal_claim::made(),
        ClaimKind::Log => say::terminal_claim::log(),
    }
}

/// How a check ended, at the beginning of its line.
fn mark(status: Status, context: &Context) -> Text {
    let (mark, colour) = match status {
        Status::Passed => (say::terminal_status::passed(), Colour::Green),
        Status::Failed => (say::terminal_status::failed(), Colour::Red),
        Status::Warning => (say::terminal_status::warning(), Colour::Yellow),
        Status::Skipped => (say::terminal_status::skipped(), Colour::Faint),
    };
    let mark = format!("{:<7}", context.say(mark));
    if context.colour { Text::coloured(&mark, colour) } else { Text::from(mark) }
}

fn one(finding: &Finding, context: &Context) -> Text {
    let mut text = text!("{}  {}", mark(finding.status, context), wrap(&context.say(&finding.title), 9));
    let mut line = |label: Message, value: &str| {
        text.push(text!("\n         {:<8} {}", context.say(label), wrap(value, 18)));
    };
    if finding.status != Status::Passed {
        if let Some(want) = &finding.want {
            line(say::terminal_label::expected(), &plain::shown(&context.say(want)));
        }
        if let Some(got) = &finding.got {
            line(say::terminal_label::received(), &plain::shown(&context.say(got)));
        }
        if let Some(fix) = &finding.fix {
            line(say::terminal_label::fix(), &last_sentence(&context.say(fix)));
        }
        if let Some(owner) = finding.owner {
            line(say::terminal_label::who(), &context.say(self::owner(owner)));
        }
        if let Some(place) = &finding.place {
            line(say::terminal_label::place(), &context.say(place));
        }
    }
    text
}

/// Who can fix it.
pub(crate) fn owner(owner: Owner) -> Message {
    match owner {
        Owner::Idp => say::terminal_owner::idp(),
        Owner::Dns => say::terminal_owner::dns(),
        Owner::Claude => say::terminal_owner::claude(),
        Owner::Clock => say::terminal_owner::clock(),
        Owner::You => say::terminal_owner::you(),
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

/// clap's complaint as a failure: one sentence, and where to read more. A complaint of a kind that is not told apart here
/// is quoted in clap's English.
pub(crate) fn usage(error: &clap::Error) -> Failure {
    Failure::input(Code::WrongArguments, complaint(error), say::wrong_arguments::fix())
}

fn complaint(error: &clap::Error) -> Message {
    use say::wrong_arguments as said;
    let named = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => vec![exact(plain::shown(one))],
        Some(ContextValue::Strings(several)) => several.iter().map(|one| exact(plain::shown(one))).collect(),
        Some(ContextValue::StyledStr(one)) => vec![exact(plain::shown(&one.to_string()))],
        _ => Vec::new(),
    };
    let first = |kind| named(kind).into_iter().next();
    let argument = first(ContextKind::InvalidArg);
    if let (Some(Unusable(why)), Some(option)) = (error.source().and_then(<dyn Error>::downcast_ref), argument.clone())
    {
        let value = first(ContextKind::InvalidValue).map(|value| value.to_string()).unwrap_or_default();
        return said::value(option, exact(plain::quoted(&value)), why);
    }
    let value = first(ContextKind::InvalidValue).filter(|value| !value.as_str().is_empty());
    match (error.kind(), argument) {
        (ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand, _) => {
            said::no_subcommand()
        }
        (ErrorKind::InvalidSubcommand, _) => said::unknown_command(named(ContextKind::InvalidSubcommand)),
        (ErrorKind::UnknownArgument, Some(argument)) => said::unknown(argument),
        (ErrorKind::MissingRequiredArgument, Some(_)) => said::missing(named(ContextKind::InvalidArg)),
        (ErrorKind::InvalidValue, Some(option)) => match value {
            Some(value) => {
                said::not_possible(option, named(ContextKind::ValidValue), exact(plain::quoted(value.as_str())))
            }
            None => said::no_value(option),
        },
        (ErrorKind::ArgumentConflict, Some(argument)) => match named(ContextKind::PriorArg) {
            others if others.first() == Some(&argument) => said::twice(argument),
            others => said::conflict(argument, others),
        },
        _ => {
            let rendered = error.render().to_string();
            let first = rendered.split("\n\n").next().unwrap_or_default().trim().trim_start_matches("error: ");
            said::other(exact(plain::shown(&first.split_whitespace().collect::<Vec<_>>().join(" "))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_colour_the_only_escape_sequences_are_the_programs_own() {
        let hostile = "a\u{1b}[31m\u{9b}2J\u{202e}b\u{200b}\nc";
        let said = || say::wrong_arguments::other(exact(hostile));
        let finding = Finding::failed(latchkey_core::Code::Unknown, said())
            .want(hostile)
            .got(hostile)
            .fix(said())
            .at(exact(hostile));
        for colour in [true, false] {
            let context = Context { colour, ..Context::of_a_test() };
            let text = findings(std::slice::from_ref(&finding), &context);
            let own = text.as_str().replace("\u{1b}[31mFAILED \u{1b}[0m", "");
            assert_ne!(own == text.as_str(), colour);
            assert!(!own.chars().any(|letter| plain::is_hidden(letter) && letter != '\n'), "{own:?}");
        }
    }
}
