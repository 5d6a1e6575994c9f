//! Connections: there are only so many, and each has to say whole and soon what it wants. Where there is no room for
//! another, the one that has said nothing for longest gives way, so that whoever does say it is always served.

use axum::{Router, body::Body, http::Request};
use hyper::{
    body::{Bytes, Frame, Incoming, SizeHint},
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, TcpListener},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    sync::{Notify, watch},
    task::{AbortHandle, JoinHandle, JoinSet},
    time::{Instant, Sleep, sleep, timeout},
};
use tokio_rustls::TlsAcceptor;

/// How long the last page may take to reach the browser once the test has ended.
const FAREWELL: Duration = Duration::from_secs(2);
/// How long nothing more is accepted after the system had no room for a connection.
const BREATH: Duration = Duration::from_millis(50);
/// So long nobody who waits is sent away for somebody else: what they say may be on its way.
const GRACE: Duration = Duration::from_millis(100);

/// What connections may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long one may take to say what it wants: the handshake, the header of each request and its body, each.
    pub patience: Duration,
    /// How long one may stay at all.
    pub life: Duration,
    /// How many there may be from one address.
    pub from_one: usize,
    /// How many there may be in all.
    pub in_all: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // Far below 256, the smallest number of open files that a system gives a program.
        Self { patience: Duration::from_secs(10), life: Duration::from_secs(120), from_one: 80, in_all: 96 }
    }
}

/// A server on a port. Dropping it ends it.
#[derive(Debug)]
pub(super) struct Server {
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    pub(super) fn start(
        listener: TcpListener,
        tls: Option<TlsAcceptor>,
        router: Router,
        limits: Limits,
    ) -> io::Result<Self> {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let (stop, stopped) = watch::channel(false);
        let serving = Serving { tls, router, limits, lines: Arc::default(), stopped };
        Ok(Self { stop, task: tokio::spawn(accept(listener, serving)) })
    }

    /// Takes no more connections, and lets the last page reach the browser.
    pub(super) async fn end(&mut self) {
        self.stop.send_replace(true);
        // How the server ends changes nothing about what came of the test; where it takes too long, dropping ends it.
        drop(timeout(FAREWELL * 2, &mut self.task).await);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What every connection needs.
#[derive(Clone)]
struct Serving {
    tls: Option<TlsAcceptor>,
    router: Router,
    limits: Limits,
    lines: Arc<Lines>,
    stopped: watch::Receiver<bool>,
}

async fn accept(listener: tokio::net::TcpListener, serving: Serving) {
    let mut stopped = serving.stopped.clone();
    let mut tasks = JoinSet::new();
    loop {
        let accepted = tokio::select! {
            biased;
            _ = stopped.wait_for(|stopped| *stopped) => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                tokio::select! {
                    biased;
                    _ = stopped.wait_for(|stopped| *stopped) => break,
                    () = make_room(&mut tasks, &serving, peer.ip()) => {}
                }
                let line = serving.lines.open(peer.ip());
                let id = line.id;
                let task = tasks.spawn(connect(stream, line, serving.clone()));
                serving.lines.can_be_ended(id, task);
            }
            Err(error) if of_one_connection(&error) => {}
            Err(_) => {
                // Most likely this program may open no more files: one connection that only waits gives way.
                serving.lines.end_longest_waiting(None);
                sleep(BREATH).await;
            }
        }
    }
    drop(listener);
    let farewell = async { while tasks.join_next().await.is_some() {} };
    // Whoever has not gone by then is cut off with the set of tasks.
    drop(timeout(FAREWELL, farewell).await);
}

/// The other side broke one connection off before it was accepted.
fn of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::Interrupted
    )
}

/// Waits until there is room for one more from `source`, and makes it where somebody only waits.
async fn make_room(tasks: &mut JoinSet<()>, serving: &Serving, source: IpAddr) {
    let limits = &serving.limits;
    loop {
        while tasks.try_join_next().is_some() {}
        let here = serving.lines.from(source);
        if tasks.len() < limits.in_all && here < limits.from_one {
            return;
        }
        let of = (here >= limits.from_one).then_some(source);
        if serving.lines.end_longest_waiting(of) {
            tasks.join_next().await;
        } else {
            // Everybody is being answered or has only just come.
            let soon = timeout(GRACE, serving.lines.somebody_waits.notified());
            tokio::select! {
                _ = tasks.join_next() => {}
                _ = soon => {}
            }
        }
    }
}

