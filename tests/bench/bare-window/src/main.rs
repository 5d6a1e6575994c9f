//! The smallest program that shows a page in a Tauri window: no plugins, no commands, one heading.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
