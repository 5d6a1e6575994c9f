//! `latchkey saml`

use crate::{context::Context, outcome::Outcome, render, time};
use clap::{Args, Subcommand};
use latchkey_core::{
    Failure, Timestamp,
    check::locate,
    domain::DomainName,
    setup::Setup,
    sign_in::{Judgement, Verdict},
};
use latchkey_host::loopback::Requirements;
use latchkey_saml::judge::{
    DEFAULT_SKEW_SECONDS, Expectation, ReplayCache, RequestRule, Trust, judge_document, judge_form_value,
};
use latchkey_saml::{gate, metadata};
use std::path::{Path, PathBuf};

/// Base64 of the largest response, wrapped, with room to spare.
const RESPONSE_LIMIT: u64 = 2 * gate::MAX_BYTES as u64;
/// A form value always gets a verdict, also one that is far too large.
const FORM_VALUE_LIMIT: u64 = 64 * RESPONSE_LIMIT;
/// An hour; more would make every time check meaningless.
const LARGEST_SKEW: i64 = 3_600;

/// SAML responses.
#[derive(Debug, Subcommand)]
pub enum SamlCommand {
    /// Judge responses as the service provider and Claude would. With --setup, what no option says comes from there.
    Inspect(Box<Inspect>),
}

/// What is judged, and against what.
#[derive(Debug, Args)]
pub struct Inspect {
    /// The responses, as XML or base64; - reads standard input. Several are judged in order, as one service provider would meet them.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Each file is exactly what arrived in the form field SAMLResponse; there is always a verdict.
    #[arg(long)]
    form_value: bool,

    /// Trust the identity provider of this metadata file.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["certificate", "issuer"])]
    idp_metadata: Option<PathBuf>,

    /// Trust the certificates in this file.
    #[arg(long, value_name = "FILE")]
    certificate: Vec<PathBuf>,

    /// The identity provider's entity ID.
    #[arg(long, value_name = "ID", requires = "certificate")]
    issuer: Option<String>,

    /// The ACS URL: recipient and destination.
    #[arg(long, value_name = "URL")]
    acs: Option<String>,

    /// The SP Entity ID: the audience.
    #[arg(long, value_name = "ID")]
    entity_id: Option<String>,

    /// The ID of the request that is answered.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,

    /// A verified domain; may be given several times.
    #[arg(long, value_name = "D", value_parser = domain)]
    domain: Vec<DomainName>,

    /// How far clocks may differ: 60s, 2m or plain seconds.
    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = skew)]
    skew: i64,

    /// Take this as the time now, for instance 2026-11-21T12:00:00Z.
    #[arg(long, value_name = "RFC3339", value_parser = time::moment)]
    at: Option<Timestamp>,
}

pub(crate) async fn run(command: SamlCommand, context: &Context) -> Result<Outcome, Failure> {
    let SamlCommand::Inspect(inspect) = command;
    let setup = named_setup(context)?;
    let expectation = expectation(&inspect, setup.as_ref(), context)?;
    let mut replay = ReplayCache::new();
    let mut judgements = Vec::new();
    for file in &inspect.files {
        let bytes = context.read(file, if inspect.form_value { FORM_VALUE_LIMIT } else { RESPONSE_LIMIT })?;
        judgements.push(if inspect.form_value {
            judge_form_value(&String::from_utf8_lossy(&bytes), &expectation, &mut replay)
        } else {
            judge_document(&bytes, &expectation, &mut replay).map_err(|failure| naming(file, failure))?
        });
    }
    if let Some(idp) = setup.as_ref().and_then(|setup| latchkey_idp::find(&setup.idp)) {
        judgements.iter_mut().for_each(|judgement| locate(&mut judgement.findings, |setting| idp.place(setting)));
    }
    let holds =
        judgements.iter().all(|judgement| judgement.verdict == Verdict::Accepted && judgement.would_claude_accept);
    let text = text(&inspect.files, &judgements, context);
    let outcome = match judgements.as_slice() {
        [only] => Outcome::done(only, text),
        all => Outcome::done(&all, text),
    };
    Ok(outcome?.and(holds))
}

/// A failure that says which of several files it is about.
fn naming(file: &Path, failure: Failure) -> Failure {
    if file == Path::new("-") {
        return failure;
    }
    Failure { message: format!("{}: {}", file.display(), failure.message), ..failure }
}

/// The setup that `--setup` names, where it does; nothing else makes this command read one.
fn named_setup(context: &Context) -> Result<Option<Setup>, Failure> {
    let Some(name) = &context.setup else { return Ok(None) };
    let app = context.app()?;
    app.home().load(&app.pick(Some(name))?).map(Some)
}

