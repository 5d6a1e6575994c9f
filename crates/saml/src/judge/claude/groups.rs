//! The groups: sent, plain, and mapped to a role where mappings are on.

mod shape;

use super::{Expectation, attributes};
use crate::judge::reading::Assertion;
use latchkey_core::{
    Code, Finding,
    attribute::Attribute,
    check::Setting,
    message::{exact, say},
};
use std::collections::BTreeSet;

const PRESENT: Code = Code::GroupsPresent;
pub(super) const PLAIN: Code = Code::GroupsPlain;
pub(super) const OVERAGE: Code = Code::GroupsOverage;
/// What Entra ID sends instead of the groups where there are more than 150 (Microsoft Learn, group claims).
const LINK: &str = "http://schemas.microsoft.com/claims/groups.link";
pub(super) const MAPPED: Code = Code::GroupsMapped;

pub(super) fn judge(assertion: &Assertion, expectation: &Expectation, names_are_foreign: bool) -> Vec<Finding> {
    let found: Vec<_> = attributes::find(assertion, Attribute::Groups, expectation.naming).collect();
    let groups: Vec<&str> = found
        .iter()
        .flat_map(|read| &read.values)
        .map(String::as_str)
        .filter(|group| !group.trim().is_empty())
        .collect();
    let needed = expectation.mapped_groups.as_ref().is_some_and(|mapped| !mapped.is_empty());
    if groups.is_empty() && assertion.attributes.iter().any(|read| read.name == LINK) {
        return overage(needed);
    }
    if groups.is_empty() {
        return absent(needed, found.is_empty(), names_are_foreign, expectation);
    }
    let mut findings = vec![Finding::passed(PRESENT, say::groups_present())];
    let mapped = mapped(&groups, expectation);
    let fails = mapped.as_ref().is_some_and(Finding::is_failure);
    let nested = found.iter().any(|read| read.nested);
    let mappings = expectation.mapped_groups.as_deref().unwrap_or_default();
    let plain = shape::plain(&groups, nested, mappings, fails);
    findings.extend(match &plain {
        Some(cause) if cause.is_failure() => {
            vec![Finding::skipped(MAPPED, say::groups_mapped::not_plain(), PLAIN)]
        }
        _ => mapped.into_iter().collect(),
    });
    findings.extend(plain);
    findings.extend(shape::object_ids(&groups, mappings));
    findings.extend(duplicates(&groups));
    if found.len() > 1 {
        findings.push(
            Finding::warning(Code::GroupsInOneAttribute, say::groups_in_one_attribute::several())
                .want_words(say::groups_in_one_attribute::several_want())
                .got_words(say::groups_in_one_attribute::several_got(found.len()))
                .fix(say::groups_in_one_attribute::several_fix())
                .setting(Setting::Groups),
        );
    }
    findings
}

/// More groups than Entra ID puts into an assertion.
fn overage(needed: bool) -> Vec<Finding> {
    let title = say::groups_overage::link();
    let finding = if needed { Finding::failed(OVERAGE, title) } else { Finding::warning(OVERAGE, title) };
    let mut findings = vec![
        finding
            .want_words(say::groups_overage::link_want())
            .got(LINK)
            .fix(say::groups_overage::link_fix())
            .setting(Setting::Groups),
    ];
    if needed {
        findings.push(Finding::skipped(MAPPED, say::groups_mapped::link(), OVERAGE));
    }
    findings
}

fn absent(needed: bool, no_attribute: bool, names_are_foreign: bool, expectation: &Expectation) -> Vec<Finding> {
    if needed && no_attribute && names_are_foreign {
        return vec![Finding::skipped(MAPPED, say::groups_mapped::other_name(), attributes::NAMES)];
    }
    let title = if no_attribute { say::groups_present::none() } else { say::groups_present::empty() };
    let name = exact(Attribute::Groups.wire_name(expectation.naming));
    let fix = match (no_attribute, needed) {
        (true, true) => say::groups_present::none_fix(name),
        (true, false) => say::groups_present::none_unmapped_fix(name),
        (false, true) => say::groups_present::empty_fix(),
        (false, false) => say::groups_present::empty_unmapped_fix(),
    };
    let finding = if needed {
        Finding::failed(MAPPED, title).want(expectation.mapped_groups.clone().unwrap_or_default().join(", ")).fix(fix)
    } else {
        Finding::warning(PRESENT, title).fix(fix)
    };
    vec![finding.setting(Setting::Groups)]
}

fn mapped(groups: &[&str], expectation: &Expectation) -> Option<Finding> {
    let wanted = expectation.mapped_groups.as_ref().filter(|mapped| !mapped.is_empty())?;
    if groups.iter().any(|group| wanted.iter().any(|name| name == group)) {
        return Some(Finding::passed(MAPPED, say::groups_mapped()));
    }
    let plain = |name: &str| name.trim().trim_start_matches('/').to_lowercase();
    let near = groups.iter().find(|group| wanted.iter().any(|name| plain(name) == plain(group)));
    let title = match near {
        Some(group) if group.starts_with('/') => say::groups_mapped::slash(),
        Some(_) => say::groups_mapped::nearly(),
        None if groups.iter().all(|group| shape::is_object_id(group)) => say::groups_mapped::ids(),
        None => say::groups_mapped::none(),
    };
    let slashes = near.is_some_and(|group| group.starts_with('/'));
    let fix = if slashes { say::groups_mapped::slash_fix() } else { say::groups_mapped::fix() };
    Some(
        Finding::failed(MAPPED, title).want(wanted.join(", ")).got(groups.join(", ")).fix(fix).setting(Setting::Groups),
    )
}

fn duplicates(groups: &[&str]) -> Option<Finding> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = groups.iter().copied().filter(|group| !seen.insert(*group)).collect();
    if twice.is_empty() {
        return None;
    }
    Some(
        Finding::warning(Code::GroupsDistinct, say::groups_distinct::twice())
            .got(twice.into_iter().collect::<Vec<_>>().join(", "))
            .fix(say::groups_distinct::twice_fix())
            .setting(Setting::Groups),
    )
}
