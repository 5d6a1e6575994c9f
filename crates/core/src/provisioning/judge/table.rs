//! The mapping table by itself: names that can match, grants that exist, rows that do not contradict each other.

use super::user_provisioning;
use crate::plain::quoted;
use crate::{
    Code, Finding, Owner,
    provisioning::{Grant, GroupMapping, Mode, Organization},
};
use std::collections::BTreeMap;

/// The prefix of the fixed group names that older guides prescribe.
const OLDER_PREFIX: &str = "anthropic-";

/// The mapping table by itself: names that can match, grants that exist, no contradictions.
pub(super) fn judge(organization: &Organization) -> Vec<Finding> {
    let mut findings = Vec::new();
    if organization.mappings.is_empty() {
        return findings;
    }
    if !organization.uses_mappings() {
        findings.push(
            Finding::warning(Code::MappingsUnused, format!("The mapping table of {} is not in use", organization.name))
                .want_words("JIT or SCIM, with group mappings on")
                .got_words(if organization.group_mappings { "invite only" } else { "group mappings off" })
                .fix("Switch Enable group mappings on, or remove the table.")
                .owner(Owner::Claude)
                .at(user_provisioning(organization)),
        );
    }
    for mapping in &organization.mappings {
        findings.extend(group_name(mapping));
        findings.extend(grant_exists(organization, mapping));
    }
    findings.extend(contradictions(organization));
    if organization.mappings.iter().any(|mapping| mapping.group.starts_with(OLDER_PREFIX)) {
        findings.push(Finding::passed(
            Code::OlderGroupNames,
            "Names that begin with anthropic- count because they are mapped here, like any other name",
        ));
    }
    findings
}

fn group_name(mapping: &GroupMapping) -> Option<Finding> {
    let name = mapping.group.as_str();
    if name.trim().is_empty() {
        return Some(
            Finding::failed(Code::MappingGroupEmpty, format!("A mapping to {} names no group", mapping.grant))
                .fix("Enter the group's name as the identity provider sends it, or remove the row.")
                .owner(Owner::You),
        );
    }
    let unseen = |letter: char| {
        letter.is_control() || matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{a0}')
    };
    if name.trim() != name || name.chars().any(unseen) {
        return Some(
            Finding::failed(
                Code::MappingGroupSpaces,
                format!("The group name {name} has spaces or characters that cannot be seen", name = quoted(&name)),
            )
            .want(name.chars().filter(|letter| !unseen(*letter)).collect::<String>().trim().to_owned())
            .got(name)
            .fix("Type the name again, exactly as the identity provider sends it.")
            .owner(Owner::You),
        );
    }
    None
}

fn grant_exists(organization: &Organization, mapping: &GroupMapping) -> Option<Finding> {
    let facts = organization.plan.facts();
    match &mapping.grant {
        Grant::Role(name) if facts.roles.contains(name) => None,
        Grant::Role(name) if name.eq_ignore_ascii_case("primary owner") => Some(
            Finding::failed(Code::PrimaryOwnerMapped, "The Primary Owner cannot be given through a mapping")
                .want(facts.roles.join(", "))
                .got(name.as_str())
                .fix(format!(
                    "Map {} to {}. The Primary Owner is changed by hand.",
                    mapping.group,
                    organization.product.facts().administrator
                ))
                .owner(Owner::You),
        ),
        Grant::Role(name) if facts.role(name).is_some() => Some(
            unknown(Code::RoleUnknown, name, facts.role(name).unwrap_or_default())
                .fix("Write the role as Claude shows it."),
        ),
        Grant::Role(name) if facts.custom_roles => Some(custom_role(organization, mapping, name)),
        Grant::Role(name) => Some(
            unknown(Code::RoleUnknown, name, &facts.roles.join(", ")).fix(format!("Choose a role of {}.", facts.name)),
        ),
        Grant::Seat(name) if facts.seats.contains(name) => None,
        Grant::Seat(name) if facts.seats.is_empty() => Some(
            Finding::failed(Code::SeatUnknown, format!("{} has no seat types", facts.name))
                .got(name.as_str())
                .fix("Remove the row.")
                .owner(Owner::You),
        ),
        Grant::Seat(name) => Some(
            unknown(Code::SeatUnknown, name, &facts.seats.join(", "))
                .fix(format!("Choose a seat type of {}.", facts.name)),
        ),
    }
}

fn unknown(code: Code, name: &str, want: &str) -> Finding {
    let kind = if code == Code::RoleUnknown { "role" } else { "seat type" };
    Finding::failed(code, format!("There is no {kind} called {name}", name = quoted(&name)))
        .want(want)
        .got(name)
        .owner(Owner::You)
}

fn custom_role(organization: &Organization, mapping: &GroupMapping, name: &str) -> Finding {
    let facts = organization.product.facts();
    let groups = facts.groups.clone().unwrap_or_else(|| facts.members.clone());
    let finding = if organization.mode == Some(Mode::Jit) {
        Finding::warning(
            Code::CustomRoleUnderJit,
            format!("Under JIT the custom role {name} gives no permission by itself", name = quoted(&name)),
        )
        .fix(format!("Add each person by hand to a Group with that role, at {groups}."))
    } else {
        Finding::warning(
            Code::CustomRoleUnchecked,
            format!("{name} is no built-in role, so it has to exist as a custom role", name = quoted(&name)),
        )
        .fix(format!("Make sure that it exists, at {groups}."))
    };
    finding
        .want(organization.plan.facts().roles.join(", "))
        .got(format!("{} → {name}", mapping.group))
        .owner(Owner::Claude)
}

/// Rows that say the same twice, or different things about one group.
fn contradictions(organization: &Organization) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut rows: BTreeMap<&str, Vec<&Grant>> = BTreeMap::new();
    for mapping in organization.mappings.iter().filter(|mapping| !mapping.group.trim().is_empty()) {
        rows.entry(&mapping.group).or_default().push(&mapping.grant);
    }
    for (group, grants) in &rows {
        let mut different: Vec<&Grant> = Vec::new();
        for grant in grants {
            if !different.contains(grant) {
                different.push(grant);
            }
        }
        if different.len() < grants.len() {
            findings.push(
                Finding::warning(
                    Code::MappingDuplicate,
                    format!("The group {group} has the same mapping twice", group = quoted(&group)),
                )
                .fix("Remove one of the rows.")
                .owner(Owner::You),
            );
        }
        let roles = different.iter().filter(|grant| matches!(grant, Grant::Role(_))).count();
        let seats = different.len() - roles;
        if roles > 1 || seats > 1 {
            let names: Vec<_> = different.iter().map(ToString::to_string).collect();
            findings.push(
                Finding::warning(
                    Code::MappingContradiction,
                    format!("The group {group} is mapped to more than one role or seat type", group = quoted(&group)),
                )
                .want_words("one role and one seat type for a group")
                .got(names.join(", "))
                .fix("Keep one. Of several roles the one that may do most counts.")
                .owner(Owner::You),
            );
        }
    }
    let mut by_lower_case: BTreeMap<String, &str> = BTreeMap::new();
    for group in rows.keys() {
        if let Some(other) = by_lower_case.insert(group.to_lowercase(), group) {
            findings.push(
                Finding::warning(
                    Code::MappingGroupCase,
                    format!(
                        "{other} and {group} differ only in upper and lower case",
                        other = quoted(&other),
                        group = quoted(&group)
                    ),
                )
                .fix("Keep the one that the identity provider sends; compare letter by letter.")
                .owner(Owner::You),
            );
        }
    }
    findings
}
