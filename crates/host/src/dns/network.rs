//! Who can be asked: servers named by the person, this machine's resolver, public resolvers; and on which port the
//! zone's own servers listen. Everything can be replaced, so that tests and rehearsals stay on loopback.

use super::Server;
use hickory_resolver::system_conf::read_system_conf;
use latchkey_core::{
    domain::{ServerKind, known::KNOWN},
    message::{exact, say},
};
use std::{net::SocketAddr, time::Duration};

/// Where DNS servers listen.
pub const DNS_PORT: u16 = 53;
/// How long one server may take.
pub const DEADLINE: Duration = Duration::from_secs(3);
/// More resolvers than this of one machine are not asked; systems use no more themselves.
const SYSTEM_RESOLVERS: usize = 3;

/// A public resolver.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Resolver {
    /// Its name for people.
    pub name: String,
    /// Where it listens.
    pub address: SocketAddr,
}

/// Who can be asked, and how long each may take.
#[derive(Clone, Debug)]
pub struct Network {
    /// Servers named by the person; where there are any, nobody else is asked.
    pub chosen: Vec<SocketAddr>,
    /// This machine's resolvers.
    pub system: Vec<SocketAddr>,
    /// Public resolvers; they also find the zone's name servers.
    pub public: Vec<Resolver>,
    /// The port of the zone's own name servers.
    pub port: u16,
    /// How long one server may take to answer one question.
    pub deadline: Duration,
}

impl Network {
    /// The network as this machine sees it. Where the system's resolver cannot be read, it is left out.
    pub fn of_this_machine() -> Self {
        let mut system: Vec<SocketAddr> = Vec::new();
        if let Ok((settings, _)) = read_system_conf() {
            for server in &settings.name_servers {
                let port = server.connections.first().map_or(DNS_PORT, |connection| connection.port);
                let address = SocketAddr::new(server.ip, port);
                if !system.contains(&address) && system.len() < SYSTEM_RESOLVERS {
                    system.push(address);
                }
            }
        }
        let public = KNOWN.public_resolvers.iter().map(|resolver| Resolver {
            name: resolver.name.clone(),
            address: SocketAddr::new(resolver.address, DNS_PORT),
        });
        let public = public.filter(|resolver| !system.contains(&resolver.address)).collect();
        Self { chosen: Vec::new(), system, public, port: DNS_PORT, deadline: DEADLINE }
    }

    /// These servers alone, and nobody else.
    pub fn only(servers: Vec<SocketAddr>) -> Self {
        Self { chosen: servers, system: Vec::new(), public: Vec::new(), port: DNS_PORT, deadline: DEADLINE }
    }

    /// Another deadline.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Everybody who is known before the zone's own servers are.
    pub(super) fn servers(&self) -> Vec<Server> {
        let chosen = self.chosen.iter().map(|address| Server {
            name: exact(super::shown_address(*address)).into(),
            address: *address,
            kind: ServerKind::Chosen,
        });
        if !self.chosen.is_empty() {
            return chosen.collect();
        }
        let system = self.system.iter().map(|address| Server {
            name: say::own_resolver::alone().into(),
            address: *address,
            kind: ServerKind::System,
        });
        let public = self.public.iter().map(|resolver| Server {
            name: exact(&resolver.name).into(),
            address: resolver.address,
            kind: ServerKind::Public,
        });
        system.chain(public).collect()
    }
}
