//! What stays stays restricted: the bindings of an application that stays, and what is said where something open is left.

use super::{
    super::{
        known::plain,
        live::is_live,
        present::{Present, id_of, kind_of},
    },
    Kind, keep, records,
};
use latchkey_core::{
    Code, Finding,
    administration::{Change, PlannedObject},
    check::Setting,
    message::{exact, say},
    setup::Setup,
};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// Bindings that let people open an application stay where the application stays and would be open to everybody without.
pub(super) fn keep_restrictions(setup: &Setup, present: &Present, objects: &mut [PlannedObject]) {
    let removed: BTreeSet<String> = objects
        .iter()
        .filter(|object| object.change == Change::Remove)
        .filter_map(|object| object.id.clone())
        .collect();
    let is_binding =
        |object: &&mut PlannedObject| object.change == Change::Remove && object.kind == Kind::Binding.label();
    for object in objects.iter_mut().filter(is_binding) {
        let binding = object.id.as_deref().and_then(|id| present.by_id(Kind::Binding, id));
        let Some(target) = binding.and_then(|binding| binding.get("target")).map(plain) else { continue };
        if present.by_id(Kind::Entitlement, &target).is_some() {
            continue;
        }
        let others = bindings(present, &target).filter(|id| !removed.contains(id)).count();
        let confirmed = setup.administration.confirmed.contains(&object.key);
        if !removed.contains(&target) && others == 0 && !confirmed {
            let note = say::plan_note::restricts_what_stays(exact(&object.key));
            keep(object, note);
        }
    }
}

/// The enabled bindings of a target, by identifier.
fn bindings<'a>(present: &'a Present, target: &'a str) -> impl Iterator<Item = String> + 'a {
    let held = present.of(Kind::Binding).iter().filter(|binding| binding.get("enabled") != Some(&Json::Bool(false)));
    held.filter(move |binding| binding.get("target").map(plain).as_deref() == Some(target))
        .filter_map(|binding| id_of(Kind::Binding, binding))
}

/// What is open once everything in `going` is gone: an application that everybody may open, SCIM that goes on writing.
pub(super) fn open(setup: &Setup, prefix: &str, present: &Present, going: &BTreeSet<String>) -> Vec<Finding> {
    let stays = |record: &&latchkey_core::administration::MadeObject| {
        present.recorded(record).is_some() && !going.contains(&record.id)
    };
    let mut findings = Vec::new();
    for record in records(setup, prefix).filter(stays) {
        let Some(object) = present.recorded(record) else { continue };
        match kind_of(record) {
            Some(Kind::ScimProvider) if is_live(object) => {
                let finding = match record.created {
                    true => Finding::failed(Code::ScimStopped, say::scim_stopped::changed())
                        .fix(say::scim_stopped::changed_fix()),
                    false => Finding::warning(Code::ScimStopped, say::scim_stopped::as_before())
                        .fix(say::scim_stopped::as_before_fix()),
                };
                findings
                    .push(finding.want_words(say::scim_stopped::want()).got(&record.name).setting(Setting::Assignment));
            }
            Some(Kind::Application) if lets_in(object, going) && is_open(present, &record.id, going) => {
                let title = say::application_access_limited::stays_open();
                let finding = match record.created {
                    true => Finding::failed(Code::ApplicationAccessLimited, title),
                    false => Finding::warning(Code::ApplicationAccessLimited, title),
                };
                findings.push(
                    finding
                        .want_words(say::application_access_limited::want())
                        .got(&record.name)
                        .fix(say::application_access_limited::stays_open_fix())
                        .setting(Setting::Assignment),
                );
            }
            _ => {}
        }
    }
    findings
}

/// Whether an application has a provider that stays.
fn lets_in(application: &Json, going: &BTreeSet<String>) -> bool {
    let provider = application.get("provider").filter(|provider| !provider.is_null()).map(plain);
    let senders = super::below::backchannels(application);
    provider.into_iter().chain(senders).any(|id| !going.contains(&id))
}

fn is_open(present: &Present, application: &str, going: &BTreeSet<String>) -> bool {
    bindings(present, application).all(|id| going.contains(&id))
}
