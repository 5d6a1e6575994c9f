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
    message::say,
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
    /// The file to write.
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    /// Put the private key in; only together with --encrypted.
    #[arg(long)]
    with_key: bool,
    /// The key goes in encrypted with a passphrase, the only form in which it leaves the vault.
    #[arg(long)]
    encrypted: bool,
    /// A file with the passphrase for the encrypted key; - reads standard input.
    #[arg(long, value_name = "FILE")]
    key_passphrase_file: Option<PathBuf>,
}

/// Take a bundle in: checked whole first; over a setup that is there only with --replace.
#[derive(Args, Debug)]
pub struct ImportCommand {
    /// The bundle.
    file: PathBuf,
    /// Replace the setup of the same name.
    #[arg(long)]
    replace: bool,
    /// A file with the passphrase of the encrypted key in the bundle; - reads standard input.
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
                "The key leaves the vault only when both --with-key and --encrypted are named.",
                "Name both, with --key-passphrase-file, or neither.",
            ));
        }
    };
    let made = bundle::make(&setup, extra)?;
    bundle::write(&made, &command.out)?;
    // The bundle is what was asked for, and it is there: that its setup could not record it is said beside it.
    let noted = app.note_export(&name, &command.out, made.sha256.clone()).await;
    let unnoted: Vec<Finding> = noted
        .err()
        .map(|failure| {
            let title = failure.message.without_full_stop();
            Finding::warning(Code::ExportNoted, title).fix(failure.fix).owner(Owner::You)
        })
        .into_iter()
        .collect();
    let mut text = text!(
        "Wrote {} with {} files.\nSHA-256 {}\n\n  {}",
        command.out.display(),
        made.names.len(),
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
            Code::NoKey,
            "This setup has no private key in this machine's vault.",
            "Export without --with-key, or on the machine where the key was made.",
        ));
    }
    let file = command.key_passphrase_file.as_deref().ok_or_else(|| {
        Failure::input(
            Code::PassphraseNeeded,
            "The encrypted key needs a passphrase of its own.",
            "Name --key-passphrase-file FILE.",
        )
    })?;
    let passphrase = context.passphrase_in(file)?;
    // The key is held against the certificate: no setup hands out the key of another one.
    let bytes = app.file_content(name, SavedFile::KeyEncrypted, Some(passphrase)).await?;
    Ok(ContentFile { name: bundle::KEY.to_owned(), about: say::bundle_file::key().into(), bytes })
}

pub(crate) async fn import(command: ImportCommand, context: &Context) -> Result<Outcome, Failure> {
    let bytes = context.read(&command.file, BUNDLE_LIMIT)?;
    let app = context.app()?;
    let (incoming, shown) = app.read_bundle(&bytes, command.file.to_str())?;
    let Incoming { name, exists, differences, from, claims, lacks_key, holds_key } = &shown;
    if *exists && !command.replace && !differences.is_empty() {
        let failure = Failure::input(
            Code::ReplaceNeeded,
            format!("There is a setup {name} already, and the bundle would change it in {} places.", differences.len()),
            "Read the differences, then name --replace to take the bundle's values.",
        );
        return Outcome::refused(
            &json!({ "failure": failure, "differences": differences, "from": from, "claims": claims }),
            text!("{}{}", listed(differences), claimed(claims)),
            failure,
        );
    }
    let passphrase = command.key_passphrase_file.as_deref().map(|file| context.passphrase_in(file)).transpose()?;
    let done = app.import_bundle(incoming, passphrase).await?;
    let mut text = match (exists, differences.is_empty()) {
        (false, _) => text!("Imported {}.\n{}", name, claimed(claims)),
        (true, true) => text!("{} is already as in the bundle.\n", name),
        (true, false) => text!("Replaced {}.\n{}{}", name, listed(differences), claimed(claims)),
    };
    let key = match (done.key_kept, lacks_key, holds_key) {
        (true, ..) => "in-vault",
        (false, true, true) => "encrypted-in-bundle",
        (false, true, false) => "missing",
        (false, false, _) => "not-needed",
    };
    text.push(render::wrap(about_key(key), 0));
    let document = json!({ "imported": name, "differences": differences, "changed": done.changed, "from": from,
                           "claims": claims, "key": key });
    Outcome::done(&document, text.trimmed())
}

fn about_key(key: &str) -> &'static str {
    match key {
        "in-vault" => "The certificate's key was in the bundle and is in this machine's vault now.",
        "encrypted-in-bundle" => {
            "The certificate's key is in the bundle, encrypted, and was not imported. Import the bundle again with \
             --key-passphrase-file FILE."
        }
        "missing" => {
            "The certificate's key is not on this machine. Import it with `latchkey certificate import`, or import a \
             bundle that holds the encrypted key, or make a new certificate."
        }
        _ => "",
    }
}

/// What the bundle claims and this machine has not.
fn claimed(claims: &[ClaimCount]) -> Text {
    let rows: Vec<Text> = claims
        .iter()
        .filter(|row| row.differ > 0)
        .map(|row| {
            let ClaimCount { kind, here, in_bundle, differ } = row;
            text!("  {}: {} here, {} in the bundle, {} differ\n", render::claim(*kind), here, in_bundle, differ)
        })
        .collect();
    if rows.is_empty() {
        return Text::default();
    }
    text!("From the bundle, not tested here; it counts for no check on this machine:\n{}", Text::join(rows, ""))
}

fn listed(differences: &[Difference]) -> Text {
    let shown = |value: &Option<serde_json::Value>| match value {
        None => Text::from("(not there)"),
        Some(serde_json::Value::String(text)) => render::wrap(text, 11),
        Some(value) => render::wrap(&value.to_string(), 11),
    };
    let line = |difference: &Difference| {
        text!("{}\n  here    {}\n  bundle  {}\n", difference.place, shown(&difference.left), shown(&difference.right))
    };
    Text::join(differences.iter().map(line), "")
}
