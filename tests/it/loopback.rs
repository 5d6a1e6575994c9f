//! The sign-in test on loopback, driven over HTTP as a browser would.

mod accents;
mod slow;
mod strangers;

use latchkey_certificate::{Request, RsaSize};
use latchkey_core::{
    Failure, FailureKind, Status,
    attribute::Naming,
    message::say,
    sign_in::{SignInTest, Verdict},
};
use latchkey_host::{
    clock, fetch,
    loopback::{BuiltIn, IdentityProvider, Loopback, Options, Progress, Requirements, Running},
};
use latchkey_saml::{
    rehearsal::{Fault, Reply, SignedPart, Signer, form_value, identity_provider_metadata, respond, sample_people},
    request::read_redirect,
};
use reqwest::{Client, StatusCode};
use std::{sync::OnceLock, time::Duration};

fn signer() -> Signer {
    static SIGNER: OnceLock<Signer> = OnceLock::new();
    let make = || {
        let request =
            Request { common_name: "Rehearsal".to_owned(), size: RsaSize::Bits2048, days: 365, now: clock::now() };
        Signer::new(latchkey_certificate::make(&request).unwrap()).unwrap()
    };
    SIGNER.get_or_init(make).clone()
}

fn options(fault: Option<Fault>) -> Options {
    let groups = ["Claude Owner".to_owned(), "Claude User".to_owned()];
    Options {
        port: None,
        https: false,
        timeout: Some(Duration::from_secs(30)),
        identity_provider: IdentityProvider::BuiltIn(Box::new(BuiltIn {
            signer: signer(),
            people: sample_people("example.com", &groups),
            signed: SignedPart::Assertion,
            fault,
        })),
        requirements: Requirements {
            domains: vec!["example.com".to_owned().try_into().unwrap()],
            mapped_groups: Some(groups.to_vec()),
            ..Requirements::default()
        },
        progress: Progress::default(),
        language: latchkey_words::Language::En,
        reader: latchkey_words::Reader::Terminal,
    }
}

fn client() -> Client {
    Client::builder().no_proxy().build().unwrap()
}

/// The value of a hidden field, as it stands in the page.
fn field<'a>(html: &'a str, name: &str) -> &'a str {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).expect("the page has the field");
    rest.split_once('"').unwrap().0
}

/// Goes from the start to the form that brings the response; answers with SAMLResponse and RelayState.
async fn sign_in(client: &Client, running: &Running, person: usize) -> (String, String) {
    let login = client.get(running.start_url()).send().await.unwrap();
    assert_eq!(login.status(), StatusCode::OK);
    let address = login.url().clone();
    let login = login.text().await.unwrap();
    let form = [("request", field(&login, "request").to_owned()), ("person", person.to_string())];
    let page = client.post(address.join("/idp/sso").unwrap()).form(&form).send().await.unwrap().text().await.unwrap();
    (field(&page, "SAMLResponse").to_owned(), field(&page, "RelayState").to_owned())
}

async fn post(client: &Client, running: &Running, response: &str, relay_state: &str) -> (StatusCode, String) {
    let form = [("SAMLResponse", response), ("RelayState", relay_state)];
    let answer = client.post(running.acs()).header("Origin", "null").form(&form).send().await.unwrap();
    (answer.status(), answer.text().await.unwrap())
}

async fn round_trip(fault: Option<Fault>, person: usize) -> (SignInTest, String) {
    let running = Loopback::start(options(fault)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, person).await;
    let (status, page) = post(&client, &running, &response, &relay_state).await;
    assert_eq!(status, StatusCode::OK);
    (running.outcome().await.unwrap(), page)
}

#[tokio::test]
async fn everybody_assigned_signs_in_and_claude_would_let_them_in() {
    for person in 0..4 {
        let (test, page) = round_trip(None, person).await;
        assert_eq!(test.judgement.verdict, Verdict::Accepted, "{:#?}", test.judgement.findings);
        assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
        assert!(test.rehearsal && test.broken.is_none());
        assert!(test.email.unwrap().ends_with("@example.com"));
        assert!(page.contains("Claude would let this person in") && page.contains("close this window"), "{page}");
    }
}

