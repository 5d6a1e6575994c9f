//! This machine's clock.

use latchkey_core::{Timestamp, ports::Clock};
use time::OffsetDateTime;

/// Now, in UTC.
pub fn now() -> Timestamp {
    Timestamp::from(OffsetDateTime::now_utc())
}

/// The clock as a port.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        now()
    }
}
