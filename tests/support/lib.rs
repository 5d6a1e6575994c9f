//! Support for the tests.

pub mod dns;
