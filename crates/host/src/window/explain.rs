//! An error text that somebody pasted, explained: the places and pages are those of the setup's identity provider.

use latchkey_core::{
    explain::{Explained, explain, locate},
    setup::Setup,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One explanation, as the page shows it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct Explanation {
    /// What is known.
    pub found: Explained,
    /// The address of the page on which the place is, where it is known.
    pub page: Option<String>,
}

/// What is known of `text`.
pub fn explanations(text: &str, setup: Option<&Setup>) -> Vec<Explanation> {
    let mut found = explain(text);
    let chosen = setup.map(|setup| &setup.idp);
    locate(&mut found, |idp, setting| latchkey_idp::place_for(idp.or(chosen), setting));
    found.into_iter().map(|found| Explanation { page: page_of(&found, setup), found }).collect()
}

/// A page is known only of the identity provider that the setup is about.
fn page_of(found: &Explained, setup: Option<&Setup>) -> Option<String> {
    let setup = setup.filter(|setup| found.idp.as_ref().is_none_or(|idp| *idp == setup.idp))?;
    latchkey_idp::find(&setup.idp)?.page(found.setting?, setup)
}
