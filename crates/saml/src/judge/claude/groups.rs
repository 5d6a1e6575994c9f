//! The groups: sent, plain, and mapped to a role where mappings are on.

use super::{Expectation, attributes};
use crate::judge::reading::Assertion;
use latchkey_core::{Finding, attribute::Attribute, check::Setting};
use std::collections::BTreeSet;

const PRESENT: &str = "groups_present";
pub(super) const MAPPED: &str = "groups_mapped";

pub(super) fn judge(assertion: &Assertion, expectation: &Expectation, names_are_foreign: bool) -> Vec<Finding> {
    let found: Vec<_> = attributes::find(assertion, Attribute::Groups, expectation.naming).collect();
    let groups: Vec<&str> = found
        .iter()
        .flat_map(|read| &read.values)
        .map(String::as_str)
        .filter(|group| !group.trim().is_empty())
        .collect();
    let needed = expectation.mapped_groups.as_ref().is_some_and(|mapped| !mapped.is_empty());
    if groups.is_empty() {
        return absent(needed, found.is_empty(), names_are_foreign, expectation);
    }
    let mut findings = vec![Finding::passed(PRESENT, "Groups are sent")];
    findings.extend(mapped(&groups, expectation));
    findings.extend(duplicates(&groups));
    if found.iter().any(|read| read.nested) || groups.iter().any(|group| looks_packed(group)) {
        findings.push(
            Finding::warning("groups_plain", "A group looks like a list or an object instead of one name")
                .got(groups.iter().find(|group| looks_packed(group)).copied().unwrap_or("XML inside a value"))
                .fix("Send one attribute named groups with one plain value for each group.")
                .setting(Setting::Groups),
        );
    }
    if found.len() > 1 {
        findings.push(
            Finding::warning("groups_in_one_attribute", "The groups are spread over several attributes")
                .want("1 attribute with many values")
                .got(format!("{} attributes", found.len()))
                .fix("Send one attribute with many values (Keycloak: Single Group Attribute on).")
                .setting(Setting::Groups),
        );
    }
    findings
}

fn absent(needed: bool, no_attribute: bool, names_are_foreign: bool, expectation: &Expectation) -> Vec<Finding> {
    if needed && no_attribute && names_are_foreign {
        return vec![Finding::skipped(MAPPED, "The groups may stand there under another name", attributes::NAMES)];
    }
    let title = if no_attribute { "No groups are sent" } else { "The groups attribute is empty" };
    let name = Attribute::Groups.wire_name(expectation.naming);
    let fix = if no_attribute {
        format!("Add an attribute mapping named {name} that sends the person's groups or entitlements.")
    } else {
        "Put the person into a group or entitlement that is mapped to a role.".to_owned()
    };
    let finding = if needed {
        Finding::failed(MAPPED, title).want(expectation.mapped_groups.clone().unwrap_or_default().join(", ")).fix(fix)
    } else {
        Finding::warning(PRESENT, title).fix(format!("{fix} Without groups everything but group mappings works."))
    };
    vec![finding.setting(Setting::Groups)]
}

fn mapped(groups: &[&str], expectation: &Expectation) -> Option<Finding> {
    let wanted = expectation.mapped_groups.as_ref().filter(|mapped| !mapped.is_empty())?;
    if groups.iter().any(|group| wanted.iter().any(|name| name == group)) {
        return Some(Finding::passed(MAPPED, "At least one group is mapped to a role"));
    }
    let plain = |name: &str| name.trim().trim_start_matches('/').to_lowercase();
    let near = groups.iter().find(|group| wanted.iter().any(|name| plain(name) == plain(group)));
    let title = match near {
        Some(group) if group.starts_with('/') => "The groups carry a leading slash, so none is mapped to a role",
        Some(_) => "A group differs from its mapping only in spaces or upper and lower case",
        None => "None of the groups is mapped to a role",
    };
    Some(
        Finding::failed(MAPPED, title)
            .want(wanted.join(", "))
            .got(groups.join(", "))
            .fix("Put the person into a mapped group, or map one of these names in Claude, exactly as it is sent.")
            .setting(Setting::Groups),
    )
}

fn duplicates(groups: &[&str]) -> Option<Finding> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<&str> = groups.iter().copied().filter(|group| !seen.insert(*group)).collect();
    if twice.is_empty() {
        return None;
    }
    Some(
        Finding::warning("groups_distinct", "A group is sent more than once")
            .got(twice.into_iter().collect::<Vec<_>>().join(", "))
            .fix("Let the groups mapping drop duplicates; Claude should not mind, but logs get hard to read.")
            .setting(Setting::Groups),
    )
}

/// JSON, or several names in one value.
fn looks_packed(group: &str) -> bool {
    let trimmed = group.trim();
    trimmed.starts_with(['[', '{']) && serde_json::from_str::<serde_json::Value>(trimmed).is_ok()
}
