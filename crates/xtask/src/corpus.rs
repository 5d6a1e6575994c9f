//! `cargo xtask corpus`: makes the responses of `tests/fixtures/saml` anew, one half signed by Debian's xmlsec1, the other
//! by bergshamra, and writes the manifest that says what has to come of each.

use crate::outcome::Stop;
use crate::packages::Purpose;
use crate::{machine, shell};
use serde_json::Value;
use std::process::Stdio;

/// Makes the corpus.
pub(crate) fn run(arguments: &[String]) -> Result<(), Stop> {
    if let Some(unknown) = arguments.first() {
        return Err(Stop::cannot_start(format!("'cargo xtask corpus' takes nothing further, so no '{unknown}'.")));
    }
    machine::prepare(Purpose::Test)?;
    // The system's own Python: lxml comes from its packages.
    let mut by_xmlsec1 = shell::program("/usr/bin/python3");
    by_xmlsec1.arg("tests/corpus/xmlsec1/generate.py").env("PYTHONDONTWRITEBYTECODE", "1");
    let mut own = shell::cargo();
    own.args(["run", "--quiet", "-p", "latchkey-tests", "--example", "corpus"]);
    let mut cases = made(by_xmlsec1, "xmlsec1's half of the corpus")?;
    cases.append(&mut made(own, "Latchkey's half of the corpus")?);
    let good = cases.iter().filter(|case| case.get("class").and_then(Value::as_str) == Some("good")).count();
    let place = shell::root().join("tests/fixtures/saml/manifest.json");
    std::fs::write(&place, in_lines(&cases)?)
        .map_err(|error| Stop::failed(format!("{} could not be written: {error}.", place.display())))?;
    println!("{} cases, {good} of them good, stand in tests/fixtures/saml. Now run:", cases.len());
    println!("  cargo nextest run -p latchkey-tests --test it corpus");
    Ok(())
}

fn made(mut generator: std::process::Command, what: &str) -> Result<Vec<Value>, Stop> {
    println!("Making {what} …");
    let output = generator
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Stop::cannot_start(format!("{what}: the generator did not start: {error}.")))?;
    if !output.status.success() {
        return Err(Stop::failed(format!("{what} could not be made.")));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| Stop::failed(format!("{what} is not a list: {error}.")))
}

/// One case a line, so that a change of one is one line.
fn in_lines(cases: &[Value]) -> Result<String, Stop> {
    let lines = cases.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
    let lines = lines.map_err(|error| Stop::failed(format!("The manifest cannot be written: {error}.")))?;
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_has_one_case_a_line() {
        let cases = [serde_json::json!({"name": "a\nb"}), serde_json::json!({"name": "c"})];
        let text = in_lines(&cases).unwrap();
        assert_eq!(text.lines().count(), 4);
        assert_eq!(serde_json::from_str::<Vec<Value>>(&text).unwrap(), cases);
    }
}
