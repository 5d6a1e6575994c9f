//! Proof, read from the identity provider's server: what everybody would send, the metadata, directory sync, and a sign-in
//! with a second application that is removed afterwards.

use super::{Answer, Held, saving::asked};
use crate::tasks::Task;
use latchkey_core::{
    administration::{MetadataProof, PeoplePreview, PersonProblem, PreviewProgress, ScimState, ScimWish},
    setup::SetupName,
};
use latchkey_host::{
    app::{App, Given},
    browser,
    window::{Hop, TwinEnd},
};
use std::path::PathBuf;
use tauri::{WebviewWindow, ipc::Channel};

#[tauri::command]
pub(crate) async fn preview_everybody(
    shell: Held<'_>,
    name: SetupName,
    reached: Channel<PreviewProgress>,
) -> Answer<PeoplePreview> {
    let kept = shell.inner().clone();
    let tell = move |progress: PreviewProgress| drop(reached.send(progress));
    let preview = move |app: App| async move {
        let preview = app.preview_everybody(&name, &Given::default(), tell).await?;
        kept.hold_people(&name, &preview);
        Ok(preview)
    };
    shell.run(Task::Administration, preview).await
}

#[tauri::command]
pub(crate) async fn save_people(
    shell: Held<'_>,
    window: WebviewWindow,
    name: SetupName,
    only: Option<PersonProblem>,
) -> Answer<Option<PathBuf>> {
    let kept = shell.inner().clone();
    let save = move |app: App| async move {
        let preview = kept.people(&name)?;
        let Some(path) = asked(&window, &format!("{name} - people.csv")) else { return Ok(None) };
        app.save_people(&preview, only, &path).await?;
        kept.saved(&path);
        Ok(Some(path))
    };
    shell.wait(save).await
}

#[tauri::command]
pub(crate) async fn prove_metadata(shell: Held<'_>, name: SetupName) -> Answer<MetadataProof> {
    let prove = move |app: App| async move { app.prove_metadata(&name, &Given::default()).await };
    shell.run(Task::Administration, prove).await
}

#[tauri::command]
pub(crate) async fn scim_state(shell: Held<'_>, name: SetupName, wish: ScimWish) -> Answer<ScimState> {
    let look = move |app: App| async move { app.scim_state(&name, &wish, &Given::default()).await };
    shell.run(Task::Administration, look).await
}

#[tauri::command]
pub(crate) async fn test_twin(shell: Held<'_>, name: SetupName, reached: Channel<Hop>) -> Answer<TwinEnd> {
    let (kept, noting) = (shell.inner().clone(), shell.inner().clone());
    let tell = move |hop: Hop| {
        noting.note(&hop);
        drop(reached.send(hop));
    };
    let test = move |app: App| async move {
        let (end, evidence) = app.test_with_twin(&name, tell, browser::open).await?;
        if let Some(evidence) = evidence {
            kept.keep_evidence(&name, evidence);
        }
        Ok(end)
    };
    shell.run(Task::Administration, test).await
}
