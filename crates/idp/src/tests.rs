//! Tests that walk the list of identity providers.

mod authentik_exports;
mod advice;
mod exports;
mod folders;
mod guides;
mod previews;
mod setups;
