//! The live check-list: what a person tries out and answers, the gate before Require SSO, and the sheet that takes
//! everything back.

use crate::{
    Code,
    message::{Exact, Message, Said, exact, say},
    product::{Product, ProductFacts},
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
pub struct Question {
    /// Its name, the key in `Setup::answers`.
    pub id: String,
    /// What a yes says, as a part of a sentence.
    #[ts(type = "string")]
    pub statement: Said,
    /// The question, with addresses filled in.
    #[ts(type = "string")]
    pub words: Said,
    /// Why it is asked.
    #[ts(type = "string")]
    pub why: Said,
    /// The modes for which it is asked; empty for all.
    pub modes: Vec<Mode>,
    /// The products for which it is asked; empty for all.
    pub products: Vec<Product>,
    /// Whether it is asked only where group mappings are on.
    pub mappings: bool,
    /// Whether the gate before Require SSO needs a yes.
    pub gate: bool,
    /// The act of provisioning that the answer proves; the list asks for such answers in the order of the acts.
    #[serde(default, skip_serializing)]
    #[ts(skip)]
    pub act: Option<Act>,
}

/// A question as the list has it: for whom it is asked. Its words stand in the catalogue, under its name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    id: String,
    #[serde(default)]
    modes: Vec<Mode>,
    #[serde(default)]
    products: Vec<Product>,
    #[serde(default)]
    mappings: bool,
    #[serde(default)]
    gate: bool,
    #[serde(default)]
    act: Option<Act>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    question: Vec<Listed>,
}

const TEXT: &str = include_str!("../data/checklist.toml");
static DATA: LazyLock<Data> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());

/// The questions for this setup, in the order in which they are tried. One that fits any of its organizations is asked.
pub fn questions(setup: &Setup) -> Vec<Question> {
    let fits = |listed: &&Listed| setup.organizations.iter().any(|organization| listed.fits(organization));
    DATA.question.iter().filter(fits).filter_map(|listed| listed.about(&setup.organizations)).collect()
}

/// The question whose answer is the finding with this code, which is the question's name in snake_case.
pub(crate) fn question_of(code: Code) -> Option<Question> {
    questions_of_every_setup().find(|question| question.code() == code)
}

/// Every question of the list, about no organization in particular.
pub(crate) fn questions_of_every_setup() -> impl Iterator<Item = Question> {
    DATA.question.iter().filter_map(|listed| listed.about(&[]))
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
}

impl Listed {
    fn fits(&self, organization: &Organization) -> bool {
        (self.modes.is_empty() || organization.mode.is_some_and(|mode| self.modes.contains(&mode)))
            && (self.products.is_empty() || self.products.contains(&organization.product))
            && (!self.mappings || organization.uses_mappings())
    }

    /// The question, about those of these organizations for which it is asked.
    fn about(&self, organizations: &[Organization]) -> Option<Question> {
        let Self { id, modes, products, mappings, gate, act } = self.clone();
        let mut concerned: Vec<Product> = Vec::new();
        for organization in organizations.iter().filter(|organization| self.fits(organization)) {
            if !concerned.contains(&organization.product) {
                concerned.push(organization.product);
            }
        }
        let [statement, words, why] = sentences(&id, &concerned)?.map(Said::from);
        Some(Question { id, statement, words, why, modes, products, mappings, gate, act })
    }
}

/// What a yes says, the question, and why it is asked.
fn sentences(id: &str, products: &[Product]) -> Option<[Message; 3]> {
    macro_rules! said {
        ($name:ident $(, $value:expr)?) => {
            [say::$name(), say::$name::words($($value)?), say::$name::why()]
        };
    }
    let each = |value: fn(&ProductFacts) -> String| -> Vec<Exact> {
        let mut values: Vec<Exact> = Vec::new();
        for value in products.iter().map(|product| exact(value(product.facts()))) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    };
    let place = || {
        each(|facts| {
            let page = facts.settings_page();
            format!("{} ({})", page.title, page.url)
        })
    };
    let switch = || each(|facts| facts.require_sso.clone());
    Some(match id {
        "domain-verified" => said!(domain_verified, place()),
        "workos-test-passed" => said!(workos_test_passed),
        "everybody-assigned" => said!(everybody_assigned),
        "everybody-in-a-role-group" => said!(everybody_in_a_role_group),
        "people-in-directory" => said!(people_in_directory, place()),
        "sync-now" => said!(sync_now),
        "groups-appear" => said!(groups_appear),
        "logged-out" => said!(logged_out, each(|facts| facts.logout.clone())),
        "continue-with-sso" => said!(continue_with_sso, each(|facts| facts.login.clone())),
        "right-workspace" => said!(right_workspace),
        "second-person" => said!(second_person),
        "tile" => said!(tile, each(|facts| facts.sso_login.clone())),
        "claude-code" => said!(claude_code, each(|facts| facts.claude_code.clone())),
        "people-told" => said!(people_told),
        "sessions-may-end" => said!(sessions_may_end),
        "google-refused" => said!(google_refused, switch()),
        "email-refused" => said!(email_refused, switch()),
        _ => return None,
    })
}
