//! What the rehearsal's DNS host can do wrong on purpose, and the servers that then answer. They listen on loopback and
//! nobody else is asked.

use crate::dns::{Manner, Network, Zone, ZoneServer};
use latchkey_core::{
    Code, Failure,
    domain::Question,
    message::{Message, exact, say},
    plain::quoted,
};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

/// How long a server that keeps silent is waited for; loopback needs no more.
const DEADLINE: Duration = Duration::from_millis(1500);

/// One fault of the DNS host.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DomainFault {
    /// There is no record.
    NoRecord,
    /// The record stands at the doubled name.
    DoubledZone,
    /// The record has another value.
    WrongValue,
    /// The record stands at the character @.
    LiteralAt,
    /// One of two servers does not have the record yet.
    OneServerBehind,
    /// The servers do not answer.
    Silent,
}

impl DomainFault {
    /// Every fault, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::NoRecord, Self::DoubledZone, Self::WrongValue, Self::LiteralAt, Self::OneServerBehind, Self::Silent];

    /// The fault with this name; nothing for `none`.
    ///
    /// # Errors
    /// `unknown_fault` where there is none of that name.
    pub fn parse(name: &str) -> Result<Option<Self>, Failure> {
        if name == "none" {
            return Ok(None);
        }
        let found = Self::ALL.into_iter().find(|fault| fault.name() == name);
        found.map(Some).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|fault| exact(fault.name())).collect();
            Failure::input(
                Code::UnknownFault,
                say::unknown_fault::no_such_at_dns(exact(quoted(&name))),
                say::unknown_fault::no_such_at_dns_fix(names),
            )
        })
    }

    /// Its stable name.
    pub fn name(self) -> &'static str {
        self.facts().0
    }

    /// What is wrong then, in one line.
    pub fn description(self) -> Message {
        match self {
            Self::NoRecord => say::domain_fault::no_record(),
            Self::DoubledZone => say::domain_fault::doubled_zone(),
            Self::WrongValue => say::domain_fault::wrong_value(),
            Self::LiteralAt => say::domain_fault::literal_at(),
            Self::OneServerBehind => say::domain_fault::one_server_behind(),
            Self::Silent => say::domain_fault::silent(),
        }
    }

    /// The code of the finding that has to name it.
    pub fn finding(self) -> Code {
        self.facts().1
    }

    fn facts(self) -> (&'static str, Code) {
        match self {
            Self::NoRecord => ("no-record", Code::TxtNotThereYet),
            Self::DoubledZone => ("doubled-zone", Code::TxtDoubledZone),
            Self::WrongValue => ("wrong-value", Code::TxtOtherToken),
            Self::LiteralAt => ("literal-at", Code::TxtLiteralAt),
            Self::OneServerBehind => ("one-server-behind", Code::TxtServersDisagree),
            Self::Silent => ("silent", Code::DnsServerSilent),
        }
    }
}

/// The rehearsal's DNS host at work. It ends when this is dropped.
pub(crate) struct DnsHost {
    servers: Vec<ZoneServer>,
}

impl DnsHost {
    /// Starts its two name servers, which hold what is asked for, with at most one fault.
    pub(crate) async fn start(question: &Question, fault: Option<DomainFault>) -> Result<Self, Failure> {
        let manner = if fault == Some(DomainFault::Silent) { Manner::Silent } else { Manner::Authoritative };
        let mut servers = Vec::new();
        for number in 0..2 {
            let zone = zone(question, fault, number);
            let server = ZoneServer::start((Ipv4Addr::LOCALHOST, 0).into(), vec![zone], manner).await;
            servers.push(server.map_err(|error| {
                Failure::input(
                    Code::RehearsalDomain,
                    say::rehearsal_domain::not_served(exact(error)),
                    say::rehearsal_domain::not_served_fix(),
                )
            })?);
        }
        Ok(Self { servers })
    }

    /// How to ask these servers and nobody else.
    pub(crate) fn network(&self) -> Network {
        let addresses: Vec<SocketAddr> = self.servers.iter().map(ZoneServer::address).collect();
        Network::only(addresses).with_deadline(DEADLINE)
    }
}

fn zone(question: &Question, fault: Option<DomainFault>, number: usize) -> Zone {
    let domain = question.domain().as_str();
    let (name, value) = (question.name(), question.value());
    let loopback: IpAddr = Ipv4Addr::LOCALHOST.into();
    let zone = Zone::new(domain).txt(domain, "v=spf1 -all").name_server(&format!("ns.{domain}"), Some(loopback));
    match fault {
        None => zone.txt(&name, value),
        Some(DomainFault::OneServerBehind) if number == 0 => zone.txt(&name, value),
        Some(DomainFault::NoRecord | DomainFault::OneServerBehind | DomainFault::Silent) => zone,
        Some(DomainFault::DoubledZone) => zone.txt(&format!("{name}.{domain}"), value),
        Some(DomainFault::LiteralAt) => zone.txt(&format!("@.{domain}"), value),
        Some(DomainFault::WrongValue) => zone.txt(&name, &another(value)),
    }
}

/// A value of the same form with another token.
fn another(value: &str) -> String {
    let mut prefix: String = value.split('=').next().unwrap_or(value).to_owned();
    if prefix.pop().is_some() {
        prefix.push('0');
    }
    format!("{prefix}=AnotherOrganizationsToken0")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        dns,
        rehearse::{DOMAIN, TXT_VALUE},
    };
    use latchkey_core::{check, domain::DomainName};

    fn question() -> Question {
        Question::new(DomainName::parse(DOMAIN).unwrap(), "@", TXT_VALUE).unwrap()
    }

    #[tokio::test]
    async fn each_fault_ends_in_its_own_finding() {
        let question = question();
        for fault in DomainFault::ALL {
            let host = DnsHost::start(&question, Some(fault)).await.unwrap();
            let report = dns::look(&question, &host.network(), |_| {}).await;
            let failed = report.findings.iter().find(|finding| finding.is_failure());
            assert_eq!(
                failed.map(|finding| finding.code.as_str()),
                Some(fault.finding().as_str()),
                "{}: {report:#?}",
                fault.name()
            );
            assert_eq!(DomainFault::parse(fault.name()), Ok(Some(fault)));
        }
        assert_eq!(DomainFault::parse("none"), Ok(None));
        assert_eq!(DomainFault::parse("moon").unwrap_err().code.as_str(), "unknown_fault");
    }

    #[tokio::test]
    async fn without_a_fault_both_servers_have_the_record() {
        let question = question();
        let host = DnsHost::start(&question, None).await.unwrap();
        let report = dns::look(&question, &host.network(), |_| {}).await;
        assert!(check::all_hold(&report.findings), "{:#?}", report.findings);
        assert_eq!(report.answers.len(), 2);
    }
}
