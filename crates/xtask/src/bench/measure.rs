//! Running one side of a comparison and reading what it says of itself: one JSON document on standard output.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::outcome::Stop;

/// What one round of one side did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Round {
    /// How many times the work was done.
    pub(super) count: f64,
    /// Seconds on the wall.
    pub(super) wall: f64,
    /// Seconds of processor time; the wall's where the system does not say.
    pub(super) cpu: f64,
}

impl Round {
    /// How often the work was done in a second of processor time.
    pub(super) fn per_cpu_second(self) -> f64 {
        self.count / self.cpu
    }
}

/// Runs a program that does its work many times and reports `{"count", "wall", "cpu"}` itself.
pub(super) fn reported(command: &mut Command) -> Result<Round, Stop> {
    let answer = json(command)?;
    let number = |key: &str| answer.get(key).and_then(Value::as_f64);
    match (number("count"), number("wall"), number("cpu")) {
        (Some(count), Some(wall), Some(cpu)) if count > 0.0 && cpu > 0.0 => Ok(Round { count, wall, cpu }),
        _ => Err(Stop::failed(format!("A benchmark reported no figures: {answer}"))),
    }
}

/// Runs a program and reads the one JSON document that it prints.
pub(super) fn json(command: &mut Command) -> Result<Value, Stop> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| Stop::cannot_start(format!("{name} did not start: {error}.")))?;
    if !output.status.success() {
        return Err(Stop::failed(format!("{name} did not finish its part: its words are above.")));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| Stop::failed(format!("{name} printed no figures: {error}.")))
}

/// Runs a program once from start to end and measures it from outside.
pub(super) fn from_outside(command: &mut Command) -> Result<Round, Stop> {
    let name = command.get_program().to_string_lossy().into_owned();
    let before = time_of_children();
    let started = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let wall = started.elapsed();
    match status {
        Ok(status) if status.success() => {}
        Ok(_) => return Err(Stop::failed(format!("{name} did not finish its part."))),
        Err(error) => return Err(Stop::cannot_start(format!("{name} did not start: {error}."))),
    }
    let cpu = before.zip(time_of_children()).map_or(wall, |(before, after)| after.saturating_sub(before));
    Ok(Round { count: 1.0, wall: wall.as_secs_f64(), cpu: cpu.as_secs_f64() })
}

/// The processor time of all children that have ended, as Linux tells it in hundredths of a second.
fn time_of_children() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold spaces; what follows it is numbers. cutime and cstime are fields 16 and 17.
    let (_, numbers) = stat.rsplit_once(')')?;
    let mut children = numbers.split_whitespace().skip(13).map(str::parse::<u64>);
    let ticks = children.next()?.ok()?.checked_add(children.next()?.ok()?)?;
    Some(Duration::from_millis(ticks.checked_mul(10)?))
}

/// The value in the middle; for an even number of values the mean of the two.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN);
    if sorted.len() % 2 == 1 {
        return upper;
    }
    let lower = sorted.len().checked_sub(2).and_then(|length| sorted.get(length / 2)).copied().unwrap_or(f64::NAN);
    f64::midpoint(lower, upper)
}

/// The least and the greatest value.
pub(super) fn extremes(values: &[f64]) -> (f64, f64) {
    let least = values.iter().copied().fold(f64::INFINITY, f64::min);
    let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (least, most)
}

/// One line of the report: what was compared, the ratio, its spread, and whether the aim is met.
pub(super) fn line(what: &str, ratios: &[f64], aim: Option<f64>) -> String {
    let ratio = median(ratios);
    let (least, most) = extremes(ratios);
    let judged = match aim {
        Some(aim) if ratio >= aim => format!("aim {aim}: met"),
        Some(aim) => format!("aim {aim}: MISSED"),
        None => "no aim".to_owned(),
    };
    format!("{what:<62} {ratio:>8.2} x  ({least:.2} to {most:.2}, {} rounds; {judged})", ratios.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_value_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median(&[1.0, 5.0]), 3.0);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn the_spread_is_from_the_least_to_the_greatest_value() {
        assert_eq!(extremes(&[3.0, -1.0, 2.0]), (-1.0, 3.0));
    }

    #[test]
    fn a_missed_aim_is_said() {
        assert!(line("x", &[4.9], Some(5.0)).contains("MISSED"));
        assert!(line("x", &[5.1], Some(5.0)).contains(": met"));
    }

    #[test]
    fn a_program_is_measured_from_outside() {
        let round = from_outside(crate::shell::cargo().arg("--version")).unwrap();
        assert!(round.wall > 0.0 && round.count == 1.0);
        assert_eq!(from_outside(crate::shell::cargo().arg("no-such-subcommand")).unwrap_err().status, 1);
    }
}
