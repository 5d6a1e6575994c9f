//! The log of what authentik's worker did for a SCIM provider. A run's state says nothing of it: measured on 2026.2.2 and
//! 2025.10.4, a run that stopped at one person, or that found no application, is done all the same. The fields of a task
//! are from authentik's source (`tasks/api/tasks.py`); its messages are `messages`, and `logs` in later releases.

use super::{super::Session, Provider};
use crate::authentik::{
    api::{
        answer::{self, shortened},
        known::plain,
        people::text,
        server::encoded,
    },
    version,
};
use latchkey_core::{Failure, ports::Api};
use serde_json::Value;
use std::collections::BTreeMap;

/// Tasks that are looked at: the newest ones.
const TASKS: u32 = 100;

/// What the worker did, newest first.
#[derive(Debug, Default)]
pub(super) struct Log {
    runs: Vec<Task>,
    /// What was sent alone.
    alone: Vec<Task>,
}

#[derive(Debug)]
struct Task {
    uid: String,
    at: String,
    messages: Vec<Message>,
}

/// One line of a log.
#[derive(Clone, Debug)]
pub(super) struct Message {
    level: String,
    event: String,
    who: Option<String>,
}

impl Message {
    fn of(value: &Value) -> Self {
        let attributes = value.get("attributes").unwrap_or(&Value::Null);
        // authentik writes a person as user name, number and address, and a group by its name (source:
        // `lib/sync/outgoing/tasks.py`, `events/utils.py`).
        let named = |field: &str| {
            let one = attributes.get(field)?;
            let name = ["username", "name"].into_iter().find_map(|field| one.get(field).and_then(Value::as_str));
            one.as_str().or(name).map(str::to_owned)
        };
        Self {
            level: text(value, "log_level"),
            event: text(value, "event"),
            who: named("user").or_else(|| named("obj")),
        }
    }

    fn is_bad(&self) -> bool {
        matches!(self.level.as_str(), "warning" | "error" | "critical") && !self.is_about_a_dry_run()
    }

    /// Whether nobody after this was sent.
    pub(super) fn ended_the_run(&self) -> bool {
        self.event.starts_with("Stopping sync") || matches!(self.level.as_str(), "error" | "critical")
    }

    fn is_about_a_dry_run(&self) -> bool {
        self.event.starts_with("Dropping mutating request")
    }

    fn is_about_nobody(&self) -> bool {
        self.event.starts_with("No provider found")
    }

    /// It as authentik says it, with the person that it is about.
    pub(super) fn said(&self) -> String {
        let event = shortened(&self.event);
        match &self.who {
            Some(who) if !event.contains(who.as_str()) => format!("{event} ({})", shortened(who)),
            _ => event,
        }
    }
}

impl Log {
    /// Reads it; nothing where the release keeps none, or where the token's user may not see it.
    pub(super) async fn read<A: Api>(session: &Session<'_, A>, provider: &Provider) -> Result<Option<Self>, Failure> {
        if session.version.is_some_and(|version| version < version::TASKS) {
            return Ok(None);
        }
        let Some(schedules) = told(schedules(session, provider).await)? else { return Ok(None) };
        let of = |app: &str, model: &str, id: &str| {
            format!(
                "rel_obj_content_type__app_label={app}&rel_obj_content_type__model={model}&rel_obj_id={}&ordering=-mtime",
                encoded(id)
            )
        };
        let mut log = Self::default();
        for schedule in &schedules {
            let query = of("authentik_tasks_schedules", "schedule", &plain(identifier(schedule)));
            let Some(page) = told(session.server.page("tasks/tasks/", &query, 1, TASKS).await)? else {
                return Ok(None);
            };
            log.runs.extend(page.entries.iter().map(task));
        }
        let query = of("authentik_providers_scim", "scimprovider", &provider.id.to_string());
        let Some(page) = told(session.server.page("tasks/tasks/", &query, 1, TASKS).await)? else { return Ok(None) };
        log.alone.extend(page.entries.iter().map(task));
        // Times are written alike, so their texts have their order.
        log.runs.sort_by(|one, other| other.at.cmp(&one.at));
        log.alone.sort_by(|one, other| other.at.cmp(&one.at));
        Ok(Some(log))
    }

    /// Whether the last run found no application: it began before the provider was linked.
    pub(super) fn ran_for_nobody(&self) -> bool {
        self.runs.first().is_some_and(|task| task.messages.iter().any(Message::is_about_nobody))
    }

    /// What went wrong in the last run, the gravest first: of each part of a run the newest counts.
    pub(super) fn troubles(&self) -> Vec<&Message> {
        let mut newest: BTreeMap<&str, &Task> = BTreeMap::new();
        for task in &self.runs {
            newest.entry(task.uid.as_str()).or_insert(task);
        }
        let mut found: Vec<&Message> = newest
            .values()
            .flat_map(|task| &task.messages)
            .filter(|message| message.is_bad() && !message.is_about_nobody())
            .collect();
        found.sort_by_key(|message| !message.ended_the_run());
        found
    }

    /// What the worker said when one object was sent last.
    pub(super) fn of_the_last_sent(&self) -> &[Message] {
        self.alone.first().map(|task| task.messages.as_slice()).unwrap_or_default()
    }
}

/// What went wrong among these.
pub(super) fn bad(messages: &[Message]) -> Vec<&Message> {
    messages.iter().filter(|message| message.is_bad()).collect()
}

/// Whether a dry run told what it would send.
pub(super) fn would_send(messages: &[Message]) -> bool {
    messages.iter().any(Message::is_about_a_dry_run)
}

/// The messages of an answer.
pub(super) fn messages(answer: &Value) -> Vec<Message> {
    answer.get("messages").and_then(Value::as_array).into_iter().flatten().map(Message::of).collect()
}

/// The schedules of the provider: every SCIM provider has one from 2025.8 on.
pub(super) async fn schedules<A: Api>(session: &Session<'_, A>, provider: &Provider) -> Result<Vec<Value>, Failure> {
    let query = format!(
        "rel_obj_content_type__app_label=authentik_providers_scim&rel_obj_content_type__model=scimprovider&rel_obj_id={}",
        provider.id
    );
    Ok(session.server.page("tasks/schedules/", &query, 1, 10).await?.entries)
}

/// What names a schedule.
pub(super) fn identifier(schedule: &Value) -> &Value {
    schedule.get("id").or_else(|| schedule.get("pk")).unwrap_or(&Value::Null)
}

/// What was read, or nothing where the token's user may not or the release has none.
pub(super) fn told<T>(read: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(failure) if matches!(failure.code, answer::PERMISSION | answer::NOT_FOUND | answer::INCOMPLETE) => Ok(None),
        Err(failure) => Err(failure),
    }
}

fn task(value: &Value) -> Task {
    let listed = |field: &str| value.get(field).and_then(Value::as_array).into_iter().flatten().map(Message::of);
    Task {
        uid: text(value, "uid"),
        at: text(value, "mtime"),
        messages: listed("messages").chain(listed("logs")).collect(),
    }
}
