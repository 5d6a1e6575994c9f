//! The rehearsal: the whole way through on this machine, with a built-in DNS zone, identity provider and service
//! provider. It needs no network, no keychain and no account. Nothing in it is pretended: the record is looked up over
//! DNS, the key is made and signs, the response is posted to the service provider over HTTP and judged as any other.

mod domain_fault;
mod visitor;

pub(crate) use domain_fault::DnsHost;
pub use domain_fault::DomainFault;

use crate::{
    bundle::{self, Bundle},
    clock,
    dns::{self, Manner, Network, Zone, ZoneServer},
    loopback::{BuiltIn, IdentityProvider, Loopback, Options, Progress, Requirements, Running},
};
use latchkey_certificate::{KeyPair, Request, RsaSize};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    certificate::{CertificateSource, SigningCertificate},
    check,
    domain::{DomainName, Question},
    field::Field,
    idp::IdpId,
    message::{Message, exact, say},
    product::Plan,
    provisioning::Organization,
    setup::{Setup, SetupName},
    sign_in::SignInTest,
    step::Step,
    view::Snapshot,
    wizard::{Action, Wizard},
};
use latchkey_saml::rehearsal::{Fault, SignedPart, Signer, sample_people};
use latchkey_words::{Language, Reader};
use std::{net::Ipv4Addr, time::Duration};

/// The domain of the rehearsal; `.example` is reserved and belongs to nobody (RFC 2606).
pub const DOMAIN: &str = "rehearsal.example";

/// The host of the TXT record that Claude's page would show.
pub const HOST: &str = "@";
/// The TXT value that Claude's page would show.
pub const TXT_VALUE: &str = "anthropic-domain-verification-abc123=RehearsalRehearsalRehears";
/// What WorkOS's page would show, as one text to copy.
pub const PASTED: &str = "ACS URL\nhttps://auth.workos.com/sso/saml/acs/01REHEARSALREHEARSAL\n\
                      SP Entity ID\nhttps://auth.workos.com/01REHEARSALREHEARSAL\n";
/// Groups of the built-in identity provider.
pub const GROUPS: [&str; 2] = ["Claude Owner", "Claude User"];
const NAME: &str = "rehearsal";
/// How long the round trip may take where nobody has to click.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a person may take.
const PATIENCE_WITH_PEOPLE: Duration = Duration::from_secs(300);

/// What the rehearsal came to.
pub struct Rehearsal {
    /// The setup that it made, from first to last step.
    pub setup: Setup,
    /// The fault that was made on purpose.
    pub fault: Option<Fault>,
    /// The sign-in test.
    pub test: SignInTest,
    /// The findings of each step.
    pub passages: Vec<(Step, Vec<Finding>)>,
    /// The bundle.
    pub bundle: Bundle,
}

impl Rehearsal {
    /// Every finding, in the order of the steps.
    pub fn findings(&self) -> Vec<Finding> {
        self.passages.iter().flat_map(|(_, findings)| findings.iter().cloned()).collect()
    }
}

/// Who clicks through the sign-in.
pub enum Visitor<'a> {
    /// A client of our own, at once.
    BuiltIn,
    /// A person; this is told the address and may open a browser.
    Person(&'a (dyn Fn(&str) -> Result<(), Failure> + Sync)),
}

/// Goes the whole way through, with at most one fault made on purpose. `signed` is what the identity provider signs.
pub async fn rehearse(fault: Option<Fault>, signed: SignedPart, visitor: Visitor<'_>) -> Result<Rehearsal, Failure> {
    let mut wizard = begin()?;
    look_up(&mut wizard).await?;
    let pair = make_certificate().await?;
    choose_certificate(&mut wizard, &pair);
    preview_attributes(&mut wizard);
    set(&mut wizard, Field::ServiceProvider, &[PASTED]);
    let running = start(&wizard, pair, fault, signed).await?;
    read_metadata(&mut wizard, &running).await?;
    let test = round_trip(running, visitor, fault).await?;
    wizard.apply(Action::SignInTested { test: test.clone() }, clock::now());
    provision(&mut wizard);
    let setup = wizard.into_setup();
    let bundle = bundle::make(&setup, vec![])?;
    let passages = passages(&setup, fault, &test);
    Ok(Rehearsal { setup, fault, test, passages, bundle })
}

