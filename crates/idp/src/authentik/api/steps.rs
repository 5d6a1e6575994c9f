//! What has to happen to each wanted object: what is there is held against what is wanted, field by field.

use super::{
    known::{Known, Unresolved, same, wanted_text},
    present::{Present, id_of},
};
use crate::authentik::{
    Kind,
    wanted::{Lookup, Stage, Value, Wanted, Wish},
};
use latchkey_core::plain::quoted;
use latchkey_core::{
    administration::{Administration, Change, MadeObject, PlannedField, PlannedObject, called},
    certificate::CertificateFacts,
    message::{Message, Said, exact, say},
};
use serde_json::{Map, Value as Json};

/// The field in which a SCIM provider has its endpoint.
const ENDPOINT: &str = "url";

/// One wanted object and what has to happen to it.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) wanted: Wanted,
    pub(super) change: Change,
    /// The object as it is at the server.
    pub(super) existing: Option<Json>,
    /// Whether it was made here.
    pub(super) ours: bool,
    /// The fields that differ.
    pub(super) differing: Vec<&'static str>,
    pub(super) fields: Vec<PlannedField>,
    pub(super) note: Option<Message>,
    /// What has to be there already and is not.
    pub(super) missing: Vec<Lookup>,
}

/// What the steps are judged by.
pub(super) struct Basis<'a> {
    pub(super) present: &'a Present,
    pub(super) administration: &'a Administration,
    /// The setup's certificate, whose fingerprint authentik tells instead of the certificate itself.
    pub(super) certificate: Option<&'a CertificateFacts>,
    /// Everything that is wanted, for the names of what refers to one another.
    pub(super) names: &'a [Wanted],
}

impl Basis<'_> {
    /// The steps for `wanted`, in their order.
    pub(super) fn steps(&self, wanted: &[Wanted]) -> Vec<Step> {
        wanted.iter().map(|object| self.step(object)).collect()
    }

    fn step(&self, wanted: &Wanted) -> Step {
        let known = &self.present.known;
        let record = self.administration.record(&wanted.key);
        let existing = self.present.existing(wanted, record).cloned();
        let fields: Vec<(&Wish, PlannedField)> =
            wanted.wishes.iter().map(|wish| (wish, self.field(wanted.kind, wish, existing.as_ref(), record))).collect();
        let differing: Vec<&'static str> =
            fields.iter().filter(|(_, field)| field.differs).map(|(wish, _)| wish.field).collect();
        let missing: Vec<Lookup> = missing(known, wanted);
        let ours = existing.as_ref().is_some_and(|object| is_ours(object, wanted.kind, record));
        let change = self.change(wanted, existing.as_ref(), &differing, ours, !missing.is_empty());
        let elsewhere = differing.contains(&ENDPOINT);
        let note = note(wanted, change, &missing, existing.is_some(), elsewhere);
        let fields = fields.into_iter().map(|(_, field)| field).collect();
        Step { wanted: wanted.clone(), change, existing, ours, differing, fields, note, missing }
    }

    fn change(
        &self,
        wanted: &Wanted,
        existing: Option<&Json>,
        differing: &[&str],
        ours: bool,
        missing: bool,
    ) -> Change {
        match existing {
            _ if missing => Change::Conflict,
            None => Change::Create,
            Some(_) if differing.is_empty() => Change::Leave,
            // Another certificate under the same name is somebody's; a key pair is never overwritten.
            Some(_) if wanted.kind == Kind::KeyPair => Change::Conflict,
            // A token that nobody can read back is never overwritten, nor taken to another endpoint.
            Some(_) if wanted.kind == Kind::ScimProvider && !ours && differing.contains(&ENDPOINT) => Change::Conflict,
            Some(_) if ours || self.administration.confirmed.contains(&wanted.key) => Change::Change,
            Some(_) => Change::Conflict,
        }
    }

    fn field(&self, kind: Kind, wish: &Wish, existing: Option<&Json>, record: Option<&MadeObject>) -> PlannedField {
        let known = &self.present.known;
        let name_of = |key: &str| self.names.iter().find(|object| object.key == key).map(|object| object.name.clone());
        let (mut before, mut after) = (None, wanted_text(&wish.value, &name_of));
        let mut differs = existing.is_none();
        if let Some(object) = existing {
            let held = object.get(wish.field);
            before = held.and_then(|held| known.shown(kind, wish.field, held));
            // A key pair is known by its certificate, and what others made by its place; people may call it as they like.
            let by_its_place =
                matches!(kind, Kind::SamlProvider | Kind::SamlMapping | Kind::ScimProvider | Kind::ScimMapping)
                    && record.is_none_or(|record| !record.created);
            let named = (kind == Kind::KeyPair || by_its_place) && wish.field == "name";
            differs = !wish.once
                && !named
                && known.resolve(&wish.value).map_or(true, |value| !same(wish.field, &value, held));
            if wish.once {
                before = after.clone();
            }
        }
        if wish.field == "certificate_data" {
            after = self.certificate.map(|facts| facts.sha256.clone());
            before = existing.and_then(fingerprint);
            differs = existing.is_none() || before != after;
        }
        PlannedField {
            name: wish.field.to_owned(),
            before,
            after,
            differs,
            deviation: wish.deviation.map(str::to_owned),
        }
    }
}

