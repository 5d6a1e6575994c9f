//! A real browser signs in at the built-in identity provider, as a person would.

use crate::{
    browser::Chromium,
    program::{Home, failures, finding},
};
use latchkey_host::fetch::Fingerprint;

const ACCEPTED: &str = "The sign-in works: Claude would let this person in";

/// A setup for the built-in identity provider, with a key to sign with.
async fn rehearsing() -> Home {
    let home = Home::new();
    home.done(&["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "rehearsal"]).await;
    home.done(&["setup", "set", "domain", "example.org", "--setup", "acme"]).await;
    home.done(&["certificate", "new", "--size", "2048", "--setup", "acme"]).await;
    home
}

#[tokio::test]
async fn the_browser_brings_the_response_to_the_acs_and_the_page_says_that_it_works() {
    let home = rehearsing().await;
    let sign_in = home.sign_in(&["--setup", "acme"]).await;
    let start = sign_in.start.clone();
    let mut browser = Chromium::start().await;
    assert_eq!(browser.visit(&start).await, None);
    browser.until_title("Choose who signs in").await;
    browser.picture("login").await;

    browser.click("button[name=person]").await;
    browser.until_title(ACCEPTED).await;
    let text = browser.text().await;
    assert!(text.contains("Signed in as jane@example.org."), "{text}");
    assert!(text.contains("You can close this window"), "{text}");
    browser.picture("accepted").await;

    let (status, document) = sign_in.end().await;
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(document["verdict"], "accepted");
    assert_eq!(document["would_claude_accept"], true);
    assert_eq!(document["email"], "jane@example.org");
    assert_eq!(document["name_id"]["value"], "jane@example.org");
    assert_eq!(document["attributes"]["lastName"][0], "van Dyke");

    let again = browser.visit(&start).await;
    assert_eq!(again.as_deref(), Some("net::ERR_CONNECTION_REFUSED"), "nobody listens once the test is over");
    browser.close().await;
}

#[tokio::test]
async fn somebody_who_is_not_assigned_reads_why_and_what_to_do_even_without_scripts() {
    let home = rehearsing().await;
    let sign_in = home.sign_in(&["--setup", "acme"]).await;
    let mut browser = Chromium::start().await;
    browser.without_scripts().await;
    assert_eq!(browser.visit(&sign_in.start).await, None);
    browser.until_title("Choose who signs in").await;
    assert!(browser.text().await.contains("not assigned to the application"));

    browser.click("button[name=person]:last-of-type").await;
    browser.until_title("Signing in").await;
    browser.click("button").await;
    browser.until_title("The response is rejected").await;
    browser.picture("refused").await;
    let text = browser.text().await;
    browser.width(360).await;
    assert!(browser.fits().await, "the page can be read on a narrow window");
    browser.close().await;

    let (status, document) = sign_in.end().await;
    assert_eq!(status, Some(1), "{document:#}");
    assert_eq!(document["verdict"], "rejected");
    assert_eq!(document["would_claude_accept"], false);
    assert_eq!(document["predicted_error"], "access_denied");
    assert_eq!(document["attributes"], serde_json::Value::Null);
    assert_eq!(failures(&document).first(), Some(&"status_success"), "{document:#}");
    let cause = finding(&document, "status_success");
    for words in ["title", "got", "fix"] {
        let words = cause[words].as_str().unwrap();
        assert!(text.contains(words), "the page does not say {words:?}: {text}");
    }
}

#[tokio::test]
async fn over_https_the_browser_warns_of_exactly_the_certificate_that_was_announced() {
    let home = rehearsing().await;
    let sign_in = home.sign_in(&["--setup", "acme", "--https"]).await;
    assert!(sign_in.start.starts_with("https://127.0.0.1:"), "{}", sign_in.start);
    let mut browser = Chromium::start().await;
    let warning = browser.visit(&sign_in.start).await;
    assert_eq!(warning.as_deref(), Some("net::ERR_CERT_AUTHORITY_INVALID"));

    browser.accept_certificates().await;
    assert_eq!(browser.visit(&sign_in.start).await, None);
    browser.until_title("Choose who signs in").await;
    let shown = Fingerprint::of(&browser.certificate(sign_in.start.split("/start").next().unwrap()).await);
    assert!(sign_in.said.contains(&shown.to_string()), "{shown} was not announced: {}", sign_in.said);

    browser.click("button[name=person]").await;
    browser.until_title(ACCEPTED).await;
    browser.close().await;
    let (status, document) = sign_in.end().await;
    assert_eq!(status, Some(0), "{document:#}");
    assert_eq!(document["would_claude_accept"], true);
}
