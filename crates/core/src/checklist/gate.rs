//! What has to hold before Require SSO is switched on. Owners and Admins are not exempt from it, so a mistake here locks
//! everybody out.

use super::{Question, questions};
use crate::{
    Code, Finding, Owner, Timestamp, check::all_hold, product::Product, provisioning, service_provider, setup::Setup,
    sign_in::SignInTest,
};
use std::collections::BTreeSet;

/// For how long a passed test counts, in seconds.
const TEST_COUNTS_FOR: i64 = 24 * 60 * 60;
/// A test from the future by more than this, in seconds, was made under another clock.
const CLOCK_TOLERANCE: i64 = 5 * 60;

/// Judges whether Require SSO may be switched on now, everywhere. Every finding that fails is a reason to wait.
pub fn gate(setup: &Setup, now: Timestamp) -> Vec<Finding> {
    judge(setup, None, now)
}

/// Judges whether `product`'s own switch may be switched on now; the others' organizations may still be unready.
pub fn gate_for(setup: &Setup, product: Product, now: Timestamp) -> Vec<Finding> {
    judge(setup, Some(product), now)
}

fn judge(setup: &Setup, only: Option<Product>, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(provisioning_ready(setup, only));
    findings.extend(values_final(setup));
    findings.extend(administrators(setup, now));
    findings.extend(questions(setup).iter().filter(|question| question.gate).map(|question| answered(setup, question)));
    findings.push(rollback_exported(setup));
    findings
}

fn provisioning_ready(setup: &Setup, only: Option<Product>) -> Vec<Finding> {
    let concerned: Vec<_> = setup
        .organizations
        .iter()
        .filter(|organization| only.is_none_or(|only| only == organization.product))
        .collect();
    if concerned.is_empty() {
        return vec![
            Finding::failed(Code::OrganizationMissing, "There is no organization to switch it on for")
                .fix("Add your Claude or Console organization.")
                .owner(Owner::You),
        ];
    }
    let mut faults: Vec<_> = concerned
        .into_iter()
        .flat_map(|organization| provisioning::judge(setup, organization))
        .chain(provisioning::judge_passing(setup, only))
        .filter(Finding::is_failure)
        .collect();
    match faults.first().map(|fault| fault.code) {
        None => {
            vec![Finding::passed(Code::ProvisioningReady, "The provisioning choice is ready in every organization")]
        }
        Some(cause) => {
            faults.push(Finding::skipped(Code::ProvisioningReady, "The provisioning choice is not ready", cause));
            faults
        }
    }
}

fn values_final(setup: &Setup) -> Vec<Finding> {
    let mut faults: Vec<_> = service_provider::judge(&setup.service_provider, &setup.loopback)
        .into_iter()
        .filter(Finding::is_failure)
        .collect();
    match faults.first().map(|fault| fault.code) {
        None => vec![Finding::passed(Code::ServiceProviderValuesFinal, "WorkOS's ACS URL and Entity ID are entered")],
        Some(cause) => {
            faults.push(Finding::skipped(Code::ServiceProviderValuesFinal, "WorkOS's values are not in place", cause));
            faults
        }
    }
}

fn administrators(setup: &Setup, now: Timestamp) -> Vec<Finding> {
    let listed: BTreeSet<String> = setup
        .administrators
        .iter()
        .map(|administrator| administrator.email.trim().to_lowercase())
        .filter(|email| !email.is_empty())
        .collect();
    let second = Finding::failed(
        Code::SecondAdministrator,
        match listed.len() {
            0 => "No administrator is listed",
            _ => "Only one administrator is listed",
        },
    )
    .want_words("two administrators, so that one can help the other back in")
    .got_or((!listed.is_empty()).then(|| listed.iter().cloned().collect::<Vec<_>>().join(", ")), "nobody")
    .fix("Make a second person an administrator, and list both with their groups.")
    .owner(Owner::Claude);
    if listed.is_empty() {
        let title = "It is not known yet whether an administrator passed the sign-in test";
        return vec![second, Finding::skipped(Code::AdministratorPassedTest, title, Code::SecondAdministrator)];
    }
    let passed = administrator_passed_test(setup, now);
    if listed.len() < 2 {
        return vec![second, passed];
    }
    vec![Finding::passed(Code::SecondAdministrator, format!("{} administrators are listed", listed.len())), passed]
}

/// Why a test does not count; the order is from the nearest miss to the farthest.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Miss {
    AnotherSpelling,
    TooOld,
    SomebodyElse,
    NotAccepted,
    Future,
    Rehearsal,
}

