//! The command line `latchkey`.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    latchkey_cli::run(std::env::args_os()).await
}
