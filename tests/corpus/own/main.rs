//! The half of the corpus that bergshamra and Latchkey's own identity provider sign: files into
//! `tests/fixtures/saml/own`, and their part of the manifest on standard output. `cargo xtask corpus` runs it.

mod claude;
mod conditions;
mod forge;
mod good;
mod rehearsed;

use forge::Forge;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// One line of the manifest; `tests/it/corpus.rs` reads it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Case {
    name: String,
    source: &'static str,
    file: String,
    input: &'static str,
    now: String,
    request: Option<String>,
    acs: Option<String>,
    entity_id: Option<String>,
    issuer: Option<String>,
    domains: Vec<String>,
    certificates: Vec<String>,
    verdict: &'static str,
    would_claude_accept: Option<bool>,
    finding: Option<String>,
    also: Vec<String>,
    says: BTreeMap<String, Vec<String>>,
    class: &'static str,
    reason: String,
    #[serde(skip)]
    content: String,
}

impl Case {
    /// A case that has to be accepted.
    pub(crate) fn good(name: impl Into<String>, reason: &str, content: String) -> Self {
        let name = name.into();
        Self {
            file: format!("own/{name}.xml"),
            name,
            source: "own",
            input: "document",
            now: forge::NOW.to_owned(),
            request: Some(forge::REQUEST.to_owned()),
            acs: Some(forge::ACS.to_owned()),
            entity_id: Some(forge::ENTITY.to_owned()),
            issuer: Some(forge::ISSUER.to_owned()),
            domains: vec!["example.com".to_owned()],
            certificates: vec!["idp".to_owned()],
            verdict: "accepted",
            would_claude_accept: Some(true),
            finding: None,
            also: Vec::new(),
            says: BTreeMap::new(),
            class: "good",
            reason: reason.to_owned(),
            content,
        }
    }

    /// A case that no service provider may accept.
    pub(crate) fn refused(name: &str, finding: &str, reason: &str, content: String) -> Self {
        Self { verdict: "rejected", class: "condition", ..Self::unwelcome(name, finding, reason, content) }
    }

    /// A case that the protocol accepts and Claude does not.
    pub(crate) fn unwelcome(name: &str, finding: &str, reason: &str, content: String) -> Self {
        Self {
            would_claude_accept: Some(false),
            finding: Some(finding.to_owned()),
            class: "claude",
            ..Self::good(name, reason, content)
        }
    }

    pub(crate) fn of(name: &str, reason: &str, forge: &Forge) -> Self {
        Self::good(name, reason, forge.xml())
    }

    pub(crate) fn trusting(mut self, certificates: &[&str]) -> Self {
        self.certificates = certificates.iter().map(|name| (*name).to_owned()).collect();
        self
    }

    pub(crate) fn at(mut self, now: &str) -> Self {
        self.now = now.to_owned();
        self
    }

    pub(crate) fn saying(mut self, name: &str, values: &[&str]) -> Self {
        self.says.insert(name.to_owned(), values.iter().map(|value| (*value).to_owned()).collect());
        self
    }

    pub(crate) fn also(mut self, code: &str) -> Self {
        self.also.push(code.to_owned());
        self
    }

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/saml");
    let own = folder.join("own");
    if own.exists() {
        std::fs::remove_dir_all(&own)?;
    }
    std::fs::create_dir_all(&own)?;
    let cases: Vec<Case> =
        [good::cases(), conditions::cases(), claude::cases(), rehearsed::cases()?].into_iter().flatten().collect();
    let mut names = BTreeSet::new();
    for case in &cases {
        if !names.insert(&case.name) {
            return Err(format!("Two cases are called {}.", case.name).into());
        }
        std::fs::write(folder.join(&case.file), &case.content)?;
    }
    println!("{}", serde_json::to_string_pretty(&cases)?);
    Ok(())
}
