//! Connections that say nothing, or say it too slowly: they are cut, and whoever says what they want is served.

use super::*;
use latchkey_host::loopback::Limits;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const LIMITS: Limits =
    Limits { patience: Duration::from_millis(400), life: Duration::from_secs(60), from_one: 8, in_all: 8 };

async fn open(running: &Running, said: &str) -> TcpStream {
    let mut stream = TcpStream::connect(running.address()).await.unwrap();
    stream.write_all(said.as_bytes()).await.unwrap();
    stream
}

/// What comes until the other side closes; within a time that is far longer than its patience.
async fn until_cut(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    // A connection that is reset is cut as well.
    let ended = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut said)).await;
    drop(ended.expect("it is cut"));
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn slow_and_idle_connections_are_cut() {
    let running = Loopback::start_within(options(None), LIMITS).await.unwrap();
    let host = running.address();
    let body = format!(
        "POST /acs HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 1000\r\n\r\nSAMLResponse=A"
    );
    let served = format!("GET /metadata HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let begun = [
        ("", ""),
        ("GET /start HTTP/1.1\r\nHost:", ""),
        (body.as_str(), "HTTP/1.1 400 "),
        (served.as_str(), "HTTP/1.1 200 "),
    ];
    let streams = begun.map(|(said, _)| open(&running, said));
    for (stream, (said, answer)) in futures::future::join_all(streams).await.into_iter().zip(begun) {
        let heard = until_cut(stream).await;
        assert!(heard.starts_with(answer), "{said}: {heard}");
    }
    assert!(running.outcome_of(&client()).await.judgement.lets_in());
}

#[tokio::test]
async fn a_header_that_trickles_in_is_cut_all_the_same() {
    let running = Loopback::start_within(options(None), LIMITS).await.unwrap();
    let stream = open(&running, "GET /start HTTP/1.1\r\n").await;
    let (mut heard, mut said) = stream.into_split();
    let trickle = async {
        // Until it is cut: then writing fails.
        while said.write_all(b"X-A: b\r\n").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let mut rest = Vec::new();
    let cut =
        tokio::time::timeout(Duration::from_secs(20), async { tokio::join!(trickle, heard.read_to_end(&mut rest)) });
    assert!(cut.await.is_ok(), "it goes on for ever");
}

#[tokio::test]
async fn a_handshake_that_does_not_go_on_is_cut() {
    let options = Options { https: true, ..options(None) };
    let running = Loopback::start_within(options, LIMITS).await.unwrap();
    let stream = open(&running, "").await;
    assert_eq!(until_cut(stream).await, "");
}

#[tokio::test]
async fn somebody_is_served_however_many_say_nothing() {
    let patient = Limits { patience: Duration::from_secs(3600), ..LIMITS };
    let running = Loopback::start_within(options(None), patient).await.unwrap();
    let mut half_open = Vec::new();
    for _ in 0..40 {
        half_open.push(open(&running, "GET /start HTTP/1.1\r\n").await);
    }
    let signed_in = tokio::time::timeout(Duration::from_secs(20), running.outcome_of(&client())).await;
    assert!(signed_in.expect("the person is served").judgement.lets_in());
}

#[tokio::test]
async fn many_at_once_are_all_answered() {
    let running = Loopback::start(options(None)).await.unwrap();
    let ask = |_| async { client().get(running.entity_id()).send().await.unwrap().status() };
    let answers = futures::future::join_all((0..150).map(ask)).await;
    assert!(answers.iter().all(|status| *status == StatusCode::OK), "{answers:?}");
}

trait SignedIn {
    async fn outcome_of(self, client: &Client) -> SignInTest;
}

impl SignedIn for Running {
    /// Signs in and waits for what came of it.
    async fn outcome_of(self, client: &Client) -> SignInTest {
        let (response, relay_state) = sign_in(client, &self, 0).await;
        assert_eq!(post(client, &self, &response, &relay_state).await.0, StatusCode::OK);
        self.outcome().await.unwrap()
    }
}
