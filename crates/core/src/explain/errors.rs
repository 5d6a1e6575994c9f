//! The known error texts, read from their files.

use super::Explained;
use crate::{
    Code, Owner,
    check::Setting,
    idp::IdpId,
    message::{Message, Said, exact},
    runbook,
};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// One file for each vendor. Where two entries fit equally well, the file that stands first wins.
pub(super) const FILES: [&str; 10] = [
    include_str!("errors/entra.toml"),
    include_str!("errors/google.toml"),
    include_str!("errors/okta.toml"),
    include_str!("errors/keycloak.toml"),
    include_str!("errors/authentik.toml"),
    include_str!("errors/adfs.toml"),
    include_str!("errors/others.toml"),
    include_str!("errors/workos.toml"),
    include_str!("errors/claude.toml"),
    include_str!("errors/saml.toml"),
];

/// How sure an entry is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The vendor says so, or its program does.
    Documented,
    /// It was seen or told by others.
    Believed,
}

/// A known error text.
#[derive(Clone, Debug)]
pub struct KnownError {
    /// The entry's own name.
    pub id: String,
    /// Whose text it is.
    pub vendor: String,
    /// The identity provider with a guide that this is.
    pub idp: Option<IdpId>,
    /// Codes and phrases; a `#` at the end stands for digits.
    pub patterns: Vec<String>,
    /// What the text says.
    pub title: Said,
    /// What is behind it.
    pub cause: Said,
    /// Who can fix it.
    pub owner: Owner,
    /// The next move.
    pub fix: Said,
    /// The setting at the identity provider that fixes it.
    pub setting: Option<Setting>,
    /// A place that is no setting of an identity provider's application.
    pub place: Option<String>,
    /// The code of the finding that goes with it.
    pub finding: Option<Code>,
    /// Whether it says so little that any other match is better.
    pub general: bool,
    /// Where this can be read.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    vendor: String,
    idp: Option<IdpId>,
    error: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    patterns: Vec<String>,
    /// The text of an error that the runbook lists too: cause, next move and owner are written there once. The words of
    /// all others stand in the catalogue, under the entry's name.
    common: Option<String>,
    owner: Option<Owner>,
    setting: Option<Setting>,
    place: Option<String>,
    finding: Option<Code>,
    #[serde(default)]
    general: bool,
    source: String,
    confidence: Confidence,
}

static KNOWN: LazyLock<Vec<KnownError>> = LazyLock::new(|| {
    // A test reads every file: one that cannot be read would be missing here.
    FILES.iter().filter_map(|text| toml::from_str::<File>(text).ok()).flat_map(File::known).collect()
});

/// Every known error text.
pub fn known_errors() -> &'static [KnownError] {
    &KNOWN
}

impl File {
    pub(super) fn known(self) -> Vec<KnownError> {
        let Self { vendor, idp, error } = self;
        error.into_iter().filter_map(|entry| entry.known(&vendor, idp.as_ref())).collect()
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.error.len()
    }
}

impl Entry {
    fn known(self, vendor: &str, idp: Option<&IdpId>) -> Option<KnownError> {
        let common = self.common.as_deref();
        let listed = common.and_then(|text| runbook::common_errors().iter().find(|error| error.text == text));
        let own = |what: &str| Said::from(Message::of_data(&format!("known-{}.{what}", self.id)));
        if common.is_some() && listed.is_none() {
            return None;
        }
        Some(KnownError {
            title: own("title"),
            cause: listed.map_or_else(|| own("cause"), |error| error.cause().into()),
            fix: listed.map_or_else(|| own("fix"), |error| error.action().into()),
            id: self.id,
            vendor: vendor.to_owned(),
            idp: idp.cloned(),
            patterns: self.patterns,
            owner: self.owner.or_else(|| listed.map(|error| error.owner))?,
            setting: self.setting,
            place: self.place,
            finding: self.finding,
            general: self.general,
            source: self.source,
            confidence: self.confidence,
        })
    }
}

impl KnownError {
    pub(super) fn explained(&self) -> Explained {
        Explained {
            id: self.id.clone(),
            vendor: self.vendor.clone(),
            title: self.title.clone(),
            cause: self.cause.clone(),
            owner: self.owner,
            fix: self.fix.clone(),
            place: self.place.as_ref().map(|place| exact(place).into()),
            finding: self.finding,
            source: self.source.clone(),
            confidence: self.confidence,
            setting: self.setting,
            idp: self.idp.clone(),
        }
    }
}
