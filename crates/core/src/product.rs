//! Products and plans as data: their roles, seat types, provisioning modes and settings pages.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is being connected.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Product {
    /// Claude (Team or Enterprise).
    Claude,
    /// Claude Console.
    Console,
}

/// The plan of an organization.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    /// Claude Team.
    Team,
    /// Claude Enterprise, seat-based.
    EnterpriseSeats,
    /// Claude Enterprise, usage-based, two seat types.
    EnterpriseUsageTwo,
    /// Claude Enterprise, usage-based, one seat type.
    EnterpriseUsageOne,
    /// Claude Console under an Enterprise parent organization or with one of its own.
    Console,
    /// Claude Console under a Team parent organization: no SCIM.
    ConsoleUnderTeam,
}
