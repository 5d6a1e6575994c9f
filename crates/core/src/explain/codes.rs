//! What every other finding of our own says: by area, with what holds when the check passes. Findings of a SAML response and
//! of metadata say more, in `findings`; these say it where nothing particular is known. A test compares the codes with those
//! in the sources.

use super::{Confidence, Explained};
use crate::{Code, Owner, checklist};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

pub(super) const FILES: [&str; 11] = [
    include_str!("codes/domain.toml"),
    include_str!("codes/service_provider.toml"),
    include_str!("codes/metadata.toml"),
    include_str!("codes/attributes.toml"),
    include_str!("codes/provisioning.toml"),
    include_str!("codes/certificate.toml"),
    include_str!("codes/sign_in.toml"),
    include_str!("codes/server.toml"),
    include_str!("codes/scim.toml"),
    include_str!("codes/import.toml"),
    include_str!("codes/setup.toml"),
];

/// An area of checks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Area {
    /// Who can usually correct what it finds.
    owner: Owner,
    /// What its checks look at, and why it matters.
    pub(super) cause: String,
    /// The next move where nothing more is known.
    pub(super) fix: String,
    /// Where this can be read.
    pub(super) source: String,
    /// What holds when the check passes, by code.
    pub(super) codes: BTreeMap<Code, String>,
}

static AREAS: LazyLock<Vec<Area>> = LazyLock::new(|| {
    // A test reads every file: one that cannot be read would be missing here.
    FILES.iter().filter_map(|text| toml::from_str(text).ok()).collect()
});

/// What the finding with this code says.
pub(super) fn explained(code: Code) -> Option<Explained> {
    let found = AREAS.iter().find_map(|area| Some((area, area.codes.get(&code)?)));
    let (title, cause, fix, owner, source) = match found {
        Some((area, holds)) => {
            (passed_means(holds), area.cause.clone(), area.fix.clone(), area.owner, area.source.clone())
        }
        None => answered(code)?,
    };
    Some(Explained {
        id: code.to_string(),
        vendor: "Latchkey".to_owned(),
        title,
        cause,
        owner,
        fix,
        place: None,
        finding: Some(code),
        source,
        confidence: Confidence::Documented,
        setting: None,
        idp: None,
    })
}

/// A code's title says what holds when its check passes; without this it would read as if it did.
fn passed_means(holds: &str) -> String {
    format!("Passed means: {holds}")
}

/// A question of the checklist: its answer is a finding too.
fn answered(code: Code) -> Option<(String, String, String, Owner, String)> {
    let question = checklist::question_of(code)?;
    Some((
        passed_means(&format!("It is confirmed that {}", question.statement)),
        question.why.clone(),
        ANSWER.to_owned(),
        Owner::You,
        AREAS.iter().rfind(|area| area.owner == Owner::You)?.source.clone(),
    ))
}

/// What to do about a question that is open.
const ANSWER: &str = "Try it out, then answer the question in the checklist.";
