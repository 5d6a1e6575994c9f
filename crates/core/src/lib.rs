//! What a setup is and what happens next. This crate decides and does nothing: no window, no async runtime, no HTTP
//! client, no file, no socket and no clock. Time comes in as [`Timestamp`]; what has to be done in the world goes out
//! as [`wizard::Effect`]; the host does it and reports back with an [`wizard::Action`].

pub mod administration;
pub mod attribute;
pub mod before_you_start;
pub mod bundle;
pub mod calendar;
pub mod certificate;
pub mod check;
pub mod checklist;
pub mod clean;
pub mod domain;
pub mod draft;
pub mod explain;
pub mod failure;
pub mod field;
pub mod handover;
pub mod idp;
pub mod markdown;
pub mod message;
pub mod origin;
pub mod paper;
pub mod plain;
pub mod ports;
pub mod product;
pub mod provisioning;
pub mod runbook;
#[cfg(test)]
mod samples;
pub mod secret;
pub mod service_provider;
pub mod setup;
pub mod sign_in;
pub mod step;
pub mod timestamp;
pub mod view;
pub mod wizard;

pub use check::{Finding, Owner, Status};
pub use failure::{Failure, FailureKind};
pub use message::Code;
pub use origin::Origin;
pub use secret::Secret;
pub use timestamp::Timestamp;

#[cfg(test)]
mod tests;
