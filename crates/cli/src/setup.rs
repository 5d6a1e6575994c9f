//! `latchkey setup`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Setups.
#[derive(Debug, Subcommand)]
pub enum SetupCommand {}

pub(crate) async fn run(command: SetupCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