/// The fingerprint that authentik tells of a key pair, written as certificates write it here.
fn fingerprint(object: &Json) -> Option<String> {
    object.get("fingerprint_sha256").and_then(Json::as_str).map(str::to_uppercase)
}

/// Whether an object was made here: its identifier is recorded, or its request had no answer and it is just as written.
pub(super) fn is_ours(object: &Json, kind: Kind, record: Option<&MadeObject>) -> bool {
    let Some(record) = record.filter(|record| record.created) else { return false };
    if record.is_under_way() {
        return is_as_written(object, kind, record);
    }
    id_of(kind, object).as_deref() == Some(&record.id)
}

/// Whether an object holds what was written last, or what it held before that was written.
pub(super) fn is_as_written(object: &Json, kind: Kind, record: &MadeObject) -> bool {
    not_as_written(object, kind, record).is_empty()
}

/// The fields that hold neither what was written last nor what they held before.
pub(super) fn not_as_written(object: &Json, kind: Kind, record: &MadeObject) -> Vec<String> {
    let held = |field: &str, text: &String| {
        let Ok(value) = serde_json::from_str::<Json>(text) else { return false };
        if kind == Kind::KeyPair && field == "certificate_data" {
            return fingerprint(object).as_deref() == value.as_str();
        }
        same(field, &value, object.get(field))
    };
    let changed = record.written.iter().filter(|(field, written)| {
        !held(field, written) && !record.before.get(*field).is_some_and(|before| held(field, before))
    });
    changed.map(|(field, _)| field.clone()).collect()
}

fn missing(known: &Known, wanted: &Wanted) -> Vec<Lookup> {
    let lookups = wanted.wishes.iter().flat_map(|wish| wish.value.lookups());
    lookups.filter(|lookup| !known.found.contains_key(lookup)).cloned().collect()
}

fn note(wanted: &Wanted, change: Change, missing: &[Lookup], there: bool, elsewhere: bool) -> Option<Message> {
    if let Some(lookup) = missing.first() {
        return Some(say::plan_note::missing(exact(lookup.kind.label()), exact(quoted(&lookup.value))));
    }
    match change {
        Change::Conflict if wanted.kind == Kind::KeyPair => Some(say::plan_note::other_certificate()),
        Change::Conflict if wanted.kind == Kind::ScimProvider && elsewhere => Some(say::plan_note::other_endpoint()),
        Change::Conflict if there => Some(say::plan_note::not_made_here()),
        Change::Leave | Change::Change if wanted.kind == Kind::ScimProvider && !elsewhere => {
            Some(say::plan_note::token_stays())
        }
        _ => None,
    }
}

impl Step {
    /// It is to be changed and is not there: a part of an object is not made in place of the whole.
    pub(super) fn needs_to_be_there(&mut self) {
        self.change = Change::Conflict;
        self.note = Some(say::plan_note::not_there_yet());
    }

    /// The step as it is shown.
    pub(super) fn shown(&self) -> PlannedObject {
        PlannedObject {
            key: self.wanted.key.clone(),
            kind: self.wanted.kind.label().to_owned(),
            name: called(&self.wanted.key, &self.wanted.name),
            change: self.change,
            id: self.existing.as_ref().and_then(|object| id_of(self.wanted.kind, object)),
            ours: self.ours,
            fields: self.fields.clone(),
            note: self.note.clone().map(Said::from),
        }
    }

