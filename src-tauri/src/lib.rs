//! The desktop shell: one window on the engine, and nothing else. It opens the window, keeps what may be lost, and
//! passes on what the pages ask of the engine; it decides nothing.

mod about;
mod commands;
mod environment;
mod menu;
mod notice;
mod preferences;
mod shell;
mod tasks;
mod vault;
mod window;
mod window_place;

use latchkey_core::message::{exact, say};
use std::process::ExitCode;
use tauri::Manager;

/// Whether WebDriver may drive the window.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Automation {
    /// As shipped: it may not.
    Refused,
    /// For the tests.
    Allowed,
}

/// Opens the window and returns when it is closed.
#[allow(clippy::disallowed_methods, reason = "tauri's own macro ends the program where its configuration is broken")]
pub fn run(automation: Automation) -> ExitCode {
    if let Some(ended) = latchkey_host::archive::serve_or_use_children(std::env::args_os()) {
        return ended;
    }
    latchkey_host::process::keep_secrets_out_of_crashes();
    if let Err(why) = environment::settle(automation) {
        return environment::complain(&why);
    }
    let built = tauri::Builder::default()
        .plugin(window::only_one())
        .plugin(tauri_plugin_store::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .manage(shell::Shell::new(environment::home()))
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(window::happened)
        .setup(|app| {
            // The first to open the folder closes it and hears what was open.
            let closed = app.state::<shell::Shell>().closed().unwrap_or_default();
            let kept = preferences::open(app.handle(), app.state::<shell::Shell>().home());
            let language = preferences::language(&kept.preferences());
            app.manage(kept);
            window::open(app.handle())?;
            notice::say_closed(app.handle(), &closed, language);
            let shell = app.state::<shell::Shell>().inner().clone();
            tauri::async_runtime::spawn(async move { shell.tidy().await });
            Ok(())
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => environment::complain(&say::window_not_opened::failed(exact(error))),
    }
}
