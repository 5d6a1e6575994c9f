//! The command line `latchkey`.

use std::process::ExitCode;

fn main() -> ExitCode {
    latchkey_cli::start(std::env::args_os())
}
