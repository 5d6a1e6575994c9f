//! What Latchkey does at an authentik server through its REST API v3: connect, read, plan, carry out, take back, preview.
//! Nothing here opens a socket: whoever calls passes an [`Api`](latchkey_core::ports::Api) in.

mod answer;
mod apply;
mod connect;
mod directory;
mod exposed;
mod guard;
mod known;
mod live;
mod metadata;
mod names;
mod people;
mod plan;
mod present;
mod preview;
mod problems;
mod rights;
mod scim_state;
mod server;
mod steps;
mod twin;
mod undo;

pub(super) use answer::{NOT_FOUND, PERMISSION};
pub use apply::{Journal, Secrets, apply};
pub use connect::{Session, connect};
pub use live::seen;
pub use metadata::{ProviderSeen, provider_seen, twin_metadata};
pub use plan::plan;
pub use preview::preview;
pub use rights::{
    GrantFile, PERMISSIONS, PERMISSIONS_WITHOUT_UNDO, Right, grant_file, how_to_grant, how_to_grant_less,
    missing as missing_rights, needed as needed_rights, rights,
};
pub use scim_state::scim_state;
pub use server::Server;
pub(super) use server::encoded;
pub use twin::{application_is_there, twin_at};
pub use undo::is_key_of_others;
pub use undo::{plan as plan_undo, undo};
