//! A certificate as people and programs see it.

use crate::render;
use latchkey_certificate::day_and_distance;
use latchkey_core::{Failure, Finding, Timestamp, certificate::CertificateFacts};
use serde_json::Value;

/// The facts with their findings, as one JSON object.
pub(super) fn document(facts: &CertificateFacts, findings: &[Finding]) -> Result<Value, Failure> {
    let mut document = to_value(facts)?;
    if let Some(fields) = document.as_object_mut() {
        fields.insert("findings".to_owned(), to_value(&findings)?);
    }
    Ok(document)
}

fn to_value(value: &impl serde::Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| {
        Failure::input("not_json", format!("The result cannot be written as JSON: {error}."), "Report this as a bug.")
    })
}

/// The facts, one a line.
pub(super) fn text(facts: &CertificateFacts, now: Timestamp) -> String {
    let size = if facts.key_bits == 0 { String::new() } else { format!(", {} bits", facts.key_bits) };
    let valid = format!("from {} until {}", facts.not_before.day_in_words(), day_and_distance(facts.not_after, now));
    [
        ("Subject", words(&facts.subject)),
        ("Issuer", words(&facts.issuer)),
        ("Serial", pairs(&facts.serial)),
        ("SHA-256", pairs(&facts.sha256)),
        ("SHA-1", pairs(&facts.sha1)),
        ("Valid", words(&valid)),
        ("Key", words(&format!("{}{size}", facts.key_kind))),
        ("Signed with", words(&facts.signature)),
    ]
    .iter()
    .map(|(label, value)| format!("{label:<12} {value}"))
    .collect::<Vec<_>>()
    .join("\n")
}

const INDENT: usize = 13;

fn words(text: &str) -> String {
    render::wrap(&render::printable(text), INDENT)
}

/// Hexadecimal pairs with their colons, sixteen a line, so that a line still compares with what another screen shows.
fn pairs(text: &str) -> String {
    let all: Vec<&str> = text.split(':').collect();
    let line_end = format!(":\n{}", " ".repeat(INDENT));
    all.chunks(if all.len() <= 20 { 20 } else { 16 }).map(|chunk| chunk.join(":")).collect::<Vec<_>>().join(&line_end)
}
