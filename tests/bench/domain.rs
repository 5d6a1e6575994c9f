//! The domain check and `dig`, against the same servers on loopback: all alive, and one dead.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use latchkey_core::domain::{DomainName, Outcome as Answered, Question, ServerAnswer};
use latchkey_host::dns::{self, Manner, Network, Zone, ZoneServer};
use serde_json::{Value, json};

use crate::stopwatch::Outcome;

const NAME: &str = "example.com";
const VALUE: &str = "anthropic-domain-verification-ab12cd=0123456789abcdef";
const SERVERS: usize = 6;
/// Both sides wait this long for a server, and ask once.
const DEADLINE: Duration = Duration::from_secs(2);

/// Measures both cases, taking turns.
pub(crate) async fn measure(rounds: usize) -> Outcome<Value> {
    let alive = case("six servers alive", None, rounds).await?;
    let dead = case("one of six servers dead", Some(Manner::Silent), rounds).await?;
    Ok(json!([alive, dead]))
}

async fn case(name: &str, first: Option<Manner>, rounds: usize) -> Outcome<Value> {
    let mut servers = Vec::new();
    for index in 0..SERVERS {
        let manner = first.filter(|_| index == 0).unwrap_or_default();
        let zone = Zone::new(NAME).txt(NAME, VALUE);
        servers.push(ZoneServer::start(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), vec![zone], manner).await?);
    }
    let addresses: Vec<SocketAddr> = servers.iter().map(ZoneServer::address).collect();
    let domain = DomainName::try_from(NAME.to_owned())?;
    let question = Question::new(domain, "@", VALUE).map_err(|message| message.name().to_owned())?;
    let network = Network::only(addresses.clone()).with_deadline(DEADLINE);

    let (mut check, mut slowest_dig, mut slowest_living) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let last = Mutex::new(Duration::ZERO);
        let started = Instant::now();
        let heard = |answer: &ServerAnswer| {
            if answer.outcome != Answered::Silent
                && let Ok(mut last) = last.lock()
            {
                *last = started.elapsed();
            }
        };
        let report = dns::look(&question, &network, heard).await;
        check.push(milliseconds(started.elapsed()));
        if report.answers.len() != SERVERS {
            return Err(format!("{} of {SERVERS} servers are in the report", report.answers.len()).into());
        }
        slowest_living.push(milliseconds(last.into_inner().map_err(|error| error.to_string())?));

        let mut slowest = Duration::ZERO;
        for address in &addresses {
            slowest = slowest.max(dig(*address).await?);
        }
        slowest_dig.push(milliseconds(slowest));
    }
    Ok(json!({ "case": name, "check": check, "slowest_dig": slowest_dig, "slowest_living_answer": slowest_living }))
}

/// One question by dig, from its start to its end. That a dead server leaves it without an answer is part of it.
async fn dig(server: SocketAddr) -> Outcome<Duration> {
    let mut command = Command::new("dig");
    command.arg(format!("@{}", server.ip())).args(["-p", &server.port().to_string()]);
    command.args(["+norecurse", "+tries=1", &format!("+time={}", DEADLINE.as_secs()), "TXT", NAME]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let started = Instant::now();
    tokio::task::spawn_blocking(move || command.status()).await??;
    Ok(started.elapsed())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
