//! The page of the domain: not looked at yet, failing, half there, and good.

use super::{
    Scenes,
    scene::{DOMAIN, Scene, TXT_VALUE, now},
};
use latchkey_core::{
    Timestamp,
    domain::{
        DomainName, DomainReport, Elsewhere, Existence, FoundAt, Outcome, Place, Question, ServerAnswer, ServerKind,
        diagnose, dns_host, next_look, worth_waiting,
    },
    field::Field,
    message::{exact, say},
    product::Plan,
    wizard::Action,
};
use latchkey_host::rehearse;

pub(super) fn scenes() -> Scenes {
    vec![
        ("domain-waiting", asked()),
        ("domain-failing", asked().act(looked(&[NOTHING; 5], true))),
        ("domain-mixed", asked().act(looked(&[RECORD, RECORD, RECORD, NOTHING, NOTHING], false))),
        ("domain-good", good(asked())),
    ]
}

fn asked() -> Scene {
    with_domain(Scene::new("acme", "authentik", Plan::EnterpriseSeats).before())
}

pub(super) fn with_domain(scene: Scene) -> Scene {
    scene.set(Field::Domain, &[DOMAIN]).set(Field::TxtValue, &[TXT_VALUE])
}

pub(super) fn good(scene: Scene) -> Scene {
    scene.act(looked(&[RECORD; 5], false))
}

/// What a server has.
#[derive(Clone, Copy)]
struct Has(bool);
const RECORD: Has = Has(true);
const NOTHING: Has = Has(false);

/// A look at five servers.
fn looked(servers: &[Has; 5], doubled: bool) -> Action {
    let names = [
        ("dana.ns.cloudflare.com", "192.0.2.53", ServerKind::Authoritative),
        ("rob.ns.cloudflare.com", "198.51.100.53", ServerKind::Authoritative),
        ("192.0.2.1", "192.0.2.1", ServerKind::System),
        ("Cloudflare", "1.1.1.1", ServerKind::Public),
        ("Quad9", "9.9.9.9", ServerKind::Public),
    ];
    let found =
        FoundAt { place: Place::DoubledZone, name: format!("{DOMAIN}.{DOMAIN}"), values: vec![TXT_VALUE.to_owned()] };
    let elsewhere = Elsewhere {
        existence: Existence::Exists,
        zone: Some(DOMAIN.to_owned()),
        name_servers: vec!["dana.ns.cloudflare.com".to_owned(), "rob.ns.cloudflare.com".to_owned()],
        found: if doubled { vec![found] } else { Vec::new() },
    };
    let question = Question::new(DomainName::parse(DOMAIN).unwrap(), "@", TXT_VALUE).unwrap();
    let servers = names.into_iter().zip(servers);
    let answers = servers.zip(1..).map(|(((server, address, kind), has), number)| {
        answer(&question, server, address, kind, outcome(*has, TXT_VALUE), 12 * number)
    });
    report(&question, answers.collect(), elsewhere)
}

/// A look at the two servers of the rehearsal, which both have the record.
pub(super) fn rehearsed() -> Action {
    let value = rehearse::TXT_VALUE;
    let question = Question::new(DomainName::parse(rehearse::DOMAIN).unwrap(), rehearse::HOST, value).unwrap();
    let answers = ["127.0.0.1:40353", "127.0.0.1:40354"]
        .map(|address| answer(&question, address, address, ServerKind::Chosen, outcome(RECORD, value), 1));
    report(&question, answers.to_vec(), Elsewhere::default())
}

fn answer(
    question: &Question,
    server: &str,
    address: &str,
    kind: ServerKind,
    outcome: Outcome,
    took_ms: u64,
) -> ServerAnswer {
    let server = match kind {
        ServerKind::System => say::own_resolver::alone().into(),
        _ => exact(server).into(),
    };
    let (domain, address) = (Some(question.domain().clone()), address.to_owned());
    ServerAnswer { domain, server, address, kind, outcome, at: looked_at(), took_ms }
}

fn looked_at() -> Timestamp {
    now().plus_seconds(-120)
}

/// What the answers come to, as the engine diagnoses them.
fn report(question: &Question, answers: Vec<ServerAnswer>, elsewhere: Elsewhere) -> Action {
    let at = looked_at();
    let findings = diagnose(question, &answers, &elsewhere, at);
    let host = dns_host::recognise(&elsewhere.name_servers);
    let report = DomainReport {
        domain: question.domain().clone(),
        host: question.host().to_owned(),
        want: question.value().to_owned(),
        zone: elsewhere.zone,
        name_servers: elsewhere.name_servers,
        dns_host: host.map(|host| host.name.clone()),
        dns_console: host.map(|host| host.console.clone()),
        at,
        next_look: worth_waiting(&findings).then(|| next_look(&answers, at)),
        answers,
        elsewhere: elsewhere.found,
        findings,
    };
    Action::DomainLooked { report }
}

fn outcome(has: Has, value: &str) -> Outcome {
    if has.0 {
        return Outcome::Records { values: vec!["v=spf1 -all".to_owned(), value.to_owned()], ttl: 300 };
    }
    Outcome::NoRecords { negative_ttl: Some(1800) }
}
