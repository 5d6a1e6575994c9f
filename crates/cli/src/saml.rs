//! `latchkey saml`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// SAML responses.
#[derive(Debug, Subcommand)]
pub enum SamlCommand {}

pub(crate) async fn run(command: SamlCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
