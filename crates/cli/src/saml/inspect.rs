//! `latchkey saml inspect`

use super::{
    against::{Against, When, expectation, named_setup, naming},
    show,
};
use crate::{context::Context, outcome::Outcome};
use clap::Args;
use latchkey_core::{
    Code, Failure, Timestamp,
    check::locate,
    message::{Arg, exact, say},
    setup::Setup,
    sign_in::Judgement,
};
use latchkey_saml::{
    gate,
    intake::{self, Source},
    judge::{Expectation, ReplayCache, expecting, issued_at, judge_arrived, judge_form_value},
};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// A form value always gets a verdict, also one that is far too large.
const FORM_VALUE_LIMIT: u64 = 128 * gate::MAX_BYTES as u64;

/// What is judged, and against what.
#[derive(Debug, Args)]
pub struct Inspect {
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,

    #[arg(long)]
    pub(super) form_value: bool,

    #[command(flatten)]
    pub(super) against: Against,
}

/// One response that was judged.
#[derive(Debug, Serialize)]
pub(super) struct Judged {
    #[serde(flatten)]
    pub(super) judgement: Judgement,
    /// Where it comes from; nothing for a form value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Source>,
    /// The time that was taken as now.
    #[serde(rename = "judged_at")]
    pub(super) judged_as_of: Timestamp,
    /// Whose word that time is.
    pub(super) as_of: AsOf,
    #[serde(skip)]
    pub(super) file: PathBuf,
    /// It is one of several in this file.
    #[serde(skip)]
    pub(super) number: Option<usize>,
    #[serde(skip)]
    pub(super) xml: Option<String>,
}

/// Whose word the time is that was taken as now.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum AsOf {
    /// This machine's clock.
    Now,
    /// The recording's, which nothing proves.
    Recorded,
    /// The response's, which says when it was issued.
    Issued,
    /// That of whoever asked.
    Given,
}

/// Everything that was judged.
pub(super) struct All {
    pub(super) judged: Vec<Judged>,
    /// Files that hold more responses than are judged, and how many more.
    pub(super) left_out: Vec<(PathBuf, usize)>,
    pub(super) expectation: Expectation,
}

pub(super) fn run(inspect: &Inspect, context: &Context) -> Result<Outcome, Failure> {
    let all = judge(inspect, context)?;
    let holds = all.judged.iter().all(|one| one.judgement.lets_in());
    let text = show::text(&all, context);
    if context.json {
        // The document is what was judged, and nothing else.
        show::left_out(&all).iter().try_for_each(|line| context.tell(context.say(line)))?;
    }
    let outcome = match all.judged.as_slice() {
        [only] => Outcome::done(only, text),
        several => Outcome::done(&several, text),
    };
    Ok(outcome?.and(holds))
}

/// Reads and judges every file.
pub(super) fn judge(inspect: &Inspect, context: &Context) -> Result<All, Failure> {
    let named = named_setup(context)?;
    let expectation = expectation(&inspect.against, named.as_ref(), context)?;
    let mut replay = ReplayCache::new();
    let mut judged = Vec::new();
    let mut left_out = Vec::new();
    for file in &inspect.files {
        if inspect.form_value {
            if inspect.against.at == Some(When::Recorded) {
                return Err(naming(file, nothing_recorded()));
            }
            let value = context.read(file, FORM_VALUE_LIMIT)?;
            let value = String::from_utf8_lossy(&value);
            judged.push(Judged {
                judgement: judge_form_value(&value, &expectation, &mut replay),
                source: None,
                judged_as_of: expectation.now,
                as_of: if inspect.against.at.is_some_and(|at| at != When::Now) { AsOf::Given } else { AsOf::Now },
                file: file.clone(),
                number: None,
                xml: intake::xml_of_form_value(&value),
            });
            continue;
        }
        let found = context.stream(file, |input| intake::read(input))?.map_err(|failure| naming(file, failure))?;
        let several = found.responses.len() > 1;
        if found.left_out > 0 {
            left_out.push((file.clone(), found.left_out));
        }
        for (at, arrived) in found.responses.into_iter().enumerate() {
            let mut expectation = expecting(&arrived, &expectation);
            let issued = arrived.xml().as_deref().and_then(issued_at);
            let as_of = as_of(inspect.against.at, &arrived.source, issued).map_err(|failure| naming(file, failure))?;
            match (as_of, arrived.source.at, issued) {
                (AsOf::Recorded, Some(at), _) | (AsOf::Issued, _, Some(at)) => expectation.now = at,
                _ => {}
            }
            let judgement = judge_arrived(&arrived, &expectation, &mut replay);
            judged.push(Judged {
                judgement: judgement.map_err(|failure| naming(file, failure))?,
                judged_as_of: expectation.now,
                as_of,
                file: file.clone(),
                number: several.then_some(at + 1),
                xml: arrived.xml(),
                source: Some(arrived.source),
            });
        }
    }
    show_where_to_click(named.as_ref().map(|named| &named.setup), &mut judged);
    Ok(All { judged, left_out, expectation })
}

/// A recording is judged as of the moment at which the response was sent, and anything else as of the one at which it
/// was issued, unless another time is wanted.
fn as_of(wanted: Option<When>, source: &Source, issued: Option<Timestamp>) -> Result<AsOf, Failure> {
    match (wanted, source.at) {
        (Some(When::Moment(_)), _) => Ok(AsOf::Given),
        (Some(When::Recorded), None) => Err(nothing_recorded()),
        (Some(When::Recorded), Some(_)) => Ok(AsOf::Recorded),
        (None, Some(_)) if source.form.is_recording() => Ok(AsOf::Recorded),
        (None, _) if issued.is_some() => Ok(AsOf::Issued),
        (None | Some(When::Now), _) => Ok(AsOf::Now),
    }
}

fn nothing_recorded() -> Failure {
    Failure::input(Code::TimeNotRecorded, say::time_not_recorded::none(), say::time_not_recorded::none_fix())
}

fn show_where_to_click(setup: Option<&Setup>, judged: &mut [Judged]) {
    if let Some(idp) = setup.and_then(|setup| latchkey_idp::find(&setup.idp)) {
        judged.iter_mut().for_each(|one| locate(&mut one.judgement.findings, |setting| idp.place(setting)));
    }
}

/// How a file is called in text.
pub(super) fn called(file: &Path) -> Arg {
    if file == Path::new("-") { say::terminal_standard_input().into() } else { exact(file.display()).into() }
}
