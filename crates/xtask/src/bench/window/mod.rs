//! Latchkey's window against a bare Tauri window: how long from the start of the process until the page stands on the
//! screen, and how much memory it takes. Also the longest time that an act holds the window up, and what is installed.
//!
//! Both programs are measured from outside, as they are shipped: what counts is the picture on a screen of their own.

mod freeze;
mod processes;
mod screen;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use self::processes::Tree;
use self::screen::Screen;
use super::Workbench;
use super::measure::{extremes, median};
use crate::outcome::Stop;
use crate::shell;

/// Measured rounds; one before them warms the caches and makes the files of a first start.
const ROUNDS: usize = 12;
const TIME_AIM: f64 = 1.15;
const MEMORY_AIM: f64 = 1.1;

/// A page is finished when the picture has not changed for so long; the memory is read at that moment.
const QUIET: Duration = Duration::from_secs(2);

/// One program in one situation.
struct Side {
    name: &'static str,
    program: PathBuf,
    /// A home folder of its own, kept from round to round.
    home: PathBuf,
    environment: Vec<(&'static str, &'static str)>,
    times: Vec<f64>,
    memory: Vec<f64>,
}

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    if !cfg!(target_os = "linux") {
        return Ok(vec!["The window is measured on Linux only: it needs Xvfb and /proc.".to_owned()]);
    }
    build()?;
    let folder = bench.folder.join("window");
    let screen = Screen::start(&folder)?;
    let mut sides = sides(&folder)?;

    // The walk through the page leaves a setup behind, and the window on its page.
    let held_up = freeze::measure(bench, &screen, &home(&folder, "reopened")?)?;
    for round in 0..=ROUNDS {
        for side in &mut sides {
            let (time, memory) = start(side, &screen)?;
            if round > 0 {
                side.times.push(time);
                side.memory.push(memory);
            }
        }
        println!("round {round} of {ROUNDS}");
    }
    drop(screen);

    let mut lines = vec!["The window, from the start of the process until the page stands on the screen".to_owned()];
    lines.extend(report(&sides));
    lines.extend(held_up);
    lines.extend(sizes::report()?);
    Ok(lines)
}

/// Everything in one command, so that both windows stand on the same build of Tauri.
fn build() -> Result<(), Stop> {
    crate::window::build_pages()?;
    let mut cargo = shell::cargo();
    cargo.args(["build", "--release", "--locked"]);
    cargo.args(["--package", "latchkey-desktop", "--package", "latchkey-tests", "--package", "latchkey-bare-window"]);
    cargo.args(["--bin", "latchkey-desktop", "--bin", "latchkey-desktop-under-test", "--bin", "latchkey-bare-window"]);
    cargo.args(["--example", "figures"]);
    shell::run(&mut cargo, "The windows did not build: see the compiler's words above.")
}

/// The programs that are compared, in the order of a round.
fn sides(folder: &Path) -> Result<[Side; 4], Stop> {
    let release = shell::target().join("release");
    let side = |name, program: &str, kept: &str, environment| -> Result<Side, Stop> {
        let (times, memory) = (Vec::new(), Vec::new());
        Ok(Side { name, program: release.join(program), home: home(folder, kept)?, environment, times, memory })
    };
    Ok([
        side("a bare window, as Tauri makes it", "latchkey-bare-window", "bare", vec![])?,
        side("Latchkey, first start", "latchkey-desktop", "first", vec![])?,
        side("Latchkey, reopened at a setup", "latchkey-desktop", "reopened", vec![])?,
        side(
            "a bare window with the renderer that Latchkey chooses",
            "latchkey-bare-window",
            "bare-renderer",
            vec![("WEBKIT_DISABLE_DMABUF_RENDERER", "1")],
        )?,
    ])
}

/// An empty home folder.
fn home(folder: &Path, name: &str) -> Result<PathBuf, Stop> {
    let home = folder.join(name);
    let emptied = if home.exists() { fs::remove_dir_all(&home) } else { Ok(()) };
    let made = emptied.and_then(|()| fs::create_dir_all(&home));
    made.map_err(|error| Stop::cannot_start(format!("{} could not be emptied: {error}.", home.display())))?;
    Ok(home)
}

/// Starts one side, waits until its picture stands, and ends it: milliseconds, and mebibytes of memory.
fn start(side: &Side, screen: &Screen) -> Result<(f64, f64), Stop> {
    screen.wait_until_empty()?;
    let mut command = program(&side.program, screen, &side.home);
    command.envs(side.environment.iter().copied());
    let started = Instant::now();
    let tree = Tree::start(&mut command)?;
    let drawn = screen.wait_until_quiet(QUIET, || tree.has_ended())?;
    let memory = tree.proportional_memory()?;
    drop(tree);
    Ok((drawn.duration_since(started).as_secs_f64() * 1000.0, memory as f64 / 1024.0))
}

/// A program on that screen, at home in that folder, whatever the person who measures has set for themselves.
fn program(path: &Path, screen: &Screen, home: &Path) -> Command {
    let mut command = shell::program(path);
    command.envs(screen.environment()).env("HOME", home).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    for name in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LATCHKEY_HOME", "WAYLAND_DISPLAY"] {
        command.env_remove(name);
    }
    for name in ["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"] {
        command.env_remove(name);
    }
    command
}

fn report(sides: &[Side; 4]) -> Vec<String> {
    let mut lines = compared("time", "ms", TIME_AIM, sides, |side| &side.times);
    lines.extend(compared("memory", "MiB", MEMORY_AIM, sides, |side| &side.memory));
    lines
}

fn compared(what: &str, unit: &str, aim: f64, sides: &[Side; 4], of: fn(&Side) -> &[f64]) -> Vec<String> {
    let [bare, first, reopened, same_renderer] = sides;
    let mut lines: Vec<String> =
        sides.iter().map(|side| row(&format!("{what}: {}", side.name), of(side), unit)).collect();
    let pairs = [
        ("first start / bare window", first, bare, Some(aim)),
        ("reopened / bare window", reopened, bare, Some(aim)),
        ("first start / bare window with that renderer", first, same_renderer, None),
    ];
    lines.extend(pairs.into_iter().map(|(pair, ours, theirs, aim)| {
        let ratios: Vec<f64> = of(ours).iter().zip(of(theirs)).map(|(ours, theirs)| ours / theirs).collect();
        at_most(&format!("{what}: {pair}"), &ratios, aim)
    }));
    lines
}

fn row(what: &str, values: &[f64], unit: &str) -> String {
    let (least, most) = extremes(values);
    format!("  {what:<66} {:>8.0} {unit}  ({least:.0} to {most:.0}, {} rounds)", median(values), values.len())
}

/// A ratio where less is better.
fn at_most(what: &str, ratios: &[f64], aim: Option<f64>) -> String {
    let ratio = median(ratios);
    let (least, most) = extremes(ratios);
    format!("  {what:<66} {ratio:>8.2} x  ({least:.2} to {most:.2}, {} rounds; {})", ratios.len(), judged(ratio, aim))
}

/// Whether a figure that should be small is small enough.
fn judged(figure: f64, aim: Option<f64>) -> String {
    match aim {
        Some(aim) if figure <= aim => format!("aim at most {aim}: met"),
        Some(aim) => format!("aim at most {aim}: MISSED"),
        None => "no aim".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_above_its_aim_is_said() {
        assert!(at_most("x", &[1.2], Some(1.15)).contains("MISSED"));
        assert!(at_most("x", &[1.1], Some(1.15)).contains(": met"));
        assert!(at_most("x", &[9.0], None).contains("no aim"));
    }
}
