//! The order of acts that keeps everybody in. Sources: support.claude.com 13132885, 13133195 and 10276682; the
//! integration guide of authentik.

use super::{Organization, acts};
use crate::{
    message::{Message, exact, say},
    setup::Setup,
};

/// What to do, first things first, from the parent organization to Require SSO. Plain sentences without markup.
pub fn order_of_acts(setup: &Setup) -> Vec<Message> {
    let mut acts = vec![
        say::order_of_acts::parent(),
        say::order_of_acts::domain(),
        say::order_of_acts::connection(),
        say::order_of_acts::test(),
        say::order_of_acts::assign(),
    ];
    for organization in &setup.organizations {
        acts.extend(provisioning(organization));
    }
    acts.push(say::order_of_acts::tell());
    acts.push(say::order_of_acts::rollback());
    acts.extend(require_sso(setup));
    acts.push(say::order_of_acts::restrict_creation());
    acts
}

/// The provisioning choice of one organization, in the order in which nobody falls out.
fn provisioning(organization: &Organization) -> Vec<Message> {
    if organization.mode.is_none() {
        return vec![say::order_of_acts::choose_mode(exact(&organization.name))];
    }
    acts(organization).into_iter().map(|(_, words)| words).collect()
}

fn require_sso(setup: &Setup) -> Vec<Message> {
    let mut switches: Vec<&str> = Vec::new();
    for organization in &setup.organizations {
        let switch = organization.product.facts().require_sso.as_str();
        if !switches.contains(&switch) {
            switches.push(switch);
        }
    }
    let mut acts = Vec::new();
    for (index, switch) in switches.iter().enumerate() {
        acts.push(if index == 0 {
            say::order_of_acts::require(exact(switch))
        } else {
            say::order_of_acts::require_next(exact(switch))
        });
        acts.push(say::order_of_acts::sign_in_again());
    }
    acts
}
