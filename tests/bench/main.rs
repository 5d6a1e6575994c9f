//! The engine's part of `cargo xtask bench`: does one thing many times and prints how long it took, as JSON.
//!
//! `figures prepare DIR GROUPS` · `verify DIR SECONDS` · `signature DIR SECONDS` · `key BITS` · `domain ROUNDS` ·
//! `sign-in DIR TRIPS` · `sign-in-peer URL TRIPS` · `window PROGRAM`

mod domain;
mod saml;
mod sign_in;
mod stopwatch;
mod verify;
mod window;

use std::path::Path;
use std::process::ExitCode;

use stopwatch::Outcome;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match answer(&words).await {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn answer(words: &[&str]) -> Outcome<String> {
    match words {
        ["prepare", folder, groups] => {
            saml::prepare(Path::new(folder), saml::groups(groups)?).map(|()| "{}".to_owned())
        }
        ["verify", folder, seconds] => Ok(verify::verify(Path::new(folder), seconds.parse()?)?.to_string()),
        ["signature", folder, seconds] => Ok(saml::signature(Path::new(folder), seconds.parse()?)?.to_string()),
        ["key", bits] => Ok(saml::key(bits)?.facts.sha256),
        ["domain", rounds] => Ok(domain::measure(rounds.parse()?).await?.to_string()),
        ["sign-in", folder, trips] => Ok(sign_in::ours(Path::new(folder), trips.parse()?).await?.to_string()),
        ["sign-in-peer", base, trips] => Ok(sign_in::peer(base, trips.parse()?).await?.to_string()),
        ["window", program] => Ok(window::measure(program).await?.to_string()),
        _ => Err("This is the engine's part of `cargo xtask bench`, which calls it.".into()),
    }
}
