//! Who may open the application and what sends people, as it will be when a plan is carried out. What others bound to the
//! application or linked with it stays, so it is named; what restricts is not taken away before what would be open without
//! it is stopped.

use super::{
    known::plain,
    live,
    present::{Present, id_of},
    undo,
};
use crate::authentik::{Kind, Version, wanted::SCIM_PROVIDER, wanted::Wanted};
use latchkey_core::{
    Code, Finding,
    administration::{ACCESS_OF_OTHERS, Change, PlannedObject},
    check::Setting,
    message::{Arg, Said, exact, say},
    setup::Setup,
};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// What begins the key of a binding to the application.
const ACCESS: &str = "access/";

/// The setup's application as the server has it, and what a plan makes of its bindings.
pub(super) struct Exposed<'a> {
    setup: &'a Setup,
    context: &'a [Wanted],
    present: &'a Present,
    application: Option<&'a Json>,
}

impl<'a> Exposed<'a> {
    pub(super) fn new(setup: &'a Setup, context: &'a [Wanted], present: &'a Present) -> Self {
        let wanted = context.iter().find(|object| object.key == "application");
        let application =
            wanted.and_then(|wanted| present.existing(wanted, setup.administration.record("application")));
        Self { setup, context, present, application }
    }

    /// The application's enabled bindings: those that are not, restrict nobody and let nobody in.
    fn bindings(&self) -> impl Iterator<Item = &'a Json> + use<'a> {
        let application = self.application.and_then(|application| id_of(Kind::Application, application));
        let bindings = self.present.of(Kind::Binding).iter();
        bindings.filter(move |binding| application.is_some() && enabled_target(binding) == application)
    }

    /// The identifiers of what is wanted of a kind.
    fn wanted(&self, kind: Kind, prefix: &str) -> BTreeSet<String> {
        let wanted = self.context.iter().filter(|object| object.kind == kind && object.key.starts_with(prefix));
        let there = wanted.filter_map(|object| {
            let record = self.setup.administration.record(&object.key);
            self.present.existing(object, record)
        });
        there.filter_map(|object| id_of(kind, object)).collect()
    }

    /// The enabled bindings that stay although nobody named whom they let in.
    fn left(&self, gone: &[(PlannedObject, String)]) -> Vec<&'a Json> {
        let (wanted, going) = (self.wanted(Kind::Binding, ACCESS), going(gone));
        let stays = |binding: &&Json| {
            id_of(Kind::Binding, binding).is_some_and(|id| !wanted.contains(&id) && !going.contains(&id))
        };
        self.bindings().filter(stays).collect()
    }

    /// Whether a binding decides who may open the application when everything is done.
    pub(super) fn is_restricted(&self, gone: &[(PlannedObject, String)]) -> bool {
        !self.setup.administration.access.is_empty() || !self.left(gone).is_empty()
    }

    /// The last binding of the application stays: without one everybody may open it.
    pub(super) fn keep_the_last_restriction(&self, version: Option<Version>, gone: &mut [(PlannedObject, String)]) {
        if self.is_restricted(gone) {
            return;
        }
        let scim = live::provider(self.setup, self.context, self.present).is_some();
        for (object, key) in gone.iter_mut().filter(|(_, key)| key.starts_with(ACCESS)) {
            if !self.setup.administration.confirmed.contains(key.as_str()) {
                undo::keep(object, say::plan_note::last_restriction(exact(key)));
            } else if scim && live::goes_by_bindings(version) && object.change == Change::Remove {
                object.note = Some(say::plan_note::scim_stops_first().into());
            }
        }
    }

    /// Whether somebody is bound; a binding that others made counts too, and is named.
    pub(super) fn access(&self, gone: &[(PlannedObject, String)]) -> Vec<Finding> {
        const CODE: Code = Code::ApplicationAccessLimited;
        let chosen = &self.setup.administration.access;
        let left = self.left(gone);
        let names = |wanted: fn(&Json) -> bool| -> Vec<Said> {
            left.iter().filter(|binding| wanted(binding)).map(|binding| undo::name_of_others(binding)).collect()
        };
        let (people, policies) = (names(|binding| !is_a_policy(binding)), names(is_a_policy));
        let mut findings = Vec::new();
        if chosen.is_empty() && left.is_empty() {
            findings.push(
                Finding::warning(CODE, say::application_access_limited::everybody())
                    .want_words(say::application_access_limited::want())
                    .got_words(say::application_access_limited::everybody_got())
                    .fix(say::application_access_limited::everybody_fix())
                    .setting(Setting::Assignment),
            );
        } else {
            findings.push(Finding::passed(CODE, say::application_access_limited::limited()));
        }
        let named: Vec<Arg> = chosen.iter().map(|grantee| grantee.called().into()).collect();
        // Where nobody is named, whoever others bound is who may.
        if !people.is_empty() && !chosen.is_empty() {
            findings.push(
                Finding::failed(ACCESS_OF_OTHERS, say::application_access_others::people())
                    .want_words(say::authentik_object::several(named))
                    .got_words(say::authentik_object::several(people))
                    .fix(say::application_access_others::people_fix())
                    .setting(Setting::Assignment),
            );
        }
        if !policies.is_empty() {
            findings.push(
                Finding::warning(ACCESS_OF_OTHERS, say::application_access_others::policy())
                    .got_words(say::authentik_object::several(policies))
                    .fix(say::application_access_others::policy_fix())
                    .setting(Setting::Assignment),
            );
        }
        findings
    }

    /// SCIM providers of the application that write although this setup does not want them.
    pub(super) fn senders(&self, gone: &[(PlannedObject, String)]) -> Vec<Finding> {
        let (wanted, going) = (self.wanted(Kind::ScimProvider, SCIM_PROVIDER), going(gone));
        let linked = self.application.map(undo::backchannels).unwrap_or_default();
        let stays = linked.into_iter().filter(|id| !wanted.contains(id) && !going.contains(id));
        let live = stays.filter_map(|id| self.present.by_id(Kind::ScimProvider, &id)).filter(|one| live::is_live(one));
        live.map(|provider| {
            Finding::failed(Code::ScimStopped, say::scim_stopped::not_used())
                .want_words(say::scim_stopped::want())
                .got(provider.get("name").map(plain).unwrap_or_default())
                .fix(say::scim_stopped::not_used_fix())
                .setting(Setting::Assignment)
        })
        .collect()
    }
}

/// What a binding is bound to, where it is enabled.
fn enabled_target(binding: &Json) -> Option<String> {
    let enabled = binding.get("enabled") != Some(&Json::Bool(false));
    binding.get("target").filter(|_| enabled).map(plain)
}

fn is_a_policy(binding: &Json) -> bool {
    let none = |field: &str| binding.get(field).is_none_or(Json::is_null);
    none("group") && none("user")
}

fn going(gone: &[(PlannedObject, String)]) -> BTreeSet<String> {
    let removed = gone.iter().filter(|(object, _)| object.change == Change::Remove);
    removed.filter_map(|(object, _)| object.id.clone()).collect()
}
