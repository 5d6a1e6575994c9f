//! `cargo xtask test`: every check of the project, the cheap ones first, stopping at the first that fails.
//!
//! All cargo steps share one build folder and one feature set, so that nothing is compiled twice.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::peers;
use crate::shell;
use crate::window;

/// One check: its name, what a failure means, and the commands it runs in order.
struct Step {
    name: &'static str,
    failure: &'static str,
    commands: fn() -> Vec<Command>,
}

const STEPS: [Step; 7] = [
    Step {
        name: "fmt",
        failure: "Some Rust files are not formatted. Run 'cargo fmt --all'.",
        commands: || vec![cargo(&["fmt", "--all", "--check"])],
    },
    Step {
        name: "deny",
        failure: "A dependency breaks the rules of deny.toml: its licence, its source, or a banned crate.",
        commands: || {
            // The crates of every system must be on disk before cargo-deny can work without the network.
            vec![
                cargo(&["fetch", "--locked"]),
                cargo(&[
                    "deny",
                    "--offline",
                    "--log-level",
                    "error",
                    "--workspace",
                    "check",
                    "bans",
                    "licenses",
                    "sources",
                ]),
            ]
        },
    },
    Step {
        name: "ui",
        failure: "A check of the user interface failed.",
        // The pages become part of the program, so they are built before anything that compiles it.
        commands: || {
            vec![npm(&["ci"]), npm(&["run", "build"]), npm(&["run", "check"]), npm(&["test"]), npm(&["run", "pages"])]
        },
    },
    Step {
        name: "clippy",
        failure: "Clippy has warnings, and here a warning is an error.",
        commands: || vec![cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"])],
    },
    Step {
        name: "docs",
        failure: "The documentation has warnings, and here a warning is an error.",
        commands: || {
            let mut doc = cargo(&["doc", "--locked", "--workspace", "--no-deps"]);
            doc.env("RUSTDOCFLAGS", "--deny warnings");
            vec![doc]
        },
    },
    Step {
        name: "window",
        failure: "The window's program did not build as a release: see the compiler's words above.",
        // What is shipped, and the same open to WebDriver: the tests look at both as they are shipped.
        commands: || vec![window::release(&["latchkey-desktop", "latchkey-desktop-under-test"])],
    },
    Step {
        name: "tests",
        failure: "A test failed: its name and its words are above.",
        commands: || {
            // The binary first: the tests of the command line start it as a process.
            vec![
                cargo(&["build", "--locked", "--workspace", "--all-targets"]),
                cargo(&["nextest", "run", "--locked", "--workspace", "--no-fail-fast"]),
            ]
        },
    },
];

/// Runs every step, or only those that are named.
pub(crate) fn run(names: &[String]) -> Result<(), Stop> {
    let steps = chosen(names)?;
    machine::prepare(Purpose::Test)?;
    // The parts of the tests come from Debian's packages, so other systems do without them and without these.
    if cfg!(target_os = "linux") && steps.iter().any(|step| step.name == "tests") {
        peers::install()?;
    }
    let mut done: Vec<(&str, Duration)> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n==> {} of {}: {}", index + 1, steps.len(), step.name);
        let started = Instant::now();
        for mut command in (step.commands)() {
            shell::run(&mut command, step.failure)?;
        }
        done.push((step.name, started.elapsed()));
    }
    let times = done.iter().map(|(name, time)| format!("{name} {} s", time.as_secs()));
    println!("\nAll checks hold ({}).", times.collect::<Vec<_>>().join(", "));
    Ok(())
}

/// Writes the TypeScript types and samples: the tests that compare them do it when they are told to.
pub(crate) fn write_bindings() -> Result<(), Stop> {
    machine::prepare(Purpose::Build)?;
    let mut test = cargo(&[
        "test",
        "--locked",
        "--package",
        "latchkey-tests",
        "--test",
        "it",
        "--",
        "bindings",
        "codes",
        "scenarios",
    ]);
    test.env("LATCHKEY_WRITE_BINDINGS", "1");
    shell::run(&mut test, "The TypeScript types could not be written.")?;
    println!(
        "The types stand in ui/src/host/bindings, what the engine writes in ui/src/host/fixtures, the codes in docs/codes.md. Commit them."
    );
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<&'static Step>, Stop> {
    if names.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != name.as_str())) {
        let known = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
        return Err(Stop::cannot_start(format!("There is no step '{unknown}'. The steps are: {known}.")));
    }
    Ok(STEPS.iter().filter(|step| names.iter().any(|name| name == step.name)).collect())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = shell::cargo();
    command.args(arguments);
    command
}

fn npm(arguments: &[&str]) -> Command {
    let mut command = shell::npm();
    command.args(arguments);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_names_every_step_runs_and_the_cheap_ones_come_first() {
        let names: Vec<_> = chosen(&[]).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(names, ["fmt", "deny", "ui", "clippy", "docs", "window", "tests"]);
    }

    #[test]
    fn steps_can_be_chosen_and_an_unknown_one_is_named() {
        let names: Vec<_> = chosen(&["ui".to_owned()]).unwrap().iter().map(|step| step.name).collect();
        assert_eq!(names, ["ui"]);
        let stop = chosen(&["lint".to_owned()]).err().unwrap();
        assert!(stop.message.contains("'lint'") && stop.status == 2);
    }

    #[test]
    fn every_cargo_step_uses_the_lock_file_as_it_is() {
        for step in &STEPS {
            for command in (step.commands)() {
                let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
                let locks =
                    !words.first().is_some_and(|word| ["fmt", "deny", "ci", "run", "test"].contains(&word.as_str()));
                assert!(!locks || words.contains(&"--locked".to_owned()), "{words:?}");
            }
        }
    }
}
