//! One full verification of a signed response, with two verifiers and with one, against other people's service
//! providers and against the bare signature check; and how the cost grows with the response.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Workbench;
use super::measure::{Round, line, median, reported};
use crate::outcome::Stop;
use crate::peers;
use crate::shell;

const ROUNDS: usize = 9;
const SECONDS: &str = "2";
/// How many groups the person is in: the usual few, more and more, and nearly as many as a response may hold.
const SIZES: [&str; 4] = ["0", "1000", MANY, "full"];
/// The size that has an aim.
const MANY: &str = "5000";

/// One side: its name and how it is started with a folder of inputs.
struct Side {
    name: &'static str,
    start: Box<dyn Fn(&Path) -> Command>,
}

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let one_verifier = one_verifier()?;
    let mut lines = vec!["Full verification of a signed response, per CPU-second".to_owned()];
    let inputs = bench.folder.join("verify");
    let sides = sides(bench, one_verifier);
    let mut rounds: Vec<Vec<Round>> = sides.iter().map(|_| Vec::new()).collect();
    for _ in 0..ROUNDS {
        // A response is good for minutes only, so each round has a fresh one.
        prepare(bench, &inputs, "0")?;
        for (side, rounds) in sides.iter().zip(&mut rounds) {
            rounds.push(reported(&mut (side.start)(&inputs))?);
        }
    }
    let of = |name: &str| -> &[Round] {
        let at = sides.iter().position(|side| side.name == name);
        at.and_then(|at| rounds.get(at)).map_or(&[], Vec::as_slice)
    };
    for (ours, peer, aim) in [
        (TWO, "python3-saml", Some(5.0)),
        (TWO, "node-saml", Some(10.0)),
        (TWO, "samlify", None),
        (TWO, "pysaml2", None),
        (TWO, "signxml", None),
        (TWO, BARE, None),
        (ONE, "python3-saml", Some(15.0)),
        (ONE, "node-saml", None),
    ] {
        let what = format!("  {ours} / {peer}");
        lines.push(line(&what, &ratios(of(ours), of(peer)), aim));
    }
    let medians = sides.iter().map(|side| format!("{} {:.0}", side.name, middle(of(side.name))));
    lines.push(format!("  medians per CPU-second: {}", medians.collect::<Vec<_>>().join(", ")));
    lines.extend(growth(bench)?);
    Ok(lines)
}

const TWO: &str = "Latchkey";
const ONE: &str = "Latchkey with one verifier";
const BARE: &str = "bare signature check (bergshamra)";

fn sides(bench: &Workbench, one_verifier: PathBuf) -> Vec<Side> {
    let figures = |name, part: &'static str| {
        let program = bench.figures.clone();
        Side { name, start: Box::new(move |inputs| with(shell::program(&program).arg(part), inputs)) }
    };
    let python = |name| Side {
        name,
        start: Box::new(move |inputs| {
            with(shell::program(peers::python()).arg(peers::driver("bench.py")).arg(name), inputs)
        }),
    };
    let node = |name| Side {
        name,
        start: Box::new(move |inputs| {
            with(shell::program("node").arg(peers::driver("bench.cjs")).arg(peers::node()).arg(name), inputs)
        }),
    };
    vec![
        figures(TWO, "verify"),
        Side { name: ONE, start: Box::new(move |inputs| with(&mut shell::program(&one_verifier), inputs)) },
        figures(BARE, "signature"),
        python("python3-saml"),
        python("pysaml2"),
        python("signxml"),
        node("node-saml"),
        node("samlify"),
    ]
}

/// The command with the folder of inputs and the time it may take.
fn with(command: &mut Command, inputs: &Path) -> Command {
    let mut whole = shell::program(command.get_program());
    whole.args(command.get_args()).arg(inputs).arg(SECONDS);
    whole
}

/// The same verification built a second time, without the second verifier: by itself, since cargo would join the
/// features of what is built together.
fn one_verifier() -> Result<PathBuf, Stop> {
    let build = ["build", "--release", "--locked", "--package", "latchkey-one-verifier"];
    shell::run(shell::cargo().args(build), "The one verifier did not build: see the compiler's words above.")?;
    let name = if cfg!(windows) { "latchkey-one-verifier.exe" } else { "latchkey-one-verifier" };
    Ok(shell::target().join("release").join(name))
}

fn prepare(bench: &Workbench, inputs: &Path, groups: &str) -> Result<(), Stop> {
    let mut prepare = shell::program(&bench.figures);
    prepare.arg("prepare").arg(inputs).arg(groups);
    shell::run(&mut prepare, "No response could be made.")
}

fn ratios(ours: &[Round], theirs: &[Round]) -> Vec<f64> {
    ours.iter().zip(theirs).map(|(ours, theirs)| ours.per_cpu_second() / theirs.per_cpu_second()).collect()
}

fn middle(rounds: &[Round]) -> f64 {
    median(&rounds.iter().map(|round| round.per_cpu_second()).collect::<Vec<_>>())
}

/// What a byte costs in responses of several sizes, as a multiple of what it costs in the plain one.
fn growth(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let mut costs: Vec<Vec<f64>> = SIZES.map(|_| Vec::new()).to_vec();
    let mut bytes = [0_u64; SIZES.len()];
    for _ in 0..ROUNDS {
        for ((groups, costs), bytes) in SIZES.into_iter().zip(&mut costs).zip(&mut bytes) {
            let inputs = bench.folder.join(format!("verify-{groups}"));
            prepare(bench, &inputs, groups)?;
            let read = std::fs::metadata(inputs.join("response.xml"));
            let size = read.map_err(|error| Stop::failed(format!("There is no response to measure: {error}.")))?.len();
            let mut verify = shell::program(&bench.figures);
            let round = reported(verify.arg("verify").arg(&inputs).arg(SECONDS))?;
            costs.push(1.0 / round.per_cpu_second() / size as f64);
            *bytes = size;
        }
    }
    let mut lines =
        vec!["What a byte of the response costs, as a multiple of the plain response's (less is better)".to_owned()];
    let plain = costs.first().cloned().unwrap_or_default();
    for ((groups, costs), bytes) in SIZES.into_iter().zip(&costs).zip(bytes).skip(1) {
        let times: Vec<f64> = costs.iter().zip(&plain).map(|(cost, plain)| cost / plain).collect();
        let judged = if groups != MANY {
            "no aim"
        } else if median(&times) <= 3.0 {
            "aim at most 3: met"
        } else {
            "aim at most 3: MISSED"
        };
        lines.push(format!("  {groups} groups, {bytes} bytes: {:.2} times ({judged})", median(&times)));
    }
    Ok(lines)
}
