//! The other setups of the same people: a response that carries the values of one of them was meant for it.

use super::App;
use crate::loopback::Requirements;
use latchkey_core::{
    message::{exact, say},
    setup::Setup,
};
use latchkey_saml::judge::Neighbour;
use std::collections::BTreeSet;

impl App {
    /// What a setup asks of a response, and what tells for whom else one was meant: its own other values, and those of
    /// the other setups in this home.
    pub fn requirements(&self, setup: &Setup) -> Requirements {
        let mut asked = Requirements::of(setup);
        asked.neighbours.extend(self.home.others(&setup.name).iter().filter_map(neighbour));
        asked
    }
}

/// A setup without WorkOS's values has none by which it could be known.
fn neighbour(setup: &Setup) -> Option<Neighbour> {
    let values = &setup.service_provider;
    let (acs, entity_id) = (values.acs.as_ref(), values.entity_id.as_ref());
    let products: BTreeSet<&str> =
        setup.organizations.iter().map(|organization| organization.plan.product().facts().name.as_str()).collect();
    let products: Vec<_> = products.into_iter().map(exact).collect();
    (acs.is_some() || entity_id.is_some()).then(|| Neighbour {
        name: say::saml_neighbour::setup(exact(&setup.name), products),
        acs: acs.map(ToString::to_string),
        entity_id: entity_id.map(ToString::to_string),
    })
}
