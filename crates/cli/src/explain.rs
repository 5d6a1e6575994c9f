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
    message::Said,
};
use latchkey_words::english;
use std::path::{Path, PathBuf};

/// Explain an error text or page of an identity provider, of WorkOS or of Claude, or a finding's code.
#[derive(Debug, Args)]
pub struct ExplainCommand {
    /// The text; several words are one text, and - reads standard input.
    #[arg(value_name = "TEXT", required_unless_present = "file", conflicts_with = "file")]
    text: Vec<String>,
    /// A file with the text, such as a saved page; - reads standard input.
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
            "unknown  {}\n         next    {}",
            render::wrap(&english(&title.into()), 9),
            render::wrap(&english(&Said::from(advice.clone())), 17)
        );
        let json = serde_json::json!({ "matches": matches, "advice": advice });
        return Ok(Outcome::done(&json, shown)?.and(false));
    }
    let shown = Text::join(matches.iter().map(one), "\n\n");
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
        return Err(Failure::input(
            Code::EmptyText,
            "There is no text to explain.",
            "Give the error text or the whole page.",
        ));
    }
    Ok(text)
}

fn one(explained: &Explained) -> Text {
    let mut text = render::wrap(&english(&explained.title), 0);
    let mut line = |label: &str, value: &str| {
        text.push(text!("\n  {:<7}{}", label, render::wrap(value, 9)));
    };
    line("from", &explained.vendor);
    line("cause", &english(&explained.cause));
    line("fix", &english(&explained.fix));
    line("who", &render::owner_in_words(explained.owner));
    if let Some(place) = &explained.place {
        line("where", &latchkey_words::english(place));
    }
    if let Some(finding) = explained.finding {
        // The sign-in test checks only what is judged in a response.
        match meaning(finding) {
            Some(_) if finding.is_about_a_response() => line("check", &format!("{finding} in the sign-in test here")),
            _ => line("code", finding.as_str()),
        }
    }
    let sure = match explained.confidence {
        Confidence::Documented => "documented",
        Confidence::Believed => "believed, not documented",
    };
    line("source", &format!("{} ({sure})", explained.source));
    text
}
