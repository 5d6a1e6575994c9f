//! How a setup, two setups side by side and the live check-list read in a terminal.

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use latchkey_core::{
    Code, Failure, Finding, Status, Timestamp, checklist,
    message::{Arg, Message, day, exact, say},
    plain::quoted,
    setup::{Setup, SetupName},
    step::StepStatus,
    view::{ImportedView, Snapshot, StepView},
};
use serde_json::{Value, json};
use std::io::{self, BufRead};

/// The task list, what is wrong, and what comes next.
pub(super) fn overview(setup: &Setup, context: &Context) -> Result<Outcome, Failure> {
    let snapshot = Snapshot::of(setup, context.now());
    let completed = context.say(say::terminal_setup::completed(snapshot.steps.len(), snapshot.completed));
    let mut text = text!("{} ({})\n{}\n\n", setup.name, setup.idp, completed);
    let tasks: Vec<String> = snapshot.steps.iter().map(|view| context.say(&view.task)).collect();
    let width = tasks.iter().map(|task| task.chars().count()).max().unwrap_or_default();
    for (task, view) in tasks.iter().zip(&snapshot.steps) {
        text.push(text!("  {} {}\n", format!("{task:width$}"), context.say(in_words(view.status))));
    }
    for view in snapshot.steps.iter().filter(|view| worth_reading(view)) {
        let findings = view.findings.iter().filter(|finding| finding.status != Status::Passed);
        // What a completed step still has to say is one line and its fix.
        let brief = |finding: &Finding| match view.status {
            StepStatus::Completed => Finding { want: None, got: None, owner: None, place: None, ..finding.clone() },
            _ => finding.clone(),
        };
        let findings: Vec<_> = findings.map(brief).collect();
        text.push(text!("\n{}\n{}\n", context.say(&view.task), render::findings(&findings, context)));
    }
    if let Some(imported) = &snapshot.imported {
        text.push(of_a_bundle(imported, context));
    }
    match snapshot.steps.iter().find(|view| can_be_done_now(view)) {
        Some(view) => text.push(text!("\n{}\n", super::next::moves(setup, view.step, context))),
        None => text.push(text!("\n{}\n", render::wrap(&context.say(say::terminal_setup::all_done()), 0))),
    }
    Outcome::done(&snapshot, text)
}

/// What came in a bundle besides its values.
fn of_a_bundle(imported: &ImportedView, context: &Context) -> Text {
    let from = &imported.from;
    let (changed, at) = (day(from.changed), day(imported.at));
    let heading = match &from.file {
        Some(file) => say::terminal_setup::imported(at, changed, exact(file)),
        None => say::terminal_setup::imported_unnamed(at, changed),
    };
    let mut text = text!("\n{}\n", render::wrap(&context.say(heading), 0));
    for number in &imported.counts {
        let count = say::terminal_claim::count(render::claim(number.kind), number.count);
        text.push(text!("  {}\n", context.say(count)));
    }
    for test in &imported.tests {
        let who = match &test.email {
            Some(email) => exact(email).into(),
            None => Arg::from(say::terminal_setup::somebody()),
        };
        text.push(text!("  {}\n", context.say(say::terminal_setup::test(test.accepted, exact(test.at), who))));
    }
    text
}

/// A problem is fixed first where it stands; a step that waits for another one is not next.
fn can_be_done_now(view: &StepView) -> bool {
    view.status != StepStatus::Completed && view.status != StepStatus::CannotStartYet
}

fn worth_reading(view: &StepView) -> bool {
    view.findings.iter().any(|finding| matches!(finding.status, Status::Failed | Status::Warning))
        && view.status != StepStatus::CannotStartYet
}

fn in_words(status: StepStatus) -> Message {
    match status {
        StepStatus::CannotStartYet => say::terminal_setup::cannot_start_yet(),
        StepStatus::NotStarted => say::terminal_setup::not_started(),
        StepStatus::InProgress => say::terminal_setup::in_progress(),
        StepStatus::Completed => say::terminal_setup::completed_step(),
        StepStatus::Problem => say::terminal_setup::problem(),
    }
}

