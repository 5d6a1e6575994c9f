//! `latchkey domain check`: who says what about the verification record, and what is wrong with it.
//!
//! Nothing is kept between looks, so waiting can be ended at any time and taken up again by the same command. With a
//! setup, each look is recorded there.

mod table;

use crate::{
    context::Context,
    outcome::Outcome,
    render,
    text::{Text, text},
    time,
};
use clap::{Args, Subcommand};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Finding, Timestamp, check,
    clean::{txt_value, word},
    domain::{DomainClaim, DomainName, DomainReport, Question, worth_waiting},
    message::{Arg, Message, Said, day, exact, say},
    setup::{Setup, SetupName},
    wizard::Action,
};
use latchkey_host::{app::App, dns};
use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

/// Domain verification.
#[derive(Debug, Subcommand)]
pub enum DomainCommand {
    Check(CheckArguments),
}

/// What to look for, and whom to ask.
#[derive(Debug, Args)]
pub struct CheckArguments {
    domain: Option<String>,

    #[arg(long, value_name = "TXT", requires = "domain", allow_hyphen_values = true)]
    value: Option<String>,

    #[arg(long, value_name = "HOST", requires = "domain")]
    host: Option<String>,

    #[arg(long = "server", value_name = "IP[:PORT]")]
    servers: Vec<String>,

    #[arg(long, value_name = "TIME")]
    wait: Option<String>,
}

pub(crate) async fn run(command: DomainCommand, context: &Context) -> Result<Outcome, Failure> {
    match command {
        DomainCommand::Check(arguments) => check_domains(&arguments, context).await,
    }
}

async fn check_domains(arguments: &CheckArguments, context: &Context) -> Result<Outcome, Failure> {
    let network = network(&arguments.servers)?;
    let patience = arguments.wait.as_deref().map(span).transpose()?;
    let subject = Subject::new(arguments, context)?;
    let reports = subject.look_until(&network, patience, context).await?;
    subject.record(&reports).await?;
    if !reports.iter().any(DomainReport::anybody_answered)
        && reports.iter().any(|report| worth_waiting(&report.findings))
    {
        return Err(nobody_answered(&reports));
    }
    let findings: Vec<Finding> = reports.iter().flat_map(|report| report.findings.iter().cloned()).collect();
    let text: Vec<Text> = reports.iter().map(|report| subject.text(report, context)).collect();
    let text = Text::join(text, "\n\n");
    match (arguments.domain.is_some(), reports.as_slice()) {
        (true, [report]) => Outcome::judged(report, text, &findings),
        _ => Outcome::judged(&serde_json::json!({ "domains": reports }), text, &findings),
    }
}

/// What is looked for, and the setup that it belongs to.
struct Subject {
    questions: Vec<Question>,
    claims: Vec<DomainClaim>,
    setup: Option<(App, SetupName)>,
}

impl Subject {
    fn new(arguments: &CheckArguments, context: &Context) -> Result<Self, Failure> {
        let domain = arguments.domain.as_deref().map(domain_name).transpose()?;
        if let (Some(domain), None) = (&domain, &context.setup) {
            let Some(value) = &arguments.value else {
                return Err(Failure::input(
                    Code::TxtValueMissing,
                    say::txt_value_missing::none(),
                    say::txt_value_missing::none_fix(),
                ));
            };
            let question = question(domain.clone(), arguments.host.as_deref().unwrap_or("@"), value)?;
            return Ok(Self { questions: vec![question], claims: Vec::new(), setup: None });
        }
        let app = context.app()?;
        let name = app.pick(context.setup.as_deref())?;
        let setup = app.home().load(&name)?;
        let questions = match domain {
            Some(domain) => vec![of_claim(&setup, domain, arguments)?],
            None => setup
                .domains
                .iter()
                .map(|claim| question(claim.domain.clone(), &claim.host, claim.value.as_deref().unwrap_or_default()))
                .collect::<Result<_, _>>()?,
        };
        if questions.is_empty() {
            return Err(Failure::input(
                Code::NoDomain,
                say::no_domain::none_yet(exact(name)),
                say::no_domain::none_yet_fix(),
            ));
        }
        Ok(Self { questions, claims: setup.domains, setup: Some((app, name)) })
    }

    /// Looks once, or again and again until everything holds or patience ends.
    async fn look_until(
        &self,
        network: &dns::Network,
        patience: Option<Duration>,
        context: &Context,
    ) -> Result<Vec<DomainReport>, Failure> {
        let until = patience.map(|patience| tokio::time::Instant::now() + patience);
        let mut told = false;
        loop {
            let looks = self.questions.iter().map(|question| dns::look(question, network, |_| ()));
            let reports = futures::future::join_all(looks).await;
            let open: Vec<&DomainReport> = reports.iter().filter(|report| worth_waiting(&report.findings)).collect();
            let next = open.iter().filter_map(|report| report.next_look).min();
            let (Some(until), Some(next)) = (until, next) else { return Ok(reports) };
            let pause = Duration::from_secs(u64::try_from(next.since(context.now()).whole_seconds()).unwrap_or(0));
            let resume = tokio::time::Instant::now() + pause.max(Duration::from_secs(1));
            if resume > until {
                return Ok(reports);
            }
            self.record(&reports).await?;
            if !told {
                context.tell(context.say(say::terminal_domain::waiting()))?;
                told = true;
            }
            for report in open {
                context.tell(waiting_line(report, next, context))?;
            }
            tokio::time::sleep_until(resume).await;
        }
    }

