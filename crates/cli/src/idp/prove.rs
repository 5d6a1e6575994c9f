//! `latchkey idp preview`, `check` and `scim-status`: proof that what was set up at the identity provider works.

use super::plan::{Access, here};
use crate::{
    context::Context,
    language::Unusable,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{
    Failure, Finding,
    administration::{ComparedPerson, PeoplePreview, PersonProblem, PreviewProgress, ScimState, ScimWish},
    message::{exact, say},
    plain,
};
use latchkey_host::{
    app::{App, Given},
    store::named::{Existing, write_named},
};
use std::{
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
};

/// How many people are shown; the others are counted.
const SHOWN: usize = 50;
/// Of how many hundredths it is told that they are done.
const TOLD_EACH: u32 = 10;

/// What `preview` takes.
#[derive(Args, Debug)]
pub struct PreviewArguments {
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    #[arg(long, value_name = "PROBLEM", value_parser = problem)]
    only: Option<PersonProblem>,
    #[command(flatten)]
    access: Access,
}

/// What `check` takes.
#[derive(Args, Debug)]
pub struct CheckArguments {
    #[command(flatten)]
    access: Access,
}

/// What `scim-status` takes.
#[derive(Args, Debug)]
pub struct ScimArguments {
    #[arg(long)]
    run: bool,
    #[arg(long, value_name = "USERNAME")]
    person: Option<String>,
    #[arg(long, requires = "person")]
    send: bool,
    #[command(flatten)]
    access: Access,
}

pub(super) async fn preview(arguments: PreviewArguments, context: &Context) -> Result<Outcome, Failure> {
    let (app, given) = opened(&arguments.access, context).await?;
    let name = app.pick(context.setup.as_deref())?;
    let (told, trouble) = (AtomicU32::new(0), Mutex::new(None));
    let tell = |progress: PreviewProgress| {
        let part = progress.done.saturating_mul(100 / TOLD_EACH).checked_div(progress.of).unwrap_or_default();
        let of = progress.of;
        if of < 100 || told.fetch_max(part, Ordering::Relaxed) >= part {
            return;
        }
        let line = say::terminal_people::progress(progress.done, of);
        if let Err(failure) = context.tell(context.say(line)) {
            trouble.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(failure);
        }
    };
    let preview = app.preview_everybody(&name, &given, tell).await.map_err(here)?;
    if let Some(failure) = trouble.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(failure);
    }
    let mut text = table(&preview, arguments.only, context);
    if let Some(file) = &arguments.csv {
        write_named(file, preview.to_csv(arguments.only, &|said| context.say(said)).as_bytes(), Existing::Replace)?;
        text.push(text!("\n{}", context.say(say::terminal_people::written(exact(file.display())))));
    }
    let mut shown = preview.clone();
    shown.people = preview.with(arguments.only).cloned().collect();
    Outcome::judged(&shown, text, &preview.findings)
}

fn table(preview: &PeoplePreview, only: Option<PersonProblem>, context: &Context) -> Text {
    let all = preview.people.len();
    let first = say::terminal_people::may_open(preview.active, exact(&preview.application), all);
    let mut text = text!("{}\n", context.say(first));
    for count in &preview.counts {
        text.push(text!("{:>6}  {} ({})\n", count.people, context.say(&count.title), count.problem.slug()));
    }
    // Without a filter those without a problem say nothing.
    let shown: Vec<_> = preview.with(only).filter(|person| only.is_some() || !person.problems.is_empty()).collect();
    if !shown.is_empty() {
        text.push("\n");
    }
    for person in shown.iter().take(SHOWN) {
        let problems = person.problems.iter().map(|problem| problem.slug()).collect::<Vec<_>>().join(", ");
        let email = Some(person.email.clone()).filter(|email| !email.is_empty());
        let email = email.unwrap_or_else(|| context.say(say::terminal_people::no_email()));
        let line = text!("{}  {}  {}", person.username, email, problems);
        text.push(text!("{}\n", line.trimmed()));
    }
    if let Some(more) = shown.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        text.push(text!("{}\n", context.say(say::terminal_people::more(more))));
    }
    text!("{}\n{}", text, render::findings(&preview.findings, context))
}

pub(super) async fn check(arguments: CheckArguments, context: &Context) -> Result<Outcome, Failure> {
    let (app, given) = opened(&arguments.access, context).await?;
    let name = app.pick(context.setup.as_deref())?;
    let proof = app.prove_metadata(&name, &given).await.map_err(here)?;
    let label = context.say(say::terminal_people::metadata());
    let text = text!("{:<12} {}\n\n{}", label, proof.url, render::findings(&proof.findings, context));
    Outcome::judged(&proof, text, &proof.findings)
}

pub(super) async fn scim_status(arguments: ScimArguments, context: &Context) -> Result<Outcome, Failure> {
    let (app, given) = opened(&arguments.access, context).await?;
    let name = app.pick(context.setup.as_deref())?;
    let wish = ScimWish { run: arguments.run, person: arguments.person, send: arguments.send };
    let state = app.scim_state(&name, &wish, &given).await.map_err(here)?;
    let text = scim_text(&state, context);
    Outcome::judged(&state, text, &state.findings)
}

fn scim_text(state: &ScimState, context: &Context) -> Text {
    let mut text = text!(
        "{:<12} {}\n{:<12} {}\n\n{}",
        context.say(say::terminal_people::provider()),
        state.provider,
        context.say(say::terminal_people::endpoint()),
        state.url,
        render::findings(&state.findings, context)
    );
    for person in &state.compared {
        text.push(text!("\n\n{}", compared(person, context)));
    }
    text
}

fn compared(person: &ComparedPerson, context: &Context) -> Text {
    let shown = |value: &Option<String>| match value {
        Some(text) => plain::quoted(text),
        None => context.say(say::terminal_people::nothing()),
    };
    let lines = person.values.iter().map(|value| {
        let mark = if value.same { say::terminal_people::same() } else { say::terminal_people::differ() };
        let mark = context.say(mark);
        let (saml, scim) = (shown(&value.saml), shown(&value.scim));
        text!("  {:<7} SAML {} {}\n          SCIM {} {}", mark, value.saml_name, saml, value.scim_name, scim)
    });
    let name = exact(&person.username);
    let first = match person.written {
        Some(true) => say::terminal_people::sent(name),
        Some(false) => say::terminal_people::not_sent(name),
        None => say::terminal_people::unknown(name),
    };
    text!("{}\n{}", context.say(first), Text::join(lines, "\n"))
}

fn problem(text: &str) -> Result<PersonProblem, Unusable> {
    PersonProblem::parse(text).map_err(Unusable::from)
}

/// The engine and the secrets that were given.
async fn opened(access: &Access, context: &Context) -> Result<(App, Given), Failure> {
    let app = context.app()?;
    let given = access.given(&app, context).await?;
    tidy(&app, &given, context).await?;
    Ok((app, given))
}

/// Removes a test twin that an earlier run left behind; what cannot be removed is said.
pub(crate) async fn tidy(app: &App, given: &Given, context: &Context) -> Result<(), Failure> {
    let name = app.pick(context.setup.as_deref())?;
    match app.sweep_twin(&name, given).await? {
        Some(finding) => context.tell(render::findings(std::slice::from_ref::<Finding>(&finding), context)),
        None => Ok(()),
    }
}
