//! Tests that walk the list of identity providers.

mod advice;
mod authentik_exports;
mod exports;
mod folders;
mod group_steps;
mod guides;
mod previews;
mod setups;
