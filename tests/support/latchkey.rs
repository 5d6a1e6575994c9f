//! The command line `latchkey`, as its tests run it.

use std::process::ExitCode;

fn main() -> ExitCode {
    latchkey_cli::start(std::env::args_os())
}
