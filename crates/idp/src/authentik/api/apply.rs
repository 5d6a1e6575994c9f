//! Carrying a plan out, stage by stage: what restricts stands before anybody is let in, and what sends people out comes
//! last. Within a stage what an object needs is made before it, and what does not need one another is made side by side.
//! Each object is written down before its request and again after the answer, and the answer is held against what was
//! sent. The first failure ends it: what was done stays, and the next run goes on from there.

mod faults;

use faults::{Stop, blocked, differs, kept, lacking, no_identifier, open, stopped, unmakeable};

use super::{
    Server, Session,
    plan::{Drawn, Reader, draw, held_back, is_still, may_look, shown},
    present::{KINDS, Present, Search, id_of, kind_of},
    steps::{Basis, Step},
    undo,
};
use crate::authentik::{
    Kind,
    wanted::{STAGES, SecretName, Stage, Value},
};
use futures::{StreamExt, stream};
use latchkey_core::{
    Code, Failure, Finding, Secret, Timestamp,
    administration::{Applied, Change, MadeObject, PlannedObject, Progress, Purpose, UNDER_WAY},
    message::say,
    ports::{Api, ApiMethod},
    setup::Setup,
};
use serde_json::{Map, Value as Json};
use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering},
};

/// The secrets that objects are made with; they go to the server and nowhere else.
#[derive(Default)]
pub struct Secrets {
    /// The private key of the setup's certificate, as PEM.
    pub signing_key: Option<Secret<String>>,
    /// The bearer token of Claude's SCIM endpoint.
    pub scim_token: Option<Secret<String>>,
    /// Why the key is not handed out for this server, where it is not.
    pub key_withheld: Option<Finding>,
    /// Why the bearer token is not handed out for this endpoint, where it is not.
    pub scim_token_withheld: Option<Finding>,
}

/// Where it is written down what was made, at once and for good.
pub trait Journal {
    /// Writes an object down, in place of an older record of its key.
    fn keep(&mut self, object: MadeObject) -> Result<(), Failure>;

    /// Forgets an object that is gone; `what` is its kind and name.
    fn forget(&mut self, key: &str, what: &str) -> Result<(), Failure>;

    /// The time now.
    fn now(&self) -> Timestamp;

    /// Tells whoever watches.
    fn tell(&mut self, progress: Progress);
}

/// Carries out what [`super::plan()`] plans. A second run goes on where the first stopped.
///
/// # Errors
/// Those of reading the server. A failure on the way is no error: it stands in the findings, with what was done and
/// what is open.
pub async fn apply<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    purpose: Purpose,
    secrets: &Secrets,
    journal: &mut impl Journal,
) -> Result<Applied, Failure> {
    if purpose == Purpose::Undo {
        return undo::undo(session, setup, "", journal).await;
    }
    let drawn = if may_look(session, setup) {
        draw(session, setup, purpose, Reader::Run, journal.now()).await?
    } else {
        Drawn::default()
    };
    let plan = shown(session, setup, purpose, &drawn, journal.now());
    let mut applied = Applied { findings: Vec::new(), done: Vec::new(), open: Vec::new(), requests: 0, plan };
    let lacking = lacking(&drawn.steps, secrets);
    if applied.plan.is_blocked() || !lacking.is_empty() {
        applied.open = open(&applied);
        applied.findings = lacking;
        applied.findings.push(blocked(&applied));
        applied.requests = session.server.requests();
        return Ok(applied);
    }
    let gone = drawn.gone.clone();
    let of = drawn.steps.iter().filter(|step| !is_still(step.change)).count() + gone.len();
    let waits = held_back(setup, &drawn);
    let records = setup.administration.made.iter().map(|record| (record.key.clone(), record.clone())).collect();
    let mut run = Run { server: &session.server, setup, secrets, journal, of, done: Vec::new(), records, drawn };
    let mut outcome = run.in_order(&gone).await;
    if outcome.is_ok() {
        outcome = run.read_back().await;
    }
    applied.done = run.done;
    applied.open = open(&applied);
    applied.requests = session.server.requests();
    applied.findings = match outcome {
        Ok(mut findings) => {
            findings.extend(waits);
            findings
        }
        Err(finding) => vec![*finding],
    };
    Ok(applied)
}