async fn connect(stream: TcpStream, line: Line, serving: Serving) {
    match &serving.tls {
        None => serve(stream, &line, &serving).await,
        Some(tls) => {
            if let Ok(Ok(stream)) = timeout(serving.limits.patience, tls.accept(stream)).await {
                serve(stream, &line, &serving).await;
            }
        }
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, line: &Line, serving: &Serving) {
    let router = TowerToHyperService::new(serving.router.clone());
    let limits = serving.limits;
    let service = service_fn(|request: Request<Incoming>| {
        let request = request.map(|body| Body::new(Timely::new(body, line.clone(), limits.patience)));
        let answer = router.call(request);
        async move {
            let answer = answer.await;
            line.waits();
            answer
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.patience)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    let mut stopped = serving.stopped.clone();
    tokio::select! {
        // However one connection ends, it is its own affair.
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stopped| *stopped) => {}
        () = sleep(limits.life) => {}
    }
    connection.as_mut().graceful_shutdown();
    drop(timeout(limits.patience, connection).await);
}

/// The connections that are open, the oldest first.
#[derive(Debug, Default)]
struct Lines {
    open: Mutex<(u64, BTreeMap<u64, Open>)>,
    somebody_waits: Notify,
}

#[derive(Debug)]
struct Open {
    source: IpAddr,
    /// Since when it has not said what it wants; none while it is being answered.
    waits: Option<Instant>,
    task: Option<AbortHandle>,
}

impl Lines {
    fn open(self: &Arc<Self>, source: IpAddr) -> Line {
        let mut open = self.held();
        open.0 += 1;
        let id = open.0;
        open.1.insert(id, Open { source, waits: Some(Instant::now()), task: None });
        drop(open);
        Line { id, lines: Arc::clone(self), _leaves: Arc::new(Leaves { id, lines: Arc::clone(self) }) }
    }

    fn can_be_ended(&self, id: u64, task: AbortHandle) {
        if let Some(open) = self.held().1.get_mut(&id) {
            open.task = Some(task);
        }
    }

    fn from(&self, source: IpAddr) -> usize {
        self.held().1.values().filter(|open| open.source == source).count()
    }

    /// Ends the connection that has waited for longest, of `source` or of anybody; whether there was one.
    fn end_longest_waiting(&self, source: Option<IpAddr>) -> bool {
        let mut open = self.held();
        let those = open.1.iter().filter(|(_, open)| source.is_none_or(|source| open.source == source));
        let waiting = those.filter_map(|(id, open)| Some((open.waits?, *id, open.task.clone()?)));
        let longest = waiting.filter(|(since, ..)| since.elapsed() >= GRACE).min_by_key(|(since, id, _)| (*since, *id));
        let Some((_, id, task)) = longest else { return false };
        task.abort();
        // It counts until it is gone, but is not chosen again.
        if let Some(ended) = open.1.get_mut(&id) {
            ended.waits = None;
        }
        true
    }

    fn held(&self) -> MutexGuard<'_, (u64, BTreeMap<u64, Open>)> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One connection's place among the others.
#[derive(Clone, Debug)]
struct Line {
    id: u64,
    lines: Arc<Lines>,
    _leaves: Arc<Leaves>,
}

impl Line {
    fn set(&self, waits: Option<Instant>) {
        if let Some(open) = self.lines.held().1.get_mut(&self.id) {
            open.waits = waits;
        }
    }

    /// It has said what it wants.
    fn is_answered(&self) {
        self.set(None);
    }

    /// It may say something again.
    fn waits(&self) {
        self.set(Some(Instant::now()));
        self.lines.somebody_waits.notify_one();
    }
}

/// Gives the place up when the connection is gone, however it went.
#[derive(Debug)]
struct Leaves {
    id: u64,
    lines: Arc<Lines>,
}

impl Drop for Leaves {
    fn drop(&mut self) {
        self.lines.held().1.remove(&self.id);
    }
}

/// A body that has to be here whole within its time.
struct Timely {
    body: Incoming,
    line: Line,
    late: Pin<Box<Sleep>>,
}

impl Timely {
    fn new(body: Incoming, line: Line, patience: Duration) -> Self {
        if hyper::body::Body::is_end_stream(&body) {
            line.is_answered();
        }
        Self { body, line, late: Box::pin(sleep(patience)) }
    }
}

impl hyper::body::Body for Timely {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        match Pin::new(&mut self.body).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => {
                if self.body.is_end_stream() {
                    self.line.is_answered();
                }
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error.into()))),
            Poll::Ready(None) => {
                self.line.is_answered();
                Poll::Ready(None)
            }
            Poll::Pending => match self.late.as_mut().poll(context) {
                Poll::Ready(()) => Poll::Ready(Some(Err(Box::new(io::Error::from(io::ErrorKind::TimedOut))))),
                Poll::Pending => Poll::Pending,
            },
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
