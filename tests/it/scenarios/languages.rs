//! Every state that the pages are tested with, in German and in accents: no sentence of the engine stays English.

use latchkey_words::Language;
use serde_json::Value;

/// What a person typed, what was copied or read elsewhere, and names of pages on the web: all of it stays as it is.
const NOT_OURS: [&str; 15] = [
    "kind",
    "texts",
    "value",
    "values",
    "url",
    "pem",
    "subject",
    "issuer",
    "logo",
    "people",
    "roles",
    "seats",
    "certificates",
    "service_provider",
    "format",
];

#[test]
fn every_state_of_the_window_is_said_in_german() {
    let left = left_as_in_english(Language::De);
    assert!(left.is_empty(), "{} sentences stay English:\n{}", left.len(), left.join("\n"));
}

/// In accents, so that no sentence can be the same by chance. A guide has no accents, only its German.
#[test]
fn every_sentence_of_the_window_is_one_of_the_catalogue() {
    let mut left = left_as_in_english(Language::Accented);
    left.retain(|line| !line.starts_with("handover: ") && !line.starts_with("guide: "));
    assert!(left.is_empty(), "{} sentences are not of the catalogue:\n{}", left.len(), left.join("\n"));
}

/// What is the same in English and in `other`, each sentence once.
fn left_as_in_english(other: Language) -> Vec<String> {
    let mut left = Vec::new();
    let (before, after) = (states(Language::En), states(other));
    // What stands in a file of the bundle is in the papers' language.
    let drawn = before.iter().zip(&after).filter(|((name, _), _)| name != "bundle");
    for ((name, before), (_, after)) in drawn {
        let mut same = Vec::new();
        unchanged("", before, after, &mut same);
        left.extend(same.into_iter().map(|(key, said)| match name.as_str() {
            "handover" => format!("{name}: {said}"),
            _ => format!("{key}: {said}"),
        }));
    }
    left.sort();
    left.dedup();
    left
}

/// Everything that a page draws.
fn states(language: Language) -> Vec<(String, Value)> {
    let views = super::views(language).into_iter().map(|(name, view)| (name, super::shown(view, language)));
    let all = views.chain(super::papers(language));
    all.map(|(name, text)| (name.to_owned(), serde_json::from_str(&text).unwrap())).collect()
}

/// Sentences that are the same before and after.
fn unchanged(key: &str, before: &Value, after: &Value, left: &mut Vec<(String, String)>) {
    if let (Some(before), Some(after)) = (line(before), line(after)) {
        if is_ours(&before) && before == after {
            left.push((key.to_owned(), before.clone()));
        }
        return;
    }
    match (before, after) {
        (Value::String(before), Value::String(after)) if is_ours(before) && before == after => {
            left.push((key.to_owned(), before.clone()));
        }
        (Value::Array(before), Value::Array(after)) => {
            before.iter().zip(after).for_each(|(before, after)| unchanged(key, before, after, left));
        }
        (Value::Object(before), Value::Object(after)) => {
            let ours = before.iter().filter(|(key, _)| !NOT_OURS.contains(&key.as_str()));
            for (own, before) in ours {
                let key = if key == "guide" { key } else { own };
                unchanged(key, before, after.get(own).unwrap_or(&Value::Null), left);
            }
        }
        _ => {}
    }
}

/// What vendors and other programs say, and what people typed.
const OTHERS: [&str; 24] = [
    "Your organization's SSO configuration automatically manages members. You cannot provision users via the API.",
    "Account creation is blocked",
    "Please confirm your email",
    "You haven't been added to your organization yet",
    "the root node was opened but never closed",
    "Application username",
    "Groups assigned to the application",
    "Invite only",
    "Microsoft Entra admin center",
    "Require SSO for Claude",
    "Require SSO for Console",
    "SCIM directory sync",
    "Changing the identity provider",
    "Claude with Microsoft Entra ID",
    "Claude with Okta",
    "How SCIM sync works",
    "Important considerations before enabling SSO and JIT/SCIM provisioning",
    "Integrate authentik with Anthropic",
    "Set up JIT or SCIM provisioning",
    "Set up single sign-on (SSO)",
    "Somebody without access came in; the app is open to everybody.",
    "Claude at Example",
    "Jane van Dyke",
    "van Dyke",
];

/// Whether it is a sentence of the engine's: no field with its value, no code.
fn is_ours(text: &str) -> bool {
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
