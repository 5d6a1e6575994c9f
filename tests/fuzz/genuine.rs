//! One identity provider, known by its real metadata, and what it really signed.

use latchkey_core::{Timestamp, sign_in::Verdict};
use latchkey_saml::judge::{Expectation, ReplayCache, Trust, judge_form_value};
use latchkey_saml::metadata;
use std::sync::LazyLock;

const METADATA: &[u8] = include_bytes!("../fixtures/authentik-2026.2/metadata.xml");
/// When the fixtures were made; both are valid then.
const NOW: &str = "2026-11-21T21:27:45Z";
const SIGNED: &str = "wiz-jane@example.company";

static EXPECTATION: LazyLock<Expectation> = LazyLock::new(|| {
    let now = Timestamp::parse(NOW).expect("the time is one");
    let metadata = metadata::read(METADATA, "metadata.xml", now).expect("the metadata is read");
    Expectation::new(Trust::from_metadata(&metadata), now)
});

/// Judges it; stops where anything is accepted that was not signed.
pub fn judge(form_value: &str) {
    let judgement = judge_form_value(form_value, &EXPECTATION, &mut ReplayCache::new());
    assert!(!judgement.findings.is_empty(), "every judgement says why");
    if judgement.verdict == Verdict::Accepted {
        let name = judgement.name_id.expect("an accepted response names somebody");
        assert_eq!(name.value, SIGNED, "somebody else was let in");
    } else {
        assert!(judgement.name_id.is_none() && judgement.attributes.is_none());
    }
}
