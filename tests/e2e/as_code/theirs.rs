//! What was there before and is somebody's: a token never goes to their address, their key pair and what cannot be given
//! back stay, and their SCIM provider runs dry while what is around it goes back.

use super::{
    narrow::{linked, scim, syncing},
    script::Trial,
    setups,
};
use latchkey_certificate::KeyPair;
use latchkey_core::setup::Setup;
use latchkey_idp::authentik::{Kind, wanted};
use latchkey_tests::authentik::{FaultAt, Options, Version, What};
use serde_json::{Value, json};
use std::fs;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

#[test]
fn the_token_never_goes_to_an_address_of_others_not_even_by_force() {
    for version in [Version::V2024_8, Version::V2025_10, Version::V2026_2] {
        for has_it in [false, true] {
            let trial = syncing(version.clone());
            trial.server.seed(|world| {
                let theirs = json!({ "name": "Claude SCIM", "url": "https://theirs.example/scim", "token": "x" });
                let provider = world.object("providers/scim", theirs);
                let has = if has_it { json!([provider["pk"]]) } else { json!([]) };
                let application = json!({ "name": "Ours", "slug": "claude", "backchannel_providers": has });
                world.object("core/applications", application);
            });
            let before = trial.everything();
            for words in [&["plan", "--force"][..], &["apply", "--force"], &["apply", "--force", "--live"]] {
                let ran = trial.run(words);
                assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{version:?} {words:?}: {}", ran.out);
                assert!(ran.out.contains("CONFLICT SCIM"), "{}", ran.out);
                assert!(ran.out.contains("where Claude's token must not go"), "{}", ran.out);
            }
            assert_eq!(trial.everything(), before, "{version:?}");
        }
    }
}

/// The name of the key pair that a setup wants.
fn key_pair_name(setup: &Setup) -> String {
    wanted::of(setup, None).into_iter().find(|object| object.kind == Kind::KeyPair).unwrap().name
}

fn as_object(name: &str, pair: &KeyPair) -> Value {
    json!({ "name": name, "certificate_data": pair.facts.pem, "key_data": pair.key.expose() })
}

#[test]
fn a_key_pair_with_another_certificate_is_never_overwritten() {
    let (pair, other) = (setups::key_pair(), setups::key_pair());
    let setup = setups::jit(&pair);
    for made_here in [false, true] {
        let trial = Trial::new(Version::V2026_2, &setup, &pair);
        if made_here {
            trial.done(&["apply"]);
            let own = trial.server.all("crypto/certificatekeypairs");
            let own = own.iter().find(|one| one["name"] == key_pair_name(&setup).as_str()).unwrap();
            let certificate = json!({ "fingerprint_sha256": "00:11", "certificate_data": other.facts.pem });
            trial.server.seed(|world| world.change("crypto/certificatekeypairs", &own["pk"], certificate));
        } else {
            let theirs = as_object(&key_pair_name(&setup), &other);
            trial.server.seed(|world| world.object("crypto/certificatekeypairs", theirs));
        }
        trial.server.forget_calls();
        for words in [["plan", "--force"], ["apply", "--force"]] {
            let ran = trial.run(&words);
            assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{made_here} {words:?}: {}", ran.out);
            assert!(ran.out.contains("holds another certificate, and is never overwritten"), "{}", ran.out);
        }
    }
}

#[test]
fn a_note_without_an_earlier_certificate_does_not_end_the_way_back() {
    let (pair, other) = (setups::key_pair(), setups::key_pair());
    let trial = Trial::new(Version::V2026_2, &setups::jit(&pair), &pair);
    trial.done(&["apply"]);
    let mut notes = trial.record();
    let note = notes.iter_mut().find(|note| note["path"] == "crypto/certificatekeypairs/").unwrap();
    // As a run wrote it that changed a certificate and was cut off.
    note["written"]["certificate_data"] = json!(other.facts.pem);
    note["earlier"] = json!({ "certificate_data": null });
    fs::write(trial.path("authentik-made.json"), json!({ "objects": notes }).to_string()).unwrap();
    trial.done(&["undo"]);
    assert!(trial.record().is_empty());
}

#[test]
fn what_the_server_does_not_show_of_others_is_not_changed_by_force() {
    let pair = setups::key_pair();
    let options = Options { without_fields: vec![("providers/saml", "sign_assertion")], ..Options::default() };
    let trial = Trial::at(options, &setups::jit(&pair), &pair);
    let flow = trial.server.find("flows/instances", "slug", "default-provider-authorization-implicit-consent").unwrap();
    let end = trial.server.find("flows/instances", "slug", "default-provider-invalidation-flow").unwrap();
    trial.server.seed(|world| {
        let theirs = json!({
            "name": "Claude", "authorization_flow": flow["pk"], "invalidation_flow": end["pk"],
            "acs_url": "https://theirs.example/acs",
        });
        world.object("providers/saml", theirs);
    });
    let before = trial.everything();
    for words in [["plan", "--force"], ["apply", "--force"]] {
        let ran = trial.run(&words);
        assert_eq!((ran.status, trial.changes()), (Some(1), 0), "{words:?}: {}", ran.out);
        assert!(ran.out.contains("authentik does not show sign_assertion"), "{}", ran.out);
    }
    assert_eq!(trial.everything(), before);
}

