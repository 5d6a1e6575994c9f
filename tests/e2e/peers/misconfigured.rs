//! Every setting that people get wrong, made wrong at the identity provider itself: the first finding names it.

use super::{
    certificate,
    samlp::Samlp,
    simplesamlphp::{self, ENTRY, OWN, PASSWORD},
    visitor::Visitor,
};
use crate::{
    browser::Chromium,
    program::{Home, failures, finding},
};
use serde_json::{Value, json};

/// How far the clocks are off, in minutes.
const MINUTES: i32 = 7;

const CLAIMS: &str = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims";

/// A sign-in test, with the sign-in at that address done by somebody.
async fn signed_in(home: &Home, visitor: &mut Visitor, typed: &[(&str, &str)]) -> Value {
    let test = home.sign_in(&["--setup", "acme"]).await;
    let page = visitor.sign_in(&test.start, typed).await;
    let (status, document) = test.end().await;
    assert_eq!(status == Some(0), document["would_claude_accept"] == true, "{document:#}");
    let title = document["findings"][0]["title"].as_str().unwrap();
    let title = title.replace('\'', "&#39;");
    assert!(status == Some(0) || page.contains(&title), "the page does not say {title:?}: {page}");
    document
}

/// The first finding is a failure with this code, is this person's to mend, and says these words.
fn assert_named(what: &str, document: &Value, code: &str, owner: &str, words: &[&str]) {
    let first = &document["findings"][0];
    assert_eq!(failures(document).first(), Some(&code), "{what}: {document:#}");
    assert_eq!(first["code"], code, "{what}: {document:#}");
    assert_eq!(first["owner"], owner, "{what}: {first:#}");
    assert!(first["fix"].is_string(), "{what}: {first:#}");
    let text = first.to_string();
    for words in words {
        assert!(text.contains(words), "{what}: {words:?} is not in {first:#}");
    }
}

fn assert_good(document: &Value) {
    assert_eq!(document["verdict"], "accepted", "{document:#}");
    assert_eq!(document["would_claude_accept"], true, "{document:#}");
    assert_eq!(document["attributes"]["email"][0], "jane@example.com");
}

#[tokio::test]
async fn every_wrong_setting_of_simplesamlphp_is_the_first_finding() {
    const OPENING: &str = "'authproc' => [";
    let (home, idp) = simplesamlphp::connected(0).await;
    let typed = [("username", "jane"), ("password", PASSWORD)];
    let mut visitor = Visitor::new();
    assert_good(&signed_in(&home, &mut visitor, &typed).await);

    let uris = format!(
        "{OPENING} 95 => ['class' => 'core:AttributeMap', 'email' => '{CLAIMS}/emailaddress', \
         'firstName' => '{CLAIMS}/givenname', 'lastName' => '{CLAIMS}/surname'],"
    );
    let slash =
        format!("{OPENING} 10 => ['class' => 'core:PHP', 'code' => '$state[\"SPMetadata\"][\"entityid\"] .= \"/\";'],");
    let upper = format!(
        "{OPENING} 96 => ['class' => 'core:AttributeAlter', 'subject' => 'email', 'pattern' => '/jane/', 'replacement' => 'Jane'],"
    );
    let cases = [
        ("wrong audience", ENTRY, OPENING, &*slash, "audience_matches", &["slash"][..]),
        (
            "response-only signature",
            ENTRY,
            "'saml20.sign.assertion' => true",
            "'saml20.sign.assertion' => false",
            "assertion_signed",
            &[],
        ),
        (
            "nothing signed",
            ENTRY,
            "'saml20.sign.assertion' => true,\n    'saml20.sign.response' => true",
            "'saml20.sign.assertion' => false,\n    'saml20.sign.response' => false",
            "signature_present",
            &[],
        ),
        (
            "SHA-1",
            ENTRY,
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
            "algorithm_sha1",
            &["sha1"],
        ),
        (
            "opaque NameID",
            ENTRY,
            "'attribute' => 'mail'",
            "'attribute' => 'entryUUID'",
            "name_id_is_email",
            &["jane@example.com"],
        ),
        ("URI attribute names", ENTRY, OPENING, &uris, "attribute_names", &["emailaddress"]),
        ("no groups", ENTRY, "'memberOf' => 'groups',", "", "groups_mapped", &["Claude Owner"]),
        ("no e-mail attribute", ENTRY, "'mail' => 'email',", "", "attribute_email", &["email"]),
        ("another case of the address", ENTRY, OPENING, &upper, "email_equals_name_id", &["upper and lower case"]),
        ("other certificate", OWN, "'certificate.", "'other.", "certificate_rolled_over", &["another certificate"]),
    ];
    for (what, file, from, to, code, words) in cases {
        let right = idp.change(file, from, to);
        let document = signed_in(&home, &mut visitor, &typed).await;
        assert_named(what, &document, code, "idp", words);
        idp.restore(file, &right);
    }
    assert_good(&signed_in(&home, &mut visitor, &typed).await);
    assert!(!idp.said().contains("PHP Fatal"), "{}", idp.said());
}

