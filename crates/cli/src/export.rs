//! `latchkey export` and `latchkey import`: a setup's bundle written, and taken in.

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{
    Code, Failure, Finding, Owner,
    message::{Message, exact, say},
    setup::{ClaimCount, SetupName},
};
use latchkey_host::{
    app::{App, Difference, SavedFile},
    bundle::{self, ContentFile},
    window::Incoming,
};
use serde_json::json;
use std::path::PathBuf;

/// The largest bundle that is read.
const BUNDLE_LIMIT: u64 = 64 * 1024 * 1024;

/// Write a setup's bundle: runbook, values, steps, evidence, rollback. It holds no secret unless the key is asked for.
#[derive(Args, Debug)]
pub struct ExportCommand {
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    #[arg(long)]
    with_key: bool,
    #[arg(long)]
    encrypted: bool,
    #[arg(long, value_name = "FILE")]
    key_passphrase_file: Option<PathBuf>,
}

/// Take a bundle in: checked whole first; over a setup that is there only with --replace.
#[derive(Args, Debug)]
pub struct ImportCommand {
    file: PathBuf,
    #[arg(long)]
    replace: bool,
    #[arg(long, value_name = "FILE")]
    key_passphrase_file: Option<PathBuf>,
}

pub(crate) async fn export(command: ExportCommand, context: &Context) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let setup = app.home().load(&name)?;
    let extra = match (command.with_key, command.encrypted) {
        (false, false) => vec![],
        (true, true) => vec![encrypted_key(&command, &name, &app, context).await?],
        _ => {
            return Err(Failure::input(
                Code::TwoWordsNeeded,
                say::two_words_needed::bundle(),
                say::two_words_needed::bundle_fix(),
            ));
        }
    };
    let made = bundle::make(&setup, extra)?;
    bundle::write(&made, &command.out)?;
    // The bundle is what was asked for, and it is there: that its setup could not record it is said beside it.
    let noted = app.note_export(&name, &command.out, made.sha256.clone()).await;
    let unnoted: Vec<Finding> = noted
        .err()
        .map(|failure| Finding::warning(Code::ExportNoted, failure.message).fix(failure.fix).owner(Owner::You))
        .into_iter()
        .collect();
    let mut text = text!(
        "{}\nSHA-256 {}\n\n  {}",
        context.say(say::terminal_bundle::wrote(made.names.len(), exact(command.out.display()))),
        made.sha256,
        Text::join(made.names.iter().cloned(), "\n  ")
    );
    if !unnoted.is_empty() {
        text = text!("{}\n\n{}", text, render::findings(&unnoted, context));
    }
    let document = json!({ "file": command.out, "sha256": made.sha256, "files": made.names, "findings": unnoted });
    Outcome::done(&document, text)
}

async fn encrypted_key(
    command: &ExportCommand,
    name: &SetupName,
    app: &App,
    context: &Context,
) -> Result<ContentFile, Failure> {
    let setup = app.home().load(name)?;
    if setup.certificate.as_ref().is_none_or(|held| held.vault_entry.is_none()) {
        return Err(Failure::input(
            Code::SigningKeyMissing,
            say::command_no_key::not_here(),
            say::command_no_key::not_here_fix(),
        ));
    }
    let file = command.key_passphrase_file.as_deref().ok_or_else(|| {
        Failure::input(
            Code::PassphraseNeeded,
            say::command_passphrase_needed::for_key(),
            say::command_passphrase_needed::for_key_fix(),
        )
    })?;
    let passphrase = context.passphrase_in(file)?;
    // The key is held against the certificate: no setup hands out the key of another one.
    let bytes = app.file_content(name, SavedFile::KeyEncrypted, Some(passphrase)).await?;
    let about = say::bundle_file::key().into();
    Ok(ContentFile { name: bundle::KEY.to_owned(), about, bytes })
}

pub(crate) async fn import(command: ImportCommand, context: &Context) -> Result<Outcome, Failure> {
    let bytes = context.read(&command.file, BUNDLE_LIMIT)?;
    let app = context.app()?;
    let (incoming, shown) = app.read_bundle(&bytes, command.file.to_str())?;
    let Incoming { name, exists, differences, from, claims, lacks_key, holds_key } = &shown;
    if *exists && !command.replace && !differences.is_empty() {
        let failure = Failure::input(
            Code::ReplaceNeeded,
            say::command_replace_needed::differs(differences.len(), exact(name)),
            say::command_replace_needed::differs_fix(),
        );
        return Outcome::refused(
            &json!({ "failure": failure, "differences": differences, "from": from, "claims": claims }),
            text!("{}{}", listed(differences, context), claimed(claims, context)),
            failure,
        );
    }
    let passphrase = command.key_passphrase_file.as_deref().map(|file| context.passphrase_in(file)).transpose()?;
    let done = app.import_bundle(incoming, passphrase).await?;
    let mut text = match (exists, differences.is_empty()) {
        (false, _) => {
            text!("{}\n{}", context.say(say::terminal_bundle::imported(exact(name))), claimed(claims, context))
        }
        (true, true) => text!("{}\n", context.say(say::terminal_bundle::same(exact(name)))),
        (true, false) => text!(
            "{}\n{}{}",
            context.say(say::terminal_bundle::replaced(exact(name))),
            listed(differences, context),
            claimed(claims, context)
        ),
    };
    let (key, about_key) = match (done.key_kept, lacks_key, holds_key) {
        (true, ..) => ("in-vault", Some(say::terminal_bundle::key_in_vault())),
        (false, true, true) => ("encrypted-in-bundle", Some(say::terminal_bundle::key_in_bundle())),
        (false, true, false) => ("missing", Some(say::terminal_bundle::key_missing())),
        (false, false, _) => ("not-needed", None),
    };
    if let Some(about_key) = about_key {
        text.push(render::wrap(&context.say(about_key), 0));
    }
    let document = json!({ "imported": name, "differences": differences, "changed": done.changed, "from": from,
                           "claims": claims, "key": key });
    Outcome::done(&document, text.trimmed())
}

/// What the bundle claims and this machine has not.
fn claimed(claims: &[ClaimCount], context: &Context) -> Text {
    let rows: Vec<Text> = claims
        .iter()
        .filter(|row| row.differ > 0)
        .map(|row| {
            let ClaimCount { kind, here, in_bundle, differ } = *row;
            let said = say::terminal_claim::here(render::claim(kind), differ, here, in_bundle);
            text!("  {}\n", context.say(said))
        })
        .collect();
    if rows.is_empty() {
        return Text::default();
    }
    text!("{}\n{}", context.say(say::terminal_claim::heading()), Text::join(rows, ""))
}

fn listed(differences: &[Difference], context: &Context) -> Text {
    let shown = |value: &Option<serde_json::Value>| match value {
        None => Text::from(context.say(say::terminal_bundle::not_there())),
        Some(serde_json::Value::String(text)) => render::wrap(text, 11),
        Some(value) => render::wrap(&value.to_string(), 11),
    };
    let side =
        |label: Message, value: &Option<serde_json::Value>| text!("  {:<8} {}\n", context.say(label), shown(value));
    let line = |difference: &Difference| {
        let here = side(say::terminal_bundle::here(), &difference.left);
        let in_bundle = side(say::terminal_bundle::in_bundle(), &difference.right);
        text!("{}\n{}{}", difference.place, here, in_bundle)
    };
    Text::join(differences.iter().map(line), "")
}
