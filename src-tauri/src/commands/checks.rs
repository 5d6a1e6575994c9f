//! What takes a while, tells how far it has come, and can be cancelled.

use super::{Answer, DroppedFile, Held, read_all};
use crate::{
    tasks::Task,
    vault::{Passphrase, secret},
};
use latchkey_core::{domain::ServerAnswer, setup::SetupName};
use latchkey_host::{
    app::App,
    browser,
    window::{Hop, Shown, Stage, View},
};
use tauri::ipc::Channel;

#[tauri::command]
pub(crate) async fn look_up_domains(
    shell: Held<'_>,
    name: SetupName,
    fault: Option<String>,
    answered: Channel<Shown<ServerAnswer>>,
) -> Answer<View> {
    let kept = shell.inner().clone();
    let tell = move |answer: &ServerAnswer| drop(answered.send(kept.shown(answer.clone())));
    shell.run(Task::Domain, move |app| async move { app.look_up(&name, fault.as_deref(), tell).await }).await
}

#[tauri::command]
pub(crate) async fn make_certificate(
    shell: Held<'_>,
    name: SetupName,
    common_name: String,
    bits: u32,
    days: u32,
    reached: Channel<Stage>,
) -> Answer<View> {
    let tell = move |stage: Stage| drop(reached.send(stage));
    let make = move |app: App| async move { app.make_certificate(&name, &common_name, bits, days, tell).await };
    shell.run(Task::Certificate, make).await
}

#[tauri::command]
pub(crate) async fn take_files(
    shell: Held<'_>,
    name: SetupName,
    files: Vec<DroppedFile>,
    password: Option<Passphrase>,
) -> Answer<View> {
    let take = move |app: App| async move { app.take_files(&name, read_all(files)?, secret(password)).await };
    shell.wait(take).await
}

#[tauri::command]
pub(crate) async fn rehearse_metadata(shell: Held<'_>, name: SetupName) -> Answer<View> {
    shell.run(Task::Metadata, move |app| async move { app.rehearse_metadata(&name).await }).await
}

#[tauri::command]
pub(crate) async fn test_sign_in(
    shell: Held<'_>,
    name: SetupName,
    fault: Option<String>,
    reached: Channel<Hop>,
) -> Answer<View> {
    let (kept, noting) = (shell.inner().clone(), shell.inner().clone());
    let tell = move |hop: Hop| {
        noting.note(&hop);
        drop(reached.send(hop));
    };
    let test = move |app: App| async move {
        let (view, evidence) = app.test_sign_in(&name, fault.as_deref(), tell, browser::open).await?;
        kept.keep_evidence(&name, evidence);
        Ok(view)
    };
    shell.run(Task::SignIn, test).await
}
