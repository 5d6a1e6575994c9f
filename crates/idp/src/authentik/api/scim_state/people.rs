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
use latchkey_core::{Code, Failure, Finding, Owner, check::Setting, ports::Api};
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
        let finding = Finding::warning(CODE, "Whom SCIM has written could not be read")
            .want_words("the right to see it")
            .fix("Give the token's user authentik_providers_scim.view_scimprovideruser, or look at Users in the SCIM provider.")
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
        let finding = Finding::failed(CODE, "SCIM has written people who are not among those it is to send")
            .want_words("only people who are to be sent")
            .got(named(&unwanted))
            .fix("Limit who is sent, then start a run: it withdraws the others. Until then look at their access in Claude.")
            .setting(Setting::Assignment);
        return Ok(finding);
    }
    if provider.dry_run && written.is_empty() {
        return Ok(Finding::skipped(CODE, "SCIM runs dry, so it has written nobody", Code::ScimDryRun));
    }
    if missing.is_empty() {
        return Ok(Finding::passed(CODE, "SCIM has written everybody whom it is to send").got(sent.len().to_string()));
    }
    if !ran {
        return Ok(
            Finding::skipped(CODE, "Whom SCIM writes is seen when a run has ended", Code::ScimRun).got(named(&missing))
        );
    }
    let finding = Finding::failed(CODE, "SCIM has not written everybody whom it is to send")
        .want(sent.len().to_string())
        .got(format!("{}: {}", sent.len() - missing.len(), named(&missing)))
        .fix("Give each of them an e-mail address under Directory › Users, then start a run. If somebody is still missing, the task's log at authentik says why.")
        .owner(Owner::Idp);
    Ok(finding)
}

fn named(people: &[&Account]) -> String {
    let names = people.iter().take(NAMED).map(|person| person.username.as_str()).collect::<Vec<_>>().join(", ");
    match people.len().saturating_sub(NAMED) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}
