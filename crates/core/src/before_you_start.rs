//! The first step: what has to be known, and who has to be found, before anything is changed anywhere.

use crate::{Finding, setup::Setup};

/// Judges what is known so far.
pub fn judge(setup: &Setup) -> Vec<Finding> {
    setup
        .organizations
        .iter()
        .filter(|organization| !crate::product::fits(organization.product, organization.plan))
        .map(crate::provisioning::plan_does_not_fit)
        .collect()
}
