//! Looking a verification record up: the zone's own name servers, this machine's resolver and public resolvers, all
//! side by side, each with its own deadline, so that a dead server delays nobody else's answer.
//!
//! [`network`] says who can be asked; `walk` finds the zone and its name servers; `exchange` is one question to
//! one server over UDP, or TCP where the answer is too long; `reading` turns a DNS message into an outcome; [`zone`]
//! is a small authoritative server for rehearsals. Messages are hickory's, as is the knowledge of how this machine's
//! resolver is set up. The questions themselves are put without hickory's resolver, because that hides what matters
//! here: whose answer it was, whether it was authoritative, and that an alias stood in between; and it waits for a
//! dead server twice.

mod exchange;
pub mod network;
mod reading;
mod walk;
pub mod zone;

pub use network::{Network, Resolver};
pub use zone::{Manner, Zone, ZoneServer};

use exchange::Recursion;
use futures::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use hickory_proto::rr::RecordType;
use latchkey_core::{
    Timestamp,
    domain::{
        DomainReport, Elsewhere, FoundAt, Place, Question, ServerAnswer, ServerKind, diagnose, dns_host, next_look,
        place,
        value::{Likeness, compare},
        worth_waiting,
    },
    message::{Said, exact},
};
use std::{net::SocketAddr, time::Instant};
use walk::Delegation;

/// How many of the zone's servers are asked about other places when they lack the record.
const ZONE_SERVERS_SEARCHED: usize = 3;

/// Looks for the record wherever `network` allows and says what was found. `progress` hears every answer at once, in
/// the order in which they come. Ends when the last server has answered or its own deadline has passed.
pub async fn look(question: &Question, network: &Network, progress: impl Fn(&ServerAnswer)) -> DomainReport {
    let mut look = Look::new(question, network);
    look.begin();
    while let Some(event) = look.under_way.next().await {
        match event {
            Event::Walked(delegation) => look.walked(delegation).iter().for_each(&progress),
            Event::Answered(server, answer) => {
                progress(&answer);
                look.answered(server, *answer);
            }
            Event::Found(found) => look.found(found),
        }
    }
    look.report(now())
}

/// One server that is asked.
#[derive(Clone, Debug)]
struct Server {
    name: Said,
    address: SocketAddr,
    kind: ServerKind,
}

impl Server {
    fn recursion(&self) -> Recursion {
        // A server named by the person may be a resolver; an authoritative one does not mind being asked to recurse.
        if self.kind == ServerKind::Authoritative { Recursion::NotDesired } else { Recursion::Desired }
    }
}

enum Event {
    Walked(Delegation),
    Answered(Server, Box<ServerAnswer>),
    Found(Option<FoundAt>),
}

/// A look under way.
struct Look<'a> {
    question: &'a Question,
    network: &'a Network,
    under_way: FuturesUnordered<BoxFuture<'a, Event>>,
    delegation: Option<Delegation>,
    answers: Vec<ServerAnswer>,
    elsewhere: Vec<FoundAt>,
    /// Servers that lack the record, until the zone is known.
    to_search: Vec<Server>,
    zone_servers_searched: usize,
    resolver_searched: bool,
}

impl<'a> Look<'a> {
    fn new(question: &'a Question, network: &'a Network) -> Self {
        Self {
            question,
            network,
            under_way: FuturesUnordered::new(),
            delegation: None,
            answers: Vec::new(),
            elsewhere: Vec::new(),
            to_search: Vec::new(),
            zone_servers_searched: 0,
            resolver_searched: false,
        }
    }

    fn begin(&mut self) {
        let (question, network) = (self.question, self.network);
        self.under_way.push(walk::walk(question, network).map(Event::Walked).boxed());
        for server in network.servers() {
            self.ask(server);
        }
    }

    fn ask(&mut self, server: Server) {
        let (question, network) = (self.question, self.network);
        self.under_way.push(
            async move {
                let begun = Instant::now();
                let name = question.name();
                let message =
                    exchange::ask(server.address, &name, RecordType::TXT, server.recursion(), network.deadline).await;
                let answer = ServerAnswer {
                    domain: Some(question.domain().clone()),
                    server: server.name.clone(),
                    address: shown_address(server.address),
                    kind: server.kind,
                    outcome: reading::outcome(message.as_ref(), &name, server.kind),
                    at: now(),
                    took_ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
                };
                Event::Answered(server, Box::new(answer))
            }
            .boxed(),
        );
    }

