//! The script narrows before it widens: what restricts comes first and goes last, SCIM the other way round, with both kinds
//! of token.

use super::{
    script::{Trial, is_calm},
    setups,
};
use latchkey_idp::authentik::api::PERMISSIONS;
use latchkey_tests::authentik::{Permissions, Version};
use serde_json::{Value, json};

/// A setup with directory sync on a trial of its own.
pub(super) fn syncing(version: Version) -> Trial {
    let pair = setups::key_pair();
    Trial::new(version, &setups::scim(&pair), &pair)
}

pub(super) fn scim(trial: &Trial) -> Value {
    trial.server.find("providers/scim", "name", "Claude SCIM").unwrap()
}

pub(super) fn linked(trial: &Trial) -> usize {
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    application["backchannel_providers"].as_array().unwrap().len()
}

#[test]
fn what_restricts_is_written_before_anybody_is_let_in_and_scim_comes_last() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let changes: Vec<String> = trial
        .server
        .calls()
        .iter()
        .filter(|call| call.changes())
        .map(|call| format!("{} {}", call.method, call.path))
        .collect();
    let place = |part: &str| {
        changes.iter().position(|call| call.contains(part)).unwrap_or_else(|| panic!("{part}: {changes:?}"))
    };
    let last_binding = changes.iter().rposition(|call| call.contains("policies/bindings")).unwrap();
    let opened = place("PATCH /api/v3/core/applications");
    assert!(last_binding < opened && opened < place("POST /api/v3/providers/scim"), "{changes:?}");
    assert!(changes.last().unwrap().contains("PATCH /api/v3/core/applications"), "{changes:?}");
    assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(true)));

    let ran = trial.done(&["apply", "--live"]);
    assert!(ran.out.contains("dry_run: true -> false"), "{}", ran.out);
    assert_eq!(scim(&trial)["dry_run"], false);
    assert!(!trial.done(&["apply"]).out.contains("sends nothing yet"), "a later run leaves it live");
    assert_eq!(scim(&trial)["dry_run"], false);
    trial.done(&["undo"]);
    assert!(trial.record().is_empty());
}

#[test]
fn without_dry_runs_scim_is_linked_only_when_it_is_asked_for() {
    let trial = syncing(Version::V2024_8);
    let first = trial.run(&["apply", "--live"]);
    assert_eq!(first.status, Some(1), "{}", first.out);
    assert!(first.out.contains("This run makes or changes something first."), "{}", first.out);
    let ran = trial.done(&["apply"]);
    assert!(ran.out.contains("Look at who is in the filter group"), "{}", ran.out);
    assert_eq!(linked(&trial), 0);
    trial.done(&["apply", "--live"]);
    assert_eq!(linked(&trial), 1);
}

#[test]
fn scim_that_nothing_restricts_is_refused_before_anything_is_made() {
    let pair = setups::key_pair();
    for (version, groups) in [(Version::V2025_10, 0), (Version::V2025_10, 2), (Version::V2024_8, 2)] {
        let mut setup = setups::scim(&pair);
        setup.administration.scim_groups = vec!["claude-users".to_owned(); groups];
        let trial = Trial::new(version, &setup, &pair);
        for words in [["plan"], ["apply"]] {
            let ran = trial.run(&words);
            assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{}{}", ran.out, ran.err);
            assert!(
                ran.err.contains(&format!("one group decides whom SCIM sends, and the setup names {groups}")),
                "{}",
                ran.err
            );
        }
    }
    let mut setup = setups::scim(&pair);
    setup.administration.access.clear();
    let trial = Trial::new(Version::V2026_2, &setup, &pair);
    for words in [&["plan"][..], &["apply"], &["apply", "--live"]] {
        let ran = trial.run(words);
        assert_eq!(ran.status, Some(1), "{words:?}: {}", ran.out);
        assert!(ran.out.contains("Nobody is bound to the application"), "{words:?}: {}", ran.out);
        assert!(words == ["plan"] || linked(&trial) == 0);
    }
    assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (0, &json!(true)));
}

#[test]
fn a_token_with_exactly_the_listed_rights_plans_applies_and_takes_back_like_a_superuser() {
    let pair = setups::key_pair();
    for (version, setup) in [
        (Version::V2025_10, setups::scim(&pair)),
        (Version::V2026_2, setups::jit(&pair)),
        (Version::V2026_2, setups::scim(&pair)),
    ] {
        let trial = Trial::new(version.clone(), &setup, &pair);
        let before = trial.everything();
        trial.server.permit(&Permissions::only(PERMISSIONS.iter()));
        for token in [trial.server.token(), trial.server.admin_token()] {
            let done = |words: &[&str]| {
                let ran = trial.run_as(token, words);
                assert_eq!(ran.status, Some(0), "{version:?} {words:?}: {}{}", ran.out, ran.err);
                ran
            };
            done(&["apply"]);
            for words in [["plan"], ["apply"]] {
                let ran = done(&words);
                assert_eq!(ran.out.lines().skip(1).find(|line| !is_calm(line)), None, "{version:?}: {}", ran.out);
            }
            done(&["undo"]);
            assert_eq!(trial.everything(), before, "{version:?}");
        }
    }
}

#[test]
fn what_others_hung_below_the_application_is_named_and_stays() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let application = trial.server.find("core/applications", "slug", "claude").unwrap();
    let own = scim(&trial);
    trial.server.seed(|world| {
        let other = world.object(
            "providers/scim",
            json!({ "name": "Somebody's SCIM", "url": "https://other.example", "token": "x" }),
        );
        let both = json!([own["pk"], other["pk"]]);
        world.change("core/applications", &application["pk"], json!({ "backchannel_providers": both }));
        let entitlement = json!({ "name": "theirs", "app": application["pk"] });
        world.object("core/application_entitlements", entitlement);
    });
    let ran = trial.run(&["undo"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    for name in ["entitlement theirs", "provider Somebody's SCIM"] {
        assert!(ran.out.contains(name), "{name}: {}", ran.out);
    }
    assert!(trial.server.find("providers/scim", "name", "Claude SCIM").is_none(), "what sends goes first");
    assert!(trial.server.find("providers/scim", "name", "Somebody's SCIM").is_some());
    assert_eq!(trial.server.all("policies/bindings").len(), 2, "the application stays as narrow as it was");
}
