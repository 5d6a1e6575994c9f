//! A copy for sharing: what was judged, with what it says of people masked, hashed or left as it is. Its signature no
//! longer holds, so the copy carries the findings along as they were.

mod document;
mod report;
mod scrub;
mod token;
mod xml;

#[cfg(test)]
mod tests;

pub(crate) use document::is_document;
pub(crate) use report::is_copy;
pub use report::{Report, Reported};

use crate::intake::Source;
use latchkey_core::{
    Failure, Finding, Timestamp,
    domain::DomainName,
    message::Said,
    sign_in::{Judgement, NameId, Unverified},
};
use scrub::Secrets;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use token::Tokens;
use ts_rs::TS;

/// What becomes of values that tell of people.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// The first letter of each word stays, the others become `*`: the shape can be seen, the value cannot.
    Mask,
    /// Each value becomes a token; the same value the same one, in this copy alone.
    Hash,
    /// Everything stays.
    None,
}

/// One response that was judged, to be put into a copy.
#[derive(Clone, Copy, Debug)]
pub struct Original<'a> {
    /// Its judgement.
    pub judgement: &'a Judgement,
    /// The response as XML, where it could be unwrapped.
    pub xml: Option<&'a str>,
    /// Where it comes from.
    pub source: Option<&'a Source>,
    /// The time that was taken as now.
    pub judged_as_of: Timestamp,
}

/// Makes a copy for sharing. The verified `domains` stay readable, since findings are about them; `groups` are names that
/// are known from elsewhere and told of in findings.
///
/// # Errors
/// Where the system gives no random numbers.
pub fn copy(
    originals: &[Original<'_>],
    how: How,
    domains: &[DomainName],
    groups: &[String],
    made: Timestamp,
) -> Result<Report, Failure> {
    let tokens = Tokens::new(how, domains)?;
    let responses = originals.iter().map(|original| one(original, how, &tokens, groups)).collect();
    Ok(Report::new(made, how, responses))
}

fn one(original: &Original<'_>, how: How, tokens: &Tokens, groups: &[String]) -> Reported {
    let judgement = original.judgement;
    let mut reported = Reported {
        judgement: judgement.clone(),
        source: original.source.cloned(),
        judged_as_of: original.judged_as_of,
        xml: original.xml.map(str::to_owned),
    };
    if how == How::None {
        return reported;
    }
    let mut secrets = Secrets::new(tokens);
    groups.iter().for_each(|group| secrets.add(group));
    let names = judgement.name_id.iter().chain(judgement.unverified.iter().filter_map(|said| said.name_id.as_ref()));
    names.for_each(|name| secrets.add(&name.value));
    let attributes = judgement.attributes.iter().chain(judgement.unverified.iter().map(|said| &said.attributes));
    attributes.flat_map(BTreeMap::values).flatten().for_each(|value| secrets.add(value));
    let document = original.xml.and_then(xml::parse);
    if let Some(document) = &document {
        xml::secrets(document, &mut secrets);
    }
    let secrets = secrets.ready();
    reported.xml = document.as_ref().map(|document| xml::write(document, &secrets));
    reported.judgement.name_id = judgement.name_id.as_ref().map(|name| name_id(name, &secrets));
    reported.judgement.attributes = judgement.attributes.as_ref().map(|map| values(map, &secrets));
    reported.judgement.unverified = judgement.unverified.as_ref().map(|said| Unverified {
        issuer: said.issuer.as_deref().map(|issuer| secrets.scrub(issuer)),
        name_id: said.name_id.as_ref().map(|name| name_id(name, &secrets)),
        attributes: values(&said.attributes, &secrets),
    });
    for finding in &mut reported.judgement.findings {
        scrub_finding(finding, &secrets);
    }
    if let Some(source) = &mut reported.source {
        scrub_source(source, &secrets);
    }
    reported
}

fn name_id(name: &NameId, secrets: &Secrets<'_>) -> NameId {
    NameId { value: secrets.token(&name.value), format: name.format.as_deref().map(|format| secrets.scrub(format)) }
}

fn values(map: &BTreeMap<String, Vec<String>>, secrets: &Secrets<'_>) -> BTreeMap<String, Vec<String>> {
    let redacted = |values: &Vec<String>| values.iter().map(|value| secrets.token(value)).collect();
    map.iter().map(|(name, values)| (secrets.scrub(name), redacted(values))).collect()
}

fn scrub_finding(finding: &mut Finding, secrets: &Secrets<'_>) {
    for said in std::iter::once(&mut finding.title).chain(&mut finding.fix) {
        match said {
            Said::Words(words) => *words = secrets.scrub_words(words),
            Said::Message(_) => said.each_text(&mut |text| *text = secrets.scrub(text)),
        }
    }
    for said in [&mut finding.want, &mut finding.got].into_iter().flatten() {
        said.each_text(&mut |text| *text = secrets.scrub(text));
    }
}

fn scrub_source(source: &mut Source, secrets: &Secrets<'_>) {
    for text in source.url.iter_mut() {
        *text = secrets.scrub(text);
    }
    if let Some(request) = &mut source.request {
        request.issuer = secrets.scrub(&request.issuer);
        for text in [&mut request.acs, &mut request.destination].into_iter().flatten() {
            *text = secrets.scrub(text);
        }
    }
}
