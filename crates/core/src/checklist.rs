//! The live check-list: what a person tries out and answers, the gate before Require SSO, and the sheet that takes
//! everything back.

use crate::{
    Code,
    product::Product,
    provisioning::{Act, Mode, Organization},
    setup::Setup,
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

mod gate;
mod rollback;
#[cfg(test)]
mod tests;

pub use gate::{gate, gate_for};
pub use rollback::rollback_sheet;

/// A question that a person answers by trying it out; the answer is kept as evidence in `Setup::answers`.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name, the key in `Setup::answers`.
    pub id: String,
    /// What a yes says, as a part of a sentence.
    pub statement: String,
    /// The question, with addresses filled in.
    pub words: String,
    /// Why it is asked.
    pub why: String,
    /// The modes for which it is asked; empty for all.
    #[serde(default)]
    pub modes: Vec<Mode>,
    /// The products for which it is asked; empty for all.
    #[serde(default)]
    pub products: Vec<Product>,
    /// Whether it is asked only where group mappings are on.
    #[serde(default)]
    pub mappings: bool,
    /// Whether the gate before Require SSO needs a yes.
    #[serde(default)]
    pub gate: bool,
    /// The act of provisioning that the answer proves; the list asks for such answers in the order of the acts.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub act: Option<Act>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    question: Vec<Question>,
}

const TEXT: &str = include_str!("../data/checklist.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// The questions for this setup, in the order in which they are tried. One that fits any of its organizations is asked.
pub fn questions(setup: &Setup) -> Vec<Question> {
    let fits = |question: &&Question| setup.organizations.iter().any(|organization| question.fits(organization));
    DATA.question
        .iter()
        .filter(fits)
        .map(|question| Question {
            words: question.filled_in(&question.words, setup),
            why: question.filled_in(&question.why, setup),
            ..question.clone()
        })
        .collect()
}

/// The question whose answer is the finding with this code, which is the question's name in snake_case.
pub(crate) fn question_of(code: Code) -> Option<&'static Question> {
    DATA.question.iter().find(|question| question.code() == code)
}

/// Every question of the list.
#[cfg(test)]
pub(crate) fn questions_of_every_setup() -> &'static [Question] {
    &DATA.question
}

/// Whether `id` names a question of the list, asked in this setup or not.
pub fn is_question(id: &str) -> bool {
    DATA.question.iter().any(|question| question.id == id)
}

impl Question {
    /// The finding that its answer is.
    pub fn code(&self) -> Code {
        self.id.replace('-', "_").parse().unwrap_or(Code::Unknown)
    }

    fn fits(&self, organization: &Organization) -> bool {
        (self.modes.is_empty() || organization.mode.is_some_and(|mode| self.modes.contains(&mode)))
            && (self.products.is_empty() || self.products.contains(&organization.product))
            && (!self.mappings || organization.uses_mappings())
    }

    /// `words` with the addresses of those organizations for which it is asked.
    fn filled_in(&self, words: &str, setup: &Setup) -> String {
        let each = |value: &dyn Fn(Product) -> String| {
            let mut values: Vec<String> = Vec::new();
            for organization in setup.organizations.iter().filter(|organization| self.fits(organization)) {
                let value = value(organization.product);
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            values.join(" and ")
        };
        words
            .replace("{login}", &each(&|product| product.facts().login.clone()))
            .replace("{sso_login}", &each(&|product| product.facts().sso_login.clone()))
            .replace("{logout}", &each(&|product| product.facts().logout.clone()))
            .replace("{members}", &each(&|product| product.facts().members.clone()))
            .replace("{claude_code}", &each(&|product| product.facts().claude_code.clone()))
            .replace("{switch}", &each(&|product| product.facts().require_sso.clone()))
            .replace(
                "{place}",
                &each(&|product| {
                    let page = product.facts().settings_page();
                    format!("{} ({})", page.title, page.url)
                }),
            )
    }
}