    /// Whether something of it is to be written at `stage`.
    pub(super) fn is_due(&self, stage: Stage) -> bool {
        let differs = |wish: &&Wish| self.differing.contains(&wish.field) && self.stage_of(wish) == stage;
        match self.existing {
            None => stage == Stage::Make,
            Some(_) => self.wanted.wishes.iter().any(|wish| differs(&wish)),
        }
    }

    /// When a field is written. A provider that is there may be letting people in or sending them already: what changes
    /// whom, what and where waits until every binding stands. That SCIM is to run dry comes first of all.
    fn stage_of(&self, wish: &Wish) -> Stage {
        let works = [Kind::SamlProvider, Kind::SamlMapping, Kind::ScimProvider, Kind::ScimMapping];
        let is_there = works.contains(&self.wanted.kind) && self.change != Change::Create;
        match wish.stage {
            Stage::Make if is_there && wish.field == "dry_run" => Stage::Stop,
            Stage::Make if is_there => Stage::Open,
            stage => stage,
        }
    }

    /// What is written at `stage`: of a new object everything that does not wait, of one that is there what differs.
    fn due(&self, stage: Stage) -> Vec<(&Wish, &Value)> {
        let wishes = self.wanted.wishes.iter();
        if self.existing.is_none() {
            let now = |wish| if self.stage_of(wish) == stage { Some(&wish.value) } else { wish.meanwhile.as_ref() };
            return wishes.filter_map(|wish| Some((wish, now(wish)?))).collect();
        }
        let wished = |wish: &&Wish| self.differing.contains(&wish.field) || self.goes_along(wish.field);
        wishes.filter(wished).filter(|wish| self.stage_of(wish) == stage).map(|wish| (wish, &wish.value)).collect()
    }

    /// Whether everything is there that is needed for what is written at `stage`.
    pub(super) fn is_ready(&self, known: &Known, stage: Stage) -> bool {
        self.due(stage).iter().flat_map(|(_, value)| value.needs()).all(|key| known.ids.contains_key(key))
    }

    /// What was to be written at `stage` is written, and the server answered with `object`.
    pub(super) fn written(&mut self, stage: Stage, object: &Json) {
        let is_new = self.existing.is_none();
        let later: Vec<&'static str> = self
            .wanted
            .wishes
            .iter()
            .filter(|wish| self.stage_of(wish) > stage && (is_new || self.differing.contains(&wish.field)))
            .map(|wish| wish.field)
            .collect();
        self.differing = later;
        self.ours |= is_new;
        self.existing = Some(object.clone());
    }

    /// What to send at `stage`. Secrets are put in by `secret`.
    pub(super) fn body(
        &self,
        known: &Known,
        stage: Stage,
        secret: &impl Fn(&Value) -> Option<Json>,
    ) -> Result<Map<String, Json>, Unresolved> {
        let mut body = Map::new();
        for (wish, value) in self.due(stage) {
            let value = match known.resolve(value) {
                Err(Unresolved::Secret) => match secret(&wish.value) {
                    Some(value) => value,
                    None => continue,
                },
                value => value?,
            };
            body.insert(wish.field.to_owned(), self.together(wish.field, value));
        }
        Ok(body)
    }

    /// authentik checks the key pair and whether anything is signed in one request, also when changing. A token goes with
    /// its endpoint: the old one is not sent to a new place. Of a binding authentik wants to hear each time whom it binds.
    fn goes_along(&self, field: &str) -> bool {
        match field {
            "sign_assertion" => self.differing.contains(&"signing_kp"),
            "token" => self.moves(),
            "group" | "user" => self.wanted.kind == Kind::Binding && !self.differing.is_empty(),
            _ => false,
        }
    }

    /// Whether SCIM gets another endpoint.
    pub(super) fn moves(&self) -> bool {
        self.wanted.kind == Kind::ScimProvider && self.existing.is_some() && self.differing.contains(&ENDPOINT)
    }

    /// A list that is only added to keeps what it has.
    fn together(&self, field: &str, value: Json) -> Json {
        if field != "backchannel_providers" {
            return value;
        }
        let held = self.existing.as_ref().and_then(|object| object.get(field)).and_then(Json::as_array);
        let mut all = held.cloned().unwrap_or_default();
        for one in value.as_array().into_iter().flatten() {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
        Json::Array(all)
    }
}
