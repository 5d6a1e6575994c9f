//! The papers of a setup as the window shows them before anything is written: the bundle's files, the runbook, a page
//! for each person involved; and what would go if the setup were deleted.

use super::{BundleFile, Deletion, HandoverPage, Language, RunbookPart, prose};
use crate::{app, bundle};
use latchkey_core::{Failure, Timestamp, handover::Role, runbook, service_provider::Encoding, setup::Setup};
use latchkey_words::Reader;

/// The files of the bundle that an export would write, without the list of them that every bundle has. What each is, is
/// said in the window's language; what stands in it, in the papers'.
pub fn bundle_files(setup: &Setup, language: Language) -> Result<Vec<BundleFile>, Failure> {
    let files = bundle::contents(setup)?;
    let shown = files.into_iter().map(|file| BundleFile {
        name: file.name,
        about: latchkey_words::said(&file.about, language.into(), Reader::Window).into_owned(),
        bytes: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
        text: Encoding::read(&file.bytes).map(|(text, _)| text),
    });
    Ok(shown.collect())
}

/// The runbook, part by part, in the window's language.
pub fn runbook_parts(setup: &Setup, now: Timestamp, language: Language) -> Vec<RunbookPart> {
    let parts = runbook::parts(setup, now, &latchkey_words::saying(language.into(), Reader::Window)).into_iter();
    parts.map(|part| RunbookPart { title: part.title, text: prose(&part.markdown) }).collect()
}

/// The page for one of the people involved.
pub fn handover(setup: &Setup, role: Role, now: Timestamp, language: Language) -> HandoverPage {
    let markdown = app::handover_page(setup, role, now, language.into());
    HandoverPage { role, text: prose(&markdown), markdown }
}

/// What would go if `setup` were deleted; `others` are the setups beside it.
pub fn deletion(setup: &Setup, others: &[Setup]) -> Deletion {
    let mut goes = vec!["Everything that was entered here, and what was found about it.".to_owned()];
    let mut stays = Vec::new();
    match setup.sign_in_tests.len() {
        0 => {}
        1 => goes.push("The sign-in test and the log.".to_owned()),
        tests => goes.push(format!("The {tests} sign-in tests and the log.")),
    }
    if !setup.judged_responses.is_empty() {
        goes.push("What responses that were judged came to.".to_owned());
    }
    let key = setup.certificate.as_ref().and_then(|certificate| certificate.vault_entry.as_ref());
    if let Some(key) = key {
        let uses = |other: &&Setup| {
            other.certificate.as_ref().and_then(|certificate| certificate.vault_entry.as_ref()) == Some(key)
        };
        match others.iter().find(uses) {
            Some(other) => stays.push(format!(
                "The signing key in this machine's vault, because the setup {} uses it too.",
                other.name
            )),
            None => goes.push(
                "The signing key in this machine's vault. If the identity provider signs with it, it keeps its own copy."
                    .to_owned(),
            ),
        }
    }
    let chosen = &setup.administration;
    if chosen.token_entry.is_some() || chosen.scim_token_entry.is_some() {
        goes.push("The tokens for the identity provider's API and for SCIM in this machine's vault.".to_owned());
    }
    if !chosen.made.is_empty() {
        goes.push("The record of what was made at the identity provider. Take it back first if it is not wanted there: afterwards it can only be removed by hand.".to_owned());
    }
    stays.push(
        "What stands at the identity provider, at Claude and in DNS: people go on signing in as before.".to_owned(),
    );
    if !setup.exports.is_empty() {
        stays.push("Bundles that were exported, wherever they were saved.".to_owned());
    }
    let said = |words: Vec<String>| words.into_iter().map(Into::into).collect();
    Deletion { name: setup.name.clone(), goes: said(goes), stays: said(stays) }
}
