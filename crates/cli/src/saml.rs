//! `latchkey saml`

mod against;
mod inspect;
mod redact;
mod show;

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// SAML responses.
#[derive(Debug, Subcommand)]
pub enum SamlCommand {
    Inspect(Box<inspect::Inspect>),
    Redact(Box<redact::Redact>),
}

pub(crate) async fn run(command: SamlCommand, context: &Context) -> Result<Outcome, Failure> {
    match command {
        SamlCommand::Inspect(inspect) => inspect::run(&inspect, context),
        SamlCommand::Redact(redact) => redact::run(&redact, context),
    }
}
