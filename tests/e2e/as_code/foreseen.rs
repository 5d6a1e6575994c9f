//! A plan shows everything that a run writes, and both stop at the same place before anything is written.

use super::{
    narrow::{scim, syncing},
    script::{Ran, Trial},
    setups,
};
use latchkey_tests::authentik::Version;
use serde_json::json;
use std::fs;

/// What a run says that it does, without the identifiers that a plan cannot know.
fn acts(ran: &Ran) -> Vec<String> {
    let field = |line: &str| {
        line.split_once(" -> ")
            .map_or(line.to_owned(), |(before, _)| before.split_once(": ").map_or(before, |(name, _)| name).to_owned())
    };
    ran.out.lines().skip(1).map(field).collect()
}

/// A plan and then the run, which say the same.
fn alike(trial: &Trial, options: &[&str], about: &str) -> Vec<String> {
    let planned = trial.run(&[&["plan"], options].concat());
    let ran = trial.run(&[&["apply"], options].concat());
    assert_eq!(acts(&planned), acts(&ran), "{about}: {}{}", planned.err, ran.err);
    assert_eq!(planned.status, ran.status, "{about}: {}{}", planned.err, ran.err);
    acts(&ran)
}

#[test]
fn a_plan_shows_everything_that_a_run_writes() {
    let pair = setups::key_pair();
    for version in [Version::V2024_8, Version::V2025_10, Version::V2026_2, Version::V2026_8] {
        // Entitlements came with 2024.12.
        let old = version == Version::V2024_8;
        let sets = [Some(setups::scim(&pair)), (!old).then(|| setups::jit(&pair))];
        for setup in sets.into_iter().flatten() {
            let about = format!("{version:?}");
            let trial = Trial::new(version.clone(), &setup, &pair);
            let said = alike(&trial, &["--live"], &about);
            assert!(said.iter().any(|line| line.trim() == "provider"), "it is opened: {said:?}");
            alike(&trial, &[], &about);
            alike(&trial, &["--live"], &about);

            let provider = trial.server.find("providers/saml", "name", "Claude").unwrap();
            let mapping = trial.server.find("propertymappings/provider/saml", "name", "Claude: email").unwrap();
            trial.server.seed(|world| {
                world.change("providers/saml", &provider["pk"], json!({ "signing_kp": null, "audience": "other" }));
                world.change("propertymappings/provider/saml", &mapping["pk"], json!({ "saml_name": "mail" }));
            });
            let said = alike(&trial, &[], &about);
            assert!(said.iter().any(|line| line.trim() == "sign_assertion"), "{about}: what goes along too: {said:?}");
        }
    }
}

#[test]
fn a_plan_shows_the_token_and_the_dry_run_that_go_with_another_address() {
    for is_linked in [true, false] {
        let trial = syncing(Version::V2026_2);
        trial.done(&["apply"]);
        trial.done(&["apply", "--live"]);
        let application = trial.server.find("core/applications", "slug", "claude").unwrap();
        let own = scim(&trial);
        trial.server.seed(|world| {
            world.change("providers/scim", &own["pk"], json!({ "url": "https://elsewhere.example/scim" }));
            if !is_linked {
                world.change("core/applications", &application["pk"], json!({ "backchannel_providers": [] }));
            }
        });
        let said = alike(&trial, &["--live"], "moved");
        assert!(said.iter().any(|line| line.trim() == "token: written, and not shown"), "{said:?}");
        assert_eq!(said.iter().filter(|line| line.trim() == "dry_run").count(), 1, "{said:?}");
    }
}

#[test]
fn a_plan_stops_where_the_run_stops_and_nothing_is_written() {
    let pair = setups::key_pair();
    let trial = Trial::new(Version::V2026_2, &setups::scim(&pair), &pair);
    let without = |name: &'static str| [(name, "")];
    for (variables, says) in [
        (without("CLAUDE_SIGNING_KEY_FILE"), "CLAUDE_SIGNING_KEY_FILE is not set"),
        (without("CLAUDE_SCIM_TOKEN"), "CLAUDE_SCIM_TOKEN is not set"),
        ([("CLAUDE_SCIM_TOKEN", "two\nlines")], "CLAUDE_SCIM_TOKEN holds a line break"),
        ([("CLAUDE_SCIM_TOKEN", "tökén")], "CLAUDE_SCIM_TOKEN holds a line break or a letter that no token has"),
    ] {
        for words in [["plan"], ["apply"]] {
            let ran = trial.run_with(&variables, &words);
            assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{words:?}: {}", ran.out);
            assert!(ran.err.contains(says), "{words:?}: {}", ran.err);
        }
    }
    fs::write(trial.path("key.pem"), setups::key_pair().key.expose()).unwrap();
    for words in [["plan"], ["apply"]] {
        let ran = trial.run(&words);
        assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{words:?}: {}", ran.out);
        assert!(ran.err.contains("does not hold the unencrypted key"), "{words:?}: {}", ran.err);
    }
}

#[test]
fn what_is_in_the_way_at_the_end_stops_a_run_before_it_begins() {
    let trial = syncing(Version::V2026_2);
    trial.server.seed(|world| {
        let theirs = json!({ "name": "Claude SCIM", "url": "https://api.workos.com/scim/v2.0/01HX", "token": "x" });
        world.object("providers/scim", theirs);
    });
    let said = alike(&trial, &[], "in the way");
    assert_eq!(said.iter().filter(|line| line.starts_with("CONFLICT")).count(), 1, "{said:?}");
    assert_eq!(trial.changes(), 0);
}

#[test]
fn a_token_that_no_header_can_hold_is_named() {
    let trial = syncing(Version::V2026_2);
    for token in ["two\nlines", "tökén", "a\tb", "a\u{7f}", "\n"] {
        for words in [["plan"], ["undo"]] {
            let ran = trial.run_as(token, &words);
            assert_eq!(ran.status, Some(2), "{token:?}: {}", ran.err);
            assert!(
                ran.err.contains("AUTHENTIK_TOKEN holds a line break or a letter that no token has"),
                "{}",
                ran.err
            );
            assert!(token.trim().is_empty() || !ran.err.contains(token), "{}", ran.err);
        }
    }
    assert!(trial.server.calls().is_empty());
}