/// Their application with their SCIM provider at the endpoint that is wanted; one group may open it.
fn sending(trial: &Trial, url: &str, is_linked: bool) {
    let group = trial.server.find("core/groups", "name", "claude-users").unwrap()["pk"].clone();
    let user = "goauthentik.io/providers/scim/user";
    let mapping = trial.server.find("propertymappings/provider/scim", "managed", user).unwrap()["pk"].clone();
    trial.server.seed(|world| {
        let theirs = json!({ "name": "Claude SCIM", "url": url, "token": "theirs", "property_mappings": [mapping] });
        let provider = world.object("providers/scim", theirs)["pk"].clone();
        let has = if is_linked { json!([provider]) } else { json!([]) };
        let application = json!({ "name": "Ours", "slug": "claude", "backchannel_providers": has });
        let application = world.object("core/applications", application)["pk"].clone();
        world.object("policies/bindings", json!({ "target": application, "group": group, "order": 0 }));
    });
}

/// What of the changes is about whether and what a SCIM provider sends.
fn place(changes: &[(String, Value)], line: &str, has: impl Fn(&Value) -> bool) -> Option<usize> {
    changes.iter().position(|(called, body)| called.starts_with(line) && has(body))
}

const FAULTS: [What; 4] = [What::DropAfter, What::DropBefore, What::ServerErrorAfter, What::ServerError];

#[tokio::test(flavor = "multi_thread")]
async fn their_scim_runs_dry_first_and_sends_again_when_the_rest_is_as_it_was() {
    let pair = setups::key_pair();
    let claude = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(201).set_body_json(json!({ "id": "1" })))
        .mount(&claude)
        .await;
    let mut setup = setups::scim(&pair);
    setup.administration.scim_url = Some(claude.uri());
    for is_linked in [true, false] {
        for number in 1.. {
            let about = format!("linked {is_linked}, request {number}");
            let trial = Trial::new(Version::V2026_2, &setup, &pair);
            sending(&trial, &claude.uri(), is_linked);
            let before = trial.everything();
            trial.done(&["apply", "--force"]);
            trial.done(&["apply", "--force", "--live"]);
            assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(false)), "{about}");
            trial.server.synced().await;
            trial.server.watch();
            trial.server.forget_calls();
            trial.server.fail_next(FaultAt::mutation(number, FAULTS[number % FAULTS.len()].clone()));
            let ran = trial.run(&["undo"]);
            let struck = trial.server.faults_left() == 0;
            trial.server.no_more_faults();
            if struck {
                assert!(ran.err.contains("goes on from here"), "{about}: {}{}", ran.out, ran.err);
                trial.run(&["undo"]);
            }
            if is_linked {
                // What was made here and restricts a provider that stays linked stays with it, until somebody has unlinked it.
                assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(false)), "{about}");
                let slug = trial.server.find("core/applications", "slug", "claude").unwrap();
                let (own, none) = (json!([scim(&trial)["pk"]]), json!([]));
                let put = |has: Value| {
                    trial.server.seed(|world| {
                        world.change("core/applications", &slug["pk"], json!({ "backchannel_providers": has }));
                    });
                };
                put(none);
                trial.done(&["undo"]);
                put(own);
            }
            assert_eq!(trial.everything(), before, "{about}: {}", ran.out);
            trial.server.synced().await;
            let sent = trial.server.sent();
            assert!(sent.iter().all(|sent| sent.kind == "Users" && sent.name == "jane"), "{about}: {sent:?}");

            let changes = trial.changed();
            let sender = format!("PATCH /api/v3/providers/scim/{}/", before["providers/scim"][0]["pk"]);
            assert!(changes[0].0 == sender && changes[0].1 == json!({ "dry_run": true }), "{about}: {changes:?}");
            let again = place(&changes, &sender, |body| body["dry_run"] == false).unwrap();
            let first = |line: &str| place(&changes, line, |_| true).unwrap();
            let application = changes.iter().rposition(|(line, _)| line.contains("core/applications")).unwrap();
            assert!(application < again, "{about}: {changes:?}");
            assert!(again < first("DELETE /api/v3/propertymappings/provider/scim/"), "{about}: {changes:?}");
            if !is_linked {
                let binding =
                    changes.iter().rposition(|(line, _)| line.starts_with("DELETE /api/v3/policies/bindings/"));
                assert!(binding.unwrap() < again, "{about}: {changes:?}");
            }
            if !struck {
                assert!(number > 6, "{about}");
                break;
            }
        }
    }
}

