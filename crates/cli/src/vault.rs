//! `latchkey vault`: the passphrase that the vault opens with.

use crate::{certificate::beside, context::Context, outcome::Outcome};
use clap::Subcommand;
use latchkey_core::{Failure, message::say};
use serde_json::json;
use std::path::PathBuf;

/// The place where secrets are kept.
#[derive(Debug, Subcommand)]
pub enum VaultCommand {
    Passphrase {
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
    },
}

pub(crate) async fn run(command: VaultCommand, context: &Context) -> Result<Outcome, Failure> {
    let VaultCommand::Passphrase { new_passphrase_file } = command;
    let here = context.clone();
    let secrets = beside(move || {
        let app = here.app()?;
        let vault = here.vault_as_it_is(app.home())?;
        let secrets = vault.entries()?.len();
        vault.change_passphrase(&here.new_passphrase(new_passphrase_file.as_deref())?)?;
        Ok(secrets)
    })
    .await?;
    Outcome::done(&json!({ "changed": true, "secrets": secrets }), context.say(say::terminal_vault::changed(secrets)))
}
