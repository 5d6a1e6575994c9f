//! The real ports: DNS, files, vault, browser, clock, network and the loopback servers; and `app`, which runs the
//! core's effects for the window and the command line alike.

pub mod app;
pub mod archive;
pub mod browser;
pub mod bundle;
pub mod clock;
pub mod dns;
pub mod fetch;
pub mod loopback;
pub mod process;
pub mod rehearse;
pub mod store;
pub mod vault;
pub mod window;