fn begin() -> Result<Wizard, Failure> {
    let name = SetupName::parse(NAME)
        .map_err(|message| Failure::input(Code::SetupNameInvalid, message, say::rehearsal_domain::fix()))?;
    let organization = Organization::new("Claude", Plan::EnterpriseSeats);
    let mut wizard = Wizard::begin(name, IdpId(IdpId::REHEARSAL.to_owned()), organization, clock::now());
    for (field, value) in [
        (Field::Parent, "exists"),
        (Field::DnsPerson, "Latchkey"),
        (Field::IdpPerson, "Latchkey"),
        (Field::OwnerPerson, "Latchkey"),
        (Field::Domain, DOMAIN),
        (Field::TxtValue, TXT_VALUE),
    ] {
        set(&mut wizard, field, &[value]);
    }
    Ok(wizard)
}

fn set(wizard: &mut Wizard, field: Field, values: &[&str]) {
    let values = values.iter().map(|&value| value.to_owned()).collect();
    wizard.apply(Action::Set { field, organization: None, values }, clock::now());
}

/// The record stands in a zone that a real DNS server serves on loopback.
async fn look_up(wizard: &mut Wizard) -> Result<(), Failure> {
    let wrong = |message: Message| Failure::input(Code::RehearsalDomain, message, say::rehearsal_domain::fix());
    let zone =
        Zone::new(DOMAIN).txt(DOMAIN, TXT_VALUE).name_server(&format!("ns.{DOMAIN}"), Some(Ipv4Addr::LOCALHOST.into()));
    let server = ZoneServer::start((Ipv4Addr::LOCALHOST, 0).into(), vec![zone], Manner::Authoritative)
        .await
        .map_err(|error| wrong(say::rehearsal_domain::not_served(exact(error))))?;
    let domain = DomainName::parse(DOMAIN).map_err(&wrong)?;
    let question = Question::new(domain, "@", TXT_VALUE).map_err(wrong)?;
    let report = dns::look(&question, &Network::only(vec![server.address()]), |_| {}).await;
    wizard.apply(Action::DomainLooked { report }, clock::now());
    Ok(())
}

async fn make_certificate() -> Result<KeyPair, Failure> {
    let request = Request {
        common_name: "Latchkey rehearsal".to_owned(),
        size: RsaSize::default(),
        days: latchkey_certificate::DEFAULT_DAYS,
        now: clock::now(),
    };
    tokio::task::spawn_blocking(move || latchkey_certificate::make(&request))
        .await
        .map_err(|_| Failure::input(Code::Interrupted, say::interrupted::unfinished(), say::interrupted::fix()))?
}

fn choose_certificate(wizard: &mut Wizard, pair: &KeyPair) {
    let now = clock::now();
    let findings = latchkey_certificate::judge(&pair.facts, now);
    let certificate =
        SigningCertificate { source: CertificateSource::Made, facts: pair.facts.clone(), vault_entry: None };
    wizard.apply(Action::CertificateChosen { certificate, findings }, now);
}

/// The person who signs in is previewed; the traps of other names are what `attributes preview` is for.
fn preview_attributes(wizard: &mut Wizard) {
    let setup = wizard.setup();
    let person = latchkey_idp::sample::people().into_iter().next();
    let idp = latchkey_idp::find(&setup.idp);
    let preview = idp.zip(person).map(|(idp, person)| idp.preview(&person, &setup.attributes, Some(setup)));
    let findings = preview.map(|preview| preview.findings).unwrap_or_default();
    wizard.apply(Action::AttributesPreviewed { findings }, clock::now());
    set(wizard, Field::AttributesDone, &["yes"]);
}

