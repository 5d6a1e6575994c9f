//! What is exported for authentik, in other people's hands: the blueprint read by PyYAML, Terraform read by python-hcl2,
//! and the script run by Python against the stand-in. `cargo xtask peers` installs the readers.

mod back;
mod blueprint;
mod foreseen;
mod held;
mod hostile;
mod live;
mod narrow;
mod script;
mod setups;
mod terraform;
mod theirs;

use crate::peers::{driver, installed};
use latchkey_core::setup::Setup;
use latchkey_idp::{
    Idp,
    authentik::{
        Authentik, Kind, Version,
        wanted::{self, Value as WantedValue, Wanted},
    },
};
use serde_json::Value;
use std::{
    io::Write,
    process::{Command, Stdio},
};

/// The text of an export.
fn export(setup: &Setup, name: &str) -> String {
    Authentik.exports(setup).into_iter().find(|file| file.name == name).unwrap().text
}

/// What one of our drivers makes of a text.
fn read_by(name: &str, text: &str) -> Value {
    let mut process = Command::new(installed("python").join("bin/python"))
        .arg(driver(name))
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = process.wait_with_output().unwrap();
    assert!(output.status.success(), "{name}: {}\n{text}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a file has to make, in its order: SCIM last and dry, and without the link from the application.
fn wanted_by_files(setup: &Setup) -> Vec<Wanted> {
    let version = setup.administration.server.as_ref().and_then(|server| Version::parse(&server.version));
    let of_scim = |object: &Wanted| matches!(object.kind, Kind::ScimMapping | Kind::ScimProvider);
    let (scim, mut objects): (Vec<Wanted>, Vec<Wanted>) = wanted::of(setup, version).into_iter().partition(of_scim);
    objects.extend(scim);
    for object in &mut objects {
        object.wishes.retain(|wish| wish.field != "backchannel_providers");
        let dry = object.wishes.iter_mut().filter(|wish| wish.field == "dry_run");
        dry.for_each(|wish| wish.value = WantedValue::Switch(true));
    }
    objects
}
