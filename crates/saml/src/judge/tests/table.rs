//! The table of findings in the core against the list of codes.

use latchkey_core::{
    Code,
    explain::{meaning, meanings},
    message::Area,
};

#[test]
fn every_finding_stands_in_the_table_and_the_table_holds_no_other() {
    let is_judged = |code: &&Code| code.is_about_a_response() || code.area() == Area::SamlMetadata;
    let missing: Vec<_> = Code::ALL.iter().filter(is_judged).filter(|code| meaning(**code).is_none()).collect();
    assert!(missing.is_empty(), "add these to crates/core/src/explain/findings: {missing:?}");
    let others: Vec<_> = meanings().map(|one| one.code).filter(|code| !is_judged(&code)).collect();
    assert!(others.is_empty() && meanings().count() > 60, "no area of a response or of metadata has these: {others:?}");
}
