//! Tests across crates: the architecture's arrows, the types that the user interface is written against, and the
//! engine against real DNS servers and a real keychain.

mod architecture;
mod bindings;
mod documents;
mod domain;
#[cfg(target_os = "linux")]
mod vault;
