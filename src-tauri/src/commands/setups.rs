//! Setups as a whole: the list, and setups made, renamed, copied, compared, deleted and taken in.

use super::{Answer, DroppedFile, Held};
use crate::vault::{Passphrase, secret};
use latchkey_core::{product::Plan, setup::SetupName};
use latchkey_host::{
    app::{Difference, dropped_file},
    window::{Deletion, Incoming, SetupLine, View},
};

#[tauri::command]
pub(crate) async fn list_setups(shell: Held<'_>) -> Answer<Vec<SetupLine>> {
    shell.ask(|app| app.list()).await
}

#[tauri::command]
pub(crate) async fn make_setup(shell: Held<'_>, name: String, idp: String, plan: Plan) -> Answer<View> {
    let papers = shell.language().into();
    shell.ask(move |app| app.make_named(&name, &idp, plan, papers)).await
}

#[tauri::command]
pub(crate) async fn rename_setup(shell: Held<'_>, from: SetupName, to: String) -> Answer<View> {
    shell.ask(move |app| app.rename(&from, &to)).await
}

#[tauri::command]
pub(crate) async fn copy_setup(shell: Held<'_>, from: SetupName, to: String) -> Answer<View> {
    shell.ask(move |app| app.copy(&from, &to)).await
}

#[tauri::command]
pub(crate) async fn compare_setups(shell: Held<'_>, left: SetupName, right: SetupName) -> Answer<Vec<Difference>> {
    shell.ask(move |app| app.compare(&left, &right)).await
}

#[tauri::command]
pub(crate) async fn deletion(shell: Held<'_>, name: SetupName) -> Answer<Deletion> {
    shell.ask(move |app| app.deletion(&name)).await
}

#[tauri::command]
pub(crate) async fn delete_setup(shell: Held<'_>, name: SetupName) -> Answer<Vec<SetupLine>> {
    shell.forget(&name);
    shell.ask(move |app| app.delete(&name).and_then(|_| app.list())).await
}

#[tauri::command]
pub(crate) async fn read_bundle(shell: Held<'_>, file: DroppedFile) -> Answer<Incoming> {
    let kept = shell.inner().clone();
    shell
        .ask(move |app| {
            let (name, bytes) = dropped_file(&file.name, &file.base64)?;
            let (read, shown) = app.read_bundle(&bytes, Some(&name))?;
            kept.hold_bundle(read);
            Ok(shown)
        })
        .await
}

#[tauri::command]
pub(crate) async fn take_bundle(shell: Held<'_>, replace: bool, key_passphrase: Option<Passphrase>) -> Answer<View> {
    let (kept, passphrase) = (shell.inner().clone(), secret(key_passphrase));
    shell.wait(move |app| async move { app.take_bundle(kept.held_bundle()?, replace, passphrase).await }).await
}
