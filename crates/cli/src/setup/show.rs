//! How a setup, two setups side by side and the live check-list read in a terminal.

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Finding, Status, Timestamp, checklist,
    setup::{Setup, SetupName},
    step::StepStatus,
    view::{ImportedView, Snapshot, StepView},
};
use latchkey_words::english;
use serde_json::{Value, json};
use std::io::{self, BufRead};

/// The task list, what is wrong, and what comes next.
pub(super) fn overview(setup: &Setup, context: &Context) -> Result<Outcome, Failure> {
    let snapshot = Snapshot::of(setup, context.now());
    let mut text =
        text!("{} ({})\n{} of {} completed\n\n", setup.name, setup.idp, snapshot.completed, snapshot.steps.len());
    for view in &snapshot.steps {
        text.push(text!("  {:38} {}\n", english(&view.task).as_ref(), in_words(view.status)));
    }
    for view in snapshot.steps.iter().filter(|view| worth_reading(view)) {
        let findings = view.findings.iter().filter(|finding| finding.status != Status::Passed);
        // What a completed step still has to say is one line and its fix.
        let brief = |finding: &Finding| match view.status {
            StepStatus::Completed => Finding { want: None, got: None, owner: None, place: None, ..finding.clone() },
            _ => finding.clone(),
        };
        let findings: Vec<_> = findings.map(brief).collect();
        text.push(text!("\n{}\n{}\n", english(&view.task).as_ref(), render::findings(&findings, context)));
    }
    if let Some(imported) = &snapshot.imported {
        text.push(of_a_bundle(imported));
    }
    match snapshot.steps.iter().find(|view| can_be_done_now(view)) {
        Some(view) => text.push(text!("\nNext: {}\n", super::next::moves(setup, view.step))),
        None => {
            text.push("\nEvery step is completed. `latchkey setup answer` shows what is left before Require SSO.\n")
        }
    }
    Outcome::done(&snapshot, text)
}

/// What came in a bundle besides its values.
fn of_a_bundle(imported: &ImportedView) -> Text {
    let from = &imported.from;
    let file = from.file.as_deref().unwrap_or("a bundle");
    let heading = format!(
        "From a bundle, not tested here: {file} of {}, imported {}. It counts for no step and no check on this machine.",
        from.changed.day_in_words(),
        imported.at.day_in_words()
    );
    let mut text = text!("\n{}\n", render::wrap(&heading, 0));
    for number in &imported.counts {
        text.push(text!("  {} {}\n", number.count, render::claim(number.kind)));
    }
    for test in &imported.tests {
        let who = test.email.as_deref().unwrap_or("somebody unknown");
        let said = if test.accepted { "accepted" } else { "not accepted" };
        text.push(text!("  {}  {}, {} according to the bundle\n", test.at, who, said));
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

fn in_words(status: StepStatus) -> &'static str {
    match status {
        StepStatus::CannotStartYet => "Cannot start yet",
        StepStatus::NotStarted => "Not started",
        StepStatus::InProgress => "In progress",
        StepStatus::Completed => "Completed",
        StepStatus::Problem => "There is a problem",
    }
}

/// Where two setups differ, value by value.
pub(super) fn difference(left: &Setup, right: &Setup) -> Result<Outcome, Failure> {
    let differences = latchkey_host::app::differences(left, right)?;
    let mut text = Text::default();
    for difference in &differences {
        text.push(text!(
            "{}\n  {:12} {}\n  {:12} {}\n",
            difference.place,
            left.name.as_str(),
            shown(&difference.left),
            right.name.as_str(),
            shown(&difference.right)
        ));
    }
    if differences.is_empty() {
        text = text!("{} and {} differ in nothing that is exported.", left.name, right.name);
    }
    Outcome::done(&json!({ "differences": differences }), text)
}

fn shown(value: &Option<Value>) -> Text {
    match value {
        None => Text::from("(not there)"),
        Some(Value::String(text)) => render::wrap(text, 15),
        Some(value) => Text::from(value.to_string()),
    }
}

/// The questions with their answers, and the gate before Require SSO.
pub(super) fn checklist(setup: &Setup, now: Timestamp, context: &Context) -> Result<Outcome, Failure> {
    let questions = checklist::questions(setup);
    let gate = checklist::gate(setup, now);
    let mut text = Text::from("After the connection is made\n");
    for question in &questions {
        let answer = match setup.answers.get(&question.id) {
            None => "?  ",
            Some(answer) if answer.yes => "yes",
            Some(_) => "no ",
        };
        text.push(text!("  {}  {:26} {}\n", answer, question.id, render::wrap(&english(&question.words), 34)));
    }
    text.push("\nAnswer with: latchkey setup answer QUESTION yes|no [--note TEXT]\n");
    text.push(text!("\nBefore Require SSO\n{}\n", render::findings(&gate, context)));
    Outcome::judged(&json!({ "questions": questions, "answers": setup.answers, "gate": gate }), text, &gate)
}

/// Refuses a question that the check-list does not have.
pub(super) fn known_question(setup: &Setup, id: &str) -> Result<(), Failure> {
    let questions = checklist::questions(setup);
    if questions.iter().any(|question| question.id == id) {
        return Ok(());
    }
    let names: Vec<&str> = questions.iter().map(|question| question.id.as_str()).collect();
    Err(Failure::input(
        Code::UnknownQuestion,
        format!("The check-list has no question {id}.", id = quoted(&id)),
        format!("Name one of these: {}.", names.join(", ")),
    ))
}

/// Reads yes or no.
pub(super) fn yes(text: Option<&str>) -> Result<bool, Failure> {
    match text.map(str::to_lowercase).as_deref() {
        Some("yes") => Ok(true),
        Some("no") => Ok(false),
        _ => Err(Failure::input(
            Code::AnswerNeeded,
            "The answer is neither yes nor no.",
            "Write yes or no behind the question.",
        )),
    }
}

/// Asks at the terminal; anything but the setup's name leaves everything as it is.
pub(super) fn ask_before_deleting(name: &SetupName) -> Result<(), Failure> {
    let unreadable = |error: io::Error| {
        Failure::input(
            Code::AnswerNeeded,
            format!("The answer cannot be read: {error}."),
            "Name --yes if deleting is meant.",
        )
    };
    text!("{}, its log and its key will be deleted for good. Type its name to go on: ", name).ask()?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(unreadable)?;
    if line.trim() == name.as_str() {
        return Ok(());
    }
    Err(Failure::input(
        Code::NotConfirmed,
        "The name was not typed; nothing was deleted.",
        "Type the name exactly to delete it.",
    ))
}
