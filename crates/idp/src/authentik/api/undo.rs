//! Taking back: exactly what was made is removed, newest first; what was changed gets its earlier values back; what others
//! have changed since stays, with everything that it needs, and is named.

use super::{
    Server, Session,
    apply::{Journal, path_of},
    plan::is_known,
    present::{KINDS, Present, Search, id_of, kind_of},
    steps::is_as_written,
};
use crate::authentik::{Kind, wanted};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Failure, Finding, Owner, Timestamp,
    administration::{Applied, Change, ChangePlan, MadeObject, PlannedField, PlannedObject, Progress, Purpose},
    ports::{Api, ApiMethod},
    setup::Setup,
};
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// What taking back would do, newest first. `prefix` narrows it to the records whose keys begin with it.
///
/// # Errors
/// Those of [`super::Server::ask`].
pub async fn plan<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    prefix: &str,
    now: Timestamp,
) -> Result<ChangePlan, Failure> {
    let elsewhere = session.made_elsewhere(setup).is_some();
    let present = if elsewhere { Present::default() } else { read(session, setup, prefix).await? };
    Ok(drawn(session, setup, prefix, &present, now))
}

/// Takes back what was made. A second run goes on where the first stopped.
///
/// # Errors
/// Those of reading the server; a failure on the way stands in the findings.
pub async fn undo<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    prefix: &str,
    journal: &mut impl Journal,
) -> Result<Applied, Failure> {
    if let Some(finding) = session.made_elsewhere(setup) {
        let plan = drawn(session, setup, prefix, &Present::default(), journal.now());
        let open = records(setup, prefix).map(|record| record.key.clone()).collect();
        return Ok(Applied {
            plan,
            done: Vec::new(),
            open,
            findings: vec![finding],
            requests: session.server.requests(),
        });
    }
    let present = read(session, setup, prefix).await?;
    let plan = drawn(session, setup, prefix, &present, journal.now());
    let mut applied = Applied { plan, done: Vec::new(), open: Vec::new(), findings: Vec::new(), requests: 0 };
    let gone = absent(setup, prefix, &present);
    let work: Vec<PlannedObject> =
        applied.plan.objects.iter().filter(|object| object.change != Change::Keep).cloned().collect();
    let of = u32::try_from(work.len()).unwrap_or(u32::MAX);
    for record in gone {
        journal.forget(&record.key, &format!("{} {}", record.kind, record.name))?;
    }
    for object in &work {
        let Some(record) = setup.administration.record(&object.key) else { continue };
        let outcome = match object.change {
            Change::Restore => restore(&session.server, record, &present, journal).await,
            _ => remove(&session.server, record, &present, journal).await,
        };
        if let Err(failure) = outcome {
            let title = failure.message.trim_end_matches('.').to_owned();
            let mut finding = Finding::failed(&failure.code, title).fix(&failure.fix).owner(Owner::Idp);
            finding.got = Some(format!("{} {}", object.kind, object.name));
            applied.findings.push(finding);
            break;
        }
        applied.done.push(object.key.clone());
        let done = u32::try_from(applied.done.len()).unwrap_or(u32::MAX);
        let PlannedObject { key, kind, name, change, .. } = object.clone();
        journal.tell(Progress { done, of, key, kind, name, change });
    }
    let open = work.iter().map(|object| object.key.clone()).filter(|key| !applied.done.contains(key));
    applied.open = open.collect();
    applied.requests = session.server.requests();
    if applied.open.is_empty() {
        applied.findings.push(ended(&applied));
    }
    Ok(applied)
}

fn ended(applied: &Applied) -> Finding {
    let kept: Vec<String> = applied
        .plan
        .objects
        .iter()
        .filter(|object| object.change == Change::Keep)
        .map(|object| format!("{} {}", object.kind, object.name))
        .collect();
    if kept.is_empty() {
        return Finding::passed("taken_back", "Everything that was made here is gone");
    }
    Finding::warning("taken_back", "What others have changed or use stays at the server")
        .got(kept.join(", "))
        .fix("Look at each with whoever changed it, and remove it by hand where nobody needs it.")
        .owner(Owner::Idp)
}

/// The records that taking back is about, newest first.
fn records<'a>(setup: &'a Setup, prefix: &'a str) -> impl Iterator<Item = &'a MadeObject> {
    setup.administration.made.iter().rev().filter(move |record| record.key.starts_with(prefix) && is_known(record))
}

