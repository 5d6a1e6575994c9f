//! The plan: what is there, what is wanted, what has to happen, and what is to be said of the whole.

use super::{
    Session, directory,
    exposed::Exposed,
    live::{self, HeldBack},
    names,
    present::{KINDS, Present, Search, kind_of},
    steps::{Basis, Step},
    undo,
};
use crate::{
    Values,
    authentik::{
        Kind, Version, version,
        wanted::{self, PREFIX, Wanted},
    },
};
use latchkey_core::plain::quoted;
use latchkey_core::{
    Code, Failure, Finding, Owner, Timestamp,
    administration::{Change, ChangePlan, GroupsFrom, PlannedObject, Purpose, SyncAudience, TEMPORARY_LEFT},
    check::Setting,
    message::{exact, say},
    ports::Api,
    setup::Setup,
};

/// Who gets a plan.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Reader {
    /// A person reads it, and with it whom SCIM would send.
    Person,
    /// It is carried out at once.
    Run,
}

/// What was read and worked out for a purpose. Of a server that is too old nothing is read.
#[derive(Default)]
pub(super) struct Drawn {
    /// Everything that the connection wants, for names and identifiers.
    pub(super) context: Vec<Wanted>,
    pub(super) present: Present,
    pub(super) steps: Vec<Step>,
    /// Whom SCIM would send, while it is there and not live.
    audience: Option<SyncAudience>,
    /// Why SCIM stays dry although it is to write.
    held_back: Option<HeldBack>,
    /// What was made here and is wanted no more, with the keys of the records.
    pub(super) gone: Vec<(PlannedObject, String)>,
}

/// What has to happen at the server for `purpose`. Nothing is changed.
///
/// # Errors
/// Those of [`super::Server::ask`].
pub async fn plan<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    purpose: Purpose,
    now: Timestamp,
) -> Result<ChangePlan, Failure> {
    if purpose == Purpose::Undo {
        return undo::plan(session, setup, "", now).await;
    }
    let drawn = if may_look(session, setup) {
        draw(session, setup, purpose, Reader::Person, now).await?
    } else {
        Drawn::default()
    };
    Ok(shown(session, setup, purpose, &drawn, now))
}

/// Whether the server may be read and changed for this setup.
pub(super) fn may_look<A>(session: &Session<'_, A>, setup: &Setup) -> bool {
    !session.is_too_old() && session.made_elsewhere(setup).is_none()
}

/// What `purpose` wants.
pub(super) fn wanted_for<A>(session: &Session<'_, A>, setup: &Setup, purpose: Purpose) -> Vec<Wanted> {
    match purpose {
        Purpose::Connect => wanted::of(setup, session.version),
        Purpose::UpdateProvider => wanted::update(setup, session.version),
        Purpose::Twin => wanted::twin(setup, session.version),
        Purpose::Undo => Vec::new(),
    }
}

/// Reads the server and holds it against what is wanted.
pub(super) async fn draw<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    purpose: Purpose,
    reader: Reader,
    now: Timestamp,
) -> Result<Drawn, Failure> {
    let mut context = wanted::of(setup, session.version);
    let targets = wanted_for(session, setup, purpose);
    if purpose == Purpose::Twin {
        context.extend(targets.iter().cloned());
    }
    if session.version.is_some_and(|version| version < version::ENTITLEMENTS) {
        context.retain(|object| object.kind != Kind::Entitlement && !object.key.contains("entitlement/"));
    }
    let made = &setup.administration.made;
    let present = Present::of_certificate(setup.certificate.as_ref().map(|held| &held.facts))
        .read(&session.server, &Search { wanted: &context, made, kinds: &KINDS, slugs: &[], below: false })
        .await?;
    let basis = Basis {
        present: &present,
        administration: &setup.administration,
        certificate: setup.certificate.as_ref().map(|held| &held.facts),
        names: &context,
    };
    let mut known: Vec<Wanted> =
        targets.into_iter().filter(|target| context.iter().any(|object| object.key == target.key)).collect();
    let scim = live::provider(setup, &known, &present);
    let gone = match purpose {
        Purpose::Connect => stale(setup, session.version, &context, &present),
        _ => Vec::new(),
    };
    let (mut audience, mut held_back) = (None, None);
    if known.iter().any(|object| object.kind == Kind::ScimProvider) {
        let is_live = scim.is_some_and(|scim| live::is_live_at(scim, setup));
        if !is_live {
            audience = live::audience(session, setup, &known, &present, now).await?;
        }
        let mut dry = known.clone();
        wanted::hold_back(&mut dry, session.version);
        if setup.administration.scim_live {
            let is_open = live::goes_by_bindings(session.version)
                && !Exposed::new(setup, &context, &present).is_restricted(&gone);
            if is_open {
                held_back = Some(HeldBack::Unrestricted);
            } else if !is_live {
                let removed = gone.iter().any(|(object, _)| object.change == Change::Remove);
                held_back = live::held_back(setup, &basis.steps(&dry), removed, audience.as_ref(), reader);
            }
        }
        if held_back.is_some() {
            known = dry;
        }
    }
    let mut steps = basis.steps(&known);
    if purpose == Purpose::UpdateProvider {
        steps.iter_mut().filter(|step| step.existing.is_none()).for_each(Step::needs_to_be_there);
    }
    Ok(Drawn { context, present, steps, audience, held_back, gone })
}

