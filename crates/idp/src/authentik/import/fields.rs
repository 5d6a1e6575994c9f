//! Which fields of the setup an application fills. What has no field is named.

use super::{Existing, deviations, groups_mapping, is_temporary, mode, name, sends_once, switch, text};
use latchkey_core::{
    Code, Finding, Owner,
    check::Setting,
    field::Field,
    message::{Arg, exact, say},
    setup::Setup,
};
use serde_json::Value;

/// The fields as they are typed, and findings for what could not be taken over.
pub(super) fn of(existing: &Existing, setup: &Setup) -> (Vec<(Field, Vec<String>)>, Vec<Finding>) {
    let (application, provider) = (&existing.application, &existing.provider);
    let mut left_out = Vec::new();
    let mut fields = vec![
        (Field::IdpUrl, vec![existing.base.clone()]),
        (Field::ApplicationName, vec![name(application).to_owned()]),
        (Field::ApplicationSlug, vec![text(application, "slug").to_owned()]),
    ];
    // What WorkOS showed counts more than what authentik has.
    let mut real = |field: Field, known: bool, value: &str| {
        if !known && !value.is_empty() && !is_temporary(value) {
            fields.push((field, vec![value.to_owned()]));
        }
    };
    real(Field::Acs, setup.service_provider.acs.is_some(), text(provider, "acs_url"));
    real(Field::EntityId, setup.service_provider.entity_id.is_some(), text(provider, "audience"));
    if setup.service_provider.acs.is_none()
        && let Some(port) = own_port(text(provider, "acs_url"))
    {
        fields.push((Field::Port, vec![port.to_string()]));
    }
    if let Some(flow) = existing.flow.as_deref().filter(|flow| !flow.is_empty()) {
        fields.push((Field::AuthorizationFlow, vec![flow.to_owned()]));
    }
    fields.push((Field::ApplicationGroup, vec![text(application, "group").to_owned()]));
    fields
        .push((Field::Access, existing.access.iter().filter_map(|binding| grantee(binding, &mut left_out)).collect()));
    let mut entitled = Vec::new();
    for (entitlement, bindings) in &existing.entitlements {
        let bound = bindings.iter().filter_map(|binding| grantee(binding, &mut left_out));
        let (usable, unusable): (Vec<String>, Vec<String>) = bound.partition(|who| !who.contains('='));
        entitled.extend(usable.iter().map(|who| format!("{}={who}", name(entitlement))));
        left_out.extend(unusable.into_iter().map(|who| exact(who).into()));
    }
    fields.push((Field::Entitlements, entitled));
    if let Some(mapping) = groups_mapping(existing) {
        let expression = text(mapping, "expression");
        let from = if expression.contains("app_entitlements") { "entitlements" } else { "groups" };
        fields.push((Field::GroupsFrom, vec![from.to_owned()]));
        fields.push((Field::DeduplicateGroups, vec![yes(sends_once(expression))]));
    }
    if let Some(scim) = &existing.scim {
        fields.push((Field::ScimUrl, vec![text(scim, "url").to_owned()]));
        fields.push((Field::ScimGroups, existing.scim_groups.clone()));
        fields.push((Field::ScimLive, vec![yes(!switch(scim, "dry_run"))]));
    }
    let off = deviations::off(existing);
    if !off.is_empty() {
        fields.push((Field::Deviations, off.iter().map(|name| format!("{name}=off")).collect()));
    }
    let (more, unknown) = mode::of(existing, setup);
    fields.extend(more);
    let left_out = (!left_out.is_empty()).then(|| {
        Finding::warning(Code::ImportLeftOut, say::import_left_out::bindings())
            .got_words(say::authentik_object::several(left_out))
            .fix(say::import_left_out::bindings_fix())
            .owner(Owner::Idp)
            .setting(Setting::Assignment)
    });
    (fields, left_out.into_iter().chain(unknown).collect())
}

/// The port of an address of a sign-in test on this machine.
fn own_port(address: &str) -> Option<u16> {
    let address = url::Url::parse(address).ok().filter(|_| is_temporary(address))?;
    address.port().filter(|port| *port >= 1024)
}

fn yes(on: bool) -> String {
    if on { "yes" } else { "no" }.to_owned()
}

/// Whom a binding names, as it is typed. A policy, and what is switched off or turned round, has no field.
fn grantee(binding: &Value, left_out: &mut Vec<Arg>) -> Option<String> {
    let named = |of: &str, field: &str| binding.get(of).map(|one| text(one, field)).filter(|name| !name.is_empty());
    let (kind, who) = match (named("group_obj", "name"), named("user_obj", "username")) {
        (Some(group), _) => ("group", group),
        (None, Some(user)) => ("user", user),
        (None, None) => {
            let policy = named("policy_obj", "name").unwrap_or_default();
            left_out.push(say::authentik_object::policy(exact(policy)).into());
            return None;
        }
    };
    let plain = binding.get("enabled") != Some(&Value::Bool(false)) && !switch(binding, "negate");
    if !plain || who.contains(['\n', '\r']) || who.trim() != who {
        let who = exact(who);
        let named = if kind == "group" { say::authentik_object::group(who) } else { say::authentik_object::user(who) };
        left_out.push(named.into());
        return None;
    }
    Some(format!("{kind}:{who}"))
}
