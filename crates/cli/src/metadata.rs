//! `latchkey metadata`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Identity provider metadata.
#[derive(Debug, Subcommand)]
pub enum MetadataCommand {}

pub(crate) async fn run(command: MetadataCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
