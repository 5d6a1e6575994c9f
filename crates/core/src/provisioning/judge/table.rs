//! The mapping table by itself: names that can match, grants that exist, rows that do not contradict each other.

use super::user_provisioning;
use crate::{
    Code, Finding, Owner,
    message::{exact, say},
    plain::quoted,
    product::Plan,
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
        let (got, fix) = if organization.group_mappings {
            (say::mappings_unused::invite_only_got(), say::mappings_unused::invite_only_fix())
        } else {
            (say::mappings_unused::switched_off_got(), say::mappings_unused::switched_off_fix())
        };
        findings.push(
            Finding::warning(Code::MappingsUnused, say::mappings_unused::unused(exact(&organization.name)))
                .want_words(say::mappings_unused::want())
                .got_words(got)
                .fix(fix)
                .owner(Owner::Claude)
                .at(exact(user_provisioning(organization))),
        );
    }
    for mapping in &organization.mappings {
        findings.extend(group_name(mapping));
        findings.extend(grant_exists(organization, mapping));
    }
    findings.extend(contradictions(organization));
    if organization.mappings.iter().any(|mapping| mapping.group.starts_with(OLDER_PREFIX)) {
        findings.push(Finding::passed(Code::OlderGroupNames, say::older_group_names::mapped()));
    }
    findings
}

fn group_name(mapping: &GroupMapping) -> Option<Finding> {
    let name = mapping.group.as_str();
    if name.trim().is_empty() {
        return Some(
            Finding::failed(Code::MappingGroupEmpty, say::mapping_group_empty::empty(mapping.grant.in_words()))
                .fix(say::mapping_group_empty::empty_fix())
                .owner(Owner::You),
        );
    }
    let unseen = |letter: char| {
        letter.is_control() || matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{a0}')
    };
    if name.trim() != name || name.chars().any(unseen) {
        return Some(
            Finding::failed(Code::MappingGroupSpaces, say::mapping_group_spaces::hidden(exact(quoted(name))))
                .want(name.chars().filter(|letter| !unseen(*letter)).collect::<String>().trim().to_owned())
                .got(name)
                .fix(say::mapping_group_spaces::hidden_fix())
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
            Finding::failed(Code::PrimaryOwnerMapped, say::primary_owner_mapped::mapped())
                .want(facts.roles.join(", "))
                .got(name.as_str())
                .fix(say::primary_owner_mapped::mapped_fix(
                    exact(&mapping.group),
                    exact(&organization.product.facts().administrator),
                ))
                .owner(Owner::You),
        ),
        Grant::Role(name) if facts.role(name).is_some() => {
            Some(role_unknown(name, facts.role(name).unwrap_or_default()).fix(say::role_unknown::spelling_fix()))
        }
        Grant::Role(name) if facts.custom_roles => Some(custom_role(organization, mapping, name)),
        Grant::Role(name) => Some(
            role_unknown(name, &facts.roles.join(", ")).fix(say::role_unknown::other_fix(organization.plan.name())),
        ),
        Grant::Seat(name) if facts.seats.contains(name) => None,
        Grant::Seat(name) => Some(seat_unknown(organization.plan, name)),
    }
}

fn role_unknown(name: &str, want: &str) -> Finding {
    Finding::failed(Code::RoleUnknown, say::role_unknown::no_such_role(exact(quoted(name))))
        .want(want)
        .got(name)
        .owner(Owner::You)
}

fn seat_unknown(plan: Plan, name: &str) -> Finding {
    let seats = &plan.facts().seats;
    let finding = if seats.is_empty() {
        Finding::failed(Code::SeatUnknown, say::seat_unknown::no_seats(plan.name()))
            .fix(say::seat_unknown::no_seats_fix())
    } else {
        Finding::failed(Code::SeatUnknown, say::seat_unknown::no_such_seat(exact(quoted(name))))
            .want(seats.join(", "))
            .fix(say::seat_unknown::other_fix(plan.name()))
    };
    finding.got(name).owner(Owner::You)
}

fn custom_role(organization: &Organization, mapping: &GroupMapping, name: &str) -> Finding {
    let facts = organization.product.facts();
    let page = exact(facts.groups.as_ref().unwrap_or(&facts.members));
    let role = exact(quoted(name));
    let finding = if organization.mode == Some(Mode::Jit) {
        Finding::warning(Code::CustomRoleUnderJit, say::custom_role_under_jit::no_permissions(role))
            .fix(say::custom_role_under_jit::no_permissions_fix(page))
    } else {
        Finding::warning(Code::CustomRoleUnchecked, say::custom_role_unchecked::not_built_in(role))
            .fix(say::custom_role_unchecked::not_built_in_fix(page))
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
                Finding::warning(Code::MappingDuplicate, say::mapping_duplicate::twice(exact(quoted(group))))
                    .fix(say::mapping_duplicate::twice_fix())
                    .owner(Owner::You),
            );
        }
        let roles = different.iter().filter(|grant| matches!(grant, Grant::Role(_))).count();
        let seats = different.len() - roles;
        if roles > 1 || seats > 1 {
            let grants: Vec<_> = different.iter().map(|grant| grant.in_words()).collect();
            findings.push(
                Finding::warning(Code::MappingContradiction, say::mapping_contradiction::several(exact(quoted(group))))
                    .want_words(say::mapping_contradiction::several_want())
                    .got_words(say::mapping_contradiction::several_got(grants))
                    .fix(say::mapping_contradiction::several_fix())
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
                    say::mapping_group_case::case(exact(quoted(other)), exact(quoted(group))),
                )
                .fix(say::mapping_group_case::case_fix())
                .owner(Owner::You),
            );
        }
    }
    findings
}
