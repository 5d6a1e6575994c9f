//! Setting authentik up through its API: planned, carried out, taken back, cut off in between, and gone on with.

mod connect;
mod exposure;
mod faults;
mod mine_and_theirs;
mod narrow;
mod origins;
mod prove;
mod recognised;
mod rights;
mod scene;
mod told;
mod twin;
mod versions;
mod way;
