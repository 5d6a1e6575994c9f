//! Tests across crates: the architecture's arrows, and the types that the user interface is written against.

mod architecture;
mod bindings;
#[cfg(target_os = "linux")]
mod vault;
