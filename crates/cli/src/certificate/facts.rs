//! A certificate as people and programs see it.

use crate::{
    context::Context,
    outcome::to_json,
    render,
    text::{Text, text},
};
use latchkey_certificate::day_and_distance;
use latchkey_core::{
    Failure, Finding, Timestamp,
    certificate::CertificateFacts,
    message::{day, exact, say},
};
use serde_json::Value;

/// The facts with their findings, as one JSON object.
pub(super) fn document(facts: &CertificateFacts, findings: &[Finding]) -> Result<Value, Failure> {
    let mut document = to_json(facts)?;
    if let Some(fields) = document.as_object_mut() {
        fields.insert("findings".to_owned(), to_json(&findings)?);
    }
    Ok(document)
}

/// The facts, one a line.
pub(super) fn text(facts: &CertificateFacts, now: Timestamp, context: &Context) -> Text {
    let key = match facts.key_bits {
        0 => facts.key_kind.to_string(),
        bits => context.say(say::terminal_certificate::bits(exact(bits), exact(&facts.key_kind))),
    };
    let until = day_and_distance(facts.not_after, now);
    let valid = context.say(say::terminal_certificate::validity(day(facts.not_before), until));
    let lines = [
        (context.say(say::terminal_certificate::subject()), words(&facts.subject)),
        (context.say(say::terminal_certificate::issuer()), words(&facts.issuer)),
        (context.say(say::terminal_certificate::serial()), pairs(&facts.serial)),
        ("SHA-256".to_owned(), pairs(&facts.sha256)),
        ("SHA-1".to_owned(), pairs(&facts.sha1)),
        (context.say(say::terminal_certificate::valid()), words(&valid)),
        (context.say(say::terminal_certificate::key()), words(&key)),
        (context.say(say::terminal_certificate::signed_with()), words(&facts.signature)),
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
