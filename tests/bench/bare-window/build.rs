//! What Tauri makes of the configuration, as in any Tauri program.

fn main() {
    tauri_build::build();
}
