//! What authentik would send for everybody who may open the application: one request for each of them, at most four at
//! once. Only `preview_user` tells it, since the test of a mapping knows no provider and so no entitlements.

use super::{
    Server, Session, answer,
    guard::guard,
    people::{Account, Application, Doors, accounts, text},
    problems,
    server::AT_ONCE,
};
use crate::Values;
use futures::{StreamExt, stream};
use latchkey_core::{
    Code, Failure, FailureKind, Finding, Owner, Timestamp,
    administration::{PERSON_PROBLEMS, PeoplePreview, PreviewProgress, PreviewedPerson, ProblemCount},
    check::Setting,
    message::{Arg, Exact, Message, Said, exact, say},
    ports::Api,
    setup::Setup,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest preview of one person that is kept, in bytes.
const LONGEST: usize = 64 * 1024;
/// After so many failures in a row nobody else is asked for.
const HOPELESS: usize = 20;

/// Previews everybody who may open the application, and tells `told` how far it has come. Dropping the future ends it.
///
/// # Errors
/// `authentik_application_missing` before the plan was carried out; `authentik_permission` where the token's user may
/// preview nobody; those of [`Server::ask`]. A person whose preview alone fails is part of the result.
pub async fn preview<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    now: Timestamp,
    told: impl Fn(PreviewProgress) + Send + Sync,
) -> Result<PeoplePreview, Failure> {
    let server = &session.server;
    let application = Application::find(server, &Values::of(setup).slug).await?;
    let doors = Doors::read(server, &application).await?;
    let everyone = accounts(server).await?;
    let active = count(everyone.len());
    let admitted: Vec<Account> = everyone.into_iter().filter(|account| doors.admit(account)).collect();
    let mut people = each(server, application.provider, admitted, told).await?;
    problems::judge(&mut people, setup);
    let counts = counts(&people);
    let mut findings = doors_findings(&doors, active, people.len());
    findings.extend(counts.iter().map(|count| problem_finding(count, &people)));
    let me = setup.administration.me.as_deref().unwrap_or(&session.facts.email);
    findings.extend(guard(&people, setup, Some(me)));
    Ok(PeoplePreview {
        at: now,
        server: session.facts.clone(),
        application: application.name,
        everybody: doors.are_open(),
        active,
        people,
        counts,
        findings,
        requests: server.requests(),
    })
}

async fn each<A: Api>(
    server: &Server<'_, A>,
    provider: u64,
    admitted: Vec<Account>,
    told: impl Fn(PreviewProgress) + Send + Sync,
) -> Result<Vec<PreviewedPerson>, Failure> {
    let of = count(admitted.len());
    told(PreviewProgress { done: 0, of });
    let mut people = Vec::with_capacity(admitted.len());
    // The first is asked for alone: where the right is missing, the others need not be tried.
    let mut waiting = admitted.into_iter();
    if let Some(first) = waiting.next() {
        match one(server, provider, first).await {
            Ok(person) if person.failed.as_ref().and_then(Said::message).is_some_and(names_nobody) => {
                return Err(may_not_preview());
            }
            person => people.push(person?),
        }
        told(PreviewProgress { done: 1, of });
    }
    let mut rest = stream::iter(waiting).map(|account| one(server, provider, account)).buffered(AT_ONCE);
    while let Some(person) = rest.next().await {
        people.push(person?);
        told(PreviewProgress { done: count(people.len()), of });
        let last = people.len().checked_sub(HOPELESS).and_then(|first| people.get(first..)).unwrap_or_default();
        if let Some(Some(said)) = last.first().map(|person| &person.failed)
            && last.iter().all(|person| person.failed.is_some())
        {
            return Err(hopeless(said));
        }
    }
    Ok(people)
}

/// So many failures in a row are no matter of single people.
fn hopeless(why: &Said) -> Failure {
    Failure::input(
        Code::AuthentikPreview,
        say::authentik_preview::all_failed(HOPELESS, Arg::from(why)),
        say::authentik_preview::all_failed_fix(),
    )
}

/// What authentik says of a person whom the token's user may not preview.
const NOT_FOUND: &str = "User not found";

/// Whether authentik said so when it refused.
fn names_nobody(refusal: &Message) -> bool {
    let said = |value: &Exact| value.as_str().contains(NOT_FOUND);
    refusal.args().any(|(_, value)| matches!(value, Arg::Exact(value) if said(value)))
}

fn may_not_preview() -> Failure {
    Failure::input(answer::PERMISSION, say::authentik_permission::preview(), say::authentik_permission::fix())
}

/// One person. Where the server does not answer it is asked once more, unless it asked to be left alone; a refusal for
/// this person alone is kept.
async fn one<A: Api>(server: &Server<'_, A>, provider: u64, account: Account) -> Result<PreviewedPerson, Failure> {
    let path = format!("providers/saml/{provider}/preview_user/?for_user={}", account.id);
    let mut answer = server.read(&path).await;
    if matches!(&answer, Err(failure) if failure.kind == FailureKind::Unanswered && failure.code != Code::AuthentikBusy)
    {
        answer = server.read(&path).await;
    }
    let mut person = PreviewedPerson {
        id: account.id,
        username: account.username,
        name: account.name,
        email: account.email,
        ..PreviewedPerson::default()
    };
    match answer {
        Ok(answer) => match read(&answer) {
            Some((name_id, attributes)) => (person.name_id, person.attributes) = (name_id, attributes),
            None => person.failed = Some(say::authentik_preview::unreadable().into()),
        },
        Err(failure) if is_of_this_person(&failure) => person.failed = Some(failure.message.into()),
        Err(failure) => return Err(failure),
    }
    Ok(person)
}

