//! What a screen or a terminal shows of a setup. A snapshot is made from the setup alone and decides nothing; statuses
//! follow from what is saved and from the rules of each step.

mod imported;

pub use imported::{ClaimedNumber, ClaimedTest, ImportedView};

use crate::{
    Code, Finding, Timestamp,
    attribute::Naming,
    before_you_start, check, checklist,
    domain::DomainClaim,
    field,
    idp::IdpId,
    message::{Said, say},
    provisioning::{self, Organization},
    service_provider,
    setup::{LogEntry, Loopback, Setup, SetupName},
    sign_in::{self, SignInTest},
    step::{self, Step, StepStatus},
    wizard::ATTRIBUTES_DONE,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One step as it is shown.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct StepView {
    /// Which step.
    pub step: Step,
    /// Its name as a task, a verb first.
    #[ts(type = "string")]
    pub task: Said,
    /// Where it stands.
    pub status: StepStatus,
    /// The steps that have to be completed first and are not.
    pub waits_for: Vec<Step>,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
}

/// One field as it is shown.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct FieldView {
    /// Its name; with `@` and the organization's name behind it for fields that belong to one.
    pub name: String,
    /// What was typed last.
    pub text: String,
    /// What is to be said of it.
    pub findings: Vec<Finding>,
}

/// A setup as it is shown.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Snapshot {
    /// The setup's name.
    pub name: SetupName,
    /// The identity provider.
    pub idp: IdpId,
    /// When it was last changed.
    pub changed: Timestamp,
    /// The page that was last open.
    pub page: Option<Step>,
    /// Every step, in order.
    pub steps: Vec<StepView>,
    /// How many steps are completed.
    pub completed: u32,
    /// The fields that were touched.
    pub fields: Vec<FieldView>,
    /// The organizations.
    pub organizations: Vec<Organization>,
    /// The domains with their last look.
    pub domains: Vec<DomainClaim>,
    /// Under which names attributes travel.
    pub naming: Naming,
    /// ACS URL, once known.
    pub acs: Option<String>,
    /// SP Entity ID, once known.
    pub entity_id: Option<String>,
    /// The loopback service provider of the sign-in test.
    pub loopback: Loopback,
    /// The last sign-in test.
    pub last_test: Option<SignInTest>,
    /// The gate before Require SSO.
    pub gate: Vec<Finding>,
    /// What was done.
    pub log: Vec<LogEntry>,
    /// What an imported bundle claims was done elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<ImportedView>,
}

/// What is known of a step before its dependencies are looked at.
struct Standing {
    started: bool,
    done: bool,
    findings: Vec<Finding>,
}

impl Snapshot {
    /// What to show of `setup` at the time `now`.
    pub fn of(setup: &Setup, now: Timestamp) -> Self {
        let mut steps: Vec<StepView> = Vec::new();
        for step in step::ALL {
            let view = step_view(setup, step, &steps);
            steps.push(view);
        }
        let completed = steps.iter().filter(|view| view.status == StepStatus::Completed).count();
        Self {
            name: setup.name.clone(),
            idp: setup.idp.clone(),
            changed: setup.changed,
            page: setup.page,
            completed: u32::try_from(completed).unwrap_or(u32::MAX),
            steps,
            fields: fields(setup),
            organizations: setup.organizations.clone(),
            domains: setup.domains.clone(),
            naming: setup.attributes.naming,
            acs: setup.service_provider.acs.as_ref().map(ToString::to_string),
            entity_id: setup.service_provider.entity_id.as_ref().map(ToString::to_string),
            loopback: setup.loopback.clone(),
            last_test: setup.sign_in_tests.last().cloned(),
            gate: checklist::gate(setup, now),
            log: setup.log.clone(),
            imported: imported::of(setup),
        }
    }
}

fn fields(setup: &Setup) -> Vec<FieldView> {
    let mut names: Vec<&str> = setup.drafts.fields().map(|(name, _)| name).collect();
    names.extend(setup.problems.keys().map(String::as_str));
    names.sort_unstable();
    names.dedup();
    let view = |name: &str| FieldView {
        name: name.to_owned(),
        text: setup.drafts.text(name).to_owned(),
        findings: setup.problems.get(name).cloned().unwrap_or_default(),
    };
    names.into_iter().map(view).collect()
}

fn step_view(setup: &Setup, step: Step, earlier: &[StepView]) -> StepView {
    let mut standing = standing(setup, step);
    let refused = refusals(setup, step);
    standing.started |= !refused.is_empty();
    standing.findings.extend(refused);
    let waits_for: Vec<Step> = step
        .depends_on()
        .iter()
        .copied()
        .filter(|needed| !earlier.iter().any(|view| view.step == *needed && is_enough(view)))
        .collect();
    let failed = standing.started && !check::all_hold(&standing.findings);
    let status = match () {
        () if failed => StepStatus::Problem,
        () if standing.done && waits_for.is_empty() => StepStatus::Completed,
        () if standing.started => StepStatus::InProgress,
        () if !waits_for.is_empty() => StepStatus::CannotStartYet,
        () => StepStatus::NotStarted,
    };
    StepView { step, task: step.task().into(), status, waits_for, findings: standing.findings }
}

