//! What has to hold before Require SSO is switched on. Owners and Admins are not exempt from it, so a mistake here locks
//! everybody out.

use super::{Question, questions};
use crate::{
    Code, Finding, Owner, Timestamp,
    check::all_hold,
    message::{Exact, Message, exact, say},
    product::Product,
    provisioning, service_provider,
    setup::Setup,
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
            Finding::failed(Code::OrganizationMissing, say::organization_missing::for_the_switch())
                .fix(say::organization_missing::fix())
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
            vec![Finding::passed(Code::ProvisioningReady, say::provisioning_ready::ready())]
        }
        Some(cause) => {
            faults.push(Finding::skipped(Code::ProvisioningReady, say::provisioning_ready::not_ready(), cause));
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
        None => vec![Finding::passed(Code::ServiceProviderValuesFinal, say::service_provider_values_final::entered())],
        Some(cause) => {
            faults.push(Finding::skipped(
                Code::ServiceProviderValuesFinal,
                say::service_provider_values_final::not_entered(),
                cause,
            ));
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
            0 => say::second_administrator::none(),
            _ => say::second_administrator::one(),
        },
    )
    .want_words(say::second_administrator::want())
    .got_or(
        (!listed.is_empty()).then(|| listed.iter().cloned().collect::<Vec<_>>().join(", ")),
        say::second_administrator::nobody(),
    )
    .fix(say::second_administrator::fix())
    .owner(Owner::Claude);
    if listed.is_empty() {
        let title = say::administrator_passed_test::nobody_listed();
        return vec![second, Finding::skipped(Code::AdministratorPassedTest, title, Code::SecondAdministrator)];
    }
    let passed = administrator_passed_test(setup, now);
    if listed.len() < 2 {
        return vec![second, passed];
    }
    vec![Finding::passed(Code::SecondAdministrator, say::second_administrator::listed(listed.len())), passed]
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
                return Finding::passed(CODE, say::administrator_passed_test::passed(exact(who)))
                    .got(test.at.to_string());
            }
            Some(miss) if nearest.is_none_or(|(best, _)| miss < best) => nearest = Some((miss, test)),
            Some(_) => {}
        }
    }
    use say::administrator_passed_test as said;
    let emails: Vec<Exact> = setup.administrators.iter().map(|administrator| exact(&administrator.email)).collect();
    let failed = |title: Message| {
        Finding::failed(CODE, title)
            .want_words(said::want(emails.len(), emails.clone()))
            .fix(said::fix())
            .owner(Owner::You)
    };
    let Some((miss, test)) = nearest else {
        return failed(said::none()).got_words(said::none_got());
    };
    let when = test.at;
    let by = |finding: Finding| match &test.email {
        Some(who) => finding.got(format!("{who}, {when}")),
        None => finding.got_words(said::by_unknown(exact(when))),
    };
    match miss {
        Miss::AnotherSpelling => {
            failed(said::spelling()).got(test.email.as_deref().unwrap_or_default()).fix(said::spelling_fix())
        }
        Miss::TooOld => by(failed(said::too_old())),
        Miss::SomebodyElse => by(failed(said::somebody_else())),
        Miss::NotAccepted => by(failed(said::refused())),
        Miss::Future => failed(said::future()).got(when.to_string()).fix(said::future_fix()).owner(Owner::Clock),
        Miss::Rehearsal => failed(said::rehearsal()).got(when.to_string()),
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
    use say::checklist_answer as said;
    let code = question.code();
    let (statement, why) = (&question.statement, &question.why);
    let hint = if question.id == DOMAIN_VERIFIED { seen_in_dns(setup) } else { Seen::Nothing };
    match setup.answers.get(&question.id) {
        Some(answer) if answer.yes => {
            let when = answer.at;
            let evidence = answer.note.as_ref().map_or_else(|| when.to_string(), |note| format!("{when}: {note}"));
            match hint {
                Seen::Without(domains) => Finding::warning(code, said::not_in_dns(domains))
                    .got(evidence)
                    .fix(said::not_in_dns_fix())
                    .owner(Owner::Dns),
                _ => Finding::passed(code, said::confirmed(statement)).got(evidence),
            }
        }
        Some(answer) => Finding::failed(code, said::no(statement))
            .want_words(said::want())
            .got_or(answer.note.clone(), said::got())
            .fix(said::no_fix(why))
            .owner(Owner::You),
        None => Finding::failed(code, said::open(statement))
            .want_words(said::want())
            .got_words(match hint {
                Seen::Nothing => said::unanswered(),
                Seen::Without(domains) => said::unanswered_not_in_dns(domains),
                Seen::Everywhere => said::unanswered_in_dns(),
            })
            .fix(said::open_fix(why))
            .owner(Owner::You),
    }
}

/// The sheet has to say what is set up now; the same rule as for the step that exports.
fn rollback_exported(setup: &Setup) -> Finding {
    use say::rollback_exported as said;
    const CODE: Code = Code::RollbackExported;
    let failed =
        |title: Message| Finding::failed(CODE, title).want_words(said::want()).fix(said::fix()).owner(Owner::You);
    match setup.exports.last() {
        Some(export) if export.at >= setup.changed => {
            Finding::passed(CODE, said::exported()).got(export.at.to_string())
        }
        Some(export) => failed(said::changed()).got_words(said::changed_got(exact(setup.changed), exact(export.at))),
        None => failed(said::none()).got_words(said::none_got()),
    }
}

/// What the last looks at the DNS say to the question whether the domains are verified: a hint, for the answer is
/// Claude's.
enum Seen {
    /// Not every domain was looked at.
    Nothing,
    /// The TXT record of these was not found.
    Without(Vec<Exact>),
    /// Every record was found.
    Everywhere,
}

fn seen_in_dns(setup: &Setup) -> Seen {
    let missing: Vec<Exact> = setup
        .domains
        .iter()
        .filter(|claim| claim.report.is_some() && !claim.is_visible())
        .map(|claim| exact(&claim.domain))
        .collect();
    if !missing.is_empty() {
        return Seen::Without(missing);
    }
    let all_looked_at = !setup.domains.is_empty() && setup.domains.iter().all(|claim| claim.report.is_some());
    if all_looked_at { Seen::Everywhere } else { Seen::Nothing }
}