pub(super) fn shown<A: Api>(
    session: &Session<'_, A>,
    setup: &Setup,
    purpose: Purpose,
    drawn: &Drawn,
    now: Timestamp,
) -> ChangePlan {
    let mut objects: Vec<PlannedObject> = drawn.steps.iter().map(Step::shown).collect();
    objects.extend(drawn.gone.iter().map(|(shown, _)| shown.clone()));
    let mut findings = vec![session.version_finding()];
    if purpose == Purpose::Connect && may_look(session, setup) {
        findings.extend(remarks(session, setup, drawn));
    }
    findings.extend(session.made_elsewhere(setup));
    findings.extend(missing(drawn));
    findings.extend(temporary(setup, drawn, purpose));
    findings.extend(held_back(setup, drawn));
    ChangePlan {
        at: now,
        purpose,
        server: session.facts.clone(),
        objects,
        deviations: wanted::deviations(setup, session.version),
        audience: drawn.audience.clone(),
        findings,
        requests: session.server.requests(),
    }
}

/// What was made here and is wanted no more: another certificate's key pair, a group whose access was taken back.
fn stale(
    setup: &Setup,
    version: Option<Version>,
    context: &[Wanted],
    present: &Present,
) -> Vec<(PlannedObject, String)> {
    let made = setup.administration.made.iter().rev();
    let unwanted =
        made.filter(|record| !record.key.starts_with(PREFIX) && !context.iter().any(|object| object.key == record.key));
    let mut gone: Vec<(PlannedObject, String)> = unwanted
        .filter(|record| record.created)
        .filter_map(|record| {
            present.recorded(record)?;
            let mut shown = undo::shown(record, present, &setup.administration.made);
            let others = shown.id.as_deref().filter(|_| shown.change == Change::Remove);
            let others = others.map(|id| undo::bindings_of_others(setup, present, id)).unwrap_or_default();
            if !others.is_empty() {
                undo::keep(&mut shown, say::plan_note::others_bound(others));
            }
            shown.note = shown.note.or_else(|| Some(say::plan_note::not_wanted().into()));
            Some((shown, record.key.clone()))
        })
        .collect();
    Exposed::new(setup, context, present).keep_the_last_restriction(version, &mut gone);
    gone
}

/// Why SCIM stays dry although it is to write.
pub(super) fn held_back(setup: &Setup, drawn: &Drawn) -> Option<Finding> {
    drawn.held_back.map(|why| why.finding(setup, drawn.audience.as_ref()))
}

/// What is to be said of the choices.
fn remarks<A>(session: &Session<'_, A>, setup: &Setup, drawn: &Drawn) -> Vec<Finding> {
    let values = Values::of(setup);
    let chosen = &setup.administration;
    let mut findings = Vec::new();
    if setup.certificate.is_none() {
        findings.push(
            Finding::failed(Code::SigningCertificateChosen, say::signing_certificate_chosen::none())
                .fix(say::signing_certificate_chosen::none_fix())
                .owner(Owner::You),
        );
    }
    if setup.certificate.as_ref().is_some_and(|held| held.facts.key_kind == "Ed25519") {
        findings.push(
            Finding::failed(Code::SigningKeyKind, say::signing_key_kind::ed25519())
                .want_words(say::signing_key_kind::ed25519_want())
                .got("Ed25519")
                .fix(say::signing_key_kind::ed25519_fix())
                .setting(Setting::SigningCertificate),
        );
    }
    let exposed = Exposed::new(setup, &drawn.context, &drawn.present);
    findings.extend(exposed.access(&drawn.gone));
    findings.extend(exposed.senders(&drawn.gone));
    findings.extend(directory::findings(setup, session.version));
    findings.extend(names::findings(setup));
    let entitled = chosen.groups_from == GroupsFrom::Entitlements && !values.sent_groups.is_empty();
    if entitled && session.version.is_some_and(|version| version < version::ENTITLEMENTS) {
        findings.push(
            Finding::failed(Code::EntitlementsKnown, say::entitlements_known::too_old())
                .want(version::ENTITLEMENTS.to_string())
                .got(&session.facts.version)
                .fix(say::entitlements_known::too_old_fix())
                .setting(Setting::Groups),
        );
    } else if entitled {
        findings.extend(unbound_entitlements(setup, &values));
    }
    if values.scim {
        let scim = live::provider(setup, &drawn.context, &drawn.present);
        findings.extend(live::remarks(setup, session.version, scim));
    }
    if values.scim && chosen.scim_url.is_none() {
        findings.push(
            Finding::failed(Code::ScimEndpointGiven, say::scim_endpoint_given::none())
                .fix(say::scim_endpoint_given::none_fix())
                .owner(Owner::Claude),
        );
    }
    findings
}

