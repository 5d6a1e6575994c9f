//! `latchkey domain`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Domain verification.
#[derive(Debug, Subcommand)]
pub enum DomainCommand {}

pub(crate) async fn run(command: DomainCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
