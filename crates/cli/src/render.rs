//! Text for people: findings that read well in 80 columns, with or without colour.

use crate::context::Context;
use clap::error::ErrorKind;
use latchkey_core::{Failure, Finding, Owner, Status, setup::ClaimKind};

const WIDTH: usize = 80;

/// The findings, one paragraph each: what, wanted and got, the fix, who and where.
pub(crate) fn findings(findings: &[Finding], context: &Context) -> String {
    findings.iter().map(|finding| one(finding, context)).collect::<Vec<_>>().join("\n")
}

/// The findings that say more than that something holds; how many hold is one line.
pub(crate) fn summary(findings: &[Finding], context: &Context) -> String {
    let (passed, other): (Vec<Finding>, Vec<Finding>) =
        findings.iter().cloned().partition(|finding| finding.status == Status::Passed);
    let held = match passed.as_slice() {
        [] => None,
        [only] => Some(one(only, context)),
        several => Some(one(&Finding::passed("", format!("{} checks hold", several.len())), context)),
    };
    held.into_iter().chain(other.iter().map(|finding| one(finding, context))).collect::<Vec<_>>().join("\n")
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

fn one(finding: &Finding, context: &Context) -> String {
    let (mark, colour) = match finding.status {
        Status::Passed => ("ok     ", "32"),
        Status::Failed => ("FAILED ", "31"),
        Status::Warning => ("warning", "33"),
        Status::Skipped => ("skipped", "2"),
    };
    let mark = if context.colour { format!("\u{1b}[{colour}m{mark}\u{1b}[0m") } else { mark.to_owned() };
    let mut text = format!("{mark}  {}", wrap(&printable(&finding.title), 9));
    let mut line = |label: &str, value: &str| {
        text.push_str(&format!("\n         {label:<7} {}", wrap(&printable(value), 17)));
    };
    if finding.status != Status::Passed {
        if let Some(want) = &finding.want {
            line("wanted", want);
        }
        if let Some(got) = &finding.got {
            line("got", got);
        }
        if let Some(fix) = &finding.fix {
            line("fix", &sentence(fix));
        }
        if let Some(owner) = finding.owner {
            line("who", owner_in_words(owner));
        }
        if let Some(place) = &finding.place {
            line("where", place);
        }
    }
    text
}

/// A fix as a sentence: some end in a full stop and some, being short, do not.
fn sentence(text: &str) -> String {
    let text = text.trim_end();
    let last_word = text.rsplit(' ').next().unwrap_or_default();
    let ends_in_a_word = text.ends_with(char::is_alphanumeric) && !last_word.contains("://");
    if ends_in_a_word { format!("{text}.") } else { text.to_owned() }
}

/// Who can mend it, in words.
pub(crate) fn owner_in_words(owner: Owner) -> &'static str {
    match owner {
        Owner::Idp => "the identity provider's administrator",
        Owner::Dns => "whoever may change the DNS zone",
        Owner::Claude => "an Owner of Claude or an Admin of the Console",
        Owner::Clock => "whoever runs the machine with the wrong clock",
        Owner::You => "you, here",
    }
}

/// Breaks text between words so that no line passes column 80; `indent` is the column where the text begins.
pub(crate) fn wrap(text: &str, indent: usize) -> String {
    let room = WIDTH.saturating_sub(indent).max(20);
    let mut lines = vec![String::new()];
    let mut length = 0;
    for word in text.split_whitespace() {
        let size = word.chars().count();
        if length > 0 && length + 1 + size > room {
            lines.push(String::new());
            length = 0;
        }
        if let Some(line) = lines.last_mut() {
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += size;
        }
    }
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

/// Text from outside without characters that could steer a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect()
}

/// clap's complaint as a failure: one sentence, and where to read more.
pub(crate) fn usage(error: &clap::Error) -> Failure {
    let fix = "Run `latchkey --help`, or the command with --help, to see what it takes.";
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Failure::input("wrong_arguments", "It is not said what this command is to do.", fix);
    }
    let rendered = error.render().to_string();
    let first = rendered.split("\n\n").next().unwrap_or_default();
    let sentence = first.trim().trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" ");
    Failure::input("wrong_arguments", format!("{}.", sentence.trim_end_matches('.')), fix)
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn a_fix_ends_as_a_sentence_and_an_address_stays_as_it_is() {
        assert_eq!(sentence("Set the clock"), "Set the clock.");
        assert_eq!(sentence("Set the clock."), "Set the clock.");
        assert_eq!(sentence("Open https://claude.ai/login"), "Open https://claude.ai/login");
    }
}
