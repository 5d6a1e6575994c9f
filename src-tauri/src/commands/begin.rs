//! The page begins: everything that it needs before it can draw, in one answer.

use super::{Answer, Held};
use crate::preferences::{self, Kept};

use latchkey_host::window::{Catalogue, Language, Preferences, SetupLine, Signal};
use serde::Serialize;
use tauri::{AppHandle, Manager, ipc::Channel};

/// Everything that the page needs before it can draw.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Start {
    catalogue: Catalogue,
    preferences: Preferences,
    setups: Vec<SetupLine>,
    platform: &'static str,
    version: &'static str,
    system_language: Language,
}

#[tauri::command]
pub(crate) async fn start(app: AppHandle, shell: Held<'_>, signals: Channel<Signal>) -> Answer<Start> {
    // A page that begins anew does not wait for what an earlier one began.
    shell.tasks.cancel_all();
    shell.tell_through(signals);
    let preferences = app.state::<Kept>().preferences();
    shell.speak(preferences::language(&preferences));
    shell.ask(move |engine| Ok(Start::with(preferences, engine.list()?))).await
}

/// The catalogue in the language of now; a change of language asks for it again.
#[tauri::command]
pub(crate) async fn catalogue(shell: Held<'_>) -> Answer<Catalogue> {
    shell.say(Ok(Catalogue::whole()))
}

impl Start {
    fn with(preferences: Preferences, setups: Vec<SetupLine>) -> Self {
        Self {
            catalogue: Catalogue::whole(),
            preferences,
            setups,
            platform: if cfg!(target_os = "macos") {
                "macos"
            } else if cfg!(windows) {
                "windows"
            } else {
                "linux"
            },
            version: env!("CARGO_PKG_VERSION"),
            system_language: preferences::language_of_the_system(),
        }
    }
}
