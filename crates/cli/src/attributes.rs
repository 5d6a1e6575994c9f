//! `latchkey attributes`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// The attributes that would be sent.
#[derive(Debug, Subcommand)]
pub enum AttributesCommand {}

pub(crate) async fn run(command: AttributesCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
