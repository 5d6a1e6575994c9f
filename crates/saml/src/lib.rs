//! The one door to SAML. Responses pass a strict structural gate of our own, then a pure-Rust signature verifier, then
//! (on Linux) samael as an independent second one; only bytes that were signed are read on.

pub mod gate;
pub mod intake;
pub mod judge;
pub mod metadata;
pub mod redact;
pub mod rehearsal;
pub mod request;
pub mod verify;

mod xml;
