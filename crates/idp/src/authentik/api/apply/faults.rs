//! What is said where a run did not come to its end, or where the server keeps something else than what was sent.

use super::super::{known, plan::is_still, steps::Step};
use super::Secrets;
use crate::authentik::wanted::{SecretName, Value};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::{Applied, Change, PlannedObject, called},
    message::{Exact, Message, Said, exact, say},
};
use serde_json::{Map, Value as Json};

/// The fault that ended a run.
pub(super) type Stop = Box<Finding>;

/// Holds the server's answer against what was sent. A field that an older or newer server does not know is dropped without a
/// word: where a deviation is concerned that is worth a warning, elsewhere it is a fault.
pub(super) fn kept(step: &Step, body: &Map<String, Json>, object: &Json) -> Result<Vec<Finding>, Stop> {
    let mut findings = Vec::new();
    for wish in &step.wanted.wishes {
        let told_back =
            !matches!(wish.field, "certificate_data") && !matches!(wish.value, Value::Secret(_)) && !wish.once;
        let Some(sent) = body.get(wish.field).filter(|_| told_back) else { continue };
        if known::same(wish.field, sent, object.get(wish.field)) {
            continue;
        }
        let (kind, name) = named(step);
        let title = say::field_kept::not_kept(exact(wish.field), kind, name);
        let finding = match wish.deviation {
            Some(_) => Finding::warning(Code::FieldKept, title).fix(say::field_kept::optional_fix()),
            None => Finding::failed(Code::FieldKept, title).fix(say::field_kept::needed_fix()),
        };
        let finding = finding.want(known::plain(sent)).owner(Owner::Idp);
        let finding = match object.get(wish.field) {
            Some(held) => finding.got(known::plain(held)),
            None => finding.got_words(say::field_kept::not_kept_got()),
        };
        if finding.is_failure() {
            return Err(Box::new(finding));
        }
        findings.push(finding);
    }
    Ok(findings)
}

pub(super) fn differs(step: &Step) -> Stop {
    let field = step.fields.iter().find(|field| field.differs);
    let (kind, name) = named(step);
    let mut finding = Finding::failed(Code::ReadBack, say::read_back::differs(kind, name)).owner(Owner::Idp);
    finding.want = field.and_then(|field| field.after.clone()).map(|value| exact(value).into());
    finding.got = field.and_then(|field| field.before.clone()).map(|value| exact(value).into());
    Box::new(finding.fix(say::read_back::differs_fix()))
}

/// An object's kind, as authentik calls it, and its name.
fn named(step: &Step) -> (Exact, Said) {
    (exact(step.wanted.kind.label()), called(&step.wanted.key, &step.wanted.name))
}

/// The fault that ended a run.
pub(super) fn stopped(failure: &Failure, object: Option<&PlannedObject>) -> Stop {
    let mut finding = Finding::failed(failure.code, failure.message.clone()).fix(failure.fix.clone()).owner(Owner::Idp);
    finding.got = object.map(|object| object.called().into());
    Box::new(finding)
}

pub(super) fn no_identifier(object: &PlannedObject) -> Failure {
    Failure::input(
        Code::AuthentikNotJson,
        say::authentik_not_json::no_identifier(exact(&object.kind), &object.name),
        say::authentik_not_json::no_identifier_fix(),
    )
}

pub(super) fn unmakeable(open: &[Step]) -> Stop {
    let names: Vec<Message> = open.iter().map(|step| step.shown().called()).collect();
    let title = say::object_can_be_made::needs_more(names.len(), names);
    let finding = Finding::failed(Code::ObjectCanBeMade, title).owner(Owner::You);
    Box::new(finding.fix(say::object_can_be_made::needs_more_fix()))
}

/// The secrets that are needed and not at hand.
pub(super) fn lacking(steps: &[Step], secrets: &Secrets) -> Vec<Finding> {
    let written = steps.iter().filter(|step| step.change == Change::Create || !is_still(step.change) && step.moves());
    let needs = |name: SecretName| {
        written.clone().any(|step| step.wanted.wishes.iter().any(|wish| wish.value == Value::Secret(name)))
    };
    let mut findings = Vec::new();
    if needs(SecretName::SigningKey) && secrets.signing_key.is_none() {
        let missing = || {
            Finding::failed(Code::SigningKeyAtHand, say::signing_key_at_hand::not_here())
                .fix(say::signing_key_at_hand::not_here_fix())
                .owner(Owner::You)
        };
        findings.push(secrets.key_withheld.clone().unwrap_or_else(missing));
    }
    if needs(SecretName::ScimToken) && secrets.scim_token.is_none() {
        let missing = || {
            Finding::failed(Code::ScimTokenAtHand, say::scim_token_at_hand::none())
                .fix(say::scim_token_at_hand::none_fix())
                .owner(Owner::Claude)
        };
        findings.push(secrets.scim_token_withheld.clone().unwrap_or_else(missing));
    }
    findings
}

pub(super) fn blocked(applied: &Applied) -> Finding {
    let conflict = applied.plan.objects.iter().find(|object| object.change == Change::Conflict);
    let note = conflict.and_then(|object| object.note.as_ref()).and_then(Said::message);
    let mut finding = Finding::failed(Code::PlanIsClear, say::plan_is_clear::blocked())
        .fix(note.cloned().unwrap_or_else(say::plan_is_clear::blocked_fix))
        .owner(Owner::You);
    finding.got = conflict.map(|object| object.called().into());
    finding
}

pub(super) fn open(applied: &Applied) -> Vec<String> {
    let waiting = applied.plan.objects.iter().filter(|object| !is_still(object.change));
    waiting.filter(|object| !applied.done.contains(&object.key)).map(|object| object.key.clone()).collect()
}
