//! Other people's SAML programs, which the tests and the benchmarks run: service providers and identity providers from
//! PyPI and npm, in pinned versions, installed into `target/peers`.

use std::path::{Path, PathBuf};

use crate::outcome::Stop;
use crate::shell;

/// Where the pinned versions stand, and the programs that drive the peers.
const SOURCES: &str = "tests/peers";

/// Where the peers live.
pub(crate) fn folder() -> PathBuf {
    shell::target().join("peers")
}

/// The Python that has python3-saml, pysaml2 and signxml.
pub(crate) fn python() -> PathBuf {
    folder().join("python/bin/python")
}

/// The folder with `node_modules`.
pub(crate) fn node() -> PathBuf {
    folder().join("node")
}

/// A driver among our own files.
pub(crate) fn driver(name: &str) -> PathBuf {
    shell::root().join(SOURCES).join(name)
}

/// Installs what is not there yet in the pinned versions.
pub(crate) fn install() -> Result<(), Stop> {
    install_python()?;
    install_node()
}

fn install_python() -> Result<(), Stop> {
    let home = folder().join("python");
    let pinned = shell::root().join(SOURCES).join("requirements.txt");
    if is_up_to_date(&home, &[&pinned]) {
        return Ok(());
    }
    println!("The Python packages of {SOURCES}/requirements.txt will be installed into {}.", home.display());
    let failure = "The Python packages could not be installed: see the words above.";
    // The system's own Python: its venv package is the one in our list.
    let system = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
    run(shell::program(system).args(["-m", "venv", "--clear"]).arg(&home), failure)?;
    // Ready-made packages alone: nothing is compiled, and no package's own program runs while it is installed.
    let arguments = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
    run(shell::program(python()).args(arguments).arg("--requirement").arg(&pinned), failure)?;
    remember(&home, &[&pinned])
}

fn install_node() -> Result<(), Stop> {
    let home = node();
    let sources = ["package.json", "package-lock.json"].map(|name| shell::root().join(SOURCES).join(name));
    let sources = [sources[0].as_path(), sources[1].as_path()];
    if is_up_to_date(&home, &sources) {
        return Ok(());
    }
    println!("The npm packages of {SOURCES}/package.json will be installed into {}.", home.display());
    // npm installs from the two files where they lie, so copies go first; they count only once npm is done.
    forget(&home, &sources)?;
    for source in sources {
        copy(source, &home)?;
    }
    let arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    let failure = "The npm packages could not be installed: see npm's words above.";
    run(shell::npm().args(arguments).current_dir(&home), failure)?;
    remember(&home, &sources)
}

fn run(command: &mut std::process::Command, failure: &str) -> Result<(), Stop> {
    shell::run(command, failure).map_err(|stop| Stop::cannot_start(stop.message))
}

/// What was installed is remembered as copies of the files that asked for it.
fn installed(home: &Path, source: &Path) -> PathBuf {
    let name = source.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    home.join(format!("installed-{name}"))
}

fn is_up_to_date(home: &Path, sources: &[&Path]) -> bool {
    sources.iter().all(|source| {
        let (wanted, there) = (std::fs::read(source), std::fs::read(installed(home, source)));
        wanted.ok().is_some_and(|wanted| there.is_ok_and(|there| there == wanted))
    })
}

fn forget(home: &Path, sources: &[&Path]) -> Result<(), Stop> {
    let mut gone = sources.iter().map(|source| installed(home, source)).filter(|path| path.exists());
    gone.try_for_each(std::fs::remove_file).map_err(|error| unwritable(home, &error))
}

fn remember(home: &Path, sources: &[&Path]) -> Result<(), Stop> {
    let copied = sources.iter().try_for_each(|source| std::fs::copy(source, installed(home, source)).map(drop));
    copied.map_err(|error| unwritable(home, &error))
}

fn copy(source: &Path, home: &Path) -> Result<(), Stop> {
    let name = source.file_name().unwrap_or_default();
    let copied = std::fs::create_dir_all(home).and_then(|()| std::fs::copy(source, home.join(name)));
    copied.map(drop).map_err(|error| unwritable(home, &error))
}

fn unwritable(home: &Path, error: &std::io::Error) -> Stop {
    Stop::cannot_start(format!("{} could not be written: {error}.", home.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str) -> String {
        std::fs::read_to_string(shell::root().join(name)).unwrap()
    }

    #[test]
    fn the_versions_are_those_that_benchmarks_md_names() {
        let benchmarks = page("BENCHMARKS.md");
        let python = page("tests/peers/requirements.txt");
        for name in ["python3-saml", "xmlsec", "lxml"] {
            let line = python.lines().find(|line| line.starts_with(&format!("{name}=="))).unwrap();
            assert!(benchmarks.contains(&line.replace("==", " ")), "BENCHMARKS.md does not name {line}");
        }
        let package: serde_json::Value = serde_json::from_str(&page("tests/peers/package.json")).unwrap();
        for name in ["saml-idp", "samlp"] {
            let version = package["dependencies"][name].as_str().unwrap();
            assert!(benchmarks.contains(version), "BENCHMARKS.md does not name {name} {version}");
        }
    }

    #[test]
    fn every_package_is_pinned_to_one_version() {
        let python = page("tests/peers/requirements.txt");
        let packages = python.lines().filter(|line| !line.starts_with('#'));
        assert!(packages.clone().count() > 5 && packages.clone().all(|line| line.contains("==")), "{python}");
        let package: serde_json::Value = serde_json::from_str(&page("tests/peers/package.json")).unwrap();
        let all = package["dependencies"].as_object().unwrap();
        let pinned =
            |version: &serde_json::Value| version.as_str().unwrap().starts_with(|at: char| at.is_ascii_digit());
        assert!(all.len() > 4 && all.values().all(pinned), "{all:?}");
    }

    #[test]
    fn what_was_installed_is_known_until_another_version_is_asked_for() {
        let home = std::env::temp_dir().join(format!("latchkey-peers-{}", std::process::id()));
        std::fs::create_dir_all(&home).unwrap();
        let source = home.join("requirements.txt");
        std::fs::write(&source, "one==1\n").unwrap();
        assert!(!is_up_to_date(&home, &[&source]));
        remember(&home, &[&source]).unwrap();
        assert!(is_up_to_date(&home, &[&source]));
        std::fs::write(&source, "one==2\n").unwrap();
        assert!(!is_up_to_date(&home, &[&source]));
        forget(&home, &[&source]).unwrap();
        assert!(!installed(&home, &source).exists());
        std::fs::remove_dir_all(&home).unwrap();
    }
}