/// Whether what depends on a step may go on. Who holds which rights may stay open while the rest goes on.
fn is_enough(view: &StepView) -> bool {
    view.status == StepStatus::Completed || (view.step == Step::BeforeYouStart && view.status == StepStatus::InProgress)
}

/// Submitted values of this step's fields that could not be used.
fn refusals(setup: &Setup, step: Step) -> Vec<Finding> {
    let of_step = |name: &str| {
        let name = name.split('@').next().unwrap_or(name);
        field::Field::parse(name).is_some_and(|field| field.step() == step)
    };
    let refused = |finding: &&Finding| finding.code == Code::ValueUsable;
    let fields = setup.problems.iter().filter(|(name, _)| of_step(name));
    fields.flat_map(|(_, findings)| findings.iter().filter(refused).cloned()).collect()
}

fn standing(setup: &Setup, step: Step) -> Standing {
    let reported = || setup.reports.get(&step).map(|report| report.findings.clone()).unwrap_or_default();
    match step {
        Step::BeforeYouStart => {
            let findings = before_you_start::judge(setup);
            let done = check::all_hold(&findings) && before_you_start::people_settled(setup);
            Standing { started: true, done, findings }
        }
        Step::Domain => {
            let mut findings = reported();
            findings.extend(
                setup
                    .domains
                    .iter()
                    .filter_map(|claim| claim.report.as_ref())
                    .flat_map(|report| report.findings.clone()),
            );
            let done = !setup.domains.is_empty() && setup.domains.iter().all(DomainClaim::is_visible);
            Standing { started: !setup.domains.is_empty() || !findings.is_empty(), done, findings }
        }
        Step::Certificate => {
            let missing = key_missing(setup);
            let (started, done) = (setup.certificate.is_some(), setup.certificate.is_some() && missing.is_none());
            let findings = missing.into_iter().chain(reported()).collect();
            Standing { started, done, findings }
        }
        Step::Attributes => {
            let done = setup.ticks.contains_key(ATTRIBUTES_DONE);
            let mut findings = reported();
            // Before the mapping was confirmed at all, the step itself says what is left to do.
            if done || setup.groups_confirmed.is_some() {
                findings.extend(provisioning::judge_passing(setup, None));
            }
            Standing { started: done || setup.reports.contains_key(&step), done, findings }
        }
        Step::ServiceProvider => {
            let values = &setup.service_provider;
            let started = values.acs.is_some() || values.entity_id.is_some() || setup.application.metadata.is_some();
            let mut findings = if started { service_provider::judge(values, &setup.loopback) } else { vec![] };
            findings.extend(sign_in::after_unsigned_request(reported(), &setup.sign_in_tests));
            let left = service_provider::not_entered(setup);
            let known = values.acs.is_some() && values.entity_id.is_some() && setup.application.metadata.is_some();
            let done = known && left.is_none();
            findings.extend(left);
            Standing { started, done, findings }
        }
        Step::TestSignIn => {
            let last = setup.sign_in_tests.last();
            let mut findings = reported();
            findings.extend(last.map(|test| test.judgement.findings.clone()).unwrap_or_default());
            // A rehearsal says nothing of a real identity provider, and completes the step only where all is one.
            let counts = |test: &&SignInTest| test.broken.is_none() && (!test.rehearsal || setup.idp.is_rehearsal());
            let live = setup.sign_in_tests.iter().rev().find(counts);
            let done = live.is_some_and(|test| test.judgement.lets_in());
            Standing { started: last.is_some() || !findings.is_empty(), done, findings }
        }
        Step::Provisioning => {
            let started = setup.organizations.iter().any(|organization| organization.mode.is_some());
            let decides = |organization: &Organization| organization.mode.is_some() && organization.uses_mappings();
            let nobody_listed = setup.administrators.is_empty() && setup.organizations.iter().any(decides);
            let done = setup.organizations.iter().all(|organization| organization.mode.is_some()) && !nobody_listed;
            let judged = |organization| provisioning::judge(setup, organization);
            let findings = if started { setup.organizations.iter().flat_map(judged).collect() } else { vec![] };
            Standing { started, done, findings }
        }
        Step::Export => {
            // The export itself changes the setup, in the same moment; anything later makes the bundle old.
            let current = setup.exports.last().is_some_and(|export| export.at >= setup.changed);
            let mut findings = reported();
            if !setup.exports.is_empty() && !current {
                findings.push(
                    Finding::warning(Code::BundleCurrent, say::bundle_current::changed())
                        .fix(say::bundle_current::changed_fix())
                        .owner(crate::Owner::You),
                );
            }
            Standing { started: !setup.exports.is_empty(), done: current, findings }
        }
    }
}

/// A certificate that came without its key: the identity provider's own needs none here.
fn key_missing(setup: &Setup) -> Option<Finding> {
    let held = setup.certificate.as_ref()?;
    held.lacks_key().then(|| {
        Finding::warning(Code::KeyOnThisMachine, say::key_on_this_machine::none())
            .fix(say::key_on_this_machine::none_fix())
            .owner(crate::Owner::You)
    })
}
