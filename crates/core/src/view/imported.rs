//! What is shown of a bundle's claims: where they came from and what they say, without anything that counts here.

use crate::{
    Timestamp,
    setup::{Answer, BundleSource, ClaimKind, Imported, KINDS, Setup},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The newest sign-in tests that are shown.
const TESTS_SHOWN: usize = 5;

/// A sign-in test that a bundle claims.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ClaimedTest {
    /// When.
    pub at: Timestamp,
    /// Who is said to have signed in.
    pub email: Option<String>,
    /// Whether it is said to be a rehearsal.
    pub rehearsal: bool,
    /// Whether Claude is said to accept it.
    pub accepted: bool,
}

/// How many of one kind.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ClaimedNumber {
    /// The kind.
    pub kind: ClaimKind,
    /// How many.
    pub count: u32,
}

/// What a bundle claims was done elsewhere. It was not tested here and counts for nothing.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
pub struct ImportedView {
    /// The bundle.
    pub from: BundleSource,
    /// When it was imported.
    pub at: Timestamp,
    /// How many claims of each kind there are.
    pub counts: Vec<ClaimedNumber>,
    /// The newest sign-in tests, newest first.
    pub tests: Vec<ClaimedTest>,
    /// The answers, by the question's name.
    pub answers: BTreeMap<String, Answer>,
}

pub(super) fn of(setup: &Setup) -> Option<ImportedView> {
    let Imported { from, at, claims } = setup.imported.as_ref()?;
    let number = |kind: ClaimKind| ClaimedNumber { kind, count: claims.count(kind) };
    let test = |test: &crate::sign_in::SignInTest| ClaimedTest {
        at: test.at,
        email: test.email.clone(),
        rehearsal: test.rehearsal || test.broken.is_some(),
        accepted: test.judgement.would_claude_accept == Some(true),
    };
    Some(ImportedView {
        from: from.clone(),
        at: *at,
        counts: KINDS.into_iter().map(number).filter(|number| number.count > 0).collect(),
        tests: claims.sign_in_tests.iter().rev().take(TESTS_SHOWN).map(test).collect(),
        answers: claims.answers.clone(),
    })
}
