//! Whether the groups that are mapped at Claude are those that SCIM sends. With directory sync a group is one of authentik's
//! own groups: entitlements and the groups attribute play no part in it.

use crate::authentik::{Version, version};
use latchkey_core::{
    Code, Finding,
    check::Setting,
    message::{Exact, exact, say},
    plain::quoted,
    provisioning::{Way, mapped_groups},
    setup::Setup,
};

/// One finding for the mapped groups that SCIM leaves out; it blocks no plan, since nobody loses anything before the mappings
/// are saved at Claude. Without a filter every group is sent, and nothing is left out.
pub(super) fn findings(setup: &Setup, version: Option<Version>) -> Option<Finding> {
    const CODE: Code = Code::ScimGroupsMapped;
    let (mapped, sent) = (mapped_groups(setup, Way::Directory), &setup.administration.scim_groups);
    if mapped.is_empty() || sent.is_empty() {
        return None;
    }
    let left_out: Vec<Exact> =
        mapped.iter().filter(|group| !sent.contains(group)).map(|group| exact(quoted(group))).collect();
    if left_out.is_empty() {
        let title = say::scim_groups_mapped::all();
        return Some(Finding::passed(CODE, title).want(mapped.join(", ")).got(sent.join(", ")));
    }
    let title = say::scim_groups_mapped::left_out(left_out);
    let one_only = version.is_some_and(|version| version < version::SCIM_GROUP_FILTERS);
    let fix = if one_only { say::scim_groups_mapped::one_only_fix() } else { say::scim_groups_mapped::left_out_fix() };
    Some(Finding::warning(CODE, title).want(mapped.join(", ")).got(sent.join(", ")).fix(fix).setting(Setting::Groups))
}

#[cfg(test)]
mod tests {
    use super::*;
    use latchkey_core::Status;
    use serde_json::json;

    fn found(mode: &str, mapped: &[&str], sent: &[&str], version: &str) -> Option<Finding> {
        let grant = json!({ "kind": "role", "name": "User" });
        let mappings: Vec<_> = mapped.iter().map(|group| json!({ "group": group, "grant": grant })).collect();
        let organization = json!({
            "name": "Example", "product": "claude", "plan": "enterprise-seats", "mode": mode, "group_mappings": true,
            "mappings": mappings, "require_sso": false,
        });
        let setup = serde_json::from_value(json!({
            "schema": 2, "name": "a", "created": "2026-11-21T12:00:00Z", "changed": "2026-11-21T12:00:00Z", "idp": "authentik",
            "organizations": [organization], "administration": { "scim_groups": sent },
        }));
        findings(&setup.unwrap(), Version::parse(version))
    }

    #[test]
    fn a_mapped_group_that_scim_never_sends_is_named_and_says_that_entitlements_do_not_count() {
        let finding = found("scim", &["Claude Owner", "b"], &["a", "b"], "2026.2.2").unwrap();
        assert_eq!(finding.status, Status::Warning);
        assert_eq!(finding.title, say::scim_groups_mapped::left_out(vec![exact(quoted(&"Claude Owner"))]));
        assert_eq!(finding.fix, Some(say::scim_groups_mapped::left_out_fix().into()));
        let old = found("scim", &["a", "b"], &["a"], "2025.10.4").unwrap();
        assert_eq!(old.fix, Some(say::scim_groups_mapped::one_only_fix().into()));
        assert_eq!(found("scim", &["a"], &["a", "b"], "2026.2.2").unwrap().status, Status::Passed);
        assert_eq!(found("scim", &["a"], &[], "2026.2.2"), None);
        assert_eq!(found("jit", &["a"], &["b"], "2026.2.2"), None, "entitlements are not sent by SCIM");
    }
}
