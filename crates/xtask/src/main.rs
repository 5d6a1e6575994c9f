//! `cargo xtask run | test | bench | bundle | …`: the project's own commands, in plain Rust.
//!
//! Each command first says what it will install, installs it, and then does its work. Nothing but the standard library
//! and `serde_json` is used, so that the command is ready seconds after a fresh clone.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program talks to the person who typed the command"
)]

mod bench;
mod bundle;
mod corpus;
mod fuzz;
mod gate;
mod icons;
mod licences;
mod machine;
mod outcome;
mod packages;
mod peers;
mod rehearsal;
mod screenshots;
mod shell;
mod window;

use std::process::ExitCode;

use outcome::Stop;

const USAGE: &str = "\
cargo xtask COMMAND

  run               install what the build needs, build Latchkey and open its window
  run --rehearse    rehearse the whole way through in this terminal instead
  test [STEP…]      install what the tests need, then run every check (or only the steps named)
  bench [PART…]     measure against other tools and print ratios: verify, keys, domain, sign-in, window
  fuzz [SECONDS]    throw made-up input at what reads SAML, for so long each (150 seconds); or only the targets named
  bundle            make the packages that people install, and look at what they need and how large they are
  bindings          write the engine's types in TypeScript, its samples and docs/codes.md
  corpus            make the SAML responses of tests/fixtures/saml and their manifest anew
  icons             draw every size of the icon from icons/icon.svg
  peers             install the other people's SAML programs that the tests and benchmarks run
  licences          list the parts that others made in src-tauri/licences.json
  screenshots       take pictures of the pages into docs/screenshots

Exit status: 0 all is well, 1 a check failed, 2 the command could not start.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next();
    let rest: Vec<String> = arguments.collect();

    let result = match command.as_deref() {
        Some("run") => window::run(&rest),
        Some("test") => gate::run(&rest),
        Some("bench") => bench::run(&rest),
        Some("fuzz") => fuzz::run(&rest),
        Some("bundle") => bundle::run(&rest),
        Some("bindings") => gate::write_bindings(),
        Some("peers") => machine::prepare(packages::Purpose::Test).and_then(|()| peers::install()),
        Some("corpus") => corpus::run(&rest),
        Some("icons") => icons::run(&rest),
        Some("licences") => licences::run(&rest),
        Some("screenshots") => screenshots::run(&rest),
        Some("help" | "--help" | "-h") | None => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Some(other) => Err(Stop::cannot_start(format!("There is no command '{other}'.\n\n{USAGE}"))),
    };

    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\n{}", stop.message);
            ExitCode::from(stop.status)
        }
    }
}
