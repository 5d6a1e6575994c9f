//! A small authoritative DNS server for loopback: what a rehearsal asks instead of the world. It holds a few records,
//! answers over UDP and TCP, and can be told to behave as badly as real servers do.

use super::{exchange::dns_name, reading::plain};
use hickory_proto::{
    op::{Message, MessageType, OpCode, ResponseCode},
    rr::{
        RData, Record, RecordType,
        rdata::{A, AAAA, CNAME, NS, SOA, TXT},
    },
};
use std::{
    io::{self, ErrorKind},
    net::{IpAddr, SocketAddr},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, UdpSocket},
    sync::watch,
    task::JoinHandle,
    time::timeout,
};

const TTL: u32 = 300;
/// What a resolver takes without EDNS (RFC 1035, section 4.2.1).
const PLAIN_UDP: u16 = 512;
const TCP_PATIENCE: Duration = Duration::from_secs(5);

/// A zone and its records.
#[derive(Clone, Debug)]
pub struct Zone {
    origin: String,
    negative_ttl: u32,
    records: Vec<(String, RData)>,
}

impl Zone {
    /// A zone without records. Names, here and below, are full ones without a dot at the end.
    pub fn new(origin: &str) -> Self {
        Self { origin: origin.to_ascii_lowercase(), negative_ttl: 300, records: Vec::new() }
    }

    /// How long "nothing there" may be remembered, in seconds.
    #[must_use]
    pub fn negative_ttl(mut self, seconds: u32) -> Self {
        self.negative_ttl = seconds;
        self
    }

    /// A TXT record of one value, cut into strings of at most 255 bytes as DNS wants them.
    #[must_use]
    pub fn txt(self, name: &str, value: &str) -> Self {
        let parts: Vec<&[u8]> = value.as_bytes().chunks(255).collect();
        self.with(name, RData::TXT(TXT::from_bytes(parts)))
    }

    /// A TXT record whose one value is stored as these strings.
    #[must_use]
    pub fn txt_in_parts(self, name: &str, parts: &[&str]) -> Self {
        self.with(name, RData::TXT(TXT::from_bytes(parts.iter().map(|part| part.as_bytes()).collect())))
    }

    /// An alias.
    #[must_use]
    pub fn alias(self, name: &str, target: &str) -> Self {
        match dns_name(target) {
            Some(target) => self.with(name, RData::CNAME(CNAME(target))),
            None => self,
        }
    }

    /// A name server of the zone, with its address where it has one.
    #[must_use]
    pub fn name_server(mut self, name: &str, address: Option<IpAddr>) -> Self {
        let origin = self.origin.clone();
        if let Some(server) = dns_name(name) {
            self = self.with(&origin, RData::NS(NS(server)));
        }
        match address {
            Some(address) => self.address(name, address),
            None => self,
        }
    }

    /// The address of a host.
    #[must_use]
    pub fn address(self, name: &str, address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => self.with(name, RData::A(A(address))),
            IpAddr::V6(address) => self.with(name, RData::AAAA(AAAA(address))),
        }
    }

    fn with(mut self, name: &str, data: RData) -> Self {
        self.records.push((name.to_ascii_lowercase(), data));
        self
    }

    fn holds(&self, name: &str) -> bool {
        name == self.origin || name.ends_with(&format!(".{}", self.origin))
    }

    fn has_name(&self, name: &str) -> bool {
        name == self.origin
            || self.records.iter().any(|(owner, _)| owner == name || owner.ends_with(&format!(".{name}")))
    }

    fn soa(&self) -> Option<Record> {
        let origin = dns_name(&self.origin)?;
        let contact = dns_name(&format!("hostmaster.{}", self.origin))?;
        let soa = SOA::new(origin.clone(), contact, 1, 3_600, 600, 86_400, self.negative_ttl);
        Some(Record::from_rdata(origin, self.negative_ttl, RData::SOA(soa)))
    }
}

