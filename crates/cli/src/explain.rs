//! `latchkey explain`

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{
    Code, Failure,
    explain::{Confidence, Explained, LARGEST, explain, locate, meaning, unknown},
    message::{Message, exact, say},
};
use std::path::{Path, PathBuf};

/// Explain an error text or page of an identity provider, of WorkOS or of Claude, or a finding's code.
#[derive(Debug, Args)]
pub struct ExplainCommand {
    #[arg(value_name = "TEXT", required_unless_present = "file", conflicts_with = "file")]
    text: Vec<String>,
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

pub(crate) async fn run(command: ExplainCommand, context: &Context) -> Result<Outcome, Failure> {
    let text = text_of(&command, context)?;
    let mut matches = explain(&text);
    let chosen = match &context.setup {
        Some(name) => {
            let app = context.app()?;
            Some(app.home().load(&app.pick(Some(name))?)?.idp)
        }
        None => None,
    };
    locate(&mut matches, |idp, setting| latchkey_idp::place_for(idp.or(chosen.as_ref()), setting));
    if matches.is_empty() {
        let (title, advice) = unknown();
        let shown = text!(
            "{:<7}  {}\n         {:<7} {}",
            context.say(say::terminal_certainty::unknown()),
            render::wrap(&context.say(title), 9),
            context.say(say::terminal_label::next()),
            render::wrap(&context.say(&advice), 17)
        );
        let json = serde_json::json!({ "matches": matches, "advice": advice });
        return Ok(Outcome::done(&json, shown)?.and(false));
    }
    let shown = Text::join(matches.iter().map(|explained| one(explained, context)), "\n\n");
    Outcome::done(&serde_json::json!({ "matches": matches }), shown)
}

fn text_of(command: &ExplainCommand, context: &Context) -> Result<String, Failure> {
    let file = match (&command.file, command.text.as_slice()) {
        (Some(file), _) => Some(file.as_path()),
        (None, [only]) if only == "-" => Some(Path::new("-")),
        _ => None,
    };
    let text = match file {
        Some(file) => String::from_utf8_lossy(&context.read(file, LARGEST as u64)?).into_owned(),
        None => command.text.join(" "),
    };
    if text.trim().is_empty() {
        return Err(Failure::input(Code::EmptyText, say::empty_text::none(), say::empty_text::none_fix()));
    }
    Ok(text)
}

fn one(explained: &Explained, context: &Context) -> Text {
    let mut text = render::wrap(&context.say(&explained.title), 0);
    let mut line = |label: Message, value: &str| {
        text.push(text!("\n  {:<8}{}", context.say(label), render::wrap(value, 10)));
    };
    line(say::terminal_label::from(), &explained.vendor);
    line(say::terminal_label::cause(), &context.say(&explained.cause));
    line(say::terminal_label::fix(), &context.say(&explained.fix));
    line(say::terminal_label::who(), &context.say(render::owner(explained.owner)));
    if let Some(place) = &explained.place {
        line(say::terminal_label::place(), &context.say(place));
    }
    if let Some(finding) = explained.finding {
        // The sign-in test checks only what is judged in a response.
        match meaning(finding) {
            Some(_) if finding.is_about_a_response() => {
                line(say::terminal_label::check(), &context.say(say::terminal_certainty::in_test(exact(finding))));
            }
            _ => line(say::terminal_label::code(), finding.as_str()),
        }
    }
    let source = exact(&explained.source);
    let source = match explained.confidence {
        Confidence::Documented => say::terminal_certainty::documented(source),
        Confidence::Believed => say::terminal_certainty::believed(source),
    };
    line(say::terminal_label::source(), &context.say(source));
    text
}
