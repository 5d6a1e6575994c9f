//! How long the window stands still while it works: the engine's part walks through the window by WebDriver.

use serde_json::Value;

use super::super::Workbench;
use super::super::measure::json;
use super::screen::Screen;
use super::{judged, program};
use crate::outcome::Stop;
use crate::shell;
use std::path::Path;
use std::process::Stdio;

/// Milliseconds.
const AIM: f64 = 100.0;

pub(super) fn measure(bench: &Workbench, screen: &Screen, home: &Path) -> Result<Vec<String>, Stop> {
    let window = shell::target().join("release/latchkey-desktop-under-test");
    let mut walk = program(&bench.figures, screen, home);
    let answer = json(walk.arg("window").arg(window).stdout(Stdio::piped()))?;
    let acts: Vec<Act> = answer.as_array().into_iter().flatten().map(Act::read).collect();
    if acts.is_empty() {
        return Err(Stop::failed("The walk through the window reported nothing."));
    }
    let mut lines = vec!["The longest time for which the window stood still during an act, once each".to_owned()];
    lines.extend(acts.iter().map(|act| {
        let Act { what, took, frame, answer } = act;
        format!("  {what:<34} page {frame:>5.0} ms, window {answer:>5.0} ms; the act itself {took:>6.0} ms")
    }));
    let longest = acts.iter().map(|act| act.frame.max(act.answer)).fold(0.0, f64::max);
    lines.push(format!("  the longest of all: {longest:.0} ms ({})", judged(longest, Some(AIM))));
    Ok(lines)
}

/// One act, in milliseconds.
struct Act {
    what: String,
    took: f64,
    /// The longest time between two frames of the page.
    frame: f64,
    /// The longest time until the thread that draws the window answered.
    answer: f64,
}

impl Act {
    fn read(told: &Value) -> Self {
        let number = |key: &str| told.get(key).and_then(Value::as_f64).unwrap_or(f64::INFINITY);
        let what = told.get("act").and_then(Value::as_str).unwrap_or("?").to_owned();
        Self { what, took: number("took"), frame: number("frame"), answer: number("answer") }
    }
}
