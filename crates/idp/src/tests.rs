//! Tests that walk the list of identity providers.

mod advice;
mod authentik_exports;
mod exports;
mod folders;
mod german_guides;
mod group_steps;
mod guides;
mod guides_of_acts;
mod previews;
mod setups;
