//! Starting other programs: shown before they run, never through a shell, always from the repository's root.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::outcome::Stop;

/// The repository's root, known since this program was compiled.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_path_buf()
}

/// The build folder that cargo uses here.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The cargo that started this program, so that one toolchain does everything.
pub(crate) fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// npm in the folder of the user interface. On Windows npm is a script with an ending of its own.
pub(crate) fn npm() -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui"));
    command
}

/// The tool that packs the window's program, from the user interface's packages. It has to start at the root.
pub(crate) fn tauri() -> Command {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    program(root().join("ui/node_modules/.bin").join(name))
}

/// Any program, started from the repository's root.
pub(crate) fn program(name: impl Into<OsString>) -> Command {
    let mut command = Command::new(name.into());
    command.current_dir(root());
    command
}

/// Shows the command line and runs it. A failure is the caller's sentence.
pub(crate) fn run(command: &mut Command, failure: &str) -> Result<(), Stop> {
    println!("$ {}", shown(command));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Stop::failed(failure)),
        Err(error) => Err(Stop::cannot_start(format!("{failure} ({} did not start: {error})", shown(command)))),
    }
}

/// What a program prints, or nothing when it is not there or does not succeed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name stands on the search path.
pub(crate) fn is_on_path(name: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else { return false };
    std::env::split_paths(&path)
        .any(|folder| folder.join(name).is_file() || folder.join(format!("{name}.exe")).is_file())
}

/// The command as a person would type it: the program without its folder, then its arguments.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_folder_with_the_workspace() {
        assert!(root().join("Cargo.lock").is_file());
        assert!(root().join("crates/xtask/Cargo.toml").is_file());
    }

    #[test]
    fn a_command_that_fails_stops_with_the_sentence_it_was_given() {
        let stop = run(cargo().arg("no-such-subcommand").stderr(Stdio::null()), "It did not work.").unwrap_err();
        assert_eq!(stop, Stop::failed("It did not work."));
    }

    #[test]
    fn a_program_that_is_not_there_cannot_start() {
        let stop = run(&mut program("latchkey-no-such-program"), "It did not work.").unwrap_err();
        assert_eq!(stop.status, 2);
        assert_eq!(answer(&mut program("latchkey-no-such-program")), None);
        assert!(!is_on_path("latchkey-no-such-program"));
    }
}
