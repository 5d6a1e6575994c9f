//! The sign-on pages.

use crate::authentik::{
    request::{Answer, Request},
    world::World,
};

/// The answer, where the path is one of them.
pub(in crate::authentik) fn answer(_world: &mut World, _request: &Request) -> Option<Answer> {
    None
}