#[tokio::test]
async fn somebody_not_assigned_is_turned_away() {
    let (test, _) = round_trip(None, 4).await;
    assert_eq!(test.judgement.findings[0].code.as_str(), "status_success");
    assert!(!test.judgement.lets_in());
}

#[tokio::test]
async fn every_fault_ends_in_its_own_finding_and_first() {
    let mut seen = std::collections::BTreeSet::new();
    for fault in Fault::ALL {
        let (test, page) = round_trip(Some(fault), 0).await;
        let failed: Vec<_> = test.judgement.findings.iter().filter(|finding| finding.is_failure()).collect();
        let codes: Vec<_> = failed.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes.first(), Some(&fault.finding().as_str()), "{fault}: {codes:?}");
        assert!(!test.judgement.lets_in(), "{fault}");
        assert_eq!(test.broken.as_deref(), Some(fault.name()));
        assert!(seen.insert(fault.finding()), "{fault} shares its finding with another fault");
        assert!(failed[0].fix.is_some() && failed[0].owner.is_some(), "{fault}: {:?}", failed[0]);
        assert!(page.contains("\u{2717} Failed"), "{fault}: {page}");
    }
}

#[tokio::test]
async fn a_response_that_was_meant_for_another_test_is_named() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (older, _) = sign_in(&client, &running, 0).await;
    let (_, newer) = sign_in(&client, &running, 0).await;
    post(&client, &running, &older, &newer).await;
    let port = running.start_url().parse::<reqwest::Url>().unwrap().port();
    let test = running.outcome().await.unwrap();
    let named =
        |test: &SignInTest| (test.judgement.findings[0].code.to_string(), test.judgement.findings[0].title.clone());
    let wanted = ("in_response_to_matches".to_owned(), say::in_response_to_matches::earlier_test().into());
    assert_eq!(named(&test), wanted, "two pages of one test");
    assert_eq!(test.requests.len(), 2, "{:?}", test.requests);
    assert_eq!(
        test.judgement.findings[0].want.as_ref().map(latchkey_words::in_english).as_deref(),
        test.requests.first().map(String::as_str),
        "the one that was to be answered"
    );

    let mut next = Options { port, ..options(None) };
    next.requirements.earlier_requests.clone_from(&test.requests);
    let running = Loopback::start(next).await.unwrap();
    let (_, now) = sign_in(&client, &running, 0).await;
    post(&client, &running, &older, &now).await;
    assert_eq!(named(&running.outcome().await.unwrap()), wanted, "another test of the same setup");
}

#[tokio::test]
async fn a_response_is_taken_once() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, 0).await;
    assert_eq!(post(&client, &running, &response, &relay_state).await.0, StatusCode::OK);
    let (status, page) = post(&client, &running, &response, &relay_state).await;
    assert_eq!(status, StatusCode::GONE);
    assert!(page.contains("is over") && !page.contains("jane"), "{page}");
    let again = client.get(running.start_url()).send().await.unwrap();
    assert_eq!(again.status(), StatusCode::GONE);
    assert_eq!(running.outcome().await.unwrap().judgement.verdict, Verdict::Accepted);
}

#[tokio::test]
async fn a_response_without_this_tests_relay_state_changes_nothing() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, 0).await;
    for foreign in ["", "0123456789abcdef0123456789abcdef01234567"] {
        assert_eq!(post(&client, &running, &response, foreign).await.0, StatusCode::BAD_REQUEST);
    }
    assert_eq!(post(&client, &running, &response, &relay_state).await.0, StatusCode::OK);
    assert_eq!(running.outcome().await.unwrap().judgement.verdict, Verdict::Accepted);
}

#[tokio::test]
async fn a_response_to_another_request_is_refused() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (first, _) = sign_in(&client, &running, 0).await;
    let (_, second_relay_state) = sign_in(&client, &running, 0).await;
    post(&client, &running, &first, &second_relay_state).await;
    let test = running.outcome().await.unwrap();
    assert_eq!(test.judgement.verdict, Verdict::Rejected);
    assert_eq!(test.judgement.findings[0].code.as_str(), "in_response_to_matches");
    assert_eq!(test.email, None);
}

