//! `latchkey saml redact`

use super::inspect::{self, Inspect, Judged};
use crate::{context::Context, outcome::Outcome, text::text};
use clap::{Args, ValueEnum};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use latchkey_host::store::named::{Existing, refuse_existing, write_named};
use latchkey_saml::redact::{How, Original, copy};
use latchkey_words::{Reader, said_in_json};
use serde_json::json;
use std::path::PathBuf;

/// What is copied, and how.
#[derive(Debug, Args)]
pub struct Redact {
    #[command(flatten)]
    pub(super) inspect: Inspect,

    #[arg(long, value_name = "HOW", default_value = "mask")]
    how: Choice,

    #[arg(long, value_name = "FORM")]
    format: Option<Form>,

    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// The form of the copy.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
enum Form {
    Json,
    Xml,
}

/// [`How`] as an option.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Choice {
    Mask,
    Hash,
    None,
}

impl From<Choice> for How {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Mask => Self::Mask,
            Choice::Hash => Self::Hash,
            Choice::None => Self::None,
        }
    }
}

pub(super) fn run(redact: &Redact, context: &Context) -> Result<Outcome, Failure> {
    refuse_existing(&redact.out)?;
    let all = inspect::judge(&redact.inspect, context)?;
    let originals: Vec<Original<'_>> = all.judged.iter().map(original).collect();
    let known = &all.expectation;
    let groups = known.mapped_groups.clone().unwrap_or_default();
    let report = copy(&originals, redact.how.into(), &known.domains, &groups, context.now())?;
    let by_name = if redact.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xml")) {
        Form::Xml
    } else {
        Form::Json
    };
    let said = |json| said_in_json(json, context.language, Reader::Terminal);
    let text = match redact.format.unwrap_or(by_name) {
        Form::Xml => report.to_document(said),
        Form::Json => serde_json::to_value(&report)
            .map(said)
            .and_then(|report| serde_json::to_string_pretty(&report))
            .map(|text| format!("{text}\n")),
    };
    let text = text.map_err(|error| {
        Failure::input(Code::NotJson, say::command_not_json::copy(exact(error)), say::command_not_json::fix())
    })?;
    write_named(&redact.out, text.as_bytes(), Existing::Keep)?;
    let out = redact.out.display().to_string();
    let count = report.responses.len();
    let copied = context.say(say::terminal_saml::copied(count, exact(&out)));
    let told = context.say(match report.how {
        How::None => say::terminal_saml::open(),
        How::Mask | How::Hash => say::terminal_saml::masked(),
    });
    let answer = json!({ "out": out, "how": report.how, "responses": count });
    Outcome::done(&answer, text!("{}\n{}", copied, told))
}

fn original(judged: &Judged) -> Original<'_> {
    Original {
        judgement: &judged.judgement,
        xml: judged.xml.as_deref(),
        source: judged.source.as_ref(),
        judged_as_of: judged.judged_as_of,
    }
}
