//! `latchkey idp`

use crate::{context::Context, outcome::Outcome, render};
use clap::Subcommand;
use latchkey_core::{Failure, idp::IdpId, setup::Setup};
use latchkey_host::store::Home;
use latchkey_idp::{ALL, Idp, recipe::DirectorySync, recipe::MetadataDelivery};

/// Identity providers and their guides.
#[derive(Debug, Subcommand)]
pub enum IdpCommand {
    /// List the identity providers.
    List,

    /// Show the steps by hand, filled in with the setup's values, or with placeholders where only --idp is given.
    Guide {
        /// The identity provider [default: the setup's].
        #[arg(long, value_name = "ID")]
        idp: Option<String>,
    },
}

pub(crate) async fn run(command: IdpCommand, context: &Context) -> Result<Outcome, Failure> {
    match command {
        IdpCommand::List => list(),
        IdpCommand::Guide { idp } => guide(idp, context),
    }
}

/// The identity provider of that short name.
pub(crate) fn find(id: &str) -> Result<&'static dyn Idp, Failure> {
    latchkey_idp::find(&IdpId(id.to_owned())).ok_or_else(|| {
        let known: Vec<&str> = ALL.iter().map(|idp| idp.id()).collect();
        Failure::input(
            "idp_unknown",
            format!("There is no identity provider called {id:?}."),
            format!("Choose one of {}; generic is for any other that speaks SAML.", known.join(", ")),
        )
    })
}

/// The setup that is meant.
pub(crate) fn setup_of(context: &Context) -> Result<Setup, Failure> {
    let home = Home::open(context.home.as_deref())?;
    let name = home.pick(context.setup.as_deref())?;
    home.load(&name)
}

fn list() -> Result<Outcome, Failure> {
    let summaries: Vec<_> = ALL.iter().map(|idp| idp.summary()).collect();
    let lines = summaries.iter().map(|summary| {
        let metadata = match summary.metadata {
            MetadataDelivery::Url => "metadata by URL",
            MetadataDelivery::Upload => "metadata by upload",
        };
        let sync = match summary.directory_sync {
            DirectorySync::Scim => "SCIM",
            DirectorySync::Consent => "directory sync by consent",
            DirectorySync::None => "no directory sync",
        };
        let facts = format!("{}; {metadata}; {sync}", summary.connection);
        format!("{:<10} {}\n{:10} {}", summary.id, summary.name, "", render::wrap(&facts, 11))
    });
    Outcome::done(&summaries, lines.collect::<Vec<_>>().join("\n"))
}

fn guide(idp: Option<String>, context: &Context) -> Result<Outcome, Failure> {
    let guide = match idp {
        Some(id) if context.setup.is_none() => find(&id)?.guide(None),
        Some(id) => {
            let idp = find(&id)?;
            idp.guide(Some(&setup_of(context)?))
        }
        None => {
            let setup = setup_of(context)?;
            find(setup.idp.as_str())?.guide(Some(&setup))
        }
    };
    Outcome::done(&guide, render::printable(&guide.to_markdown()))
}
