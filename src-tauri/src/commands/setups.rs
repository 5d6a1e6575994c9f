//! Setups as a whole: the list, and setups made, renamed, copied, compared, deleted and taken in.

use super::{DroppedFile, Held};
use crate::vault::{Passphrase, secret};
use latchkey_core::{Failure, product::Plan, setup::SetupName};
use latchkey_host::{
    app::{Difference, dropped_file},
    window::{Deletion, Incoming, SetupLine, View},
};

#[tauri::command]
pub(crate) async fn list_setups(shell: Held<'_>) -> Result<Vec<SetupLine>, Failure> {
    shell.ask(|app| app.list()).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn make_setup(shell: Held<'_>, name: String, idp: String, plan: Plan) -> Result<View, Failure> {
    let papers = shell.language().into();
    shell.ask(move |app| app.make_named(&name, &idp, plan, papers)).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn rename_setup(shell: Held<'_>, from: SetupName, to: String) -> Result<View, Failure> {
    shell.ask(move |app| app.rename(&from, &to)).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn copy_setup(shell: Held<'_>, from: SetupName, to: String) -> Result<View, Failure> {
    shell.ask(move |app| app.copy(&from, &to)).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn compare_setups(
    shell: Held<'_>,
    left: SetupName,
    right: SetupName,
) -> Result<Vec<Difference>, Failure> {
    shell.ask(move |app| app.compare(&left, &right)).await
}

#[tauri::command]
pub(crate) async fn deletion(shell: Held<'_>, name: SetupName) -> Result<Deletion, Failure> {
    shell.ask(move |app| app.deletion(&name)).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn delete_setup(shell: Held<'_>, name: SetupName) -> Result<Vec<SetupLine>, Failure> {
    shell.forget(&name);
    shell.ask(move |app| app.delete(&name).and_then(|_| app.list())).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn read_bundle(shell: Held<'_>, file: DroppedFile) -> Result<Incoming, Failure> {
    let kept = shell.inner().clone();
    shell
        .ask(move |app| {
            let (name, bytes) = dropped_file(&file.name, &file.base64)?;
            let (read, shown) = app.read_bundle(&bytes, Some(&name))?;
            kept.hold_bundle(read);
            Ok(shown)
        })
        .await
        .map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn take_bundle(
    shell: Held<'_>,
    replace: bool,
    key_passphrase: Option<Passphrase>,
) -> Result<View, Failure> {
    let (read, passphrase) = (shell.held_bundle()?, secret(key_passphrase));
    let taken = shell.wait(move |app| async move { app.take_bundle(read, replace, passphrase).await }).await;
    taken.map(|answer| shell.spoken(answer))
}
