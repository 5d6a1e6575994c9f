//! Answers and records that are not as they are written: one sentence, exit code 1, and never a traceback.

use super::{live::hostile, narrow::syncing, script::Trial};
use latchkey_tests::authentik::Version;
use serde_json::{Value, json};
use std::fs;
use wiremock::MockServer;

const STAYS: &str = "What was done stays, and authentik-made.json says what it is";

/// Everything that an answer can be that is not what was asked for.
const ANSWERS: [&str; 16] = [
    "[]",
    "[7]",
    "7",
    "null",
    "\"text\"",
    "true",
    "",
    "{}",
    "{\"pk\": null}",
    "{\"pk\": {}, \"slug\": []}",
    "{\"pk\": \"\", \"pbm_uuid\": \"\"}",
    "{\"results\": null, \"pagination\": {\"next\": 0, \"count\": 0}}",
    "{\"results\": [7], \"pagination\": {\"next\": 0, \"count\": 1}}",
    "{\"results\": [{}], \"pagination\": {\"next\": 0, \"count\": 1}}",
    "{\"results\": [{\"slug\": \"claude\", \"name\": {}}], \"pagination\": null}",
    "{\"pk\": 1, \"slug\": \"claude\", \"backchannel_providers\": null}",
];

/// Notes of what was made, for this server.
fn notes_at(trial: &Trial, server: &MockServer) -> Value {
    let mut notes = trial.record();
    notes.iter_mut().for_each(|note| note["server"] = json!(server.uri()));
    json!({ "objects": notes })
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_server_answers_ends_in_one_sentence() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let own = trial.record();
    for answer in ANSWERS {
        let server = hostile(200, answer).await;
        for words in [["plan"], ["apply"], ["undo"]] {
            // With notes, and with notes of requests whose answer never came.
            for is_known in [true, false] {
                fs::write(trial.path("authentik-made.json"), json!({ "objects": own }).to_string()).unwrap();
                let mut notes = notes_at(&trial, &server);
                for note in notes["objects"].as_array_mut().unwrap().iter_mut().filter(|_| !is_known) {
                    note["id"] = json!("");
                }
                fs::write(trial.path("authentik-made.json"), notes.to_string()).unwrap();
                let ran = trial.run_at(&server.uri(), "token", &words);
                let about = format!("{answer} {words:?} {is_known}: {}{}", ran.out, ran.err);
                assert_eq!(ran.status, Some(1), "{about}");
                // Only the way back has begun by then: apply looks first.
                let says = if words == ["undo"] { STAYS } else { "Nothing was changed." };
                assert!(ran.err.contains(says) && ran.err.lines().count() <= 3, "{about}");
            }
        }
    }
}

#[test]
fn an_answer_without_an_identifier_says_of_what() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let provider = trial.server.find("providers/saml", "name", "Claude").unwrap();
    trial.server.seed(|world| world.change("providers/saml", &provider["pk"], json!({ "pk": null })));
    let ran = trial.run(&["apply"]);
    assert_eq!(ran.status, Some(1), "{}", ran.out);
    assert!(ran.err.contains("does not tell the pk of SAML Provider Claude"), "{}", ran.err);
    assert!(ran.err.contains("Nothing was changed."), "{}", ran.err);
}

#[test]
fn a_record_that_is_none_ends_in_one_sentence() {
    let trial = syncing(Version::V2026_2);
    trial.done(&["apply"]);
    let note = trial.record()[0].clone();
    let with = |name: &str, value: Value| {
        let mut note = note.clone();
        note[name] = value;
        json!({ "objects": [note] }).to_string()
    };
    let mut records: Vec<String> =
        ["", "[]", "7", "null", "{}", "{\"objects\": 7}", "{\"objects\": [7]}", "{\"objects\": [[]]}"]
            .map(str::to_owned)
            .into();
    records.push("[".repeat(100_000));
    records.push(json!({ "objects": [{}] }).to_string());
    for name in ["id", "written", "before", "earlier", "needs", "linked", "created", "identity", "place", "server"] {
        records.push(with(name, Value::Null));
        records.push(with(
            name,
            json!({ "a": [] }).get(if name == "id" { "a" } else { "b" }).cloned().unwrap_or(json!(7.5)),
        ));
    }
    trial.server.forget_calls();
    for record in records {
        fs::write(trial.path("authentik-made.json"), &record).unwrap();
        for words in [["apply"], ["undo"]] {
            let ran = trial.run(&words);
            let about = format!("{} {words:?}: {}{}", record.chars().take(200).collect::<String>(), ran.out, ran.err);
            assert_eq!((ran.status, trial.changes()), (Some(2), 0), "{about}");
            assert!(!ran.err.contains("What was done"), "it cannot be said what the record says: {about}");
            assert!(ran.err.contains("put the last good copy in its place"), "{about}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_tls_no_proxy_hears_the_token() {
    let trial = syncing(Version::V2026_2);
    let proxy = hostile(502, "").await;
    let through = proxy.uri();
    let variables =
        [("http_proxy", through.as_str()), ("HTTP_PROXY", through.as_str()), ("all_proxy", through.as_str())];
    let ran = trial.run_with(&variables, &["plan"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.out, ran.err);
    assert_eq!(proxy.received_requests().await.map(|heard| heard.len()), Some(0));
}
