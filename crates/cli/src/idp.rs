//! `latchkey idp`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Identity providers and their guides.
#[derive(Debug, Subcommand)]
pub enum IdpCommand {}

pub(crate) async fn run(command: IdpCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
