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
};
use latchkey_host::app::{App, Forgotten, Given, KeptSecret};
use std::path::PathBuf;

/// Where the token comes from.
#[derive(Args, Debug)]
pub(crate) struct Access {
    /// A file with the API token in its first line; - reads standard input or asks [default: the token in the vault].
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// A file with the bearer token of Claude's SCIM endpoint [default: the one in the vault].
    #[arg(long, value_name = "FILE")]
    scim_token_file: Option<PathBuf>,
    /// Keep the tokens in the vault for the next time.
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
    /// What to plan for.
    #[arg(long, value_enum, default_value = "connect")]
    what: What,
    #[command(flatten)]
    access: Access,
}

/// What `apply` takes.
#[derive(Args, Debug)]
pub struct ApplyArguments {
    /// What to carry out.
    #[arg(long, value_enum, default_value = "connect")]
    what: What,
    #[command(flatten)]
    access: Access,
    /// Confirm that the signing key may go to this address, where it is another than before or came with a bundle.
    #[arg(long, value_name = "URL")]
    key_to: Option<String>,
}

/// What `undo` takes.
#[derive(Args, Debug)]
pub struct UndoArguments {
    /// Only say what would be taken back.
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
    /// Remove both tokens from the vault.
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
                context.tell(sentence)?;
            }
        }
        Ok(given)
    }

    /// Keeps what was given, and says what had to give way.
    async fn keep_all(&self, given: &Given, app: &App, context: &Context) -> Result<Vec<String>, Failure> {
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
        let line = format!(
            "{}/{} {} {} {}",
            progress.done,
            progress.of,
            done_word(progress.change),
            progress.kind,
            latchkey_words::english(&progress.name)
        );
        // Output that went away stops nothing at the server; it is said at the end.
        if let Err(failure) = context.tell(line) {
            trouble.get_or_insert(failure);
        }
    };
    let mut applied = app.carry_out_changes(&name, purpose, &given, told).await.map_err(here)?;
    for finding in applied.findings.iter_mut().filter(|finding| finding.code == Code::SigningKeyDestination) {
        let server = finding.got.as_deref().unwrap_or_default();
        let fix =
            format!("Make sure that {server} is your identity provider, then run this again with --key-to {server}.");
        finding.fix = Some(fix.into());
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
        return Outcome::done(&serde_json::json!({ "kept": [] }), "No token is kept for this setup any more.");
    }
    let given = arguments.access.given(&app, context).await?;
    let said = arguments.access.keep_all(&given, &app, context).await.map_err(here)?;
    let kept: Vec<&str> =
        [given.token.map(|_| "token"), given.scim_token.map(|_| "scim-token")].into_iter().flatten().collect();
    if kept.is_empty() {
        return Err(Failure::input(
            Code::TokenMissing,
            "No token was given.",
            "Name its file with --token-file FILE or --scim-token-file FILE, or remove both with --forget.",
        ));
    }
    let first = format!("Kept in the vault: {}.", kept.join(", "));
    let text = Text::join(std::iter::once(first).chain(said.iter().cloned()), "\n");
    Outcome::done(&serde_json::json!({ "kept": kept, "forgotten": said }), text)
}

/// What is said of a token that gave way.
fn gave_way(what: KeptSecret, forgotten: &Forgotten) -> String {
    let which = match what {
        KeptSecret::Token => "API token",
        KeptSecret::ScimToken => "SCIM token",
    };
    match &forgotten.origin {
        Some(origin) => {
            format!("The {which} for {origin} was removed from the vault: a setup keeps one, for the server it names.")
        }
        None => format!("The earlier {which} was removed from the vault: it was kept without its server."),
    }
}

