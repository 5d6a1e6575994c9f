//! What every other code of our own says, by area: of a finding, what holds when the check passes; of a failure, what could
//! not be done. Findings of a SAML response and of metadata say more, in `findings`; these say it where nothing particular
//! is known. A test compares them with the list of codes.

use super::{Confidence, Explained};
use crate::{
    Code, Owner, checklist,
    message::{self, Said},
};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

pub(super) const FILES: [&str; 24] = [
    include_str!("codes/domain.toml"),
    include_str!("codes/service_provider.toml"),
    include_str!("codes/metadata.toml"),
    include_str!("codes/metadata_file.toml"),
    include_str!("codes/attributes.toml"),
    include_str!("codes/provisioning.toml"),
    include_str!("codes/certificate.toml"),
    include_str!("codes/sign_in.toml"),
    include_str!("codes/server.toml"),
    include_str!("codes/scim.toml"),
    include_str!("codes/import.toml"),
    include_str!("codes/setup.toml"),
    include_str!("codes/known.toml"),
    include_str!("codes/program.toml"),
    include_str!("codes/keys.toml"),
    include_str!("codes/response.toml"),
    include_str!("codes/administration.toml"),
    include_str!("codes/machine.toml"),
    include_str!("codes/fetch.toml"),
    include_str!("codes/remote.toml"),
    include_str!("codes/vault.toml"),
    include_str!("codes/home.toml"),
    include_str!("codes/command_line.toml"),
    include_str!("codes/window.toml"),
];

/// An area of checks or of failures, or a part of one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Area {
    /// Who can usually correct what it finds or what failed.
    owner: Owner,
    /// What its checks look at and why it matters, or what stood in the way.
    pub(super) cause: String,
    /// The next move where nothing more is known.
    pub(super) fix: String,
    /// Where this can be read.
    pub(super) source: String,
    /// What holds when the check passes, or what could not be done, by code.
    pub(super) codes: BTreeMap<Code, String>,
}

static AREAS: LazyLock<Vec<Area>> = LazyLock::new(|| {
    // A test reads every file: one that cannot be read would be missing here.
    FILES.iter().filter_map(|text| toml::from_str(text).ok()).collect()
});

/// Every page from which these explanations are.
pub(super) fn sources() -> impl Iterator<Item = &'static str> {
    AREAS.iter().map(|area| area.source.as_str())
}

/// What the finding or the failure with this code says.
pub(super) fn explained(code: Code) -> Option<Explained> {
    let found = AREAS.iter().find_map(|area| Some((area, area.codes.get(&code)?)));
    let (title, cause, fix, owner, source) = match found {
        Some((area, says)) => {
            (title(code, says).into(), area.cause.clone().into(), area.fix.clone(), area.owner, area.source.clone())
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

/// A failure has no other side, and what has to be known is named as what it is; every other code is that of a check.
fn title(code: Code, says: &str) -> String {
    let area = code.area();
    if area.is_of_failures() || area == message::Area::Known { says.to_owned() } else { passed_means(says) }
}

/// A finding's title says what holds when its check passes; without this it would read as if it did.
fn passed_means(holds: &str) -> String {
    format!("Passed means: {holds}")
}

/// A question of the checklist: its answer is a finding too.
fn answered(code: Code) -> Option<(Said, Said, String, Owner, String)> {
    let question = checklist::question_of(code)?;
    Some((
        message::say::question_explained(question.statement).into(),
        question.why,
        ANSWER.to_owned(),
        Owner::You,
        AREAS.iter().find(|area| area.codes.keys().any(|code| code.area() == message::Area::Setup))?.source.clone(),
    ))
}

/// What to do about a question that is open.
const ANSWER: &str = "Try it out, then answer the question in the checklist.";
