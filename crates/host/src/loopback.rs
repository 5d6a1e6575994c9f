//! The sign-in test on loopback.

pub(crate) mod tls;
