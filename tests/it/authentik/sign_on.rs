//! The stand-in's sign-on: really signed, shaped as recorded, and refused as recorded.

use super::set_up::{ACS, AUDIENCE, SetUp, text};
use latchkey_core::{Timestamp, sign_in::Verdict};
use latchkey_saml::{
    judge::{Expectation, ReplayCache, RequestRule, Trust, judge_document},
    metadata,
    request::AuthnRequest,
};
use latchkey_tests::authentik::{Options, Version};
use roxmltree::{Document, Node};
use serde_json::json;
use std::time::{SystemTime, UNIX_EPOCH};

const RECORDED: &str = include_str!("../../fixtures/authentik-2026.2/saml-response-jane.xml");
const RECORDED_BOTH: &str = include_str!("../../fixtures/authentik-2026.2/saml-response-sign-both.xml");
const RECORDED_METADATA: &str = include_str!("../../fixtures/authentik-2026.2/metadata.xml");

fn now() -> Timestamp {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    Timestamp::from_unix(i64::try_from(seconds).unwrap())
}

/// A page as the browser gets it.
struct Page {
    status: u16,
    location: String,
    text: String,
}

async fn page(url: &str) -> Page {
    let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = client.get(url).send().await.unwrap();
    let location = answer.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
    Page {
        status: answer.status().as_u16(),
        location: location.unwrap_or_default(),
        text: answer.text().await.unwrap(),
    }
}

fn request(set_up: &SetUp, acs: &str) -> (AuthnRequest, String) {
    let destination = format!("{}/application/saml/claude/sso/binding/redirect/", set_up.server.url());
    let request = AuthnRequest::new(&destination, acs, AUDIENCE, now()).unwrap();
    let url = request.redirect_url("relay-1").unwrap();
    (request, url)
}

fn field(html: &str, name: &str) -> String {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).expect("the page has the field");
    rest.split_once('"').unwrap().0.to_owned()
}

fn decoded(value: &str) -> String {
    latchkey_saml::intake::xml_of_form_value(value).unwrap()
}

/// Signs Jane on, and judges what came by what the metadata says.
async fn judged(set_up: &SetUp) -> (latchkey_core::sign_in::Judgement, String) {
    let metadata = metadata::read(set_up.metadata().await.1.as_bytes(), "the stand-in", now()).unwrap();
    let (sent, url) = request(set_up, ACS);
    let page = page(&url).await;
    assert_eq!((page.status, field(&page.text, "RelayState").as_str()), (200, "relay-1"), "{}", page.text);
    let xml = decoded(&field(&page.text, "SAMLResponse"));
    let trust = Trust { issuer: Some(metadata.entity_id.clone()), certificates: metadata.signing_certificates.clone() };
    let mut expectation = Expectation::new(trust, now());
    expectation.acs = Some(ACS.to_owned());
    expectation.entity_id = Some(AUDIENCE.to_owned());
    expectation.request = RequestRule::Exactly(sent.id);
    expectation.domains = vec!["example.company".to_owned().try_into().unwrap()];
    (judge_document(xml.as_bytes(), &expectation, &mut ReplayCache::new()).unwrap(), xml)
}

#[tokio::test]
async fn a_sign_on_gives_a_response_that_holds() {
    for version in [Version::V2024_8, Version::V2026_2, Version::V2026_8] {
        let is_recorded = version == Version::V2026_2;
        let set_up = SetUp::new(Options { version: version.clone(), ..Options::default() }).await;
        if version != Version::V2024_8 {
            for name in ["Claude Owner", "Claude Premium"] {
                let entitlement = set_up.entitlement(name).await;
                set_up.bind(&entitlement, "user", json!(set_up.jane)).await;
            }
        }
        set_up.server.sign_in_as(Some("wiz-jane"));
        let (judgement, xml) = judged(&set_up).await;
        assert_eq!(judgement.verdict, Verdict::Accepted, "{:?}", judgement.findings);
        if !is_recorded {
            continue;
        }
        assert!(judgement.lets_in(), "{:?}", judgement.findings);
        // Ours asks for an address as NameID; the recorded request asked for nothing.
        let shape = |xml: &str| shape(xml).replace(":emailAddress", ":unspecified");
        assert_eq!(shape(&xml), shape(RECORDED));

        set_up.change_provider(json!({ "sign_response": true })).await;
        let (judgement, xml) = judged(&set_up).await;
        assert_eq!(judgement.verdict, Verdict::Accepted, "{:?}", judgement.findings);
        assert_eq!(shape(&xml), shape(RECORDED_BOTH));
        assert_eq!(self::shape(&set_up.metadata().await.1), self::shape(RECORDED_METADATA));
    }
}

