//! Puts the window's own commands under the access rules too, so that only what a capability grants can be called.

/// Every command of the window; `tests/it/window.rs` holds this list to the code.
const COMMANDS: &[&str] = &["start"];

fn main() {
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
