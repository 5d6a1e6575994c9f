//! How large the pages are on their way into the window, and what the package for Debian installs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::judged;
use crate::bundle::{self, MOST, debian};
use crate::outcome::Stop;
use crate::shell;

/// Bytes of all pages together, each file compressed for itself.
const PAGES_AIM: f64 = 80_000.0;

pub(super) fn report() -> Result<Vec<String>, Stop> {
    let pages = compressed(&shell::root().join("ui/dist"))?;
    let installed = installed()?;
    Ok(vec![
        format!("Pages in all, each file by gzip: {pages} bytes ({})", judged(pages as f64, Some(PAGES_AIM))),
        format!(
            "Installed by the package for Debian: {installed} bytes ({})",
            judged(installed as f64, Some(MOST as f64))
        ),
    ])
}

fn compressed(folder: &Path) -> Result<usize, Stop> {
    let mut sum = 0;
    for path in files(folder)? {
        let output = shell::program("gzip").args(["-9", "--stdout"]).arg(&path).stdin(Stdio::null()).output();
        let output = output.map_err(|error| Stop::cannot_start(format!("gzip did not start: {error}.")))?;
        sum += output.stdout.len();
    }
    if sum == 0 { Err(Stop::failed("There are no pages in ui/dist.")) } else { Ok(sum) }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let unreadable = |error| Stop::failed(format!("{} cannot be read: {error}.", folder.display()));
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

/// Packs the program as it is shipped and asks the package how much it installs.
fn installed() -> Result<u64, Stop> {
    let (_, folder) = bundle::pack(&["deb"])?;
    let package = files(&folder)?.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "deb"));
    debian::installed_size(&package.ok_or_else(|| Stop::failed("There is no package for Debian."))?)
}
