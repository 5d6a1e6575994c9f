//! The stand-in for authentik against what was recorded from a real one, and its own abilities.

mod blueprint;
mod client;
mod measured;
mod preview;
mod replay;
mod scim;
mod set_up;
mod sign_on;
mod stand_in;
mod traps;
