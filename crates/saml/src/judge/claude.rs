//! What Claude and WorkOS need on top of the protocol: the attributes under the right names, an e-mail address that
//! is the NameID and lies on a verified domain, and groups that are mapped.
//!
//! Only the pairs of fault and error code that WorkOS documents are predicted; for everything else `server_error`
//! is inferred, and a finding says so.

mod attributes;
mod email;
mod groups;

use super::expectation::Expectation;
use super::reading::Assertion;
use latchkey_core::{Code, Finding, message::say};

/// WorkOS: the e-mail domain is none of the organization's verified domains (reference, SSO error codes).
const OUTSIDE: &str = "profile_not_allowed_outside_organization";
/// WorkOS: the identity provider refused.
const DENIED: &str = "access_denied";
/// WorkOS: anything else.
const OTHER: &str = "server_error";
/// The finding that says how far a prediction can be relied on.
const NOTE: Code = Code::PredictedError;

/// Judges what a person's sign-in needs once the protocol is satisfied.
pub(super) fn judge(assertion: &Assertion, expectation: &Expectation) -> Vec<Finding> {
    let mut findings = attributes::judge(assertion, expectation);
    let names_are_foreign = findings.iter().any(|finding| finding.code == attributes::NAMES && finding.is_failure());
    findings.extend(email::judge(assertion, expectation, names_are_foreign));
    findings.extend(groups::judge(assertion, expectation, names_are_foreign));
    findings
}

/// The error that would follow from these findings, with a finding where the pair is not documented. Where WorkOS accepts
/// the response and Claude alone turns the person away, there is a finding and no error code.
pub(super) fn predict(findings: &[Finding]) -> (Option<String>, Option<Finding>) {
    let failed = |code: Code| findings.iter().any(|finding| finding.code == code && finding.is_failure());
    let Some(cause) = findings.iter().find(|finding| finding.is_failure()) else { return (None, None) };
    if failed(Code::StatusSuccess) {
        return (Some(DENIED.to_owned()), None);
    }
    // WorkOS looks at the domain of a complete profile; NameID and groups are Claude's business, not its.
    let beside_the_domain = [
        email::DOMAIN,
        email::NAME_ID_IS_EMAIL,
        email::SAME,
        email::PLAIN,
        groups::MAPPED,
        groups::PLAIN,
        groups::OVERAGE,
    ];
    let mut failures = findings.iter().filter(|finding| finding.is_failure());
    if failed(email::DOMAIN) && failures.all(|finding| beside_the_domain.contains(&finding.code)) {
        return (Some(OUTSIDE.to_owned()), None);
    }
    let groups_alone = [groups::MAPPED, groups::PLAIN, groups::OVERAGE];
    if findings.iter().filter(|finding| finding.is_failure()).all(|finding| groups_alone.contains(&finding.code)) {
        // What Claude shows to somebody whom no group brings in was reported by users and is not documented
        // (https://github.com/anthropics/claude-code/issues/32670, March 2026).
        let note = Finding::skipped(NOTE, say::predicted_error::claude_alone(), cause.code);
        return (None, Some(note));
    }
    let note = Finding::skipped(NOTE, say::predicted_error::inferred(), cause.code);
    (Some(OTHER.to_owned()), Some(note))
}
