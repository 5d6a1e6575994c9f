//! What a response is judged against: the options, and a setup where they are silent.

use crate::{context::Context, language::Unusable, time};
use clap::Args;
use latchkey_core::{
    Code, Failure, Timestamp,
    domain::DomainName,
    message::{exact, say},
    setup::Setup,
};
use latchkey_host::loopback::Requirements;
use latchkey_saml::judge::{DEFAULT_SKEW_SECONDS, Expectation, RequestRule, Trust};
use latchkey_saml::metadata;
use std::path::{Path, PathBuf};

/// An hour; more would make every time check meaningless.
const LARGEST_SKEW: i64 = 3_600;

/// The options that say it.
#[derive(Debug, Args)]
pub(crate) struct Against {
    #[arg(long, value_name = "FILE", conflicts_with_all = ["certificate", "issuer"])]
    idp_metadata: Option<PathBuf>,

    #[arg(long, value_name = "FILE")]
    certificate: Vec<PathBuf>,

    #[arg(long, value_name = "ID", requires = "certificate")]
    issuer: Option<String>,

    #[arg(long, value_name = "URL")]
    acs: Option<String>,

    #[arg(long, value_name = "ID")]
    entity_id: Option<String>,

    #[arg(long, value_name = "ID")]
    request_id: Option<String>,

    #[arg(long, value_name = "D", value_parser = domain)]
    domain: Vec<DomainName>,

    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = skew)]
    skew: i64,

    #[arg(long, value_name = "now|recorded|RFC3339", value_parser = when)]
    pub(super) at: Option<When>,
}

/// The time that is taken as now.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum When {
    /// This machine's clock.
    Now,
    /// The recording's word.
    Recorded,
    /// A moment that was named.
    Moment(Timestamp),
}

/// A failure that says which of several files it is about.
pub(super) fn naming(file: &Path, failure: Failure) -> Failure {
    if file == Path::new("-") {
        return failure;
    }
    Failure { message: say::in_file::why(exact(file.display()), failure.message), ..failure }
}

/// A setup, and what it and the other setups beside it tell of a response.
#[derive(Clone)]
pub(super) struct Named {
    pub(super) setup: Setup,
    asked: Requirements,
}

/// The setup that `--setup` names, where it does; nothing else makes this command read one.
pub(super) fn named_setup(context: &Context) -> Result<Option<Named>, Failure> {
    let Some(name) = &context.setup else { return Ok(None) };
    let app = context.app()?;
    let setup = app.home().load(&app.pick(Some(name))?)?;
    Ok(Some(Named { asked: app.requirements(&setup), setup }))
}

/// What the options say; where they are silent, what the setup says, if one is named.
pub(super) fn expectation(against: &Against, named: Option<&Named>, context: &Context) -> Result<Expectation, Failure> {
    let now = match against.at {
        Some(When::Moment(named)) => named,
        Some(When::Now | When::Recorded) | None => context.now(),
    };
    let mut expectation = Expectation::new(trust(against, named.map(|named| &named.setup), context, now)?, now);
    expectation.request = against.request_id.clone().map_or(RequestRule::AnyOrNone, RequestRule::Exactly);
    expectation.skew_seconds = against.skew;
    if let Some(Named { setup, asked }) = named.cloned() {
        expectation.acs = setup.service_provider.acs.as_ref().map(ToString::to_string);
        expectation.entity_id = setup.service_provider.entity_id.as_ref().map(ToString::to_string);
        expectation.domains = asked.domains;
        expectation.mapped_groups = asked.mapped_groups;
        expectation.naming = asked.naming;
        expectation.required = asked.required;
        expectation.neighbours = asked.neighbours;
        expectation.earlier_requests = asked.earlier_requests;
    }
    expectation.acs = against.acs.clone().or(expectation.acs);
    expectation.entity_id = against.entity_id.clone().or(expectation.entity_id);
    if !against.domain.is_empty() {
        expectation.domains.clone_from(&against.domain);
    }
    Ok(expectation)
}

fn trust(against: &Against, setup: Option<&Setup>, context: &Context, now: Timestamp) -> Result<Trust, Failure> {
    let known = setup.and_then(|setup| setup.application.metadata.as_ref());
    if let (None, true, Some(metadata)) = (&against.idp_metadata, against.certificate.is_empty(), known) {
        return Ok(Trust::from_metadata(metadata));
    }
    let Some(file) = &against.idp_metadata else {
        let mut trust = Trust { issuer: against.issuer.clone(), certificates: Vec::new() };
        for file in &against.certificate {
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
            Code::MetadataWithoutCertificate,
            say::metadata_without_certificate::none(exact(shown)),
            say::metadata_without_certificate::none_fix(),
        ));
    }
    Ok(Trust::from_metadata(&metadata))
}

fn domain(text: &str) -> Result<DomainName, Unusable> {
    DomainName::parse(text).map_err(Unusable::from)
}

fn when(text: &str) -> Result<When, Unusable> {
    match text {
        "now" => Ok(When::Now),
        "recorded" => Ok(When::Recorded),
        _ => time::moment(text).map(When::Moment).map_err(|_| say::argument::now_or_moment().into()),
    }
}

fn skew(text: &str) -> Result<i64, Unusable> {
    let (number, factor) = match text.strip_suffix('m') {
        Some(minutes) => (minutes, 60),
        None => (text.strip_suffix('s').unwrap_or(text), 1),
    };
    let seconds = number.parse::<u16>().ok().map(|number| i64::from(number).saturating_mul(factor));
    let in_seconds = |seconds: i64| exact(format!("{seconds}s"));
    seconds
        .filter(|seconds| *seconds <= LARGEST_SKEW)
        .ok_or_else(|| say::argument::skew(in_seconds(LARGEST_SKEW), in_seconds(DEFAULT_SKEW_SECONDS)).into())
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
