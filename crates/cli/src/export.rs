//! `latchkey export` and `latchkey import`: a setup's bundle written, and taken in.

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
};
use clap::Args;
use latchkey_core::{Failure, Secret, certificate::SigningCertificate};
use latchkey_host::{
    app::{App, Difference},
    bundle::{self, ContentFile},
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
}

pub(crate) async fn export(command: ExportCommand, context: &Context) -> Result<Outcome, Failure> {
    let app = context.app()?;
    let name = app.pick(context.setup.as_deref())?;
    let setup = app.home().load(&name)?;
    let extra = match (command.with_key, command.encrypted) {
        (false, false) => vec![],
        (true, true) => vec![encrypted_key(&command, setup.certificate.as_ref(), &app, context).await?],
        _ => {
            return Err(Failure::input(
                "two_words_needed",
                "The key leaves the vault only when both --with-key and --encrypted are named.",
                "Name both, with --key-passphrase-file, or neither.",
            ));
        }
    };
    let made = bundle::make(&setup, extra)?;
    bundle::write(&made, &command.out)?;
    app.apply(&name, latchkey_core::wizard::Action::Exported { sha256: made.sha256.clone() }).await?;
    let text = text!(
        "Wrote {} with {} files.\nSHA-256 {}\n\n  {}",
        command.out.display(),
        made.names.len(),
        made.sha256,
        Text::join(made.names.iter().cloned(), "\n  ")
    );
    Outcome::done(&json!({ "file": command.out, "sha256": made.sha256, "files": made.names }), text)
}

async fn encrypted_key(
    command: &ExportCommand,
    certificate: Option<&SigningCertificate>,
    app: &App,
    context: &Context,
) -> Result<ContentFile, Failure> {
    let entry = certificate.and_then(|certificate| certificate.vault_entry.clone()).ok_or_else(|| {
        Failure::input(
            "no_key",
            "This setup has no private key in this machine's vault.",
            "Export without --with-key, or on the machine where the key was made.",
        )
    })?;
    let file = command.key_passphrase_file.as_deref().ok_or_else(|| {
        Failure::input(
            "passphrase_needed",
            "The encrypted key needs a passphrase of its own.",
            "Name --key-passphrase-file FILE.",
        )
    })?;
    let passphrase = context.passphrase_in(file)?;
    let key = app.vault()?.read(&entry)?.ok_or_else(|| {
        Failure::input("no_key", "The vault no longer holds this setup's key.", "Make or import a certificate again.")
    })?;
    let key = Secret::new(String::from_utf8_lossy(key.expose()).into_owned());
    let text = latchkey_certificate::encrypted_key_pem(&key, &passphrase)?;
    Ok(ContentFile::text("key.encrypted.pem", "the private key, encrypted (PKCS#8)", text))
}

pub(crate) async fn import(command: ImportCommand, context: &Context) -> Result<Outcome, Failure> {
    let bytes = context.read(&command.file, BUNDLE_LIMIT)?;
    let incoming = bundle::read(&bytes)?;
    let app = context.app()?;
    let name = incoming.setup.name.clone();
    let changes = incoming.changes(app.home())?;
    let differences = changes.as_deref().unwrap_or_default();
    if changes.is_some() && !command.replace && !differences.is_empty() {
        let failure = Failure::input(
            "replace_needed",
            format!("There is a setup {name} already, and the bundle would change it in {} places.", differences.len()),
            "Read the differences, then name --replace to take the bundle's values.",
        );
        return Outcome::refused(
            &json!({ "failure": failure, "differences": differences }),
            listed(differences),
            failure,
        );
    }
    if changes.is_none() || command.replace {
        incoming.take(app.home())?;
    }
    let text = match &changes {
        None => text!("Took in {}.", name),
        Some(differences) if differences.is_empty() => text!("{} is already as in the bundle.", name),
        Some(differences) => text!("Replaced {}.\n{}", name, listed(differences)),
    };
    Outcome::done(&json!({ "imported": name, "differences": differences }), text)
}

fn listed(differences: &[Difference]) -> Text {
    let shown = |value: &Option<serde_json::Value>| match value {
        None => Text::from("(not there)"),
        Some(serde_json::Value::String(text)) => render::wrap(text, 11),
        Some(value) => render::wrap(&value.to_string(), 11),
    };
    let line = |difference: &Difference| {
        text!("{}\n  here    {}\n  bundle  {}", difference.place, shown(&difference.left), shown(&difference.right))
    };
    Text::join(differences.iter().map(line), "\n")
}
