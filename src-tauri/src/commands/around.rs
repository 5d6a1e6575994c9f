//! What concerns the window and the machine around it rather than a setup.

use super::{Answer, Held};
use crate::{
    about::{self, About},
    preferences,
    tasks::{Task, beside},
    vault::{Passphrase, Way},
};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use latchkey_host::window::Preferences;
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_clipboard_manager::ClipboardExt;

#[tauri::command]
pub(crate) async fn keep_preferences(app: AppHandle, shell: Held<'_>, preferences: Preferences) -> Answer<()> {
    shell.say(beside(move || preferences::keep(&app, &preferences)).await)
}

#[tauri::command]
pub(crate) async fn cancel(shell: Held<'_>, task: Task) -> Answer<()> {
    shell.tasks.cancel(task);
    shell.say(Ok(()))
}

#[tauri::command]
pub(crate) async fn unlock_vault(
    shell: Held<'_>,
    way: Way,
    passphrase: Option<Passphrase>,
    renewed: Option<Passphrase>,
) -> Answer<bool> {
    let vault = shell.vault.clone();
    shell.ask(move |app| vault.unlock(app.home(), way, passphrase, renewed)).await
}

#[tauri::command]
pub(crate) async fn copy_text(app: AppHandle, shell: Held<'_>, text: String) -> Answer<()> {
    shell.say(beside(move || app.clipboard().write_text(text).map_err(|error| not_copied(&error))).await)
}

#[tauri::command]
pub(crate) async fn print(window: WebviewWindow, shell: Held<'_>) -> Answer<()> {
    shell.say(window.print().map_err(|error| {
        Failure::input(Code::NotPrinted, say::not_printed::failed(exact(error)), say::not_printed::failed_fix())
    }))
}

#[tauri::command]
pub(crate) async fn show_folder(shell: Held<'_>) -> Answer<()> {
    let kept = shell.inner().clone();
    let shown = beside(move || {
        let folder = kept.folder()?;
        open::that_detached(&folder).map_err(|error| {
            Failure::input(
                Code::FolderNotOpened,
                say::folder_not_opened::failed(exact(error)),
                say::folder_not_opened::failed_fix(exact(folder.display())),
            )
        })
    });
    shell.say(shown.await)
}

#[tauri::command]
pub(crate) async fn about(shell: Held<'_>) -> Answer<About> {
    shell.ask(about::about).await
}

fn not_copied(error: &tauri_plugin_clipboard_manager::Error) -> Failure {
    Failure::input(Code::NotCopied, say::not_copied::failed(exact(error)), say::not_copied::failed_fix())
}
