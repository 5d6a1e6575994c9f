//! The test twin.

use super::{Wanted, access, provider};
use crate::Values;
use latchkey_core::setup::Setup;

/// What begins every key of the twin's objects.
pub const PREFIX: &str = "twin/";

pub(super) fn of(setup: &Setup) -> Vec<Wanted> {
    let values = Values::of(setup);
    let name = format!("{} - Latchkey test", values.provider_name);
    let slug = format!("{}-latchkey-test", values.slug);
    let (provider, application) = (format!("{PREFIX}provider"), format!("{PREFIX}application"));
    let mut wanted = vec![
        provider::provider_for(setup, &provider, &name, &slug, &setup.loopback.acs()),
        provider::application_for(&application, &provider, &name, &slug),
    ];
    wanted.extend(access::access_to(setup, PREFIX, &application));
    wanted.extend(access::entitlements_of(setup, PREFIX, &application));
    wanted
}