/// Elements and attributes in their order, without what is different each time.
fn shape(xml: &str) -> String {
    const EACH_TIME: &[&str] = &[
        "ID",
        "IssueInstant",
        "InResponseTo",
        "NotBefore",
        "NotOnOrAfter",
        "AuthnInstant",
        "SessionIndex",
        "SessionNotOnOrAfter",
        "URI",
        "Location",
    ];
    let document = Document::parse(xml).unwrap();
    let line = |node: Node<'_, '_>| {
        let attributes = node.attributes().map(|attribute| match attribute.name() {
            name if EACH_TIME.contains(&name) => format!(" {name}"),
            name => format!(" {name}={:?}", attribute.value()),
        });
        let name = node.tag_name().name();
        let told = match name {
            "DigestValue" | "SignatureValue" | "X509Certificate" => "",
            _ => node.text().unwrap_or_default(),
        };
        // Jane has another UUID here.
        let told = if told.len() == 36 { "(uuid)" } else { told };
        format!("{}{name}{} {told}\n", "  ".repeat(node.ancestors().count()), attributes.collect::<String>())
    };
    document.descendants().filter(Node::is_element).map(line).collect()
}

#[test]
fn shapes_tell_responses_apart() {
    assert_ne!(shape(RECORDED), shape(RECORDED_BOTH), "one signature and two");
    assert_ne!(shape(RECORDED), shape(&RECORDED.replace("Name=\"email\"", "Name=\"mail\"")));
    assert_ne!(shape(RECORDED), shape(&RECORDED.replace(">Jane<", ">John<")));
}

#[tokio::test]
async fn the_metadata_is_signed_by_the_key_and_found_below_the_application() {
    let set_up = SetUp::new(Options::default()).await;
    let (status, xml) = set_up.metadata().await;
    let certificates = metadata::read(xml.as_bytes(), "the stand-in", now()).unwrap().signing_certificates;
    let finding = metadata::signature(&xml, &certificates).unwrap().expect("a signature");
    assert_eq!((status, finding.status), (200, latchkey_core::Status::Passed), "{finding:?}");
    let public = page(&format!("{}/application/saml/claude/metadata/", set_up.server.url())).await;
    assert_eq!(public.status, 302);
    assert_eq!(public.location, format!("/api/v3/providers/saml/{}/metadata/?download", set_up.provider));

    set_up.change_provider(json!({ "name": "Claude für alle" })).await;
    assert_eq!(set_up.metadata().await.0, 500, "a name that is not ASCII");
}

#[tokio::test]
async fn the_newest_names_its_metadata_url_as_issuer() {
    let set_up = SetUp::new(Options { version: Version::V2026_8, ..Options::default() }).await;
    let url = format!("{}/application/saml/claude/metadata/", set_up.server.url());
    let metadata = metadata::read(set_up.metadata().await.1.as_bytes(), "the stand-in", now()).unwrap();
    assert_eq!(metadata.entity_id, url);
    let old = SetUp::new(Options::default()).await;
    let metadata = metadata::read(old.metadata().await.1.as_bytes(), "the stand-in", now()).unwrap();
    assert_eq!(metadata.entity_id, "authentik");
}

