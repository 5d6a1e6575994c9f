//! The smallest program that shows a page in a Tauri window: no plugins, no commands, one heading.

#[expect(clippy::disallowed_methods, reason = "Tauri's own code leaves the process when the page cannot be read")]
fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
