//! What is done differently from authentik's integration guide for Anthropic, and why. Each can be switched off.
//! Source: integrations.goauthentik.io/platforms/anthropic/, and what was measured on authentik 2026.2.2.

use super::Version;
use crate::authentik::version;
use latchkey_core::{
    administration::{DEDUPLICATED, Deviation},
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
    pub title: &'static str,
    /// Why.
    pub reason: &'static str,
    /// What cannot express it, one sentence each.
    pub limits: &'static [&'static str],
}

/// Every deviation.
pub const ALL: [DeviationFacts; 4] = [
    DeviationFacts {
        name: OWN_ISSUER,
        title: "The provider has an issuer of its own",
        reason: "Before 2026.5 every SAML provider of one authentik has the issuer authentik, so a connection for Claude and one for the Console cannot be told apart.",
        limits: &[
            "From 2026.5 authentik gives each provider an issuer of its own, and nothing is sent.",
            "The field has another name from 2026.5, so the blueprint and Terraform leave it out where the server's version is not known.",
        ],
    },
    DeviationFacts {
        name: NAME_ID_POLICY,
        title: "The NameID says that it is an e-mail address",
        reason: "Without it the NameID's format is unspecified, although an e-mail address stands in it.",
        limits: &["authentik has the field from 2025.8.", "Terraform's provider has no argument for it."],
    },
    DeviationFacts {
        name: DEDUPLICATED,
        title: "Each group is sent once",
        reason: "An entitlement that reaches a person twice, directly and through a group, is sent twice by the expression of the integration guide.",
        limits: &[],
    },
    DeviationFacts {
        name: SCIM_USER_NAME,
        title: "SCIM sends the e-mail address as userName",
        reason: "authentik's own mapping sends the user name, which is another value than the address that SAML sends for the same person.",
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
            Some(format!("This server is {version} and does not have the field."))
        }
        (OWN_ISSUER, Some(version)) if version >= version::OWN_ISSUERS => {
            Some(format!("This server is {version} and does it by itself."))
        }
        _ => None,
    };
    Deviation {
        name: facts.name.to_owned(),
        title: facts.title.to_owned(),
        reason: facts.reason.to_owned(),
        on: is_on(setup, facts.name),
        limits: here.into_iter().chain(facts.limits.iter().map(|&limit| limit.to_owned())).collect(),
    }
}

/// Whether a deviation is switched on.
pub(super) fn is_on(setup: &Setup, name: &str) -> bool {
    if name == DEDUPLICATED { setup.attributes.deduplicate_groups } else { setup.administration.deviates(name) }
}
