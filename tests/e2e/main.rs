//! Sign-ins with real parts: a real browser, and a real identity provider. Nothing here waits for time to pass: a test
//! waits for what it needs to see, and fails when that does not come. The parts come from the packages of Debian and
//! Ubuntu, so other systems do without.

#![cfg(target_os = "linux")]

mod as_code;
mod browser;
mod chromium;
mod peers;
mod program;
mod window;

use std::time::Duration;

/// How long anything may take before a test fails: long, because the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(90);

/// The outcome of something that has to come in time.
async fn in_time<T>(what: &str, work: impl Future<Output = T>) -> T {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(outcome) => outcome,
        Err(_) => panic!("{what} did not come within {} seconds", PATIENCE.as_secs()),
    }
}
