//! Every command and the options that all of them share. Each command's own options stand in its own file.

use crate::{
    attributes, certificate, domain, explain, export, idp, language, metadata, rehearse, saml, setup, sso, vault,
};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Connect an identity provider to Claude or Claude Console, and test it before anybody depends on it.
#[derive(Debug, Parser)]
#[command(name = "latchkey", version, propagate_version = true, max_term_width = 80)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// Print exactly one JSON document on standard output.
    #[arg(long, global = true)]
    pub json: bool,

    /// Where setups live [default: the platform's data folder].
    #[arg(long, global = true, value_name = "DIR", env = "LATCHKEY_HOME")]
    pub home: Option<PathBuf>,

    /// Which setup.
    #[arg(long, global = true, value_name = "NAME")]
    pub setup: Option<String>,

    /// A file with the vault's passphrase, for machines without a keychain; - reads standard input.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,

    /// The language of everything that is printed [default: LATCHKEY_LANGUAGE, otherwise the system's].
    #[arg(long, global = true, value_name = "LANGUAGE", ignore_case = true)]
    pub language: Option<language::Choice>,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "each command's own arguments carry its description")]
pub enum Command {
    Rehearse(rehearse::RehearseCommand),
    #[command(subcommand)]
    Setup(setup::SetupCommand),
    #[command(subcommand)]
    Domain(domain::DomainCommand),
    #[command(subcommand)]
    Certificate(certificate::CertificateCommand),
    #[command(subcommand)]
    Attributes(attributes::AttributesCommand),
    #[command(subcommand)]
    Idp(idp::IdpCommand),
    #[command(subcommand)]
    Metadata(metadata::MetadataCommand),
    #[command(subcommand)]
    Saml(saml::SamlCommand),
    #[command(subcommand)]
    Sso(sso::SsoCommand),
    #[command(subcommand)]
    Vault(vault::VaultCommand),
    Explain(explain::ExplainCommand),
    /// List every code that a finding or a failure can have
    Codes,
    Export(export::ExportCommand),
    Import(export::ImportCommand),
}
