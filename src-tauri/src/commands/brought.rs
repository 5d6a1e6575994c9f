//! Responses that a person brings: pasted, dropped, or in a recording that the shell's own dialog asks for.

use super::{Answer, DroppedFile, Held};
use crate::tasks::Task;
use latchkey_core::{setup::SetupName, sign_in::JudgedResponse};
use latchkey_host::{
    app::{App, dropped_file},
    window::Brought,
};
use latchkey_saml::redact::How;
use tauri::{WebviewWindow, ipc::Channel};
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn judge_response(shell: Held<'_>, name: SetupName, file: DroppedFile) -> Answer<Brought> {
    let kept = shell.inner().clone();
    let judge = move |app: App| async move {
        let (_, bytes) = dropped_file(&file.name, &file.base64)?;
        let brought = app.judge_brought(&name, bytes).await?;
        Ok(kept.hold_brought(&name, brought))
    };
    shell.run(Task::Recording, judge).await
}

#[tauri::command]
pub(crate) async fn judge_recording(
    shell: Held<'_>,
    window: WebviewWindow,
    name: SetupName,
    reached: Channel<u64>,
) -> Answer<Option<Brought>> {
    let kept = shell.inner().clone();
    let judge = move |app: App| async move {
        let dialog = window.dialog().file().set_parent(&window);
        let chosen = dialog.blocking_pick_file().and_then(|path| path.into_path().ok());
        let Some(path) = chosen else { return Ok(None) };
        let tell = move |read: u64| drop(reached.send(read));
        let brought = app.judge_recording(&name, path, tell).await?;
        Ok(Some(kept.hold_brought(&name, brought)))
    };
    shell.run(Task::Recording, judge).await
}

#[tauri::command]
pub(crate) async fn share_response(shell: Held<'_>, name: SetupName, number: u32, how: How) -> Answer<String> {
    let brought = shell.brought(&name, number);
    shell.ask(move |app| app.copy_of(&name, &brought?, how)).await
}

#[tauri::command]
pub(crate) async fn judged_response(shell: Held<'_>, name: SetupName, index: usize) -> Answer<JudgedResponse> {
    shell.ask(move |app| app.judged_response(&name, index)).await
}
