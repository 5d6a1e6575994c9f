//! Doing the same work for a while, or a number of times, and telling how long it took.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The outcome of one piece of work: an error ends the measurement, since a wrong answer has no speed.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Repeats `work` until `seconds` have passed.
pub(crate) fn for_seconds(seconds: f64, mut work: impl FnMut() -> Outcome<()>) -> Outcome<Value> {
    let (started, cpu) = (Instant::now(), cpu_time());
    let mut count = 0_u64;
    while started.elapsed().as_secs_f64() < seconds {
        work()?;
        count += 1;
    }
    Ok(figures(count, started.elapsed(), cpu))
}

/// What was done in so much time on the wall, as the frame reads it; `cpu` is the processor's time before it began.
pub(crate) fn figures(count: u64, wall: Duration, cpu: Option<Duration>) -> Value {
    let cpu = cpu.zip(cpu_time()).map_or(wall, |(before, after)| after.saturating_sub(before));
    json!({ "count": count, "wall": wall.as_secs_f64(), "cpu": cpu.as_secs_f64() })
}

/// This process's time on processors, as Linux tells it in hundredths of a second. `None` elsewhere.
pub(crate) fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold spaces; what follows it is numbers. utime and stime are fields 14 and 15.
    let (_, numbers) = stat.rsplit_once(')')?;
    let mut own = numbers.split_whitespace().skip(11).map(str::parse::<u64>);
    let ticks = own.next()?.ok()?.checked_add(own.next()?.ok()?)?;
    Some(Duration::from_millis(ticks.checked_mul(10)?))
}
