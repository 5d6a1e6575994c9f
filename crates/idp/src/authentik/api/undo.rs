//! Taking back: exactly what was made is removed; what was changed gets its earlier values back; what others have changed
//! since stays, with everything that it needs, and is named. SCIM is stopped first. What restricts goes last, or stays
//! with what stays. What others hung on an object goes with it at authentik, so it is asked for.

mod below;
mod left;
mod object;

pub use below::is_key_of_others;
pub(super) use below::{backchannels, bindings_of_others, name as name_of_others};
pub(super) use object::shown;

use object::{changed_fields, references};

use super::{
    Server, Session,
    apply::{Journal, path_of},
    live::is_live,
    plan::{is_known, is_still},
    present::{KINDS, Present, Search, kind_of},
    steps::is_as_written,
};
use crate::authentik::{Kind, version, wanted};
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{Applied, Change, ChangePlan, MadeObject, PlannedObject, Progress, Purpose},
    message::{Message, say},
    ports::{Api, ApiMethod},
    setup::Setup,
};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// What taking back would do, in its order. `prefix` narrows it to the records whose keys begin with it.
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
    let mut present = read(session, setup, prefix).await?;
    let plan = drawn(session, setup, prefix, &present, journal.now());
    let mut applied = Applied { plan, done: Vec::new(), open: Vec::new(), findings: Vec::new(), requests: 0 };
    if applied.plan.objects.iter().any(|object| object.change == Change::Conflict) {
        applied.open = applied.plan.objects.iter().filter(|object| !is_still(object.change)).map(key_of).collect();
        applied.findings.push(below::blocked(&applied.plan.objects));
        applied.requests = session.server.requests();
        return Ok(applied);
    }
    let gone = absent(setup, prefix, &present);
    let work: Vec<PlannedObject> = applied
        .plan
        .objects
        .iter()
        .filter(|object| object.change != Change::Keep && !below::is_below(object))
        .cloned()
        .collect();
    let of = u32::try_from(work.len()).unwrap_or(u32::MAX);
    for record in gone {
        journal.forget(&record.key, &what(record))?;
    }
    let mut stopped = BTreeMap::new();
    let senders = work.iter().filter(|object| is_restored_sender(object)).map(|object| (object, true));
    for (object, first) in senders.chain(work.iter().map(|object| (object, false))) {
        let Some(record) = setup.administration.record(&object.key) else { continue };
        let record = stopped.get(&object.key).unwrap_or(record);
        let outcome = match object.change {
            Change::Restore if first => match stop(&session.server, record, &mut present, journal).await {
                Ok(Some(record)) => {
                    stopped.insert(object.key.clone(), record);
                    Ok(())
                }
                outcome => outcome.map(drop),
            },
            Change::Restore => restore(&session.server, record, &present, journal).await,
            _ => remove(&session.server, record, &present, journal).await,
        };
        if let Err(failure) = outcome {
            let mut finding =
                Finding::failed(failure.code, failure.message.clone()).fix(failure.fix.clone()).owner(Owner::Idp);
            finding.got = Some(object.called().into());
            applied.findings.push(finding);
            break;
        }
        if first {
            continue;
        }
        applied.done.push(object.key.clone());
        let done = u32::try_from(applied.done.len()).unwrap_or(u32::MAX);
        let PlannedObject { key, kind, name, change, .. } = object.clone();
        journal.tell(Progress { done, of, key, kind, name, change });
    }
    let open = work.iter().map(|object| object.key.clone()).filter(|key| !applied.done.contains(key));
    applied.open = open.collect();
    if applied.open.is_empty() {
        applied.done.extend(applied.plan.objects.iter().filter(|object| below::is_below(object)).map(key_of));
        applied.findings.push(ended(&applied));
        if applied.plan.objects.iter().any(|object| matches!(object.change, Change::Keep | Change::Restore)) {
            let again = read(session, setup, prefix).await?;
            applied.findings.extend(left::open(setup, prefix, &again, &BTreeSet::new()));
        }
    }
    applied.requests = session.server.requests();
    Ok(applied)
}

fn key_of(object: &PlannedObject) -> String {
    object.key.clone()
}

