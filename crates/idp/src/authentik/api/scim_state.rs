//! SCIM at authentik: its state, a run of it, one person sent, and what it sends beside what SAML sends.

mod compare;
mod log;
mod people;

use super::{
    Server, Session,
    answer::{self, shortened},
    known::{plain, same},
    people::{Account, Application, Doors, first, named, text},
    rights,
    server::encoded,
};
use crate::{
    Values,
    authentik::{Kind, version},
};
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{ScimState, ScimWish},
    check::Setting,
    message::{exact, say},
    ports::{Api, ApiMethod},
    setup::Setup,
};
use log::Log;
use serde_json::{Value, json};

/// How many people are compared where none is named.
const COMPARED: usize = 5;

/// The SCIM provider as it is at the server.
struct Provider {
    id: u64,
    name: String,
    url: String,
    dry_run: bool,
    /// The slug of the application that it belongs to.
    serves: Option<String>,
    mappings: Vec<String>,
    /// The identifier of the one group that is sent, before 2026.2.
    filter_group: Option<String>,
}

/// Reads where SCIM stands, does what `wish` says, and compares what is sent both ways.
///
/// # Errors
/// `authentik_scim_missing` where there is no such provider; `authentik_user_missing`; those of [`Server::ask`].
pub async fn scim_state<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    wish: &ScimWish,
    now: Timestamp,
) -> Result<ScimState, Failure> {
    let server = &session.server;
    let application = Application::find(server, &Values::of(setup).slug).await;
    let provider = Provider::find(server, setup, application.as_ref().ok()).await?;
    let application = application?;
    let people = match wish.person.as_deref() {
        Some(username) => vec![named(server, username).await?.ok_or_else(|| nobody(username))?],
        None => first(server, &Doors::read(server, &application).await?, COMPARED).await?,
    };
    let mut findings = provider.findings(&application);
    findings.extend(lacking(session, wish).await?);
    if wish.run {
        findings.push(start(session, &provider).await?);
    }
    if wish.send
        && let (Some(person), Some(_)) = (people.first(), &wish.person)
    {
        findings.push(send(session, &provider, person).await?);
    }
    let status = server.read(&format!("{}{}/sync/status/", Kind::ScimProvider.path(), provider.id)).await?;
    let state = |field: &str| status.get(field).and_then(Value::as_str).map(str::to_owned);
    let running = status.get("is_running") == Some(&Value::Bool(true));
    let (last_status, last_success) = (state("last_sync_status"), state("last_successful_sync"));
    let log = Log::read(session, &provider).await?;
    let run = last_run(running, last_status.as_deref(), last_success.as_deref(), log.as_ref(), session);
    let written = people::written(session, &provider, None).await?;
    let ran = !running && (last_status.is_some() || session.version.is_some_and(|version| version < version::TASKS));
    let ran = ran && !log.as_ref().is_some_and(Log::ran_for_nobody);
    findings.push(run);
    findings.push(people::judged(session, &provider, &application, written.as_ref(), ran).await?);
    let (mut compared, told) =
        compare::compare(server, setup, application.provider, &provider.mappings, &people).await?;
    for (one, person) in compared.iter_mut().zip(&people) {
        one.written = written.as_ref().map(|written| written.contains(&person.id));
    }
    findings.extend(told);
    Ok(ScimState {
        at: now,
        server: session.facts.clone(),
        provider: provider.name,
        url: provider.url,
        dry_run: provider.dry_run,
        linked: provider.serves.is_some(),
        running,
        last_status,
        last_success,
        compared,
        findings,
        requests: server.requests(),
    })
}

impl Provider {
    /// The one that was made here, the one of the application that writes to the setup's endpoint, or the one with its name.
    async fn find<A: Api>(
        server: &Server<'_, A>,
        setup: &Setup,
        application: Option<&Application>,
    ) -> Result<Self, Failure> {
        let name = format!("{} SCIM", Values::of(setup).provider_name);
        let recorded = setup.administration.record("scim").map(|record| record.id.as_str());
        let all = server.list(Kind::ScimProvider, "").await?;
        let id = |provider: &Value| provider.get("pk").and_then(Value::as_u64);
        let is_recorded = |provider: &&Value| id(provider).map(|id| id.to_string()).as_deref() == recorded;
        let endpoint = setup.administration.scim_url.as_deref().map(Value::from);
        let is_in_its_place = |provider: &&Value| {
            id(provider).is_some_and(|id| application.is_some_and(|application| application.senders.contains(&id)))
                && endpoint.as_ref().is_some_and(|url| same("url", url, provider.get("url")))
        };
        let found = all
            .iter()
            .find(is_recorded)
            .or_else(|| all.iter().find(is_in_its_place))
            .or_else(|| all.iter().find(|one| text(one, "name") == name));
        let missing = || {
            Failure::input(
                Code::AuthentikScimMissing,
                say::authentik_scim_missing::none(exact(&name)),
                say::authentik_scim_missing::none_fix(),
            )
        };
        let found = found.ok_or_else(missing)?;
        let mappings = found.get("property_mappings").and_then(Value::as_array).into_iter().flatten();
        Ok(Self {
            id: found.get("pk").and_then(Value::as_u64).ok_or_else(missing)?,
            name: text(found, "name"),
            url: text(found, "url"),
            dry_run: found.get("dry_run") == Some(&Value::Bool(true)),
            serves: found.get("assigned_backchannel_application_slug").and_then(Value::as_str).map(str::to_owned),
            mappings: mappings.filter_map(Value::as_str).map(str::to_owned).collect(),
            filter_group: found.get("filter_group").and_then(Value::as_str).map(str::to_owned),
        })
    }

