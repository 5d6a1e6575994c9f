//! One full verification of a signed response, against python3-saml and against the bare signature check.

use super::Workbench;
use super::measure::{Round, line, median, reported};
use crate::outcome::Stop;
use crate::peers;
use crate::shell;

const ROUNDS: usize = 9;
const SECONDS: &str = "2";

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let python = peers::python();
    let script = shell::root().join("tests/bench/verify.py");
    let inputs = bench.folder.join("verify");
    let prepare =
        || shell::run(shell::program(&bench.figures).arg("prepare").arg(&inputs), "No response could be made.");

    let (mut ours, mut theirs, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        // A response is good for minutes only, so each round has a fresh one.
        prepare()?;
        let figures = |part: &str| reported(shell::program(&bench.figures).arg(part).arg(&inputs).arg(SECONDS));
        ours.push(figures("verify")?);
        theirs.push(reported(shell::program(&python).arg(&script).arg(&inputs).arg(SECONDS))?);
        bare.push(figures("signature")?);
    }
    let ratios = |peers: &[Round]| -> Vec<f64> {
        ours.iter().zip(peers).map(|(ours, peer)| ours.per_cpu_second() / peer.per_cpu_second()).collect()
    };
    let each = |rounds: &[Round]| median(&rounds.iter().map(|round| round.per_cpu_second()).collect::<Vec<_>>());
    Ok(vec![
        "Full verification of a signed response, per CPU-second".to_owned(),
        line("  Latchkey / python3-saml 1.16.0", &ratios(&theirs), Some(5.0)),
        line("  Latchkey / bare signature check (bergshamra)", &ratios(&bare), None),
        format!(
            "  medians: Latchkey {:.0}, python3-saml {:.0}, bare check {:.0} per CPU-second",
            each(&ours),
            each(&theirs),
            each(&bare)
        ),
    ])
}
