//! `cargo xtask icons`: every size of the icon, from the one drawing `icons/icon.svg`.

use std::path::Path;

use crate::outcome::Stop;
use crate::shell;
use crate::window;

/// The sizes of the PNGs, in pixels; those that a Linux desktop looks for, and one for web pages and stores.
const SIZES: [&str; 8] = ["16", "24", "32", "48", "64", "128", "256", "512"];

/// What is kept of all that the tool makes, beside the PNGs: macOS' and Windows' own formats.
const FORMATS: [&str; 2] = ["icon.icns", "icon.ico"];

/// Draws the icons anew.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    if let Some(unknown) = arguments.first() {
        return Err(Stop::cannot_start(format!("'cargo xtask icons' takes nothing further, so no '{unknown}'.")));
    }
    window::install_pages()?;
    let made = shell::target().join("icons");
    draw(&made, &[])?;
    draw(&made, &["--png", &SIZES.join(",")])?;
    let names = FORMATS.into_iter().map(str::to_owned).chain(SIZES.map(|size| format!("{size}x{size}.png")));
    for name in names {
        let place = shell::root().join("icons").join(&name);
        std::fs::copy(made.join(&name), &place)
            .map_err(|error| Stop::failed(format!("{} could not be written: {error}.", place.display())))?;
    }
    println!("The icons stand in icons/. Look at them, and commit them.");
    Ok(())
}

fn draw(folder: &Path, further: &[&str]) -> Result<(), Stop> {
    let mut tool = shell::tauri();
    tool.args(["icon", "icons/icon.svg", "--output"]).arg(folder).args(further);
    shell::run(&mut tool, "The icons could not be drawn.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_size_is_there_and_nothing_is_empty() {
        let files = FORMATS.into_iter().map(str::to_owned).chain(SIZES.map(|size| format!("{size}x{size}.png")));
        for name in files.chain(["icon.svg".to_owned()]) {
            let bytes = std::fs::read(shell::root().join("icons").join(&name)).unwrap_or_default();
            let begins: &[u8] = match name.rsplit('.').next() {
                Some("png") => b"\x89PNG",
                Some("icns") => b"icns",
                Some("ico") => b"\0\0\x01\0",
                _ => b"<svg",
            };
            assert!(bytes.starts_with(begins), "icons/{name} is no picture of its kind: run 'cargo xtask icons'");
        }
    }
}
