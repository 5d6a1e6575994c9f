//! `latchkey export` and `latchkey import`

use crate::{context::Context, outcome::Outcome};
use clap::Args;
use latchkey_core::Failure;

/// Write a setup's bundle.
#[derive(Debug, Args)]
pub struct ExportCommand {}

/// Take a bundle in.
#[derive(Debug, Args)]
pub struct ImportCommand {}

pub(crate) async fn export(_command: ExportCommand, _context: &Context) -> Result<Outcome, Failure> {
    Outcome::done(&(), "")
}

pub(crate) async fn import(_command: ImportCommand, _context: &Context) -> Result<Outcome, Failure> {
    Outcome::done(&(), "")
}
