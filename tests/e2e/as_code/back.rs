//! The way back of the script: directly after a run that was cut off anywhere, cut off itself, over objects that were there
//! before, and beside what was made at another server.

use super::{
    narrow::{linked, scim, syncing},
    script::Trial,
    setups,
};
use latchkey_tests::authentik::{FaultAt, Version, What};
use serde_json::{Value, json};
use std::fs;

const FAULTS: [What; 4] = [What::DropAfter, What::DropBefore, What::ServerErrorAfter, What::ServerError];

/// A trial with directory sync, with sign-in by groups where the release has no entitlements.
fn trials() -> Vec<(Version, Box<dyn Fn() -> Trial>)> {
    let pair = setups::key_pair();
    let of = |version: Version, scim: bool| {
        let setup = if scim { setups::scim(&pair) } else { setups::jit(&pair) };
        let (pair, of) = (pair.clone(), version.clone());
        let trial: Box<dyn Fn() -> Trial> = Box::new(move || Trial::new(of.clone(), &setup, &pair));
        (version, trial)
    };
    vec![of(Version::V2024_8, true), of(Version::V2026_2, true), of(Version::V2026_2, false)]
}

/// Nobody could sign in at any moment who is not bound.
fn nobody_else(trial: &Trial) {
    let admitted = trial.server.ever_admitted();
    let others: Vec<_> = admitted.iter().filter(|(_, name)| name != "jane").collect();
    assert!(others.is_empty(), "{others:?} could sign in");
}

#[test]
fn cut_off_at_any_request_the_way_back_alone_leaves_nothing() {
    for (version, new) in trials() {
        let count = new();
        count.done(&["apply"]);
        for number in 1..=count.changes() {
            let fault = FAULTS[number % FAULTS.len()].clone();
            let trial = new();
            let before = trial.everything();
            trial.server.watch();
            trial.server.fail_next(FaultAt::mutation(number, fault.clone()));
            assert_eq!(trial.run(&["apply"]).status, Some(1), "{version:?} {number} {fault:?}");
            assert_eq!(trial.server.faults_left(), 0, "{version:?} {number} {fault:?}: the fault struck");
            trial.done(&["undo"]);
            assert_eq!(trial.everything(), before, "{version:?} {number} {fault:?}");
            assert!(trial.record().is_empty(), "{version:?} {number} {fault:?}");
            nobody_else(&trial);
        }
    }
}

#[test]
fn the_way_back_cut_off_at_any_request_goes_on() {
    for (version, new) in trials() {
        let count = new();
        count.done(&["apply"]);
        count.server.forget_calls();
        count.done(&["undo"]);
        for number in 1..=count.changes() {
            let fault = FAULTS[(number + 1) % FAULTS.len()].clone();
            let trial = new();
            let before = trial.everything();
            trial.server.watch();
            trial.done(&["apply"]);
            trial.server.fail_next(FaultAt::mutation(number, fault.clone()));
            assert_eq!(trial.run(&["undo"]).status, Some(1), "{version:?} {number} {fault:?}");
            trial.done(&["undo"]);
            assert_eq!(trial.everything(), before, "{version:?} {number} {fault:?}");
            nobody_else(&trial);
        }
    }
}

#[test]
fn a_binding_whose_application_went_by_hand_counts_as_gone() {
    let trial = syncing(Version::V2026_2);
    let before = trial.everything();
    trial.server.fail_next(FaultAt::on("POST", "/api/v3/policies/bindings/", What::DropBefore));
    assert_eq!(trial.run(&["apply"]).status, Some(1));
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    trial.server.seed(|world| world.remove("core/applications", &application["pk"]));
    let ran = trial.done(&["undo"]);
    assert!(ran.out.contains("gone     Binding"), "{}", ran.out);
    assert_eq!(trial.everything(), before);
}

/// The endpoint that the setup names.
const HERE: &str = "https://api.workos.com/scim/v2.0/01HX";

/// An application of somebody else's under the slug that is wanted, and a SCIM provider under the name that is wanted.
fn theirs(trial: &Trial, linked: bool, dry_run: bool) -> Value {
    trial.server.seed(|world| {
        let provider = world
            .object("providers/scim", json!({ "name": "Claude SCIM", "url": HERE, "token": "x", "dry_run": dry_run }));
        let has = if linked { json!([provider["pk"]]) } else { json!([]) };
        world.object(
            "core/applications",
            json!({ "name": "Ours", "slug": "claude", "backchannel_providers": has, "policy_engine_mode": "any" }),
        )
    })
}

#[test]
fn a_link_that_was_made_on_an_application_of_others_is_taken_back_first() {
    let trial = syncing(Version::V2026_2);
    theirs(&trial, false, true);
    let before = trial.everything();
    trial.done(&["apply", "--force"]);
    assert_eq!(linked(&trial), 1);
    trial.server.forget_calls();
    // Forced: without the last binding everybody may open it, as before.
    trial.done(&["undo", "--force"]);
    let calls = trial.server.calls();
    let first = calls.iter().find(|call| call.changes()).unwrap();
    assert_eq!(first.line(), "PATCH /api/v3/core/applications/claude/");
    assert_eq!(first.body, Some(json!({ "backchannel_providers": [] })));
    assert_eq!(trial.everything(), before);
}

#[test]
fn what_restricts_a_provider_that_stays_linked_stays_too() {
    let trial = syncing(Version::V2026_2);
    theirs(&trial, true, false);
    trial.done(&["apply", "--force"]);
    assert_eq!(scim(&trial)["exclude_users_service_account"], true, "it was changed");
    for _ in 0..2 {
        let ran = trial.run(&["undo"]);
        assert_eq!(ran.status, Some(1), "{}", ran.out);
        assert!(ran.out.contains("The SCIM provider Claude SCIM stays linked to the application"), "{}", ran.out);
        let way = "Take it out of the application's Backchannel Providers (Applications › Applications › Edit), then run undo again.";
        assert!(ran.out.contains(way), "{}", ran.out);
        let own = scim(&trial);
        assert_eq!((linked(&trial), &own["exclude_users_service_account"]), (1, &json!(false)));
        assert_eq!(own["dry_run"], false, "it sends as before");
        assert_eq!(trial.server.all("policies/bindings").len(), 2);
    }
    // Once it is no longer linked, nothing has to be restricted.
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    let none = json!({ "backchannel_providers": [] });
    trial.server.seed(|world| world.change("core/applications", &application["pk"], none));
    trial.done(&["undo", "--force"]);
    assert_eq!(trial.server.all("policies/bindings").len(), 0);
}

#[test]
fn notes_of_another_server_keep_nothing_here() {
    let trial = syncing(Version::V2026_2);
    let before = trial.everything();
    trial.done(&["apply"]);
    let own = trial.record();
    let elsewhere = own.iter().map(|note| {
        let mut note = note.clone();
        note["server"] = json!("https://elsewhere.company");
        note
    });
    let both: Vec<Value> = elsewhere.chain(own.iter().cloned()).collect();
    fs::write(trial.path("authentik-made.json"), json!({ "objects": both }).to_string()).unwrap();
    let ran = trial.run(&["undo"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    assert!(ran.out.contains("It is at https://elsewhere.company."), "{}", ran.out);
    assert_eq!(trial.everything(), before);
    assert!(trial.record().iter().all(|note| note["server"] == "https://elsewhere.company"));
    assert_eq!(trial.record().len(), own.len());
}
