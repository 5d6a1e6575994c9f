//! `cargo xtask bundle`: the packages that people install, made and looked at: how large they are, whether they name
//! what they need, and their checksums.

pub(crate) mod debian;

use std::path::{Path, PathBuf};

use crate::machine;
use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::shell;
use crate::window;

/// The most that the program may take on a disk, in bytes.
pub(crate) const MOST: u64 = 15_000_000;

/// The kinds of packages of this system.
const KINDS: &[&str] = if cfg!(target_os = "macos") {
    &["app", "dmg"]
} else if cfg!(windows) {
    &["nsis", "msi"]
} else {
    &["deb", "rpm"]
};

/// The endings of files that are handed to people.
const ENDINGS: [&str; 5] = ["deb", "rpm", "dmg", "exe", "msi"];

/// Builds the pages and the program as it is shipped, packs them, and looks at what came of it.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    if let Some(unknown) = arguments.first() {
        return Err(Stop::cannot_start(format!("'cargo xtask bundle' takes nothing further, so no '{unknown}'.")));
    }
    machine::prepare(Purpose::Build)?;
    machine::require_node()?;
    window::build_pages()?;
    let (program, folder) = pack(KINDS)?;
    let packages = packages(&folder);
    let of_debian = || packages.iter().filter(|package| package.extension().is_some_and(|ending| ending == "deb"));
    for package in of_debian() {
        debian::names_what_it_needs(package, &program)?;
    }
    report(&folder, &packages)?;
    // Last, so that packages that are too large can be looked at with their checksums.
    refuse_too_large("The program", size(&program)?)?;
    of_debian()
        .try_for_each(|package| refuse_too_large("What the Debian package installs", debian::installed_size(package)?))
}

/// Builds the program as it is shipped and packs it: the program, and the folder of the packages.
pub(crate) fn pack(kinds: &[&str]) -> Result<(PathBuf, PathBuf), Stop> {
    let program = window::ship()?;
    let release = program.parent().map(Path::to_path_buf).unwrap_or_default();
    let folder = release.join("bundle");
    clear(&folder)?;
    let mut tool = shell::tauri();
    // The tool takes the program from the folder `release` of the build folder that it is told.
    tool.args(["bundle", "--ci", "--bundles", &kinds.join(",")])
        .env("CARGO_TARGET_DIR", shell::target().join("shipped"));
    if let Some(needs) = debian::needs()? {
        tool.args(["--config", &needs]);
    }
    shell::run(&mut tool, "The packages could not be made: see the words above.")?;
    Ok((program, folder))
}

/// Packages of an earlier version must not be taken for those that were made now.
fn clear(folder: &Path) -> Result<(), Stop> {
    if !folder.exists() {
        return Ok(());
    }
    std::fs::remove_dir_all(folder)
        .map_err(|error| Stop::cannot_start(format!("{} could not be removed: {error}.", folder.display())))
}

fn refuse_too_large(what: &str, bytes: u64) -> Result<(), Stop> {
    if bytes > MOST {
        return Err(Stop::failed(format!("{what} takes {bytes} bytes on the disk; at most {MOST} are allowed.")));
    }
    Ok(())
}

/// The files to hand to people, in the folders of their kinds.
fn packages(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = KINDS
        .iter()
        .filter_map(|kind| std::fs::read_dir(folder.join(kind)).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)))
        .collect();
    found.sort();
    found
}

/// Prints size and checksum of each package, and writes the checksums beside them.
fn report(folder: &Path, packages: &[PathBuf]) -> Result<(), Stop> {
    if packages.is_empty() {
        return Err(Stop::failed("No package was made."));
    }
    let mut sums = String::new();
    println!();
    for package in packages {
        let name = package.file_name().unwrap_or_default().to_string_lossy();
        let sum = checksum(package)?;
        println!("{:>10} bytes  {sum}  {}", size(package)?, package.display());
        sums.push_str(&format!("{sum}  {name}\n"));
    }
    let list = folder.join("SHA256SUMS");
    std::fs::write(&list, sums)
        .map_err(|error| Stop::failed(format!("{} could not be written: {error}.", list.display())))?;
    println!("The checksums stand in {}.", list.display());
    Ok(())
}

fn size(path: &Path) -> Result<u64, Stop> {
    let facts = path.metadata();
    facts.map(|facts| facts.len()).map_err(|error| Stop::failed(format!("{} is not there: {error}.", path.display())))
}

/// SHA-256, as the system's own program says it.
fn checksum(path: &Path) -> Result<String, Stop> {
    let mut program = if cfg!(windows) {
        let mut program = shell::program("certutil");
        program.arg("-hashfile").arg(path).arg("SHA256");
        program
    } else {
        let mut program = shell::program(if cfg!(target_os = "macos") { "shasum" } else { "sha256sum" });
        program.args(cfg!(target_os = "macos").then_some(["-a", "256"]).into_iter().flatten()).arg(path);
        program
    };
    let said = shell::answer(&mut program).unwrap_or_default();
    let is_sum = |word: &&str| word.len() == 64 && word.chars().all(|letter| letter.is_ascii_hexdigit());
    said.split_whitespace()
        .find(is_sum)
        .map(str::to_lowercase)
        .ok_or_else(|| Stop::failed(format!("The checksum of {} could not be had.", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_the_one_that_everybody_gets() {
        // Of the two bytes "{}", by the standard.
        let path = shell::target().join("checksum-of-two-bytes");
        std::fs::write(&path, "{}").unwrap();
        assert_eq!(checksum(&path).unwrap(), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    #[test]
    fn what_is_too_large_is_refused() {
        assert_eq!(refuse_too_large("It", MOST), Ok(()));
        assert_eq!(refuse_too_large("It", MOST + 1).unwrap_err().status, 1);
    }
}
