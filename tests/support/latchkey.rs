//! The command line `latchkey`, as its tests run it.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    latchkey_cli::run(std::env::args_os()).await
}
