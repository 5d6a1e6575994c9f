//! Whatever is said in English has its German, and stays what it was where it is nobody's sentence.

use super::{LONGEST, in_german};
use proptest::prelude::*;

mod data;
mod guides;
mod moves;
mod sources;
mod values;

fn german(text: &str) -> String {
    in_german(text).unwrap_or_else(|| panic!("{text} has its German"))
}

#[test]
fn a_phrase_takes_what_is_in_its_holes_along() {
    assert_eq!(
        german("A group is mapped to Owner in Claude"),
        "In Claude ist Owner eine Gruppe zugeordnet",
        "the order of the holes is the German's"
    );
}

#[test]
fn what_fills_a_hole_is_put_into_german_too() {
    assert_eq!(
        german("All 9 conditions hold on 1 March 2027."),
        "Alle 9 Bedingungen sind am 1. März 2027 erfüllt.",
        "a day is read as a day"
    );
}

#[test]
fn an_identity_provider_stands_in_the_case_that_its_sentence_asks_for() {
    for (id, through) in [
        ("onelogin", "über Ihren Identitätsanbieter an:"),
        ("rehearsal", "über den eingebauten Identitätsanbieter an:"),
        ("okta", "über Okta an:"),
    ] {
        let words = latchkey_core::idp::IdpId(id.to_owned()).vendor_name().unwrap_or_default();
        let said = german(&format!("People sign in to these organizations through {words}:"));
        assert!(said.ends_with(through), "{said}");
        let asked = german(&format!(
            "People are to sign in through {words} to Claude. Please create one SAML 2.0 application with the values \
             below. Existing applications are not touched."
        ));
        assert!(asked.contains(&format!("{} bei Claude anmelden", through.trim_end_matches(" an:"))), "{asked}");
    }
    assert!(
        german("The identity provider is the built-in identity provider")
            .ends_with("der eingebaute Identitätsanbieter")
    );
}

#[test]
fn several_sentences_in_a_row_are_put_into_german_one_by_one() {
    assert_eq!(
        german("Copy the whole value. Remove the row."),
        "Kopieren Sie den ganzen Wert. Entfernen Sie die Zeile."
    );
    assert_eq!(german("Copy the whole value. Unknown."), "Kopieren Sie den ganzen Wert. Unknown.");
}

#[test]
fn what_is_no_sentence_of_the_engine_stays_as_it_is() {
    for text in
        ["https://auth.workos.com/sso/saml/acs/01HX", "Jane van Dyke", "anthropic-domain=abc", "", "Sales and IT"]
    {
        assert_eq!(in_german(text), None, "{text}");
    }
}

#[test]
fn a_document_is_not_searched_for_sentences() {
    let document = "Copy the whole value. ".repeat(LONGEST / 16);
    assert_eq!(in_german(&document), None);
}

proptest! {
    #[test]
    fn no_text_is_too_much(text in "(Set |The |\\. |: |; |, | and |\\{|\\}|\"|ä|\\PC|\n){0,80}") {
        let _ = in_german(&text);
    }
}
