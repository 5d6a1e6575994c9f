//! The domain check against the slowest single `dig` it contains, with every server alive and with one dead.

use serde_json::Value;

use super::Workbench;
use super::measure::{extremes, json, median};
use crate::outcome::Stop;
use crate::shell;

const ROUNDS: &str = "9";

/// How much longer than its slowest server the whole check may take, and how long a living server's answer may take
/// while another one is dead.
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
        lines.push(format!("  {name}"));
        lines.push(row("the check", &ours, None));
        lines.push(row("the slowest single dig, with its own start", &slowest, None));
        lines.push(row("the check beyond that dig", &over, Some(AIM_MILLISECONDS)));
        lines.push(row("the last answer of a living server within the check", &others, Some(AIM_MILLISECONDS)));
    }
    if lines.len() == 1 {
        return Err(Stop::failed("The domain benchmark reported no case."));
    }
    Ok(lines)
}

/// Median, spread and, where there is one, the aim that may not be exceeded.
fn row(what: &str, values: &[f64], aim: Option<f64>) -> String {
    let middle = median(values);
    let (least, most) = extremes(values);
    let judged = match aim {
        Some(aim) if middle <= aim => format!("; aim at most {aim}: met"),
        Some(aim) => format!("; aim at most {aim}: MISSED"),
        None => String::new(),
    };
    format!("    {what:<52} {middle:>8.1} ms ({least:.1} to {most:.1}, {} rounds{judged})", values.len())
}

fn numbers(case: &Value, key: &str) -> Vec<f64> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_f64).collect()
}
