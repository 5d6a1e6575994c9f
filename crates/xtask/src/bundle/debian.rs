//! What a Debian package says of itself: how much it installs, and whether installing it brings every library that the
//! program is linked with.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::outcome::Stop;
use crate::shell;

/// What the package installs, in bytes; it says so in kibibytes.
pub(crate) fn installed_size(package: &Path) -> Result<u64, Stop> {
    let said = field(package, "Installed-Size")?;
    let size = said.parse::<u64>().map_err(|_| Stop::failed(format!("The package says no size but '{said}'.")))?;
    Ok(size * 1024)
}

/// Every library that the program names comes with a package that is declared, or with one that such a package needs.
pub(super) fn names_what_it_needs(package: &Path, program: &Path) -> Result<(), Stop> {
    let declared = names_in(&field(package, "Depends")?);
    let installed = shell::answer(shell::program("dpkg-query").args([
        "--show",
        "--showformat",
        "${Package}|${Provides}|${Pre-Depends},${Depends}\n",
    ]));
    let brought = brought_by(&declared, &installed.unwrap_or_default());
    for (library, file) in libraries(program)? {
        let owner = owner(&file)?;
        if !brought.contains(&owner) {
            return Err(Stop::failed(format!(
                "The Debian package does not bring {library}. Add {owner} to bundle.linux in src-tauri/tauri.conf.json."
            )));
        }
    }
    Ok(())
}

/// The version of this machine's C library, which is the oldest that a program built here is promised to run on.
pub(crate) fn glibc() -> Option<(u32, u32)> {
    let said = shell::answer(shell::program("getconf").arg("GNU_LIBC_VERSION"))?;
    let (major, minor) = said.split_whitespace().last()?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// What the package needs, as the settings say it, and this machine's C library or a newer one: settings to put over
/// those in `src-tauri/tauri.conf.json`.
pub(super) fn needs() -> Result<Option<String>, Stop> {
    let Some((major, minor)) = glibc() else { return Ok(None) };
    let path = shell::root().join("src-tauri/tauri.conf.json");
    let text = std::fs::read_to_string(&path).ok();
    let settings = text.and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    let declared = settings.as_ref().and_then(|settings| settings.pointer("/bundle/linux/deb/depends")?.as_array());
    let mut depends =
        declared.cloned().ok_or_else(|| Stop::failed(format!("{} names no packages.", path.display())))?;
    depends.push(format!("libc6 (>= {major}.{minor})").into());
    Ok(Some(serde_json::json!({ "bundle": { "linux": { "deb": { "depends": depends } } } }).to_string()))
}

fn field(package: &Path, name: &str) -> Result<String, Stop> {
    shell::answer(shell::program("dpkg-deb").arg("--field").arg(package).arg(name))
        .ok_or_else(|| Stop::failed(format!("{} says no {name}.", package.display())))
}

/// The libraries that the program itself names, and where the loader finds them.
fn libraries(program: &Path) -> Result<Vec<(String, String)>, Stop> {
    let failure = || Stop::failed(format!("The libraries of {} cannot be read.", program.display()));
    let named =
        shell::answer(shell::program("readelf").arg("--dynamic").arg("--wide").arg(program)).ok_or_else(failure)?;
    let found = shell::answer(shell::program("ldd").arg(program)).ok_or_else(failure)?;
    let place = |library: &str| {
        let line = found.lines().find(|line| line.split_whitespace().next() == Some(library))?;
        line.split_whitespace().nth(2).map(str::to_owned)
    };
    let named = named.lines().filter(|line| line.contains("(NEEDED)"));
    let names = named.filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned()));
    // The loader itself has no place of its own.
    Ok(names.filter_map(|name| place(&name).map(|place| (name, place))).collect())
}

/// The package that a file came with. Its path may run through the link from /lib to /usr/lib.
fn owner(file: &str) -> Result<String, Stop> {
    let whole = std::fs::canonicalize(file).map_or_else(|_| file.to_owned(), |path| path.display().to_string());
    let without = whole.strip_prefix("/usr").unwrap_or(&whole).to_owned();
    let said =
        [whole, without].iter().find_map(|path| shell::answer(shell::program("dpkg-query").args(["--search", path])));
    said.and_then(|said| Some(said.split([':', ',']).next()?.trim().to_owned()))
        .ok_or_else(|| Stop::failed(format!("No package brings {file}.")))
}

/// Package names in a list such as `libc6 (>= 2.36), libgtk-3-0 | libgtk-3-0t64`.
fn names_in(list: &str) -> BTreeSet<String> {
    let names = list.split([',', '|']).filter_map(|entry| entry.split_whitespace().next());
    names.map(|name| name.split(':').next().unwrap_or(name).to_owned()).collect()
}

/// The packages that come along when some are installed, by what the system's own say they need.
fn brought_by(declared: &BTreeSet<String>, installed: &str) -> BTreeSet<String> {
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in installed.lines() {
        let mut parts = line.splitn(3, '|');
        let (Some(name), Some(provides), Some(depends)) = (parts.next(), parts.next(), parts.next()) else { continue };
        needs.entry(name.to_owned()).or_default().extend(names_in(depends));
        for provided in names_in(provides) {
            needs.entry(provided).or_default().insert(name.to_owned());
        }
    }
    let mut brought = declared.clone();
    let mut open: Vec<String> = declared.iter().cloned().collect();
    while let Some(next) = open.pop() {
        for further in needs.get(&next).into_iter().flatten() {
            if brought.insert(further.clone()) {
                open.push(further.clone());
            }
        }
    }
    brought
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_package_brings_is_followed_to_the_end() {
        let installed =
            "webkit||,gtk (>= 3), soup\ngtk-t64|gtk (= 3)|,glib:amd64 | other\nglib||,libc6\nalone||,nothing";
        let brought = brought_by(&names_in("webkit (>= 2), xml"), installed);
        let wanted = ["glib", "gtk", "gtk-t64", "libc6", "other", "soup", "webkit", "xml"];
        assert_eq!(brought.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
    }
}
