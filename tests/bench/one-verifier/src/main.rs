//! `latchkey-one-verifier DIR SECONDS`: verifies the response in DIR again and again, and prints how often, as JSON.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this program talks to whoever measures")]

#[path = "../../stopwatch.rs"]
mod stopwatch;
#[path = "../../verify.rs"]
mod verify;

use std::path::Path;
use std::process::ExitCode;

use stopwatch::Outcome;

fn main() -> ExitCode {
    match measured() {
        Ok(figures) => {
            println!("{figures}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measured() -> Outcome<serde_json::Value> {
    if latchkey_saml::verify::CROSS_CHECKED {
        return Err("This was built together with the second verifier: build it alone.".into());
    }
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(seconds)) = (arguments.next(), arguments.next()) else {
        return Err("This is a part of `cargo xtask bench`, which calls it.".into());
    };
    verify::verify(Path::new(&folder), seconds.parse()?)
}
