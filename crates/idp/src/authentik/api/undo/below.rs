//! What others hung on an application or an entitlement that was made here. authentik deletes it with the object, whoever
//! made it: SCIM providers, entitlements and bindings. Measured on 2026.2.2.

use super::{
    super::{
        known::plain,
        present::{Present, id_of, kind_of},
    },
    Kind,
};
use latchkey_core::{
    Code, Finding, Owner,
    administration::{Change, PlannedObject},
    message::{Message, Said, exact, say},
    setup::Setup,
};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// What begins the key of an object that goes with another.
const BELOW: &str = "below/";

/// Whether this is the key of something of others: `below/`, its model and its identifier.
pub fn is_key_of_others(key: &str) -> bool {
    key.strip_prefix(BELOW)
        .and_then(|rest| rest.split_once('/'))
        .is_some_and(|(model, id)| !model.is_empty() && !id.is_empty())
}

pub(super) fn is_below(object: &PlannedObject) -> bool {
    object.key.starts_with(BELOW)
}

/// The identifiers of an application's SCIM providers.
pub(in super::super) fn backchannels(application: &Json) -> Vec<String> {
    let held = application.get("backchannel_providers").and_then(Json::as_array);
    held.into_iter().flatten().map(plain).collect()
}

/// Everything of others that would go with `objects`. It is in the way until each is confirmed by its key.
pub(super) fn of(setup: &Setup, present: &Present, objects: &[PlannedObject]) -> Vec<PlannedObject> {
    let going = |kind: Kind| -> BTreeSet<String> {
        let removed = objects.iter().filter(|object| object.change == Change::Remove && object.kind == kind.label());
        removed.filter_map(|object| object.id.clone()).collect()
    };
    let applications = going(Kind::Application);
    let mut entitlements = going(Kind::Entitlement);
    let is_in = |object: &Json, field: &str, ids: &BTreeSet<String>| {
        object.get(field).map(plain).is_some_and(|id| ids.contains(&id))
    };
    let others = |kind: Kind| present.of(kind).iter().filter(move |object| !is_recorded(setup, kind, object));
    let mut found: Vec<PlannedObject> = Vec::new();
    let senders: BTreeSet<String> = present
        .of(Kind::Application)
        .iter()
        .filter(|app| id_of(Kind::Application, app).is_some_and(|id| applications.contains(&id)))
        .flat_map(backchannels)
        .collect();
    let providers = others(Kind::ScimProvider);
    let sending = providers.filter(|one| id_of(Kind::ScimProvider, one).is_some_and(|id| senders.contains(&id)));
    found.extend(sending.map(|object| planned(setup, Kind::ScimProvider, object)));
    for entitlement in others(Kind::Entitlement).filter(|object| is_in(object, "app", &applications)) {
        entitlements.extend(id_of(Kind::Entitlement, entitlement));
        found.push(planned(setup, Kind::Entitlement, entitlement));
    }
    let targets: BTreeSet<String> = applications.union(&entitlements).cloned().collect();
    let bindings = others(Kind::Binding).filter(|object| is_in(object, "target", &targets));
    found.extend(bindings.map(|object| planned(setup, Kind::Binding, object)));
    found
}

/// Others' bindings to one object.
pub(in super::super) fn bindings_of_others(setup: &Setup, present: &Present, target: &str) -> Vec<Said> {
    let bindings = present.of(Kind::Binding).iter().filter(|binding| !is_recorded(setup, Kind::Binding, binding));
    bindings.filter(|binding| binding.get("target").map(plain).as_deref() == Some(target)).map(name).collect()
}

fn is_recorded(setup: &Setup, kind: Kind, object: &Json) -> bool {
    let of_kind = setup.administration.made.iter().filter(|record| kind_of(record) == Some(kind) && record.created);
    let id = id_of(kind, object);
    of_kind.into_iter().any(|record| {
        Some(&record.id) == id.as_ref() || record.is_under_way() && super::is_as_written(object, kind, record)
    })
}

fn planned(setup: &Setup, kind: Kind, object: &Json) -> PlannedObject {
    let id = id_of(kind, object).unwrap_or_default();
    let model = kind.model().split_once('.').map_or(kind.model(), |(_, model)| model);
    let key = format!("{BELOW}{model}/{id}");
    let confirmed = setup.administration.confirmed.contains(&key);
    let note = match confirmed {
        true => say::plan_note::goes_too(),
        false => say::plan_note::would_go_too(exact(&key)),
    };
    PlannedObject {
        key,
        kind: kind.label().to_owned(),
        name: name(object),
        change: if confirmed { Change::Remove } else { Change::Conflict },
        id: Some(id),
        ours: false,
        fields: Vec::new(),
        note: Some(note.into()),
    }
}

/// What people call it; a binding by whom it binds.
pub(in super::super) fn name(object: &Json) -> Said {
    let text = |field: &str, name: &str| object.get(field)?.get(name)?.as_str().map(str::to_owned);
    let own = object.get("name").and_then(Json::as_str).map(str::to_owned);
    let bound = text("group_obj", "name")
        .map(|group| say::authentik_object::group(exact(group)))
        .or_else(|| text("user_obj", "username").map(|user| say::authentik_object::user(exact(user))))
        .or_else(|| text("policy_obj", "name").map(|policy| say::authentik_object::policy(exact(policy))));
    let own = own.map(|own| exact(own).into()).or_else(|| bound.map(Said::from));
    own.unwrap_or_else(|| exact(object.get("pk").map(plain).unwrap_or_default()).into())
}

/// Nothing was taken back, since something of others would go too.
pub(super) fn blocked(objects: &[PlannedObject]) -> Finding {
    let others: Vec<Message> =
        objects.iter().filter(|object| object.change == Change::Conflict).map(PlannedObject::called).collect();
    Finding::failed(Code::PlanIsClear, say::plan_is_clear::others())
        .got_words(say::authentik_object::several(others))
        .fix(say::plan_is_clear::others_fix())
        .owner(Owner::You)
}
