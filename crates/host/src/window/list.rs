//! One line of the list of setups, also for a setup that cannot be read.

use super::SetupLine;
use latchkey_core::{
    Failure, Timestamp,
    message::{Said, exact},
    setup::{Setup, SetupName},
    step::{self, StepStatus},
    view::Snapshot,
};

/// The line of the setup called `name`, as it was read or as it could not be.
pub fn line(name: &SetupName, read: Result<&Setup, Failure>, now: Timestamp) -> SetupLine {
    let steps = u32::try_from(step::ALL.len()).unwrap_or(u32::MAX);
    let setup = match read {
        Ok(setup) => setup,
        Err(failure) => {
            return SetupLine {
                name: name.clone(),
                idp: Said::default(),
                organizations: Vec::new(),
                completed: 0,
                steps,
                problem: true,
                changed: None,
                failure: Some(failure),
            };
        }
    };
    let snapshot = Snapshot::of(setup, now);
    let idp = latchkey_idp::find(&setup.idp).map_or_else(|| exact(&setup.idp).into(), |idp| idp.name());
    SetupLine {
        name: name.clone(),
        idp,
        organizations: setup.organizations.iter().map(|organization| organization.called().into()).collect(),
        completed: snapshot.completed,
        steps,
        problem: snapshot.steps.iter().any(|step| step.status == StepStatus::Problem),
        changed: Some(setup.changed),
        failure: None,
    }
}
