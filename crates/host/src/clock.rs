//! The one place that asks the machine for the time.

use latchkey_core::Timestamp;
use time::OffsetDateTime;

/// The time now.
pub fn now() -> Timestamp {
    Timestamp::from(OffsetDateTime::now_utc())
}
