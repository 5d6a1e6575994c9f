//! Who was really written at Claude, held against who should be: authentik keeps a record of each person that it wrote,
//! and that alone tells. Measured on 2026.2.2 and 2025.10.4.

use super::{
    super::{
        Session,
        people::{Account, Application, Sends, sendable},
        server::PAGE,
    },
    Provider, log,
};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    check::Setting,
    message::{Arg, exact, say},
    ports::Api,
};
use serde_json::Value;
use std::collections::BTreeSet;

const CODE: Code = Code::ScimPeople;
/// How many people are named.
const NAMED: usize = 5;
/// The most pages of people that are read.
const MOST_PAGES: u32 = 1_000;

/// The identifiers of the people whom the provider has written, or whether `person` is one of them. Nothing where the
/// token's user may not see it.
pub(super) async fn written<A: Api>(
    session: &Session<'_, A>,
    provider: &Provider,
    person: Option<u64>,
) -> Result<Option<BTreeSet<u64>>, Failure> {
    let person = person.map_or_else(String::new, |person| format!("&user__id={person}"));
    let query = format!("provider__id={}{person}", provider.id);
    let (mut found, mut number) = (BTreeSet::new(), 1);
    loop {
        let page = session.server.page("providers/scim_users/", &query, number, PAGE).await;
        let Some(page) = log::told(page)? else { return Ok(None) };
        // A release that does not know the filter answers with everybody's.
        let ours = page.entries.iter().filter(|one| one.get("provider").and_then(Value::as_u64) == Some(provider.id));
        found.extend(ours.filter_map(|one| one.get("user").and_then(Value::as_u64)));
        if number >= page.pages.min(MOST_PAGES) {
            return Ok(Some(found));
        }
        number += 1;
    }
}

/// What is to be said of everybody. `written` are those whom the provider has written, where that is known; `ran`: a run
/// has ended.
pub(super) async fn judged<A: Api>(
    session: &Session<'_, A>,
    provider: &Provider,
    application: &Application,
    written: Option<&BTreeSet<u64>>,
    ran: bool,
) -> Result<Finding, Failure> {
    let Some(written) = written else {
        let finding = Finding::warning(CODE, say::scim_people::unreadable())
            .want_words(say::scim_people::unreadable_want())
            .fix(say::scim_people::unreadable_fix())
            .owner(Owner::Idp);
        return Ok(finding);
    };
    let rule = Sends::read(session, (&application.id, application.all), provider.filter_group.clone());
    let (people, rule) = futures::future::try_join(sendable(&session.server), rule).await?;
    let (sent, others): (Vec<&Account>, Vec<&Account>) = people.iter().partition(|person| rule.sends(person));
    // Whoever is not active at authentik need not be written.
    let sent: Vec<&Account> = sent.into_iter().filter(|person| person.active || written.contains(&person.id)).collect();
    let missing: Vec<&Account> = sent.iter().filter(|person| !written.contains(&person.id)).copied().collect();
    let unwanted: Vec<&Account> = others.iter().filter(|person| written.contains(&person.id)).copied().collect();
    if !unwanted.is_empty() {
        let finding = Finding::failed(CODE, say::scim_people::unwanted())
            .want_words(say::scim_people::unwanted_want())
            .fix(say::scim_people::unwanted_fix())
            .setting(Setting::Assignment);
        return Ok(got_named(finding, &unwanted));
    }
    if provider.dry_run && written.is_empty() {
        return Ok(Finding::skipped(CODE, say::scim_people::dry(), Code::ScimDryRun));
    }
    if missing.is_empty() {
        return Ok(Finding::passed(CODE, say::scim_people::all()).got(sent.len().to_string()));
    }
    if !ran {
        return Ok(got_named(Finding::skipped(CODE, say::scim_people::after_a_run(), Code::ScimRun), &missing));
    }
    let finding = Finding::failed(CODE, say::scim_people::missing())
        .want(sent.len().to_string())
        .got_words(say::scim_people::missing_got(named(&missing), sent.len() - missing.len()))
        .fix(say::scim_people::missing_fix())
        .owner(Owner::Idp);
    Ok(finding)
}

/// The first of these people by name, and how many more there are.
fn first(people: &[&Account]) -> (String, usize) {
    let names = people.iter().take(NAMED).map(|person| person.username.as_str()).collect::<Vec<_>>().join(", ");
    (names, people.len().saturating_sub(NAMED))
}

/// The same in a sentence.
fn named(people: &[&Account]) -> Arg {
    match first(people) {
        (names, 0) => exact(names).into(),
        (names, more) => say::people_named::and_more(more, exact(names)).into(),
    }
}

/// The finding with these people as what was got.
fn got_named(finding: Finding, people: &[&Account]) -> Finding {
    match first(people) {
        (names, 0) => finding.got(names),
        (names, more) => finding.got_words(say::people_named::and_more(more, exact(names))),
    }
}
