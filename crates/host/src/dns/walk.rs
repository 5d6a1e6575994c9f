//! From a name to its zone and to the addresses of the zone's name servers: SOA upwards from the name, then NS, then
//! addresses, each asked of several resolvers at once.

use super::{
    exchange::{Recursion, ask},
    network::Network,
    reading::plain,
};
use futures::{StreamExt, future::join_all, stream::FuturesUnordered};
use hickory_proto::{
    op::{Message, ResponseCode},
    rr::{RData, RecordType},
};
use latchkey_core::domain::{Existence, Question, known::KNOWN};
use std::{net::IpAddr, net::SocketAddr, time::Duration};

/// How long public resolvers may think before this machine's resolver is asked too: Claude sees the zone as they do,
/// and a company's own resolver may show an internal one.
const HEAD_START: Duration = Duration::from_millis(400);
/// The root zone itself has 13.
const NAME_SERVERS: usize = 13;
const ADDRESSES_EACH: usize = 2;

/// Who is responsible for a name.
#[derive(Clone, Debug, Default)]
pub(super) struct Delegation {
    pub(super) zone: Option<String>,
    pub(super) existence: Existence,
    pub(super) name_servers: Vec<NameServer>,
}

/// A name server of a zone; without addresses where nobody is asked beyond the chosen servers.
#[derive(Clone, Debug)]
pub(super) struct NameServer {
    pub(super) name: String,
    pub(super) addresses: Vec<IpAddr>,
}

/// Finds the zone that holds the name, whether the domain exists, and the zone's servers.
pub(super) async fn walk(question: &Question, network: &Network) -> Delegation {
    let (zone, existence) = find_zone(question, network).await;
    let Some(zone) = zone.filter(|_| existence != Existence::Missing) else {
        return Delegation { existence, ..Delegation::default() };
    };
    let mut names: Vec<String> = match find(network, &zone, RecordType::NS).await {
        Some(message) => message
            .answers
            .iter()
            .filter_map(|record| match &record.data {
                RData::NS(server) => Some(plain(&server.0)),
                _ => None,
            })
            .collect(),
        None => Vec::new(),
    };
    names.sort();
    names.dedup();
    names.truncate(NAME_SERVERS);
    let name_servers = join_all(names.into_iter().map(async |name| {
        let addresses = if network.chosen.is_empty() { addresses(network, &name).await } else { Vec::new() };
        NameServer { name, addresses }
    }))
    .await;
    Delegation { zone: Some(zone), existence, name_servers }
}

async fn find_zone(question: &Question, network: &Network) -> (Option<String>, Existence) {
    let name = question.name();
    let domain = question.domain().as_str();
    let mut missing = false;
    for ancestor in std::iter::successors(Some(name.as_str()), |name| name.split_once('.').map(|(_, above)| above)) {
        let Some(message) = find(network, ancestor, RecordType::SOA).await else {
            // Nobody answers at all: asking for the names above would only wait again.
            return (None, Existence::Unknown);
        };
        let is_above_domain = domain == ancestor || domain.ends_with(&format!(".{ancestor}"));
        missing |= is_above_domain && message.metadata.response_code == ResponseCode::NXDomain;
        if let Some(zone) = zone_in(&message, ancestor) {
            let registered = !KNOWN.is_public_suffix(&zone);
            missing |= !registered && message.metadata.response_code == ResponseCode::NXDomain;
            let existence = if registered || !missing { Existence::Exists } else { Existence::Missing };
            return (Some(zone), existence);
        }
    }
    // Not even the root's SOA was shown: a resolver that denies every name is no proof that this one does not exist.
    (None, Existence::Unknown)
}

/// The zone that holds `name`, told by a SOA record in the answer or, beside a negative answer, in the authority part.
fn zone_in(message: &Message, name: &str) -> Option<String> {
    let records = message.answers.iter().chain(&message.authorities);
    let owners = records.filter(|record| matches!(record.data, RData::SOA(_))).map(|record| plain(&record.name));
    owners.into_iter().find(|owner| owner.is_empty() || owner == name || name.ends_with(&format!(".{owner}")))
}

async fn addresses(network: &Network, name: &str) -> Vec<IpAddr> {
    for kind in [RecordType::A, RecordType::AAAA] {
        let Some(message) = find(network, name, kind).await else { continue };
        let mut found: Vec<IpAddr> = message
            .answers
            .iter()
            .filter_map(|record| match &record.data {
                RData::A(address) => Some(IpAddr::V4(address.0)),
                RData::AAAA(address) => Some(IpAddr::V6(address.0)),
                _ => None,
            })
            .collect();
        found.sort();
        found.truncate(ADDRESSES_EACH);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// The first conclusive answer of anybody who may be asked; failing that, any answer at all.
async fn find(network: &Network, name: &str, records: RecordType) -> Option<Message> {
    let head_start = if network.public.is_empty() { Duration::ZERO } else { HEAD_START };
    let finders: Vec<(SocketAddr, Duration)> = if network.chosen.is_empty() {
        let public = network.public.iter().map(|resolver| (resolver.address, Duration::ZERO));
        public.chain(network.system.iter().map(|address| (*address, head_start))).collect()
    } else {
        network.chosen.iter().map(|address| (*address, Duration::ZERO)).collect()
    };
    let mut under_way: FuturesUnordered<_> = finders
        .into_iter()
        .map(async |(address, after)| {
            tokio::time::sleep(after).await;
            ask(address, name, records, Recursion::Desired, network.deadline).await
        })
        .collect();
    let mut fallback = None;
    while let Some(reply) = under_way.next().await {
        let Some(message) = reply else { continue };
        if is_conclusive(&message) {
            return Some(message);
        }
        fallback.get_or_insert(message);
    }
    fallback
}

fn is_conclusive(message: &Message) -> bool {
    matches!(message.metadata.response_code, ResponseCode::NoError | ResponseCode::NXDomain)
        && (!message.answers.is_empty()
            || message.authorities.iter().any(|record| matches!(record.data, RData::SOA(_))))
}
