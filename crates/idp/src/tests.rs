//! Tests that walk the list of identity providers.

mod exports;
mod folders;
mod guides;
mod previews;
mod setups;
