//! `cargo xtask fuzz [SECONDS] [TARGET…]`: throws made-up input at everything that reads what others send, guided by
//! the code that it reaches, until the time is over or something breaks.

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::shell;

/// What can be fuzzed, and with which genuine inputs it begins, from the repository's root.
const TARGETS: [(&str, &[&str]); 4] = [
    ("response", &["tests/fixtures/authentik-2026.2", "tests/fixtures/saml/own", "tests/fixtures/saml/xmlsec1"]),
    ("brought", &["tests/fixtures/saml/own"]),
    ("metadata", &["tests/fixtures/authentik-2026.2"]),
    ("request", &[]),
];
const SECONDS: u32 = 150;
const INSTALL: &str = "cargo +nightly install --locked cargo-fuzz@0.13.2";

pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    let (seconds, names) = match arguments.split_first().map(|(first, rest)| (first.parse::<u32>(), rest)) {
        Some((Ok(seconds), rest)) => (seconds, rest),
        _ => (SECONDS, arguments),
    };
    if let Some(unknown) = names.iter().find(|name| TARGETS.iter().all(|(known, _)| known != name)) {
        let known = TARGETS.map(|(name, _)| name).join(", ");
        return Err(Stop::cannot_start(format!("There is nothing called '{unknown}' to fuzz; there is {known}.")));
    }
    machine::prepare(Purpose::Build)?;
    if shell::answer(&mut fuzz(&["--version"])).is_none() {
        return Err(Stop::cannot_start(format!(
            "Fuzzing needs Rust's nightly compiler and cargo-fuzz. Run these, then the same command again:\n  \
             rustup toolchain install nightly\n  {INSTALL}"
        )));
    }
    for (name, seeds) in TARGETS.iter().filter(|(known, _)| names.is_empty() || names.iter().any(|name| name == known))
    {
        one(name, seeds, seconds)?;
    }
    Ok(())
}

fn one(name: &str, seeds: &[&str], seconds: u32) -> Result<(), Stop> {
    let work = shell::target().join("fuzz");
    let found = work.join("corpus").join(name);
    std::fs::create_dir_all(&found)
        .map_err(|error| Stop::cannot_start(format!("{} cannot be made: {error}.", found.display())))?;
    let mut command = fuzz(&["run", "--fuzz-dir", "tests/fuzz", "--target-dir"]);
    command.arg(&work).arg(name).arg(&found).args(seeds).arg("--");
    // The system's C libraries keep what they set up once; that is no leak of ours.
    command.args([
        format!("-max_total_time={seconds}"),
        "-detect_leaks=0".to_owned(),
        "-print_final_stats=1".to_owned(),
    ]);
    shell::run(&mut command, &format!("{name} broke: the input that did it is named above, in tests/fuzz/artifacts."))
}

/// cargo-fuzz under the nightly compiler. It is started through rustup, since this program's own cargo is the stable one.
fn fuzz(arguments: &[&str]) -> std::process::Command {
    let mut command = shell::program("cargo");
    command.args(["+nightly", "fuzz"]).args(arguments);
    for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC", "CARGO_TARGET_DIR"] {
        command.env_remove(variable);
    }
    command
}
