//! The groups: sent, plain, and mapped to a role where mappings are on.

mod shape;

use super::{Expectation, attributes};
use crate::judge::reading::Assertion;
use latchkey_core::{Code, Finding, attribute::Attribute, check::Setting};
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
    let mut findings = vec![Finding::passed(PRESENT, "Groups are sent")];
    let mapped = mapped(&groups, expectation);
    let fails = mapped.as_ref().is_some_and(Finding::is_failure);
    let nested = found.iter().any(|read| read.nested);
    let mappings = expectation.mapped_groups.as_deref().unwrap_or_default();
    let plain = shape::plain(&groups, nested, mappings, fails);
    findings.extend(match &plain {
        Some(cause) if cause.is_failure() => {
            vec![Finding::skipped(MAPPED, "Whether a group is mapped shows once each group is one value", PLAIN)]
        }
        _ => mapped.into_iter().collect(),
    });
    findings.extend(plain);
    findings.extend(shape::object_ids(&groups, mappings));
    findings.extend(duplicates(&groups));
    if found.len() > 1 {
        findings.push(
            Finding::warning(Code::GroupsInOneAttribute, "The groups are spread over several attributes")
                .want_words("1 attribute with many values")
                .got_words(format!("{} attributes", found.len()))
                .fix("Send one attribute with many values (Keycloak: Single Group Attribute on).")
                .setting(Setting::Groups),
        );
    }
    findings
}

/// More groups than Entra ID puts into an assertion.
fn overage(needed: bool) -> Vec<Finding> {
    let title = "Entra ID sends a link instead of the groups, since the person is in more than 150";
    let finding = if needed { Finding::failed(OVERAGE, title) } else { Finding::warning(OVERAGE, title) };
    let mut findings = vec![
        finding
            .want_words("the groups themselves")
            .got(LINK)
            .fix("Choose 'Groups assigned to the application' in the group claim, so that few groups are sent.")
            .setting(Setting::Groups),
    ];
    if needed {
        findings.push(Finding::skipped(MAPPED, "No groups are sent that could be mapped", OVERAGE));
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
        None if groups.iter().all(|group| shape::is_object_id(group)) => {
            "The groups are object IDs, and none of them is mapped to a role"
        }
        None => "None of the groups is mapped to a role",
    };
    let slashes = near.is_some_and(|group| group.starts_with('/'));
    let fix = if slashes {
        "Turn off full group paths at the identity provider (Keycloak: Full group path)."
    } else {
        "Put the person into a mapped group, or map one of these names in Claude, exactly as it is sent."
    };
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
        Finding::warning(Code::GroupsDistinct, "A group is sent more than once")
            .got(twice.into_iter().collect::<Vec<_>>().join(", "))
            .fix("Let the groups mapping drop duplicates; Claude should not mind, but logs get hard to read.")
            .setting(Setting::Groups),
    )
}