/// Where two setups differ, value by value.
pub(super) fn difference(left: &Setup, right: &Setup, context: &Context) -> Result<Outcome, Failure> {
    let differences = latchkey_host::app::differences(left, right)?;
    let mut text = Text::default();
    for difference in &differences {
        text.push(text!(
            "{}\n  {:12} {}\n  {:12} {}\n",
            difference.place,
            left.name.as_str(),
            shown(&difference.left, context),
            right.name.as_str(),
            shown(&difference.right, context)
        ));
    }
    if differences.is_empty() {
        text = Text::from(context.say(say::terminal_setup::same(exact(&left.name), exact(&right.name))));
    }
    Outcome::done(&json!({ "differences": differences }), text)
}

fn shown(value: &Option<Value>, context: &Context) -> Text {
    match value {
        None => Text::from(context.say(say::terminal_bundle::not_there())),
        Some(Value::String(text)) => render::wrap(text, 15),
        Some(value) => Text::from(value.to_string()),
    }
}

/// The questions with their answers, and the gate before Require SSO.
pub(super) fn checklist(setup: &Setup, now: Timestamp, context: &Context) -> Result<Outcome, Failure> {
    let questions = checklist::questions(setup);
    let gate = checklist::gate(setup, now);
    let mut text = text!("{}\n", context.say(say::terminal_setup::checklist()));
    for question in &questions {
        let answer = match setup.answers.get(&question.id) {
            None => "?".to_owned(),
            Some(answer) if answer.yes => context.say(say::terminal_setup::yes()),
            Some(_) => context.say(say::terminal_setup::no()),
        };
        let words = render::wrap(&context.say(&question.words), 35);
        text.push(text!("  {:<4}  {:26} {}\n", answer, question.id, words));
    }
    text.push(text!("\n{}\n", context.say(say::terminal_setup::answer_with())));
    text.push(text!("\n{}\n{}\n", context.say(say::terminal_setup::gate()), render::findings(&gate, context)));
    Outcome::judged(&json!({ "questions": questions, "answers": setup.answers, "gate": gate }), text, &gate)
}

/// Refuses a question that the check-list does not have.
pub(super) fn known_question(setup: &Setup, id: &str) -> Result<(), Failure> {
    let questions = checklist::questions(setup);
    if questions.iter().any(|question| question.id == id) {
        return Ok(());
    }
    let names: Vec<_> = questions.iter().map(|question| exact(&question.id)).collect();
    Err(Failure::input(
        Code::UnknownQuestion,
        say::unknown_question::none(exact(quoted(&id))),
        say::unknown_question::none_fix(names),
    ))
}

/// Reads yes or no.
pub(super) fn yes(text: Option<&str>) -> Result<bool, Failure> {
    match text.map(str::to_lowercase).as_deref() {
        Some("yes") => Ok(true),
        Some("no") => Ok(false),
        _ => Err(Failure::input(
            Code::AnswerNeeded,
            say::answer_needed::yes_or_no(),
            say::answer_needed::yes_or_no_fix(),
        )),
    }
}

/// Asks at the terminal; anything but the setup's name leaves everything as it is.
pub(super) fn ask_before_deleting(name: &SetupName, context: &Context) -> Result<(), Failure> {
    let unreadable = |error: io::Error| {
        Failure::input(
            Code::AnswerNeeded,
            say::answer_needed::not_read(exact(error)),
            say::answer_needed::not_read_fix(),
        )
    };
    text!("{} ", context.say(say::terminal_ask::delete(exact(name)))).ask()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(unreadable)?;
    if line.trim() == name.as_str() {
        return Ok(());
    }
    Err(Failure::input(Code::NotConfirmed, say::not_confirmed::other_name(), say::not_confirmed::other_name_fix()))
}
