//! The desktop shell: one window on the engine, and nothing else.

/// Whether WebDriver may drive the window.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Automation {
    /// As shipped: it may not.
    Refused,
    /// For the tests.
    Allowed,
}

/// Opens the window and returns when it is closed.
pub fn run(_automation: Automation) {
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|_, _, _| {}))
        .plugin(tauri_plugin_store::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default()).title("Latchkey").build()?;
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![start])
        .run(tauri::generate_context!());
    drop(built);
}

#[tauri::command]
fn start() {}
