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
            Ok(person) if person.failed.as_deref().is_some_and(|said| said.contains(NOT_FOUND)) => {
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
fn hopeless(said: &str) -> Failure {
    Failure::input(
        Code::AuthentikPreview,
        format!("authentik could preview none of {HOPELESS} people in a row. {said}"),
        "Look at authentik's own log for this minute: mostly a property mapping fails.",
    )
}

/// What authentik says of a person whom the token's user may not preview.
const NOT_FOUND: &str = "User not found";

fn may_not_preview() -> Failure {
    Failure::input(
        answer::PERMISSION,
        "The token's user may not preview what is sent for others. It needs authentik_core.preview_user.",
        "Give the user a role with the permissions that Latchkey lists, or take the token of somebody who has them.",
    )
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
            None => person.failed = Some("What authentik would send is too long, or is no preview.".into()),
        },
        Err(failure) if is_of_this_person(&failure) => person.failed = Some(failure.message),
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
            Finding::warning(Code::ApplicationOpenToEverybody, "Everybody at authentik may open the application")
                .want_words("a group or a user who may open it")
                .got_words("nobody is bound")
                .fix("Name a group that may open it, and carry the plan out again.")
                .setting(Setting::Assignment),
        );
    } else if admitted == 0 {
        findings.push(
            Finding::failed(Code::ApplicationOpenToNobody, "Nobody at authentik may open the application")
                .want_words("at least one person")
                .got_words(format!("none of {active} active people"))
                .fix("Add people to the group that may open it, or bind another group.")
                .setting(Setting::Assignment),
        );
    }
    if doors.have_policies() {
        findings.push(
            Finding::warning(Code::ApplicationPolicies, "A policy decides too who may open the application")
                .want_words("groups and users only")
                .got_words("at least one policy")
                .fix("Look at the policy: whom it keeps out cannot be told from here, so the table may name too many.")
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
    counted.map(|(problem, people)| ProblemCount { problem, title: problem.title().to_owned(), people }).collect()
}

fn problem_finding(count: &ProblemCount, people: &[PreviewedPerson]) -> Finding {
    let code = count.problem.code();
    let title = format!("{} of {} people: {}", count.people, people.len(), count.title);
    let finding = if count.problem.is_grave() { Finding::failed(code, title) } else { Finding::warning(code, title) };
    let first = people.iter().find(|person| person.problems.contains(&count.problem));
    let finding = finding.got(first.map(|person| person.username.clone()).unwrap_or_default()).fix(fix(count));
    match setting(count) {
        Some(setting) => finding.setting(setting),
        None => Finding { place: Some(PERSON.to_owned()), ..finding.owner(Owner::Idp) },
    }
}

fn fix(count: &ProblemCount) -> &'static str {
    use latchkey_core::administration::PersonProblem as Problem;
    match count.problem {
        Problem::NotPreviewed => "Look at these people's accounts, and at what authentik's log says of the mappings.",
        Problem::NoEmail => "Give these people an e-mail address on a verified domain.",
        Problem::OutsideDomains => "Correct the addresses, verify the domain in Claude as well, or bind fewer people.",
        Problem::SameAddress => "Give each person an address of their own: Claude would take them for one.",
        Problem::DiffersByCase => "Write each address in one way: Claude compares addresses letter by letter.",
        Problem::UpperCase => "Write the addresses in lower case, or the same way wherever they are sent or invited.",
        Problem::NameIdDiffers => "Send the e-mail address as NameID.",
        Problem::NoEntitlement => {
            "Give these people an entitlement or group that is mapped; otherwise they get no role."
        }
        Problem::SeveralRanks => "Keep one role and one seat for each person. Of several the highest counts.",
        Problem::SpaceLastName => {
            "Nothing has to be done: the space is the stand-in. Enter a full name if Claude should show one."
        }
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
