//! What a person saves. The system's own dialog asks where; the page never names a path.

use super::{Answer, Held};
use crate::vault::{Passphrase, secret};
use latchkey_core::setup::SetupName;
use latchkey_host::{
    app::{App, SavedFile},
    window::View,
};
use std::path::{Path, PathBuf};
use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn save_bundle(
    shell: Held<'_>,
    window: WebviewWindow,
    name: SetupName,
    key_passphrase: Option<Passphrase>,
) -> Answer<Option<View>> {
    let kept = shell.inner().clone();
    let save = move |app: App| async move {
        let passphrase = secret(key_passphrase);
        // What cannot be made is said before a person is asked where to put it.
        app.bundle(&name, passphrase.clone()).await?;
        let Some(path) = asked(&window, &format!("{name}.zip")) else { return Ok(None) };
        let view = app.save_bundle(&name, &path, passphrase).await?;
        kept.saved(&path);
        Ok(Some(view))
    };
    shell.wait(save).await
}

#[tauri::command]
pub(crate) async fn save_file(
    shell: Held<'_>,
    window: WebviewWindow,
    name: SetupName,
    file: SavedFile,
    passphrase: Option<Passphrase>,
) -> Answer<Option<PathBuf>> {
    let kept = shell.inner().clone();
    let save = move |app: App| async move {
        let passphrase = secret(passphrase);
        app.file_content(&name, file, passphrase.clone()).await?;
        let Some(path) = asked(&window, &file.offered_name(&name)) else { return Ok(None) };
        app.save_file(&name, file, &path, passphrase).await?;
        kept.saved(&path);
        Ok(Some(path))
    };
    shell.wait(save).await
}

/// Where the person wants the file, or nothing when the dialog was closed. A name without an ending gets the offered one.
pub(super) fn asked(window: &WebviewWindow, offered: &str) -> Option<PathBuf> {
    let ending = Path::new(offered).extension()?.to_str()?;
    let dialog = window.dialog().file().set_parent(window).set_file_name(offered).add_filter(ending, &[ending]);
    let path = dialog.blocking_save_file()?.into_path().ok()?;
    Some(if path.extension().is_none() { path.with_extension(ending) } else { path })
}