/// A refusal, or a fault in a mapping that only this person meets: authentik answers that with 500.
fn is_of_this_person(failure: &Failure) -> bool {
    matches!(failure.code, Code::AuthentikRefused | Code::AuthentikTrouble | answer::NOT_FOUND)
}

/// NameID and attributes of a preview.
pub(super) fn read(answer: &Value) -> Option<(String, BTreeMap<String, Vec<String>>)> {
    let preview = answer.get("preview")?;
    let sent = preview.get("attributes")?.as_array()?;
    let mut attributes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for attribute in sent {
        let values = attribute.get("Value").and_then(Value::as_array).into_iter().flatten();
        let values = values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        attributes.entry(text(attribute, "Name")).or_default().extend(values);
    }
    let name_id = text(preview, "nameID");
    let length = |(name, values): (&String, &Vec<String>)| name.len() + values.iter().map(String::len).sum::<usize>();
    (name_id.len() + attributes.iter().map(length).sum::<usize>() <= LONGEST).then_some((name_id, attributes))
}

fn doors_findings(doors: &Doors, active: u32, admitted: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    if doors.are_open() {
        findings.push(
            Finding::warning(Code::ApplicationOpenToEverybody, say::application_open_to_everybody::no_binding())
                .want_words(say::application_open_to_everybody::no_binding_want())
                .got_words(say::application_open_to_everybody::no_binding_got())
                .fix(say::application_open_to_everybody::no_binding_fix())
                .setting(Setting::Assignment),
        );
    } else if admitted == 0 {
        findings.push(
            Finding::failed(Code::ApplicationOpenToNobody, say::application_open_to_nobody::nobody())
                .want_words(say::application_open_to_nobody::nobody_want())
                .got_words(say::application_open_to_nobody::nobody_got(active))
                .fix(say::application_open_to_nobody::nobody_fix())
                .setting(Setting::Assignment),
        );
    }
    if doors.have_policies() {
        findings.push(
            Finding::warning(Code::ApplicationPolicies, say::application_policies::policy())
                .want_words(say::application_policies::policy_want())
                .got_words(say::application_policies::policy_got())
                .fix(say::application_policies::policy_fix())
                .setting(Setting::Assignment),
        );
    }
    findings
}

/// How many people have which problem.
fn counts(people: &[PreviewedPerson]) -> Vec<ProblemCount> {
    let with = |problem| people.iter().filter(|person: &&PreviewedPerson| person.problems.contains(&problem)).count();
    let each = PERSON_PROBLEMS.into_iter().map(|problem| (problem, count(with(problem))));
    let counted = each.filter(|(_, people)| *people > 0);
    counted.map(|(problem, people)| ProblemCount { problem, title: problem.title().into(), people }).collect()
}

fn problem_finding(count: &ProblemCount, people: &[PreviewedPerson]) -> Finding {
    let code = count.problem.code();
    let title = say::people_with_problem::counted(people.len(), count.people, count.problem.title());
    let finding = if count.problem.is_grave() { Finding::failed(code, title) } else { Finding::warning(code, title) };
    let first = people.iter().find(|person| person.problems.contains(&count.problem));
    let finding = finding.got(first.map(|person| person.username.clone()).unwrap_or_default()).fix(fix(count));
    match setting(count) {
        Some(setting) => finding.setting(setting),
        None => Finding { place: Some(exact(PERSON).into()), ..finding.owner(Owner::Idp) },
    }
}

fn fix(count: &ProblemCount) -> Message {
    use latchkey_core::administration::PersonProblem as Problem;
    match count.problem {
        Problem::NotPreviewed => say::person_problem::not_previewed_fix(),
        Problem::NoEmail => say::person_problem::no_email_fix(),
        Problem::OutsideDomains => say::person_problem::outside_domains_fix(),
        Problem::SameAddress => say::person_problem::same_address_fix(),
        Problem::DiffersByCase => say::person_problem::differs_by_case_fix(),
        Problem::UpperCase => say::person_problem::upper_case_fix(),
        Problem::NameIdDiffers => say::person_problem::name_id_differs_fix(),
        Problem::NoEntitlement => say::person_problem::no_entitlement_fix(),
        Problem::SeveralRanks => say::person_problem::several_ranks_fix(),
        Problem::SpaceLastName => say::person_problem::space_last_name_fix(),
    }
}

/// Where a person's own entry is.
const PERSON: &str = "Directory › Users";

/// The setting that fixes it; none where it is the person's own entry.
fn setting(count: &ProblemCount) -> Option<Setting> {
    use latchkey_core::administration::PersonProblem as Problem;
    match count.problem {
        Problem::NoEntitlement | Problem::SeveralRanks => Some(Setting::Groups),
        Problem::NameIdDiffers => Some(Setting::NameId),
        Problem::NotPreviewed => Some(Setting::Attributes),
        Problem::NoEmail
        | Problem::OutsideDomains
        | Problem::SameAddress
        | Problem::DiffersByCase
        | Problem::UpperCase
        | Problem::SpaceLastName => None,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
