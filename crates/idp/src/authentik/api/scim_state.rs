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
                format!("authentik has no SCIM provider {name}, or the token's user may not see it."),
                "Choose SCIM in the setup and carry the plan out first.",
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
                Finding::passed(Code::ScimLinked, "The SCIM provider belongs to the application").got(slug)
            }
            Some(slug) => Finding::failed(Code::ScimLinked, "The SCIM provider belongs to another application")
                .want(&application.slug)
                .got(slug)
                .fix("Choose this setup's own SCIM provider under Backchannel Providers of the application, or carry the plan out.")
                .setting(Setting::Assignment),
            None => Finding::failed(Code::ScimLinked, "The SCIM provider belongs to no application, so it sends nothing")
                .want_words("a backchannel provider of the application")
                .got_words("none")
                .fix("Carry the plan out, or choose it under Backchannel Providers of the application.")
                .setting(Setting::Assignment),
        });
        if self.dry_run {
            findings.push(
                Finding::warning(Code::ScimDryRun, "SCIM runs dry: nothing is written at Claude")
                    .fix("Look at what it would send first. Then let it write, and carry the plan out again.")
                    .owner(Owner::You),
            );
        }
        if self.mappings.is_empty() {
            findings.push(
                Finding::failed(
                    Code::ScimMappings,
                    "The SCIM provider has no user mapping, so people arrive without values",
                )
                .want_words("a user mapping")
                .got_words("none")
                .fix("Carry the plan out, or choose a user mapping in the SCIM provider.")
                .setting(Setting::Attributes),
            );
        }
        findings
    }
}

fn nobody(username: &str) -> Failure {
    Failure::input(
        Code::AuthentikUserMissing,
        format!("authentik has no user {username}, or the token's user may not see them."),
        "Name the person by the user name at authentik, in its exact spelling.",
    )
}

