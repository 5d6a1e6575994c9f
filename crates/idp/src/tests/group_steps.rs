//! The guides' steps that confirm which groups the identity provider lets through.

use super::setups::GuideInTest;
use crate::ALL;
use latchkey_core::{
    idp::IdpId,
    provisioning::{Holds, STEPS_ABOUT_GROUPS},
};

#[test]
fn each_step_about_groups_stands_in_the_guide_of_a_provider_that_holds_groups_back() {
    let holding = ALL.into_iter().filter(|idp| Holds::of(&IdpId(idp.id().to_owned())) != Holds::Nothing);
    let mut found: Vec<String> = Vec::new();
    for idp in holding {
        let guide = idp.guide_in_test(None);
        let steps: Vec<&str> = guide.steps().map(|step| step.id.as_str()).collect();
        let about: Vec<&&str> = steps.iter().filter(|step| STEPS_ABOUT_GROUPS.contains(step)).collect();
        assert_eq!(about.len(), 1, "{}: {steps:?}", idp.id());
        found.extend(about.into_iter().map(|step| (*step).to_owned()));
    }
    found.sort();
    let mut named = STEPS_ABOUT_GROUPS.to_vec();
    named.sort_unstable();
    assert_eq!(found, named, "a tick of each of them confirms the groups");
}
