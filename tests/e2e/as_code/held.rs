//! What is there already may be letting people in or sending them: a second run changes it when everything that restricts
//! stands, and nobody else can sign in wherever it is cut off.

use super::{narrow::scim, script::Trial, setups};
use latchkey_core::{administration::Grantee, setup::Setup};
use latchkey_tests::authentik::{FaultAt, Version, What};
use serde_json::json;

const FAULTS: [What; 4] = [What::DropAfter, What::DropBefore, What::ServerErrorAfter, What::ServerError];

/// The same before WorkOS has shown its values: the test's own address, and nobody is bound.
fn for_the_test(setup: &Setup) -> Setup {
    let mut first = setup.clone();
    first.service_provider = serde_json::from_value(json!({})).unwrap();
    first.administration.access.clear();
    first
}

/// After the first run somebody's hand was on the mapping, so that the second has a mapping and a provider to change.
fn tested(version: &Version, setup: &Setup, pair: &latchkey_certificate::KeyPair) -> Trial {
    let trial = Trial::new(version.clone(), &for_the_test(setup), pair);
    trial.run(&["apply"]);
    let mapping = trial.server.find("propertymappings/provider/saml", "name", "Claude: email").unwrap();
    trial.server.seed(|world| {
        world.change("propertymappings/provider/saml", &mapping["pk"], json!({ "expression": "return 2" }));
    });
    trial.take(setup);
    trial.server.watch();
    trial.server.forget_calls();
    trial
}

#[test]
fn what_is_there_changes_when_the_bindings_stand_wherever_it_is_cut_off() {
    let pair = setups::key_pair();
    for (version, setup) in [
        (Version::V2024_8, setups::scim(&pair)),
        (Version::V2025_10, setups::jit(&pair)),
        (Version::V2026_2, setups::scim(&pair)),
    ] {
        for number in 1.. {
            let about = format!("{version:?}, request {number}");
            let trial = tested(&version, &setup, &pair);
            assert!(trial.server.admitted().is_empty(), "{about}: everybody may open it, and it posts to the test");
            trial.server.fail_next(FaultAt::mutation(number, FAULTS[number % FAULTS.len()].clone()));
            trial.run(&["apply"]);
            let struck = trial.server.faults_left() == 0;
            trial.server.no_more_faults();
            let nobody_else = || {
                let admitted = trial.server.ever_admitted();
                assert!(admitted.iter().all(|(_, name)| name == "jane"), "{about}: {admitted:?}");
            };
            nobody_else();
            trial.done(&["apply"]);
            nobody_else();
            assert!(!trial.server.ever_admitted().is_empty(), "{about}: who is wanted can sign in");
            let changes = trial.changed();
            let bound = changes.iter().rposition(|(line, _)| line.contains("policies/bindings")).unwrap();
            for kind in ["propertymappings/provider/saml", "providers/saml"] {
                let changed = changes.iter().position(|(line, _)| line.contains(kind)).unwrap();
                assert!(bound < changed, "{about}: {changes:?}");
            }
            if !struck {
                assert!(number > 3, "{about}");
                break;
            }
        }
    }
}

#[test]
fn whom_and_what_scim_sends_changes_when_the_bindings_stand() {
    let pair = setups::key_pair();
    let setup = setups::scim(&pair);
    let trial = Trial::new(Version::V2026_2, &setup, &pair);
    trial.done(&["apply"]);
    let mapping = trial.server.find("propertymappings/provider/scim", "name", "Claude: SCIM user").unwrap();
    let own = scim(&trial);
    trial.server.seed(|world| {
        world.user("paul");
        world.change("propertymappings/provider/scim", &mapping["pk"], json!({ "expression": "return {}" }));
        world.change("providers/scim", &own["pk"], json!({ "group_filters": [] }));
    });
    let mut more = setup.clone();
    more.administration.access.push(Grantee::User("paul".to_owned()));
    trial.take(&more);
    trial.server.forget_calls();
    trial.done(&["apply"]);
    let lines: Vec<String> = trial.changed().into_iter().map(|(line, _)| line).collect();
    let place = |part: &str| lines.iter().position(|line| line.contains(part)).unwrap();
    let bound = place("POST /api/v3/policies/bindings");
    assert!(bound < place("PATCH /api/v3/propertymappings/provider/scim"), "{lines:?}");
    assert!(bound < place("PATCH /api/v3/providers/scim"), "{lines:?}");
}