#[tokio::test]
async fn every_wrong_setting_of_samlp_is_the_first_finding() {
    let (home, idp) = Samlp::connected(0).await;
    let mut visitor = Visitor::new();
    let typed = [("username", "jane")];
    assert_good(&signed_in(&home, &mut visitor, &typed).await);

    let (other_certificate, other_key) = certificate(&home, "other").await;
    let persistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    let cases = [
        ("wrong audience", json!({ "audience": "https://console.example.com/saml" }), "audience_matches", "console"),
        (
            "response-only signature",
            json!({ "signAssertion": false, "signResponse": true }),
            "assertion_signed",
            "response",
        ),
        ("nothing signed", json!({ "signAssertion": false }), "signature_present", "signed"),
        ("SHA-1", json!({ "signatureAlgorithm": "rsa-sha1", "digestAlgorithm": "sha1" }), "algorithm_sha1", "sha1"),
        (
            "opaque NameID",
            json!({ "nameIdField": "id", "nameIdFormat": persistent }),
            "name_id_is_email",
            "jane@example.com",
        ),
        ("URI attribute names", json!({ "names": "uri" }), "attribute_names", CLAIMS),
        ("no groups", json!({ "withheld": ["groups"] }), "groups_mapped", "Claude Owner"),
        ("no e-mail attribute", json!({ "withheld": ["email"] }), "attribute_email", "email"),
        (
            "other certificate",
            json!({ "certificate": other_certificate, "key": other_key }),
            "certificate_rolled_over",
            "another certificate",
        ),
        ("the certificate of another key", json!({ "key": other_key }), "signature_valid", "together with its own key"),
        ("another issuer", json!({ "issuer": "urn:example:samlp" }), "issuer_matches", "urn:example:samlp"),
    ];
    for (what, wrong, code, words) in cases {
        idp.change(&wrong);
        let document = signed_in(&home, &mut visitor, &typed).await;
        assert_named(what, &document, code, "idp", &[words]);
    }
    idp.change(&json!({}));
    assert_good(&signed_in(&home, &mut visitor, &typed).await);
}

#[tokio::test]
async fn a_clock_that_is_minutes_ahead_is_named_with_its_direction_and_size() {
    let (home, _idp) = simplesamlphp::connected(MINUTES).await;
    let typed = [("username", "jane"), ("password", PASSWORD)];
    let document = signed_in(&home, &mut Visitor::new(), &typed).await;
    assert_named("simplesamlphp", &document, "clocks_agree", "clock", &["7 minutes", "ahead"]);

    let (home, _idp) = Samlp::connected(MINUTES).await;
    let document = signed_in(&home, &mut Visitor::new(), &[("username", "jane")]).await;
    assert_named("samlp", &document, "clocks_agree", "clock", &["7 minutes", "ahead"]);
}

#[tokio::test]
async fn a_clock_that_is_minutes_behind_is_named_with_its_direction_and_size() {
    let (home, _idp) = simplesamlphp::connected(-MINUTES).await;
    let typed = [("username", "jane"), ("password", PASSWORD)];
    let document = signed_in(&home, &mut Visitor::new(), &typed).await;
    assert_named("simplesamlphp", &document, "clocks_agree", "clock", &["7 minutes", "behind"]);

    let (home, _idp) = Samlp::connected(-MINUTES).await;
    let document = signed_in(&home, &mut Visitor::new(), &[("username", "jane")]).await;
    assert_named("samlp", &document, "clocks_agree", "clock", &["7 minutes", "behind"]);
}

#[tokio::test]
async fn samlp_signs_in_through_the_browser_and_its_wrong_audience_is_read_on_the_page() {
    let (home, idp) = Samlp::connected(0).await;
    let mut browser = Chromium::start().await;
    for (wrong, title) in [
        (json!({}), "The sign-in works: Claude would let this person in"),
        (json!({ "audience": "urn:example:elsewhere" }), "The response is rejected"),
    ] {
        idp.change(&wrong);
        let test = home.sign_in(&["--setup", "acme"]).await;
        assert_eq!(browser.visit(&test.start).await, None);
        browser.until_title("Sign in at samlp").await;
        browser.type_into("#username", "jane").await;
        browser.click("button").await;
        browser.until_title(title).await;
        let text = browser.text().await;
        let (_, document) = test.end().await;
        if wrong == json!({}) {
            assert_good(&document);
        } else {
            assert_eq!(failures(&document).first(), Some(&"audience_matches"), "{document:#}");
            assert!(text.contains(finding(&document, "audience_matches")["got"].as_str().unwrap()), "{text}");
        }
    }
    browser.close().await;
}
