//! What is said where a run did not come to its end, or where the server keeps something else than what was sent.

use super::super::{known, plan::is_still, steps::Step};
use super::Secrets;
use crate::authentik::wanted::{SecretName, Value};
use latchkey_core::{
    Code, Failure, Finding, Owner,
    administration::{Applied, Change, PlannedObject},
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
        let title = format!("{} {} does not keep {}", step.wanted.kind.label(), step.wanted.name, wish.field);
        let held = object.get(wish.field).map(known::plain).unwrap_or_else(|| "nothing".to_owned());
        let want = known::plain(sent);
        if wish.deviation.is_some() {
            let finding = Finding::warning(Code::FieldKept, title).want(want).got(held).owner(Owner::Idp);
            findings.push(finding.fix("Go on without it, or update authentik."));
            continue;
        }
        let finding = Finding::failed(Code::FieldKept, title).want(want).got(held).owner(Owner::Idp);
        let fix = "Check the server's version; set this field by hand with the guide, then plan again.";
        return Err(Box::new(finding.fix(fix)));
    }
    Ok(findings)
}

pub(super) fn differs(step: &Step) -> Stop {
    let field = step.fields.iter().find(|field| field.differs);
    let title = format!("{} {} is not as it was written", step.wanted.kind.label(), step.wanted.name);
    let mut finding = Finding::failed(Code::ReadBack, title).owner(Owner::Idp);
    finding.want = field.and_then(|field| field.after.clone()).map(Into::into);
    finding.got = field.and_then(|field| field.before.clone()).map(Into::into);
    let fix = "Plan again to see the difference; somebody else, or a blueprint, may be changing it at the same time.";
    Box::new(finding.fix(fix))
}

/// The fault that ended a run.
pub(super) fn stopped(failure: &Failure, object: Option<&PlannedObject>) -> Stop {
    let title = failure.message.trim_end_matches('.').to_owned();
    let mut finding = Finding::failed(failure.code, title).fix(&failure.fix).owner(Owner::Idp);
    finding.got = object.map(|object| format!("{} {}", object.kind, object.name).into());
    Box::new(finding)
}

pub(super) fn no_identifier(object: &PlannedObject) -> Failure {
    Failure::input(
        Code::AuthentikNotJson,
        format!("The server gives no identifier for {} {}.", object.kind, object.name),
        "Plan again to see whether it is there.",
    )
}

pub(super) fn unmakeable(open: &[Step]) -> Stop {
    let names: Vec<String> =
        open.iter().map(|step| format!("{} {}", step.wanted.kind.label(), step.wanted.name)).collect();
    let title = format!("{} needs something that is not there", names.join(", "));
    let finding = Finding::failed(Code::ObjectCanBeMade, title).owner(Owner::You);
    Box::new(finding.fix("Plan again; if this comes again, report it as a bug."))
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
            Finding::failed(Code::SigningKeyAtHand, "The key of the certificate is not in this machine's vault")
                .fix("Work on the machine where the certificate was made, or make another certificate here.")
                .owner(Owner::You)
        };
        findings.push(secrets.key_withheld.clone().unwrap_or_else(missing));
    }
    if needs(SecretName::ScimToken) && secrets.scim_token.is_none() {
        let missing = || {
            Finding::failed(Code::ScimTokenAtHand, "There is no bearer token for the SCIM endpoint yet")
                .fix("Enter the token that Claude shows beside the endpoint.")
                .owner(Owner::Claude)
        };
        findings.push(secrets.scim_token_withheld.clone().unwrap_or_else(missing));
    }
    findings
}

pub(super) fn blocked(applied: &Applied) -> Finding {
    let conflict = applied.plan.objects.iter().find(|object| object.change == Change::Conflict);
    let fix = conflict.and_then(|object| object.note.clone());
    let mut finding = Finding::failed(Code::PlanIsClear, "Nothing was changed, because something is in the way")
        .fix(fix.unwrap_or_else(|| "Fix what the plan names first, then plan again.".to_owned()))
        .owner(Owner::You);
    finding.got = conflict.map(|object| format!("{} {}", object.kind, object.name).into());
    finding
}

pub(super) fn open(applied: &Applied) -> Vec<String> {
    let waiting = applied.plan.objects.iter().filter(|object| !is_still(object.change));
    waiting.filter(|object| !applied.done.contains(&object.key)).map(|object| object.key.clone()).collect()
}
