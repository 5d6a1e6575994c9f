//! The tools that Latchkey is compared with, installed into a folder of their own with pinned versions.

use std::path::{Path, PathBuf};

use crate::outcome::Stop;
use crate::shell;

/// python3-saml and the two libraries under it, from PyPI.
const PYTHON: [&str; 3] = ["python3-saml==1.16.0", "xmlsec==1.3.17", "lxml==6.1.3"];

/// saml-idp from npm. It names a part of itself, samlp, by a repository that no registry holds; the same part in a
/// version that npm has takes its place.
const SAML_IDP: &str = r#"{
  "name": "latchkey-bench-peer",
  "private": true,
  "dependencies": { "saml-idp": "1.2.1" },
  "overrides": { "samlp": "6.0.2" }
}
"#;

/// The Python that has python3-saml.
pub(super) fn python(folder: &Path) -> Result<PathBuf, Stop> {
    let home = folder.join("python");
    let python = home.join("bin/python");
    let probe = ["-c", "import onelogin.saml2.response, xmlsec"];
    if shell::answer(shell::program(&python).args(probe)).is_some() {
        return Ok(python);
    }
    println!("These will be installed into {}: {}", home.display(), PYTHON.join(", "));
    let failure = "python3-saml could not be installed: see the words above.";
    // The system's own Python: its venv package is the one in our list.
    let system = if Path::new("/usr/bin/python3").exists() { "/usr/bin/python3" } else { "python3" };
    shell::run(shell::program(system).args(["-m", "venv"]).arg(&home), failure)?;
    shell::run(shell::program(&python).args(["-m", "pip", "install", "--quiet"]).args(PYTHON), failure)?;
    Ok(python)
}

/// The script that starts saml-idp.
pub(super) fn saml_idp(folder: &Path) -> Result<PathBuf, Stop> {
    let home = folder.join("saml-idp");
    let script = home.join("node_modules/saml-idp/bin/run.js");
    if script.exists() {
        return Ok(script);
    }
    println!("saml-idp 1.2.1 will be installed into {}.", home.display());
    let written = std::fs::create_dir_all(&home).and_then(|()| std::fs::write(home.join("package.json"), SAML_IDP));
    written.map_err(|error| Stop::cannot_start(format!("{} could not be written: {error}.", home.display())))?;
    let arguments = ["install", "--no-audit", "--no-fund"];
    shell::run(
        shell::npm().args(arguments).current_dir(&home),
        "saml-idp could not be installed: see npm's words above.",
    )?;
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_versions_are_those_that_benchmarks_md_names() {
        let page = std::fs::read_to_string(shell::root().join("BENCHMARKS.md")).unwrap();
        for pinned in PYTHON {
            assert!(page.contains(&pinned.replace("==", " ")), "BENCHMARKS.md does not name {pinned}");
        }
        let package: serde_json::Value = serde_json::from_str(SAML_IDP).unwrap();
        for version in [&package["dependencies"]["saml-idp"], &package["overrides"]["samlp"]] {
            assert!(page.contains(version.as_str().unwrap()), "BENCHMARKS.md does not name {version}");
        }
    }
}
