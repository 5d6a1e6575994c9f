//! `latchkey certificate`

use crate::{context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::Failure;

/// Signing keys and certificates.
#[derive(Debug, Subcommand)]
pub enum CertificateCommand {}

pub(crate) async fn run(command: CertificateCommand, _context: &Context) -> Result<Outcome, Failure> {
    match command {}
}
