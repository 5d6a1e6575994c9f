//! `latchkey metadata`

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
    time,
};
use clap::Subcommand;
use latchkey_certificate::{MAXIMUM_BYTES, certificates_in};
use latchkey_core::{
    Code, Failure, Timestamp,
    message::{day, exact, say},
    service_provider::IdpMetadata,
};
use latchkey_host::fetch::{self, Fingerprint};
use latchkey_saml::metadata::{SIZE_LIMIT, check, read, signature};
use std::path::{Path, PathBuf};

/// Identity provider metadata.
#[derive(Debug, Subcommand)]
pub enum MetadataCommand {
    Check {
        #[arg(value_name = "FILE_OR_URL")]
        source: String,
        #[arg(long, value_name = "SHA256")]
        trust_fingerprint: Option<String>,
        #[arg(long, value_name = "FILE")]
        signed_by: Option<PathBuf>,
        #[arg(long, value_name = "RFC3339", value_parser = time::moment)]
        at: Option<Timestamp>,
    },
}

pub(crate) async fn run(command: MetadataCommand, context: &Context) -> Result<Outcome, Failure> {
    let MetadataCommand::Check { source, trust_fingerprint, signed_by, at } = command;
    let now = at.unwrap_or_else(|| context.now());
    let trust = trust_fingerprint.as_deref().map(Fingerprint::parse).transpose()?;
    let metadata = read_from(&source, trust, now, context).await?;
    let mut findings = check(&metadata, now);
    if let Some(file) = signed_by {
        let bytes = context.read(&file, MAXIMUM_BYTES as u64)?;
        if bytes.trim_ascii_start().starts_with(b"<") {
            // A certificate that the metadata brings along would vouch for anything.
            return Err(Failure::input(
                Code::SignerNotACertificate,
                say::signer_not_a_certificate::is_xml(),
                say::signer_not_a_certificate::is_xml_fix(),
            ));
        }
        let signers = certificates_in(&bytes, None)?;
        findings.retain(|finding| finding.code != Code::MetadataSignature);
        let place = findings.iter().position(|finding| !finding.is_failure()).unwrap_or(findings.len());
        findings.splice(place..place, signature(&metadata.xml, &signers)?);
    }
    let text = text!("{}\n{}", summary(&metadata, context), render::findings(&findings, context));
    Outcome::judged(&serde_json::json!({ "metadata": metadata, "findings": findings }), text, &findings)
}

/// Reads metadata from a URL, a file or, where the source is `-`, standard input.
pub(crate) async fn read_from(
    source: &str,
    trust: Option<Fingerprint>,
    now: Timestamp,
    context: &Context,
) -> Result<IdpMetadata, Failure> {
    if fetch::is_url(source) {
        return read(&fetch::metadata(source, trust).await?, source.trim(), now);
    }
    if trust.is_some() {
        return Err(Failure::input(
            Code::FingerprintWithoutUrl,
            say::fingerprint_without_url::is_file(),
            say::fingerprint_without_url::is_file_fix(),
        ));
    }
    let shown = if source == "-" { "pasted" } else { source };
    read(&context.read(Path::new(source), SIZE_LIMIT as u64)?, shown, now)
}

fn summary(metadata: &IdpMetadata, context: &Context) -> Text {
    let sign_on = metadata.sso_redirect.clone().or_else(|| metadata.sso_post.clone());
    let sign_on = sign_on.unwrap_or_else(|| context.say(say::terminal_metadata::none()));
    let mut text = text!(
        "{:<12} {}\n{:<12} {}\n",
        context.say(say::terminal_metadata::entity_id()),
        metadata.entity_id,
        context.say(say::terminal_metadata::sign_on_url()),
        sign_on
    );
    for certificate in &metadata.signing_certificates {
        text.push(text!(
            "{:<12} {}\n             SHA-256 {}\n",
            context.say(say::terminal_metadata::certificate()),
            context.say(say::terminal_metadata::until(day(certificate.not_after), exact(&certificate.subject))),
            render::wrap(&certificate.sha256.replace(':', " "), 21),
        ));
    }
    text
}
