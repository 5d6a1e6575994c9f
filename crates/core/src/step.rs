//! The steps of a setup, their order, what each depends on, and the five statuses.

use crate::message::{Message, say};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A step.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Product, plan, identity provider, who holds which rights, parent organization.
    BeforeYouStart,
    /// The TXT record.
    Domain,
    /// The signing certificate.
    Certificate,
    /// The property mappings.
    Attributes,
    /// ACS URL, Entity ID and the identity provider's metadata.
    ServiceProvider,
    /// The round trip on loopback.
    TestSignIn,
    /// JIT, SCIM or invite-only.
    Provisioning,
    /// The bundle, and the gate before Require SSO.
    Export,
}

/// Every step, in order.
pub const ALL: [Step; 8] = [
    Step::BeforeYouStart,
    Step::Domain,
    Step::Certificate,
    Step::Attributes,
    Step::ServiceProvider,
    Step::TestSignIn,
    Step::Provisioning,
    Step::Export,
];

/// Where a step stands.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepStatus {
    /// Something that it needs is missing.
    CannotStartYet,
    /// Nothing was done.
    NotStarted,
    /// Something was done.
    InProgress,
    /// Everything that it asks for holds.
    Completed,
    /// A check failed.
    Problem,
}

impl Step {
    /// The steps that have to be completed before this one can be.
    pub fn depends_on(self) -> &'static [Step] {
        match self {
            Self::BeforeYouStart => &[],
            Self::Domain | Self::Certificate | Self::Attributes | Self::ServiceProvider | Self::Provisioning => {
                &[Self::BeforeYouStart]
            }
            Self::TestSignIn => &[Self::Certificate, Self::Attributes],
            Self::Export => &[Self::ServiceProvider],
        }
    }

    /// The name as a task, a verb first.
    pub fn task(self) -> Message {
        match self {
            Self::BeforeYouStart => say::step_task::before_you_start(),
            Self::Domain => say::step_task::domain(),
            Self::Certificate => say::step_task::certificate(),
            Self::Attributes => say::step_task::attributes(),
            Self::ServiceProvider => say::step_task::service_provider(),
            Self::TestSignIn => say::step_task::test_sign_in(),
            Self::Provisioning => say::step_task::provisioning(),
            Self::Export => say::step_task::export(),
        }
    }

    /// The short name, for instance `before-you-start`.
    pub fn slug(self) -> &'static str {
        match self {
            Self::BeforeYouStart => "before-you-start",
            Self::Domain => "domain",
            Self::Certificate => "certificate",
            Self::Attributes => "attributes",
            Self::ServiceProvider => "service-provider",
            Self::TestSignIn => "test-sign-in",
            Self::Provisioning => "provisioning",
            Self::Export => "export",
        }
    }
}
