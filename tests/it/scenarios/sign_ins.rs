//! The page of the sign-in test, with real responses of an identity provider that were kept with their moment, and the
//! rehearsal. The responses are judged here as they were when they arrived.

use super::{
    Scenes, domains,
    scene::{Scene, now},
    way,
};
use latchkey_core::{
    Timestamp,
    attribute::Attribute,
    certificate::{CertificateSource, SigningCertificate},
    check::{SETTINGS, locate},
    domain::DomainName,
    field::Field,
    product::Plan,
    service_provider::IdpMetadata,
    sign_in::SignInTest,
    wizard::Action,
};
use latchkey_host::{
    app::{for_history, judge_bytes},
    rehearse,
    window::{Brought, Evidence},
};
use latchkey_saml::{
    judge::{Expectation, ReplayCache, RequestRule, Trust, judge_form_value},
    metadata,
    rehearsal::form_value,
};

const METADATA: &str = include_str!("../../fixtures/authentik-2026.2/metadata.xml");
const CERTIFICATE: &str = include_str!("../../fixtures/authentik-2026.2/rsa2048.crt.pem");
const RESPONSE: &str = include_str!("../../fixtures/authentik-2026.2/saml-response-jane.xml");
const REQUEST_ID: &str = "_4bec7b8ee0724bc18a31c7ae86dfbc74";
const ARRIVED: &str = "2026-11-21T21:27:45Z";
/// The service provider for which the response was made.
const TEST_ACS: &str = "http://127.0.0.1:19500/acs";
const TEST_ENTITY_ID: &str = "https://auth.workos.com/test-entity-01H";

const REHEARSED_METADATA: &str = include_str!("../../fixtures/rehearsal/metadata.xml");
const REHEARSED_RESPONSE: &str = include_str!("../../fixtures/rehearsal/response.xml");
const REHEARSED_REFUSAL: &str = include_str!("../../fixtures/rehearsal/response-wrong-audience.xml");
const REHEARSED_ACS: &str = "http://127.0.0.1:7468/acs";
const REHEARSED_ENTITY_ID: &str = "http://127.0.0.1:7468/metadata";

pub(super) fn scenes() -> Scenes {
    vec![
        ("test-refused", prepared().act(tested("https://auth.workos.com/test-entity-01H/", ARRIVED))),
        ("test-accepted", accepted()),
        ("test-judged", judged_elsewhere()),
        ("test-warned", prepared().act(tested(TEST_ENTITY_ID, "2026-11-21T21:29:30Z"))),
        ("rehearsal-fresh", Scene::new("rehearsal", "rehearsal", Plan::EnterpriseSeats)),
        ("rehearsal-done", rehearsed()),
    ]
}

/// Everything before the test is done.
pub(super) fn prepared() -> Scene {
    let scene = Scene::new("acme", "authentik", Plan::EnterpriseSeats).before();
    let scene = domains::good(domains::with_domain(scene));
    with_metadata(with_certificate(scene).attributes())
}

/// A refused test, and an accepted one after it.
pub(super) fn accepted() -> Scene {
    prepared().act(tested("https://auth.workos.com/test-entity-01H/", ARRIVED)).act(tested(TEST_ENTITY_ID, ARRIVED))
}

pub(super) fn certificate() -> SigningCertificate {
    let facts = latchkey_certificate::certificates_in(CERTIFICATE.as_bytes(), None).unwrap().remove(0);
    let entry = format!("acme/signing-key/{}", facts.sha256.replace(':', "").to_lowercase());
    SigningCertificate { source: CertificateSource::Made, facts, vault_entry: Some(entry) }
}

pub(super) fn chosen(certificate: SigningCertificate) -> Action {
    let findings = latchkey_certificate::judge(&certificate.facts, now());
    Action::CertificateChosen { certificate, findings }
}

pub(super) fn with_certificate(scene: Scene) -> Scene {
    scene.act(chosen(certificate()))
}

pub(super) fn with_metadata(scene: Scene) -> Scene {
    let url = "https://authentik.example.company/application/saml/claude/metadata/";
    scene
        .set(Field::IdpUrl, &["https://authentik.example.company"])
        .set(Field::ApplicationSlug, &["claude"])
        .set(Field::IdpMetadata, &[url])
        .act(read(METADATA, url))
}

