//! A round trip through the rehearsal's service provider and identity provider, against npm's `saml-idp`.
//!
//! Ours goes further: request, login page, signed response, and its verification at the ACS. Theirs ends with the
//! signed response, since saml-idp has no service provider. Both are driven by the same client with the same key.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use super::Workbench;
use super::measure::{Round, line, median, reported};
use crate::outcome::Stop;
use crate::peers;
use crate::shell;

const ROUNDS: usize = 9;
const TRIPS: &str = "40";

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let script = peers::node().join("node_modules/saml-idp/bin/run.js");
    let inputs = bench.folder.join("sign-in");
    shell::run(shell::program(&bench.figures).arg("prepare").arg(&inputs).arg("0"), "No key could be made.")?;
    let port = free_port()?;
    let peer = Running::start(
        shell::program("node")
            .arg(script)
            .args(["--host", "127.0.0.1", "--acs", "http://127.0.0.1:9/acs", "--aud", "bench"])
            .args(["--port", &port.to_string()])
            .arg("--cert")
            .arg(inputs.join("certificate.pem"))
            .arg("--key")
            .arg(inputs.join("key.pem")),
    )?;
    let base = format!("http://127.0.0.1:{port}");

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(reported(shell::program(&bench.figures).arg("sign-in").arg(&inputs).arg(TRIPS))?);
        theirs.push(reported(shell::program(&bench.figures).args(["sign-in-peer", &base, TRIPS]))?);
    }
    drop(peer);
    let each = |round: &Round| round.wall / round.count * 1000.0;
    let ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(ours, theirs)| each(theirs) / each(ours)).collect();
    let middle = |rounds: &[Round]| median(&rounds.iter().map(each).collect::<Vec<_>>());
    Ok(vec![
        "Sign-in round trip on loopback, on the wall".to_owned(),
        line("  saml-idp 1.2.1 (no verification) / Latchkey (verified)", &ratios, Some(1.0)),
        format!("  medians: Latchkey {:.1} ms, saml-idp {:.1} ms a round trip", middle(&ours), middle(&theirs)),
    ])
}

/// A port that nobody listens on at this moment.
fn free_port() -> Result<u16, Stop> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| Stop::cannot_start(format!("No port is free: {error}.")))
}

/// A program that is ended when this value goes.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Result<Self, Stop> {
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        child.map(Self).map_err(|error| Stop::cannot_start(format!("saml-idp did not start: {error}.")))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.kill().is_ok()
            && let Err(error) = self.0.wait()
        {
            eprintln!("saml-idp did not end: {error}");
        }
    }
}
