//! What a setup asks of a sign-in.

use latchkey_core::{
    attribute::{Attribute, Naming, REQUIRED},
    check::{SETTINGS, Setting},
    domain::DomainName,
    message::{Said, say},
    provisioning::{Grant, Mode, Organization},
    setup::Setup,
};
use latchkey_saml::judge::Neighbour;

/// What Claude needs of the person who signs in.
#[derive(Clone, Debug)]
pub struct Requirements {
    /// The verified domains; not compared when empty.
    pub domains: Vec<DomainName>,
    /// Those of them whose TXT record was not seen yet.
    pub unseen: Vec<DomainName>,
    /// The group names mapped to roles, where group mappings are on.
    pub mapped_groups: Option<Vec<String>>,
    /// Under which names the attributes travel.
    pub naming: Naming,
    /// The attributes that have to be there.
    pub required: Vec<Attribute>,
    /// Where to click at the identity provider, by setting.
    pub places: Vec<(Setting, Said)>,
    /// The service providers of this setup: a response that is meant for the other one is recognised.
    pub neighbours: Vec<Neighbour>,
    /// The requests of earlier sign-in tests.
    pub earlier_requests: Vec<String>,
    /// The audience, where it is another than the test's own: a test twin has the real one.
    pub audience: Option<String>,
}

impl Default for Requirements {
    fn default() -> Self {
        Self {
            domains: Vec::new(),
            unseen: Vec::new(),
            mapped_groups: None,
            naming: Naming::Short,
            required: REQUIRED.to_vec(),
            places: Vec::new(),
            neighbours: Vec::new(),
            earlier_requests: Vec::new(),
            audience: None,
        }
    }
}

impl Requirements {
    /// What a setup asks for.
    pub fn of(setup: &Setup) -> Self {
        // With SCIM the groups come from the directory; a sign-in need not bring them.
        let by_sign_in =
            |organization: &&Organization| organization.group_mappings && organization.mode == Some(Mode::Jit);
        let with_groups = || setup.organizations.iter().filter(by_sign_in);
        // A group that gives only a seat lets nobody in.
        let groups = with_groups()
            .flat_map(|organization| &organization.mappings)
            .filter(|mapping| matches!(mapping.grant, Grant::Role(_)))
            .map(|mapping| mapping.group.clone());
        let idp = latchkey_idp::find(&setup.idp);
        Self {
            domains: setup.domains.iter().map(|claim| claim.domain.clone()).collect(),
            unseen: setup
                .domains
                .iter()
                .filter(|claim| !claim.is_visible())
                .map(|claim| claim.domain.clone())
                .collect(),
            mapped_groups: with_groups().next().is_some().then(|| groups.collect()),
            naming: setup.attributes.naming,
            required: idp.map_or_else(
                || REQUIRED.to_vec(),
                |idp| {
                    let unsent = idp.mapping().unsent(&REQUIRED);
                    REQUIRED.into_iter().filter(|attribute| !unsent.contains(attribute)).collect()
                },
            ),
            places: idp.map_or_else(Vec::new, |idp| {
                SETTINGS.into_iter().filter_map(|setting| Some((setting, idp.place(setting)?))).collect()
            }),
            neighbours: vec![
                Neighbour {
                    name: say::saml_neighbour::workos(),
                    acs: setup.service_provider.acs.as_ref().map(ToString::to_string),
                    entity_id: setup.service_provider.entity_id.as_ref().map(ToString::to_string),
                },
                Neighbour {
                    name: say::saml_neighbour::sign_in_test(),
                    acs: Some(setup.loopback.acs()),
                    entity_id: Some(setup.loopback.entity_id()),
                },
            ],
            earlier_requests: setup.sign_in_tests.iter().flat_map(|test| &test.requests).cloned().collect(),
            audience: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;
    use latchkey_core::{idp::IdpId, product::Plan, provisioning::parse_mapping, setup::SetupName, wizard::Wizard};

    #[test]
    fn a_sign_in_has_to_bring_groups_under_jit_and_not_where_the_directory_brings_them() {
        let asked_under = |mode: Mode| {
            let mut organization = Organization::new("Claude", Plan::EnterpriseSeats);
            organization.mode = Some(mode);
            organization.group_mappings = true;
            // A seat lets nobody in, so its group is not asked for.
            organization.mappings = ["Leads=role:Owner", "Sitters=seat:Premium"]
                .map(|row| parse_mapping(row, Plan::EnterpriseSeats).unwrap())
                .to_vec();
            let name = SetupName::parse("acme").unwrap();
            let wizard = Wizard::begin(name, IdpId("okta".to_owned()), organization, clock::now());
            Requirements::of(wizard.setup()).mapped_groups
        };
        assert_eq!(asked_under(Mode::Jit), Some(vec!["Leads".to_owned()]));
        assert_eq!(asked_under(Mode::Scim), None);
    }
}
