//! The releases of Terraform's provider: which goes with a server, and what its arguments are called. Source: the tags and
//! the documentation in github.com/goauthentik/terraform-provider-authentik, read up to v2026.5.0.

use crate::authentik::{Kind, Version, version};

/// The releases of the provider that go with supported servers, oldest first. Each has the arguments of its server.
const RELEASES: [(u16, u16); 11] = [
    (2024, 8),
    (2024, 10),
    (2024, 12),
    (2025, 2),
    (2025, 4),
    (2025, 6),
    (2025, 8),
    (2025, 10),
    (2025, 12),
    (2026, 2),
    (2026, 5),
];
/// The first release that has `issuer_override` and `group_filters`; before they are `issuer` and `filter_group`.
const RENAMED: Version = Version::new(2026, 5);

/// A release of the provider.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Release(Version);

impl Release {
    /// The newest one that is not newer than the server; for an unknown server the newest of all.
    pub(super) fn of(server: Option<Version>) -> Self {
        let all = RELEASES.map(|(year, month)| Version::new(year, month));
        let fitting = all.into_iter().rfind(|release| server.is_none_or(|server| *release <= server));
        Self(fitting.unwrap_or(version::OLDEST))
    }

    /// What `required_providers` asks for: this release with its corrections, and no later one.
    pub(super) fn constraint(self) -> String {
        format!("~> {}.0", self.0)
    }

    /// Whether it can name the groups that SCIM sends on a server of `server`. The provider of 2026.2 still has the argument
    /// of the servers before, which a server of 2026.2 does not read.
    pub(super) fn filters_groups(self, server: Option<Version>) -> bool {
        self.0 >= RENAMED || server.is_some_and(|server| server < version::SCIM_GROUP_FILTERS)
    }

    /// The argument for a field of the API; none where this release has none.
    pub(super) fn argument(self, kind: Kind, field: &'static str) -> Option<&'static str> {
        match (kind, field) {
            (Kind::SamlProvider, "default_name_id_policy") | (Kind::ScimProvider, "verify_certificates") => None,
            (Kind::ScimProvider, "group_filters") if self.0 < RENAMED => None,
            (Kind::ScimProvider, "filter_group") if self.0 >= RENAMED => None,
            (Kind::SamlProvider, "issuer") if self.0 >= RENAMED => Some("issuer_override"),
            (Kind::Application, "provider") => Some("protocol_provider"),
            (Kind::Entitlement, "app") => Some("application"),
            _ => Some(field),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_provider_goes_with_the_server_and_its_arguments_with_the_provider() {
        let of = |text: &str| Release::of(Version::parse(text));
        for (server, constraint, issuer, filter) in [
            ("2024.8.6", "~> 2024.8.0", Some("issuer"), Some("filter_group")),
            ("2025.10.4", "~> 2025.10.0", Some("issuer"), Some("filter_group")),
            ("2026.2.2", "~> 2026.2.0", Some("issuer"), Some("filter_group")),
            ("2026.5.0", "~> 2026.5.0", Some("issuer_override"), None),
            ("2026.8.3", "~> 2026.5.0", Some("issuer_override"), None),
            ("2024.6.1", "~> 2024.8.0", Some("issuer"), Some("filter_group")),
        ] {
            let release = of(server);
            assert_eq!(release.constraint(), constraint, "{server}");
            assert_eq!(release.argument(Kind::SamlProvider, "issuer"), issuer, "{server}");
            assert_eq!(release.argument(Kind::ScimProvider, "filter_group"), filter, "{server}");
            let filters = release.argument(Kind::ScimProvider, "group_filters").is_some();
            assert_eq!(filters, filter.is_none(), "{server}: one of the two names");
        }
        assert_eq!(Release::of(None).constraint(), "~> 2026.5.0");
        let filters = |server: &str| of(server).filters_groups(Version::parse(server));
        assert!(filters("2025.10.4") && !filters("2026.2.2") && filters("2026.5.0"));
    }
}
