//! Tests across crates: the architecture's arrows, the types that the user interface is written against, and the
//! engine against real DNS servers, a sign-in over HTTP and a real keychain.

mod accents;
mod administration;
mod advice;
mod architecture;
mod authentik;
mod bindings;
mod codes;
mod corpus;
mod documents;
mod domain;
mod loopback;
mod scenarios;
mod shell;
#[cfg(target_os = "linux")]
mod vault;
mod window;
mod words;
