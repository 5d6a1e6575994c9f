//! Debian and Ubuntu: which packages are missing, and installing them with apt.

use std::io::IsTerminal;
use std::process::Command;

use crate::outcome::Stop;
use crate::packages::{ALL, Package, Purpose};
use crate::shell;

/// The two distributions that packages are installed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Distribution {
    Debian,
    Ubuntu,
}

/// Debian, Ubuntu or a system made from them; `None` on any other.
pub(super) fn distribution() -> Option<Distribution> {
    if !cfg!(target_os = "linux") || !shell::is_on_path("apt-get") || !shell::is_on_path("dpkg-query") {
        return None;
    }
    named_in(&std::fs::read_to_string("/etc/os-release").ok()?)
}

/// Reads the `ID` and `ID_LIKE` lines of an os-release file.
fn named_in(os_release: &str) -> Option<Distribution> {
    let value = |key: &str| {
        let line = os_release.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.trim_matches('"').to_owned())
    };
    let names = format!("{} {}", value("ID=").unwrap_or_default(), value("ID_LIKE=").unwrap_or_default());
    let has = |name: &str| names.split_whitespace().any(|word| word == name);
    if has("ubuntu") {
        return Some(Distribution::Ubuntu);
    }
    has("debian").then_some(Distribution::Debian)
}

/// Installs what is missing for a purpose. Says first what that is.
pub(super) fn install_missing(distribution: Distribution, purpose: Purpose) -> Result<(), Stop> {
    let missing: Vec<&Package> = needed(purpose).filter(|package| !is_installed(distribution, package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|package| name_in(distribution, package)).collect();
    println!("These packages are missing:");
    for package in &missing {
        println!("  {:<18} {}", name_in(distribution, package), package.why);
    }
    let Some(prefix) = privilege() else {
        return Err(Stop::cannot_start(format!(
            "Installing them needs root or sudo, and neither is at hand here. Run this, then the same command again:\n  \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            names.join(" ")
        )));
    };
    println!("They will now be installed with apt-get.");
    let failure = "The packages could not be installed: see apt-get's words above.";
    shell::run(apt(prefix).arg("update"), failure).map_err(as_not_started)?;
    shell::run(apt(prefix).args(["install", "-y", "--no-install-recommends"]).args(&names), failure)
        .map_err(as_not_started)
}

/// The packages of a purpose, one a line, for a person to read.
pub(super) fn listing(purpose: Purpose) -> String {
    needed(purpose).map(|package| format!("  {:<18} {}", package.name, package.why)).collect::<Vec<_>>().join("\n")
}

fn needed(purpose: Purpose) -> impl Iterator<Item = &'static Package> {
    ALL.iter().filter(move |package| package.purpose <= purpose)
}

fn name_in(distribution: Distribution, package: &Package) -> &'static str {
    match (distribution, package.ubuntu) {
        (Distribution::Ubuntu, Some(name)) => name,
        _ => package.name,
    }
}

fn is_installed(distribution: Distribution, package: &Package) -> bool {
    if package.instead.iter().any(|program| shell::is_on_path(program)) {
        return true;
    }
    let mut query = shell::program("dpkg-query");
    query.args(["--show", "--showformat", "${db:Status-Status}", name_in(distribution, package)]);
    shell::answer(&mut query).is_some_and(|status| status == "installed")
}

/// What to put before apt-get: nothing for root, sudo where it can answer, `None` where nobody may install.
fn privilege() -> Option<&'static [&'static str]> {
    if shell::answer(shell::program("id").arg("-u")).as_deref() == Some("0") {
        return Some(&[]);
    }
    if !shell::is_on_path("sudo") {
        return None;
    }
    if shell::answer(shell::program("sudo").args(["-n", "true"])).is_some() {
        return Some(&["sudo", "-n"]);
    }
    std::io::stdin().is_terminal().then_some(&["sudo"])
}

fn apt(prefix: &[&str]) -> Command {
    const QUIET: &str = "DEBIAN_FRONTEND=noninteractive";
    let mut words = prefix.iter().copied().chain(["env", QUIET, "apt-get", "-q"]);
    let mut command = shell::program(words.next().unwrap_or("env"));
    command.args(words);
    command
}

fn as_not_started(stop: Stop) -> Stop {
    Stop::cannot_start(stop.message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_ubuntu_and_their_children_are_recognised() {
        assert_eq!(named_in("NAME=\"Debian\"\nID=debian\n"), Some(Distribution::Debian));
        assert_eq!(named_in("ID=ubuntu\nID_LIKE=debian\n"), Some(Distribution::Ubuntu));
        assert_eq!(named_in("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), Some(Distribution::Ubuntu));
        assert_eq!(named_in("ID=fedora\n"), None);
        assert_eq!(named_in(""), None);
    }

    #[test]
    fn a_build_asks_for_no_browser_and_a_test_does() {
        assert!(!listing(Purpose::Build).contains("chromium"));
        assert!(listing(Purpose::Test).contains("chromium"));
        assert!(listing(Purpose::Test).contains("libxmlsec1-dev"));
    }

    #[test]
    fn ubuntu_has_another_name_for_the_browser() {
        let browser = ALL.iter().find(|package| package.name == "chromium").unwrap();
        assert_eq!(name_in(Distribution::Ubuntu, browser), "chromium-browser");
        assert_eq!(name_in(Distribution::Debian, browser), "chromium");
    }

    #[test]
    fn root_needs_no_sudo() {
        assert_eq!(apt(&[]).get_program(), "env");
        assert_eq!(apt(&["sudo", "-n"]).get_program(), "sudo");
    }
}