    fn findings(&self, application: &Application) -> Vec<Finding> {
        let mut findings = Vec::new();
        findings.push(match &self.serves {
            Some(slug) if *slug == application.slug => {
                Finding::passed(Code::ScimLinked, say::scim_linked::here()).got(slug)
            }
            Some(slug) => Finding::failed(Code::ScimLinked, say::scim_linked::elsewhere())
                .want(&application.slug)
                .got(slug)
                .fix(say::scim_linked::elsewhere_fix())
                .setting(Setting::Assignment),
            None => Finding::failed(Code::ScimLinked, say::scim_linked::nowhere())
                .want_words(say::scim_linked::nowhere_want())
                .got_words(say::scim_linked::nowhere_got())
                .fix(say::scim_linked::nowhere_fix())
                .setting(Setting::Assignment),
        });
        if self.dry_run {
            findings.push(
                Finding::warning(Code::ScimDryRun, say::scim_dry_run::is_on())
                    .fix(say::scim_dry_run::is_on_fix())
                    .owner(Owner::You),
            );
        }
        if self.mappings.is_empty() {
            findings.push(
                Finding::failed(Code::ScimMappings, say::scim_mappings::none())
                    .want_words(say::scim_mappings::none_want())
                    .got_words(say::scim_mappings::none_got())
                    .fix(say::scim_mappings::none_fix())
                    .setting(Setting::Attributes),
            );
        }
        findings
    }
}

fn nobody(username: &str) -> Failure {
    Failure::input(
        Code::AuthentikUserMissing,
        say::authentik_user_missing::none(exact(username)),
        say::authentik_user_missing::none_fix(),
    )
}

/// Starts a whole run by the schedule that every SCIM provider has from 2025.8 on.
async fn start<A: Api>(session: &Session<'_, A>, provider: &Provider) -> Result<Finding, Failure> {
    const CODE: Code = Code::ScimStarted;
    let by_hand =
        || Finding::warning(CODE, say::scim_started::by_hand()).fix(say::scim_started::by_hand_fix()).owner(Owner::Idp);
    if session.version.is_some_and(|version| version < version::TASKS) {
        return Ok(by_hand().got_words(say::scim_started::no_schedules_got()));
    }
    let may_not = || by_hand().got_words(say::scim_started::no_right_got());
    let schedules = match log::schedules(session, provider).await {
        Err(failure) if failure.code == answer::PERMISSION => return Ok(may_not()),
        schedules => schedules?,
    };
    let Some(schedule) = schedules.first() else {
        return Ok(by_hand().got_words(say::scim_started::no_schedule_got()));
    };
    let path = format!("tasks/schedules/{}/send/", encoded(&plain(log::identifier(schedule))));
    match session.server.ask(ApiMethod::Post, &path, None).await {
        Ok(_) => Ok(Finding::passed(CODE, say::scim_started::started())),
        Err(failure) if failure.code == answer::PERMISSION => Ok(may_not()),
        Err(failure) => Err(failure),
    }
}

/// The permissions that this needs and that the token's user lacks, asked for beforehand. What they are for is left out or
/// said to be unknown, and the rest is read all the same.
async fn lacking<A: Api>(session: &Session<'_, A>, wish: &ScimWish) -> Result<Option<Finding>, Failure> {
    let keeps_a_log = session.version.is_none_or(|version| version >= version::TASKS);
    let provider = Kind::ScimProvider.path();
    let asks = [
        (true, ApiMethod::Post, "propertymappings/all/0/test/".to_owned()),
        (true, ApiMethod::Get, "providers/saml/0/preview_user/".to_owned()),
        (true, ApiMethod::Get, "providers/scim_users/".to_owned()),
        (keeps_a_log, ApiMethod::Get, "tasks/tasks/".to_owned()),
        (keeps_a_log, ApiMethod::Get, "tasks/schedules/".to_owned()),
        (keeps_a_log && wish.run, ApiMethod::Post, "tasks/schedules/0/send/".to_owned()),
        (wish.send, ApiMethod::Post, format!("{provider}0/sync/object/")),
    ];
    let needed = asks.iter().filter(|(asked, ..)| *asked).flat_map(|(_, method, path)| rights::needed(*method, path));
    let lacking = rights::held(session).await?.lacks(&needed.collect());
    Ok(rights::lacking(&lacking, false))
}

