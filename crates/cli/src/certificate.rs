//! `latchkey certificate`: keys and certificates made, imported and looked at. Work that keeps a processor busy runs
//! beside the async threads.

mod facts;
mod keep;
mod key_file;

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
    time,
};
use clap::{Args, Subcommand};
use keep::Keep;
pub(crate) use key_file::password_in as secret_in;
use key_file::{KeyFile, password_in};
use latchkey_certificate::{DEFAULT_DAYS, KeyPair, MAXIMUM_BYTES, Request, RsaSize, certificates_in, judge};
use latchkey_core::{
    Code, Failure, Finding, Secret, Timestamp,
    certificate::CertificateSource,
    message::{Message, exact, say},
};
use latchkey_host::store::named::{Existing, write_named};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Signing keys and certificates.
#[derive(Debug, Subcommand)]
pub enum CertificateCommand {
    New(NewCommand),
    Import(ImportCommand),
    Show(ShowCommand),
}

/// What to make.
#[derive(Args, Debug)]
pub struct NewCommand {
    #[arg(long, value_name = "NAME", default_value = "Claude SSO")]
    common_name: String,
    #[arg(long, value_name = "BITS", default_value_t = RsaSize::default().bits())]
    size: u32,
    #[arg(long, default_value_t = DEFAULT_DAYS)]
    days: u32,
    #[command(flatten)]
    placing: Placing,
}

/// What to import.
#[derive(Args, Debug)]
pub struct ImportCommand {
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    #[command(flatten)]
    placing: Placing,
}

/// What to show.
#[derive(Args, Debug)]
pub struct ShowCommand {
    file: PathBuf,
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    #[arg(long, value_name = "RFC3339", value_parser = time::moment)]
    at: Option<Timestamp>,
}

/// Where certificate and key go.
#[derive(Args, Debug)]
struct Placing {
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    key_file: KeyFile,
}

pub(crate) async fn run(command: CertificateCommand, context: &Context) -> Result<Outcome, Failure> {
    match command {
        CertificateCommand::New(command) => new(command, context).await,
        CertificateCommand::Import(command) => import(command, context).await,
        CertificateCommand::Show(command) => show(command, context).await,
    }
}

async fn new(command: NewCommand, context: &Context) -> Result<Outcome, Failure> {
    let size = RsaSize::from_bits(command.size).ok_or_else(|| {
        let message = say::command_key_size::unsupported(exact(command.size));
        Failure::input(Code::KeySizeInvalid, message, say::command_key_size::unsupported_fix())
    })?;
    let keep = Keep::prepare(context, command.placing.replace, command.placing.key_file.is_asked_for())?;
    let passphrase = command.placing.key_file.prepare(None, context)?;
    let request = Request { common_name: command.common_name, size, days: command.days, now: context.now() };
    let pair = beside(move || latchkey_certificate::make(&request)).await?;
    place(pair, CertificateSource::Made, &command.placing, keep, passphrase, context).await
}

async fn import(command: ImportCommand, context: &Context) -> Result<Outcome, Failure> {
    let inputs = [Some(&command.file), command.key.as_ref(), command.password_file.as_ref()];
    let from_input = read_standard_input_once(inputs.into_iter().flatten())?;
    let keep = Keep::prepare(context, command.placing.replace, command.placing.key_file.is_asked_for())?;
    let passphrase = command.placing.key_file.prepare(from_input, context)?;
    let bytes = context.read(&command.file, MAXIMUM_BYTES as u64)?;
    let key = command.key.as_ref().map(|path| context.read(path, MAXIMUM_BYTES as u64)).transpose()?;
    let key = key.map(Secret::new);
    let password = command.password_file.as_ref().map(|path| password_in(path, context)).transpose()?;
    let read = move |password: Option<&Secret<String>>| {
        latchkey_certificate::import(&bytes, key.as_ref().map(|key| key.expose().as_slice()), password)
    };
    let pair = with_password(read, password, from_input.is_some(), context).await?;
    place(pair, CertificateSource::Imported, &command.placing, keep, passphrase, context).await
}

