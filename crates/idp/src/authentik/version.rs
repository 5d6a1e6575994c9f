//! Versions of authentik, and what came with which. authentik counts by year and month; what stands behind them (patches,
//! release candidates) changes no field. Source: authentik's API schemas from 2024.2 to 2026.8 and its release notes.

use std::fmt;

/// A release, by year and month.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Version {
    year: u16,
    month: u16,
}

/// The oldest release that is supported.
pub const OLDEST: Version = Version::new(2024, 8);
/// The newest release whose fields are known; a newer one is tried by reading back what it stored.
pub const NEWEST: Version = Version::new(2026, 8);

/// Property mappings have the path `propertymappings/provider/saml/`; the oldest release already has it.
/// A provider needs an invalidation flow.
pub const INVALIDATION_FLOW: Version = Version::new(2024, 10);
/// SCIM providers check certificates by a field.
pub const SCIM_VERIFY: Version = Version::new(2024, 10);
/// Applications have entitlements.
pub const ENTITLEMENTS: Version = Version::new(2024, 12);
/// SCIM providers can run dry.
pub const SCIM_DRY_RUN: Version = Version::new(2025, 4);
/// A provider has a NameID policy of its own.
pub const NAME_ID_POLICY: Version = Version::new(2025, 8);
/// Tasks and their schedules can be read, and a schedule run at once.
pub const TASKS: Version = Version::new(2025, 8);
/// A user has roles of their own; before, a role came through a group.
pub const ROLES_OF_USERS: Version = Version::new(2025, 12);
/// SCIM providers choose how they authenticate.
pub const SCIM_AUTH_MODE: Version = Version::new(2025, 10);
/// An application's icon is a field that can be written.
pub const ICON: Version = Version::new(2025, 12);
/// SCIM filters by a list of groups, and no longer by one.
pub const SCIM_GROUP_FILTERS: Version = Version::new(2026, 2);
/// `issuer` became `issuer_override`, and each provider has an issuer of its own.
pub const OWN_ISSUERS: Version = Version::new(2026, 5);

impl Version {
    /// A release.
    pub const fn new(year: u16, month: u16) -> Self {
        Self { year, month }
    }

    /// Reads a version as authentik names it, for instance `2026.2.2` or `2026.5.0-rc1`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().trim_start_matches("version/").split(['.', '-']);
        let (year, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let sound = (2019..3000).contains(&year) && (1..=12).contains(&month);
        sound.then_some(Self { year, month })
    }

    /// Whether this release is in the range whose fields are known.
    pub fn is_supported(self) -> bool {
        (OLDEST..=NEWEST).contains(&self)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_authentik_writes_them() {
        for (text, version) in [
            ("2026.2.2", Version::new(2026, 2)),
            ("2024.10.0-rc1", Version::new(2024, 10)),
            ("2025.12", Version::new(2025, 12)),
        ] {
            assert_eq!(Version::parse(text), Some(version), "{text}");
        }
        for text in ["", "latest", "2026", "2026.13.1", "0.1.2", "2026.x"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn october_comes_after_august() {
        assert!(Version::new(2024, 10) > OLDEST);
        assert!(Version::new(2026, 8).is_supported() && !Version::new(2026, 11).is_supported());
    }
}