fn ended(applied: &Applied) -> Finding {
    let stays = applied.plan.objects.iter().filter(|object| object.change == Change::Keep);
    let kept: Vec<Message> = stays.map(PlannedObject::called).collect();
    if kept.is_empty() {
        return Finding::passed(Code::TakenBack, say::taken_back::everything());
    }
    Finding::warning(Code::TakenBack, say::taken_back::some_stay())
        .got_words(say::authentik_object::several(kept))
        .fix(say::taken_back::some_stay_fix())
        .owner(Owner::Idp)
}

/// The records that taking back is about, newest first.
pub(super) fn records<'a>(setup: &'a Setup, prefix: &'a str) -> impl Iterator<Item = &'a MadeObject> {
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
    if kinds.contains(&Kind::ScimMapping) {
        kinds.insert(Kind::ScimProvider);
    }
    let below = [Kind::Binding, Kind::Entitlement, Kind::Application, Kind::ScimProvider];
    if below.iter().any(|kind| kinds.contains(kind)) {
        kinds.extend(below);
    }
    if session.version.is_some_and(|version| version < version::ENTITLEMENTS) {
        kinds.remove(&Kind::Entitlement);
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
    let below = kinds.contains(&Kind::Binding);
    let search = Search { wanted: &known, made: &made, kinds: &kinds, slugs: &[], below };
    let present = Present::default().read(&session.server, &search).await?;
    let slugs = other_slugs(&made, &present);
    if slugs.is_empty() {
        return Ok(present);
    }
    present.read(&session.server, &Search { slugs: &slugs, ..search }).await
}

/// Where an application is not found by the slug that it had, the providers tell the one that it has now.
fn other_slugs(made: &[MadeObject], present: &Present) -> Vec<String> {
    let applications = made.iter().filter(|record| kind_of(record) == Some(Kind::Application));
    if applications.into_iter().all(|record| present.recorded(record).is_some()) {
        return Vec::new();
    }
    let fields = ["assigned_application_slug", "assigned_backchannel_application_slug"];
    let providers = made.iter().filter_map(|record| present.recorded(record));
    let told = providers.flat_map(|object| fields.iter().filter_map(|field| object.get(*field)?.as_str()));
    let known = |slug: &str| present.of(Kind::Application).iter().any(|app| app.get("slug") == Some(&Json::from(slug)));
    told.filter(|slug| !known(slug)).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

fn drawn<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    prefix: &str,
    present: &Present,
    now: Timestamp,
) -> ChangePlan {
    let made = &setup.administration.made;
    let there = records(setup, prefix).filter(|record| present.recorded(record).is_some());
    let mut objects: Vec<PlannedObject> = there.map(|record| shown(record, present, made)).collect();
    // What stays keeps what it needs, which may be what something else stays for.
    loop {
        let before = objects.iter().filter(|object| object.change == Change::Keep).count();
        keep_what_is_needed(setup, present, &mut objects);
        left::keep_restrictions(setup, present, &mut objects);
        if objects.iter().filter(|object| object.change == Change::Keep).count() == before {
            break;
        }
    }
    objects.sort_by_key(turn);
    let mut others = below::of(setup, present, &objects);
    others.append(&mut objects);
    let objects = others;
    let mut findings = vec![session.version_finding()];
    findings.extend(session.made_elsewhere(setup));
    let going = objects.iter().filter(|object| object.change == Change::Remove).filter_map(|object| object.id.clone());
    findings.extend(left::open(setup, prefix, present, &going.collect()));
    ChangePlan {
        at: now,
        purpose: Purpose::Undo,
        server: session.facts.clone(),
        objects,
        deviations: Vec::new(),
        audience: None,
        findings,
        requests: session.server.requests(),
    }
}

/// When an object has its turn: what sends first, then what lets people in, then what restricts, then what those needed. A
/// SCIM provider of others gets its earlier values back when its application has them.
fn turn(object: &PlannedObject) -> usize {
    let order = [
        Kind::ScimProvider,
        Kind::Application,
        Kind::Entitlement,
        Kind::Binding,
        Kind::SamlProvider,
        Kind::SamlMapping,
        Kind::ScimMapping,
        Kind::KeyPair,
    ];
    let turn = |label: &str| order.iter().position(|kind| label == kind.label()).unwrap_or(order.len()) * 2;
    if is_restored_sender(object) { turn(Kind::Binding.label()) + 1 } else { turn(&object.kind) }
}

fn is_restored_sender(object: &PlannedObject) -> bool {
    object.change == Change::Restore && object.kind == Kind::ScimProvider.label()
}

fn keep_what_is_needed(setup: &Setup, present: &Present, objects: &mut [PlannedObject]) {
    let stays = |key: &str| setup.administration.record(key).and_then(|record| present.recorded(record));
    let kept: Vec<&Json> =
        objects.iter().filter(|object| object.change == Change::Keep).filter_map(|object| stays(&object.key)).collect();
    let needed: BTreeSet<String> = kept.into_iter().flat_map(references).collect();
    // authentik deletes an application's SCIM providers with it, so one that stays needs its application.
    let scim: BTreeSet<String> = objects
        .iter()
        .filter(|object| object.change == Change::Keep && object.kind == Kind::ScimProvider.label())
        .filter_map(|object| object.id.clone())
        .collect();
    let hands = |object: &Json| below::backchannels(object).iter().any(|id| scim.contains(id));
    for object in objects.iter_mut().filter(|object| object.change == Change::Remove) {
        let is_needed = object.id.as_ref().is_some_and(|id| needed.contains(id))
            || object.kind == Kind::Application.label() && stays(&object.key).is_some_and(hands);
        if is_needed {
            keep(object, say::plan_note::needed());
        }
    }
}

/// It stays, and nothing of it differs from what was written.
pub(super) fn keep(object: &mut PlannedObject, note: Message) {
    object.change = Change::Keep;
    object.note = Some(note.into());
    for field in &mut object.fields {
        field.after.clone_from(&field.before);
        field.differs = false;
    }
}

/// An object's kind, as authentik calls it, and its name.
fn what(record: &MadeObject) -> String {
    format!("{} {}", record.kind_label(), record.name)
}

/// The records of which the server has nothing any more.
fn absent<'a>(setup: &'a Setup, prefix: &'a str, present: &Present) -> Vec<&'a MadeObject> {
    // An application that cannot be found but whose bindings are there is somewhere.
    let is_somewhere = |record: &MadeObject| {
        kind_of(record) == Some(Kind::Application)
            && present
                .of(Kind::Binding)
                .iter()
                .any(|binding| binding.get("target").map(super::known::plain).as_deref() == Some(record.id.as_str()))
    };
    records(setup, prefix).filter(|record| present.recorded(record).is_none() && !is_somewhere(record)).collect()
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
    journal.forget(&record.key, &what(record))
}

/// Has a SCIM provider of others run dry until everything around it is as it was. Nothing where it does not write, or
/// cannot run dry.
async fn stop<A: Api>(
    server: &Server<'_, A>,
    record: &MadeObject,
    present: &mut Present,
    journal: &mut impl Journal,
) -> Result<Option<MadeObject>, Failure> {
    let object = present.recorded(record).filter(|object| is_live(object) && object.get("dry_run").is_some());
    let Some(object) = object else { return Ok(None) };
    let path = path_of(Kind::ScimProvider, object);
    let mut record = record.clone();
    record.before.entry("dry_run".to_owned()).or_insert_with(|| Json::from(false).to_string());
    record.written.insert("dry_run".to_owned(), Json::from(true).to_string());
    journal.keep(record.clone())?;
    let dry = server.ask(ApiMethod::Patch, &path, Some(serde_json::json!({ "dry_run": true }))).await?;
    present.replace(Kind::ScimProvider, dry);
    Ok(Some(record))
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
        match server.ask(ApiMethod::Patch, &path_of(kind, object), Some(Json::Object(back))).await {
            // With its application it may be gone already.
            Err(failure) if kind == Kind::ScimProvider && failure.code == super::answer::NOT_FOUND => {}
            answer => drop(answer?),
        }
    }
    journal.forget(&record.key, &what(record))
}
