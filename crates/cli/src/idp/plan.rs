//! `latchkey idp plan`, `apply`, `undo`, `token` and `rights`: the identity provider set up through its API.

use super::{
    planned::{deviations_text, object_text},
    prove::tidy,
};
use crate::{
    certificate::secret_in,
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::{Args, ValueEnum};
use latchkey_core::{
    Code, Failure,
    administration::{Applied, Change, ChangePlan, Progress, Purpose, SyncAudience},
    message::{Message, choice, exact, say},
};
use latchkey_host::app::{App, Forgotten, Given, KeptSecret};
use std::path::PathBuf;

/// Where the token comes from.
#[derive(Args, Debug)]
pub(crate) struct Access {
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    scim_token_file: Option<PathBuf>,
    #[arg(long)]
    keep: bool,
}

/// What is to be planned or carried out.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum What {
    /// Everything that the connection needs.
    #[default]
    Connect,
    /// WorkOS's values in place of the temporary ones, and nothing else.
    UpdateProvider,
}

/// What `plan` and `apply` take.
#[derive(Args, Debug)]
pub struct PlanArguments {
    #[arg(long, value_enum, default_value = "connect")]
    what: What,
    #[command(flatten)]
    access: Access,
}

/// What `apply` takes.
#[derive(Args, Debug)]
pub struct ApplyArguments {
    #[arg(long, value_enum, default_value = "connect")]
    what: What,
    #[command(flatten)]
    access: Access,
    #[arg(long, value_name = "URL")]
    key_to: Option<String>,
}

/// What `undo` takes.
#[derive(Args, Debug)]
pub struct UndoArguments {
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    access: Access,
}

/// What `token` takes.
#[derive(Args, Debug)]
pub struct TokenArguments {
    #[command(flatten)]
    access: Access,
    #[arg(long, conflicts_with_all = ["token_file", "scim_token_file"])]
    forget: bool,
}

impl What {
    fn purpose(self) -> Purpose {
        match self {
            Self::Connect => Purpose::Connect,
            Self::UpdateProvider => Purpose::UpdateProvider,
        }
    }
}

impl Access {
    /// The secrets that were given, kept in the vault where that was asked for.
    pub(crate) async fn given(&self, app: &App, context: &Context) -> Result<Given, Failure> {
        let read = |file: &Option<PathBuf>| file.as_deref().map(|file| secret_in(file, context)).transpose();
        let given = Given { token: read(&self.token_file)?, scim_token: read(&self.scim_token_file)?, key_to: None };
        if self.keep {
            for sentence in self.keep_all(&given, app, context).await.map_err(here)? {
                context.tell(context.say(sentence))?;
            }
        }
        Ok(given)
    }

    /// Keeps what was given, and says what had to give way.
    async fn keep_all(&self, given: &Given, app: &App, context: &Context) -> Result<Vec<Message>, Failure> {
        let name = app.pick(context.setup.as_deref())?;
        let mut said = Vec::new();
        let secrets = [(KeptSecret::Token, &given.token), (KeptSecret::ScimToken, &given.scim_token)];
        for (what, secret) in secrets {
            if let Some(secret) = secret
                && let Some(forgotten) = app.keep_secret(&name, what, secret.clone()).await?
            {
                said.push(gave_way(what, &forgotten));
            }
        }
        Ok(said)
    }
}

pub(super) async fn plan(arguments: PlanArguments, context: &Context) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let given = arguments.access.given(&app, context).await?;
    let plan = app.plan_changes(&name, arguments.what.purpose(), &given).await.map_err(here)?;
    Ok(Outcome::judged(&plan, plan_text(&plan, context), &plan.findings)?.and(!plan.is_blocked()))
}

pub(super) async fn apply(arguments: ApplyArguments, context: &Context) -> Result<Outcome, Failure> {
    carry_out(arguments.what.purpose(), &arguments.access, arguments.key_to, context).await
}

pub(super) async fn undo(arguments: UndoArguments, context: &Context) -> Result<Outcome, Failure> {
    if !arguments.dry_run {
        return carry_out(Purpose::Undo, &arguments.access, None, context).await;
    }
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let given = arguments.access.given(&app, context).await?;
    let plan = app.plan_changes(&name, Purpose::Undo, &given).await.map_err(here)?;
    Outcome::judged(&plan, plan_text(&plan, context), &plan.findings)
}

async fn carry_out(
    purpose: Purpose,
    access: &Access,
    key_to: Option<String>,
    context: &Context,
) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let given = Given { key_to, ..access.given(&app, context).await? };
    tidy(&app, &given, context).await?;
    let mut trouble = None;
    let told = |progress: Progress| {
        let change = choice(done_word(progress.change));
        let (kind, name) = (exact(progress.kind), progress.name);
        let line = say::terminal_plan::progress(change, progress.done, kind, name, progress.of);
        // Output that went away stops nothing at the server; it is said at the end.
        if let Err(failure) = context.tell(context.say(line)) {
            trouble.get_or_insert(failure);
        }
    };
    let mut applied = app.carry_out_changes(&name, purpose, &given, told).await.map_err(here)?;
    for finding in applied.findings.iter_mut().filter(|finding| finding.code == Code::SigningKeyDestination) {
        let server = finding.got.as_ref().map(|server| context.say(server)).unwrap_or_default();
        finding.fix = Some(say::command_signing_key_destination::fix(exact(server)).into());
    }
    if let Some(failure) = trouble {
        return Err(failure);
    }
    let text = applied_text(&applied, context);
    Ok(Outcome::judged(&applied, text, &applied.findings)?.and(applied.open.is_empty()))
}

