//! The program `latchkey-desktop`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    latchkey_desktop::run(latchkey_desktop::Automation::Refused)
}