/// Starts a whole run by the schedule that every SCIM provider has from 2025.8 on.
async fn start<A: Api>(session: &Session<'_, A>, provider: &Provider) -> Result<Finding, Failure> {
    const CODE: Code = Code::ScimStarted;
    let by_hand = || {
        Finding::warning(CODE, "A run of SCIM could not be started from here")
            .fix("Open the SCIM provider at authentik and choose Run sync again; it also runs by itself every hour.")
            .owner(Owner::Idp)
    };
    if session.version.is_some_and(|version| version < version::TASKS) {
        return Ok(by_hand().got_words("this release has no schedules"));
    }
    let may_not = || by_hand().got_words("the token's user lacks authentik_tasks_schedules.send_schedule");
    let schedules = match log::schedules(session, provider).await {
        Err(failure) if failure.code == answer::PERMISSION => return Ok(may_not()),
        schedules => schedules?,
    };
    let Some(schedule) = schedules.first() else {
        return Ok(by_hand().got_words("no schedule"));
    };
    let path = format!("tasks/schedules/{}/send/", encoded(&plain(log::identifier(schedule))));
    match session.server.ask(ApiMethod::Post, &path, None).await {
        Ok(_) => Ok(Finding::passed(CODE, "A run of SCIM was started")),
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
        return Ok(Finding::warning(CODE, "authentik's worker did not finish within ten seconds")
            .want_words("an answer of the worker")
            .got_words("405 without a word")
            .fix("Wait a minute and look at the state again. If that goes on, look whether the worker runs.")
            .owner(Owner::Idp));
    }
    let mut messages = log::messages(&answer::json(ApiMethod::Post, &path, &came)?);
    let log = Log::read(session, provider).await?;
    messages.extend(log.as_ref().map(Log::of_the_last_sent).unwrap_or_default().iter().cloned());
    let bad: Vec<String> = log::bad(&messages).into_iter().map(log::Message::said).collect();
    let username = &person.username;
    if !bad.is_empty() {
        return Ok(Finding::failed(CODE, format!("SCIM could not send {username}"))
            .got(shortened(&bad.join("; ")))
            .fix("Check the person's e-mail address under Directory › Users, then the SCIM endpoint and its token in Claude, and what authentik's log says of this minute.")
            .owner(Owner::Idp));
    }
    if provider.dry_run {
        return Ok(if log::would_send(&messages) {
            Finding::passed(CODE, format!("SCIM would send {username}, and wrote nothing because it runs dry"))
        } else {
            Finding::warning(
                CODE,
                format!("SCIM runs dry, and authentik does not tell whether it would send {username}"),
            )
            .fix("Look at the task's log at authentik, and whether the person is among those who are to be sent.")
            .owner(Owner::Idp)
        });
    }
    let written = people::written(session, provider, Some(person.id)).await?;
    Ok(match written {
        Some(written) if written.contains(&person.id) => {
            Finding::passed(CODE, format!("SCIM has written {username} at Claude"))
        }
        Some(_) => Finding::failed(CODE, format!("SCIM did not send {username}"))
            .want_words("the person among those whom SCIM has written")
            .got_words("nothing was written")
            .fix(
                "Check that the person may open the application, is active and has an e-mail address; then send again.",
            )
            .setting(Setting::Assignment),
        None => Finding::warning(
            CODE,
            format!("authentik took the request to send {username}; whether it did is not known"),
        )
        .fix("Give the token's user authentik_providers_scim.view_scimprovideruser, then send again.")
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
        return Finding::skipped(CODE, "A run of SCIM is under way", Code::ScimFinished);
    }
    if log.is_some_and(Log::ran_for_nobody) {
        return Finding::warning(CODE, "SCIM has not run since it was linked to the application")
            .fix("Start a run, or wait: it also runs by itself every hour.")
            .owner(Owner::Idp);
    }
    let look = "Look at the tasks of the SCIM provider at authentik; its endpoint and token come from Claude.";
    let troubles = log.map(Log::troubles).unwrap_or_default();
    if let Some(first) = troubles.first() {
        let said = troubles.iter().take(3).map(|message| message.said()).collect::<Vec<_>>().join("; ");
        let fix = "Correct what the log names, then start a run. To edit a person, open Directory › Users.";
        let finding = if first.ended_the_run() {
            Finding::failed(CODE, "The last run of SCIM stopped before it had sent everybody")
        } else {
            Finding::warning(CODE, "The last run of SCIM ended with warnings")
        };
        return finding.got(shortened(&said)).fix(fix).owner(Owner::Idp);
    }
    match status {
        Some("done" | "info") if log.is_none() => {
            Finding::warning(CODE, "The last run of SCIM is done, and its log could not be read")
                .got(success.unwrap_or_default())
                .fix("Give the token's user authentik_tasks.view_task and authentik_tasks_schedules.view_schedule: only the log tells whether the run stopped at somebody.")
                .owner(Owner::Idp)
        }
        Some("done" | "info") => {
            Finding::passed(CODE, "The last run of SCIM ended well").got(success.unwrap_or_default())
        }
        Some("warning") => Finding::warning(CODE, "The last run of SCIM ended with warnings")
            .got(success.unwrap_or("warning"))
            .fix(look)
            .owner(Owner::Idp),
        Some(status @ ("error" | "rejected")) => {
            Finding::failed(CODE, "The last run of SCIM failed").got(status).fix(look).owner(Owner::Idp)
        }
        Some(status) => {
            Finding::skipped(CODE, "A run of SCIM waits for authentik's worker", Code::ScimFinished).got(status)
        }
        None if session.version.is_some_and(|version| version < version::TASKS) => {
            Finding::skipped(CODE, "This release does not tell how the last run of SCIM ended", Code::AuthentikVersion)
        }
        None => Finding::warning(CODE, "SCIM has not run yet")
            .fix("Start a run, or wait: it also runs by itself every hour.")
            .owner(Owner::Idp),
    }
}
