//! In which language the command line speaks, and what is the same in every language.

use super::{
    Run, latchkey, program,
    saml::{CERTIFICATE, JANE, fixture},
};
use serde_json::Value;
use std::process::Stdio;
use tempfile::TempDir;

/// Runs it where the environment says nothing about a language but what is given.
async fn speaking(environment: &[(&str, &str)], words: &[&str]) -> Run {
    let mut command = tokio::process::Command::new(program());
    for name in ["LATCHKEY_LANGUAGE", "LATCHKEY_HOME", "LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    let output = command
        .env("NO_COLOR", "1")
        .envs(environment.iter().copied())
        .args(words)
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    Run::of(output)
}

/// It with the same text in place of every text: its keys, and how many of each there are.
fn without_texts(value: &Value) -> Value {
    match value {
        Value::Array(several) => several.iter().map(without_texts).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), without_texts(value))).collect())
        }
        Value::String(_) => "text".into(),
        other => other.clone(),
    }
}

fn codes(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Array(several) => several.iter().for_each(|one| codes(one, into)),
        Value::Object(fields) => {
            for name in ["code", "status", "cause", "kind", "verdict", "id"] {
                into.extend(fields.get(name).map(|value| format!("{name} {value}")));
            }
            fields.values().for_each(|one| codes(one, into));
        }
        _ => {}
    }
}

/// Runs it in both languages with `--json`; gives both documents, which have the same keys and codes.
async fn in_both(words: &[&str]) -> (Value, Value) {
    let in_language = async |language| latchkey([words, &["--json", "--language", language]].concat()).await;
    let (english, german) = (in_language("en").await, in_language("de").await);
    assert_eq!(english.status, german.status, "{words:?}: {} {}", english.err, german.err);
    let (english, german) = (english.json(), german.json());
    assert_eq!(without_texts(&english), without_texts(&german), "{words:?}");
    let (mut of_english, mut of_german) = (Vec::new(), Vec::new());
    codes(&english, &mut of_english);
    codes(&german, &mut of_german);
    assert_eq!(of_english, of_german, "{words:?}");
    (english, german)
}

#[tokio::test]
async fn a_response_is_judged_in_german_and_json_keeps_its_keys_and_codes() {
    let (jane, certificate) = (fixture(JANE), fixture(CERTIFICATE));
    let words = ["saml", "inspect", &jane, "--certificate", &certificate, "--at", "2026-11-21T21:27:45Z"];
    let shown = latchkey([&words[..], &["--language", "de"]].concat()).await;
    for part in ["Protokoll      angenommen", "nicht beurteilt: ", "Beurteilt", "ok       Das Signaturzertifikat"] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    assert!(shown.out.lines().all(|line| line.chars().count() <= 80 || line.contains("://")), "{}", shown.out);
    let (english, german) = in_both(&words).await;
    assert_ne!(english["findings"][0]["title"], german["findings"][0]["title"]);
}

#[tokio::test]
async fn a_setup_is_shown_in_german_and_json_keeps_its_keys_and_codes() {
    let folder = TempDir::new().unwrap();
    let home = folder.path().join("home").display().to_string();
    let new = ["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik", "--home", &home];
    let run = latchkey(new.iter().chain(&["--language", "de"])).await;
    assert_eq!(run.status, Some(0), "{}{}", run.out, run.err);
    let words = ["setup", "show", "--setup", "acme", "--home", &home];
    let shown = latchkey([&words[..], &["--language", "de"]].concat()).await;
    for part in ["0 von 8 erledigt", "Noch nicht möglich", "Lösung", "Als Nächstes: ", "Ihr DNS-Administrator"] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    in_both(&words).await;
    in_both(&["setup", "list", "--home", &home]).await;
}

#[tokio::test]
async fn a_failure_is_said_in_the_language_also_where_the_arguments_are_not_understood() {
    let (english, german) = in_both(&["idp", "guide", "--idp", "nobody"]).await;
    assert_eq!(english["failure"]["code"], "idp_unknown");
    assert!(german["failure"]["message"].as_str().unwrap().starts_with("Es gibt keinen Identitätsanbieter"));
    let wrong = ["saml", "inspect", "x", "--at", "tomorrow"];
    let (_, german) = in_both(&wrong).await;
    let message = german["failure"]["message"].as_str().unwrap();
    assert!(message.contains("„tomorrow“") || message.contains("\u{201c}tomorrow\u{201d}"), "{message}");
    assert!(message.contains("passt nicht zu --at"), "{message}");
    let run = latchkey(["sso", "--language", "de"]).await;
    assert_eq!((run.status, run.err.contains("Der Unterbefehl fehlt.")), (Some(2), true), "{}", run.err);
}

#[tokio::test]
async fn the_option_is_heard_before_the_environment_and_the_environment_before_the_locale() {
    let (english, german) = ("There is no text to explain", "Es gibt keinen Text");
    let words: &[&str] = &["explain", ""];
    for (environment, more, said) in [
        (&[][..], &[][..], english),
        (&[("LATCHKEY_LANGUAGE", "de")], &[], german),
        (&[("LATCHKEY_LANGUAGE", "de")], &["--language", "en"], english),
        (&[("LANG", "de_DE.UTF-8")], &[], german),
        (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C.UTF-8")], &[], english),
        (&[("LANG", "de_DE.UTF-8"), ("LATCHKEY_LANGUAGE", "en")], &[], english),
        (&[("LANG", "fr_FR.UTF-8")], &[], english),
    ] {
        let run = speaking(environment, &[words, more].concat()).await;
        assert_eq!(run.status, Some(2), "{environment:?}: {}", run.err);
        assert!(run.err.contains(said), "{environment:?} {more:?}: {}", run.err);
    }
    let unknown = speaking(&[("LATCHKEY_LANGUAGE", "fr")], &["codes", "--json"]).await;
    assert_eq!((unknown.status, &unknown.json()["failure"]["code"]), (Some(2), &"unusable_argument".into()));
    let refused = speaking(&[], &["codes", "--language", "fr"]).await;
    assert_eq!(refused.status, Some(2), "{}", refused.err);
}

#[tokio::test]
async fn the_help_is_in_the_language() {
    let german = speaking(&[("LATCHKEY_LANGUAGE", "de")], &["sso", "test", "--help"]).await;
    assert_eq!(german.status, Some(0));
    for part in ["Aufruf: ", "sso test [OPTIONS]", "Optionen:", "1h (Vorgabe: 5m)", "Die Token für das nächste Mal"] {
        assert!(german.out.contains(part), "{part}: {}", german.out);
    }
    let english = speaking(&[], &["help", "sso", "test"]).await;
    for part in [
        "Usage: ",
        "sso test [OPTIONS]",
        "Options:",
        "for instance 90s, 5m or 1h (default:",
        "Keep the tokens in the vault",
    ] {
        assert!(english.out.contains(part), "{part}: {}", english.out);
    }
}