async fn read<A: Api>(session: &Session<'_, A>, setup: &Setup, prefix: &str) -> Result<Present, Failure> {
    let made: Vec<MadeObject> = records(setup, prefix).cloned().collect();
    // What is wanted gives the names of what the records refer to; nothing of it is looked for.
    let context = wanted::of(setup, session.version);
    let mut kinds: BTreeSet<Kind> = made.iter().filter_map(kind_of).collect();
    if kinds.contains(&Kind::SamlMapping) || kinds.contains(&Kind::KeyPair) {
        // Who else uses them?
        kinds.insert(Kind::SamlProvider);
    }
    if kinds.contains(&Kind::Binding) || kinds.contains(&Kind::Entitlement) {
        kinds.insert(Kind::Application);
    }
    if kinds.contains(&Kind::Binding) {
        kinds.insert(Kind::Entitlement);
    }
    let kinds: Vec<Kind> = KINDS.into_iter().filter(|kind| kinds.contains(kind)).collect();
    let context: Vec<_> = context.into_iter().filter(|object| kinds.contains(&object.kind)).collect();
    let known: Vec<_> = context
        .into_iter()
        .map(|mut object| {
            object.wishes.retain(|wish| wish.value.lookups().is_empty());
            object
        })
        .collect();
    if made.is_empty() {
        return Ok(Present::default());
    }
    Present::default().read(&session.server, &Search { wanted: &known, made: &made, kinds: &kinds }).await
}

fn drawn<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    prefix: &str,
    present: &Present,
    now: Timestamp,
) -> ChangePlan {
    let made = &setup.administration.made;
    let mut objects: Vec<PlannedObject> = Vec::new();
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for record in records(setup, prefix).filter(|record| present.recorded(record).is_some()) {
        let mut object = shown(record, present, made);
        if object.change == Change::Remove && object.id.as_ref().is_some_and(|id| needed.contains(id)) {
            object.change = Change::Keep;
            object.note = Some("Something that stays needs it.".to_owned());
        }
        if object.change == Change::Keep {
            needed.extend(present.recorded(record).map(references).unwrap_or_default());
        }
        objects.push(object);
    }
    let mut findings = vec![session.version_finding()];
    findings.extend(session.made_elsewhere(setup));
    ChangePlan {
        at: now,
        purpose: Purpose::Undo,
        server: session.facts.clone(),
        objects,
        deviations: Vec::new(),
        findings,
        requests: session.server.requests(),
    }
}

/// The records of which the server has nothing any more.
fn absent<'a>(setup: &'a Setup, prefix: &'a str, present: &Present) -> Vec<&'a MadeObject> {
    records(setup, prefix).filter(|record| present.recorded(record).is_none()).collect()
}

/// What happens to one recorded object.
pub(super) fn shown(record: &MadeObject, present: &Present, made: &[MadeObject]) -> PlannedObject {
    let kind = kind_of(record);
    let existing = present.recorded(record);
    let (change, note) = match (kind, existing) {
        (Some(kind), Some(object)) if record.created => removal(record, kind, object, present, made),
        (Some(kind), Some(object)) if !changed_fields(record, kind, object).is_empty() => (Change::Restore, None),
        _ => (Change::Keep, Some("It holds nothing any more that was written here.".to_owned())),
    };
    let fields = existing.zip(kind).map(|(object, kind)| fields(record, kind, object, change, present));
    PlannedObject {
        key: record.key.clone(),
        kind: record.kind.clone(),
        name: record.name.clone(),
        change,
        id: existing.zip(kind).and_then(|(object, kind)| id_of(kind, object)),
        ours: record.created,
        fields: fields.unwrap_or_default(),
        note,
    }
}

fn removal(
    record: &MadeObject,
    kind: Kind,
    object: &Json,
    present: &Present,
    made: &[MadeObject],
) -> (Change, Option<String>) {
    if !is_as_written(object, kind, record) {
        return (Change::Keep, Some("Somebody has changed it since; it stays.".to_owned()));
    }
    if let Some(user) = used_by(kind, object, present, made) {
        return (Change::Keep, Some(format!("{user} uses it too; it stays.", user = quoted(&user))));
    }
    (Change::Remove, None)
}

