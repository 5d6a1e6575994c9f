//! What this machine has, and what has to be installed before the work can start.
//!
//! Debian and Ubuntu: missing packages are named, then installed. Elsewhere, or without the right to install: the
//! exact words of what to install, and exit status 2. Installing is never silent.

mod debian;
mod tools;

pub(crate) use tools::require_node;

use crate::outcome::Stop;
use crate::packages::Purpose;

/// Makes the machine ready for a purpose, or says what a person has to do first.
pub(crate) fn prepare(purpose: Purpose) -> Result<(), Stop> {
    system_packages(purpose)?;
    if purpose >= Purpose::Test {
        tools::require_rust_components()?;
        require_node()?;
    }
    if purpose == Purpose::Test {
        tools::install_cargo_tools()?;
    }
    Ok(())
}

fn system_packages(purpose: Purpose) -> Result<(), Stop> {
    if let Some(distribution) = debian::distribution() {
        return debian::install_missing(distribution, purpose);
    }
    if cfg!(target_os = "linux") && purpose >= Purpose::Build {
        return linux_elsewhere(purpose);
    }
    // macOS and Windows build without the C libraries: the second verifier is for Linux alone.
    Ok(())
}

/// Linux, but neither Debian nor Ubuntu: nothing is installed for the person. The build may still have all it needs.
fn linux_elsewhere(purpose: Purpose) -> Result<(), Stop> {
    const BUILD: [&str; 3] = ["cc", "pkg-config", "xmlsec1-config"];
    const TEST: [&str; 9] = [
        "dig",
        "openssl",
        "xmlsec1",
        "dbus-run-session",
        "gnome-keyring-daemon",
        "secret-tool",
        "php",
        "faketime",
        "python3",
    ];
    let wanted = if purpose == Purpose::Build { &[][..] } else { &TEST[..] };
    let missing: Vec<&str> =
        BUILD.iter().chain(wanted).copied().filter(|program| !crate::shell::is_on_path(program)).collect();
    if missing.is_empty() {
        println!(
            "This Linux is neither Debian nor Ubuntu: nothing is installed for you. The programs needed are there."
        );
        return Ok(());
    }
    Err(Stop::cannot_start(format!(
        "This Linux is neither Debian nor Ubuntu, so nothing is installed for you. Missing: {}.\n\
         Install the packages of your distribution that correspond to these of Debian, then run the same command again:\n{}",
        missing.join(", "),
        debian::listing(purpose)
    )))
}
