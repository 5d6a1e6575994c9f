//! Where and when figures were measured: without it they mean nothing.

use crate::shell;

/// Machine, system, date, command and versions, one a line.
pub(super) fn describe() -> Vec<String> {
    let processor = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, n)| n.to_owned()))
        })
        .unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or_else(|_| "?".to_owned(), |cores| cores.to_string());
    let system = std::fs::read_to_string("/etc/os-release")
        .ok()
        .and_then(|text| {
            text.lines().find_map(|line| Some(line.strip_prefix("PRETTY_NAME=")?.trim_matches('"').to_owned()))
        })
        .unwrap_or_else(|| std::env::consts::OS.to_owned());
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let said = |program: &str, arguments: &[&str]| {
        shell::answer(shell::program(program).args(arguments)).unwrap_or_else(|| "unknown".to_owned())
    };
    vec![
        format!("Machine   {processor}, {cores} cores, {system}"),
        format!("Date      {}", said("date", &["-u", "+%Y-%m-%d %H:%M UTC"])),
        format!("Load      {} at the start", load.split_whitespace().next().unwrap_or("unknown")),
        format!("Command   cargo xtask bench, at {}", said("git", &["rev-parse", "--short", "HEAD"])),
        format!(
            "Versions  {}; {}; node {}",
            said("rustc", &["--version"]),
            said("openssl", &["version"]),
            said("node", &["--version"])
        ),
        "A ratio above 1 means that Latchkey does more in the same time, or the same in less.".to_owned(),
    ]
}