/// What a run is made with and what it has come to.
struct Run<'a, 's, A, J> {
    server: &'a Server<'s, A>,
    setup: &'a Setup,
    secrets: &'a Secrets,
    journal: &'a mut J,
    of: usize,
    done: Vec<String>,
    /// The record as it stands now, by key.
    records: BTreeMap<String, MadeObject>,
    drawn: Drawn,
}

/// A request for one object, ready to be sent.
struct Order {
    /// The place of its step.
    at: usize,
    step: Step,
    /// The record as it was before.
    earlier: Option<MadeObject>,
    method: ApiMethod,
    path: String,
    body: Map<String, Json>,
    record: MadeObject,
}

impl<A: Api, J: Journal> Run<'_, '_, A, J> {
    /// Stops what is to send no more, then goes through the stages. Whoever is bound no more goes when those who take their
    /// place are there, and before anybody is let in or sent; what providers used goes when they use it no more.
    async fn in_order(&mut self, gone: &[(PlannedObject, String)]) -> Result<Vec<Finding>, Stop> {
        self.adopt().map_err(|failure| stopped(&failure, None))?;
        let of = |kinds: &[Kind]| -> Vec<_> {
            let is_of = |object: &PlannedObject| kinds.iter().any(|kind| object.kind == kind.label());
            gone.iter().filter(|(object, _)| is_of(object)).cloned().collect()
        };
        let (senders, people) = ([Kind::ScimProvider], [Kind::Binding, Kind::Entitlement]);
        self.remove(&of(&senders)).await?;
        let mut findings = Vec::new();
        for stage in STAGES {
            if stage == Stage::Open {
                self.remove(&of(&people)).await?;
            }
            findings.extend(self.make_all(stage).await?);
        }
        let rest: Vec<Kind> =
            KINDS.into_iter().filter(|kind| !senders.contains(kind) && !people.contains(kind)).collect();
        self.remove(&of(&rest)).await?;
        Ok(findings)
    }

    /// Makes and changes what is due at a stage, wave by wave: a wave is everything whose needs are there.
    async fn make_all(&mut self, stage: Stage) -> Result<Vec<Finding>, Stop> {
        let is_due = |step: &&Step| !is_still(step.change) && step.is_due(stage);
        let steps = self.drawn.steps.iter();
        let mut open: Vec<usize> = steps.enumerate().filter(|(_, step)| is_due(step)).map(|(at, _)| at).collect();
        let mut findings = Vec::new();
        while !open.is_empty() {
            let known = &self.drawn.present.known;
            let ready = |at: &usize| self.drawn.steps.get(*at).is_some_and(|step| step.is_ready(known, stage));
            let (wave, rest): (Vec<usize>, Vec<usize>) = open.into_iter().partition(ready);
            open = rest;
            if wave.is_empty() {
                let waiting = open.iter().filter_map(|at| self.drawn.steps.get(*at)).cloned();
                return Err(unmakeable(&waiting.collect::<Vec<_>>()));
            }
            findings.extend(self.make_wave(&wave, stage).await?);
        }
        Ok(findings)
    }

    /// Completes the record of what was made without an answer having come.
    fn adopt(&mut self) -> Result<(), Failure> {
        for step in self.drawn.steps.iter().filter(|step| step.change == Change::Leave && step.ours) {
            let record = self.records.get_mut(&step.wanted.key);
            let id = step.existing.as_ref().and_then(|object| id_of(step.wanted.kind, object));
            if let (Some(record), Some(id)) = (record.filter(|record| record.is_under_way()), id) {
                record.id = id;
                self.journal.keep(record.clone())?;
            }
        }
        Ok(())
    }

    async fn make_wave(&mut self, wave: &[usize], stage: Stage) -> Result<Vec<Finding>, Stop> {
        let mut orders = Vec::new();
        for at in wave {
            let Some(step) = self.drawn.steps.get(*at).cloned() else { continue };
            let order = self.order(*at, step, stage)?;
            self.keep(order.record.clone()).map_err(|failure| stopped(&failure, Some(&order.step.shown())))?;
            orders.push(order);
        }
        let (server, stop) = (self.server, &AtomicBool::new(false));
        let asked = orders.into_iter().map(|order| async move {
            // After the first failure nothing new is begun; what is under way comes to its end.
            if stop.load(Ordering::Relaxed) {
                return (order, None);
            }
            let body = Json::Object(order.body.clone());
            let answer = server.ask(order.method, &order.path, Some(body)).await;
            if answer.is_err() {
                stop.store(true, Ordering::Relaxed);
            }
            (order, Some(answer))
        });
        let mut answers = stream::iter(asked).buffer_unordered(super::server::AT_ONCE);
        let (mut findings, mut failed) = (Vec::new(), None);
        while let Some((order, answer)) = answers.next().await {
            let settled = match answer {
                Some(Ok(object)) => self.settle(order, stage, &object),
                Some(Err(failure)) => Err(self.give_up(&order, &failure)),
                None => self.not_begun(&order).map(|()| Vec::new()),
            };
            match settled {
                Ok(more) => findings.extend(more),
                Err(finding) => drop(failed.get_or_insert(finding)),
            }
        }
        match failed {
            Some(finding) => Err(finding),
            None => Ok(findings),
        }
    }

