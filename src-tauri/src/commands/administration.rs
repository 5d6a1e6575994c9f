//! What is done through an identity provider's administration API: reached, planned, carried out. Reading and changing
//! can be cancelled; what was done until then is in the setup.

use super::Held;
use crate::{
    tasks::Task,
    vault::{Passphrase, secret},
};
use latchkey_core::{
    Failure,
    administration::{Applied, ChangePlan, Progress, Purpose},
    setup::SetupName,
};
use latchkey_host::{
    app::{App, Given, KeptSecret},
    window::{Connection, TakenIn, View},
};
use tauri::ipc::Channel;

#[tauri::command]
pub(crate) async fn connect(
    shell: Held<'_>,
    name: SetupName,
    token: Option<Passphrase>,
) -> Result<Connection, Failure> {
    shell
        .run(Task::Administration, move |app| async move { app.connect(&name, secret(token)).await })
        .await
        .map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn take_in(shell: Held<'_>, name: SetupName, slug: Option<String>) -> Result<TakenIn, Failure> {
    let take = move |app: App| async move { app.take_in(&name, slug.as_deref()).await };
    shell.run(Task::Administration, take).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn keep_secret(
    shell: Held<'_>,
    name: SetupName,
    what: KeptSecret,
    secret: Passphrase,
) -> Result<View, Failure> {
    let keep = move |app: App| async move { app.keep_and_view(&name, what, secret.0).await };
    shell.wait(keep).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn forget_secret(shell: Held<'_>, name: SetupName, what: KeptSecret) -> Result<View, Failure> {
    let forget = move |app: App| async move { app.forget_and_view(&name, what).await };
    shell.wait(forget).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn plan_changes(shell: Held<'_>, name: SetupName, purpose: Purpose) -> Result<ChangePlan, Failure> {
    let plan = move |app: App| async move { app.plan_changes(&name, purpose, &Given::default()).await };
    shell.run(Task::Administration, plan).await.map(|answer| shell.spoken(answer))
}

#[tauri::command]
pub(crate) async fn apply_changes(
    shell: Held<'_>,
    name: SetupName,
    purpose: Purpose,
    key_to: Option<String>,
    reached: Channel<Progress>,
) -> Result<Applied, Failure> {
    let speaking = shell.inner().clone();
    let tell = move |progress: Progress| drop(reached.send(speaking.spoken(progress)));
    let apply = move |app: App| async move {
        let given = Given { key_to, ..Given::default() };
        app.carry_out_changes(&name, purpose, &given, tell).await
    };
    shell.run(Task::Administration, apply).await.map(|answer| shell.spoken(answer))
}
