//! What a bundle says of itself, and the form in which a setup travels in it. Writing and reading archives is the
//! host's work.

use crate::{
    Code, Failure, Timestamp,
    draft::Drafts,
    message::{Message, exact, say},
    setup::{Setup, SetupName},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The format of bundles that this version writes and reads.
pub const FORMAT: u32 = 1;

/// The manifest's name in the archive.
pub const MANIFEST: &str = "manifest.json";

/// The setup's name in the archive.
pub const SETUP: &str = "setup.json";

/// What the log of an older setup says of an export.
const EXPORTED_BEFORE: &str = "Exported the bundle";

/// One file of a bundle.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ManifestEntry {
    /// Its name in the archive, with `/` between folders.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content, lower-case hexadecimal.
    pub sha256: String,
}

/// What a bundle holds.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format.
    pub format: u32,
    /// The setup's name.
    pub setup: SetupName,
    /// When the setup was last changed; the same setup gives the same bytes, whenever it is exported.
    pub changed: Timestamp,
    /// Every file but the manifest, by name.
    pub files: Vec<ManifestEntry>,
}

impl Manifest {
    /// Reads a manifest and refuses one that names a file twice or is of another format.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let manifest: Self = serde_json::from_str(text)
            .map_err(|error| refused(say::bundle_refused::manifest_unreadable(exact(error))))?;
        if manifest.format != FORMAT {
            return Err(Failure::input(
                Code::BundleFormat,
                say::bundle_format::other_format(exact(manifest.format), exact(FORMAT)),
                say::bundle_format::other_format_fix(),
            ));
        }
        let mut names: Vec<&str> = manifest.files.iter().map(|file| file.name.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
            return Err(refused(say::bundle_refused::manifest_twice()));
        }
        Ok(manifest)
    }
}

/// A bundle that cannot be taken in.
pub fn refused(message: Message) -> Failure {
    Failure::input(Code::BundleRefused, message, say::bundle_refused::fix())
}

/// The setup as it travels: without what was typed and not taken, and without traces of earlier exports, so that
/// exporting twice gives the same bytes.
pub fn travelling(setup: &Setup) -> Setup {
    let mut setup = setup.clone();
    setup.drafts = Drafts::default();
    setup.problems = BTreeMap::new();
    setup.page = None;
    setup.exports = Vec::new();
    setup.judged_responses = Vec::new();
    // What another bundle claims is not this machine's to pass on.
    setup.imported = None;
    setup.log.retain(|entry| entry.what != say::log_entry::exported() && entry.what != EXPORTED_BEFORE);
    setup.changed = setup.log.last().map_or(setup.created, |entry| entry.at);
    setup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_that_names_a_file_twice_is_refused() {
        let file = r#"{"name":"setup.json","bytes":1,"sha256":"00"}"#;
        let text = format!(r#"{{"format":1,"setup":"a","changed":"2026-11-21T00:00:00Z","files":[{file},{file}]}}"#);
        assert_eq!(Manifest::read(&text).map_err(|failure| failure.code.to_string()), Err("bundle_refused".to_owned()));
    }

    #[test]
    fn a_manifest_of_another_format_is_refused() {
        let text = r#"{"format":2,"setup":"a","changed":"2026-11-21T00:00:00Z","files":[]}"#;
        assert_eq!(Manifest::read(text).map_err(|failure| failure.code.to_string()), Err("bundle_format".to_owned()));
    }
}
