//! Pages of other sites and other programs on this machine: none of them pushes the person's sign-in out or ends the test.

use super::*;

fn plain(running: &Running) -> String {
    format!("http://{}/start", running.address())
}

fn without_redirects() -> Client {
    Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

async fn relay_state_of_a_stranger(running: &Running) -> String {
    let start = without_redirects().get(plain(running)).send().await.unwrap();
    let location = start.headers()["location"].to_str().unwrap().to_owned();
    read_redirect(location.split_once('?').unwrap().1).unwrap().relay_state.unwrap()
}

#[tokio::test]
async fn a_page_of_another_site_begins_nothing_and_pushes_nothing_out() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, 0).await;
    let behind_ones_back = [
        vec![("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image")],
        vec![("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe")],
        vec![("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")],
        vec![("Origin", "https://evil.example")],
        vec![("Origin", "null")],
    ];
    for headers in behind_ones_back.iter().cycle().take(40) {
        let request = without_redirects().get(plain(&running));
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        assert_eq!(request.send().await.unwrap().status(), StatusCode::FORBIDDEN, "{headers:?}");
    }
    assert_eq!(post(&client, &running, &response, &relay_state).await.0, StatusCode::OK);
    let test = running.outcome().await.unwrap();
    assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
    assert_eq!(test.requests.len(), 1, "nothing was begun behind the person's back");
}

#[tokio::test]
async fn asking_for_the_head_alone_counts_for_nothing() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (response, relay_state) = sign_in(&client, &running, 0).await;
    for start in [running.start_url(), plain(&running)].iter().cycle().take(40) {
        let head = without_redirects().head(start).send().await.unwrap();
        assert_eq!((head.status(), head.headers().get("location")), (StatusCode::OK, None));
    }
    let query = [("SAMLResponse", response.as_str()), ("RelayState", relay_state.as_str())];
    client.head(running.acs()).query(&query).send().await.unwrap();
    assert_eq!(post(&client, &running, &response, &relay_state).await.0, StatusCode::OK);
    let test = running.outcome().await.unwrap();
    assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
    assert_eq!(test.requests.len(), 1);
}

#[tokio::test]
async fn a_crowd_of_requests_pushes_out_neither_the_request_nor_the_login() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let login = client.get(running.start_url()).send().await.unwrap();
    let login = login.text().await.unwrap();
    let mut answers = Vec::new();
    for _ in 0..40 {
        answers.push(client.get(plain(&running)).send().await.unwrap().status());
    }
    assert_eq!(answers[..16], [StatusCode::OK; 16]);
    assert_eq!(answers[16..], [StatusCode::TOO_MANY_REQUESTS; 24]);
    let form = [("request", field(&login, "request")), ("person", "0")];
    let sign_on = format!("http://{}/idp/sso", running.address());
    let page = client.post(sign_on).form(&form).send().await.unwrap().text().await.unwrap();
    let (status, _) = post(&client, &running, field(&page, "SAMLResponse"), field(&page, "RelayState")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(running.outcome().await.unwrap().judgement.lets_in());
}

#[tokio::test]
async fn what_somebody_else_posts_to_their_own_request_ends_nothing() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let garbage = relay_state_of_a_stranger(&running).await;
    let (status, page) = post(&client, &running, "PHgvPg==", &garbage).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("the test continues without it") && page.contains("\u{2717} Failed"), "{page}");
    assert_eq!(post(&client, &running, "PHgvPg==", &garbage).await.0, StatusCode::BAD_REQUEST, "each is answered once");
    let by_get = relay_state_of_a_stranger(&running).await;
    let query = [("SAMLResponse", "PHgvPg=="), ("RelayState", by_get.as_str())];
    client.get(running.acs()).query(&query).send().await.unwrap();

    let (response, relay_state) = sign_in(&client, &running, 0).await;
    assert_eq!(post(&client, &running, &response, &relay_state).await.0, StatusCode::OK);
    let test = running.outcome().await.unwrap();
    assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
    let said = test.judgement.findings.iter().find(|finding| finding.code.as_str() == "only_own_responses").unwrap();
    assert_eq!(said.status, Status::Warning);
    assert_eq!(said.title, latchkey_core::message::say::only_own_responses::others(2_u32));
    assert!(said.got.is_some());
}

#[tokio::test]
async fn once_the_person_began_even_a_genuine_response_to_somebody_else_waits_for_theirs() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let (own, own_relay_state) = sign_in(&client, &running, 0).await;
    let login = client.get(plain(&running)).send().await.unwrap().text().await.unwrap();
    let form = [("request", field(&login, "request")), ("person", "4")];
    let sign_on = format!("http://{}/idp/sso", running.address());
    let page = client.post(sign_on).form(&form).send().await.unwrap().text().await.unwrap();
    post(&client, &running, field(&page, "SAMLResponse"), field(&page, "RelayState")).await;
    assert_eq!(post(&client, &running, &own, &own_relay_state).await.0, StatusCode::OK);
    assert!(running.outcome().await.unwrap().judgement.lets_in());
}

#[tokio::test]
async fn the_address_without_its_token_still_works_for_who_signs_in_for_real() {
    let running = Loopback::start(options(None)).await.unwrap();
    let client = client();
    let login = client.get(plain(&running)).send().await.unwrap().text().await.unwrap();
    let form = [("request", field(&login, "request")), ("person", "0")];
    let sign_on = format!("http://{}/idp/sso", running.address());
    let page = client.post(sign_on).form(&form).send().await.unwrap().text().await.unwrap();
    post(&client, &running, field(&page, "SAMLResponse"), field(&page, "RelayState")).await;
    let test = running.outcome().await.unwrap();
    assert!(test.judgement.lets_in(), "{:#?}", test.judgement.findings);
}

#[tokio::test]
async fn waiting_in_vain_tells_of_what_came_beside() {
    let running = Loopback::start(Options { timeout: Some(Duration::from_secs(2)), ..options(None) }).await.unwrap();
    let stranger = relay_state_of_a_stranger(&running).await;
    post(&client(), &running, "PHgvPg==", &stranger).await;
    let failure = running.outcome().await.unwrap_err();
    assert_eq!((failure.code.as_str(), failure.kind), ("sign_in_timeout", FailureKind::Unanswered));
    let said = latchkey_words::in_english(&failure.message);
    assert!(said.contains("1 other response arrived during this test: "), "{said}");
}
