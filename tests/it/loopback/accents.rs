//! The pages of a sign-in test in accents: no sentence of ours stands outside the catalogue.

use super::{client, field, options, post};
use latchkey_host::loopback::{Loopback, Options};
use latchkey_saml::rehearsal::Fault;
use latchkey_tests::accents::bare_words;
use latchkey_words::Language;

/// Names of values, of vendors' pages and of sample people, and what stands in them.
const KNOWN: &[&str] = &[
    "noname",
    "Jane van Dyke",
    "persistent",
    " id",
    " email",
    " groups",
    "The person is not assigned to this application",
    "added to your organization yet",
    "haven&#39;t been",
    "document.forms[0].submit()",
];

/// What a page shows: its text without the style sheet and the markup.
fn shown(page: &str) -> String {
    let (_, body) = page.split_once("<main>").unwrap_or_else(|| panic!("{page}"));
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if inside => {}
            other => text.push(other),
        }
    }
    text
}

#[tokio::test]
async fn no_page_of_a_sign_in_test_has_a_sentence_outside_the_catalogue() {
    let (mut left, mut seen) = (Vec::new(), 0);
    let faults = Fault::ALL.iter().map(|fault| Some(*fault));
    for (fault, person) in faults.map(|fault| (fault, 0)).chain([(None, 0), (None, 4)]) {
        let options = Options { language: Language::Accented, ..options(fault) };
        let running = Loopback::start(options).await.unwrap();
        let client = client();
        let login = client.get(running.start_url()).send().await.unwrap();
        let address = login.url().clone();
        let login = login.text().await.unwrap();
        let form = [("request", field(&login, "request").to_owned()), ("person", person.to_string())];
        let forwarding = client.post(address.join("/idp/sso").unwrap()).form(&form).send().await.unwrap();
        let forwarding = forwarding.text().await.unwrap();
        let (response, state) =
            (field(&forwarding, "SAMLResponse").to_owned(), field(&forwarding, "RelayState").to_owned());
        let (_, stranger) = post(&client, &running, &response, "another").await;
        let (_, result) = post(&client, &running, &response, &state).await;
        let elsewhere = client.get(running.start_url()).send().await.unwrap().text().await.unwrap();
        for page in [login, forwarding, stranger, result, elsewhere] {
            let text = shown(&page);
            assert!(text.contains('['), "{fault:?}: {page}");
            seen += 1;
            let words = bare_words(&text, KNOWN);
            if !words.is_empty() {
                left.push(format!("{fault:?} {person}: {}", words.join(" ")));
            }
        }
        drop(running.outcome().await);
    }
    left.sort();
    left.dedup();
    assert!(seen > 50, "only {seen} pages");
    assert!(left.is_empty(), "{}", left.join("\n"));
}