/// Sends one person now, and looks whether they were written: authentik answers alike whether or not anything was sent.
/// It waits ten seconds for its worker, and then answers 405 without a word.
async fn send<A: Api>(session: &Session<'_, A>, provider: &Provider, person: &Account) -> Result<Finding, Failure> {
    const CODE: Code = Code::ScimObject;
    let path = format!("{}{}/sync/object/", Kind::ScimProvider.path(), provider.id);
    let id = person.id.to_string();
    let body = json!({
        "sync_object_model": "authentik.core.models.User", "sync_object_id": id, "override_dry_run": false,
    });
    let came = session.server.raw(ApiMethod::Post, &path, Some(body)).await?;
    if came.status == 405 && came.body.trim().is_empty() {
        return Ok(Finding::warning(CODE, say::scim_object::worker_slow())
            .want_words(say::scim_object::worker_slow_want())
            .got_words(say::scim_object::worker_slow_got())
            .fix(say::scim_object::worker_slow_fix())
            .owner(Owner::Idp));
    }
    let mut messages = log::messages(&answer::json(ApiMethod::Post, &path, &came)?);
    let log = Log::read(session, provider).await?;
    messages.extend(log.as_ref().map(Log::of_the_last_sent).unwrap_or_default().iter().cloned());
    let bad: Vec<String> = log::bad(&messages).into_iter().map(log::Message::said).collect();
    let username = exact(&person.username);
    if !bad.is_empty() {
        return Ok(Finding::failed(CODE, say::scim_object::failed(username))
            .got(shortened(&bad.join("; ")))
            .fix(say::scim_object::failed_fix())
            .owner(Owner::Idp));
    }
    if provider.dry_run {
        return Ok(if log::would_send(&messages) {
            Finding::passed(CODE, say::scim_object::dry(username))
        } else {
            Finding::warning(CODE, say::scim_object::dry_unknown(username))
                .fix(say::scim_object::dry_unknown_fix())
                .owner(Owner::Idp)
        });
    }
    let written = people::written(session, provider, Some(person.id)).await?;
    Ok(match written {
        Some(written) if written.contains(&person.id) => Finding::passed(CODE, say::scim_object::written(username)),
        Some(_) => Finding::failed(CODE, say::scim_object::not_written(username))
            .want_words(say::scim_object::not_written_want())
            .got_words(say::scim_object::not_written_got())
            .fix(say::scim_object::not_written_fix())
            .setting(Setting::Assignment),
        None => Finding::warning(CODE, say::scim_object::unknown(username))
            .fix(say::scim_object::unknown_fix())
            .owner(Owner::Idp),
    })
}

/// How the last run really ended: its log counts, and its state only where there is none.
fn last_run<A>(
    running: bool,
    status: Option<&str>,
    success: Option<&str>,
    log: Option<&Log>,
    session: &Session<'_, A>,
) -> Finding {
    const CODE: Code = Code::ScimRun;
    if running {
        return Finding::skipped(CODE, say::scim_run::running(), Code::ScimFinished);
    }
    if log.is_some_and(Log::ran_for_nobody) {
        return Finding::warning(CODE, say::scim_run::not_since_linked())
            .fix(say::scim_run::start_fix())
            .owner(Owner::Idp);
    }
    let look = say::scim_run::tasks_fix;
    let troubles = log.map(Log::troubles).unwrap_or_default();
    if let Some(first) = troubles.first() {
        let said = troubles.iter().take(3).map(|message| message.said()).collect::<Vec<_>>().join("; ");
        let finding = if first.ended_the_run() {
            Finding::failed(CODE, say::scim_run::stopped())
        } else {
            Finding::warning(CODE, say::scim_run::warnings())
        };
        return finding.got(shortened(&said)).fix(say::scim_run::log_fix()).owner(Owner::Idp);
    }
    match status {
        Some("done" | "info") if log.is_none() => Finding::warning(CODE, say::scim_run::no_log())
            .got(success.unwrap_or_default())
            .fix(say::scim_run::no_log_fix())
            .owner(Owner::Idp),
        Some("done" | "info") => Finding::passed(CODE, say::scim_run::well()).got(success.unwrap_or_default()),
        Some("warning") => Finding::warning(CODE, say::scim_run::warnings())
            .got(success.unwrap_or("warning"))
            .fix(look())
            .owner(Owner::Idp),
        Some(status @ ("error" | "rejected")) => {
            Finding::failed(CODE, say::scim_run::failed()).got(status).fix(look()).owner(Owner::Idp)
        }
        Some(status) => Finding::skipped(CODE, say::scim_run::waiting(), Code::ScimFinished).got(status),
        None if session.version.is_some_and(|version| version < version::TASKS) => {
            Finding::skipped(CODE, say::scim_run::not_told(), Code::AuthentikVersion)
        }
        None => Finding::warning(CODE, say::scim_run::never()).fix(say::scim_run::start_fix()).owner(Owner::Idp),
    }
}