/// Another provider, not made here, that uses a mapping or a key pair.
fn used_by(kind: Kind, object: &Json, present: &Present, made: &[MadeObject]) -> Option<String> {
    if !matches!(kind, Kind::SamlMapping | Kind::KeyPair | Kind::ScimMapping) {
        return None;
    }
    let id = id_of(kind, object)?;
    [Kind::SamlProvider, Kind::ScimProvider].into_iter().find_map(|of| {
        let others = present.of(of).iter().filter(|provider| {
            let own = id_of(of, provider);
            let ours =
                made.iter().filter(|record| kind_of(record) == Some(of)).filter_map(|record| present.recorded(record));
            !ours.into_iter().any(|object| id_of(of, object) == own)
        });
        let user = others.into_iter().find(|provider| references(provider).contains(&id));
        user.and_then(|provider| provider.get("name")).and_then(Json::as_str).map(str::to_owned)
    })
}

/// The identifiers that an object holds of others.
fn references(object: &Json) -> Vec<String> {
    let fields = [
        "signing_kp",
        "name_id_mapping",
        "property_mappings",
        "property_mappings_group",
        "provider",
        "backchannel_providers",
        "target",
        "app",
    ];
    let held = fields.iter().filter_map(|field| object.get(*field));
    let each = held.flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]));
    each.filter(|value| !value.is_null()).map(|value| super::known::plain(&value)).collect()
}

/// The fields of another's object that still hold what was written here.
fn changed_fields(record: &MadeObject, kind: Kind, object: &Json) -> Map<String, Json> {
    let mut back = Map::new();
    for (field, before) in &record.before {
        let one = MadeObject {
            written: record.written.get(field).map(|text| (field.clone(), text.clone())).into_iter().collect(),
            before: std::collections::BTreeMap::new(),
            ..record.clone()
        };
        if let Ok(before) = serde_json::from_str(before)
            && !one.written.is_empty()
            && is_as_written(object, kind, &one)
            && !super::known::same(field, &before, object.get(field))
        {
            back.insert(field.clone(), before);
        }
    }
    back
}

fn fields(record: &MadeObject, kind: Kind, object: &Json, change: Change, present: &Present) -> Vec<PlannedField> {
    let text = |field: &str, value: Option<&Json>| value.and_then(|value| present.known.shown(kind, field, value));
    let back = changed_fields(record, kind, object);
    let names = record.written.keys().filter(|field| change != Change::Restore || back.contains_key(*field));
    names
        .map(|field| PlannedField {
            name: field.clone(),
            before: text(field, object.get(field)),
            after: match change {
                Change::Restore => text(field, back.get(field)),
                Change::Keep => {
                    text(field, serde_json::from_str(record.written.get(field).map_or("", |v| v)).ok().as_ref())
                }
                _ => None,
            },
            differs: change == Change::Remove || change == Change::Restore,
            deviation: None,
        })
        .collect()
}

/// Removes an object and its record. One that is gone already is gone.
pub(super) async fn remove<A: Api>(
    server: &Server<'_, A>,
    record: &MadeObject,
    present: &Present,
    journal: &mut impl Journal,
) -> Result<(), Failure> {
    if let (Some(kind), Some(object)) = (kind_of(record), present.recorded(record)) {
        match server.ask(ApiMethod::Delete, &path_of(kind, object), None).await {
            Err(failure) if failure.code != super::answer::NOT_FOUND => return Err(failure),
            _ => {}
        }
    }
    journal.forget(&record.key, &format!("{} {}", record.kind, record.name))
}

async fn restore<A: Api>(
    server: &Server<'_, A>,
    record: &MadeObject,
    present: &Present,
    journal: &mut impl Journal,
) -> Result<(), Failure> {
    if let (Some(kind), Some(object)) = (kind_of(record), present.recorded(record)) {
        let mut back = changed_fields(record, kind, object);
        // authentik checks the two in one request.
        if back.contains_key("signing_kp") && !back.contains_key("sign_assertion") {
            back.insert("sign_assertion".to_owned(), object.get("sign_assertion").cloned().unwrap_or(Json::from(true)));
        }
        server.ask(ApiMethod::Patch, &path_of(kind, object), Some(Json::Object(back))).await?;
    }
    journal.forget(&record.key, &format!("{} {}", record.kind, record.name))
}
