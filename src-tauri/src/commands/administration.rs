//! What is done through an identity provider's administration API: reached, planned, carried out. Reading and changing
//! can be cancelled; what was done until then is in the setup.

use super::{Answer, Held};
use crate::{
    tasks::Task,
    vault::{Passphrase, secret},
};
use latchkey_core::{
    administration::{Applied, ChangePlan, Progress, Purpose},
    setup::SetupName,
};
use latchkey_host::{
    app::{App, Given, KeptSecret},
    window::{Connection, Shown, TakenIn, View},
};
use tauri::ipc::Channel;

#[tauri::command]
pub(crate) async fn connect(shell: Held<'_>, name: SetupName, token: Option<Passphrase>) -> Answer<Connection> {
    shell.run(Task::Administration, move |app| async move { app.connect(&name, secret(token)).await }).await
}

#[tauri::command]
pub(crate) async fn take_in(shell: Held<'_>, name: SetupName, slug: Option<String>) -> Answer<TakenIn> {
    let take = move |app: App| async move { app.take_in(&name, slug.as_deref()).await };
    shell.run(Task::Administration, take).await
}

#[tauri::command]
pub(crate) async fn keep_secret(
    shell: Held<'_>,
    name: SetupName,
    what: KeptSecret,
    secret: Passphrase,
) -> Answer<View> {
    let keep = move |app: App| async move { app.keep_and_view(&name, what, secret.0).await };
    shell.wait(keep).await
}

#[tauri::command]
pub(crate) async fn forget_secret(shell: Held<'_>, name: SetupName, what: KeptSecret) -> Answer<View> {
    let forget = move |app: App| async move { app.forget_and_view(&name, what).await };
    shell.wait(forget).await
}

#[tauri::command]
pub(crate) async fn plan_changes(shell: Held<'_>, name: SetupName, purpose: Purpose) -> Answer<ChangePlan> {
    let plan = move |app: App| async move { app.plan_changes(&name, purpose, &Given::default()).await };
    shell.run(Task::Administration, plan).await
}

#[tauri::command]
pub(crate) async fn apply_changes(
    shell: Held<'_>,
    name: SetupName,
    purpose: Purpose,
    key_to: Option<String>,
    reached: Channel<Shown<Progress>>,
) -> Answer<Applied> {
    let kept = shell.inner().clone();
    let tell = move |progress: Progress| drop(reached.send(kept.shown(progress)));
    let apply = move |app: App| async move {
        let given = Given { key_to, ..Given::default() };
        app.carry_out_changes(&name, purpose, &given, tell).await
    };
    shell.run(Task::Administration, apply).await
}
