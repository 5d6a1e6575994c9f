//! One question to one server: over UDP from a fresh port, sent again now and then because packets get lost; over TCP
//! where the answer did not fit; without EDNS where the server does not know that.

use hickory_proto::{
    op::{Edns, Message, MessageType, Query, ResponseCode},
    rr::{Name, RecordType},
};
use std::{
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpStream, UdpSocket},
    time::timeout,
};

/// What fits through every network unfragmented (DNS flag day 2020).
const UDP_PAYLOAD: u16 = 1_232;
const SEND_AGAIN_AFTER: Duration = Duration::from_millis(800);

/// Whether the server is asked to look further for an answer that it does not have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Recursion {
    Desired,
    NotDesired,
}

/// Asks `server` for records at `name` and waits no longer than `deadline`. Nothing where nothing usable came: no
/// answer, no route, a closed port, or a name that DNS cannot carry.
pub(super) async fn ask(
    server: SocketAddr,
    name: &str,
    records: RecordType,
    recursion: Recursion,
    deadline: Duration,
) -> Option<Message> {
    let query = Query::query(dns_name(name)?, records);
    exchange(server, query, recursion, deadline).await.ok()
}

/// A name from labels between dots, with a dot at the end. Labels are taken as they are, `@` included.
pub(super) fn dns_name(name: &str) -> Option<Name> {
    let labels = name.split('.').filter(|label| !label.is_empty()).map(str::as_bytes);
    let mut name = Name::from_labels(labels).ok()?;
    name.set_fqdn(true);
    Some(name)
}

async fn exchange(server: SocketAddr, query: Query, recursion: Recursion, deadline: Duration) -> io::Result<Message> {
    let reply = by_udp_then_tcp(server, &request(&query, recursion, true), deadline).await?;
    if matches!(reply.metadata.response_code, ResponseCode::FormErr | ResponseCode::NotImp) {
        return by_udp_then_tcp(server, &request(&query, recursion, false), deadline).await;
    }
    Ok(reply)
}

fn request(query: &Query, recursion: Recursion, extended: bool) -> Message {
    let mut message = Message::query();
    message.metadata.recursion_desired = recursion == Recursion::Desired;
    message.add_query(query.clone());
    if extended {
        let mut edns = Edns::new();
        edns.set_max_payload(UDP_PAYLOAD);
        message.set_edns(edns);
    }
    message
}

/// The answer over UDP, or over TCP where it was cut; the cut one, marked so, where TCP brings none. Each way has the
/// deadline to itself, so that a server whose TCP is closed is not taken for one that is silent.
async fn by_udp_then_tcp(server: SocketAddr, request: &Message, deadline: Duration) -> io::Result<Message> {
    let bytes = request.to_vec().map_err(io::Error::other)?;
    let reply = timeout(deadline, by_udp(server, request, &bytes)).await??;
    if !reply.metadata.truncation {
        return Ok(reply);
    }
    match timeout(deadline, by_tcp(server, request, &bytes)).await {
        Ok(Ok(whole)) => Ok(whole),
        _ => Ok(reply),
    }
}

async fn by_udp(server: SocketAddr, request: &Message, bytes: &[u8]) -> io::Result<Message> {
    let any: SocketAddr =
        if server.is_ipv4() { (Ipv4Addr::UNSPECIFIED, 0).into() } else { (Ipv6Addr::UNSPECIFIED, 0).into() };
    let socket = UdpSocket::bind(any).await?;
    // Connected, so that only this server's packets arrive and a closed port is told at once.
    socket.connect(server).await?;
    let mut buffer = vec![0; usize::from(u16::MAX)];
    loop {
        socket.send(bytes).await?;
        let until_next = timeout(SEND_AGAIN_AFTER, async {
            loop {
                let length = socket.recv(&mut buffer).await?;
                if let Some(reply) = buffer.get(..length).and_then(|bytes| reply_to(request, bytes)) {
                    return io::Result::Ok(reply);
                }
            }
        });
        if let Ok(reply) = until_next.await {
            return reply;
        }
    }
}

async fn by_tcp(server: SocketAddr, request: &Message, bytes: &[u8]) -> io::Result<Message> {
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(bytes.len()).map_err(io::Error::other)?;
    let framed = [&length.to_be_bytes(), bytes].concat();
    stream.write_all(&framed).await?;
    let length = stream.read_u16().await?;
    let mut reply = vec![0; usize::from(length)];
    stream.read_exact(&mut reply).await?;
    reply_to(request, &reply).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))
}

/// The message, if it is one that answers the request.
fn reply_to(request: &Message, bytes: &[u8]) -> Option<Message> {
    let reply = Message::from_vec(bytes).ok()?;
    let same_question = reply.queries == request.queries
        || (reply.queries.is_empty() && reply.metadata.response_code != ResponseCode::NoError);
    let answers = reply.metadata.id == request.metadata.id && reply.metadata.message_type == MessageType::Response;
    (answers && same_question).then_some(reply)
}
