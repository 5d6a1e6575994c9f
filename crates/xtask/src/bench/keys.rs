//! Key generation against `openssl genrsa`. The time one key takes is luck, so each round makes several.

use super::Workbench;
use super::measure::{from_outside, line, median};
use crate::outcome::Stop;
use crate::shell;

const ROUNDS: usize = 9;
const KEYS: usize = 6;
const BITS: &str = "3072";

pub(super) fn run(bench: &Workbench) -> Result<Vec<String>, Stop> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (mut our_time, mut their_time) = (0.0, 0.0);
        for _ in 0..KEYS {
            our_time += from_outside(shell::program(&bench.figures).args(["key", BITS]))?.cpu;
            their_time += from_outside(shell::program("openssl").args(["genrsa", "-out", "/dev/null", BITS]))?.cpu;
        }
        ours.push(our_time);
        theirs.push(their_time);
    }
    let ratios: Vec<f64> = ours.iter().zip(&theirs).map(|(ours, theirs)| theirs / ours).collect();
    let each = |times: &[f64]| median(times) / KEYS as f64;
    Ok(vec![
        format!("Key generation, RSA {BITS}, CPU seconds, {KEYS} keys a round"),
        line("  openssl genrsa / Latchkey", &ratios, Some(1.0)),
        format!("  medians: Latchkey {:.2} s, openssl {:.2} s a key", each(&ours), each(&theirs)),
    ])
}
