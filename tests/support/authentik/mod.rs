//! A stand-in for authentik's API and its SAML endpoints, kept in memory and as strict as the recorded 2026.2.2.
//!
//! 1. `let server = Authentik::start(Options::default());` then talk to `server.url()` with `server.token()`.
//! 2. Fill it with `server.seed(|world| { world.user("jane"); })` ([`Seeding`]), break it with `server.fail_next(FaultAt::…)`.
//! 3. Ask afterwards: `server.calls()`, `server.dropped_fields()`, `server.most_at_once()`, `server.find("application", …)`.
//!
//! It runs in threads of its own, so a test may block while it waits for an answer. The permissions that a test narrows
//! down belong to `server.token()`; `server.admin_token()` always may do everything.
//!
//! What it does comes from recorded calls of 2026.2.2 (tests/fixtures/authentik), for other versions from authentik's
//! published schemas, and for who sees what from its source. Nobody has measured: the sentences about wrong types, about
//! names of providers that are taken and about bindings without anybody; PATCH of a binding; what an import of a wrong
//! blueprint answers; SCIM's updates and withdrawals.
//!
//! What it does not do: it runs no policies, and no Python. Mapping expressions are recognised by their text
//! ([`Meaning`]); one that it does not know gives a marker value. It asks nobody for a password.

mod access;
mod actions;
mod blueprint;
mod catalogue;
mod certificate;
mod check;
mod exposure;
mod expression;
mod fault;
mod list;
mod log;
mod model;
mod options;
mod request;
mod rest;
mod rights;
mod running;
mod saml;
mod scim;
mod seed;
mod serve;
mod show;
mod special;
mod told;
mod world;

pub use exposure::Sent;
pub use expression::Meaning;
pub use fault::{FaultAt, What};
pub use log::{Call, Dropped};
pub use options::{Options, Permissions, Version};
pub use running::{Authentik, Running, Secure};
pub use seed::Seeding;
