//! Judges saved values.

use super::ServiceProvider;
use crate::{Finding, setup::Loopback};

/// Judges saved values.
pub fn judge(service_provider: &ServiceProvider, loopback: &Loopback) -> Vec<Finding> {
    let _ = (service_provider, loopback);
    Vec::new()
}
