//! What the pages draw of an identity provider's administration: what was chosen, the server as it was last seen, what
//! was made there. No token is in it.

use super::View;
use latchkey_core::{
    Failure, Finding, Origin, Timestamp,
    administration::{Deviation, GroupsFrom, MadeObject, ServerFacts},
    message::Said,
    provisioning::Mode,
    setup::Setup,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// An object that was made or changed, as the pages show it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct MadeLine {
    /// What names it in plans.
    pub key: String,
    /// Its kind in the identity provider's words.
    pub kind: String,
    /// Its name there.
    #[ts(type = "string")]
    pub name: Said,
    /// When.
    pub at: Timestamp,
    /// Whether it was made here; otherwise it was there before and was changed.
    pub created: bool,
    /// Whether the request that makes it has no answer yet.
    pub under_way: bool,
}

/// What is chosen, known and done through an administration API.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct AdministrationView {
    /// The server as it was last seen.
    pub server: Option<ServerFacts>,
    /// Whether the vault holds a token for it.
    pub token_kept: bool,
    /// Whether the vault holds the token that Claude shows for SCIM.
    pub scim_token_kept: bool,
    /// What the groups attribute carries.
    pub groups_from: GroupsFrom,
    /// What has to reach somebody: the groups that the organizations map to roles and seats.
    pub mapped: Vec<String>,
    /// Whether an organization adds people by SCIM.
    pub scim: bool,
    /// Whether SCIM really writes.
    pub scim_live: bool,
    /// The keys of objects that were not made here and may be changed all the same.
    pub confirmed: BTreeSet<String>,
    /// What differs from the vendor's integration guide.
    pub deviations: Vec<Deviation>,
    /// What was made or changed, oldest first.
    pub made: Vec<MadeLine>,
    /// Whether temporary values stand at the identity provider although the real ones are known.
    pub temporary_left: bool,
    /// How to make a token that may do everything, one step a line.
    #[ts(type = "Array<string>")]
    pub how_to_grant: Vec<Said>,
    /// The same for a token that cannot take anything back.
    #[ts(type = "Array<string>")]
    pub how_to_grant_without_undo: Vec<Said>,
}

/// An application that the identity provider had already, taken into the setup.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct TakenIn {
    /// The fields that it fills.
    pub fields: Vec<TakenField>,
    /// How it differs from what Claude needs.
    pub findings: Vec<Finding>,
}

/// A field that was filled from an application.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct TakenField {
    /// Its name, as on the command line.
    pub name: String,
    /// What it is, in one line.
    #[ts(type = "string")]
    pub about: Said,
    /// What it holds now.
    pub values: Vec<String>,
}

/// What came of reaching a server.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Connection {
    /// What is known of it.
    pub server: ServerFacts,
    /// What is to be said of its version and of what the token may do.
    pub findings: Vec<Finding>,
}

/// How a test with a twin ended.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct TwinEnd {
    /// The setup afterwards, with the test in its history.
    pub view: View,
    /// Why it ended without a judgement.
    pub failure: Option<Failure>,
    /// What became of the twin.
    pub removal: Finding,
}

/// What the pages draw of `setup`'s administration; nothing where Latchkey speaks to no API of that provider.
pub(super) fn of(setup: &Setup) -> Option<AdministrationView> {
    let idp = latchkey_idp::find(&setup.idp).filter(|idp| idp.recipe().api)?;
    let chosen = &setup.administration;
    let mapped: BTreeSet<&String> = setup
        .organizations
        .iter()
        .filter(|organization| organization.group_mappings)
        .flat_map(|organization| organization.mappings.iter().map(|mapping| &mapping.group))
        .collect();
    Some(AdministrationView {
        server: chosen.server.clone(),
        token_kept: chosen.token_entry.is_some() && chosen.token_for == setup.application.origin(),
        scim_token_kept: chosen.scim_token_entry.is_some()
            && chosen.scim_token_for == chosen.scim_url.as_deref().and_then(Origin::of_endpoint),
        groups_from: chosen.groups_from,
        mapped: mapped.into_iter().cloned().collect(),
        scim: setup.organizations.iter().any(|organization| organization.mode == Some(Mode::Scim)),
        scim_live: chosen.scim_live,
        confirmed: chosen.confirmed.clone(),
        deviations: idp.deviations(setup),
        made: chosen.made.iter().map(line).collect(),
        temporary_left: holds_temporary_values(setup),
        how_to_grant: idp.how_to_grant(setup, true),
        how_to_grant_without_undo: idp.how_to_grant(setup, false),
    })
}

fn line(made: &MadeObject) -> MadeLine {
    MadeLine {
        key: made.key.clone(),
        kind: made.kind_label().to_owned(),
        name: made.called(),
        at: made.at,
        created: made.created,
        under_way: made.is_under_way(),
    }
}

/// Whether something was written with a value of the sign-in test on this machine, and the real one is known by now.
fn holds_temporary_values(setup: &Setup) -> bool {
    let real = &setup.service_provider;
    let acs = real.acs.as_ref().map(|_| setup.loopback.acs());
    let entity_id = real.entity_id.as_ref().map(|_| setup.loopback.entity_id());
    let temporary: Vec<String> =
        [acs, entity_id].into_iter().flatten().filter_map(|value| serde_json::to_string(&value).ok()).collect();
    let twin = |made: &&MadeObject| !made.key.starts_with("twin/");
    chosen_values(setup.administration.made.iter().filter(twin)).any(|value| temporary.contains(value))
}

fn chosen_values<'a>(made: impl Iterator<Item = &'a MadeObject>) -> impl Iterator<Item = &'a String> {
    made.flat_map(|object| object.written.values())
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::administration::Administration;
    use serde_json::json;

    fn setup(idp: &str, written: &str) -> Setup {
        let administration: Administration = serde_json::from_value(json!({ "made": [{
            "key": "provider", "kind": "SAML provider", "name": "Claude", "id": "7", "at": "2026-11-21T12:00:00Z",
            "server": "https://idp.company", "created": true, "written": { "acs_url": written },
        }] }))
        .unwrap();
        let mut setup: Setup = serde_json::from_value(json!({
            "schema": 2, "name": "acme", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z",
            "idp": idp, "organizations": [],
            "service_provider": { "acs": "https://auth.workos.com/sso/saml/acs/01HX4M7QK2Z9W8V7T6S5R4Q3P", "entity_id": null },
        }))
        .unwrap();
        setup.administration = administration;
        setup
    }

    #[test]
    fn only_a_provider_with_an_api_is_administered() {
        assert!(of(&setup("authentik", "\"x\"")).is_some());
        assert!(of(&setup("okta", "\"x\"")).is_none());
    }

    #[test]
    fn a_temporary_value_counts_as_left_once_the_real_one_is_known() {
        let temporary = "\"http://127.0.0.1:7468/acs\"";
        assert!(of(&setup("authentik", temporary)).unwrap().temporary_left);
        assert!(!of(&setup("authentik", "\"https://auth.workos.com/x\"")).unwrap().temporary_left);
        let mut early = setup("authentik", temporary);
        early.service_provider.acs = None;
        assert!(!of(&early).unwrap().temporary_left);
    }
}