/// What the options say; where they are silent, what the setup says, if one is named.
fn expectation(inspect: &Inspect, setup: Option<&Setup>, context: &Context) -> Result<Expectation, Failure> {
    let now = inspect.at.unwrap_or_else(|| context.now());
    let mut expectation = Expectation::new(trust(inspect, setup, context, now)?, now);
    expectation.request = inspect.request_id.clone().map_or(RequestRule::AnyOrNone, RequestRule::Exactly);
    expectation.skew_seconds = inspect.skew;
    if let Some(setup) = setup {
        let asked = Requirements::of(setup);
        expectation.acs = setup.service_provider.acs.as_ref().map(ToString::to_string);
        expectation.entity_id = setup.service_provider.entity_id.as_ref().map(ToString::to_string);
        expectation.domains = asked.domains;
        expectation.mapped_groups = asked.mapped_groups;
        expectation.naming = asked.naming;
        expectation.required = asked.required;
    }
    expectation.acs = inspect.acs.clone().or(expectation.acs);
    expectation.entity_id = inspect.entity_id.clone().or(expectation.entity_id);
    if !inspect.domain.is_empty() {
        expectation.domains.clone_from(&inspect.domain);
    }
    Ok(expectation)
}

fn trust(inspect: &Inspect, setup: Option<&Setup>, context: &Context, now: Timestamp) -> Result<Trust, Failure> {
    let known = setup.and_then(|setup| setup.application.metadata.as_ref());
    if let (None, true, Some(metadata)) = (&inspect.idp_metadata, inspect.certificate.is_empty(), known) {
        return Ok(Trust::from_metadata(metadata));
    }
    let Some(file) = &inspect.idp_metadata else {
        let mut trust = Trust { issuer: inspect.issuer.clone(), certificates: Vec::new() };
        for file in &inspect.certificate {
            let bytes = context.read(file, latchkey_certificate::MAXIMUM_BYTES as u64)?;
            trust
                .certificates
                .extend(latchkey_certificate::certificates_in(&bytes, None).map_err(|failure| naming(file, failure))?);
        }
        return Ok(trust);
    };
    let bytes = context.read(file, metadata::SIZE_LIMIT as u64)?;
    let shown = file.display().to_string();
    let metadata = metadata::read(&bytes, &shown, now).map_err(|failure| naming(file, failure))?;
    if metadata.signing_certificates.is_empty() {
        return Err(Failure::input(
            "metadata_without_certificate",
            format!("{shown} holds no signing certificate, so no response could be trusted."),
            "Download the identity provider's metadata again, or give its certificate with --certificate.",
        ));
    }
    Ok(Trust::from_metadata(&metadata))
}

fn text(files: &[PathBuf], judgements: &[Judgement], context: &Context) -> String {
    let several = judgements.len() > 1;
    let one = |(file, judgement): (&PathBuf, &Judgement)| {
        let name =
            if several { format!("{}\n", render::printable(&file.display().to_string())) } else { String::new() };
        format!("{name}{}\n{}", summary(judgement), render::findings(&judgement.findings, context))
    };
    files.iter().zip(judgements).map(one).collect::<Vec<_>>().join("\n\n")
}

fn summary(judgement: &Judgement) -> String {
    let verdict = match judgement.verdict {
        Verdict::Accepted => "accepted",
        Verdict::Rejected => "rejected",
    };
    let claude = if judgement.would_claude_accept { "yes" } else { "no" };
    let mut lines = vec![format!("Protocol       {verdict}"), format!("Claude lets in {claude}")];
    if let Some(error) = &judgement.predicted_error {
        lines.push(format!("Error          {error}"));
    }
    if let Some(name) = &judgement.name_id {
        lines.push(format!("NameID         {}", render::wrap(&render::printable(&name.value), 15)));
    }
    for (name, values) in judgement.attributes.iter().flatten() {
        let shown = format!("{name} = {}", values.join(", "));
        lines.push(format!("Attribute      {}", render::wrap(&render::printable(&shown), 15)));
    }
    if let Some(name) = judgement.unverified.as_ref().and_then(|unverified| unverified.name_id.as_ref()) {
        lines.push(format!("Not verified   it says it is about {}", render::wrap(&render::printable(&name.value), 15)));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn domain(text: &str) -> Result<DomainName, String> {
    DomainName::parse(text)
}

fn skew(text: &str) -> Result<i64, String> {
    let (number, factor) = match text.strip_suffix('m') {
        Some(minutes) => (minutes, 60),
        None => (text.strip_suffix('s').unwrap_or(text), 1),
    };
    let seconds = number.parse::<u16>().ok().map(|number| i64::from(number).saturating_mul(factor));
    seconds
        .filter(|seconds| *seconds <= LARGEST_SKEW)
        .ok_or_else(|| format!("give a time from 0s to {LARGEST_SKEW}s, such as {DEFAULT_SKEW_SECONDS}s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skew_is_seconds_or_minutes_and_never_too_large_or_negative() {
        assert_eq!(["60s", "60", "2m", "0s", "3600s"].map(skew), [60, 60, 120, 0, 3600].map(Ok));
        for bad in ["-1s", "3601s", "61m", "1h", "", "s", "sixty"] {
            assert!(skew(bad).is_err(), "{bad}");
        }
    }
}
