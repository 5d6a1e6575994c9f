//! What the pages may ask: one command for each method of `ui/src/host/host.ts`, each a doorway. It takes what was sent
//! apart, asks the engine off the thread that draws, and hands the answer back. `build.rs` names them once more, for the
//! rules of access.

mod administration;
mod around;
mod begin;
mod brought;
mod checks;
mod pages;
mod prove;
mod saving;
mod setups;

use crate::shell::{Answer, Shell};
use latchkey_core::Failure;
use latchkey_host::app::dropped_file;
use serde::Deserialize;
use tauri::{State, Wry, ipc::Invoke};

/// What the commands share.
type Held<'a> = State<'a, Shell>;

/// A file that a person dropped on a page or chose there. The page reads it; its path is not known here.
#[derive(Deserialize)]
struct DroppedFile {
    name: String,
    base64: String,
}

/// Names and contents. What is too large is refused before it is unpacked.
fn read_all(files: Vec<DroppedFile>) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    files.iter().map(|file| dropped_file(&file.name, &file.base64)).collect()
}

/// The doorway of each command.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        begin::start,
        around::keep_preferences,
        begin::catalogue,
        setups::list_setups,
        setups::make_setup,
        setups::rename_setup,
        setups::copy_setup,
        setups::compare_setups,
        setups::deletion,
        setups::delete_setup,
        setups::read_bundle,
        setups::take_bundle,
        pages::open_setup,
        pages::type_text,
        pages::send,
        checks::look_up_domains,
        checks::make_certificate,
        checks::take_files,
        pages::preview_people,
        pages::check_mapping,
        checks::rehearse_metadata,
        checks::test_sign_in,
        pages::sign_in_test,
        pages::evidence,
        brought::judge_response,
        brought::judge_recording,
        brought::share_response,
        brought::judged_response,
        administration::connect,
        administration::take_in,
        administration::keep_secret,
        administration::forget_secret,
        administration::plan_changes,
        administration::apply_changes,
        prove::preview_everybody,
        prove::save_people,
        prove::prove_metadata,
        prove::scim_state,
        prove::test_twin,
        around::cancel,
        pages::handover,
        pages::runbook,
        pages::bundle_files,
        saving::save_bundle,
        saving::save_file,
        around::show_folder,
        around::print,
        around::unlock_vault,
        around::copy_text,
        pages::open_page,
        pages::explain,
        around::about,
    ]
}
