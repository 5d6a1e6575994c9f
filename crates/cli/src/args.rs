//! Every command and the options that all of them share. Each command's own options stand in its own file.

use crate::{
    attributes, certificate, domain, explain, export, idp, language, metadata, rehearse, saml, setup, sso, vault,
};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Connect an identity provider to Claude or Claude Console, and test it before anybody depends on it.
#[derive(Debug, Parser)]
#[allow(missing_docs, reason = "the help says it: crates/words/en/help.ftl")]
#[command(name = "latchkey", version, propagate_version = true, max_term_width = 80)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    #[arg(long, global = true)]
    pub json: bool,

    #[arg(long, global = true, value_name = "DIR", env = "LATCHKEY_HOME")]
    pub home: Option<PathBuf>,

    #[arg(long, global = true, value_name = "NAME")]
    pub setup: Option<String>,

    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,

    #[arg(long, global = true, value_name = "LANGUAGE", ignore_case = true)]
    pub language: Option<language::Choice>,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the help says it: crates/words/en/help.ftl")]
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
    Codes,
    Export(export::ExportCommand),
    Import(export::ImportCommand),
}
