//! The papers of a setup as the window shows them before anything is written: the bundle's files, the runbook, a page
//! for each person involved; and what would go if the setup were deleted.

use super::{BundleFile, Deletion, HandoverPage, RunbookPart, prose};
use crate::{app, bundle};
use latchkey_core::{
    Failure, Timestamp,
    handover::Role,
    message::{exact, say},
    runbook,
    service_provider::Encoding,
    setup::Setup,
};
use latchkey_words::{Language, Reader};

/// The files of the bundle that an export would write, without the list of them that every bundle has. What stands in
/// them is in the papers' language.
pub fn bundle_files(setup: &Setup) -> Result<Vec<BundleFile>, Failure> {
    let files = bundle::contents(setup)?;
    let shown = files.into_iter().map(|file| BundleFile {
        name: file.name,
        about: file.about,
        bytes: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
        text: Encoding::read(&file.bytes).map(|(text, _)| text),
    });
    Ok(shown.collect())
}

/// The runbook, part by part, in the window's language.
pub fn runbook_parts(setup: &Setup, now: Timestamp, language: Language) -> Vec<RunbookPart> {
    let parts = runbook::parts(setup, now, &latchkey_words::saying(language, Reader::Window)).into_iter();
    parts.map(|part| RunbookPart { title: part.title, text: prose(&part.markdown) }).collect()
}

/// The page for one of the people involved.
pub fn handover(setup: &Setup, role: Role, now: Timestamp, language: Language) -> HandoverPage {
    let markdown = app::handover_page(setup, role, now, language);
    HandoverPage { role, text: prose(&markdown), markdown }
}

/// What would go if `setup` were deleted; `others` are the setups beside it.
pub fn deletion(setup: &Setup, others: &[Setup]) -> Deletion {
    use say::deletion as said;
    let chosen = &setup.administration;
    let key = setup.certificate.as_ref().and_then(|certificate| certificate.vault_entry.as_ref());
    let uses =
        |other: &&Setup| other.certificate.as_ref().and_then(|certificate| certificate.vault_entry.as_ref()) == key;
    let user = key.and_then(|_| others.iter().find(uses));
    let goes = [
        (true, said::everything()),
        (!setup.sign_in_tests.is_empty(), said::tests(setup.sign_in_tests.len())),
        (!setup.judged_responses.is_empty(), said::judged()),
        (key.is_some() && user.is_none(), said::key()),
        (chosen.token_entry.is_some() || chosen.scim_token_entry.is_some(), said::tokens()),
        (!chosen.made.is_empty(), said::made()),
    ];
    let stays = [
        user.map(|other| said::key_stays(exact(&other.name))),
        Some(said::others_stay()),
        (!setup.exports.is_empty()).then(said::bundles_stay),
    ];
    Deletion {
        name: setup.name.clone(),
        goes: goes.into_iter().filter_map(|(is, message)| is.then(|| message.into())).collect(),
        stays: stays.into_iter().flatten().map(Into::into).collect(),
    }
}
