//! The command line: arguments in, one outcome out. `args.rs` says what there is, one file per command does it,
//! `render.rs` makes it readable, `outcome.rs` turns it into output and an exit status, and
//! `text.rs` alone writes. All engine work happens in
//! the host and below.

mod args;
mod codes;
mod context;
mod ending;
mod help;
mod language;
mod outcome;
mod passphrase;
mod render;
mod text;
mod time;

mod attributes;
mod certificate;
mod domain;
mod explain;
mod export;
mod idp;
mod metadata;
mod rehearse;
mod saml;
mod setup;
mod sso;
mod vault;

pub use args::{Arguments, Command};

use clap::FromArgMatches;
use context::Context;
use latchkey_words::Language;
use outcome::Outcome;
use std::{ffi::OsString, process::ExitCode};

/// The whole program: sees to its surroundings, then runs one command.
pub fn start(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(ended) = latchkey_host::archive::serve_or_use_children(arguments.iter().cloned()) {
        return ended;
    }
    latchkey_host::process::keep_secrets_out_of_crashes();
    latchkey_host::process::refuse_to_be_looked_into();
    match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(run(arguments)),
        Err(error) => outcome::cannot_start(&error, language::of_arguments(&arguments).unwrap_or_default()),
    }
}

/// Runs one command and answers with the process's exit status: 0 everything asked for holds, 1 a check failed,
/// 2 it could not run, 3 nothing remote answered in time.
pub async fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let words: Vec<OsString> = arguments.into_iter().collect();
    // What could not be parsed still says in which language, and whether a document is expected.
    let json = words.iter().any(|word| word == "--json");
    let language = match language::of_arguments(&words) {
        Ok(language) => language,
        Err(failure) => return outcome::show_early(&failure, json, Language::default()),
    };
    let parsed = help::command(language).try_get_matches_from(&words);
    let arguments = match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return outcome::show_usage(&error, json, language),
    };
    let context = Context::new(&arguments, language);
    let result = dispatch(arguments.command, &context).await;
    outcome::show(&context, result)
}

async fn dispatch(command: Command, context: &Context) -> Result<Outcome, latchkey_core::Failure> {
    match command {
        Command::Attributes(command) => attributes::run(command, context).await,
        Command::Certificate(command) => certificate::run(command, context).await,
        Command::Codes => codes::run(context),
        Command::Domain(command) => domain::run(command, context).await,
        Command::Explain(command) => explain::run(command, context).await,
        Command::Export(command) => export::export(command, context).await,
        Command::Idp(command) => idp::run(command, context).await,
        Command::Import(command) => export::import(command, context).await,
        Command::Metadata(command) => metadata::run(command, context).await,
        Command::Rehearse(command) => rehearse::run(command, context).await,
        Command::Saml(command) => saml::run(command, context).await,
        Command::Setup(command) => setup::run(command, context).await,
        Command::Sso(command) => sso::run(command, context).await,
        Command::Vault(command) => vault::run(command, context).await,
    }
}
