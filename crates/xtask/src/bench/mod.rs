//! `cargo xtask bench`: Latchkey against other tools, side by side in one run, as ratios.
//!
//! Every comparison takes turns: one round of ours, one of theirs, again and again, so that both meet the same load.
//! What is printed is the median of the rounds' ratios. The engine's part is the example `figures` of the tests'
//! package, built as a release; the peers are installed into `target/peers`, which is said before it happens.

mod domain;
mod keys;
mod measure;
mod place;
mod sign_in;
mod verify;
mod window;

use std::path::PathBuf;

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::peers;
use crate::shell;

/// One comparison: its name on the command line and the work.
struct Part {
    name: &'static str,
    run: fn(&Workbench) -> Result<Vec<String>, Stop>,
}

const PARTS: [Part; 5] = [
    Part { name: "verify", run: verify::run },
    Part { name: "keys", run: keys::run },
    Part { name: "domain", run: domain::run },
    Part { name: "sign-in", run: sign_in::run },
    Part { name: "window", run: window::run },
];

/// What every comparison works with.
struct Workbench {
    /// The engine's part, built as a release.
    figures: PathBuf,
    /// Where inputs live.
    folder: PathBuf,
}

/// Runs all comparisons, or those that are named, and prints their lines together at the end.
pub(crate) fn run(names: &[String]) -> Result<(), Stop> {
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != name.as_str())) {
        let known = PARTS.map(|part| part.name).join(", ");
        return Err(Stop::cannot_start(format!("There is no part '{unknown}'. The parts are: {known}.")));
    }
    machine::prepare(Purpose::Bench)?;
    peers::install()?;
    let bench = workbench()?;

    let mut lines = place::describe();
    for part in PARTS.iter().filter(|part| names.is_empty() || names.iter().any(|name| name == part.name)) {
        println!("\n==> {}", part.name);
        lines.push(String::new());
        lines.extend((part.run)(&bench)?);
    }
    println!("\n{}", lines.join("\n"));
    Ok(())
}

fn workbench() -> Result<Workbench, Stop> {
    let build = ["build", "--release", "--locked", "--package", "latchkey-tests", "--example", "figures"];
    shell::run(shell::cargo().args(build), "The benchmark did not build: see the compiler's words above.")?;
    let folder = shell::target().join("bench");
    let made = std::fs::create_dir_all(&folder);
    made.map_err(|error| Stop::cannot_start(format!("The folder {} could not be made: {error}.", folder.display())))?;
    let figures = shell::target().join("release/examples").join(if cfg!(windows) { "figures.exe" } else { "figures" });
    Ok(Workbench { figures, folder })
}
