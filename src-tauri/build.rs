//! Puts the window's own commands under the access rules too, so that only what a capability grants can be called.

/// Every command of the window; `tests/it/shell.rs` holds this list to the code.
const COMMANDS: &[&str] = &[
    "start",
    "keep_preferences",
    "catalogue",
    "list_setups",
    "make_setup",
    "rename_setup",
    "copy_setup",
    "compare_setups",
    "deletion",
    "delete_setup",
    "read_bundle",
    "take_bundle",
    "open_setup",
    "type_text",
    "send",
    "look_up_domains",
    "make_certificate",
    "take_files",
    "preview_people",
    "check_mapping",
    "rehearse_metadata",
    "test_sign_in",
    "sign_in_test",
    "evidence",
    "judge_response",
    "judge_recording",
    "share_response",
    "judged_response",
    "connect",
    "take_in",
    "keep_secret",
    "forget_secret",
    "plan_changes",
    "apply_changes",
    "preview_everybody",
    "save_people",
    "prove_metadata",
    "scim_state",
    "test_twin",
    "cancel",
    "handover",
    "runbook",
    "bundle_files",
    "save_bundle",
    "save_file",
    "show_folder",
    "print",
    "unlock_vault",
    "copy_text",
    "open_page",
    "explain",
    "about",
];

fn main() {
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