    /// Keeps each look in the setup, where the setup still asks that very question.
    async fn record(&self, reports: &[DomainReport]) -> Result<(), Failure> {
        let Some((app, name)) = &self.setup else { return Ok(()) };
        for report in reports {
            app.apply(name, Action::DomainLooked { report: report.clone() }).await?;
        }
        Ok(())
    }

    fn text(&self, report: &DomainReport, context: &Context) -> Text {
        let mut text = table::table(report, context);
        text.push(text!("\n\n{}\n", render::findings(&report.findings, context)));
        if check::all_hold(&report.findings) {
            return text;
        }
        if let (Some(host), Some(console)) = (&report.dns_host, &report.dns_console) {
            let run_by = say::terminal_domain::run_by(exact(console), exact(host));
            text.push(text!("\n{}", context.say(run_by)));
        }
        if let Some(next) = report.next_look {
            text.push(text!("\n{}", context.say(say::terminal_domain::next(time_of_day(next)))));
        }
        if let Some(claim) = self.claims.iter().find(|claim| claim.domain == report.domain) {
            text.push(text!("\n{}", context.say(say::terminal_domain::lapses(day(claim.deadline())))));
        }
        text
    }
}

/// The question that the setup asks about `domain`, with what the arguments say instead.
fn of_claim(setup: &Setup, domain: DomainName, arguments: &CheckArguments) -> Result<Question, Failure> {
    let claim = setup.domains.iter().find(|claim| claim.domain == domain);
    let host = arguments.host.as_deref().or(claim.map(|claim| claim.host.as_str())).unwrap_or("@");
    let value = arguments.value.as_deref().or(claim.and_then(|claim| claim.value.as_deref()));
    if claim.is_none() && value.is_none() {
        return Err(Failure::input(
            Code::NoDomain,
            say::no_domain::not_this_one(exact(domain), exact(&setup.name)),
            say::no_domain::not_this_one_fix(),
        ));
    }
    question(domain, host, value.unwrap_or_default())
}

fn waiting_line(report: &DomainReport, next: Timestamp, context: &Context) -> Text {
    let (domain, next, time) = (exact(&report.domain), time_of_day(next), time_of_day(report.at));
    let line = match report.headline() {
        Some(headline) => say::terminal_domain::still(domain, headline, next, time),
        None => say::terminal_domain::still_nothing(domain, next, time),
    };
    render::wrap(&context.say(line), 2)
}

fn time_of_day(at: Timestamp) -> Message {
    let clock = at.moment().time();
    let time = format!("{:02}:{:02}:{:02}", clock.hour(), clock.minute(), clock.second());
    say::time_of_day::today(exact(time))
}

fn nobody_answered(reports: &[DomainReport]) -> Failure {
    let mut asked: Vec<&Said> =
        reports.iter().flat_map(|report| &report.answers).map(|answer| &answer.server).collect();
    asked.dedup();
    let message = match asked.as_slice() {
        [] => say::no_dns_answer::no_resolver(),
        asked => say::no_dns_answer::none_in_time(asked.iter().map(|server| Arg::from(*server)).collect::<Vec<_>>()),
    };
    Failure::unanswered(Code::NoDnsAnswer, message, say::no_dns_answer::fix())
}

fn domain_name(text: &str) -> Result<DomainName, Failure> {
    DomainName::parse(&word(text).text)
        .map_err(|message| Failure::input(Code::NotADomain, message, say::not_a_domain::fix()))
}

fn question(domain: DomainName, host: &str, value: &str) -> Result<Question, Failure> {
    txt_value(value, Some(domain.as_str()))
        .map_err(|unclean| Failure::input(Code::UncleanValue, unclean.message, unclean.fix))?;
    Question::new(domain, &word(host).text, value)
        .map_err(|message| Failure::input(Code::NotAHost, message, say::not_a_host::fix()))
}

fn network(servers: &[String]) -> Result<dns::Network, Failure> {
    const MOST: usize = 32;
    if servers.is_empty() {
        return Ok(dns::Network::of_this_machine());
    }
    if servers.len() > MOST {
        let message = say::too_many_servers::too_many(servers.len());
        return Err(Failure::input(Code::TooManyServers, message, say::too_many_servers::too_many_fix(MOST)));
    }
    servers.iter().map(|server| address(server)).collect::<Result<_, _>>().map(dns::Network::only)
}

fn address(text: &str) -> Result<SocketAddr, Failure> {
    let alone = text.trim_start_matches('[').trim_end_matches(']');
    let address = match (text.parse::<SocketAddr>(), alone.parse::<IpAddr>()) {
        (Ok(address), _) => address,
        (_, Ok(address)) => SocketAddr::new(address, dns::network::DNS_PORT),
        _ => return Err(not_a_server(text)),
    };
    if address.port() == 0 { Err(not_a_server(text)) } else { Ok(address) }
}

fn not_a_server(text: &str) -> Failure {
    Failure::input(
        Code::NotAServer,
        say::not_a_server::no_address(exact(quoted(&text))),
        say::not_a_server::no_address_fix(),
    )
}

fn span(text: &str) -> Result<Duration, Failure> {
    const LONGEST: u64 = 48 * 3_600;
    time::seconds(text).filter(|seconds| *seconds <= LONGEST).map(Duration::from_secs).ok_or_else(|| {
        Failure::input(Code::NotATime, say::not_a_time::no_span(exact(quoted(&text))), say::not_a_time::no_span_fix())
    })
}
