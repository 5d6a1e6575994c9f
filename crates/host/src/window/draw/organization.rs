//! One organization as its pages draw it: what its plan offers, and what is to be said of it.

use crate::window::{ModeChoice, OrganizationView};
use latchkey_core::{
    Code, Timestamp, checklist,
    message::Said,
    provisioning::{self, MODES, Mode, Organization},
    setup::Setup,
};

pub(super) fn organization(setup: &Setup, organization: &Organization, now: Timestamp) -> OrganizationView {
    let product = organization.product.facts();
    let plan = organization.plan.facts();
    OrganizationView {
        name: organization.name.clone(),
        product: organization.product,
        product_name: product.name.clone(),
        plan: organization.plan,
        plan_name: organization.plan.name().into(),
        roles: plan.roles.clone(),
        custom_roles: plan.custom_roles,
        seats: plan.seats.clone(),
        modes: MODES
            .into_iter()
            .map(|mode| ModeChoice {
                mode,
                label: mode.label().to_owned(),
                refusal: refusal(setup, organization, mode),
            })
            .collect(),
        findings: provisioning::judge(setup, organization),
        gate: checklist::gate_for(setup, organization.product, now),
        require_sso: product.require_sso.clone(),
        administrator: product.administrator.clone(),
        settings_url: product.settings_page().url,
    }
}

/// Why a mode is not allowed here, be it by the plan or by an organization beside this one.
fn refusal(setup: &Setup, organization: &Organization, mode: Mode) -> Option<Said> {
    let chosen = Organization { mode: Some(mode), ..organization.clone() };
    let findings = provisioning::judge(setup, &chosen);
    findings.into_iter().find(|finding| finding.code == Code::ModeNotAllowed).and_then(|finding| finding.fix)
}