    /// Writes an object down.
    fn keep(&mut self, record: MadeObject) -> Result<(), Failure> {
        self.journal.keep(record.clone())?;
        self.records.insert(record.key.clone(), record);
        Ok(())
    }

    fn order(&self, at: usize, step: Step, stage: Stage) -> Result<Order, Stop> {
        let secret = |value: &Value| -> Option<Json> {
            let secret = match value {
                Value::Secret(SecretName::SigningKey) => self.secrets.signing_key.as_ref(),
                Value::Secret(SecretName::ScimToken) => self.secrets.scim_token.as_ref(),
                _ => None,
            };
            secret.map(|secret| Json::from(secret.expose().as_str()))
        };
        let body = step
            .body(&self.drawn.present.known, stage, &secret)
            .map_err(|_| unmakeable(std::slice::from_ref(&step)))?;
        let kind = step.wanted.kind;
        let (method, path) = match &step.existing {
            None => (ApiMethod::Post, kind.path().to_owned()),
            Some(object) => (ApiMethod::Patch, path_of(kind, object)),
        };
        let record = self.record(&step, &body);
        let earlier = self.records.get(&step.wanted.key).cloned();
        Ok(Order { at, step, earlier, method, path, body, record })
    }

    /// The record of a request that is about to be made. Secrets are left out of it.
    fn record(&self, step: &Step, body: &Map<String, Json>) -> MadeObject {
        let earlier = self.records.get(&step.wanted.key);
        let earlier = earlier.filter(|earlier| step.existing.is_some() && (step.ours || !earlier.created)).cloned();
        let mut record = earlier.unwrap_or_else(|| MadeObject {
            key: step.wanted.key.clone(),
            kind: step.wanted.kind.name().to_owned(),
            name: step.wanted.name.clone(),
            id: UNDER_WAY.to_owned(),
            at: self.journal.now(),
            server: self.server.base().to_owned(),
            created: step.existing.is_none(),
            written: BTreeMap::new(),
            before: BTreeMap::new(),
        });
        if let Some(object) = &step.existing {
            record.id = id_of(step.wanted.kind, object).unwrap_or_default();
        }
        record.name.clone_from(&step.wanted.name);
        for wish in &step.wanted.wishes {
            let Some(value) = body.get(wish.field).filter(|_| !wish.once || step.existing.is_none()) else { continue };
            if matches!(wish.value, Value::Secret(_)) {
                continue;
            }
            let written = self.written(wish.field, value);
            if let Some(object) = &step.existing {
                let held = object.get(wish.field).unwrap_or(&Json::Null).to_string();
                // Of another's object the first value is the one to go back to; of one's own, the last that was there.
                if record.created {
                    drop(record.before.insert(wish.field.to_owned(), held))
                } else {
                    record.before.entry(wish.field.to_owned()).or_insert(held);
                }
            }
            record.written.insert(wish.field.to_owned(), written);
        }
        record
    }

    /// What is written down of a value; of a certificate the fingerprint, which is what authentik tells.
    fn written(&self, field: &str, value: &Json) -> String {
        let facts = self.setup.certificate.as_ref().map(|held| &held.facts);
        match facts.filter(|_| field == "certificate_data") {
            Some(facts) => Json::from(facts.sha256.as_str()).to_string(),
            None => value.to_string(),
        }
    }

