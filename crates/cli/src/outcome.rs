//! From an outcome to output and exit status, in one place.

use crate::{
    context::Context,
    render,
    text::{self, Text, text},
};
use latchkey_core::{
    Code, Failure, FailureKind, Finding, check,
    message::{exact, say},
};
use latchkey_words::{Language, Reader, Sayable};
use serde::Serialize;
use std::process::ExitCode;

/// What a command came to.
pub(crate) struct Outcome {
    json: serde_json::Value,
    text: Text,
    holds: bool,
    refusal: Option<Failure>,
}

impl Outcome {
    /// An outcome without checks.
    pub(crate) fn done(json: &impl Serialize, text: impl Into<Text>) -> Result<Self, Failure> {
        Ok(Self { json: to_json(json)?, text: text.into(), holds: true, refusal: None })
    }

    /// An outcome that holds when none of `findings` failed.
    pub(crate) fn judged(json: &impl Serialize, text: impl Into<Text>, findings: &[Finding]) -> Result<Self, Failure> {
        Ok(Self { json: to_json(json)?, text: text.into(), holds: check::all_hold(findings), refusal: None })
    }

    /// Nothing was done, and what there is to read explains why: it is shown, and then the failure.
    pub(crate) fn refused(json: &impl Serialize, text: impl Into<Text>, failure: Failure) -> Result<Self, Failure> {
        Ok(Self { json: to_json(json)?, text: text.into(), holds: false, refusal: Some(failure) })
    }

    /// Also fails (exit 1) when `holds` is false.
    #[must_use]
    pub(crate) fn and(mut self, holds: bool) -> Self {
        self.holds = self.holds && holds;
        self
    }
}

/// It as JSON, in which messages are still objects.
pub(crate) fn to_json(value: &impl Serialize) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(value).map_err(|error| {
        Failure::input(Code::NotJson, say::command_not_json::result(exact(error)), say::command_not_json::fix())
    })
}

/// Writes the outcome and chooses the exit status.
pub(crate) fn show(context: &Context, result: Result<Outcome, Failure>) -> ExitCode {
    let outcome = match result {
        Ok(outcome) => outcome,
        Err(failure) => return show_failure(context, &failure),
    };
    match (write_outcome(context, &outcome), &outcome.refusal) {
        (Err(failure), _) => show_failure(context, &failure),
        (Ok(()), Some(refusal)) => complain_of(refusal, context.language),
        (Ok(()), None) => ExitCode::from(u8::from(!outcome.holds)),
    }
}

fn write_outcome(context: &Context, outcome: &Outcome) -> Result<(), Failure> {
    if context.json {
        text::document(&outcome.json, context.language)
    } else if outcome.text.is_empty() {
        Ok(())
    } else {
        outcome.text.trimmed().to_output()
    }
}

fn show_failure(context: &Context, failure: &Failure) -> ExitCode {
    show_early(failure, context.json, context.language)
}

/// A failure, also before anything else is known.
pub(crate) fn show_early(failure: &Failure, json: bool, language: Language) -> ExitCode {
    if json && failure.code != Code::OutputClosed {
        write_failure(failure, language);
    }
    complain_of(failure, language)
}

fn write_failure(failure: &Failure, language: Language) {
    let document = serde_json::json!({ "failure": failure });
    // Standard output may be the very thing that failed; the sentence on standard error says so in any case.
    if let Err(closed) = text::document(&document, language) {
        complain(&closed, language);
    }
}

fn complain_of(failure: &Failure, language: Language) -> ExitCode {
    complain(failure, language);
    ExitCode::from(match failure.kind {
        FailureKind::Input => 2,
        FailureKind::Unanswered => 3,
    })
}

/// Help, version or wrong arguments.
pub(crate) fn show_usage(error: &clap::Error, json: bool, language: Language) -> ExitCode {
    if error.use_stderr() {
        return show_early(&render::usage(error), json, language);
    }
    match Text::page(&error.render().to_string()).trimmed().to_output() {
        Ok(()) => ExitCode::SUCCESS,
        Err(closed) => complain_of(&closed, language),
    }
}

/// The system gives the program no threads to run in.
pub(crate) fn cannot_start(error: &std::io::Error, language: Language) -> ExitCode {
    let failure =
        Failure::input(Code::NotStarted, say::not_started::refused(exact(error)), say::not_started::refused_fix());
    complain_of(&failure, language)
}

/// Writes a sentence to standard error; where even that is closed, the exit status has to speak alone.
fn complain(failure: &Failure, language: Language) {
    drop(text!("latchkey: {}", failure.said(language, Reader::Terminal)).to_error());
}
