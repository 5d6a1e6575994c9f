//! What a bundle claims besides its values: tests, answers, ticks and results of another machine. They are kept apart
//! from what was tested, answered and done here, so that nothing which judges a setup can count them.

use super::{Answer, LogEntry, Setup, StepReport};
use crate::{
    Timestamp, administration::MadeObject, domain::DomainReport, plain::is_control, sign_in::SignInTest, step::Step,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The bundle that something came from. Nothing in it proves who made it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct BundleSource {
    /// The file's name, where it had one.
    pub file: Option<String>,
    /// SHA-256 of the bundle, lower-case hexadecimal.
    pub sha256: String,
    /// When the setup in it was last changed, by the bundle's own word.
    pub changed: Timestamp,
}

/// What a bundle claims was done elsewhere.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize, TS)]
#[serde(default)]
pub struct Claims {
    /// Sign-in tests.
    pub sign_in_tests: Vec<SignInTest>,
    /// Answers of the live check-list.
    pub answers: BTreeMap<String, Answer>,
    /// Guide steps ticked off.
    pub ticks: BTreeMap<String, Timestamp>,
    /// Results of each step's checks.
    pub reports: BTreeMap<Step, StepReport>,
    /// Looks at the DNS.
    pub looks: Vec<DomainReport>,
    /// Objects made at the identity provider.
    pub made: Vec<MadeObject>,
    /// What was done.
    pub log: Vec<LogEntry>,
}

/// What the last bundle that was imported claims, and where it came from.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Imported {
    /// The bundle.
    pub from: BundleSource,
    /// When it was imported here.
    pub at: Timestamp,
    /// What it claims.
    pub claims: Claims,
}

/// A kind of claim.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimKind {
    /// Sign-in tests.
    SignInTests,
    /// Answers of the live check-list.
    Answers,
    /// Ticks.
    Ticks,
    /// Results of each step's checks.
    Reports,
    /// Looks at the DNS.
    Looks,
    /// Objects made at the identity provider.
    Made,
    /// Log entries.
    Log,
}

/// How much of one kind a bundle claims, beside what is here.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ClaimCount {
    /// Which kind.
    pub kind: ClaimKind,
    /// How many this setup has of its own.
    pub here: u32,
    /// How many the bundle holds.
    pub in_bundle: u32,
    /// How many of those in the bundle are not here as they are there.
    pub differ: u32,
}

impl Claims {
    /// What a setup says was done where it comes from.
    pub fn of(setup: &Setup) -> Self {
        Self {
            sign_in_tests: setup.sign_in_tests.clone(),
            answers: setup.answers.clone(),
            ticks: setup.ticks.clone(),
            reports: setup.reports.clone(),
            looks: setup.domains.iter().filter_map(|claim| claim.report.clone()).collect(),
            made: setup.administration.made.clone(),
            log: setup.log.clone(),
        }
    }

    /// Those that are not exactly the same in `own`.
    #[must_use]
    pub fn beyond(&self, own: &Self) -> Self {
        let Self { sign_in_tests, answers, ticks, reports, looks, made, log } = self;
        Self {
            sign_in_tests: without(sign_in_tests, &own.sign_in_tests),
            answers: without_same(answers, &own.answers),
            ticks: without_same(ticks, &own.ticks),
            reports: without_same(reports, &own.reports),
            looks: without(looks, &own.looks),
            made: without(made, &own.made),
            log: without_known(log, &own.log),
        }
    }

    /// How many there are of a kind.
    pub fn count(&self, kind: ClaimKind) -> u32 {
        let count = match kind {
            ClaimKind::SignInTests => self.sign_in_tests.len(),
            ClaimKind::Answers => self.answers.len(),
            ClaimKind::Ticks => self.ticks.len(),
            ClaimKind::Reports => self.reports.len(),
            ClaimKind::Looks => self.looks.len(),
            ClaimKind::Made => self.made.len(),
            ClaimKind::Log => self.log.len(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Each kind of which these hold any, beside what `own` has.
    pub fn counts(&self, own: &Self) -> Vec<ClaimCount> {
        let differing = self.beyond(own);
        let row = |kind: ClaimKind| ClaimCount {
            kind,
            here: own.count(kind),
            in_bundle: self.count(kind),
            differ: differing.count(kind),
        };
        KINDS.into_iter().map(row).filter(|row| row.in_bundle > 0).collect()
    }

    /// The same with hidden characters made visible, and without what refused responses said of themselves.
    ///
    /// # Errors
    /// None where these came from a setup; the words of [`serde_json`] otherwise.
    pub fn made_visible(mut self) -> Result<Self, serde_json::Error> {
        self.sign_in_tests.iter_mut().for_each(|test| test.judgement.unverified = None);
        serde_json::from_value(visible(serde_json::to_value(self)?))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Every kind, in the order in which they are shown.
pub const KINDS: [ClaimKind; 7] = [
    ClaimKind::SignInTests,
    ClaimKind::Answers,
    ClaimKind::Ticks,
    ClaimKind::Reports,
    ClaimKind::Looks,
    ClaimKind::Made,
    ClaimKind::Log,
];

/// Every text in a value, names included, with hidden characters made visible; line breaks are none.
fn visible(value: Value) -> Value {
    let text = |text: String| -> String {
        let seen = |letter: char| !is_control(letter) || matches!(letter, '\n' | '\t');
        if text.chars().all(seen) {
            return text;
        }
        text.chars().flat_map(|letter| letters(letter, seen(letter))).collect()
    };
    match value {
        Value::String(words) => Value::String(text(words)),
        Value::Array(all) => all.into_iter().map(visible).collect(),
        Value::Object(all) => all.into_iter().map(|(name, value)| (text(name), visible(value))).collect(),
        other => other,
    }
}

fn letters(letter: char, seen: bool) -> Vec<char> {
    if seen { vec![letter] } else { letter.escape_unicode().collect() }
}

fn without<T: Clone + PartialEq>(all: &[T], known: &[T]) -> Vec<T> {
    all.iter().filter(|one| !known.contains(one)).cloned().collect()
}

/// Logs can be long.
fn without_known(all: &[LogEntry], known: &[LogEntry]) -> Vec<LogEntry> {
    let same = |entry: &LogEntry| (entry.at, entry.what.clone(), entry.result.clone());
    let known: BTreeSet<_> = known.iter().map(same).collect();
    all.iter().filter(|entry| !known.contains(&same(entry))).cloned().collect()
}

fn without_same<K: Clone + Ord, V: Clone + PartialEq>(all: &BTreeMap<K, V>, known: &BTreeMap<K, V>) -> BTreeMap<K, V> {
    let new = all.iter().filter(|(key, value)| known.get(*key) != Some(*value));
    new.map(|(key, value)| (key.clone(), value.clone())).collect()
}
