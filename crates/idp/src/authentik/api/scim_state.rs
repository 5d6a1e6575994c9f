//! SCIM at authentik: its state, a run of it, one person sent, and what it sends beside what SAML sends.

mod compare;

use super::{
    Server, Session,
    answer::{self, shortened},
    known::plain,
    people::{Account, Application, Doors, first, named, text},
    server::encoded,
};
use crate::{
    Values,
    authentik::{Kind, version},
};
use latchkey_core::{
    Failure, Finding, Owner, Timestamp,
    administration::{ScimState, ScimWish},
    check::Setting,
    ports::{Api, ApiMethod},
    setup::Setup,
};
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
    let provider = Provider::find(server, setup).await?;
    let application = Application::find(server, &Values::of(setup).slug).await?;
    let people = match wish.person.as_deref() {
        Some(username) => vec![named(server, username).await?.ok_or_else(|| nobody(username))?],
        None => first(server, &Doors::read(server, &application).await?, COMPARED).await?,
    };
    let mut findings = provider.findings();
    if wish.run {
        findings.push(start(session, &provider).await?);
    }
    if wish.send
        && let (Some(person), Some(_)) = (people.first(), &wish.person)
    {
        findings.push(send(server, &provider, person).await?);
    }
    let status = server.read(&format!("{}{}/sync/status/", Kind::ScimProvider.path(), provider.id)).await?;
    let state = |field: &str| status.get(field).and_then(Value::as_str).map(str::to_owned);
    let running = status.get("is_running") == Some(&Value::Bool(true));
    let (last_status, last_success) = (state("last_sync_status"), state("last_successful_sync"));
    findings.push(last_run(running, last_status.as_deref(), last_success.as_deref(), session));
    let (compared, told) = compare::compare(server, setup, application.provider, &provider.mappings, &people).await?;
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
    /// The one that was made here, or the one with its name.
    async fn find<A: Api>(server: &Server<'_, A>, setup: &Setup) -> Result<Self, Failure> {
        let name = format!("{} SCIM", Values::of(setup).provider_name);
        let recorded = setup.administration.record("scim").map(|record| record.id.as_str());
        let all = server.list(Kind::ScimProvider, "").await?;
        let is_recorded = |provider: &&Value| {
            provider.get("pk").and_then(Value::as_u64).map(|id| id.to_string()).as_deref() == recorded
        };
        let found = all.iter().find(is_recorded).or_else(|| all.iter().find(|one| text(one, "name") == name));
        let missing = || {
            Failure::input(
                "authentik_scim_missing",
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
        })
    }

    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        findings.push(match &self.serves {
            Some(slug) => Finding::passed("scim_linked", "The SCIM provider belongs to an application").got(slug),
            None => Finding::failed("scim_linked", "The SCIM provider belongs to no application, so it sends nothing")
                .want_words("a backchannel provider of the application")
                .got_words("none")
                .fix("Carry the plan out, or choose it under Backchannel Providers of the application.")
                .setting(Setting::Assignment),
        });
        if self.dry_run {
            findings.push(
                Finding::warning("scim_dry_run", "SCIM runs dry: nothing is written at Claude")
                    .fix("Look at what it would send first. Then let it write, and carry the plan out again.")
                    .owner(Owner::You),
            );
        }
        if self.mappings.is_empty() {
            findings.push(
                Finding::failed(
                    "scim_mappings",
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
        "authentik_user_missing",
        format!("authentik has no user {username}, or the token's user may not see them."),
        "Name the person by the user name at authentik, in its exact spelling.",
    )
}

/// Starts a whole run by the schedule that every SCIM provider has from 2025.8 on.
async fn start<A: Api>(session: &Session<'_, A>, provider: &Provider) -> Result<Finding, Failure> {
    const CODE: &str = "scim_started";
    let by_hand = || {
        Finding::warning(CODE, "A run of SCIM could not be started from here")
            .fix("Open the SCIM provider at authentik and choose Run sync again; it also runs by itself every hour.")
            .owner(Owner::Idp)
    };
    if session.version.is_some_and(|version| version < version::NAME_ID_POLICY) {
        return Ok(by_hand().got_words("this release has no schedules"));
    }
    let query = format!(
        "rel_obj_content_type__app_label=authentik_providers_scim&rel_obj_content_type__model=scimprovider&rel_obj_id={}",
        provider.id
    );
    let may_not = || by_hand().got_words("the token's user lacks authentik_tasks_schedules.send_schedule");
    let schedules = match session.server.page("tasks/schedules/", &query, 1, 10).await {
        Err(failure) if failure.code == answer::PERMISSION => return Ok(may_not()),
        schedules => schedules?.entries,
    };
    let Some(schedule) = schedules.first().and_then(|one| one.get("id").or_else(|| one.get("pk"))) else {
        return Ok(by_hand().got_words("no schedule"));
    };
    let path = format!("tasks/schedules/{}/send/", encoded(&plain(schedule)));
    match session.server.ask(ApiMethod::Post, &path, None).await {
        Ok(_) => Ok(Finding::passed(CODE, "A run of SCIM was started")),
        Err(failure) if failure.code == answer::PERMISSION => Ok(may_not()),
        Err(failure) => Err(failure),
    }
}

/// Sends one person now. authentik waits ten seconds for its worker, and then answers 405 without a word.
async fn send<A: Api>(server: &Server<'_, A>, provider: &Provider, person: &Account) -> Result<Finding, Failure> {
    const CODE: &str = "scim_object";
    let path = format!("{}{}/sync/object/", Kind::ScimProvider.path(), provider.id);
    let id = person.id.to_string();
    let body = json!({
        "sync_object_model": "authentik.core.models.User", "sync_object_id": id, "override_dry_run": false,
    });
    let came = server.raw(ApiMethod::Post, &path, Some(body)).await?;
    if came.status == 405 && came.body.trim().is_empty() {
        return Ok(Finding::warning(CODE, "authentik's worker did not finish within ten seconds")
            .want_words("an answer of the worker")
            .got_words("405 without a word")
            .fix("Wait a minute and look at the state again. If that goes on, look whether the worker runs.")
            .owner(Owner::Idp));
    }
    let answer = answer::json(ApiMethod::Post, &path, &came)?;
    let messages = answer.get("messages").and_then(Value::as_array).cloned().unwrap_or_default();
    let told: Vec<String> =
        messages.iter().map(|message| text(message, "event")).filter(|event| !event.is_empty()).collect();
    let bad = messages.iter().any(|message| matches!(text(message, "log_level").as_str(), "error" | "critical"));
    let username = &person.username;
    if bad {
        return Ok(Finding::failed(CODE, format!("SCIM could not send {username}"))
            .got(shortened(&told.join("; ")))
            .fix("Check the SCIM endpoint and its token in Claude, and what authentik's log says of this minute.")
            .owner(Owner::Idp));
    }
    if provider.dry_run {
        let finding =
            Finding::passed(CODE, format!("SCIM would send {username}, and wrote nothing because it runs dry"));
        return Ok(finding.got(shortened(&told.join("; "))));
    }
    let finding = Finding::passed(CODE, format!("SCIM sent {username}"));
    Ok(if told.is_empty() { finding } else { finding.got(shortened(&told.join("; "))) })
}

fn last_run<A>(running: bool, status: Option<&str>, success: Option<&str>, session: &Session<'_, A>) -> Finding {
    const CODE: &str = "scim_run";
    if running {
        return Finding::skipped(CODE, "A run of SCIM is under way", "scim_finished");
    }
    let log = "Look at the tasks of the SCIM provider at authentik; its endpoint and token come from Claude.";
    match status {
        Some("done" | "info") => {
            Finding::passed(CODE, "The last run of SCIM ended well").got(success.unwrap_or_default())
        }
        Some("warning") => Finding::warning(CODE, "The last run of SCIM ended with warnings")
            .got(success.unwrap_or("warning"))
            .fix(log)
            .owner(Owner::Idp),
        Some(status @ ("error" | "rejected")) => {
            Finding::failed(CODE, "The last run of SCIM failed").got(status).fix(log).owner(Owner::Idp)
        }
        Some(status) => {
            Finding::skipped(CODE, "A run of SCIM waits for authentik's worker", "scim_finished").got(status)
        }
        None if session.version.is_some_and(|version| version < version::NAME_ID_POLICY) => {
            Finding::skipped(CODE, "This release does not tell how the last run of SCIM ended", "authentik_version")
        }
        None => Finding::warning(CODE, "SCIM has not run yet")
            .fix("Start a run, or wait: it also runs by itself every hour.")
            .owner(Owner::Idp),
    }
}