#[tokio::test]
async fn an_elliptic_key_needs_its_own_algorithm() {
    let set_up = SetUp::new(Options::default()).await;
    let key = json!({ "common_name": "curve", "validity_days": 365, "alg": "ecdsa" });
    let key = text(&set_up.client.post("crypto/certificatekeypairs/generate/", &key).await.1["pk"]);
    set_up.change_provider(json!({ "signing_kp": key, "sign_assertion": true })).await;
    assert_eq!(set_up.metadata().await.0, 500);
    set_up.server.sign_in_as(Some("wiz-jane"));
    let denied = page(&request(&set_up, ACS).1).await;
    assert!(denied.text.contains("ak-stage-access-denied"), "{}", denied.text);

    let algorithm = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    set_up.change_provider(json!({ "signature_algorithm": algorithm })).await;
    let (judgement, _) = judged(&set_up).await;
    assert_eq!(judgement.verdict, Verdict::Accepted, "{:?}", judgement.findings);
}

#[tokio::test]
async fn a_pair_that_does_not_match_signs_what_does_not_hold() {
    let set_up = SetUp::new(Options::default()).await;
    let pair = json!({
        "name": "mismatch",
        "certificate_data": include_str!("../../fixtures/saml/keys/idp.crt.pem"),
        "key_data": include_str!("../../fixtures/saml/keys/next.key.pem"),
    });
    let (status, pair) = set_up.client.post("crypto/certificatekeypairs/", &pair).await;
    assert_eq!(status, 201, "{pair}");
    set_up.change_provider(json!({ "signing_kp": pair["pk"], "sign_assertion": true })).await;
    set_up.server.sign_in_as(Some("wiz-jane"));
    let (judgement, _) = judged(&set_up).await;
    assert_eq!(judgement.verdict, Verdict::Rejected);
}

#[tokio::test]
async fn who_may_not_and_what_does_not_fit_meets_a_page() {
    let set_up = SetUp::new(Options::default()).await;
    set_up.server.sign_in_as(Some("wiz-jane"));
    let elsewhere = page(&request(&set_up, "http://127.0.0.1:1/acs").1).await;
    let sentence = format!("ACS URL of http://127.0.0.1:1/acs doesn't match Provider ACS URL of {ACS}.");
    assert_eq!(elsewhere.status, 400);
    assert!(elsewhere.text.replace("&#x27;", "'").contains(&sentence), "{}", elsewhere.text);

    let other = set_up.server.seed(|world| world.user("other-person"));
    set_up.bind(&set_up.application, "user", json!(other)).await;
    let denied = page(&request(&set_up, ACS).1).await;
    assert_eq!(denied.status, 200);
    assert!(denied.text.contains("Permission denied"), "{}", denied.text);

    set_up.change_provider(json!({ "sp_binding": "redirect" })).await;
    set_up.bind(&set_up.application, "user", json!(set_up.jane)).await;
    let moved = page(&request(&set_up, ACS).1).await;
    assert!(moved.status == 302 && moved.location.starts_with(&format!("{ACS}?SAMLResponse=")), "{}", moved.location);
}

#[tokio::test]
async fn a_browser_that_is_nobody_is_asked_and_then_known() {
    let set_up = SetUp::new(Options::default()).await;
    let (_, url) = request(&set_up, ACS);
    let asked = page(&url).await;
    assert_eq!(asked.status, 302);
    let browser = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let form = format!("{}{}", set_up.server.url(), asked.location);
    let wrong = browser.post(&form).form(&[("uid_field", "nobody")]).send().await.unwrap();
    assert_eq!(wrong.status(), 200);
    let right = browser.post(&form).form(&[("uid_field", "wiz-jane@example.company")]).send().await.unwrap();
    let cookie = right.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let next = right.headers()["location"].to_str().unwrap().to_owned();
    let back = browser.get(format!("{}{next}", set_up.server.url())).header("cookie", cookie).send().await.unwrap();
    let xml = decoded(&field(&back.text().await.unwrap(), "SAMLResponse"));
    assert!(xml.contains("wiz-jane@example.company"));

    let post = format!("{}/application/saml/claude/sso/binding/post/", set_up.server.url());
    let packed = latchkey_saml::rehearsal::form_value(&request(&set_up, ACS).0.xml());
    let fields = [("SAMLRequest", packed.as_str()), ("RelayState", "relay-2"), ("uid_field", "wiz-jane")];
    let page = browser.post(post).form(&fields).send().await.unwrap().text().await.unwrap();
    assert_eq!(field(&page, "RelayState"), "relay-2");
}