fn read(xml: &str, source: &str) -> Action {
    let metadata = metadata::read(xml.as_bytes(), source, now().plus_seconds(-600)).unwrap();
    let mut findings = metadata::check(&metadata, now());
    if source.starts_with("http://127.0.0.1") {
        findings.retain(|finding| !["metadata_https", "metadata_reachable"].contains(&finding.code.as_str()));
    }
    Action::MetadataRead { metadata, findings }
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// The real response as it is judged at a moment, for a service provider with this entity ID.
fn tested(entity_id: &str, arrived: &str) -> Action {
    let metadata = metadata::read(METADATA.as_bytes(), "metadata.xml", now()).unwrap();
    let expectation = Expectation {
        acs: Some(TEST_ACS.to_owned()),
        entity_id: Some(entity_id.to_owned()),
        request: RequestRule::Exactly(REQUEST_ID.to_owned()),
        domains: vec![DomainName::parse(super::scene::DOMAIN).unwrap()],
        ..Expectation::new(Trust::from_metadata(&metadata), at(arrived))
    };
    Action::SignInTested { test: judged(RESPONSE, &expectation, "authentik", None) }
}

fn judged(xml: &str, expectation: &Expectation, idp: &str, broken: Option<&str>) -> SignInTest {
    let mut judgement = judge_form_value(&form_value(xml), expectation, &mut ReplayCache::new());
    let idp = latchkey_idp::ALL.into_iter().find(|known| known.id() == idp).unwrap();
    locate(&mut judgement.findings, |setting| SETTINGS.contains(&setting).then(|| idp.place(setting)).flatten());
    let email = judgement.attributes.as_ref().and_then(|sent| sent.get(Attribute::Email.name())?.first().cloned());
    let rehearsal = idp.id() == "rehearsal";
    let requests = match &expectation.request {
        RequestRule::Exactly(id) => vec![id.clone()],
        RequestRule::AnyOrNone | RequestRule::Unsolicited => Vec::new(),
    };
    SignInTest { at: expectation.now, rehearsal, email, broken: broken.map(str::to_owned), requests, judgement }
}

/// The rehearsal gone through, with one fault tried on the way.
fn rehearsed() -> Scene {
    let metadata = metadata::read(REHEARSED_METADATA.as_bytes(), "rehearsal", now()).unwrap();
    let own = SigningCertificate {
        source: CertificateSource::Made,
        facts: metadata.signing_certificates[0].clone(),
        vault_entry: Some("rehearsal/signing-key/0".to_owned()),
    };
    Scene::new("rehearsal", "rehearsal", Plan::EnterpriseSeats)
        .set(Field::DnsPerson, &["Latchkey"])
        .set(Field::IdpPerson, &["Latchkey"])
        .set(Field::OwnerPerson, &["you"])
        .set(Field::Parent, &["exists"])
        .set(Field::Domain, &[rehearse::DOMAIN])
        .set(Field::TxtValue, &[rehearse::TXT_VALUE])
        .act(domains::rehearsed())
        .act(chosen(own))
        .attributes()
        .set(Field::ServiceProvider, &[rehearse::PASTED])
        .act(read(REHEARSED_METADATA, "http://127.0.0.1:7468/idp/metadata"))
        .act(Action::SignInTested { test: judge_rehearsed(&metadata, REHEARSED_REFUSAL, Some("wrong-audience")) })
        .act(Action::SignInTested { test: judge_rehearsed(&metadata, REHEARSED_RESPONSE, None) })
        .set(Field::Mode, &["jit"])
        .set(Field::GroupMappings, &["yes"])
        .set(Field::Mappings, &["Claude Owner=role:Owner", "Claude User=role:User"])
        .set(Field::Administrators, &["jane@rehearsal.example=Claude Owner"])
        .act(Action::Exported { sha256: "9f".repeat(32) })
}

fn judge_rehearsed(metadata: &IdpMetadata, xml: &str, broken: Option<&str>) -> SignInTest {
    let groups = rehearse::GROUPS.iter().map(|&group| group.to_owned()).collect();
    let expectation = Expectation {
        acs: Some(REHEARSED_ACS.to_owned()),
        entity_id: Some(REHEARSED_ENTITY_ID.to_owned()),
        domains: vec![DomainName::parse(rehearse::DOMAIN).unwrap()],
        mapped_groups: Some(groups),
        ..Expectation::new(Trust::from_metadata(metadata), at(ARRIVED))
    };
    judged(xml, &expectation, "rehearsal", broken)
}

/// A response in a recording, brought to a setup that does not know Claude's values yet: it is accepted.
pub(super) fn brought() -> Brought {
    judge_bytes(recorded(RESPONSE).as_bytes(), accepted().setup(), now()).unwrap()
}

/// The same, brought to a setup that knows Claude's values; the response was made for others.
pub(super) fn brought_refused() -> Brought {
    judge_bytes(recorded(RESPONSE).as_bytes(), way::ready().setup(), now()).unwrap()
}

/// A recording that holds half a response.
pub(super) fn brought_unreadable() -> Brought {
    let half = RESPONSE.get(..RESPONSE.len() / 2).unwrap();
    judge_bytes(recorded(half).as_bytes(), accepted().setup(), now()).unwrap()
}

fn recorded(response: &str) -> String {
    let value: String = url::form_urlencoded::byte_serialize(form_value(response).as_bytes()).collect();
    let posted = serde_json::json!({
        "startedDateTime": ARRIVED,
        "request": { "url": TEST_ACS, "postData": { "text": format!("SAMLResponse={value}") } },
    });
    serde_json::json!({ "log": { "entries": [posted] } }).to_string()
}

/// A test, and after it responses from elsewhere.
pub(super) fn judged_elsewhere() -> Scene {
    [brought_unreadable(), brought(), brought_refused()].iter().zip([0, 60, 120]).fold(
        accepted(),
        |scene, (brought, later)| {
            let brought = Brought { at: at(ARRIVED).plus_seconds(60 + later), ..brought.clone() };
            let responses = for_history(&brought, scene.setup());
            scene.act(Action::ResponsesJudged { responses })
        },
    )
}

/// What was sent and received in the accepted test.
pub(super) fn evidence() -> Evidence {
    let metadata = metadata::read(METADATA.as_bytes(), "metadata.xml", now()).unwrap();
    let request = format!(
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"{REQUEST_ID}\" Version=\"2.0\" \
         IssueInstant=\"2026-11-21T21:27:30Z\" AssertionConsumerServiceURL=\"{TEST_ACS}\"/>"
    );
    Evidence::of(Some(request), Some(RESPONSE.to_owned()), &metadata.signing_certificates)
}