fn administrator_passed_test(setup: &Setup, now: Timestamp) -> Finding {
    const CODE: Code = Code::AdministratorPassedTest;
    let mut nearest: Option<(Miss, &SignInTest)> = None;
    for test in setup.sign_in_tests.iter().rev() {
        match miss(setup, test, now) {
            None => {
                let who = test.email.clone().unwrap_or_default();
                return Finding::passed(CODE, format!("{who} passed the sign-in test within 24 hours"))
                    .got(test.at.to_string());
            }
            Some(miss) if nearest.is_none_or(|(best, _)| miss < best) => nearest = Some((miss, test)),
            Some(_) => {}
        }
    }
    let emails: Vec<_> = setup.administrators.iter().map(|administrator| administrator.email.as_str()).collect();
    let failed = |title: &str| {
        Finding::failed(CODE, title)
            .want_words(format!("a live test within 24 hours by {}", emails.join(" or ")))
            .fix("Let one of the administrators run the sign-in test with the real identity provider. If WorkOS's values are already entered there, use a second application for the test: the guide says how to make and remove it.")
            .owner(Owner::You)
    };
    let Some((miss, test)) = nearest else {
        return failed("No administrator has passed the sign-in test yet").got_words("no test");
    };
    let who = test.email.as_deref().unwrap_or("somebody unknown");
    let when = test.at;
    match miss {
        Miss::AnotherSpelling => failed("The administrator's e-mail address is spelled differently at the identity provider")
            .got(who)
            .fix("Write the address here exactly as the identity provider sends it, or correct it there. Claude compares letter by letter."),
        Miss::TooOld => failed("The last passed sign-in test of an administrator is older than 24 hours").got(format!("{who}, {when}")),
        Miss::SomebodyElse => failed("Only people who are not listed as administrators have passed the sign-in test").got(format!("{who}, {when}")),
        Miss::NotAccepted => failed("Claude would not have accepted the last sign-in test").got(format!("{who}, {when}")),
        Miss::Future => failed("The last sign-in test is dated in the future").got(when.to_string())
            .fix("Set this machine's clock, and run the test again.").owner(Owner::Clock),
        Miss::Rehearsal => failed("Only rehearsals were run, and they say nothing about the real identity provider").got(when.to_string()),
    }
}

fn miss(setup: &Setup, test: &SignInTest, now: Timestamp) -> Option<Miss> {
    if test.rehearsal || test.broken.is_some() {
        return Some(Miss::Rehearsal);
    }
    let age = now.unix().saturating_sub(test.at.unix());
    if age < -CLOCK_TOLERANCE {
        return Some(Miss::Future);
    }
    if !test.judgement.lets_in() || !all_hold(&test.judgement.findings) {
        return Some(Miss::NotAccepted);
    }
    let email = test.email.as_deref().unwrap_or_default();
    let is_administrator = setup.administrators.iter().any(|administrator| administrator.email == email);
    if !is_administrator {
        let same = |other: &str| other.trim().to_lowercase() == email.trim().to_lowercase();
        let near = setup.administrators.iter().any(|administrator| same(&administrator.email));
        return Some(if near { Miss::AnotherSpelling } else { Miss::SomebodyElse });
    }
    (age > TEST_COUNTS_FOR).then_some(Miss::TooOld)
}

/// The question to which the looks at the DNS give a hint.
const DOMAIN_VERIFIED: &str = "domain-verified";

/// A question's answer as a finding; the code is the question's name in snake_case.
fn answered(setup: &Setup, question: &Question) -> Finding {
    let code = question.code();
    let statement = &question.statement;
    let hint = if question.id == DOMAIN_VERIFIED { seen_in_dns(setup) } else { None };
    match setup.answers.get(&question.id) {
        Some(answer) if answer.yes => {
            let when = answer.at;
            let evidence = answer.note.as_ref().map_or_else(|| when.to_string(), |note| format!("{when}: {note}"));
            match hint {
                Some((false, looked)) => Finding::warning(code, format!("Confirmed: {statement}; but {looked}"))
                    .got(evidence)
                    .fix("Look again. Once Claude shows Verified the record may go, but a missing one is often a slip.")
                    .owner(Owner::Dns),
                _ => Finding::passed(code, format!("Confirmed: {statement}")).got(evidence),
            }
        }
        Some(answer) => Finding::failed(code, format!("Answered no: {statement}"))
            .want_words("yes")
            .got_or(answer.note.clone(), "no")
            .fix(format!("Fix that first, then answer again. {}", question.why))
            .owner(Owner::You),
        None => Finding::failed(code, format!("Nobody has confirmed yet that {statement}"))
            .want_words("yes")
            .got_words(hint.map_or_else(|| "no answer".to_owned(), |(_, looked)| format!("no answer; {looked}")))
            .fix(format!("Try it out, and answer the question. {}", question.why))
            .owner(Owner::You),
    }
}

/// The sheet has to say what is set up now; the same rule as for the step that exports.
fn rollback_exported(setup: &Setup) -> Finding {
    const CODE: Code = Code::RollbackExported;
    let failed = |title: &str| {
        Finding::failed(CODE, title)
            .want_words("a bundle of the setup as it is now, outside this machine")
            .fix("Export the bundle, and keep its rollback sheet where you can read it without signing in.")
            .owner(Owner::You)
    };
    match setup.exports.last() {
        Some(export) if export.at >= setup.changed => {
            Finding::passed(CODE, "The bundle with the rollback sheet is exported").got(export.at.to_string())
        }
        Some(export) => failed("The setup was changed after the rollback sheet was exported")
            .got_words(format!("exported {}, changed {}", export.at, setup.changed)),
        None => failed("The rollback sheet is not exported yet").got_words("no export"),
    }
}

/// What the last looks at the DNS say to the question whether the domains are verified: a hint, for the answer is
/// Claude's.
fn seen_in_dns(setup: &Setup) -> Option<(bool, String)> {
    let missing: Vec<&str> = setup
        .domains
        .iter()
        .filter(|claim| claim.report.is_some() && !claim.is_visible())
        .map(|claim| claim.domain.as_str())
        .collect();
    if !missing.is_empty() {
        return Some((false, format!("the last look did not find the TXT record of {}", missing.join(", "))));
    }
    let all_looked_at = !setup.domains.is_empty() && setup.domains.iter().all(|claim| claim.report.is_some());
    all_looked_at.then(|| (true, "the last look found the TXT record everywhere".to_owned()))
}
