//! Connections: plain or with TLS, every call written down, and faults where they are due.

use super::{
    fault::{self, FaultAt, What},
    log::{Call, Dropped, without_secrets},
    request::{Answer, Request, detail, empty, html, json_answer, redirect},
    rest, told,
    world::World,
};
use http_body_util::{BodyExt, Full};
use hyper::{Response, body::Bytes, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use serde_json::json;
use std::{
    io,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
    task::JoinSet,
};
use tokio_rustls::TlsAcceptor;

/// How long `sync/object/` waits for what it started.
const WORKER: Duration = Duration::from_secs(10);

/// What all connections share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) world: Mutex<World>,
    pub(super) faults: Mutex<Vec<FaultAt>>,
    pub(super) calls: Mutex<Vec<Call>>,
    at_once: AtomicUsize,
    pub(super) most_at_once: AtomicUsize,
    /// Synchronisations that have ended.
    pub(super) scim_runs: AtomicUsize,
    /// Those that were asked for and have not ended.
    pub(super) syncs_under_way: AtomicUsize,
    latency: Duration,
}

impl Shared {
    pub(super) fn new(world: World, latency: Duration) -> Self {
        Self {
            world: Mutex::new(world),
            faults: Mutex::default(),
            calls: Mutex::default(),
            at_once: AtomicUsize::new(0),
            most_at_once: AtomicUsize::new(0),
            scim_runs: AtomicUsize::new(0),
            syncs_under_way: AtomicUsize::new(0),
            latency,
        }
    }
}

/// Held even if a thread has come to grief with it: the test that made it panic says so.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes connections for as long as it is polled.
pub(super) async fn listen(listener: TcpListener, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        let (tls, shared) = (tls.clone(), Arc::clone(&shared));
        connections.spawn(async move {
            match tls {
                None => serve(stream, "http", shared).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, "https", shared).await;
                    }
                }
            }
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, scheme: &'static str, shared: Arc<Shared>) {
    let service = service_fn(move |request| respond(request, scheme, Arc::clone(&shared)));
    // A connection that ends early is the caller's choice, or a fault that was asked for.
    let _ended = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Counts a call for as long as it lasts.
struct InFlight<'a>(&'a Shared);

impl<'a> InFlight<'a> {
    fn new(shared: &'a Shared) -> Self {
        let now = shared.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most_at_once.fetch_max(now, Ordering::SeqCst);
        Self(shared)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.at_once.fetch_sub(1, Ordering::SeqCst);
    }
}

async fn respond(
    request: hyper::Request<Incoming>,
    scheme: &str,
    shared: Arc<Shared>,
) -> io::Result<Response<Full<Bytes>>> {
    let _in_flight = InFlight::new(&shared);
    let request = taken(request, scheme).await?;
    let place = {
        let mut calls = held(&shared.calls);
        calls.push(Call {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.raw_query.clone(),
            body: without_secrets(&request.body),
            status: 0,
        });
        calls.len() - 1
    };
    let fault = fault::strike(&mut held(&shared.faults), &request.method, &request.path);
    if !shared.latency.is_zero() {
        tokio::time::sleep(shared.latency).await;
    }
    let dropped = || io::Error::other("dropped on purpose");
    let answer = match fault {
        None => act(&request, &shared).await,
        Some(What::DropBefore) => return Err(dropped()),
        Some(What::DropAfter) => {
            act(&request, &shared).await;
            return Err(dropped());
        }
        Some(What::ServerError) => html(500, "Server Error", "<h1>Server Error</h1>"),
        Some(What::ServerErrorAfter) => {
            act(&request, &shared).await;
            html(500, "Server Error", "<h1>Server Error</h1>")
        }
        Some(What::TooMany { retry_after }) => {
            let sentence = format!("Request was throttled. Expected available in {retry_after} seconds.");
            detail(429, &sentence).with("retry-after", retry_after.to_string())
        }
        Some(What::Html) => html(200, "Please wait", "<h1>Please wait</h1>"),
        Some(What::LoginRedirect) => {
            redirect(&format!("{}/if/flow/default-authentication-flow/?next={}", request.base, request.path))
        }
        Some(What::Hang) => std::future::pending().await,
    };
    if let Some(call) = held(&shared.calls).get_mut(place) {
        call.status = answer.status;
    }
    sent(answer)
}

async fn act(request: &Request, shared: &Arc<Shared>) -> Answer {
    let (answer, jobs) = {
        let mut world = held(&shared.world);
        let answer = rest::answer(&mut world, request);
        let names = std::mem::take(&mut world.dropped_now);
        let (method, path) = (&request.method, &request.path);
        let dropped = names.into_iter().map(|field| Dropped { method: method.clone(), path: path.clone(), field });
        world.dropped.extend(dropped);
        (answer, std::mem::take(&mut world.to_sync))
    };
    for job in jobs {
        let is_awaited = job.only.is_some();
        let run = tokio::spawn(told::run(Arc::clone(shared), job));
        if is_awaited {
            // The real one waits as long for its worker, and then answers with nothing.
            if !matches!(tokio::time::timeout(WORKER, run).await, Ok(Ok(()))) {
                return empty(405);
            }
            // Measured: no message, whether or not anything was sent. What happened stands in the task's log.
            return json_answer(200, &json!({ "messages": [] }));
        }
    }
    answer
}

async fn taken(request: hyper::Request<Incoming>, scheme: &str) -> io::Result<Request> {
    let (head, body) = request.into_parts();
    let headers: Vec<(String, String)> = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let host = headers.iter().find(|(name, _)| name == "host").map_or("localhost", |(_, value)| value.as_str());
    Ok(Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        raw_query: head.uri.query().unwrap_or_default().to_owned(),
        base: format!("{scheme}://{host}"),
        headers,
        body: body.collect().await.map_err(io::Error::other)?.to_bytes().to_vec(),
    })
}

fn sent(answer: Answer) -> io::Result<Response<Full<Bytes>>> {
    let mut response = Response::builder().status(answer.status).header("x-powered-by", "authentik");
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Full::new(Bytes::from(answer.body))).map_err(io::Error::other)
}