async fn start(wizard: &Wizard, pair: KeyPair, fault: Option<Fault>, signed: SignedPart) -> Result<Running, Failure> {
    let groups: Vec<String> = GROUPS.iter().map(|&group| group.to_owned()).collect();
    let built_in = BuiltIn { signer: Signer::new(pair)?, people: sample_people(DOMAIN, &groups), signed, fault };
    let mut requirements = Requirements::of(wizard.setup());
    requirements.mapped_groups = Some(groups);
    Loopback::start(Options {
        port: None,
        https: false,
        timeout: Some(PATIENCE_WITH_PEOPLE),
        identity_provider: IdentityProvider::BuiltIn(Box::new(built_in)),
        requirements,
        progress: Progress::default(),
        language: Language::En,
        reader: Reader::Terminal,
    })
    .await
}

async fn read_metadata(wizard: &mut Wizard, running: &Running) -> Result<(), Failure> {
    let read = built_in_metadata(running).await?;
    wizard.apply(read, clock::now());
    Ok(())
}

/// The built-in identity provider's metadata, fetched from it over HTTP.
pub(crate) async fn built_in_metadata(running: &Running) -> Result<Action, Failure> {
    let url = format!("http://{}/idp/metadata", running.address());
    let bytes = crate::fetch::metadata(&url, None).await?;
    let now = clock::now();
    let metadata = latchkey_saml::metadata::read(&bytes, &url, now)?;
    let mut findings = latchkey_saml::metadata::check(&metadata, now);
    // The built-in identity provider is on loopback by nature: that WorkOS cannot reach it, and that nothing is
    // encrypted on the way, says nothing here.
    findings.retain(|finding| ![Code::MetadataHttps, Code::MetadataReachable].contains(&finding.code));
    Ok(Action::MetadataRead { metadata, findings })
}

async fn round_trip(running: Running, visitor: Visitor<'_>, fault: Option<Fault>) -> Result<SignInTest, Failure> {
    let start = running.start_url();
    let mut test = match visitor {
        Visitor::Person(told) => {
            told(&start)?;
            running.outcome().await?
        }
        Visitor::BuiltIn => {
            let visit = tokio::time::timeout(PATIENCE, visitor::sign_in(&start));
            let (visited, outcome) = tokio::join!(visit, running.outcome());
            visited.map_err(|_| {
                Failure::unanswered(Code::RehearsalStuck, say::rehearsal_stuck::too_long(), say::rehearsal_stuck::fix())
            })??;
            outcome?
        }
    };
    test.broken = fault.map(|fault| fault.name().to_owned());
    Ok(test)
}

fn provision(wizard: &mut Wizard) {
    set(wizard, Field::Mode, &["jit"]);
    set(wizard, Field::GroupMappings, &["yes"]);
    set(wizard, Field::Mappings, &["Claude Owner=role:Owner", "Claude User=role:User"]);
    let administrator = format!("jane@{DOMAIN}=Claude Owner");
    set(wizard, Field::Administrators, &[&administrator]);
}

/// The findings of each step; where a fault was made, also whether it was named.
fn passages(setup: &Setup, fault: Option<Fault>, test: &SignInTest) -> Vec<(Step, Vec<Finding>)> {
    let snapshot = Snapshot::of(setup, clock::now());
    let mut passages: Vec<(Step, Vec<Finding>)> =
        snapshot.steps.into_iter().map(|view| (view.step, view.findings)).collect();
    if let Some((_, findings)) = passages.iter_mut().find(|(step, _)| *step == Step::TestSignIn) {
        findings.extend(fault.map(|fault| named(fault, test)));
        if fault.is_none() && !test.judgement.lets_in() && check::all_hold(findings) {
            findings.push(
                Finding::failed(Code::WouldClaudeAccept, say::would_claude_accept::would_not())
                    .fix(say::would_claude_accept::would_not_fix())
                    .owner(Owner::You),
            );
        }
    }
    passages
}

fn named(fault: Fault, test: &SignInTest) -> Finding {
    const CODE: Code = Code::FaultNamed;
    let found = test.judgement.findings.iter().any(|finding| finding.code == fault.finding() && finding.is_failure());
    if found {
        return Finding::passed(CODE, say::fault_named::named(exact(fault.name())));
    }
    Finding::failed(CODE, say::fault_named::missed(exact(fault.name())))
        .want(fault.finding().as_str())
        .fix(say::fault_named::missed_fix())
        .owner(Owner::You)
}
