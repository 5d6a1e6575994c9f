//! The guide cut into the pages on which its sections are done.

use crate::window::{GuideSection, GuideStepView, prose};
use latchkey_core::{setup::Setup, step::Step};
use latchkey_idp::Idp;

/// Which page a section belongs to, by the section's name; without its provider's name for those that have one.
const PAGES: &[(Step, &[&str])] = &[
    (Step::BeforeYouStart, &["before", "rehearsal"]),
    (Step::Certificate, &["certificate", "certificates"]),
    (Step::Attributes, &["mappings", "mappers", "attributes", "claims"]),
    (
        Step::ServiceProvider,
        &[
            "workos-sso",
            "application",
            "create",
            "saml",
            "basic",
            "service-provider",
            "metadata",
            "update",
            "demands",
            "table",
        ],
    ),
    (Step::TestSignIn, &["assign", "access", "workos-test"]),
    (
        Step::Provisioning,
        &[
            "console-besides",
            "provisioning",
            "jit",
            "group-mappings",
            "entitlements",
            "scim-connection",
            "scim",
            "directory",
            "scim-enable",
        ],
    ),
    (Step::Export, &["verify", "tile", "require-sso"]),
];

/// The page on which a section of `idp`'s guide is done; nothing for a section that no page is known for.
pub fn step_of_section(idp: &str, section: &str) -> Option<Step> {
    let own = section.strip_prefix(idp).and_then(|rest| rest.strip_prefix('-'));
    let known = |name: &str| PAGES.iter().find(|(_, names)| names.contains(&name)).map(|(step, _)| *step);
    known(own.unwrap_or(section))
}

pub(super) fn sections(idp: &dyn Idp, setup: &Setup) -> Vec<GuideSection> {
    let guide = idp.guide(Some(setup));
    let step = |step: latchkey_idp::guide::GuideStep| GuideStepView {
        text: prose(&step.text),
        caution: step.caution.as_deref().map(prose),
        id: step.id,
        values: step.values,
        check: step.check,
        ticked: step.ticked,
    };
    guide
        .sections
        .into_iter()
        .map(|section| GuideSection {
            step: step_of_section(idp.id(), &section.id).unwrap_or(Step::ServiceProvider),
            id: section.id,
            title: section.title,
            steps: section.steps.into_iter().map(step).collect(),
        })
        .collect()
}