fn unbound_entitlements(setup: &Setup, values: &Values) -> Vec<Finding> {
    let bound = &setup.administration.entitlements;
    let nobody = values.sent_groups.iter().filter(|name| bound.get(*name).is_none_or(Vec::is_empty));
    let mut findings: Vec<Finding> = nobody
        .map(|name| {
            Finding::warning(Code::EntitlementBound, say::entitlement_bound::nobody(exact(name)))
                .fix(say::entitlement_bound::nobody_fix(exact(name)))
                .setting(Setting::Groups)
        })
        .collect();
    let unknown = bound.keys().filter(|name| !values.groups.contains(name));
    findings.extend(unknown.map(|name| {
        Finding::warning(Code::EntitlementMapped, say::entitlement_mapped::gives_nothing(exact(name)))
            .want(values.groups.join(", "))
            .got(name)
            .fix(say::entitlement_mapped::gives_nothing_fix())
            .owner(Owner::You)
    }));
    findings
}

/// What has to be there already and is not.
fn missing(drawn: &Drawn) -> Vec<Finding> {
    let mut seen = std::collections::BTreeSet::new();
    let lookups = drawn.steps.iter().flat_map(|step| &step.missing);
    lookups
        .filter(|lookup| seen.insert((*lookup).clone()))
        .map(|lookup| {
            let (kind, name) = (exact(lookup.kind.label()), exact(quoted(&lookup.value)));
            Finding::failed(Code::AuthentikHasWhatIsNeeded, say::authentik_has_what_is_needed::missing(kind, name))
                .want(&lookup.value)
                .fix(say::authentik_has_what_is_needed::missing_fix())
                .owner(Owner::Idp)
        })
        .collect()
}

/// The provider holds a temporary value although the real one is known. One that this plan replaces is no failure.
fn temporary(setup: &Setup, drawn: &Drawn, purpose: Purpose) -> Vec<Finding> {
    let known = setup.service_provider.acs.is_some() && setup.service_provider.entity_id.is_some();
    let provider = drawn.steps.iter().find(|step| step.wanted.key == "provider" && step.existing.is_some());
    let Some(provider) = provider.filter(|_| known && purpose != Purpose::Twin) else { return Vec::new() };
    let (acs, audience) = (setup.loopback.acs(), setup.loopback.entity_id());
    let held =
        |field: &str| provider.existing.as_ref().and_then(|object| object.get(field)).and_then(|held| held.as_str());
    let left = [("acs_url", acs, Setting::Acs), ("audience", audience, Setting::Audience)];
    left.into_iter()
        .filter(|(field, value, _)| held(field) == Some(value))
        .map(|(field, value, setting)| {
            let want =
                provider.fields.iter().find(|planned| planned.name == field).and_then(|planned| planned.after.clone());
            if provider.change == Change::Change && provider.differing.contains(&field) {
                return Finding::warning(TEMPORARY_LEFT, say::temporary_value_left::replaced(exact(field)))
                    .want(want.unwrap_or_default())
                    .got(value)
                    .fix(say::temporary_value_left::replaced_fix())
                    .setting(setting);
            }
            Finding::failed(TEMPORARY_LEFT, say::temporary_value_left::still_there(exact(field)))
                .want(want.unwrap_or_default())
                .got(value)
                .fix(say::temporary_value_left::still_there_fix())
                .setting(setting)
        })
        .collect()
}

/// Whether nothing has to happen to a planned object.
pub(super) fn is_still(change: Change) -> bool {
    matches!(change, Change::Leave | Change::Keep)
}

/// Whether a record is of a kind that is known.
pub(super) fn is_known(record: &latchkey_core::administration::MadeObject) -> bool {
    kind_of(record).is_some()
}
