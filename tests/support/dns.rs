//! A small DNS world on loopback: name servers of one zone on 127.0.0.2, 127.0.0.3 and so on, all on one port, and a
//! resolver that finds them. The walk from name to zone, to name servers, to their addresses, to their answers is the
//! real one; only the addresses are near.

use latchkey_host::dns::{Manner, Network, Resolver, Zone, ZoneServer};
use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

/// A value of the usual form.
pub const VALUE: &str = "anthropic-domain-verification-q7x2ab=Zk3mP9sQ1vT8wL5nR2yB6cD0e";
/// How long tests wait for a server that never answers.
pub const DEADLINE: Duration = Duration::from_millis(900);

/// A world that is being laid out.
#[derive(Debug)]
pub struct Plan {
    domain: String,
    host_domain: String,
    name_servers: Vec<(Zone, Manner)>,
    public: Option<Zone>,
    public_manner: Manner,
    system: Option<Zone>,
}

/// A running world.
#[derive(Debug)]
pub struct World {
    /// How to ask it.
    pub network: Network,
    /// The zone's name servers, in the order in which they were added.
    pub name_servers: Vec<ZoneServer>,
    resolvers: Vec<ZoneServer>,
}

impl Plan {
    /// A world with one zone; its name servers are `ns1`, `ns2`… in it.
    pub fn of(domain: &str) -> Self {
        Self {
            domain: domain.to_owned(),
            host_domain: domain.to_owned(),
            name_servers: Vec::new(),
            public: None,
            public_manner: Manner::Resolver,
            system: None,
        }
    }

    /// The name servers are called `ns1`, `ns2`… in another domain.
    #[must_use]
    pub fn run_by(mut self, host_domain: &str) -> Self {
        self.host_domain = host_domain.to_owned();
        self
    }

    /// One more name server, with what it holds and how it behaves.
    #[must_use]
    pub fn name_server(mut self, zone: Zone, manner: Manner) -> Self {
        self.name_servers.push((zone, manner));
        self
    }

    /// What public resolvers see; the first name server's zone otherwise.
    #[must_use]
    pub fn public(mut self, zone: Zone) -> Self {
        self.public = Some(zone);
        self
    }

    /// What this machine's resolver sees; there is none otherwise.
    #[must_use]
    pub fn system(mut self, zone: Zone) -> Self {
        self.system = Some(zone);
        self
    }

    /// Public resolvers behave like this.
    #[must_use]
    pub fn public_manner(mut self, manner: Manner) -> Self {
        self.public_manner = manner;
        self
    }

    /// Starts every server.
    pub async fn start(self) -> World {
        let (port, name_servers) = start_on_one_port(&self.name_servers).await;
        let first = self.name_servers.first().map(|(zone, _)| zone.clone());
        let public = self.public.clone().or(first).unwrap_or_else(|| Zone::new(&self.domain));
        let mut resolvers = vec![self.resolver(public, self.public_manner).await];
        let public = Resolver { name: "public".to_owned(), address: resolvers[0].address() };
        let mut system = Vec::new();
        if let Some(zone) = self.system.clone() {
            let server = self.resolver(zone, Manner::Resolver).await;
            system.push(server.address());
            resolvers.push(server);
        }
        let network = Network { chosen: Vec::new(), system, public: vec![public], port, deadline: DEADLINE };
        World { network, name_servers, resolvers }
    }

    async fn resolver(&self, zone: Zone, manner: Manner) -> ZoneServer {
        let mut zone = zone;
        let mut host = Zone::new(&self.host_domain);
        for number in 0..self.name_servers.len() {
            let name = format!("ns{}.{}", number + 1, self.host_domain);
            zone = zone.name_server(&name, Some(nth_address(number)));
            host = host.address(&name, nth_address(number));
        }
        let zones = if self.host_domain == self.domain { vec![zone] } else { vec![zone, host] };
        ZoneServer::start(loopback(), zones, manner).await.unwrap()
    }
}

impl World {
    /// How many resolvers run.
    pub fn resolvers(&self) -> usize {
        self.resolvers.len()
    }
}

/// Any port on 127.0.0.1.
pub fn loopback() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, 0).into()
}

fn nth_address(number: usize) -> IpAddr {
    Ipv4Addr::new(127, 0, 0, u8::try_from(number + 2).unwrap()).into()
}

/// Name servers differ in address and share their port, as in the world. A port that is free on one address may be
/// taken on the next, so several are tried.
async fn start_on_one_port(wanted: &[(Zone, Manner)]) -> (u16, Vec<ZoneServer>) {
    for _ in 0..32 {
        if let Ok(started) = try_one_port(wanted).await {
            return started;
        }
    }
    panic!("no port is free on all addresses of loopback");
}

async fn try_one_port(wanted: &[(Zone, Manner)]) -> io::Result<(u16, Vec<ZoneServer>)> {
    let mut port = 0;
    let mut servers = Vec::new();
    for (number, (zone, manner)) in wanted.iter().enumerate() {
        let listen = SocketAddr::new(nth_address(number), port);
        let server = ZoneServer::start(listen, vec![zone.clone()], *manner).await?;
        port = server.address().port();
        servers.push(server);
    }
    Ok((port, servers))
}
