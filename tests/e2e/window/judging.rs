//! The box that judges a response from elsewhere, in the window as it is: a refused one, a good one, and what the history
//! still tells once the window was closed and opened again.

use super::{desktop::Desktop, keeping::latchkey, page::Page, surroundings::Surroundings};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

const ISSUER: &str = "https://idp.example.com/saml";
const ACS: &str = "https://auth.workos.com/sso/saml/acs/01HX";
const ENTITY_ID: &str = "https://auth.workos.com/01HX";
/// The moment for which the responses were made.
const NOW: &str = "2026-11-23T12:00:00Z";
const SIGNED: &str = "From here on: signed by the trusted certificate";

fn responses() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/saml")
}

/// A recording of the browser in which a response of the corpus is posted; it is judged as of its time.
fn recording(name: &str) -> String {
    let xml = fs::read(responses().join(name)).unwrap();
    let value: String = url::form_urlencoded::byte_serialize(STANDARD.encode(xml).as_bytes()).collect();
    let posted = json!({
        "startedDateTime": NOW,
        "request": {
            "url": ACS,
            "cookies": [{ "name": "session", "value": "hidden-cookie" }],
            "headers": [{ "name": "Authorization", "value": "Bearer hidden-token" }],
            "postData": { "text": format!("SAMLResponse={value}") },
        },
    });
    json!({ "log": { "entries": [posted] } }).to_string()
}

/// A setup that trusts the corpus's identity provider and knows Claude's values.
fn prepare(at: &Surroundings) {
    let pem = fs::read_to_string(responses().join("keys/idp.crt.pem")).unwrap();
    let certificate: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    let metadata = at.documents().join("metadata.xml");
    let text = format!(
        r#"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{ISSUER}"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>{certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso"/></IDPSSODescriptor></EntityDescriptor>"#
    );
    fs::write(&metadata, text).unwrap();
    let set = |field: &str, value: &str| latchkey(at, &["setup", "set", field, value, "--setup", "acme"]);
    latchkey(at, &["setup", "new", "acme", "--product", "claude", "--plan", "team", "--idp", "authentik"]);
    set("domain", "example.com");
    set("acs", ACS);
    set("entity-id", ENTITY_ID);
    set("idp-metadata", &metadata.display().to_string());
}

/// Pastes into the box and has it judged.
async fn judge(page: &Page, pasted: &str) {
    page.until("field('Response')", "the box").await;
    let paste = format!(
        "(field('Response').focus(), field('Response').select(), document.execCommand('insertText', false, {}))",
        json!(pasted)
    );
    assert_eq!(page.value(&paste).await, true, "the text was not pasted");
    page.press("Check response").await;
    page.until("document.activeElement?.id === 'brought-answer'", "the answer").await;
}

/// The setup's file.
fn saved(at: &Surroundings) -> Value {
    serde_json::from_slice(&fs::read(at.home().join("setups/acme.json")).unwrap()).unwrap()
}

#[tokio::test]
async fn a_response_from_elsewhere_is_judged_and_the_history_still_knows_after_a_restart() {
    let at = Surroundings::new().await;
    prepare(&at);
    let before = saved(&at);
    let window = Desktop::open(&at).await;
    let page = &window.page;
    page.press("acme").await;
    page.press("Test the sign-in").await;

    judge(page, &recording("own/audience-slash.xml")).await;
    assert_eq!(page.value("name(document.activeElement)").await, "The response was rejected");
    let cause = page.value("name(document.querySelector('article .finding'))").await;
    let cause = cause.as_str().unwrap();
    for said in ["Expected", ENTITY_ID, "Received", &format!("{ENTITY_ID}/")] {
        assert!(cause.contains(said), "{said}: {cause}");
    }
    page.press("Show the XML").await;
    page.reads(SIGNED).await;
    let marked = page.value("[...document.querySelectorAll('.xml .signed')].map(name).join(' ')").await;
    assert!(marked.as_str().unwrap().contains("Assertion"), "{marked}");
    let unmarked = page.value("[...document.querySelectorAll('.xml .line:not(.signed)')].map(name).join(' ')").await;
    assert!(unmarked.as_str().unwrap().contains("Response"), "{unmarked}");

    judge(page, &recording("xmlsec1/rsa-sha256-digest-sha256.xml")).await;
    let said = page.value("name(document.activeElement)").await;
    assert!(said.as_str().unwrap().starts_with("Cannot say whether Claude would let"), "{said}");
    page.reads("Earlier tests and checked responses").await;
    drop(window);

    let window = Desktop::open(&at).await;
    let page = &window.page;
    page.titled("Test the sign-in").await;
    let rows = "[...document.querySelectorAll('tbody tr')].filter((row) => name(row).includes('checked, from'))";
    page.until(&format!("{rows}.length === 2"), "both in the history").await;
    let newest = page.value(&format!("name({rows}[0])")).await;
    assert!(newest.as_str().unwrap().contains("Undecided"), "{newest}");
    page.press_at("a[href$=judged-0]").await;
    page.titled("The response was rejected").await;
    page.reads("It does not count as a test").await;
    page.reads("The response itself is kept only until the window is closed").await;
    assert_eq!(page.value("document.querySelectorAll('.xml').length").await, 0);

    let mut after = saved(&at);
    let text = after.to_string();
    assert!(!text.contains("hidden-") && !text.contains("SAMLResponse"), "what was posted is kept nowhere");
    let kept = after["judged_responses"].take();
    assert_eq!(kept.as_array().map(Vec::len), Some(2));
    assert_eq!(after["sign_in_tests"], before["sign_in_tests"], "it is no test");
    assert_eq!((&after["log"], &after["changed"]), (&before["log"], &before["changed"]));
}