pub(super) async fn token(arguments: TokenArguments, context: &Context) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    if arguments.forget {
        app.forget_secret(&name, KeptSecret::Token).await?;
        app.forget_secret(&name, KeptSecret::ScimToken).await?;
        return Outcome::done(&serde_json::json!({ "kept": [] }), context.say(say::terminal_token::forgotten()));
    }
    let given = arguments.access.given(&app, context).await?;
    let said = arguments.access.keep_all(&given, &app, context).await.map_err(here)?;
    let kept: Vec<&str> =
        [given.token.map(|_| "token"), given.scim_token.map(|_| "scim-token")].into_iter().flatten().collect();
    if kept.is_empty() {
        return Err(Failure::input(Code::TokenMissing, say::command_token::none(), say::command_token::none_fix()));
    }
    let first = say::terminal_token::kept(kept.iter().map(exact).collect::<Vec<_>>());
    let text = Text::join(std::iter::once(&first).chain(&said).map(|line| context.say(line)), "\n");
    Outcome::done(&serde_json::json!({ "kept": kept, "forgotten": said }), text)
}

/// What is said of a token that gave way.
fn gave_way(what: KeptSecret, forgotten: &Forgotten) -> Message {
    let kind = choice(match what {
        KeptSecret::Token => "api",
        KeptSecret::ScimToken => "scim",
    });
    match &forgotten.origin {
        Some(origin) => say::terminal_token::replaced(kind, exact(origin)),
        None => say::terminal_token::replaced_unknown(kind),
    }
}

/// The same failure with the next move on the command line.
pub(super) fn here(mut failure: Failure) -> Failure {
    match failure.code {
        Code::TokenMissing => {
            failure.fix = say::command_token::missing_fix();
        }
        Code::TokenForAnotherServer => {
            failure.fix = say::command_token::another_server_fix();
        }
        Code::ScimUrlMissing => {
            failure.fix = say::command_token::scim_url_fix();
        }
        Code::IdpUrlMissing => {
            failure.fix = say::command_token::idp_url_fix();
        }
        _ => {}
    }
    failure
}

/// The variant of the sentence on progress.
fn done_word(change: Change) -> &'static str {
    match change {
        Change::Create => "create",
        Change::Change => "change",
        Change::Remove => "remove",
        Change::Restore => "restore",
        Change::Leave | Change::Keep | Change::Conflict => "leave",
    }
}

/// A plan as text: objects with what differs, deviations, findings.
fn plan_text(plan: &ChangePlan, context: &Context) -> Text {
    let server = &plan.server;
    let at = say::terminal_plan::server(exact(&server.url), exact(&server.user), exact(&server.version));
    let mut text = text!("{}\n\n", context.say(at));
    for object in &plan.objects {
        text.push(object_text(object, context));
    }
    if plan.objects.is_empty() {
        text.push(text!("{}\n", context.say(say::terminal_plan::empty())));
    } else if plan.is_settled() && plan.purpose == Purpose::Undo {
        text.push(text!("\n{}\n", context.say(say::terminal_plan::undo_settled())));
    } else if plan.is_settled() {
        text.push(text!("\n{}\n", context.say(say::terminal_plan::settled())));
    }
    if let Some(audience) = &plan.audience {
        text.push(audience_text(audience, context));
    }
    text.push(deviations_text(plan, context));
    text.push("\n");
    text.push(render::summary(&plan.findings, context));
    text
}

/// How many people are named.
const NAMED: usize = 20;

/// Whom SCIM would send.
fn audience_text(audience: &SyncAudience, context: &Context) -> Text {
    let people = say::terminal_plan::people(audience.people.len(), exact(&audience.url));
    let groups = match &audience.groups {
        Some(groups) => say::terminal_plan::groups(exact(groups.join(", "))),
        None => say::terminal_plan::every_group(),
    };
    let mut text = text!("\n{}\n", context.say(people));
    text.push(text!("{}{}\n", Text::blanks(2), context.say(groups)));
    for person in audience.people.iter().take(NAMED) {
        text.push(text!("{}{} <{}>\n", Text::blanks(2), person.username, person.email));
    }
    if let Some(more @ 1..) = audience.people.len().checked_sub(NAMED) {
        text.push(text!("  {}\n", context.say(say::terminal_plan::more_people(more))));
    }
    text
}

fn applied_text(applied: &Applied, context: &Context) -> Text {
    let first = match (applied.done.len(), applied.open.len()) {
        (0, 0) => say::terminal_plan::was_nothing(),
        (done, 0) => say::terminal_plan::done(done),
        (done, open) => say::terminal_plan::partly(done, open),
    };
    let mut text = text!("{}\n", context.say(first));
    for object in applied.plan.objects.iter().filter(|object| applied.open.contains(&object.key)) {
        text.push(object_text(object, context));
    }
    for object in applied.plan.objects.iter().filter(|object| object.change == Change::Keep) {
        text.push(object_text(object, context));
    }
    text.push("\n");
    let blocked = applied.done.is_empty() && applied.plan.is_blocked();
    let of_the_plan = if blocked { applied.plan.findings.as_slice() } else { &[] };
    let findings: Vec<_> = applied.findings.iter().chain(of_the_plan).cloned().collect();
    text.push(render::summary(&findings, context));
    if !applied.open.is_empty() && !applied.done.is_empty() {
        text.push(text!("\n{}\n", render::wrap(&context.say(say::terminal_plan::stays()), 0)));
    }
    text
}
