//! What a stand-in is asked to be: its version, what its token may do, how it is reached.

use std::{collections::BTreeSet, time::Duration};

/// How a stand-in behaves. The default is 2026.2.2 with a token that may do everything, by plain http.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The release that it says it is, and whose fields it has.
    pub version: Version,
    /// Fields that it does not know although its version has them, each with the path of its objects, as
    /// `("providers/saml", "default_name_id_policy")`: what a release that nobody has seen yet may have done away with.
    pub without_fields: Vec<(&'static str, &'static str)>,
    /// What the owner of the token may do.
    pub permissions: Permissions,
    /// Whether it also listens with TLS and a certificate that it signed itself.
    pub https: bool,
    /// How long it thinks before it acts on a call. Calls that are made side by side are only seen to overlap
    /// ([`super::Running::most_at_once`]) when this is more than nothing.
    pub latency: Duration,
    /// How long the worker takes to begin with a synchronisation. With some, one that is started by a new SCIM provider
    /// finds it linked, as on a fast link.
    pub worker: Duration,
}

/// A release of authentik.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Version {
    /// 2024.8.6: the first with the property mappings' present path.
    V2024_8,
    /// 2025.10.4.
    V2025_10,
    /// 2026.2.2: the recorded one.
    #[default]
    V2026_2,
    /// 2026.8.3.
    V2026_8,
    /// Any other, by its text. One that is newer than all known behaves like the newest.
    Other(String),
}

impl Version {
    /// As `/admin/version/` tells it.
    pub fn text(&self) -> &str {
        match self {
            Self::V2024_8 => "2024.8.6",
            Self::V2025_10 => "2025.10.4",
            Self::V2026_2 => "2026.2.2",
            Self::V2026_8 => "2026.8.3",
            Self::Other(text) => text,
        }
    }

    /// Year and month. A text without them counts as newer than everything.
    pub(super) fn number(&self) -> (u16, u16) {
        let mut parts = self.text().split('.').map(str::parse);
        match (parts.next(), parts.next()) {
            (Some(Ok(year)), Some(Ok(month))) => (year, month),
            _ => (u16::MAX, 0),
        }
    }
}

/// What somebody may do.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Permissions {
    /// Everything: an administrator.
    #[default]
    All,
    /// These only, each as `authentik_core.add_application`: a service account with a role.
    Only(BTreeSet<String>),
}

impl Permissions {
    /// These only, each as `authentik_core.add_application`.
    pub fn only<T: Into<String>>(codenames: impl IntoIterator<Item = T>) -> Self {
        Self::Only(codenames.into_iter().map(Into::into).collect())
    }

    /// None at all.
    pub fn none() -> Self {
        Self::Only(BTreeSet::new())
    }
}
