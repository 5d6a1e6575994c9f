//! What `latchkey explain` says stands in the catalogue, in every language, and reads as it should.

use super::*;
use latchkey_core::{
    Code,
    explain::{explain, known_errors, meanings, of, unknown},
    message::{Area, Said},
};

const LANGUAGES: [Language; 2] = [Language::En, Language::De];

fn said_in(language: Language, said: &Said) -> String {
    let text = said.said(language, Reader::Terminal);
    assert_ne!(said.message().map(Message::name), Some(text.as_str()), "the catalogue lacks it");
    text
}

#[test]
fn every_known_error_has_a_title_and_speaks_in_sentences() {
    for (error, language) in known_errors().iter().flat_map(|error| LANGUAGES.map(|language| (error, language))) {
        let title = said_in(language, &error.title);
        assert!(!title.ends_with('.') && !title.is_empty(), "{title}");
        for sentence in [&error.cause, &error.fix] {
            let sentence = said_in(language, sentence);
            assert!(sentence.ends_with('.'), "{}: {sentence}", error.id);
        }
    }
}

#[test]
fn every_finding_of_a_response_says_what_it_means() {
    for (one, language) in meanings().flat_map(|one| LANGUAGES.map(|language| (one, language))) {
        let [title, meaning, fix] = [one.title(), one.meaning(), one.fix()].map(|said| said_in(language, &said.into()));
        assert!(!title.ends_with('.'), "{title}");
        assert!(meaning.ends_with('.') && meaning.len() > 50, "{}: {meaning}", one.code);
        assert!(fix.ends_with('.') && fix.len() > 10, "{}: {fix}", one.code);
    }
}

#[test]
fn every_code_says_what_it_means() {
    for (code, language) in Code::ALL.iter().flat_map(|code| LANGUAGES.map(|language| (*code, language))) {
        let explained = of(code).unwrap();
        let [title, cause, fix] =
            [&explained.title, &explained.cause, &explained.fix].map(|said| said_in(language, said));
        assert!(!title.ends_with('.') && title.chars().count() > 10, "{code}: {title}");
        assert!(!cause.is_empty() && fix.ends_with('.'), "{code}: {cause} {fix}");
    }
}

#[test]
fn a_check_says_what_passed_means_and_a_failure_what_could_not_be_done() {
    let title = |code: &str| said_in(Language::En, &explain(code).into_iter().next().unwrap().title);
    for code in ["txt_extra_text", "administrator_not_mapped", "continue_with_sso"] {
        assert!(title(code).starts_with("Passed means: "), "{code}: {}", title(code));
    }
    let of_failures = |code: &&Code| code.area().is_of_failures() || code.area() == Area::Known;
    for code in Code::ALL.iter().filter(of_failures) {
        assert!(!title(code.as_str()).contains("Passed means"), "{code}");
    }
    assert_eq!(title("fetch_cut_off"), "The server's answer was cut off");
    assert_eq!(title("trust_known"), "A trusted certificate is known");
    assert_eq!(title("unknown"), "The code is from another version of Latchkey");
}

#[test]
fn a_text_that_nobody_knows_gets_advice() {
    let (title, advice) = unknown();
    assert!(LANGUAGES.iter().all(|language| !said_in(*language, &title.clone().into()).is_empty()));
    assert!(LANGUAGES.iter().all(|language| said_in(*language, &advice.clone().into()).ends_with('.')));
}
