//! The domain check against the slowest single `dig` it contains, with every server alive and with one dead.

use serde_json::Value;

use super::Workbench;
use super::measure::{json, median};
use crate::outcome::Stop;
use crate::shell;

const ROUNDS: &str = "9";

/// How much longer than its slowest server the whole check may take.
const AIM_MILLISECONDS: f64 = 100.0;

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let answer = json(shell::program(&bench.figures).args(["domain", ROUNDS]))?;
    let mut lines = vec!["Domain check on loopback servers, milliseconds on the wall".to_owned()];
    for case in answer.as_array().into_iter().flatten() {
        let name = case.get("case").and_then(Value::as_str).unwrap_or("?");
        let ours = numbers(case, "check");
        let slowest = numbers(case, "slowest_dig");
        let others = numbers(case, "slowest_living_answer");
        let over: Vec<f64> = ours.iter().zip(&slowest).map(|(ours, dig)| ours - dig).collect();
        let judged = if median(&over) <= AIM_MILLISECONDS { "met" } else { "MISSED" };
        lines.push(format!(
            "  {name}: check {:.1}, slowest single dig {:.1}, difference {:+.1} (aim: at most +{AIM_MILLISECONDS}: {judged})",
            median(&ours),
            median(&slowest),
            median(&over)
        ));
        lines.push(format!("    slowest answer of a living server within the check: {:.1}", median(&others)));
    }
    if lines.len() == 1 {
        return Err(Stop::failed("The domain benchmark reported no case."));
    }
    Ok(lines)
}

fn numbers(case: &Value, key: &str) -> Vec<f64> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_f64).collect()
}