#[test]
fn their_scim_that_does_not_run_dry_gets_its_switch_back() {
    let trial = syncing(Version::V2026_2);
    sending(&trial, "https://api.workos.com/scim/v2.0/01HX", false);
    let before = trial.everything();
    let ran = trial.run(&["apply"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    trial.done(&["apply", "--force"]);
    assert_eq!((linked(&trial), &scim(&trial)["dry_run"]), (1, &json!(true)));
    trial.done(&["undo"]);
    assert_eq!(trial.everything(), before);
}

#[test]
fn a_scim_provider_that_others_changed_and_linked_is_named_and_keeps_what_decides_for_it_until_it_is_unlinked() {
    for version in [Version::V2025_10, Version::V2026_2] {
        let trial = syncing(version.clone());
        trial.done(&["apply"]);
        let own = scim(&trial);
        let theirs = json!({ "exclude_users_service_account": false });
        trial.server.seed(|world| world.change("providers/scim", &own["pk"], theirs));
        let mut notes = trial.record();
        for note in notes.iter_mut().filter(|note| note["path"] == "core/applications/") {
            // Somebody else linked it.
            note["linked"] = json!([]);
        }
        fs::write(trial.path("authentik-made.json"), json!({ "objects": notes }).to_string()).unwrap();
        let ran = trial.run(&["undo"]);
        assert_eq!((ran.status, linked(&trial)), (Some(1), 1), "{version:?}: {}", ran.out);
        let says = "The SCIM provider Claude SCIM stays, and this decides whom it sends. Take it out of the application's \
                    Backchannel Providers (Applications › Applications › Edit), then run undo again.";
        assert!(ran.out.contains(says), "{version:?}: {}", ran.out);
        assert_eq!(trial.server.all("policies/bindings").len(), 2, "{version:?}");

        let application = trial.server.find("core/applications", "slug", "claude").unwrap();
        let none = json!({ "backchannel_providers": [] });
        trial.server.seed(|world| world.change("core/applications", &application["pk"], none));
        let ran = trial.run(&["undo"]);
        assert_eq!(ran.status, Some(1), "what others changed stays: {}", ran.out);
        assert_eq!((trial.server.all("core/applications"), trial.server.all("policies/bindings")), (vec![], vec![]));
        assert_eq!(scim(&trial)["exclude_users_service_account"], false, "{version:?}");
    }
}

#[test]
fn what_somebody_made_in_place_of_ours_is_given_back_and_not_removed() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let kind = "propertymappings/provider/saml";
    let own = trial.server.find(kind, "name", "Claude: email").unwrap();
    trial.server.seed(|world| {
        world.remove(kind, &own["pk"]);
        let fields = json!({ "name": "Claude: email", "saml_name": "mail", "expression": "return request.user.email" });
        world.object(kind, fields);
    });
    let theirs = trial.server.find(kind, "name", "Claude: email").unwrap();
    assert_ne!(theirs["pk"], own["pk"]);
    trial.done(&["apply", "--force"]);
    assert_eq!(trial.server.find(kind, "name", "Claude: email").unwrap()["saml_name"], "email");
    trial.done(&["undo"]);
    let left = trial.server.find(kind, "name", "Claude: email").unwrap();
    assert_eq!((&left["pk"], &left["saml_name"]), (&theirs["pk"], &json!("mail")));
}

#[test]
fn an_endpoint_that_an_earlier_script_wrote_over_theirs_comes_back() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let mut notes = trial.record();
    // As the script before this one recorded a provider of others that it had taken over.
    let note = notes.iter_mut().find(|note| note["path"] == "providers/scim/").unwrap();
    note["created"] = json!(false);
    note["before"] = json!({ "url": "https://theirs.example/scim", "dry_run": true });
    fs::write(trial.path("authentik-made.json"), json!({ "objects": notes }).to_string()).unwrap();
    trial.done(&["undo"]);
    assert_eq!(scim(&trial)["url"], "https://theirs.example/scim");
    assert!(trial.record().is_empty());
}

#[test]
fn their_scim_that_was_linked_here_and_changed_since_keeps_nothing_once_it_is_unlinked() {
    let trial = syncing(Version::V2026_2);
    sending(&trial, "https://api.workos.com/scim/v2.0/01HX", false);
    trial.done(&["apply", "--force"]);
    assert_eq!(linked(&trial), 1);
    let own = scim(&trial);
    trial
        .server
        .seed(|world| world.change("providers/scim", &own["pk"], json!({ "exclude_users_service_account": false })));
    let ran = trial.run(&["undo"]);
    assert_eq!(linked(&trial), 0, "{}", ran.out);
    assert!(!ran.out.contains("Backchannel Providers"), "it is taken out already: {}", ran.out);
}
