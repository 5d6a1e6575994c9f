//! Every state that the pages are tested with, in German: no sentence of the engine stays English.

use latchkey_host::window::{Catalogue, Deletion, Language, Spoken};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// What a person typed, what was copied or read elsewhere, and names of pages on the web: all of it stays as it is.
const NOT_OURS: [&str; 27] = [
    "texts",
    "fields",
    "reading",
    "value",
    "values",
    "url",
    "pem",
    "subject",
    "issuer",
    "logo",
    "source",
    "note",
    "people",
    "roles",
    "seats",
    "markdown",
    "certificates",
    "service_provider",
    "places",
    "label",
    "group",
    "attributes",
    "require_sso",
    "format",
    "log",
    "made",
    "exports",
];

#[test]
fn every_state_of_a_setup_is_said_in_german() {
    let mut english = Vec::new();
    for (name, view) in super::views() {
        english.extend(left_english(name, view.clone(), view));
    }
    let setups = || super::papers::setups(&super::way::ready());
    english.extend(left_english("setups", setups(), setups()));
    english.extend(left_english("catalogue", Catalogue::whole(), Catalogue::whole()));
    for (name, text) in super::papers::papers() {
        let left = match name {
            "deletion" => compare::<Deletion>(&text),
            _ => Vec::new(),
        };
        english.extend(left.into_iter().map(|line| format!("{name}: {line}")));
    }
    let (before, after) = [Language::En, Language::De].map(super::papers::pages).into();
    let mut left = Vec::new();
    unchanged("", &before, &after, &mut left);
    english.extend(left.into_iter().map(|line| format!("pages: {line}")));
    english.sort();
    english.dedup_by_key(|line| line.split_once(": ").map(|(_, line)| line.to_owned()));
    assert!(english.is_empty(), "{} sentences stay English:\n{}", english.len(), english.join("\n"));
}

/// What is the same in English and in German of two that are alike.
fn left_english<T: Serialize + Spoken>(name: &str, one: T, other: T) -> Vec<String> {
    let said = |shown: T, language: Language| serde_json::to_value(shown.in_language(language)).unwrap();
    let mut left = Vec::new();
    unchanged("", &said(one, Language::En), &said(other, Language::De), &mut left);
    left.into_iter().map(|line| format!("{name}: {line}")).collect()
}

fn compare<T: DeserializeOwned + Serialize + Spoken>(text: &str) -> Vec<String> {
    let before: Value = serde_json::from_str(text).unwrap();
    let shown: T = serde_json::from_str(text).unwrap();
    let after = serde_json::to_value(shown.in_language(Language::De)).unwrap();
    let mut left = Vec::new();
    unchanged("", &before, &after, &mut left);
    left
}

/// Sentences that are the same before and after.
fn unchanged(key: &str, before: &Value, after: &Value, left: &mut Vec<String>) {
    if let (Some(before), Some(after)) = (line(before), line(after)) {
        if is_ours(&before) && before == after {
            left.push(format!("{key}: {before}"));
        }
        return;
    }
    match (before, after) {
        (Value::String(before), Value::String(after)) if is_ours(before) && before == after => {
            left.push(format!("{key}: {before}"));
        }
        (Value::Array(before), Value::Array(after)) => {
            before.iter().zip(after).for_each(|(before, after)| unchanged(key, before, after, left));
        }
        (Value::Object(before), Value::Object(after)) => {
            let ours = before.iter().filter(|(key, _)| !NOT_OURS.contains(&key.as_str()));
            for (key, before) in ours {
                unchanged(key, before, after.get(key).unwrap_or(&Value::Null), left);
            }
        }
        _ => {}
    }
}

/// Whether it is a sentence of the engine's: no field with its value, no code, no answer, no text of another program.
fn is_ours(text: &str) -> bool {
    const OTHERS: [&str; 6] = [
        "Your organization's SSO configuration automatically manages members. You cannot provision users via the API.",
        "Account creation is blocked",
        "Please confirm your email",
        "You haven't been added to your organization yet",
        "Somebody without access came in; the app is open to everybody.",
        "Claude at Example",
    ];
    let field = text.split_once(": ").is_some_and(|(label, _)| label.split(' ').count() < 6) && !text.ends_with('.');
    let code = text.starts_with("invite-only") || text.starts_with("dig ") || text.starts_with("for entitlement");
    is_sentence(text) && !field && !code && !OTHERS.contains(&text)
}

/// The pieces of a line as one text.
fn line(value: &Value) -> Option<String> {
    let pieces = value.as_array().filter(|pieces| !pieces.is_empty())?;
    let kinds = ["text", "strong", "emphasis", "code", "link"];
    let text = |piece: &Value| {
        let kind = piece.get("kind")?.as_str()?;
        kinds.contains(&kind).then(|| piece.get("text")?.as_str().map(str::to_owned))?
    };
    pieces.iter().map(text).collect()
}

/// Whether it has at least two words, one of them an ordinary one in lower case.
fn is_sentence(line: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphabetic() || matches!(letter, ',' | '.' | ':' | ';' | '\'');
    let words: Vec<&str> = line.split(' ').filter(|word| word.len() > 1 && word.chars().all(is_letter)).collect();
    let code = line.starts_with(['<', '#', '.', '|'])
        || line.contains("=\"")
        || line.contains(" › ")
        || line.contains("request.user.");
    words.len() > 1 && !code && words.iter().any(|word| word.chars().all(char::is_lowercase))
}
