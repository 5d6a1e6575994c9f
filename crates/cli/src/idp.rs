//! `latchkey idp`

mod import;
mod plan;
mod planned;
mod prove;
mod rights;

pub(crate) use plan::Access;
pub(crate) use prove::tidy;

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Subcommand;
use latchkey_core::{
    Code, Failure,
    idp::IdpId,
    message::{exact, say},
    plain::quoted,
    setup::Setup,
};
use latchkey_host::{app::guide_text, store::Home};
use latchkey_idp::{ALL, Idp, recipe::DirectorySync, recipe::MetadataDelivery};
use latchkey_words::{Reader, saying};

/// Identity providers and their guides.
#[derive(Debug, Subcommand)]
pub enum IdpCommand {
    List,

    Guide {
        #[arg(long, value_name = "ID")]
        idp: Option<String>,
    },
    Plan(plan::PlanArguments),
    Apply(plan::ApplyArguments),
    Undo(plan::UndoArguments),
    Token(plan::TokenArguments),
    Rights(rights::RightsArguments),
    Preview(prove::PreviewArguments),
    Check(prove::CheckArguments),
    ScimStatus(prove::ScimArguments),
    Import(import::ImportArguments),
}

pub(crate) async fn run(command: IdpCommand, context: &Context) -> Result<Outcome, Failure> {
    match command {
        IdpCommand::List => list(context),
        IdpCommand::Guide { idp } => guide(idp, context),
        IdpCommand::Plan(arguments) => plan::plan(arguments, context).await,
        IdpCommand::Apply(arguments) => plan::apply(arguments, context).await,
        IdpCommand::Undo(arguments) => plan::undo(arguments, context).await,
        IdpCommand::Token(arguments) => plan::token(arguments, context).await,
        IdpCommand::Rights(arguments) => rights::rights(&arguments, context),
        IdpCommand::Preview(arguments) => prove::preview(arguments, context).await,
        IdpCommand::Check(arguments) => prove::check(arguments, context).await,
        IdpCommand::ScimStatus(arguments) => prove::scim_status(arguments, context).await,
        IdpCommand::Import(arguments) => import::import(arguments, context).await,
    }
}

/// The identity provider of that short name.
pub(crate) fn find(id: &str) -> Result<&'static dyn Idp, Failure> {
    latchkey_idp::find(&IdpId(id.to_owned())).ok_or_else(|| {
        let known: Vec<_> = ALL.iter().map(|idp| exact(idp.id())).collect();
        Failure::input(
            Code::IdpUnknown,
            say::command_idp_unknown::none(exact(quoted(&id))),
            say::command_idp_unknown::none_fix(known),
        )
    })
}

/// The setup that is meant.
pub(crate) fn setup_of(context: &Context) -> Result<Setup, Failure> {
    let home = Home::open(context.home.as_deref())?;
    let name = home.pick(context.setup.as_deref())?;
    home.load(&name)
}

fn list(context: &Context) -> Result<Outcome, Failure> {
    let summaries: Vec<_> = ALL.iter().map(|idp| idp.summary()).collect();
    let lines = summaries.iter().map(|summary| {
        let metadata = match summary.metadata {
            MetadataDelivery::Url => say::terminal_idp::by_url(),
            MetadataDelivery::Upload => say::terminal_idp::by_upload(),
        };
        let sync = match summary.directory_sync {
            DirectorySync::Scim => say::terminal_idp::scim(),
            DirectorySync::Consent => say::terminal_idp::consent(),
            DirectorySync::None => say::terminal_idp::no_sync(),
        };
        let facts = [context.say(&summary.connection), context.say(metadata), context.say(sync)].join("; ");
        text!("{:<10} {}\n{:10} {}", summary.id, context.say(&summary.name), "", render::wrap(&facts, 11))
    });
    Outcome::done(&summaries, Text::join(lines, "\n"))
}

fn guide(idp: Option<String>, context: &Context) -> Result<Outcome, Failure> {
    let (text, say) = (guide_text(context.language), saying(context.language, Reader::Terminal));
    let guide = match idp {
        Some(id) if context.setup.is_none() => find(&id)?.guide(None, text, &say),
        Some(id) => {
            let idp = find(&id)?;
            idp.guide(Some(&setup_of(context)?), text, &say)
        }
        None => {
            let setup = setup_of(context)?;
            find(setup.idp.as_str())?.guide(Some(&setup), text, &say)
        }
    };
    Outcome::done(&guide, folded(&guide.to_markdown(&say)))
}

/// Markdown for a terminal: prose is broken between words, values to copy stay in one piece.
fn folded(markdown: &str) -> Text {
    let mut inside_value = false;
    let mut text = Text::default();
    for line in markdown.lines() {
        let bare = line.trim_start();
        let fence = bare.starts_with("```");
        inside_value ^= fence;
        let margin = line.len() - bare.len();
        let copied = margin > 0 && bare.starts_with("- ");
        if fence || inside_value || copied || bare.is_empty() {
            text.push(line.to_owned());
        } else {
            let (mark, words) = marker(bare);
            let indent = margin + mark.len();
            text.push(text!("{}{}", Text::blanks(margin), mark));
            if mark == "> " {
                // A quotation keeps its mark on every line.
                text.push(render::wrapped(words, indent, &text!("\n{}> ", Text::blanks(margin))));
            } else {
                text.push(render::wrap(words, indent));
            }
        }
        text.push("\n");
    }
    text
}

/// What stands before the words of a line.
fn marker(line: &str) -> (&str, &str) {
    let marks = ["- [ ] ", "- [x] ", "> ", "# ", "## "];
    let mark = marks.into_iter().find(|mark| line.starts_with(mark)).unwrap_or_default();
    line.split_at(mark.len())
}
