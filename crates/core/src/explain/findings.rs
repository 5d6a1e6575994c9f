//! The table of findings: what each check of a SAML response and of metadata means, who can fix it, what WorkOS says
//! then, and of which other findings it may be a consequence. The checks themselves stand in `latchkey-saml` and
//! `latchkey-certificate`; a test compares their codes with this table.

use super::{Confidence, Explained};
use crate::{Code, Finding, Owner, Status, check::Setting};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

pub(super) const FILES: [&str; 6] = [
    include_str!("findings/structure.toml"),
    include_str!("findings/signature.toml"),
    include_str!("findings/conditions.toml"),
    include_str!("findings/times.toml"),
    include_str!("findings/claude.toml"),
    include_str!("findings/metadata.toml"),
];

/// What it means when a check does not hold.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The sign-in fails.
    Failure,
    /// The sign-in works, and somebody should look at it.
    Warning,
    /// Something to know.
    Note,
}

/// What one finding means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meaning {
    /// The finding's code.
    pub code: Code,
    /// What it means when the check does not hold.
    pub severity: Severity,
    /// Who can usually fix it.
    pub owner: Owner,
    /// What the check asks for, in one sentence without a full stop.
    pub title: String,
    /// What it means and why it matters.
    pub meaning: String,
    /// The next move where nothing more is known.
    pub fix: String,
    /// Where this can be read, at whoever asks for it: the standard, WorkOS, Claude, or who found the attack.
    pub source: String,
    /// The settings at the identity provider that fix it, the likeliest first.
    #[serde(default)]
    pub settings: Vec<Setting>,
    /// What WorkOS says when nothing else is wrong.
    pub error: Option<String>,
    /// The findings of which this one can be a consequence.
    #[serde(default)]
    pub depends_on: Vec<Code>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) finding: Vec<Meaning>,
}

static TABLE: LazyLock<BTreeMap<Code, Meaning>> = LazyLock::new(|| {
    // A test reads every file: one that cannot be read would be missing here.
    let files = FILES.iter().filter_map(|text| toml::from_str::<File>(text).ok());
    files.flat_map(|file| file.finding).map(|meaning| (meaning.code, meaning)).collect()
});

/// Every finding of the table, by code.
pub fn meanings() -> impl Iterator<Item = &'static Meaning> {
    TABLE.values()
}

/// What the finding with this code means.
pub fn meaning(code: Code) -> Option<&'static Meaning> {
    TABLE.get(&code)
}

/// Whether `finding` can be a consequence of `cause`.
fn follows_from(finding: Code, cause: Code) -> bool {
    meaning(finding).is_some_and(|meaning| meaning.depends_on.contains(&cause))
}

/// Makes consequences quiet: a failure of which another failure is the cause becomes a skipped check that names it.
pub fn quiet_consequences(findings: &mut [Finding]) {
    let failed: BTreeSet<Code> =
        findings.iter().filter(|finding| finding.is_failure()).map(|finding| finding.code).collect();
    for finding in findings.iter_mut().filter(|finding| finding.is_failure()) {
        if let Some(cause) = failed.iter().find(|cause| follows_from(finding.code, **cause)) {
            finding.status = Status::Skipped;
            finding.depends_on = vec![*cause];
        }
    }
}

/// The findings and failures whose codes stand in `text`: the text is one code, or holds several as `--json` prints them.
pub(super) fn named_in(text: &str) -> Vec<Explained> {
    let lower = text.to_ascii_lowercase();
    let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let mut seen = BTreeSet::new();
    // A word of prose is no code: `structure` alone is meant only where it is all that was asked for.
    let alone = lower.trim();
    words
        .filter(|word| word.contains('_') || *word == alone)
        .filter(|word| seen.insert(*word))
        .filter_map(|word| word.parse().ok())
        .filter_map(super::of)
        .collect()
}

impl Meaning {
    pub(super) fn explained(&self) -> Explained {
        Explained {
            id: self.code.to_string(),
            vendor: "Latchkey".to_owned(),
            title: self.title.clone().into(),
            cause: self.meaning.clone().into(),
            owner: self.owner,
            fix: self.fix.clone(),
            place: None,
            finding: Some(self.code),
            source: self.source.clone(),
            confidence: Confidence::Documented,
            setting: self.settings.first().copied(),
            idp: None,
        }
    }
}