async fn show(command: ShowCommand, context: &Context) -> Result<Outcome, Failure> {
    let inputs = [Some(&command.file), command.password_file.as_ref()];
    let from_input = read_standard_input_once(inputs.into_iter().flatten())?;
    let now = command.at.unwrap_or_else(|| context.now());
    let bytes = context.read(&command.file, MAXIMUM_BYTES as u64)?;
    let password = command.password_file.as_ref().map(|path| password_in(path, context)).transpose()?;
    let read = move |password: Option<&Secret<String>>| certificates_in(&bytes, password);
    let certificates = with_password(read, password, from_input.is_some(), context).await?;
    let mut documents = Vec::new();
    let mut texts = Vec::new();
    let mut all = Vec::new();
    for facts in &certificates {
        let findings = judge(facts, now);
        documents.push(facts::document(facts, &findings)?);
        texts.push(text!("{}\n{}", facts::text(facts, now, context), render::findings(&findings, context)));
        all.extend(findings);
    }
    Outcome::judged(&json!({ "certificates": documents }), Text::join(texts, "\n\n"), &all)
}

/// Puts a pair where it was asked to go: key file, vault and setup, certificate file, in this order, so that no
/// certificate stands anywhere whose key got lost on the way.
async fn place(
    pair: KeyPair,
    source: CertificateSource,
    placing: &Placing,
    keep: Option<Keep>,
    passphrase: Option<Secret<String>>,
    context: &Context,
) -> Result<Outcome, Failure> {
    let now = context.now();
    let facts = pair.facts.clone();
    let mut findings = vec![Finding::passed(Code::KeyBelongsToCertificate, say::key_belongs_to_certificate::belongs())];
    findings.extend(judge(&facts, now));
    let mut notes: Vec<Message> = Vec::new();
    if let Some(passphrase) = passphrase {
        notes.extend(placing.key_file.write(&pair, passphrase).await?);
    }
    let kept = keep.is_some();
    if let Some(keep) = keep {
        notes.push(keep.store(pair, source, &findings).await?);
    }
    if let Some(path) = &placing.out {
        write_named(path, facts.pem.as_bytes(), Existing::Replace)?;
        notes.push(say::terminal_certificate::written(exact(path.display())));
    }
    if !kept && placing.key_file.path().is_none() {
        findings.push(key_not_kept(source));
    }
    let shown = text!(
        "{}\n{}\n{}",
        facts::text(&facts, now, context),
        render::findings(&findings, context),
        Text::join(notes.iter().map(|note| text!("\n{}", render::wrap(&context.say(note), 0))), "")
    );
    let document: Value = json!({ "certificate": facts, "findings": findings });
    Outcome::judged(&document, shown, &findings)
}

fn key_not_kept(source: CertificateSource) -> Finding {
    let (title, fix) = match source {
        CertificateSource::Made => (say::key_not_kept::made(), say::key_not_kept::made_fix()),
        CertificateSource::Imported | CertificateSource::FromMetadata => {
            (say::key_not_kept::imported(), say::key_not_kept::imported_fix())
        }
    };
    Finding::warning(Code::KeyNotKept, title).fix(fix).owner(latchkey_core::Owner::You)
}

/// Runs `read` with the password that was given, or asks for one where it turns out to be needed and somebody is
/// there to answer.
async fn with_password<T: Send + 'static>(
    read: impl Fn(Option<&Secret<String>>) -> Result<T, Failure> + Clone + Send + 'static,
    password: Option<Secret<String>>,
    input_is_taken: bool,
    context: &Context,
) -> Result<T, Failure> {
    let again = read.clone();
    let given = password.is_some();
    match beside(move || read(password.as_ref())).await {
        Err(failure) if failure.code == Code::PasswordNeeded && !given && !input_is_taken && key_file::may_ask() => {
            let typed = key_file::ask(say::terminal_ask::file(), context)?;
            beside(move || again(Some(&typed))).await
        }
        outcome => outcome,
    }
}

/// Standard input can be read only once; says which of the paths reads it.
fn read_standard_input_once<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> Result<Option<&'a Path>, Failure> {
    let mut readers = paths.map(PathBuf::as_path).filter(|path| *path == Path::new("-"));
    let first = readers.next();
    if readers.next().is_some() {
        return Err(key_file::input_taken());
    }
    Ok(first)
}

/// Runs on a thread that may be busy for seconds.
pub(crate) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|_| {
        Failure::input(
            Code::Interrupted,
            say::command_interrupted::key_work(),
            say::command_interrupted::key_work_fix(),
        )
    })?
}