#[tokio::test]
async fn a_response_by_get_is_named() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, 0).await;
    let query = [("SAMLResponse", response.as_str()), ("RelayState", relay_state.as_str())];
    client.get(running.acs()).query(&query).send().await.unwrap();
    let test = running.outcome().await.unwrap();
    assert_eq!(test.judgement.findings[0].code.as_str(), "response_by_post");
    assert_eq!(test.judgement.findings[0].status, Status::Failed);
}

#[tokio::test]
async fn another_host_name_is_refused_everywhere() {
    let running = Loopback::start(options(None)).await.unwrap();
    let port = running.address().port();
    for host in [
        format!("localhost:{port}"),
        "127.0.0.1".to_owned(),
        format!("evil.example:{port}"),
        format!("127.0.0.1:{port}.evil.example"),
    ] {
        for path in ["/start", "/acs", "/metadata", "/idp/sso", "/idp/metadata"] {
            let url = format!("http://127.0.0.1:{port}{path}");
            let answer = client().get(url).header("Host", &host).send().await.unwrap();
            assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST, "{host} {path}");
        }
    }
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_413_and_the_test_goes_on() {
    let running = Loopback::start(options(None)).await.unwrap();
    let large = "A".repeat(8 * 1024 * 1024);
    let (status, _) = post(&client(), &running, &large, "x").await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    let (response, relay_state) = sign_in(&client(), &running, 0).await;
    assert_eq!(post(&client(), &running, &response, &relay_state).await.0, StatusCode::OK);
}

#[tokio::test]
async fn it_listens_on_127_0_0_1_alone() {
    let running = Loopback::start(options(None)).await.unwrap();
    assert_eq!(running.address().ip(), std::net::Ipv4Addr::LOCALHOST);
    for other in ["127.0.0.2", "::1"] {
        let address = std::net::SocketAddr::new(other.parse().unwrap(), running.address().port());
        assert!(tokio::net::TcpStream::connect(address).await.is_err(), "{other} answers");
    }
}

#[tokio::test]
async fn pages_are_kept_out_of_caches_frames_and_referrers() {
    let running = Loopback::start(options(None)).await.unwrap();
    for path in ["/start", "/acs", "/metadata", "/nothing"] {
        let url = running.start_url().replace("/start", path);
        let answer = client().get(url).send().await.unwrap();
        let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("cache-control"), "no-store");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert!(header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert!(!header("content-security-policy").contains("unsafe"), "{path}");
    }
}

#[tokio::test]
async fn cookies_and_markup_never_come_back() {
    let running = Loopback::start(options(None)).await.unwrap();
    let form = [("SAMLResponse", "<script>alert(1)</script>"), ("RelayState", "<img src=x>")];
    let request = client().post(running.acs()).header("Cookie", "authentik_session=topsecret").form(&form);
    let page = request.send().await.unwrap().text().await.unwrap();
    assert!(!page.contains("topsecret") && !page.contains("<script>alert") && !page.contains("<img"), "{page}");
}

#[tokio::test]
async fn over_https_the_whole_way_works_and_its_certificate_is_known() {
    let running = Loopback::start(Options { https: true, ..options(None) }).await.unwrap();
    let fingerprint = running.certificate().unwrap();
    let metadata = fetch::metadata(&running.entity_id(), Some(fingerprint)).await.unwrap();
    let values = latchkey_saml::metadata::read_service_provider(&metadata).unwrap();
    assert_eq!((values.acs, values.entity_id), (running.acs(), running.entity_id()));
    assert!(running.start_url().starts_with("https://127.0.0.1:"));
}

