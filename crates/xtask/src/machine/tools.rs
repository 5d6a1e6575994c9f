//! Node, the Rust components and cargo's own tools: checked, and where cargo can install them, installed.

use crate::outcome::Stop;
use crate::shell;

/// The oldest Node that vitest 4 and Vite 8 run on.
const NODE: [u32; 3] = [20, 19, 0];

/// A cargo subcommand that the tests need.
struct CargoTool {
    /// The subcommand: `cargo nextest`.
    subcommand: &'static str,
    /// The crate and the version that is installed when it is missing.
    package: &'static str,
    /// The oldest version that understands our settings.
    oldest: [u32; 3],
    /// What it is for.
    why: &'static str,
}

const CARGO_TOOLS: [CargoTool; 2] = [
    CargoTool {
        subcommand: "nextest",
        package: "cargo-nextest@0.9.143",
        oldest: [0, 9, 100],
        why: "runs each test in a process of its own",
    },
    CargoTool {
        subcommand: "deny",
        package: "cargo-deny@0.20.2",
        oldest: [0, 18, 0],
        why: "checks licences, sources and banned crates",
    },
];

/// rustfmt and clippy come with the toolchain; rustup adds them where they were left out.
pub(super) fn require_rust_components() -> Result<(), Stop> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if shell::answer(shell::cargo().args([subcommand, "--version"])).is_none() {
            return Err(Stop::cannot_start(format!(
                "The Rust component {component} is missing. Run this, then the same command again:\n  \
                 rustup component add {component}"
            )));
        }
    }
    Ok(())
}

/// Node and npm cannot be installed from here in a good version, so they are asked for.
pub(crate) fn require_node() -> Result<(), Stop> {
    let wanted = NODE.map(|part| part.to_string()).join(".");
    let advice = format!("Install Node {wanted} or newer, with npm, from your distribution or from nodejs.org.");
    let Some(version) = shell::answer(shell::program("node").arg("--version")) else {
        return Err(Stop::cannot_start(format!("Node is missing; the user interface's checks run on it. {advice}")));
    };
    if version_in(&version).is_none_or(|found| found < NODE) {
        return Err(Stop::cannot_start(format!("Node {version} is too old. {advice}")));
    }
    if shell::answer(shell::npm().current_dir(shell::root()).arg("--version")).is_none() {
        return Err(Stop::cannot_start(format!("Node is here, but npm is missing. {advice}")));
    }
    Ok(())
}

/// Installs cargo-nextest and cargo-deny where they are missing or too old.
pub(super) fn install_cargo_tools() -> Result<(), Stop> {
    for tool in &CARGO_TOOLS {
        let answer = shell::answer(shell::cargo().args([tool.subcommand, "--version"]));
        if answer.as_deref().and_then(version_in).is_some_and(|found| found >= tool.oldest) {
            continue;
        }
        println!("cargo {} is missing ({}). It will be installed with cargo install.", tool.subcommand, tool.why);
        // An unoptimised build is ready in a third of the time and quick enough for this work.
        let mut install = shell::cargo();
        install.args(["install", "--locked", "--debug", tool.package]).env_remove("CARGO_TARGET_DIR");
        let failure = format!("{} could not be installed: see cargo's words above.", tool.package);
        shell::run(&mut install, &failure).map_err(|stop| Stop::cannot_start(stop.message))?;
    }
    Ok(())
}

/// The first dotted number in a program's answer: `cargo-deny 0.20.2` or `v20.20.2`.
fn version_in(answer: &str) -> Option<[u32; 3]> {
    answer.split_whitespace().find_map(|word| {
        let mut parts = word.trim_start_matches('v').splitn(3, '.').map(|part| {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u32>().ok()
        });
        Some([parts.next()??, parts.next()??, parts.next()??])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_say() {
        assert_eq!(version_in("v20.20.2"), Some([20, 20, 2]));
        assert_eq!(version_in("cargo-nextest 0.9.143 (60fa45f63 2026-08-04)\nrelease: 0.9.143"), Some([0, 9, 143]));
        assert_eq!(version_in("cargo-deny 0.21.0-rc.1"), Some([0, 21, 0]));
        assert_eq!(version_in("no number here"), None);
        assert_eq!(version_in(""), None);
    }

    #[test]
    fn the_version_that_is_installed_is_not_too_old() {
        for tool in &CARGO_TOOLS {
            assert!(version_in(&tool.package.replace('@', " ")).unwrap() >= tool.oldest, "{}", tool.package);
        }
    }

    #[test]
    fn node_nineteen_is_too_old_and_twenty_two_is_not() {
        assert!(version_in("v20.18.9").unwrap() < NODE);
        assert!(version_in("v22.0.0").unwrap() >= NODE);
    }
}
