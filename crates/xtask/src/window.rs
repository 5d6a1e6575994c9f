//! `cargo xtask run`: from a fresh clone to Latchkey's window. Where no window can be opened, it says so.

use std::path::PathBuf;
use std::process::Command;

use crate::bundle::debian;
use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::rehearsal;
use crate::shell;

/// Installs what the build needs, builds the pages and the program, and opens the window. With `--rehearse` the whole
/// way through is rehearsed in the terminal instead, and further arguments go to `latchkey rehearse`.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    match arguments {
        [] => open(),
        [first, rest @ ..] if first == "--rehearse" => rehearsal::run(rest),
        [first, ..] => Err(Stop::cannot_start(format!(
            "'cargo xtask run' knows no '{first}'. Without anything it opens the window; with --rehearse it rehearses the \
             whole way through in this terminal."
        ))),
    }
}

fn open() -> Result<(), Stop> {
    require_display()?;
    machine::prepare(Purpose::Build)?;
    machine::require_node()?;
    build_pages()?;
    shell::run(
        shell::cargo().args(["build", "--locked", "--package", "latchkey-desktop", "--bin", "latchkey-desktop"]),
        "Latchkey did not build: see the compiler's words above.",
    )?;
    println!("\nLatchkey opens its window. This command ends when the window is closed.\n");
    let desktop = if cfg!(windows) { "latchkey-desktop.exe" } else { "latchkey-desktop" };
    shell::run(
        &mut shell::program(shell::target().join("debug").join(desktop)),
        "Latchkey's window did not open, or was ended by force: what it said stands above.",
    )
}

/// Builds the pages that become part of the program.
pub(crate) fn build_pages() -> Result<(), Stop> {
    install_pages()?;
    shell::run(shell::npm().args(["run", "build"]), "The user interface did not build.")
}

/// Installs npm's packages for the pages where that is needed.
pub(crate) fn install_pages() -> Result<(), Stop> {
    if packages_are_current() {
        return Ok(());
    }
    shell::run(shell::npm().arg("ci"), "The user interface's packages could not be installed.")
}

/// npm leaves its own note beside the packages when it is done; it is current when it is newer than the list.
fn packages_are_current() -> bool {
    let changed = |path: &str| shell::root().join("ui").join(path).metadata().and_then(|facts| facts.modified());
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Ok(installed), Ok(listed)) => installed >= listed,
        _ => false,
    }
}

/// Builds programs of the window as a release. The packages are always named together, so that the gate and the bundle
/// compile with one set of features, and the second of them has nothing left to compile.
pub(crate) fn release(programs: &[&str]) -> Command {
    let mut command = shell::cargo();
    command.args(["build", "--release", "--locked", "--package", "latchkey-desktop", "--package", "latchkey-tests"]);
    command.args(programs.iter().flat_map(|program| ["--bin", program]));
    command
}

/// Builds the program as it is handed to people (profile `shipped` in Cargo.toml) and answers where it lies: in a
/// folder `release`, where the tool that packs it looks for it.
pub(crate) fn ship() -> Result<PathBuf, Stop> {
    let mut command = shell::cargo();
    command.args(["rustc", "--profile", "shipped", "--locked", "--package", "latchkey-desktop"]);
    command.args(["--bin", "latchkey-desktop", "--"]);
    command.args(linked_small().into_iter().flat_map(|argument| ["-C", argument]));
    shell::run(&mut command, "Latchkey did not build as it is shipped: see the compiler's words above.")?;
    let name = if cfg!(windows) { "latchkey-desktop.exe" } else { "latchkey-desktop" };
    let folder = shell::target().join("shipped").join("release");
    let (built, program) = (shell::target().join("shipped").join(name), folder.join(name));
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::copy(&built, &program))
        .map_err(|error| Stop::failed(format!("{} could not be copied: {error}.", built.display())))?;
    Ok(program)
}

/// How the shipped program is linked. Functions that came out the same are kept once; the table of addresses that the
/// loader fixes is packed, which glibc reads from 2.36 on.
fn linked_small() -> Vec<&'static str> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Vec::new();
    }
    let packed = debian::glibc().is_some_and(|version| version >= (2, 36));
    let mut arguments = vec!["link-arg=-Wl,--icf=safe"];
    arguments.extend(packed.then_some("link-arg=-Wl,-z,pack-relative-relocs"));
    arguments
}

/// A window needs a screen. On Linux the environment names it.
fn require_display() -> Result<(), Stop> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY") {
        return Ok(());
    }
    Err(Stop::cannot_start(
        "There is no screen here to open a window on; 'cargo xtask run --rehearse' goes the whole way in this terminal.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_named() {
        let stop = run(&["--rehearsal".to_owned()]).unwrap_err();
        assert!(stop.status == 2 && stop.message.contains("'--rehearsal'"));
    }
}
