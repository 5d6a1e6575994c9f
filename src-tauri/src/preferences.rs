//! What may be lost without harm: theme, language, where the person was, where the window was. Kept by the store plugin
//! in `preferences.json`. A file that cannot be used is set aside, and each part that makes no sense is as usual.

use crate::{menu, shell::Shell, window, window_place::WindowPlace};
use latchkey_core::{
    Code, Failure,
    message::{exact, say},
};
use latchkey_host::{
    store::{Home, named},
    window::{Language, Preferences},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_store::{Store, StoreExt};

const FILE: &str = "preferences.json";

/// The largest file that is read; what is written is a thousandth of it.
const LIMIT: u64 = 1_000_000;

/// Under which name the window's place is kept, beside the preferences' own.
const WINDOW: &str = "window";

/// How long to wait for another change before one is written.
const PATIENCE: Duration = Duration::from_millis(250);

/// The preferences on disk; where they cannot be kept, the window works without.
pub(crate) struct Kept(Option<Arc<Store<Wry>>>);

/// Opens the preferences: below the home that was named, else in the platform's folder for configurations.
pub(crate) fn open(app: &AppHandle, home: Option<&Path>) -> Kept {
    let Some(path) = file(app, home) else { return Kept(None) };
    if !is_usable(&path) && named::set_aside(&path).is_err() {
        return Kept(None);
    }
    // The store plugin writes it for everybody to read; where that cannot be changed, keeping it will say why.
    drop(named::keep_private(&path, b"{}"));
    Kept(app.store_builder(path).auto_save(PATIENCE).build().ok())
}

fn file(app: &AppHandle, home: Option<&Path>) -> Option<PathBuf> {
    match home {
        // Opening it makes it, for its owner alone. Where it cannot be opened, the page will say so.
        Some(home) => Home::open(Some(home)).ok().map(|home| home.path().join(FILE)),
        None => app.path().app_config_dir().ok().map(|folder| folder.join(FILE)),
    }
}

/// Whether there is nothing yet, or something that can be read as a whole.
fn is_usable(path: &Path) -> bool {
    let mut text = String::new();
    match File::open(path).and_then(|file| file.take(LIMIT + 1).read_to_string(&mut text)) {
        Ok(_) => text.len() as u64 <= LIMIT && serde_json::from_str::<Map<String, Value>>(&text).is_ok(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

impl Kept {
    /// What was kept.
    pub(crate) fn preferences(&self) -> Preferences {
        Preferences {
            theme: self.part("theme"),
            language: self.part("language"),
            setup: self.part("setup"),
            place: self.part("place"),
            dismissed: self.part("dismissed"),
        }
    }

    /// What was kept of the window's place.
    pub(crate) fn window(&self) -> Value {
        self.0.as_ref().and_then(|store| store.get(WINDOW)).unwrap_or_default()
    }

    /// Keeps the window's place, a little later.
    pub(crate) fn keep_window(&self, place: &WindowPlace) {
        self.set(WINDOW, place);
    }

    /// Keeps preferences, now.
    fn keep(&self, preferences: &Preferences) -> Result<(), Failure> {
        let Preferences { theme, language, setup, place, dismissed } = preferences;
        self.set("theme", theme);
        self.set("language", language);
        self.set("setup", setup);
        self.set("place", place);
        self.set("dismissed", dismissed);
        let saved = self.0.as_ref().map_or(Ok(()), |store| store.save());
        saved.map_err(|error| {
            Failure::input(
                Code::PreferencesNotKept,
                say::preferences_not_kept::failed(exact(error)),
                say::preferences_not_kept::failed_fix(),
            )
        })
    }

    fn part<T: DeserializeOwned + Default>(&self, name: &str) -> T {
        let part = self.0.as_ref().and_then(|store| store.get(name));
        part.and_then(|part| serde_json::from_value(part).ok()).unwrap_or_default()
    }

    /// Only what differs is written, because each change is told around.
    fn set(&self, name: &str, part: &impl Serialize) {
        let (Some(store), Ok(part)) = (&self.0, serde_json::to_value(part)) else { return };
        if store.get(name).as_ref() != Some(&part) {
            store.set(name, part);
        }
    }
}

/// The language of everything that is shown.
pub(crate) fn language(preferences: &Preferences) -> Language {
    preferences.language.unwrap_or_else(language_of_the_system)
}

/// The system's language, as far as there is one file for it.
pub(crate) fn language_of_the_system() -> Language {
    match sys_locale::get_locale() {
        Some(locale) if locale.to_lowercase().starts_with("de") => Language::De,
        _ => Language::En,
    }
}

/// Keeps what the page chose, and brings menu and title bar in line with it.
pub(crate) fn keep(app: &AppHandle, chosen: &Preferences) -> Result<(), Failure> {
    let kept = app.state::<Kept>();
    let before = kept.preferences();
    let saved = kept.keep(chosen);
    if language(&before) != language(chosen) {
        app.state::<Shell>().speak(language(chosen));
        menu::replace(app, language(chosen));
    }
    if before.theme != chosen.theme
        && let Some(window) = window::main(app)
    {
        // A system without such a thing stays as it is.
        drop(window.set_theme(window::native(chosen.theme)));
    }
    saved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_usable_when_it_is_not_there_or_an_object_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        assert!(is_usable(&path));
        for (text, usable) in [
            ("{}", true),
            (r#"{"theme":"dark","later":[1]}"#, true),
            ("", false),
            (r#"{"theme":"#, false),
            ("[]", false),
            ("null", false),
        ] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(is_usable(&path), usable, "{text}");
        }
        std::fs::write(&path, [0xff, 0xfe, 0x00]).unwrap();
        assert!(!is_usable(&path));
        std::fs::write(&path, " ".repeat(LIMIT as usize + 1)).unwrap();
        assert!(!is_usable(&path));
        assert!(!is_usable(folder.path()));
    }
}
