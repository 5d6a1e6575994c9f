//! The order of acts that keeps everybody in. Sources: support.claude.com 13132885, 13133195 and 10276682; the
//! integration guide of authentik.

use super::{Mode, Organization};
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
pub(crate) fn provisioning(organization: &Organization) -> Vec<String> {
    let name = &organization.name;
    let administrator = &organization.product.facts().administrator;
    let Some(mode) = organization.mode else {
        return vec![format!("{name}: choose how people are added.")];
    };
    let in_groups = format!(
        "{name}: put everybody into a mapped group at the identity provider, and at least two administrators into a \
         group that is mapped to {administrator}."
    );
    let map = format!("{name}: switch Enable group mappings on and map each group, before anything is saved.");
    let save = format!("{name}: press Save changes.");
    match (mode, organization.group_mappings) {
        (Mode::InviteOnly, _) => vec![
            format!("{name}: leave User provisioning at Invite only."),
            format!("{name}: invite everybody who is not a member yet."),
        ],
        (Mode::Jit, false) => vec![
            format!("{name}: under User provisioning select Just-in-time (JIT)."),
            format!("{name}: press Save changes. People join as User at their first sign-in."),
        ],
        (Mode::Jit, true) => {
            vec![in_groups, format!("{name}: under User provisioning select Just-in-time (JIT)."), map, save]
        }
        (Mode::Scim, mapped) => {
            let mut acts = Vec::new();
            if mapped {
                acts.push(in_groups);
            }
            acts.push(format!(
                "{name}: under User provisioning choose Setup SCIM, and connect the identity provider's directory."
            ));
            acts.push(format!("{name}: start the first sync at the identity provider and wait until it has ended."));
            acts.push(format!(
                "{name}: open Manage SCIM and make sure that every member of today is there; whoever is missing is removed."
            ));
            acts.push(format!("{name}: select SCIM directory sync."));
            if mapped {
                acts.push(map);
            }
            acts.push(format!(
                "{name}: look at the preview of removals, where one is shown, and at the number of free seats."
            ));
            acts.push(save);
            if mapped {
                acts.push(format!("{name}: press Sync now in Manage SCIM."));
            }
            acts
        }
    }
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
