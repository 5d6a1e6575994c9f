//! Support for the tests.

pub mod authentik;
pub mod dns;