    /// Goes on to the zone's name servers; gives back what can already be said of those without an address.
    fn walked(&mut self, delegation: Delegation) -> Vec<ServerAnswer> {
        let mut unreachable = Vec::new();
        for name_server in &delegation.name_servers {
            if name_server.addresses.is_empty() && self.network.chosen.is_empty() {
                unreachable.push(without_address(self.question, &name_server.name));
            }
            for address in &name_server.addresses {
                let address = SocketAddr::new(*address, self.network.port);
                self.ask(Server { name: exact(&name_server.name).into(), address, kind: ServerKind::Authoritative });
            }
        }
        self.delegation = Some(delegation);
        for server in std::mem::take(&mut self.to_search) {
            self.search(server);
        }
        self.answers.extend(unreachable.iter().cloned());
        unreachable
    }

    fn answered(&mut self, server: Server, answer: ServerAnswer) {
        let has_record = answer.outcome.values().iter().any(|value| value == self.question.value());
        if answer.outcome.is_answer() && !has_record && !self.question.value().is_empty() {
            if self.delegation.is_some() {
                self.search(server);
            } else {
                self.to_search.push(server);
            }
        }
        self.answers.push(answer);
    }

    /// Asks a server that lacks the record for the places where it may have landed instead.
    fn search(&mut self, server: Server) {
        let may_search = match server.kind {
            ServerKind::Authoritative | ServerKind::Chosen => {
                self.zone_servers_searched += 1;
                self.zone_servers_searched <= ZONE_SERVERS_SEARCHED
            }
            ServerKind::System | ServerKind::Public => !std::mem::replace(&mut self.resolver_searched, true),
        };
        if !may_search {
            return;
        }
        let zone = self.delegation.as_ref().and_then(|delegation| delegation.zone.clone());
        for (place, name) in place::candidates(self.question, zone.as_deref()) {
            let (question, network, server) = (self.question, self.network, server.clone());
            self.under_way
                .push(async move { Event::Found(find(question, network, server, place, name).await) }.boxed());
        }
    }

    fn found(&mut self, found: Option<FoundAt>) {
        let Some(found) = found else { return };
        if !self.elsewhere.contains(&found) {
            self.elsewhere.push(found);
        }
    }

    fn report(self, at: Timestamp) -> DomainReport {
        let delegation = self.delegation.unwrap_or_default();
        let mut found = self.elsewhere;
        found.sort_by(|one, other| (one.place, &one.name).cmp(&(other.place, &other.name)));
        let elsewhere = Elsewhere {
            existence: delegation.existence,
            zone: delegation.zone,
            name_servers: delegation.name_servers.into_iter().map(|server| server.name).collect(),
            found,
        };
        let findings = diagnose(self.question, &self.answers, &elsewhere, at);
        let dns_host = dns_host::recognise(&elsewhere.name_servers);
        DomainReport {
            domain: self.question.domain().clone(),
            host: self.question.host().to_owned(),
            want: self.question.value().to_owned(),
            zone: elsewhere.zone,
            name_servers: elsewhere.name_servers,
            dns_host: dns_host.map(|host| host.name.clone()),
            dns_console: dns_host.map(|host| host.console.clone()),
            at,
            next_look: worth_waiting(&findings).then(|| next_look(&self.answers, at)),
            answers: self.answers,
            elsewhere: elsewhere.found.into_iter().map(|found| alike(self.question, found)).collect(),
            findings,
        }
    }
}

/// Without what others have at that place: it was looked at, and is nobody's business in a setup.
fn alike(question: &Question, mut found: FoundAt) -> FoundAt {
    found.values.retain(|value| is_like(question.value(), value));
    found
}

/// The records at another place, where one of them is the wanted one or much like it. What else stands there counts too:
/// advice must not take away what is already in a record of its own.
async fn find(question: &Question, network: &Network, server: Server, place: Place, name: String) -> Option<FoundAt> {
    let message = exchange::ask(server.address, &name, RecordType::TXT, server.recursion(), network.deadline).await;
    let outcome = reading::outcome(message.as_ref(), &name, server.kind);
    let values = outcome.values();
    let found = || FoundAt { place, name: place.called(name, question.domain()), values: values.to_vec() };
    values.iter().any(|value| is_like(question.value(), value)).then(found)
}

/// Whether a value is the wanted one or much like it.
fn is_like(want: &str, value: &str) -> bool {
    let likeness = compare(want, value);
    likeness == Likeness::Same || likeness.is_slip()
}

/// A name server whose own name has no address is as good as silent.
fn without_address(question: &Question, name: &str) -> ServerAnswer {
    ServerAnswer {
        domain: Some(question.domain().clone()),
        server: exact(name).into(),
        address: String::new(),
        kind: ServerKind::Authoritative,
        outcome: latchkey_core::domain::Outcome::Silent,
        at: now(),
        took_ms: 0,
    }
}

fn shown_address(address: SocketAddr) -> String {
    if address.port() == network::DNS_PORT { address.ip().to_string() } else { address.to_string() }
}

fn now() -> Timestamp {
    Timestamp::from(time::OffsetDateTime::now_utc())
}