/// How a server behaves.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Manner {
    /// As a name server of its zones should.
    #[default]
    Authoritative,
    /// As a resolver that knows only these zones: without authority, and sure that other names do not exist.
    Resolver,
    /// Refuses every question.
    Lame,
    /// Answers that it knows nothing, without authority.
    NotAuthoritative,
    /// Takes questions and never answers.
    Silent,
    /// Answers over TCP alone, as if nothing fitted into UDP.
    TcpOnly,
    /// Lets nothing through over TCP; an answer that does not fit into UDP is cut.
    UdpOnly,
    /// Has the zones and cannot serve them.
    Failing,
    /// Denies that any name exists, as a resolver does that lets nothing out.
    Denying,
}

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct ZoneServer {
    address: SocketAddr,
    zones: Arc<RwLock<Vec<Zone>>>,
    questions: watch::Receiver<usize>,
    tasks: Vec<JoinHandle<()>>,
}

impl ZoneServer {
    /// Serves `zones` on `listen`, over UDP and TCP; port 0 takes one that is free for both.
    pub async fn start(listen: SocketAddr, zones: Vec<Zone>, manner: Manner) -> io::Result<Self> {
        let (udp, tcp) = bind(listen).await?;
        let address = udp.local_addr()?;
        let zones = Arc::new(RwLock::new(zones));
        let (asked, questions) = watch::channel(0);
        let tasks = vec![
            tokio::spawn(serve_udp(udp, zones.clone(), manner, asked)),
            tokio::spawn(serve_tcp(tcp, zones.clone(), manner)),
        ];
        Ok(Self { address, zones, questions, tasks })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until so many questions have come by UDP since the start. Ends at once where the server has stopped.
    pub async fn wait_for_questions(&self, count: usize) {
        // The only error is that the server has stopped, and then there is nothing to wait for.
        drop(self.questions.clone().wait_for(|asked| *asked >= count).await);
    }

    /// Serves other zones from now on.
    pub fn publish(&self, zones: Vec<Zone>) {
        *self.zones.write().unwrap_or_else(PoisonError::into_inner) = zones;
    }
}

impl Drop for ZoneServer {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Both sockets on one port. A port that is free for UDP may be taken for TCP, so a random one gets several tries.
async fn bind(listen: SocketAddr) -> io::Result<(UdpSocket, TcpListener)> {
    let mut tries = if listen.port() == 0 { 16 } else { 1 };
    loop {
        tries -= 1;
        let udp = UdpSocket::bind(listen).await?;
        match TcpListener::bind(udp.local_addr()?).await {
            Ok(tcp) => return Ok((udp, tcp)),
            Err(error) if tries == 0 => return Err(error),
            Err(_) => {}
        }
    }
}

async fn serve_udp(socket: UdpSocket, zones: Arc<RwLock<Vec<Zone>>>, manner: Manner, asked: watch::Sender<usize>) {
    let mut buffer = vec![0; usize::from(u16::MAX)];
    loop {
        let (length, client) = match socket.recv_from(&mut buffer).await {
            Ok(received) => received,
            // A client that went away shows up here on some systems; the server goes on.
            Err(error) if matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::ConnectionRefused) => continue,
            Err(_) => return,
        };
        asked.send_modify(|count| *count += 1);
        let Some(request) = buffer.get(..length).and_then(|bytes| Message::from_vec(bytes).ok()) else { continue };
        let Some(reply) = respond(&request, &zones, manner) else { continue };
        let room = request.edns.as_ref().map_or(PLAIN_UDP, |edns| edns.max_payload().max(PLAIN_UDP));
        let Ok(mut bytes) = reply.to_vec() else { continue };
        let cut = manner == Manner::UdpOnly && bytes.len() > usize::from(PLAIN_UDP);
        if manner == Manner::TcpOnly || cut || bytes.len() > usize::from(room) {
            let Ok(truncated) = reply.truncate().to_vec() else { continue };
            bytes = truncated;
        }
        // Nothing can be done for a client that cannot be reached.
        drop(socket.send_to(&bytes, client).await);
    }
}

async fn serve_tcp(listener: TcpListener, zones: Arc<RwLock<Vec<Zone>>>, manner: Manner) {
    while let Ok((stream, _)) = listener.accept().await {
        if manner == Manner::UdpOnly {
            continue;
        }
        let zones = zones.clone();
        tokio::spawn(timeout(TCP_PATIENCE, async move { answer_stream(stream, &zones, manner).await }));
    }
}

async fn answer_stream(mut stream: TcpStream, zones: &RwLock<Vec<Zone>>, manner: Manner) -> io::Result<()> {
    loop {
        let length = stream.read_u16().await?;
        let mut bytes = vec![0; usize::from(length)];
        stream.read_exact(&mut bytes).await?;
        let request = Message::from_vec(&bytes).map_err(io::Error::other)?;
        let Some(reply) = respond(&request, zones, manner) else { continue };
        let reply = reply.to_vec().map_err(io::Error::other)?;
        let length = u16::try_from(reply.len()).map_err(io::Error::other)?;
        stream.write_all(&[&length.to_be_bytes(), reply.as_slice()].concat()).await?;
    }
}

fn respond(request: &Message, zones: &RwLock<Vec<Zone>>, manner: Manner) -> Option<Message> {
    if manner == Manner::Silent || request.metadata.message_type != MessageType::Query {
        return None;
    }
    let mut reply = Message::response(request.metadata.id, request.metadata.op_code);
    reply.metadata.recursion_desired = request.metadata.recursion_desired;
    reply.add_queries(request.queries.iter().cloned());
    let query = request.queries.first().filter(|_| request.metadata.op_code == OpCode::Query)?;
    match manner {
        Manner::Lame => reply.metadata.response_code = ResponseCode::Refused,
        Manner::Failing => reply.metadata.response_code = ResponseCode::ServFail,
        Manner::Denying => {
            reply.metadata.recursion_available = true;
            reply.metadata.response_code = ResponseCode::NXDomain;
        }
        Manner::NotAuthoritative => {}
        Manner::Resolver => reply.metadata.recursion_available = true,
        Manner::Authoritative | Manner::TcpOnly | Manner::UdpOnly | Manner::Silent => {
            reply.metadata.authoritative = true
        }
    }
    if !matches!(manner, Manner::Lame | Manner::Failing | Manner::Denying | Manner::NotAuthoritative) {
        let zones = zones.read().unwrap_or_else(PoisonError::into_inner);
        fill(&mut reply, &plain(query.name()), query.query_type(), &zones, manner);
    }
    Some(reply)
}

/// Puts into the reply what the zones hold at `name`, following aliases as far as the zones go.
fn fill(reply: &mut Message, name: &str, wanted: RecordType, zones: &[Zone], manner: Manner) {
    let mut name = name.to_owned();
    for _ in 0..8 {
        let holder = zones.iter().filter(|zone| zone.holds(&name)).max_by_key(|zone| zone.origin.len());
        let Some(zone) = holder else {
            unknown_zone(reply, manner);
            return;
        };
        let wildcard = format!("*.{}", zone.origin);
        let owner_of = if zone.has_name(&name) { &name } else { &wildcard };
        let at_name: Vec<&RData> =
            zone.records.iter().filter(|(owner, _)| owner == owner_of).map(|(_, data)| data).collect();
        let alias = at_name.iter().find_map(|data| if let RData::CNAME(target) = data { Some(target) } else { None });
        if let Some(target) = alias.filter(|_| wanted != RecordType::CNAME) {
            reply
                .answers
                .extend(dns_name(&name).map(|owner| Record::from_rdata(owner, TTL, RData::CNAME(target.clone()))));
            name = plain(&target.0);
            continue;
        }
        let fitting = at_name.into_iter().filter(|data| data.record_type() == wanted);
        let owner = dns_name(&name);
        let mut records: Vec<Record> =
            fitting.filter_map(|data| Some(Record::from_rdata(owner.clone()?, TTL, data.clone()))).collect();
        if wanted == RecordType::SOA && name == zone.origin {
            records.extend(zone.soa());
        }
        if records.is_empty() {
            reply.metadata.response_code =
                if zone.has_name(owner_of) { ResponseCode::NoError } else { ResponseCode::NXDomain };
            reply.authorities.extend(zone.soa());
        }
        reply.answers.extend(records);
        return;
    }
}

/// A resolver knows that the name does not exist; an authoritative server does not know the name's zone. Behind an
/// alias both leave the rest to whoever asked.
fn unknown_zone(reply: &mut Message, manner: Manner) {
    if !reply.answers.is_empty() {
        return;
    }
    if manner == Manner::Resolver {
        reply.metadata.response_code = ResponseCode::NXDomain;
        reply.authorities.extend(Zone::new("").soa());
    } else {
        reply.metadata.response_code = ResponseCode::Refused;
        reply.metadata.authoritative = false;
    }
}
