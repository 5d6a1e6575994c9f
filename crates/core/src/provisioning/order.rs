//! The order of acts that keeps everybody in. Sources: support.claude.com 13132885, 13133195 and 10276682; the
//! integration guide of authentik.

use super::{Organization, acts};
use crate::setup::Setup;

/// What to do, first things first, from the parent organization to Require SSO. Plain sentences without markup.
pub fn order_of_acts(setup: &Setup) -> Vec<String> {
    let mut acts = vec![
        "Make sure that the parent organization is ready; if a merge is needed, wait until it is complete.".to_owned(),
        "Verify the domain. That alone changes nothing for anybody.".to_owned(),
        "Configure the connection, and replace the temporary values at the identity provider by WorkOS's.".to_owned(),
        "Run the test on WorkOS's page as somebody who is assigned to the application.".to_owned(),
        "Assign everybody who needs access to the application at the identity provider.".to_owned(),
    ];
    for organization in &setup.organizations {
        acts.extend(provisioning(organization));
    }
    acts.push("Tell everybody with an address on the domain when it happens, so that owners of personal accounts can export their data. View Domain Memberships lists every account and organization on the verified domains, also as CSV or JSON.".to_owned());
    acts.push("Export the rollback sheet and keep it where you can read it without signing in.".to_owned());
    acts.extend(require_sso(setup));
    acts.push(
        "If nobody is to open new accounts on the domain, switch Restrict organization creation on under Security. It \
         concerns personal accounts too."
            .to_owned(),
    );
    acts
}

/// The provisioning choice of one organization, in the order in which nobody falls out.
fn provisioning(organization: &Organization) -> Vec<String> {
    if organization.mode.is_none() {
        return vec![format!("{}: choose how people are added.", organization.name)];
    }
    acts(organization).into_iter().map(|(_, words)| words).collect()
}

fn require_sso(setup: &Setup) -> Vec<String> {
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
            format!("Enable {switch}. It can be switched off again at any time.")
        } else {
            format!("When that has worked for a day, enable {switch}.")
        });
        acts.push(
            "Sign in once more in a private window, with another administrator still signed in elsewhere.".to_owned(),
        );
    }
    acts
}
