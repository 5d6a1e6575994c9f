//! The live check-list and the gate before Require SSO.

use crate::{Finding, Timestamp, product::Product, provisioning::Mode, setup::Setup};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question that a person answers by trying it out; the answer is kept as evidence in `Setup::answers`.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Question {
    /// Its name, the key in `Setup::answers`.
    pub id: String,
    /// The question, with addresses filled in.
    pub words: String,
    /// Why it is asked.
    pub why: String,
    /// The modes for which it is asked.
    pub modes: Vec<Mode>,
    /// The products for which it is asked.
    pub products: Vec<Product>,
    /// Whether the gate before Require SSO needs a yes.
    pub gate: bool,
}

/// The questions for this setup, in the order in which they are tried.
pub fn questions(setup: &Setup) -> Vec<Question> {
    let _ = setup;
    Vec::new()
}

/// What has to hold before Require SSO is switched on.
pub fn gate(setup: &Setup, now: Timestamp) -> Vec<Finding> {
    let _ = now;
    setup.organizations.iter().flat_map(|organization| crate::provisioning::judge(setup, organization)).collect()
}

/// The sheet that says how to take everything back, as Markdown.
pub fn rollback_sheet(setup: &Setup) -> String {
    format!("# Rollback sheet: {}\n", setup.name)
}
