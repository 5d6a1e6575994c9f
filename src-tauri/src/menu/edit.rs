//! The Edit menu. macOS and Windows bring its acts along; on Linux the web view is asked for each, because GTK has none
//! that reach into it. There the keys are the web view's own, and stay so.

use super::words::Words;
use tauri::{
    AppHandle, Wry,
    menu::{Submenu, SubmenuBuilder},
};

#[cfg(not(target_os = "linux"))]
pub(super) fn edit(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, &words.edit)
        .undo_with_text(&words.undo)
        .redo_with_text(&words.redo)
        .separator()
        .cut_with_text(&words.cut)
        .copy_with_text(&words.copy)
        .paste_with_text(&words.paste)
        .select_all_with_text(&words.select_all)
        .build()
}

#[cfg(target_os = "linux")]
pub(super) fn edit(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, &words.edit)
        .text("Undo", &words.undo)
        .text("Redo", &words.redo)
        .separator()
        .text("Cut", &words.cut)
        .text("Copy", &words.copy)
        .text("Paste", &words.paste)
        .text("SelectAll", &words.select_all)
        .build()
}

/// The rest of the menu needs nothing of us.
#[cfg(not(target_os = "linux"))]
pub(super) fn chosen(_app: &AppHandle, _id: &str) {}

/// An entry of the Edit menu was chosen; its id is what the web view calls the act.
#[cfg(target_os = "linux")]
pub(super) fn chosen(app: &AppHandle, id: &str) {
    use webkit2gtk::WebViewExt;
    let act = id.to_owned();
    let Some(window) = crate::window::main(app) else { return };
    // A window that is being closed has nothing to edit.
    drop(window.with_webview(move |view| view.inner().execute_editing_command(&act)));
}
