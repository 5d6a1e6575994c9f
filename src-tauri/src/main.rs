//! The program `latchkey-desktop`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    latchkey_desktop::run(latchkey_desktop::Automation::Refused);
}
