//! `latchkey sso`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Sign-in tests.
#[derive(Debug, Subcommand)]
pub enum SsoCommand {}

pub(crate) async fn run(command: SsoCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