/// The same failure with the next move on the command line.
pub(super) fn here(mut failure: Failure) -> Failure {
    match failure.code {
        Code::TokenMissing => {
            failure.fix = "Name its file with --token-file FILE; with --keep it stays in the vault.".into();
        }
        Code::TokenForAnotherServer => {
            failure.fix = "Make sure that this is your server, then give its token with --token-file FILE (or --scim-token-file FILE) and \
                           --keep. With the earlier address the earlier token works again."
                .into();
        }
        Code::ScimUrlMissing => {
            failure.fix = "Set it with `latchkey setup set scim-url URL`, then give its token.".into();
        }
        Code::IdpUrlMissing => {
            failure.fix = "Set it with `latchkey setup set idp-url https://authentik.company`.".into();
        }
        _ => {}
    }
    failure
}

fn done_word(change: Change) -> &'static str {
    match change {
        Change::Create => "made",
        Change::Change => "changed",
        Change::Remove => "removed",
        Change::Restore => "restored",
        Change::Leave | Change::Keep | Change::Conflict => "left",
    }
}

/// A plan as text: objects with what differs, deviations, findings.
fn plan_text(plan: &ChangePlan, context: &Context) -> Text {
    let server = &plan.server;
    let mut text = text!("{} (authentik {}, as {})\n\n", server.url, server.version, server.user);
    for object in &plan.objects {
        text.push(object_text(object));
    }
    if plan.objects.is_empty() {
        text.push("There is nothing to do.\n");
    } else if plan.is_settled() && plan.purpose == Purpose::Undo {
        text.push("\nNothing else can be taken back from here: what is listed stays at the server.\n");
    } else if plan.is_settled() {
        text.push("\nThere is nothing to do: everything is as wanted.\n");
    }
    if let Some(audience) = &plan.audience {
        text.push(audience_text(audience));
    }
    text.push(deviations_text(plan));
    text.push("\n");
    text.push(render::summary(&plan.findings, context));
    text
}

/// How many people are named.
const NAMED: usize = 20;

/// Whom SCIM would send.
fn audience_text(audience: &SyncAudience) -> Text {
    let people = match audience.people.len() {
        1 => "1 person".to_owned(),
        number => format!("{number} people"),
    };
    let groups = audience.groups.as_ref().map_or_else(|| "every group".to_owned(), |groups| groups.join(", "));
    let mut text = text!("\nOnce SCIM writes, it sends {} to {}\n", people, audience.url);
    text.push(text!("{}Groups: {}\n", Text::blanks(2), groups));
    for person in audience.people.iter().take(NAMED) {
        text.push(text!("{}{} <{}>\n", Text::blanks(2), person.username, person.email));
    }
    if let Some(more @ 1..) = audience.people.len().checked_sub(NAMED) {
        text.push(text!("  and {} more; --json lists them all\n", more));
    }
    text
}

fn applied_text(applied: &Applied, context: &Context) -> Text {
    let mut text = match (applied.done.len(), applied.open.len()) {
        (0, 0) => Text::from("There was nothing to do.\n"),
        (1, 0) => Text::from("Done: one object.\n"),
        (done, 0) => text!("Done: {} objects.\n", done),
        (done, open) => text!("Dealt with: {}. Not dealt with: {}.\n", done, open),
    };
    for object in applied.plan.objects.iter().filter(|object| applied.open.contains(&object.key)) {
        text.push(object_text(object));
    }
    for object in applied.plan.objects.iter().filter(|object| object.change == Change::Keep) {
        text.push(object_text(object));
    }
    text.push("\n");
    let blocked = applied.done.is_empty() && applied.plan.is_blocked();
    let of_the_plan = if blocked { applied.plan.findings.as_slice() } else { &[] };
    let findings: Vec<_> = applied.findings.iter().chain(of_the_plan).cloned().collect();
    text.push(render::summary(&findings, context));
    if !applied.open.is_empty() && !applied.done.is_empty() {
        text.push(
            "\nWhat was done stays. Run the same command again to go on, or `latchkey idp undo` to take it back.\n",
        );
    }
    text
}
