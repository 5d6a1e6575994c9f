//! What is done differently from authentik's integration guide for Anthropic, and why. Each can be switched off.
//! Source: integrations.goauthentik.io/platforms/anthropic/, and what was measured on authentik 2026.2.2.

use super::Version;
use crate::authentik::version;
use latchkey_core::{
    administration::{DEDUPLICATED, Deviation},
    message::{Message, Said, exact, say},
    setup::Setup,
};

/// An issuer of the provider's own.
pub(crate) const OWN_ISSUER: &str = "own-issuer";
/// The NameID's format says that it is an e-mail address.
pub(crate) const NAME_ID_POLICY: &str = "name-id-policy";
/// SCIM sends the e-mail address as userName.
pub(crate) const SCIM_USER_NAME: &str = "scim-user-name";

/// What is known of a deviation.
#[derive(Clone, Copy, Debug)]
pub struct DeviationFacts {
    /// Its name.
    pub name: &'static str,
    /// What is done.
    pub title: fn() -> Message,
    /// Why.
    pub reason: fn() -> Message,
    /// What cannot express it, one sentence each.
    pub limits: &'static [fn() -> Message],
}

/// Every deviation.
pub const ALL: [DeviationFacts; 4] = [
    DeviationFacts {
        name: OWN_ISSUER,
        title: say::deviation_own_issuer::title,
        reason: say::deviation_own_issuer::reason,
        limits: &[say::deviation_own_issuer::by_itself_limit, say::deviation_own_issuer::renamed_limit],
    },
    DeviationFacts {
        name: NAME_ID_POLICY,
        title: say::deviation_name_id_policy::title,
        reason: say::deviation_name_id_policy::reason,
        limits: &[say::deviation_name_id_policy::release_limit, say::deviation_name_id_policy::terraform_limit],
    },
    DeviationFacts {
        name: DEDUPLICATED,
        title: say::deviation_deduplicated_groups::title,
        reason: say::deviation_deduplicated_groups::reason,
        limits: &[],
    },
    DeviationFacts {
        name: SCIM_USER_NAME,
        title: say::deviation_scim_user_name::title,
        reason: say::deviation_scim_user_name::reason,
        limits: &[],
    },
];

/// Every deviation as it stands in `setup`, with what limits it on a server of `version`.
pub fn deviations(setup: &Setup, version: Option<Version>) -> Vec<Deviation> {
    ALL.iter().map(|facts| deviation(facts, setup, version)).collect()
}

fn deviation(facts: &DeviationFacts, setup: &Setup, version: Option<Version>) -> Deviation {
    let here = match (facts.name, version) {
        (NAME_ID_POLICY, Some(version)) if version < version::NAME_ID_POLICY => {
            Some(say::deviation_name_id_policy::here_limit(exact(version)))
        }
        (OWN_ISSUER, Some(version)) if version >= version::OWN_ISSUERS => {
            Some(say::deviation_own_issuer::here_limit(exact(version)))
        }
        _ => None,
    };
    Deviation {
        name: facts.name.to_owned(),
        title: (facts.title)().into(),
        reason: (facts.reason)().into(),
        on: is_on(setup, facts.name),
        limits: here.into_iter().chain(facts.limits.iter().map(|limit| limit())).map(Said::from).collect(),
    }
}

/// Whether a deviation is switched on.
pub(super) fn is_on(setup: &Setup, name: &str) -> bool {
    if name == DEDUPLICATED { setup.attributes.deduplicate_groups } else { setup.administration.deviates(name) }
}
