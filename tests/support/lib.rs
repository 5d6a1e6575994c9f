//! Support for the tests.

pub mod accents;
pub mod authentik;
pub mod dns;