#[tokio::test]
async fn its_own_identity_provider_can_be_met_as_a_real_one() {
    let idp = Loopback::start(options(None)).await.unwrap();
    let url = idp.start_url().replace("/start", "/idp/metadata");
    let metadata = fetch::metadata(&url, None).await.unwrap();
    let metadata = latchkey_saml::metadata::read(&metadata, &url, clock::now()).unwrap();
    let provider = IdentityProvider::Real(Box::new(metadata));
    let running = Loopback::start(Options { identity_provider: provider, ..options(None) }).await.unwrap();
    let no_redirects = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let start = no_redirects.get(running.start_url()).send().await.unwrap();
    assert_eq!(start.status(), StatusCode::SEE_OTHER);
    let location = start.headers()["location"].to_str().unwrap().to_owned();
    assert!(location.starts_with(&format!("http://{}/idp/sso?SAMLRequest=", idp.address())), "{location}");
    // The built-in identity provider of the other test knows only its own service provider.
    let answer = no_redirects.get(location).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    // And where a real one is asked, the built-in one is not there.
    let built_in = no_redirects.get(running.start_url().replace("/start", "/idp/sso")).send().await.unwrap();
    assert_eq!(built_in.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_real_identity_provider_is_asked_by_redirect_and_its_response_is_taken() {
    let issuer = "https://sso.example.com/metadata";
    let xml = identity_provider_metadata(&signer(), issuer, "https://sso.example.com/sso?tenant=1");
    let metadata = latchkey_saml::metadata::read(xml.as_bytes(), "pasted", clock::now()).unwrap();
    let provider = IdentityProvider::Real(Box::new(metadata));
    let running = Loopback::start(Options { identity_provider: provider, ..options(None) }).await.unwrap();
    let no_redirects = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let start = no_redirects.get(running.start_url()).send().await.unwrap();
    let location = start.headers()["location"].to_str().unwrap().to_owned();
    let query = location.strip_prefix("https://sso.example.com/sso?").expect("the metadata's own sign-on URL");
    let received = read_redirect(query).unwrap();
    assert_eq!(received.request.acs.as_deref(), Some(running.acs().as_str()));

    let people = sample_people("example.com", &["Claude Owner".to_owned()]);
    let reply = Reply {
        issuer,
        in_response_to: Some(&received.request.id),
        acs: &running.acs(),
        audience: &running.entity_id(),
        naming: Naming::Short,
        signed: SignedPart::Both,
        now: clock::now(),
    };
    let response = form_value(&respond(&signer(), &people[0], &reply, None).unwrap());
    post(&client(), &running, &response, received.relay_state.as_deref().unwrap()).await;
    let test = running.outcome().await.unwrap();
    assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
    assert!(!test.rehearsal);
}

#[tokio::test]
async fn metadata_without_what_a_test_needs_is_refused_at_once() {
    let xml = identity_provider_metadata(&signer(), "https://sso.example.com/metadata", "https://sso.example.com/sso");
    for (from, to, code) in [
        ("bindings:HTTP-Redirect", "bindings:HTTP-POST", "sso_redirect_missing"),
        ("use=\"signing\"", "use=\"encryption\"", "signing_certificate_missing"),
        // A browser is never sent there.
        ("https://sso.example.com/sso", "javascript:alert(1)", "sso_url_unusable"),
        ("https://sso.example.com/sso", "file:///etc/passwd", "sso_url_unusable"),
        ("https://sso.example.com/sso", "data:text/html,hello", "sso_url_unusable"),
        ("https://sso.example.com/sso", "https://jo:hidden@sso.example.com/sso", "sso_url_unusable"),
    ] {
        let xml = xml.replace(from, to);
        let metadata = latchkey_saml::metadata::read(xml.as_bytes(), "pasted", clock::now()).unwrap();
        let provider = IdentityProvider::Real(Box::new(metadata));
        let failure = Loopback::start(Options { identity_provider: provider, ..options(None) }).await.unwrap_err();
        assert_eq!(failure.code.as_str(), code);
    }
}

#[tokio::test]
async fn waiting_ends_in_time_and_frees_the_port() {
    let options = Options { timeout: Some(Duration::from_millis(50)), ..options(None) };
    let running = Loopback::start(options.clone()).await.unwrap();
    let port = running.address().port();
    let taken: Failure = Loopback::start(Options { port: Some(port), ..options.clone() }).await.unwrap_err();
    assert_eq!(taken.code.as_str(), "port_taken");
    let failure = running.outcome().await.unwrap_err();
    assert_eq!((failure.code.as_str(), failure.kind), ("sign_in_timeout", FailureKind::Unanswered));
}
