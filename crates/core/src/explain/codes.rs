//! What every other code of our own says: of a finding, what holds when the check passes; of a failure, what could not be
//! done. The sentence is the code's own in the catalogue; cause and next move are those of its area. Findings of a SAML
//! response and of metadata say more, in `findings`.

use super::{Confidence, Explained};
use crate::{
    Code, Owner, checklist,
    message::{self, Message, Said, say},
};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

pub(super) const TEXT: &str = include_str!("areas.toml");

/// Whoever can usually fix what an area finds or what failed there, and where this can be read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    owner: Owner,
    pub(super) source: String,
}

// A test reads the file: an area that cannot be read would be missing here.
static AREAS: LazyLock<BTreeMap<String, Facts>> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// Every page from which these explanations are.
pub(super) fn sources() -> impl Iterator<Item = &'static str> {
    AREAS.values().map(|area| area.source.as_str())
}

fn facts(area: message::Area) -> Option<&'static Facts> {
    AREAS.get(&area.key())
}

/// What the finding or the failure with this code says.
pub(super) fn explained(code: Code) -> Option<Explained> {
    if let Some(answered) = answered(code) {
        return Some(answered);
    }
    let area = code.area();
    let facts = facts(area)?;
    let of_area = |what: &str| Message::of_data(&format!("area-{}.{what}", area.key()));
    let title = Message::of_code(code);
    // A failure has no other side, and what has to be known is named as what it is; every other code is that of a check.
    let is_check = !area.is_of_failures() && area != message::Area::Known;
    let title = if is_check { say::passed_means(title) } else { title };
    Some(of(code, title, of_area("cause"), of_area("fix"), facts))
}

/// A question of the checklist: its answer is a finding too.
fn answered(code: Code) -> Option<Explained> {
    let question = checklist::question_of(code)?;
    let facts = facts(message::Area::Setup)?;
    let title = say::passed_means(say::passed_means::confirmed(question.statement));
    let explained = of(code, title, question.why, say::passed_means::answer_fix(), facts);
    Some(Explained { owner: Owner::You, ..explained })
}

fn of(code: Code, title: Message, cause: impl Into<Said>, fix: Message, facts: &Facts) -> Explained {
    Explained {
        id: code.to_string(),
        vendor: "Latchkey".to_owned(),
        title: title.into(),
        cause: cause.into(),
        owner: facts.owner,
        fix: fix.into(),
        place: None,
        finding: Some(code),
        source: facts.source.clone(),
        confidence: Confidence::Documented,
        setting: None,
        idp: None,
    }
}
