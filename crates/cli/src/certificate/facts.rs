//! A certificate as people and programs see it.

use crate::{
    render,
    text::{Text, text},
};
use latchkey_certificate::day_and_distance;
use latchkey_core::{Code, Failure, Finding, Timestamp, certificate::CertificateFacts};
use latchkey_words::english;
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
        Failure::input(
            Code::NotJson,
            format!("The result cannot be written as JSON: {error}."),
            "Report this as a bug.",
        )
    })
}

/// The facts, one a line.
pub(super) fn text(facts: &CertificateFacts, now: Timestamp) -> Text {
    let size = if facts.key_bits == 0 { String::new() } else { format!(", {} bits", facts.key_bits) };
    let until = day_and_distance(facts.not_after, now).into();
    let valid = format!("from {} until {}", facts.not_before.day_in_words(), english(&until));
    let lines = [
        ("Subject", words(&facts.subject)),
        ("Issuer", words(&facts.issuer)),
        ("Serial", pairs(&facts.serial)),
        ("SHA-256", pairs(&facts.sha256)),
        ("SHA-1", pairs(&facts.sha1)),
        ("Valid", words(&valid)),
        ("Key", words(&format!("{}{size}", facts.key_kind))),
        ("Signed with", words(&facts.signature)),
    ];
    Text::join(lines.iter().map(|(label, value)| text!("{:<12} {}", label, value)), "\n")
}

const INDENT: usize = 13;

fn words(text: &str) -> Text {
    render::wrap(text, INDENT)
}

/// Hexadecimal pairs with their colons, sixteen a line, so that a line still compares with what another screen shows.
fn pairs(text: &str) -> Text {
    let all: Vec<&str> = text.split(':').collect();
    let mut lines = Text::default();
    for chunk in all.chunks(if all.len() <= 20 { 20 } else { 16 }) {
        if !lines.is_empty() {
            lines.push(text!(":\n{}", Text::blanks(INDENT)));
        }
        lines.push(chunk.join(":"));
    }
    lines
}
