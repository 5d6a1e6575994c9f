//! The native menu, with each platform's conventions. What a page has to do is told to it; what concerns the window
//! alone is done here.

mod edit;
mod words;

use crate::{shell::Shell, window_place};
use latchkey_host::window::{Language, MenuItem as Item, Signal};
use tauri::{
    AppHandle, Manager, Wry,
    menu::{Menu, MenuBuilder, MenuItem, MenuItemBuilder, Submenu, SubmenuBuilder},
};
use words::Words;

const ZOOM_IN: &str = "zoom-in";
const ZOOM_OUT: &str = "zoom-out";
const ZOOM_RESET: &str = "zoom-reset";
const QUIT: &str = "quit";

/// The menu in a language.
pub(crate) fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let words = &Words::of(language);
    let mut menu = MenuBuilder::new(app);
    if cfg!(target_os = "macos") {
        menu = menu.item(&application(app, words)?);
    }
    menu = menu.items(&[&file(app, words)?, &edit::edit(app, words)?, &view(app, words)?]);
    if cfg!(target_os = "macos") {
        menu = menu.item(&SubmenuBuilder::new(app, &words.window).minimize().maximize().fullscreen().build()?);
    }
    menu.item(&help(app, words)?).build()
}

/// Puts the menu in another language in the place of the one that is there.
pub(crate) fn replace(app: &AppHandle, language: Language) {
    if let Ok(menu) = build(app, language) {
        // Where it cannot be replaced, the old one goes on working.
        drop(app.set_menu(menu));
    }
}

/// An entry of the menu was chosen.
pub(crate) fn chosen(app: &AppHandle, id: &str) {
    match id {
        ZOOM_IN => window_place::zoom(app, Some(1.0)),
        ZOOM_OUT => window_place::zoom(app, Some(-1.0)),
        ZOOM_RESET => window_place::zoom(app, None),
        QUIT => app.exit(0),
        _ => match serde_json::from_value::<Item>(id.into()) {
            Ok(item) => app.state::<Shell>().tell(Signal::Menu { item }),
            Err(_) => edit::chosen(app, id),
        },
    }
}

/// On macOS the first menu is the program's own.
fn application(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, "Latchkey")
        .item(&page(app, Item::About, &words.about, None)?)
        .separator()
        .item(&page(app, Item::Preferences, &words.preferences, Some("CmdOrCtrl+,"))?)
        .separator()
        .services()
        .separator()
        .hide_with_text(&words.hide)
        .hide_others_with_text(&words.hide_others)
        .show_all_with_text(&words.show_all)
        .separator()
        .quit_with_text(&words.quit_macos)
        .build()
}

fn file(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    let menu = SubmenuBuilder::new(app, &words.file)
        .item(&page(app, Item::NewSetup, &words.new_setup, Some("CmdOrCtrl+N"))?)
        .item(&page(app, Item::Import, &words.import, Some("CmdOrCtrl+O"))?)
        .item(&page(app, Item::Setups, &words.setups, Some("CmdOrCtrl+Shift+O"))?)
        .separator();
    if cfg!(target_os = "macos") {
        return menu.close_window_with_text(&words.close).build();
    }
    let quit =
        if cfg!(windows) { entry(app, QUIT, &words.exit, None) } else { entry(app, QUIT, &words.quit, Some("Ctrl+Q")) };
    menu.item(&page(app, Item::Preferences, &words.preferences, Some("CmdOrCtrl+,"))?).separator().item(&quit?).build()
}

fn view(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    // On a Mac, Alt and an arrow move by words within a field.
    let back = if cfg!(target_os = "macos") { "Cmd+[" } else { "Alt+Left" };
    SubmenuBuilder::new(app, &words.view)
        .item(&page(app, Item::Tasks, &words.tasks, Some("CmdOrCtrl+T"))?)
        .item(&page(app, Item::Back, &words.back, Some(back))?)
        .separator()
        .item(&entry(app, ZOOM_IN, &words.zoom_in, Some("CmdOrCtrl+="))?)
        .item(&entry(app, ZOOM_OUT, &words.zoom_out, Some("CmdOrCtrl+-"))?)
        .item(&entry(app, ZOOM_RESET, &words.zoom_reset, Some("CmdOrCtrl+0"))?)
        .build()
}

fn help(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    let menu = SubmenuBuilder::new(app, &words.help)
        .item(&page(app, Item::Explain, &words.explain, None)?)
        .item(&page(app, Item::Shortcuts, &words.shortcuts, Some("CmdOrCtrl+/"))?);
    if cfg!(target_os = "macos") {
        return menu.build();
    }
    menu.separator().item(&page(app, Item::About, &words.about, None)?).build()
}

/// An entry that a page carries out. Its id is the item's own name.
fn page(app: &AppHandle, item: Item, words: &str, keys: Option<&str>) -> tauri::Result<MenuItem<Wry>> {
    let name = serde_json::to_value(item).ok();
    let id = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    entry(app, id, words, keys)
}

fn entry(app: &AppHandle, id: &str, words: &str, keys: Option<&str>) -> tauri::Result<MenuItem<Wry>> {
    let entry = MenuItemBuilder::with_id(id, words);
    match keys {
        Some(keys) => entry.accelerator(keys).build(app),
        None => entry.build(app),
    }
}
