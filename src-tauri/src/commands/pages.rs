//! One setup: what its pages draw, what is typed and sent there, and what is shown on request.

use super::{Answer, Held};
use crate::tasks::Task;
use latchkey_core::{
    Code, Failure,
    attribute::Person,
    field::Field,
    handover::Role,
    message::{exact, say},
    setup::SetupName,
    sign_in::SignInTest,
    wizard::Action,
};
use latchkey_host::{
    browser,
    window::{BundleFile, Evidence, Explanation, HandoverPage, RunbookPart, View, may_open},
};
use latchkey_idp::Preview;

#[tauri::command]
pub(crate) async fn open_setup(shell: Held<'_>, name: SetupName) -> Answer<View> {
    shell.ask(move |app| app.open_view(&name)).await
}

#[tauri::command]
pub(crate) async fn type_text(
    shell: Held<'_>,
    name: SetupName,
    field: Field,
    organization: Option<String>,
    text: String,
) -> Answer<()> {
    shell.wait(move |app| async move { app.type_text(&name, field, organization, text).await }).await
}

#[tauri::command]
pub(crate) async fn send(shell: Held<'_>, name: SetupName, action: Action) -> Answer<View> {
    // Metadata may be far away; everything else is there at once.
    match action {
        Action::Set { field: Field::IdpMetadata, .. } => {
            shell.run(Task::Metadata, move |app| async move { app.send(&name, action).await }).await
        }
        action => shell.wait(move |app| async move { app.send(&name, action).await }).await,
    }
}

#[tauri::command]
pub(crate) async fn preview_people(shell: Held<'_>, name: SetupName, people: Vec<Person>) -> Answer<Vec<Preview>> {
    shell.ask(move |app| app.preview_people(&name, &people)).await
}

#[tauri::command]
pub(crate) async fn check_mapping(shell: Held<'_>, name: SetupName) -> Answer<View> {
    shell.wait(move |app| async move { app.check_mapping(&name).await }).await
}

#[tauri::command]
pub(crate) async fn sign_in_test(shell: Held<'_>, name: SetupName, index: usize) -> Answer<SignInTest> {
    shell.ask(move |app| app.sign_in_test(&name, index)).await
}

#[tauri::command]
pub(crate) async fn evidence(shell: Held<'_>, name: SetupName) -> Answer<Option<Evidence>> {
    shell.say(Ok(shell.evidence_of(&name)))
}

#[tauri::command]
pub(crate) async fn handover(shell: Held<'_>, name: SetupName, role: Role) -> Answer<HandoverPage> {
    shell.ask(move |app| app.handover(&name, role)).await
}

#[tauri::command]
pub(crate) async fn runbook(shell: Held<'_>, name: SetupName) -> Answer<Vec<RunbookPart>> {
    shell.ask(move |app| app.runbook(&name)).await
}

#[tauri::command]
pub(crate) async fn bundle_files(shell: Held<'_>, name: SetupName) -> Answer<Vec<BundleFile>> {
    shell.ask(move |app| app.bundle_files(&name)).await
}

#[tauri::command]
pub(crate) async fn explain(shell: Held<'_>, name: Option<SetupName>, text: String) -> Answer<Vec<Explanation>> {
    shell.ask(move |app| app.explain(name.as_ref(), &text)).await
}

#[tauri::command]
pub(crate) async fn open_page(shell: Held<'_>, name: Option<SetupName>, url: String) -> Answer<()> {
    let running = shell.test_page();
    shell
        .ask(move |app| {
            let setup = name.map(|name| app.home().load(&name)).transpose()?;
            match may_open(setup.as_ref(), running.as_deref(), &url, app.now()) {
                true => browser::open(&url),
                false => Err(strange(&url)),
            }
        })
        .await
}

fn strange(url: &str) -> Failure {
    Failure::input(Code::PageNotKnown, say::page_not_known::other(exact(url)), say::page_not_known::other_fix())
}
