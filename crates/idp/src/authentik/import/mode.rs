//! The provisioning mode and the group mappings, as far as an application tells them: SCIM where it has a SCIM provider,
//! and for each entitlement the role or seat type whose name it carries.

use super::{Existing, groups_mapping, name, text};
use latchkey_core::{
    Code, Finding, Owner,
    field::Field,
    message::say,
    provisioning::{Grant, Mode, Organization},
    setup::Setup,
};

type Fields = Vec<(Field, Vec<String>)>;

/// The fields, and what no role or seat type could be found for. Of several organizations it is not known which one the
/// application is for, so they stay as they are.
pub(super) fn of(existing: &Existing, setup: &Setup) -> (Fields, Option<Finding>) {
    let [organization] = setup.organizations.as_slice() else { return (Vec::new(), None) };
    let mut fields = Vec::new();
    let mode = match (organization.mode, existing.scim.is_some()) {
        (Some(Mode::Scim), _) => None,
        (_, true) => Some(Mode::Scim),
        (None, false) => Some(Mode::Jit),
        (Some(_), false) => None,
    };
    fields.extend(mode.map(|mode| (Field::Mode, vec![mode.slug().to_owned()])));
    let Some(mapping) = groups_mapping(existing) else { return (fields, None) };
    if !organization.group_mappings {
        fields.push((Field::GroupMappings, vec!["yes".to_owned()]));
    }
    // What groups of the directory give is known to Claude alone.
    if !text(mapping, "expression").contains("app_entitlements") {
        return (fields, None);
    }
    let known = |name: &str| organization.mappings.iter().any(|mapping| mapping.group == name);
    let new: Vec<&str> = existing.entitlements.iter().map(|(one, _)| name(one)).filter(|name| !known(name)).collect();
    let granted = |name: &&str| given_by(name, organization).map(|grant| format!("{name}={grant}"));
    let found: Vec<String> = new.iter().filter_map(granted).collect();
    let unknown: Vec<&str> = new.iter().filter(|name| granted(name).is_none()).copied().collect();
    if !found.is_empty() {
        let held = organization.mappings.iter().map(|mapping| format!("{}={}", mapping.group, typed(&mapping.grant)));
        fields.push((Field::Mappings, held.chain(found).collect()));
    }
    let finding = (!unknown.is_empty()).then(|| {
        Finding::warning(Code::ImportMappings, say::import_mappings::unknown())
            .got(unknown.join(", "))
            .fix(say::import_mappings::unknown_fix())
            .owner(Owner::You)
    });
    (fields, finding)
}

/// The role or seat type whose name an entitlement carries alone or at its end, as it is typed: `Claude Owner` is Owner.
fn given_by(entitlement: &str, organization: &Organization) -> Option<String> {
    if entitlement.contains(['=', '\n']) || entitlement.trim() != entitlement {
        return None;
    }
    let facts = organization.plan.facts();
    let lower = entitlement.to_lowercase();
    let carries = |name: &&String| {
        let name = name.to_lowercase();
        lower == name || lower.ends_with(&format!(" {name}")) || lower.ends_with(&format!("-{name}"))
    };
    // The longest name counts: Primary Owner ends in Owner.
    let longest = |names: &[String]| names.iter().filter(carries).max_by_key(|name| name.len()).cloned();
    match (longest(&facts.roles), longest(&facts.seats)) {
        (Some(role), Some(seat)) if seat.len() > role.len() => Some(typed(&Grant::Seat(seat))),
        (Some(role), _) => Some(typed(&Grant::Role(role))),
        (None, Some(seat)) => Some(typed(&Grant::Seat(seat))),
        (None, None) => None,
    }
}

fn typed(grant: &Grant) -> String {
    match grant {
        Grant::Role(name) => format!("role:{name}"),
        Grant::Seat(name) => format!("seat:{name}"),
    }
}