    /// An answer came: the object is written down with its identifier, and held against what was sent.
    fn settle(&mut self, order: Order, stage: Stage, object: &Json) -> Result<Vec<Finding>, Stop> {
        let Order { at, step, body, mut record, .. } = order;
        let shown = step.shown();
        let id = object.get(step.wanted.kind.identifier()).filter(|id| !id.is_null());
        let Some(id) = id else { return Err(stopped(&no_identifier(&shown), Some(&shown))) };
        record.id = super::known::plain(id);
        self.keep(record).map_err(|failure| stopped(&failure, Some(&shown)))?;
        self.drawn.present.known.ids.insert(step.wanted.key.clone(), id.clone());
        let findings = kept(&step, &body, object)?;
        let Some(step) = self.drawn.steps.get_mut(at) else { return Ok(findings) };
        step.written(stage, object);
        if step.differing.is_empty() {
            self.told(&shown);
            self.done.push(shown.key);
        }
        Ok(findings)
    }

    fn told(&mut self, object: &PlannedObject) {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        self.journal.tell(Progress {
            done: number(self.done.len() + 1),
            of: number(self.of),
            key: object.key.clone(),
            kind: object.kind.clone(),
            name: object.name.clone(),
            change: object.change,
        });
    }

    /// A request failed. Where the server refused it, nothing was made and the record goes; where no answer came, the
    /// record stays, since the object may be there.
    fn give_up(&mut self, order: &Order, failure: &Failure) -> Stop {
        let shown = order.step.shown();
        let refused = failure.kind == latchkey_core::FailureKind::Input;
        if refused && order.record.is_under_way() {
            let what = format!("{} {}", shown.kind, order.step.wanted.name);
            if let Err(failure) = self.journal.forget(&shown.key, &what) {
                return stopped(&failure, Some(&shown));
            }
        }
        stopped(failure, Some(&shown))
    }

    /// A request that was written down and then not made.
    fn not_begun(&mut self, order: &Order) -> Result<(), Stop> {
        let shown = order.step.shown();
        let outcome = match &order.earlier {
            Some(earlier) => self.keep(earlier.clone()),
            None => self.journal.forget(&shown.key, &format!("{} {}", shown.kind, order.step.wanted.name)),
        };
        outcome.map_err(|failure| stopped(&failure, Some(&shown)))
    }

    /// Removes what is not wanted any more.
    async fn remove(&mut self, gone: &[(PlannedObject, String)]) -> Result<(), Stop> {
        for (object, key) in gone.iter().filter(|(object, _)| object.change == Change::Remove) {
            let Some(record) = self.setup.administration.record(key) else { continue };
            undo::remove(self.server, record, &self.drawn.present, self.journal)
                .await
                .map_err(|failure| stopped(&failure, Some(object)))?;
            if let (Some(kind), Some(id)) = (kind_of(record), &object.id) {
                self.drawn.present.forget(kind, id);
            }
            self.told(object);
            self.done.push(key.clone());
        }
        Ok(())
    }

    /// Reads providers, application and bindings once more, as the server has them now. Key pair, mappings and entitlements
    /// were held against the server's own answer when they were made, and what refers to them is read here.
    async fn read_back(&mut self) -> Result<Vec<Finding>, Stop> {
        if self.done.is_empty() {
            return Ok(Vec::new());
        }
        let kinds: Vec<Kind> = [Kind::SamlProvider, Kind::ScimProvider, Kind::Application, Kind::Binding]
            .into_iter()
            .filter(|kind| self.drawn.steps.iter().any(|step| step.wanted.kind == *kind))
            .collect();
        let present: Present = std::mem::take(&mut self.drawn.present);
        let search = Search { wanted: &self.drawn.context, made: &[], kinds: &kinds, slugs: &[], below: false };
        let present = present.read(self.server, &search).await.map_err(|failure| stopped(&failure, None))?;
        let basis = Basis {
            present: &present,
            administration: &self.setup.administration,
            certificate: self.setup.certificate.as_ref().map(|held| &held.facts),
            names: &self.drawn.context,
        };
        let again =
            self.drawn.steps.iter().filter(|step| kinds.contains(&step.wanted.kind)).map(|step| step.wanted.clone());
        let differing: Vec<Step> =
            basis.steps(&again.collect::<Vec<_>>()).into_iter().filter(|step| step.change != Change::Leave).collect();
        match differing.first() {
            None => Ok(vec![Finding::passed(Code::ReadBack, say::read_back::same())]),
            Some(step) => Err(differs(step)),
        }
    }
}

/// Where an object is, for changing and removing it.
pub(super) fn path_of(kind: Kind, object: &Json) -> String {
    let id = match kind {
        Kind::Application => object.get("slug").map(super::known::plain),
        _ => id_of(kind, object),
    };
    format!("{}{}/", kind.path(), super::server::encoded(&id.unwrap_or_default()))
}
